import { countPattern, toCount } from './number-words.ts';

export type Side = 'for' | 'against' | 'abstain';
export const sides: readonly Side[] = ['for', 'against', 'abstain'];

const labels: Readonly<Record<Side, string>> = {
  for: 'for|in (?:favour|favor|support)|favour|support(?:ed|ing)(?= (?:the|it|this|and|,))|supporting(?=[,;.]|$)|voted(?= to (?:approve|accept|support|agree|grant|adopt|endorse|confirm)\\b)|ayes?|yes|t[áa]|assent(?:ing)?|content|(?:o )?blaid',
  against:
    'against|not(?=\\W*(?:$|[.,;)]))|(?<=[;,|] ?)no(?= ?[:–-]? ?\\d{1,3}(?!\\d))|to the contrary|contrary|contra|noes|nays?|opposed|opposing|oppose|not in favour|dissent(?:ing|ed|s|ients?|ers?)?|níl|not content|yn erbyn',
  abstain: 'h[eo]ld(?:ing)? back|abst(?:ain(?:ed|ing|ers?|s)?|entions?)?|abs|staonadh|ymatal|atal',
};
/** The same in words that only the reader of votes takes for sides: no outcome rests on them. */
const more: Readonly<Record<Side, string>> = {
  for: 'ar son|accept(?:ed|ing)?(?= ?[,;.:])|approv(?:e|al|ing)(?= ?[:=]? ?\\d)|(?:grant|support)(?= ?[:=]? ?\\d)',
  against:
    'i gcoinne|(?<=\\d )no(?= votes?\\b|[,;.)]|$)|the other way|in the contrary sense|opposed by|refus(?:e|al|ing)(?= ?[:=]? ?\\d)|reject(?:ing)?(?= ?[:=]? ?\\d)|veto(?= ?[:=]? ?\\d)|the direct negative',
  abstain: 'gan vótáil|not expressing a view|declin(?:ed|ing) to vote',
};
const wordOf = (of: Readonly<Record<Side, string>>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d£.-]|\\d,)(?:(?<against>${of.against})|(?<abstain>${of.abstain})|(?<for>${of.for})|(?<count>(?!(?<=\\bno )one\\b)${countPattern}))(?![\\p{L}\\d%]|-\\p{L}|[./:]\\d| per ?cent)`,
    'giu',
  );
const word = wordOf(labels);
const wideWord = wordOf({
  for: `${more.for}|${labels.for}`,
  against: `${more.against}|${labels.against}`,
  abstain: `${more.abstain}|${labels.abstain}`,
});
interface Token {
  readonly at: number;
  readonly end: number;
  /** A number of votes, or a side that has one. */
  readonly side: Side | null;
  readonly count: number;
}

/** Words that may stand between a number of votes and its side. */
export const filler =
  "(?:(?:of|the|were|was|being|having|had|have|cast|votes?|voted|voting|members?|councillors?|cllrs?|persons?|people|trustees|governors|members?'|present|in|a|all|who|those|did|hands?|raised|up|went|show(?:n|ed)?|remaining|other|others|there|aelod|pleidlais|yn|(?:parish|town|county|co-opted|independent|elected|voting) (?:members?|councillors?)) ?)*";
const before = new RegExp(`^[)\\s|–-]*${filler}[\\s|–-]*$`, 'i');
const question =
  '(?:motion|proposal|proposition|refusal|recommendations?|resolution|approval|grant|amendment|application|question)';
/** What is voted for or against, where it stands between a side and its number. */
const object = `(?: (?:of )?(?:(?:the |this )[a-z]+(?: ${question})?|it\\b|(?:[a-z]+ )?${question})?)?`;
const behind = new RegExp(
  `^${object}(?: votes?)?\\s?[:=|,–-]{0,2}\\s?\\(?(?:there (?:were|was|voted) )?$`,
  'i',
);
/** What may follow a number whose side went before it. */
const endsCount =
  /^\]|^\)?\s?(?:$|[,;.:|)(/–-]|against|abst|of \d|votes?\b|members?\b|councillors?\b|and\b|voting|with\b|to\b|noes|no\b|not\b|dissent|yn erbyn|ymatal|[\p{L} ]{2,20}\/)/iu;

/** Tokens of one vote; what stands behind them is of another. */
const mostTokens = 60;

function tokensOf(words: string, isWide: boolean): Token[] {
  const pattern = isWide ? wideWord : word;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const { index: at, 0: found, groups } = match;
    const end = at + found.length;
    const side = sides.find((one) => groups?.[one] !== undefined) ?? null;
    const last = tokens.at(-1);
    const isSame = last !== undefined && side !== null && side === last.side;
    // "1 yn ymatal / abstaining": one side in two languages.
    if (isSame && / ?\/ ?/.test(words.slice(last.end, at))) tokens[tokens.length - 1] = { ...last, end };
    else if (tokens.length === mostTokens) break;
    else tokens.push({ at, end, side, count: side === null ? toCount(found) : 0 });
  }
  return tokens;
}

export type Counts = Record<Side, number | null>;

/** Where numbers stand beside their sides. */
type Way = 'before' | 'behind' | 'near';

interface Choice {
  readonly counts: Counts;
  readonly found: number;
}

/** Gives each side the number before it, the one behind it, or the nearer of both, in the order of `way`. */
function choose(tokens: readonly Token[], words: string, way: Way): Choice {
  const counts: Counts = { for: null, against: null, abstain: null };
  const taken = new Set<Token>();
  let found = 0;
  tokens.forEach((token, at) => {
    const { side } = token;
    if (side === null || counts[side] !== null) return;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    const first = previous === undefined || way === 'behind' ? null : gapBefore(words, previous, token);
    const last = next === undefined || way === 'before' ? null : gapBehind(words, token, next);
    const usesFirst = first !== null && previous !== undefined && !taken.has(previous);
    const pick = usesFirst && (last === null || first <= last) ? previous : last === null ? undefined : next;
    if (pick === undefined) return;
    taken.add(pick);
    counts[side] = pick.count;
    found += 1;
  });
  return { counts, found };
}

function gapBefore(words: string, number: Token, side: Token): number | null {
  const gap = side.at - number.end;
  return number.side === null && gap <= 60 && before.test(words.slice(number.end, side.at)) ? gap : null;
}

function gapBehind(words: string, side: Token, number: Token): number | null {
  const gap = number.at - side.end;
  return number.side === null &&
    gap <= 60 &&
    behind.test(words.slice(side.end, number.at)) &&
    endsCount.test(words.slice(number.end, number.end + 20))
    ? gap
    : null;
}

/** The numbers of a vote by their sides, in whichever order the words write them. */
export function countSides(words: string, isWide: boolean): Counts {
  const tokens = tokensOf(words.slice(0, 3000), isWide);
  const hasSide = tokens.some(({ side }) => side !== null);
  const hasCount = tokens.some(({ side }) => side === null);
  if (!hasSide || !hasCount) return { for: null, against: null, abstain: null };
  const ways: readonly Way[] =
    tokens[0]?.side === null ? ['before', 'behind', 'near'] : ['behind', 'before', 'near'];
  const choices = ways.map((way) => choose(tokens, words, way));
  const best = choices.reduce((one, other) => (other.found > one.found ? other : one));
  return best.counts;
}
