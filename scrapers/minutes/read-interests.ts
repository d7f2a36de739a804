import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { toInterestClauses } from './interest-clauses.ts';
import { declaredIn, type InterestContext, noInterest } from './interest-evidence.ts';
import { introduction, natureOf, withoutItems } from './interest-nature.ts';
import { findItems, lineNumber, numbersIn } from './item-numbers.ts';
import { toFound, viewOf } from './item-view.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';
import { cleanNature, readInterestTables } from './read-interest-tables.ts';
import { sectionOf } from './roll-groups.ts';

const isInterestTitle = /\b(?:interests?|declarations?|disclosures?|buddiannau|datgan\w*|leasa?)\b/i;
/** "A personal interest was declared by G …", "Declarations were received from G" before the first name. */
const passive =
  /\b(?<kind>(?:[\p{L}-]+(?:,| and| or)? ){0,6})(?:interests?|declarations?|disclosures?)\b(?<where>[^.;:]{0,90}?)\b(?:declared|disclosed|made|registered|received|recorded|given|noted|reported|intimated)(?<more>[^.;:]{0,80}?)?\b(?:by|from|for|against)\W*(?:the \p{L}+,? )?$/iu;
/** "The following declared a personal interest in item 5 as tenants: G" before the names, or on a line above them. */
const together =
  /\b(?:declar|disclos|regist)\w*[^.;:]{0,60}?\b(?<kind>(?:[\p{L}-]+ ){0,6})interests?\b(?<rest>[^:;]{0,200}?)(?::|–|-)\W*$/iu;
const soDid = new RegExp(
  String.raw`^so (?:did|had|was|were) (?<who>${anyGroup})|^(?<same>${anyGroup}) (?:did so too|(?:(?:also|similarly|likewise) )?(?:made|declared) (?:the same|a similar)|did likewise)`,
  'iu',
);

/** Characters before the names, or before the end of a heading, that tell of their declaration. */
const reach = 500;

interface SharedWords {
  readonly nature: string;
  readonly items: readonly string[];
}

/** Interests declared at this meeting, in tables and in prose; not those that correct an earlier record. */
export function readInterests(item: ItemText): Found<DeclaredInterest>[] {
  if (isRecordItem(item.title) && !/\bdeclar|\binterest/i.test(item.title)) return [];
  const { even, sentences } = viewOf(item);
  if (!isInterestTitle.test(item.title) && !hint.test(even)) return [];
  const here = sentences.filter(
    (sentence) => !isOfEarlierRecord(sentence, item.title) || sentence.words.includes(' | '),
  );
  const tables = readInterestTables(here, isInterestTitle.test(item.title)).map((row) =>
    toFound(item, row, row.value, 'interest-table-1', 0.9),
  );
  const isDeclared = isInterestTitle.test(item.title);
  let opened = false;
  let above: readonly string[] = [];
  let shared: SharedWords | null = null;
  let before: DeclaredInterest | undefined;
  let end = 0;
  const prose = here.flatMap((sentence, index) => {
    const { words, shape } = sentence;
    const isNewLine = even.slice(end, sentence.start).includes('\n');
    end = sentence.end;
    if (words.includes(' | ')) return [];
    if (!isDeclared && !hint.test(words)) {
      // Nothing of a declaration: only those listed or likened in the line above are of one.
      if (shape.groups.length === 0) {
        shared = null;
        opened = false;
        return [];
      }
      if (!opened && shared === null && before === undefined) return [];
    }
    const isHeading = isDeclared && isItemHeading(sentence, here[index + 1]);
    const common = sharedBy(words);
    const isCommon =
      common !== null && /:\W*$/.test(words) && shape.groups.flat().every(({ title }) => title === null);
    if (shape.groups.length === 0 || isHeading || isCommon) {
      const named =
        /^\W*(?:\d{1,2}\.\d{1,2} )?(?:agenda |in respect of |re:? )*(?:items?|minutes?|papers?|reports?)\b[^.]{0,12}\d/i.test(
          words,
        );
      if (isNewLine || named) above = named && isDeclared ? (findItems(words)?.items ?? []) : [];
      shared = common;
      opened = /\binterests?\b[^.]{0,60}:$/i.test(words) || (opened && isHeading);
      return [];
    }
    const label = sectionOf(sentence);
    const isOther = label === 'apologies' || label === 'absent' || label === 'substitutes';
    const isListed =
      (isDeclared && !isOther) ||
      opened ||
      /^\W*(?:\p{L}+ \/ )?(?:members' )?interests?\b[^.:]{0,30}:/iu.test(words);
    const same = soDid.exec(shape.words)?.groups;
    const isTakenBack = !declaring.test(words) && isNoInterestAfter(here[index + 1]);
    const said = same === undefined && !isTakenBack ? readProse(item, sentence, { isListed, above }) : [];
    // A title that stands before the first name of a line is of the others on that line too.
    const lead = shape.between[0] ?? '';
    if (isListed && isNewLine && /^\W*(?:agenda )?(?:items?|minutes?|papers?)\b/i.test(lead))
      above = findItems(lead)?.items ?? above;
    const like = groupOf(shape, same?.['who'] ?? same?.['same']);
    const repeated =
      before === undefined
        ? []
        : like.map(({ name }) =>
            toFound(
              item,
              sentence,
              { ...(before as DeclaredInterest), member: name },
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
    before = said.at(-1)?.value ?? before;
    return [...said, ...repeated, ...alone];
  });
  return once([...tables, ...prose]);
}

/** "Agenda item 9 – Academy Conversions" above the words of those who declare; its capitals are no people. */
function isItemHeading({ words, shape }: PeopleSentence, next: PeopleSentence | undefined): boolean {
  if (!/^\W*(?:agenda )?(?:items?|minutes?|papers?|reports?)\b[^.:]{0,12}\d/i.test(words)) return false;
  if (shape.groups.flat().some(({ title }) => title !== null) || hint.test(words)) return false;
  return (
    next !== undefined &&
    next.shape.groups.length > 0 &&
    /\b(?:declar|disclos|interest|stated|said)/i.test(next.words)
  );
}

interface ProseContext extends InterestContext {
  /** Items named in a heading above. */
  readonly above: readonly string[];
}

/** "She did not consider that she had an interest" takes back what the sentence before says. */
const isNoInterestAfter = (next: PeopleSentence | undefined): boolean =>
  next !== undefined &&
  next.shape.groups.length === 0 &&
  noInterest.test(next.words) &&
  /\b(?:he|she|they)\b/i.test(next.words);
const declaring = /\b(?:declared|disclosed)\b[^.;]*\binterests?\b/i;

/** What a line that names nobody says of those listed under it. */
function sharedBy(words: string): SharedWords | null {
  // Both rules end at the end: what stands far before it is none of theirs, and dear to look through.
  const groups = /[:–-]\W*$/.test(words.slice(-12)) ? together.exec(words.slice(-reach))?.groups : undefined;
  if (groups === undefined) return null;
  const rest = groups['rest'] ?? '';
  const nature = natureOf({ people: [], kind: kindIn(groups['kind'] ?? ''), words: rest, where: '' });
  return { nature, items: findItems(rest)?.items ?? [] };
}

const kindIn = (words: string): string =>
  words
    .replace(/\b(?:the|following|declarations?|an?|and of|of|members?|were|was|had|also|each|both)\b/gi, ' ')
    .trim();

function readProse(
  item: ItemText,
  sentence: PeopleSentence,
  context: ProseContext,
): Found<DeclaredInterest>[] {
  const { words, shape } = sentence;
  const { isListed, above } = context;
  if ((!isListed && !hint.test(words)) || noneHeld.test(words)) return [];
  const owners = new Set(
    shape.groups.flat().filter(({ end }) => words.slice(0, end - sentence.start).endsWith("'s")),
  );
  const { lead, clauses } = toInterestClauses(shape, owners);
  const by = passive.exec(lead.slice(-reach))?.groups;
  const shared = sharedBy(lead);
  const leadItems = findItems(lead)?.items;
  const isEnded = /\b(?:declar|disclos|regist)\w*[^.;]{0,60}\binterests?\b/i.test(
    clauses.at(-1)?.words ?? '',
  );
  const fronted =
    /^\W*(?:having|because of|owing to|due to|in view of|by reason of)\b[^.;]*\binterests?\b/i.test(lead);
  let kindBefore = '';
  return clauses.flatMap(({ words: after, ...one }, index) => {
    const clause = { ...one, words: fronted && index === 0 ? `, ${lead.trim()}` : after };
    const line = isListed || by !== undefined || isEnded ? listed(clause.words, by === undefined) : null;
    const said =
      line === null || line === '' || declaresThere.test(clause.words) ? declaredIn(clause, context) : null;
    const items = findItems(clause.words)?.items ?? numbersIn(clause.words) ?? leadItems ?? above;
    let nature: string | null = null;
    if (said !== null) nature = natureOf({ people: clause.people, ...said });
    else if (noInterest.test(clause.words)) return [];
    else if (line !== null) nature = line;
    if (by !== undefined && said === null)
      nature = natureOf({ people: [], kind: kindIn(kindOfPassive(by)), words: clause.words, where: '' });
    if (shared !== null && (nature === null || nature === '')) nature = shared.nature;
    if (line === '' && nature === '' && items.length > 0) nature = kindBefore;
    if (nature === null || nature === '') return [];
    if (said !== null && said.kind !== '')
      kindBefore = `${said.kind.replace(/^(?:an?|the) /i, '').trim()} interest`;
    const value = { nature, items: items.length === 0 && shared !== null ? shared.items : items };
    const method = said === null ? 'interest-list-2' : 'interest-prose-2';
    return clause.people.map(({ name }) => toFound(item, sentence, { member: name, ...value }, method, 0.8));
  });
}

/** "Declarations of personal interest were received from" names the kind behind. */
const kindOfPassive = (groups: Record<string, string>): string =>
  /\bof (?:an? )?([^.;]{3,50}?)\binterests?\b/i.exec(groups['where'] ?? '')?.[1] ?? groups['kind'] ?? '';

const noneHeld =
  /\b(?:none|neither) of (?:the|them|these|those)\b[^.;]*\b(?:consider|regard|believ|felt|thought)\w*[^.;]*\binterest/i;

const hint = /\b(?:interests?|declar\w+|disclos\w+|DPIs?|ORIs?|NRIs?|pecuniary|registrable|prejudicial)\b/i;
/** A verb of declaring before the interest, so that commas and dashes part no list. */
const declaresThere =
  /\b(?:declar|disclos)(?:ed|es|ing)\b|\b(?:regist(?:ered|ers)|stat(?:ed|es)|said|made (?:an? )|advised|informed|became aware|ha[ds]|held|having)\b[^.;]{0,120}\b(?:interests?|that)\b/i;

/** "– Item 4 – reason", ": Item 9, reason", "– reason (item 6)" behind a name; null where it is no line of a list. */
function listed(words: string, needsMark: boolean): string | null {
  const found = findItems(words) ?? { items: [], start: 0, end: 0 };
  const isMarked = /^\)?\s*(?:\([^()]{0,40}\))?\s*(?:[–:]|-\s)/.test(words);
  const hasItem =
    found.items.length > 0 &&
    /^\s*(?:\([^()]{0,40}\))?\s*(?:[–:,(-]|in |on |for |re |item|agenda|minute|paper|all)/i.test(words);
  const isReason = /^ \((?!\s*(?:vice-?|deputy )?(?:chair|mayor|leader|[A-Z]{2,5}\)))[^()]{4,}/i.test(words);
  if (!isMarked && !hasItem && !isReason && needsMark) return null;
  if (/^\W*(?:none|nil|no\b)/i.test(words)) return null;
  const reason = `${words.slice(0, found.start)} ${words.slice(found.end)}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s),–:;-]+/, '')
    .replace(/^\(([^()]*)\)/, '$1')
    .replace(/[\s(,–:;-]+$/, '');
  return cleanNature(
    withoutItems(reason)
      .replace(/^\W*in\s+(?=as|because)/i, '')
      .replace(/^\W*(?:declared an? |an? )?interest (?:in|as|because)\s+/i, '')
      .replace(introduction, ''),
  )
    .replace(/(?:\s*,){2,}|\s+,/g, ',')
    .replace(/^[\s,–:;(-]+/, '')
    .replace(/^(?:in|on|for|re)$/i, '')
    .replace(/^[\d,&\s-]+(?:and \d+)?[,:–]\s*/, '')
    .replace(lineNumber, ' ');
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
