import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { toInterestClauses } from './interest-clauses.ts';
import { declaredIn, type InterestContext, noInterest } from './interest-evidence.ts';
import { isKind, kindOfLabel, startsWithKind } from './interest-kinds.ts';
import { introduction, natureOf, withoutItems } from './interest-nature.ts';
import { findItems, lineNumber, numbersIn, readItemNumbers } from './item-numbers.ts';
import { toFound } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';
import { cleanNature } from './read-interest-tables.ts';

/** "A personal interest was declared by G …", "Declarations were received from G" before the first name. */
const passive =
  /\b(?<kind>(?:[\p{L}-]+(?:,| and| or)? ){0,6})(?:interests?|declarations?|disclosures?)\b(?<where>[^.;:]{0,90}?)\b(?:declared|disclosed|made|registered|received|recorded|given|noted|reported|intimated)(?<more>[^.;:]{0,80}?)?\b(?:by|from|for|against)\W*(?:the \p{L}+,? )?$/iu;
/** "The following declared a personal interest in item 5 as tenants: G" before the names, or on a line above them. */
const together =
  /\b(?:declar|disclos|regist)\w*[^.;:]{0,60}?\b(?<kind>(?:[\p{L}-]+ ){0,6})interests?\b(?<rest>[^:;]{0,200}?)(?::|–|-)\W*$/iu;
/** Characters before the names, or before the end of a heading, that tell of their declaration. */
const reach = 500;

export interface SharedWords {
  readonly nature: string;
  readonly items: readonly string[];
}

interface ProseContext extends InterestContext {
  /** Items named in a heading above. */
  readonly above: readonly string[];
  /** The kind of interest that a heading above names. */
  readonly kind: string | null;
  /** Items of the declaration before. */
  readonly last: readonly string[];
}

/** "the same item": the one named last. */
const sameItem =
  /^[\s,–:-]*(?:(?:in|under|on|for|also|with|and|as|of|to|respect|relation|relating|regard|regarding|connection|concerning) )*(?:(?:the|this|that) )?same (?:agenda )?(?:item|minute|application|matter|report)s?\b[\s,–:-]*/i;
const ofSameItem =
  /\b(?:in|on|for|of|to|with|under|regarding|concerning) (?:the|that) same (?:agenda )?(?:item|minute|application|matter|report)s?\b/i;

/** What a line that names nobody says of those listed under it. */
export function sharedBy(words: string): SharedWords | null {
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

export function readProse(
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
  const label = kindOfLabel(lead) ?? context.kind;
  const leadItems = findItems(lead)?.items ?? (isListed ? numberedLead(lead) : undefined);
  const isEnded = /\b(?:declar|disclos|regist)\w*[^.;]{0,60}\binterests?\b/i.test(
    clauses.at(-1)?.words ?? '',
  );
  const fronted =
    /^\W*(?:[^:.]{3,40}: )?(?:having|because of|owing to|due to|in view of|by reason of)\b[^.;]*\binterests?\b/i.test(
      lead,
    );
  let kindBefore = '';
  let lastItems = context.last;
  return clauses.flatMap(({ words: after, ...one }, index) => {
    const clause = {
      ...one,
      words:
        fronted && index === 0
          ? `, ${lead.replace(/^[^:.]{3,40}: /, '').trim()}`
          : after.replace(numberFirst, ','),
    };
    const line =
      isListed || by !== undefined || isEnded || label !== null
        ? listed(clause.words, by === undefined)
        : null;
    const said =
      line === null || line === '' || declaresThere.test(clause.words) ? declaredIn(clause, context) : null;
    const isSame =
      sameItem.test(clause.words) || ofSameItem.test(clause.words) || (index === 0 && sameItem.test(lead));
    // "… and Councillor B a personal interest": of what the one before declared.
    const isElided = /^,? (?:also )?an? (?:[\p{L}-]+ ){0,4}interest\b/u.test(clause.words);
    const items =
      findItems(clause.words)?.items ??
      numbersIn(after) ??
      leadItems ??
      ((isSame || isElided) && lastItems.length > 0 ? lastItems : above);
    lastItems = items.length > 0 ? items : lastItems;
    let nature: string | null = null;
    if (said !== null) nature = natureOf({ people: clause.people, ...said });
    else if (noInterest.test(clause.words)) return [];
    else if (line !== null) nature = line;
    if (by !== undefined && said === null)
      nature = natureOf({ people: [], kind: kindIn(kindOfPassive(by)), words: clause.words, where: '' });
    if (shared !== null && (nature === null || nature === '')) nature = shared.nature;
    if (line === '' && nature === '' && items.length > 0) nature = kindBefore;
    if (label !== null && !noInterest.test(clause.words) && !isKind.test(nature ?? ''))
      nature = nature === null || nature === '' ? label : `${label} – ${nature}`;
    nature = nature?.replace(sameItem, '') ?? null;
    if (nature === null || nature === '' || (isUntold(nature) && toldBefore.test(clause.words))) return [];
    // What is told of it is that it kept him away.
    if (isUntold(nature)) nature = `${nature}${keptAway.exec(clause.words)?.[0] ?? ''}`;
    if (index === 0 && !fronted && isBare(nature) && leadReason.test(lead))
      nature = `${nature}, ${lead.replace(/^\W+|[\s,]+$/g, '')}`;
    if (said !== null && said.kind !== '')
      kindBefore = `${said.kind.replace(/^(?:an?|the) /i, '').trim()} interest`;
    const value = { nature, items: items.length === 0 && shared !== null ? shared.items : items };
    const method = said === null ? 'interest-list-2' : 'interest-prose-2';
    return clause.people.map(({ name }) => toFound(item, sentence, { member: name, ...value }, method, 0.8));
  });
}

/** "6 – " before a name. */
function numberedLead(lead: string): string[] | undefined {
  const number = /^\W*(\d{1,3}(?:(?:, | and | & )\d{1,3})*)(?: ?[–:]| -) $/.exec(lead)?.[1];
  return number === undefined ? undefined : readItemNumbers(number);
}

/** "Declarations of personal interest were received from" names the kind behind. */
const kindOfPassive = (groups: Record<string, string>): string =>
  /\bof (?:an? )?([^.;]{3,50}?)\binterests?\b/i.exec(groups['where'] ?? '')?.[1] ?? groups['kind'] ?? '';

/** No reason and no kind: an interest is all that is told. */
const isUntold = (nature: string): boolean => /^(?:an interest|earlier|previously)$/i.test(nature);
const toldBefore =
  /\bhav(?:ing|e) (?:earlier |previously |already )?(?:declared|disclosed) an interest (?:earlier|previously|at the (?:start|beginning|outset|opening)|under)\b/i;
const keptAway =
  /, (?:took no (?:further )?part|left the \p{L}+|withdrew|did not (?:vote|take part|participate|speak))\b/iu;

/** "As a friend of the owner, Cllr A declared an interest": the reason stands in front. */
const leadReason =
  /^\W*(?:as|because|since|being|having|owing to|due to|his|her|their|in view of|by (?:virtue|reason) of|with)\b[^;]{8,200},\s*(?:the \p{L}+,? )?$/iu;
const isBare = (nature: string): boolean => /^(?:[\p{L}-]+ ){0,6}(?:interests?|conflicts?)$/iu.test(nature);
/** ", 12 (village hall grant), is a trustee". */
const numberFirst = /^, \d{1,3}[a-z]?(?: \([^()]*\))?,/;

const noneHeld =
  /\b(?:none|neither) of (?:the|them|these|those)\b[^.;]*\b(?:consider|regard|believ|felt|thought)\w*[^.;]*\binterest/i;

export const hint =
  /\b(?:interests?|declar\w+|disclos\w+|DPIs?|ORIs?|NRIs?|pecuniary|registrable|prejudicial)\b/i;
/** A verb of declaring before the interest, so that commas and dashes part no list. */
const declaresThere =
  /\b(?:declar|disclos)(?:ed|es|ing)\b|\b(?:regist(?:ered|ers)|stat(?:ed|es)|said|made (?:an? )|advised|informed|became aware|ha[ds]|held|having)\b[^.;]{0,120}\b(?:interests?|that)\b/i;

/** "– Item 4 – reason", ": Item 9, reason", "– reason (item 6)" behind a name; null where it is no line of a list. */
function listed(words: string, needsMark: boolean): string | null {
  const found = findItems(words) ?? { items: [], start: 0, end: 0 };
  const isMarked =
    /^\)?\s*(?:\([^()]{0,40}\))?\s*(?:[–:]|-\s)/.test(words) ||
    (/^[,;]/.test(words) && startsWithKind(words));
  const hasItem =
    found.items.length > 0 &&
    /^\s*(?:\([^()]{0,40}\))?\s*(?:[–:,(-]|in |on |for |re |item|agenda|minute|paper|all)/i.test(words);
  const isReason =
    /^ \((?!\s*(?:vice-?|deputy )?(?:chair|mayor|leader|[A-Z]{2,5}\)))(?=[^()]*\p{L})[^()]{4,}/iu.test(words);
  if (!isMarked && !hasItem && !isReason && needsMark) return null;
  if (/^\W*(?:none|nil|no|dim)\b/i.test(words)) return null;
  const reason = withoutItems(words)
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s),–:;-]+/, '')
    .replace(/^\(([^()]*)\)/, '$1')
    .replace(/[\s(,–:;-]+$/, '');
  return cleanNature(
    withoutItems(reason.replace(/^an? (?=[^.;]*\binterest)/i, ''))
      .replace(/^\W*in\s+(?=as|because)/i, '')
      .replace(/^\W*(?:declared an? |an? )?interest (?:in|as|because)\s+/i, '')
      .replace(introduction, ''),
  )
    .replace(/(?:\s*,){2,}|\s+,/g, ',')
    .replace(/^[\s,–:;(-]+/, '')
    .replace(/^(?:in|on|for|re)(?:$| +(?=\())/i, '')
    .replace(/^[\d,&\s-]+(?:and \d+)?(?:[,:–]\s*|(?=\())/, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(lineNumber, ' ');
}
