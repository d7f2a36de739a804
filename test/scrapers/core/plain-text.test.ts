import { describe, expect, it } from 'vitest';
import { decodeLeftoverEntities, oneLine } from '../../../scrapers/core/decode-entities.ts';
import { toDeletedTexts } from '../../../scrapers/core/deleted-text.ts';
import { toPlainText } from '../../../scrapers/core/plain-text.ts';

describe('toPlainText', () => {
  it.each([
    [
      'parts paragraphs by a blank line and joins hard wraps',
      '<p>One\ntwo.</p>\n<p>&nbsp;</p>\n<p>Three.</p>',
      'One two.\n\nThree.',
    ],
    [
      'keeps words whole that Word marked',
      'Coun<span class="SpellE">cillor</span> S<span\nclass="GramE">100B(</span>4)',
      'Councillor S100B(4)',
    ],
    [
      "keeps Word's printed numbers",
      '<p>1.<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp; </span>That x</p>',
      '1. That x',
    ],
    [
      "turns Word's bullets into bullets",
      '<p><span style="font-family:Symbol">·<span>&nbsp;&nbsp;</span></span>A</p>',
      '• A',
    ],
    ['numbers lists as printed', '<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d'],
    ['letters lists as printed', '<ol type="a"><li>x</li><li>y</li></ol>', 'a. x\nb. y'],
    ['keeps list items apart', '<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    [
      'makes a line of a table row',
      '<table><tr><th>For</th><td><p>3</p><p>of 5</p></td></tr><tr><td>Against</td><td>2</td></tr></table>',
      'For | 3 of 5\nAgainst | 2',
    ],
    [
      'reads a layout table as paragraphs',
      '<table><tr><td></td><td><p>One.</p><p>Two.</p></td></tr></table>',
      'One.\n\nTwo.',
    ],
    [
      'leaves deleted text out',
      'a<s>b</s><strike>c</strike><del>d</del><span style="x; text-decoration : line-through">e</span> f',
      'a f',
    ],
    ['leaves deleted text of tables out', '<table><tr><td>a<s>b</s></td><td>c</td></tr></table>', 'a | c'],
    [
      'leaves e-mail addresses out',
      '<p>Write to <a href="mailto:a.b@c.example">a.b@c.example</a> soon</p>',
      'Write to soon',
    ],
    [
      'keeps links without their targets',
      '<p>See <a href="https://a.example">the plan</a>.</p>',
      'See the plan.',
    ],
    ['keeps headings as written', '<h3>Part one</h3><p>x</p>', 'Part one\n\nx'],
  ])('%s', (_, html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  it('is null for nothing but spaces', () => {
    expect(['', '<p>&nbsp;</p>', '<div><p> </p></div>'].map(toPlainText)).toEqual([null, null, null]);
  });

  it('reads a long text whole', () => {
    const html = '<p>word</p>'.repeat(50_000);
    expect(toPlainText(html)?.length).toBe(50_000 * 6 - 2);
  });
});

describe('decodeLeftoverEntities', () => {
  it('decodes what a second encoding left and nothing else', () => {
    expect(decodeLeftoverEntities('Members&#39; &amp; <b>AT&T</b>')).toBe("Members' & <b>AT&T</b>");
    expect(decodeLeftoverEntities('\nplain')).toBe('\nplain');
    expect(oneLine(' a\u00a0\n b&nbsp;c ')).toBe('a b c');
  });
});

describe('toDeletedTexts', () => {
  it.each([
    [
      'Word’s tags',
      '<p>was <s>absent</s> present, <del>not</del> <strike>here</strike></p>',
      ['absent', 'not', 'here'],
    ],
    [
      'styles of spans',
      '<span style="text-decoration:line-through">5&nbsp;March</span> 6 March',
      ['5 March'],
    ],
    ['marks inside marks once', '<s>one <del>two</del></s>', ['one two']],
    ['nothing where nothing is struck out', '<p><strong>so</strong> it is</p><s> </s>', []],
  ])('keeps %s', (_, html, words) => {
    expect(toDeletedTexts(html)).toEqual(words);
  });
});
