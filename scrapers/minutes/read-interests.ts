import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { type InterestWords, introduction, natureOf, withoutItems } from './interest-nature.ts';
import { findItems } from './item-numbers.ts';
import { toFound, viewOf } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';
import { cleanNature, readInterestTables } from './read-interest-tables.ts';

const isInterestTitle = /\b(?:interests?|declarations?|disclosures?|buddiannau|datgan\w*|leasa?)\b/i;
const kindWords = String.raw`(?:an? |the |his |her |their |some |further |similar )*(?<kind>[^.;:\ue000-\uf8ff]{0,90}?)\b(?:interests?|DPI|NPI|ORI|NRI)\b`;
const declares = String.raw`(?:declar(?:ed|es|ing)|disclos(?:ed|es|ing)|register(?:ed|ing)|made known|noted|indicated|intimated|stated|gave notice of|reported|recorded|made|ha(?:d|s|ve|ving))`;
/** "G declared a personal interest …" */
const active = new RegExp(
  String.raw`(?<who>${anyGroup})(?:, (?:who|having)|,? \([^()]{0,40}\)| [^.;:\ue000-\uf8ff]{0,140}? and)?[,]?(?: (?:also|then|each|both|all|further|had|has|have|having|and|similarly|both|subsequently|verbally))* ${declares}(?<where>,? [^.;:\ue000-\uf8ff]{0,80}?)??,? (?:that (?:he|she|they) (?:had|has|have|held) )?${kindWords}(?<rest>.*)`,
  'iu',
);
/** "A personal interest was declared by G in item 4 …", "Interests were declared by G …" */
const passive =
  /\b(?<kind>[\p{L}-]+(?: [\p{L}-]+){0,4} )?interests? (?:in [^.;:]{0,80}? )?(?:was|were|had been|have been|has been) (?:also )?(?:declared|disclosed|made|registered)(?<where> in [^.;:]{0,80}?| [^.;:]{0,40}?)?? by (?<rest>.*)/iu;
/** Under a heading of declarations, who says something of himself declares it. */
const says = new RegExp(
  String.raw`(?<who>${anyGroup})(?: (?:also|then|both|each|had|further))* (?:said|stated|advised|informed (?:the )?\p{L}+|explained|reported|drew attention|confirmed)(?<where>,? [^.;:]{0,90}?,?)? that (?<rest>(?!(?:he|she|they|it|the|there) (?:would|had no|will|could))(?:(?:he|she|they|his|her|their|a|an|as) ).*)`,
  'iu',
);
const soDid = new RegExp(
  String.raw`^so (?:did|had|was|were) (?<who>${anyGroup})|^(?<same>${anyGroup}) (?:did so too|(?:also )?(?:made|declared) the same)`,
  'iu',
);

/** "G declared (in respect of item 6) that she sat on the board". */
const thatClause = new RegExp(
  String.raw`(?<who>${anyGroup})(?: (?:also|then|both|each|had|further))* (?:declared|disclosed|made (?:an? )?declaration)(?<where>,? [^.;:]{0,90}?,?)? that (?<rest>.*)`,
  'iu',
);
const noInterest =
  /\b(?:no (?:\w+ ){0,4}interests?|nil|not (?:have|declare) an? (?:\w+ ){0,3}interest|did not (?:have|(?:consider|regard|believe|think|feel)[^.;]{0,40}) (?:an? )?(?:\w+ )?interest|lobbied|nothing to declare|withdr[ae]wn? (?:his|her|their|a) (?:\w+ ){0,2}(?:declaration|interest)|declaration of (?:acceptance|office))/i;
const isGeneral =
  /\b(?:interest rates?|public interest|expressions? of interest|interest-free|charging of interest|best interests?|interest(?:s)? of the|rates? of interest|accrued)\b/i;

function piecesOf(words: string, shape: PeopleSentence['shape'], isListed: boolean): InterestWords[] {
  const found = active.exec(words) ?? undefined;
  const groups = found?.groups;
  if (groups !== undefined) {
    const rest = groups['rest'] ?? '';
    return splitAtPeople(rest, shape, {
      people: groupOf(shape, groups['who']),
      kind: groups['kind'] ?? '',
      where: groups['where'] ?? '',
    });
  }
  const by = passive.exec(words)?.groups;
  if (by !== undefined) {
    const kind = (by['kind'] ?? '').replace(/\b(?:the|following|an?|and|of|declarations?)\b/gi, '');
    return splitAtPeople(by['rest'] ?? '', shape, { people: [], kind, where: by['where'] ?? '' }).filter(
      ({ people }) => people.length > 0,
    );
  }
  const that = (thatClause.exec(words) ?? (isListed ? says.exec(words) : null))?.groups;
  if (that === undefined) return [];
  return [
    { people: groupOf(shape, that['who']), kind: '', words: that['rest'] ?? '', where: that['where'] ?? '' },
  ];
}

/** "… by A in item 6 (reason), B in item 7 (reason) and C in item 9": each with the words behind. */
function splitAtPeople(
  rest: string,
  shape: PeopleSentence['shape'],
  first: Omit<InterestWords, 'words'>,
): InterestWords[] {
  const parts = rest.split(new RegExp(`(?=${anyGroup})`, 'u'));
  const pieces: InterestWords[] = [];
  let open = { ...first, words: '' };
  for (const part of parts) {
    const sign = new RegExp(`^${anyGroup}`, 'u').exec(part)?.[0];
    const goesOn =
      sign !== undefined &&
      /^.[,]? (?:in |item|\(|–|also |as |because |declared|likewise|made)/u.test(part) &&
      (open.people.length === 0 || /(?:,|;|and|by)\s*$/.test(open.words));
    if (!goesOn) {
      open.words += part.replace(/^[\ue000-\uf8ff]/u, (found) =>
        groupOf(shape, found)
          .map(({ name }) => name)
          .join(' and '),
      );
      continue;
    }
    if (open.people.length > 0) pieces.push(open);
    open = {
      people: groupOf(shape, sign),
      kind: first.kind,
      where: pieces.length > 0 ? '' : first.where,
      words: part.slice(1),
    };
  }
  return [...pieces, open].map((piece) => {
    const own =
      /^ (?:also |likewise )?(?:declared|disclosed|made) (?:an? )?([^.;:]{0,60}?)\binterests?\b(.*)$/i.exec(
        piece.words,
      );
    const words = (own?.[2] ?? piece.words).replace(/,? and\s*$/, '');
    return { ...piece, words, kind: own?.[1] ?? piece.kind };
  });
}

/** "G – Item 4 – reason", "G: Item 9, reason", "G – reason (item 6)": a line of a list of declarations. */
function readListLine(
  sentence: PeopleSentence,
): { people: readonly NamedPerson[]; value: Omit<DeclaredInterest, 'member'> } | null {
  const { shape } = sentence;
  const { words } = shape;
  const people = shape.groups[0];
  const lead = shape.between[0] ?? '';
  if (
    people === undefined ||
    !/^\W*(?:(?:item )?\d{1,2}[.)]\s*)?(?:interests?:?\s*|independent member |the chair(?:man)?,? )?$/i.test(
      lead,
    )
  )
    return null;
  const rest = words.slice(words.search(new RegExp(anyGroup, 'u')) + 1);
  if (!/^\s*(?:\([^()]{0,40}\))?\s*(?:[–:,-]|in (?:agenda )?items? )/i.test(rest)) return null;
  const plain = rest.replace(/[\ue000-\uf8ff]/gu, (found) =>
    groupOf(shape, found)
      .map(({ name }) => name)
      .join(' and '),
  );
  const found = findItems(plain) ?? { items: [], start: 0, end: 0 };
  // Without an item a comma is as likely to part an office from the name.
  if (
    found.items.length === 0 &&
    (!/^\s*(?:\([^()]{0,40}\))?\s*[–:-]\s/.test(plain) || /^\W*(?:none|nil|no\b)/i.test(plain))
  )
    return null;
  const reason = `${plain.slice(0, found.start)} ${plain.slice(found.end)}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s,–:;-]+/, '')
    .replace(/^\(([^()]*)\)/, '$1')
    .replace(/[\s(,–:;-]+$/, '');
  const nature = cleanNature(
    withoutItems(reason)
      .replace(/^\W*in\s+(?=as|because)/i, '')
      .replace(/^\W*(?:declared an? |an? )?interest (?:in|as|because)\s+/i, '')
      .replace(introduction, ''),
  ).replace(/(?:\s*,){2,}|\s+,/g, ',');
  return nature === '' ? null : { people, value: { nature, items: found.items } };
}

/** Interests declared at this meeting, in tables and in prose; not those that correct an earlier record. */
export function readInterests(item: ItemText): Found<DeclaredInterest>[] {
  if (isRecordItem(item.title) && !/\bdeclar|\binterest/i.test(item.title)) return [];
  const { sentences } = viewOf(item);
  const here = sentences.filter(
    (sentence) => !isOfEarlierRecord(sentence, item.title) || sentence.words.includes(' | '),
  );
  const tables = readInterestTables(here, isInterestTitle.test(item.title)).map((row) =>
    toFound(item, row, row.value, 'interest-table-1', 0.9),
  );
  const isListed = isInterestTitle.test(item.title);
  let opened = false;
  let above: readonly string[] = [];
  let before: DeclaredInterest | undefined;
  const prose = here.flatMap((sentence) => {
    if (sentence.words.includes(' | ') || sentence.shape.groups.length === 0) {
      above =
        /^\W*(?:agenda )?items? \d/i.test(sentence.words) && isListed
          ? (findItems(sentence.words)?.items ?? [])
          : [];
      opened =
        /\binterests?\b[^.]{0,60}:$/i.test(sentence.words) || (opened && sentence.shape.groups.length > 0);
      return [];
    }
    const line =
      isListed || opened || /^\W*interests?\W{0,2}:/i.test(sentence.words) ? readListLine(sentence) : null;
    if (line !== null)
      return line.people.map(({ name }) =>
        toFound(
          item,
          sentence,
          {
            member: name,
            nature: line.value.nature,
            items: line.value.items.length > 0 ? line.value.items : above,
          },
          'interest-list-1',
          0.85,
        ),
      );
    if (noInterest.test(sentence.words) && !/,? (?:but|and) /.test(sentence.words)) return [];
    const same = soDid.exec(sentence.shape.words)?.groups;
    const said = same === undefined ? readProse(item, sentence, isListed, above) : [];
    const like = groupOf(sentence.shape, same?.['who'] ?? same?.['same']);
    const repeated =
      before === undefined
        ? []
        : like.map(({ name }) =>
            toFound(
              item,
              sentence,
              { ...(before as DeclaredInterest), member: name },
              'interest-prose-1',
              0.7,
            ),
          );
    before = said.at(-1)?.value ?? before;
    return [...said, ...repeated];
  });
  return once([...tables, ...prose]);
}

function readProse(
  item: ItemText,
  sentence: PeopleSentence,
  isListed: boolean,
  above: readonly string[],
): Found<DeclaredInterest>[] {
  const { words, shape } = sentence;
  if (noInterest.test(words) || isGeneral.test(words)) return [];
  if (!isListed && !/\b(?:interests?|declar\w+|disclos\w+)\b/i.test(words)) return [];
  if (
    !isListed &&
    !/\b(?:declar|disclos|intimat|regist)\w*[^.]{0,160}\binterests?\b|\binterests?\b[^.]{0,120}\b(?:declared|disclosed)\b/i.test(
      words,
    )
  )
    return [];
  return piecesOf(shape.words, shape, isListed).flatMap((piece) => {
    const items =
      findItems(`${piece.where} ${piece.words}`)?.items ?? findItems(shape.between[0] ?? '')?.items ?? above;
    const nature = natureOf(piece);
    return piece.people.map(({ name }) =>
      toFound(item, sentence, { member: name, nature, items }, 'interest-prose-1', 0.8),
    );
  });
}

function once(found: readonly Found<DeclaredInterest>[]): Found<DeclaredInterest>[] {
  const seen = new Set<string>();
  return found.filter(({ value: { member, items, nature } }) => {
    const key = `${member}\n${items.join()}\n${nature.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
