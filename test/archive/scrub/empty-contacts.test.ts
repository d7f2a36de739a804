import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContacts } from '../../../src/archive/scrub/empty-contacts.ts';
import { needs } from '../../support/needs.ts';
import { projectRoot } from '../../support/project-root.ts';

const html = (text: string, pageType = 'meeting'): string =>
  Buffer.from(emptyContacts(Buffer.from(text), { contentType: 'text/html', pageType }).body).toString();
const xml = (text: string): string => {
  const whole = `<?xml version="1.0" encoding="utf-8"?>\r\n${text}`;
  const stored = emptyContacts(Buffer.from(whole), { contentType: 'text/xml', pageType: 'ws-councillors' });
  return Buffer.from(stored.body)
    .toString()
    .slice(whole.length - text.length);
};

describe('emptyContacts on a web-service reply', () => {
  it('empties address and contact elements and nothing beside them', () => {
    const councillor = (address: string): string =>
      `<councillor>\r\n  <fullusername>Councillor A B</fullusername>\r\n  <workaddress>${address}</workaddress>\r\n` +
      '  <termsofoffice><termofoffice><startdate>10/05/1976</startdate></termofoffice></termsofoffice></councillor>';
    const filled = councillor('\r\n    <line1>1 High St</line1>\r\n    <phone>01234 567890</phone>\r\n  ');
    expect(xml(filled)).toBe(councillor(''));
  });

  it.each([
    'workaddress',
    'homeaddress',
    'surgerydetails',
    'additionalcontactinfo',
    'phone',
    'mobile',
    'fax',
    'email',
  ])('empties <%s>, and leaves it alone where it is empty', (name) => {
    expect(xml(`<m><${name}>kept by nobody</${name}><ward>Abbey</ward></m>`)).toBe(
      `<m><${name}></${name}><ward>Abbey</ward></m>`,
    );
    const empty = `<m><${name} /><${name}>\n  </${name}><ward>Abbey</ward></m>`;
    expect(xml(empty)).toBe(empty);
  });

  it('finds addresses and numbers in minutes that come as escaped HTML', () => {
    expect(
      xml('<t>ask &lt;a href="mailto:a.b@x.gov.uk"&gt;a.b&amp;#64;x.gov.uk&lt;/a&gt; or 020 8359 2000</t>'),
    ).toBe('<t>ask &lt;a href="mailto:"&gt;&lt;/a&gt; or </t>');
  });
});

describe('emptyContacts on a page', () => {
  it('keeps the name in a contact line and takes the number and the address', () => {
    expect(
      html(
        '<p><span  class="mgLabel" >Contact: </span>Ann Bee&nbsp; \n\t\tTel: 01 222 2222 / Email: &nbsp;<a href="mailto:ann.bee@example.org">ann.bee@example.org</a></p>',
      ),
    ).toBe(
      '<p><span  class="mgLabel" >Contact: </span>Ann Bee&nbsp; \n\t\tTel:  / Email: &nbsp;<a href="mailto:"></a></p>',
    );
    expect(html('<p><span class="mgLabel">Support officer: </span>Ann Bee 890 5000</p>')).toBe(
      '<p><span class="mgLabel">Support officer: </span>Ann Bee </p>',
    );
  });

  it.each([
    ['020 8359 2000'],
    ['(020) 8359 2000'],
    ['0208 359 2000'],
    ['02083592000'],
    ['01234 567890'],
    ['01234 567 890'],
    ['0117 922 2000'],
    ['07700 900123'],
    ['07700 900 123'],
    ['07700-900-123'],
    ['0300&nbsp;123&nbsp;4567'],
    ['0800 123 456'],
    ['+44 20 7946 0958'],
    ['+44 (0)20 7946 0958'],
    ['+44 7700 900123'],
    ['+353 1 222 2222'],
    ['020 8359 2000 ext. 1234'],
  ])('takes the number %s out of running text', (number) => {
    expect(html(`<p>Please ring ${number}, by noon.</p>`)).toBe('<p>Please ring , by noon.</p>');
  });

  it.each([
    ['Tel: 2000', 'Tel: '],
    ['Tel No. 890 5000', 'Tel No. '],
    ['Telephone 01 222 2222', 'Telephone '],
    ['Mobile: <b>07700</b>', 'Mobile: <b></b>'],
    ['Fax:&nbsp;<span>01 222 2223</span>', 'Fax:&nbsp;<span></span>'],
  ])('takes the number of "%s"', (text, left) => {
    expect(html(`<p>${text}</p>`)).toBe(`<p>${left}</p>`);
  });

  it.each([
    'the 2016-2017 budget, 2016/17 and 2016 2017',
    '£1,234,567 and £01234567890 and 12,500 and 1,000,000.00',
    'ID=01234567890 and mgAi.aspx?ID=28284 and /documents/s01234567890/x.pdf',
    '15/01/2026 19:30, 01-02-2016, 2026-01-15 07:30',
    'application 16/01234/FUL, reference 012345678, UPRN 100012345678',
    'minutes 54 to 65, votes 10 11 12 13, 020 items',
    'Mobile 2016-2017 programme, telephone survey 2016',
    'Contact the Chair; phone boxes; fax machines; e-mail policy',
    '<b>Finance Officer</b> said 125000 of 20162017',
    '<img src="logo@2x.png"> <script src="/npm/vue@3.5.0/x.js"></script>',
    'Venue: Guildhall, High Street, Kingston upon Thames KT1 1EU',
    '<tr><th>Email</th><th>Ward</th></tr><tr><td>Phone</td><td>Minutes of 3 May</td></tr>',
  ])('leaves alone: %s', (text) => {
    expect(html(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it('takes the words of a mail link, but not where they are a name', () => {
    expect(html('<a href="mailto:j.smith@x.org" title="t">Jane Smith</a>')).toBe(
      '<a href="mailto:" title="t">Jane Smith</a>',
    );
    expect(html("<a href='tel:02012345678'>ring 5678</a>")).toBe("<a href='tel:'></a>");
    expect(html('<a href=mailto:j@x.org class=y><b>j at x dot org</b></a>')).toBe(
      '<a href=mailto: class=y><b></b></a>',
    );
  });

  it('finds e-mail addresses in attributes, scripts, comments and entities', () => {
    expect(
      html('<p title="a@b.org"><!-- c@d.org --><script>x="e@f.org"</script>g&#64;h.org i%40j.org</p>'),
    ).toBe('<p title=""><!--  --><script>x=""</script> </p>');
    const hidden = 'bob@x.org'.replace(/./g, (c) => `&#${String(c.charCodeAt(0))};`);
    expect(html(`<p>${hidden}!</p>`)).toBe('<p>!</p>');
  });

  it.each([
    [
      '<p><span  class="mgLabel" >Home address:&nbsp;</span>1 High St<br />Town</p>',
      '<p><span  class="mgLabel" >Home address:&nbsp;</span><br /></p>',
    ],
    ['<p><strong>Bus. phone:</strong> any words</p>', '<p><strong>Bus. phone:</strong></p>'],
    [
      '<tr><th>Work address</th><td>1 High St<br>Town</td><td>kept</td></tr>',
      '<tr><th>Work address</th><td><br></td><td>kept</td></tr>',
    ],
    ['<dl><dt>Home email</dt><dd>at my name</dd></dl>', '<dl><dt>Home email</dt><dd></dd></dl>'],
    ['<h3>Home address</h3>\n<p>1 High St</p><p>kept</p>', '<h3>Home address</h3>\n<p></p><p>kept</p>'],
    [
      '<span class="mgLabel">Mobile:</span> soon <span class="mgLabel">Party:</span> Labour',
      '<span class="mgLabel">Mobile:</span><span class="mgLabel">Party:</span> Labour',
    ],
  ])('empties what stands after a contact label: %s', (text, left) => {
    expect(html(text, 'member')).toBe(left);
    expect(html(left, 'member')).toBe(left);
  });

  it('on pages about people empties the lines that end in a postcode', () => {
    const list = '<li><a href="u">Cllr A B</a><br/>1 High St<br />Town AB1 2CD<p>Labour</p></li>';
    const left = '<li><a href="u">Cllr A B</a><br/><br /><p>Labour</p></li>';
    expect(html(list, 'member-index')).toBe(left);
    expect(html(`<div class="mgThumbsList">${list}</div>`)).toBe(`<div class="mgThumbsList">${left}</div>`);
    expect(html(list)).toBe(list);
  });
});

describe('emptyContacts on any body', () => {
  it('changes no other byte, whatever the charset', () => {
    const odd = Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0xe9, 0xff, 0xc3, 0x28, 0x80]);
    const tail = Buffer.from([0xa3, 0x31, 0x92]);
    const mixed = Buffer.concat([odd, Buffer.from(' x@y.org '), tail]);
    const stored = emptyContacts(mixed, {
      contentType: 'text/html; charset=windows-1252',
      pageType: 'meeting',
    });
    expect(Buffer.from(stored.body)).toEqual(Buffer.concat([odd, Buffer.from('  '), tail]));
  });

  it('reads UTF-16 as what it is', () => {
    const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    const le = emptyContacts(wide('<p>é x@y.org</p>'), { pageType: 'meeting' });
    expect(Buffer.from(le.body)).toEqual(wide('<p>é </p>'));
    const be = emptyContacts(wide('<p>é x@y.org</p>').swap16(), { pageType: 'meeting' });
    expect(Buffer.from(be.body)).toEqual(wide('<p>é </p>').swap16());
  });

  it('leaves a body that is not text as it came and says so', () => {
    const pdf = Buffer.from('%PDF-1.4 x@y.org');
    const stored = emptyContacts(pdf, { contentType: 'application/pdf', pageType: 'document' });
    expect(stored).toMatchObject({ rules: 'none', places: 0 });
    expect(Buffer.from(stored.body)).toEqual(pdf);
  });

  it('finds nothing more in what it has emptied', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<br>',
        '<span class="mgLabel">Home address:</span>',
        '<span class="mgLabel">Contact: </span>',
      ],
      ...[
        '<th>',
        '</th>',
        '<td>',
        '</td>',
        '<a href="mailto:a@b.org">',
        '</a>',
        'Tel: ',
        '020 8359 2000',
        ' ',
        'Jane',
      ],
      ...[
        '2016-2017',
        'AB1 2CD',
        'a@b.org',
        '&nbsp;',
        '<h3>Email</h3>',
        '5678',
        '-',
        '+44',
        '(',
        '<!--',
        '-->',
        '<',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const once = html(pieces.join(''), 'member');
        expect(html(once, 'member')).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('stays quick on broken markup of any size', () => {
    for (const unit of [
      '<a',
      '<a "',
      '<!',
      '<!--',
      '<a =',
      'a@',
      'a.',
      '01 23 ',
      'Tel: ',
      '&#65;',
      '<script',
      '<td>',
    ]) {
      const body = Buffer.from(unit.repeat(100_000));
      expect(emptyContacts(body, { contentType: 'text/html', pageType: 'member' }).rules).toBe('scrub-1');
    }
  });
});

const real = resolve(projectRoot, '..', 'shared', 'moderngov');
describe(
  'emptyContacts on real pages',
  needs(existsSync(real), `no folder ${real}: it holds the real pages`),
  () => {
    const read = (name: string): string => readFileSync(join(real, name), 'latin1');
    const emptied = (name: string): string =>
      Buffer.from(
        emptyContacts(readFileSync(join(real, name)), { contentType: 'text/html', pageType: 'meeting' }).body,
      ).toString('latin1');

    it('leaves no e-mail address, and changes lines that held one alone', () => {
      const names = readdirSync(real, { recursive: true, encoding: 'utf8' }).filter((n) =>
        /\.(?:html|xml)$/.test(n),
      );
      expect(names.length).toBeGreaterThanOrEqual(10);
      for (const name of names.filter((n) => !n.includes('Councillors'))) {
        expect(emptied(name)).not.toMatch(/[\w.]@\w/);
        const [before, after] = [read(name).split('\n'), emptied(name).split('\n')];
        expect(after).toHaveLength(before.length);
        before.forEach((line, i) => {
          if (!line.includes('@')) expect(after[i], `${name}:${String(i + 1)}`).toBe(line);
        });
      }
    });

    it('empties every councillor’s addresses and keeps the 39 names and 87 terms', () => {
      const name = join('gloucester', 'GetCouncillorsByWard.xml');
      const stored = emptied(name);
      expect(read(name)).toContain('REDACTED');
      expect(stored).not.toContain('REDACTED');
      const count = (element: string): number => stored.split(`<${element}>`).length - 1;
      expect([
        count('councillorid'),
        count('fullusername'),
        count('startdate'),
        count('homeaddress'),
      ]).toEqual([39, 39, 87, 39]);
      const rest = (text: string): string =>
        text.replace(
          /<(workaddress|homeaddress|surgerydetails|additionalcontactinfo)>[\s\S]*?<\/\1>/g,
          '<$1/>',
        );
      expect(rest(stored)).toBe(rest(read(name)));
    });
  },
);
