import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { noInterest } from './interest-evidence.ts';
import { isKind, kindAdded, kindOfLabel } from './interest-kinds.ts';
import { readLikenesses } from './interest-likenesses.ts';
import { readMention } from './interest-mentions.ts';
import { toCellSentences, withDeclarants } from './interest-people.ts';
import { hint, readProse, type SharedWords, sharedBy } from './interest-prose.ts';
import { mayWithdraw, readWithdrawals } from './interest-withdrawals.ts';
import { findItems, readItemCell } from './item-numbers.ts';
import { toFound, viewOf } from './item-view.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';
import { readInterestTables } from './read-interest-tables.ts';
import { sectionOf } from './roll-groups.ts';

const isInterestTitle =
  /\b(?:interests?|declarations?(?! of (?:substitut|acceptance|office|the? ?result|result|vacanc|the poll|party))|disclosures?|conflicts? (?:of|arising|declared)|buddiannau|datgan\w*|leasa?)\b/i;
const soDid = new RegExp(
  String.raw`^so (?:did|had|was|were) (?<who>${anyGroup})|^(?<same>${anyGroup}),? (?:did so too|(?:(?:also|similarly|likewise) )?(?:made|declared|disclosed|registered) (?:the same|a similar)|did likewise|(?:the same|too|likewise|similarly|ditto)(?=[.,;(]| \(|$))`,
  'iu',
);

/** Interests declared at this meeting, in tables and in prose; not those that correct an earlier record. */
export function readInterests(item: ItemText): Found<DeclaredInterest>[] {
  if (isRecordItem(item.title) && !/\bdeclar|\binterest/i.test(item.title)) return [];
  const { even, sentences } = viewOf(item);
  const isTold = isInterestTitle.test(item.title) || hint.test(even);
  if (!isTold && !mayWithdraw(even)) return [];
  const here = sentences.filter(
    (sentence) => !isOfEarlierRecord(sentence, item.title) || sentence.words.includes(' | '),
  );
  const gone = here.flatMap((sentence, index) => readWithdrawals(item, sentence, here[index + 1]));
  if (!isTold) return gone;
  const tables = readInterestTables(here, isInterestTitle.test(item.title)).map((row) =>
    toFound(item, row, row.value, 'interest-table-1', 0.9),
  );
  const isDeclared = isInterestTitle.test(item.title);
  let opened = false;
  let above: readonly string[] = [];
  let shared: SharedWords | null = null;
  let before: DeclaredInterest | undefined;
  let kind: string | null = null;
  let end = 0;
  let hasSaid = false;
  const wasRead = (sentence: PeopleSentence): boolean =>
    gone.some(({ start, end: stop }) => start < sentence.end && sentence.start < stop);
  // A row that is none of declarations may hold the minutes themselves.
  const lines =
    tables.length > 0
      ? here
      : here.flatMap((sentence) =>
          isInRow(sentence) && hint.test(sentence.words) ? toCellSentences(sentence) : [sentence],
        );
  const prose = lines.flatMap((printed, index) => {
    const sentence = withDeclarants(
      printed,
      hasSaid ? undefined : lines[index - 1],
      lines[index + 1],
      isDeclared,
    );
    const { words, shape } = sentence;
    hasSaid = false;
    const isNewLine = end === 0 || even.slice(end, sentence.start).includes('\n');
    end = sentence.end;
    if (isInRow(sentence)) return [];
    const next = lines[index + 1];
    const isTold =
      shape.groups.length > 0 &&
      next?.shape.groups.length === 0 &&
      hint.test(next.words) &&
      kindAdded(next.words) !== null;
    if (!isDeclared && !isTold && !hint.test(words)) {
      // Nothing of a declaration: only those listed or likened in the line above are of one.
      if (shape.groups.length === 0) {
        shared = null;
        opened = false;
        return [];
      }
      if (!opened && shared === null && before === undefined) return [];
    }
    const isHeading = isDeclared && isItemHeading(sentence, lines[index + 1]);
    const common = sharedBy(words);
    const isCommon =
      common !== null && /:\W*$/.test(words) && shape.groups.flat().every(({ title }) => title === null);
    if (shape.groups.length === 0 || isHeading || isCommon) {
      const named =
        /^\W*(?:\d{1,2}\.\d{1,2} )?(?:agenda |in respect of |re:? )*(?:(?:items?|minutes?|papers?|reports?)\b[^.]{0,12}|nos?\. )\d/i.test(
          words,
        );
      // "In respect of item 6, declarations were made by" over a list of names.
      const leadsOn =
        isDeclared &&
        /\b(?:declar|disclos|interest)/i.test(words) &&
        /(?::|\bby|\bfrom|\bof)\W*$/i.test(words);
      if (isNewLine || named || leadsOn)
        above =
          (named && isDeclared) || leadsOn
            ? (findItems(words)?.items ?? (named ? readItemCell(words) : []))
            : [];
      shared = common;
      // Under a heading of its own, declarations stand in the minutes of any item.
      const isTitle = isNewLine && words.length < 60 && /\p{L}$/u.test(words) && isInterestTitle.test(words);
      opened = isTitle || /\binterests?\b[^.]{0,60}:$/i.test(words) || (opened && isHeading);
      if (isNewLine && !named && !isHeading) kind = isDeclared || opened ? kindOfLabel(words) : null;
      return [];
    }
    const label = sectionOf(sentence);
    const isOther = label === 'apologies' || label === 'absent' || label === 'substitutes';
    const isListed =
      (isDeclared && !isOther) ||
      opened ||
      isTold ||
      /^\W*(?:\p{L}+ \/ )?(?:members' |(?:declarations?|conflicts?) of )?(?:interests?|declarations?)\b[^.:]{0,30}:/iu.test(
        words,
      );
    const same = soDid.exec(shape.words)?.groups;
    const isTakenBack =
      !declaring.test(words) &&
      !/\btransparency statement\b/i.test(words) &&
      isNoInterestAfter(lines[index + 1]);
    const like = groupOf(shape, same?.['who'] ?? same?.['same']);
    const own = isTakenBack
      ? []
      : readProse(item, sentence, { isListed, above, kind, last: before?.items ?? [] });
    const said = own.filter(({ value }) => !like.some(({ name }) => name === value.member));
    // A title that stands before the first name of a line is of the others on that line too.
    const lead = shape.between[0] ?? '';
    if (isListed && isNewLine && /^\W*(?:agenda )?(?:items?|minutes?|papers?)\b/i.test(lead))
      above = findItems(lead)?.items ?? above;
    // The reason of the next one is his own.
    const ownWords = words.slice(0, (shape.groups[1]?.[0]?.start ?? sentence.end) - sentence.start);
    const repeated =
      before === undefined
        ? []
        : like.map(({ name }) =>
            toFound(
              item,
              sentence,
              { ...likeBefore(before as DeclaredInterest, ownWords), member: name },
              'interest-prose-2',
              0.7,
            ),
          );
    const alone =
      shared !== null && said.length === 0 && /^[^\p{L}]*(?:and )?[^\p{L}]*$/u.test(shape.between.join(''))
        ? shape.groups
            .flat()
            .map(({ name }) =>
              toFound(item, sentence, { member: name, ...(shared as SharedWords) }, 'interest-list-2', 0.8),
            )
        : [];
    const mentioned =
      said.length + repeated.length + alone.length === 0 && !isDeclared && !isTakenBack && !wasRead(sentence)
        ? readMention(item, sentence)
        : [];
    const likened = readLikenesses(item, sentence, said.at(-1)?.value ?? before);
    before = likened.at(-1)?.value ?? said.at(-1)?.value ?? before;
    hasSaid = said.length + likened.length + repeated.length + alone.length > 0;
    return [...said, ...mentioned, ...likened, ...repeated, ...alone].map((found) =>
      withSequel(found, lines[index + 1]),
    );
  });
  const said = [...tables, ...prose];
  return once([
    ...said,
    ...gone.filter((one) => !said.some(({ value }) => isSameMember(value.member, one.value.member))),
  ]);
}

const isInRow = ({ words }: PeopleSentence): boolean => words.includes(' | ');

/** "Boddy" and "K Boddy" are one. */
const isSameMember = (a: string, b: string): boolean => a.split(' ').at(-1) === b.split(' ').at(-1);

/** "A made a similar declaration, she being its treasurer": of its own reason, if it has one. */
function likeBefore(before: DeclaredInterest, words: string): DeclaredInterest {
  const reason = /,? \b(?:(?:he|she|they) being|as|because|since|being)\b (?!the same)[^;.]{4,120}/i.exec(
    words,
  )?.[0];
  const kind = /^.*?\binterests?\b/i.exec(before.nature)?.[0];
  return reason === undefined || kind === undefined ? before : { ...before, nature: `${kind}${reason}` };
}

/** "He sat on its board. It was a personal interest in item 4": what the next sentence adds. */
function withSequel(
  found: Found<DeclaredInterest>,
  next: PeopleSentence | undefined,
): Found<DeclaredInterest> {
  if (next === undefined || next.shape.groups.length > 0) return found;
  const kind = isKind.test(found.value.nature) ? null : kindAdded(next.words);
  const nature = kind === null ? found.value.nature : `${kind}, ${found.value.nature}`;
  const value = { ...found.value, nature };
  if (value.items.length > 0) return { ...found, value };
  const isItem = /^\W*(?:agenda )?(?:items?|minutes?|papers?) [\d,& and–-]{1,30}\W*$/i.test(next.words);
  if (!isItem && !/^(?:he|she|they|this|it|that|the interest)\b[^.;]*\binterest\b/i.test(next.words))
    return { ...found, value };
  const items = findItems(next.words)?.items ?? [];
  return { ...found, value: items.length === 0 ? value : { ...value, items } };
}

/** "Agenda item 9 – Academy Conversions" above the words of those who declare; its capitals are no people. */
function isItemHeading({ words, shape }: PeopleSentence, next: PeopleSentence | undefined): boolean {
  if (!/^\W*(?:agenda )?(?:(?:items?|minutes?|papers?|reports?)\b[^.:]{0,12}|nos?\. )\d/i.test(words))
    return false;
  if (shape.groups.flat().some(({ title }) => title !== null) || hint.test(words)) return false;
  return (
    next !== undefined &&
    next.shape.groups.length > 0 &&
    (next.shape.groups[0]?.[0]?.title === 'member' ||
      /\b(?:declar|disclos|interest|stated|said)/i.test(next.words))
  );
}

/** "She did not consider that she had an interest" takes back what the sentence before says. */
const isNoInterestAfter = (next: PeopleSentence | undefined): boolean =>
  next !== undefined &&
  next.shape.groups.length === 0 &&
  noInterest.test(next.words) &&
  /\b(?:he|she|they|this|it|that)\b/i.test(next.words);
const declaring = /\b(?:declared|disclosed)\b[^.;]*\binterests?\b/i;

function once(found: readonly Found<DeclaredInterest>[]): Found<DeclaredInterest>[] {
  const seen = new Set<string>();
  return found.filter(({ value: { member, items, nature } }) => {
    const key = `${member}\n${items.join()}\n${nature.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
