import { countPattern, toCount } from './number-words.ts';

export type Side = 'for' | 'against' | 'abstain';
export const sides: readonly Side[] = ['for', 'against', 'abstain'];

/** What a stretch of words says about a vote; null where it is silent. */
export interface CountedVote {
  for: number | null;
  against: number | null;
  abstain: number | null;
  casting: boolean;
  unanimous: boolean;
  /** "12 to 9": which is which follows from the fate of the question. */
  pair: readonly [number, number] | null;
}

const who =
  '(?: (?:(?:of the )?(?:[a-z]+ )?(?:members?|councillors?|votes?|aelod)(?: \\(\\w+\\))?)(?: present)?(?: having)?)?(?: (?:voted|voting|votes?|were|was|cast|being|had voted))?';
const labels: Readonly<Record<Side, string>> = {
  for: '(?:for|in (?:favour|favor|support)|favour|support(?:ed|ing)(?= (?:the|it|this|and|,))|ayes?|yes|o blaid)',
  against: '(?:against|noes|nays|oppos(?:ed|ing)|dissenting|dissent(?:ed)?|yn erbyn)',
  abstain: '(?:abst(?:ain(?:ed|ing|s)?|entions?)|ymatal)',
};
const question =
  '(?: (?:the )?(?:[a-z]+ )?(?:motion|proposal|proposition|refusal|recommendations?|resolution|approval|grant|amendment|application|question))?';

const numberFirst = (side: Side): RegExp =>
  new RegExp(`\\b(${countPattern})\\)?${who} ?${labels[side]}\\b`, 'i');
const labelFirst = (side: Side): RegExp =>
  new RegExp(
    `\\b${labels[side]}${question}\\s?[:=|,–-]?\\s?\\(?(${countPattern})\\b\\)?(?=\\s?(?:$|[,;.:|)(]|against|abst|votes?|members?|councillors?|and|yn erbyn|ymatal))`,
    'i',
  );
const patterns = {
  numberFirst: { for: numberFirst('for'), against: numberFirst('against'), abstain: numberFirst('abstain') },
  labelFirst: { for: labelFirst('for'), against: labelFirst('against'), abstain: labelFirst('abstain') },
};

const table = /\bfor\W{1,6}against\W{1,6}abst\w{0,9}\W{1,6}(\d{1,3})\W{1,6}(\d{1,3})\W{1,6}(\d{1,3})\b/i;
const toPair = new RegExp(
  `\\b(${countPattern})(?: votes?)?(?: for)? to (${countPattern})\\b(?! ?[ap]\\.?m)`,
  'i',
);
const dashed =
  /\b(?:vot\w+|carried|lost|ballot|division|pleidlais|resolved|agreed|approved|refused|noted|adopted)\b[^.]{0,30}?\b(\d{1,3})\s?[-–:]\s?(\d{1,3})(?:\s?[-–:]\s?(\d{1,3}))?\b(?![-–:/]\d)/i;
const each = new RegExp(
  `\\b(${countPattern}) (?:votes? |members? |councillors? )?(?:having )?(?:voted |votes? )?(?:each|all|apiece|(?:each|either) way)\\b`,
  'i',
);
const ofVotes =
  /\b(?:vot\w+|majority|carried|lost|show of hands|division|ballot|pleidlais|casting|resolved|agreed|approved|refused|adopted|noted)\b/i;
const oneAbstains =
  /\b(?:(?:the )?(?:chair\w*|mayor|convener|cathaoirleach|leader|provost)|[\ue000-\uf8ff]) (?:having )?(?:abstain(?:ed|ing))\b/i;
const unanimity =
  /\b(?:unanimous(?:ly)?|unanimity|yn unfrydol|all(?: (?:the )?(?:members|councillors|those|present|of those|who))*,?(?: voted| voting| being| were| was)? (?:in (?:favour|agreement)|for\b(?! the ))|everyone (?:in favour|agreed)|without dissent|no(?:body| one)? dissenting|^\W*all agreed|by (?:all|every) (?:present|(?:the )?members?(?: present)?))\b/i;
const noUnanimity = /\bnot unanimous|\b(?:nearly|almost) unanimous/i;
const nemCon = /\bnem(?:\.|ine)?,? ?(?:con\b|contradicente|dis)/i;

const first = (pattern: RegExp, words: string): number | null => {
  const written = pattern.exec(words)?.[1];
  return written === undefined ? null : toCount(written);
};

/** The numbers by the order in which the words write them: "9 for, 2 against" or "For 9, against 2". */
function readSides(words: string): Pick<CountedVote, Side> {
  const inTable = table.exec(words);
  if (inTable !== null) {
    return { for: Number(inTable[1]), against: Number(inTable[2]), abstain: Number(inTable[3]) };
  }
  const read = (order: 'numberFirst' | 'labelFirst') => {
    const counts = Object.fromEntries(sides.map((side) => [side, first(patterns[order][side], words)]));
    return counts as Record<Side, number | null>;
  };
  const byNumber = read('numberFirst');
  const byLabel = read('labelFirst');
  const filled = (counts: Record<Side, number | null>): number =>
    sides.filter((side) => counts[side] !== null).length;
  const startsWithLabel = new RegExp(`^\\W*${labels.for}\\b`, 'i').test(words);
  const chosen =
    filled(byLabel) > filled(byNumber) || (startsWithLabel && filled(byLabel) > 0) ? byLabel : byNumber;
  const other = chosen === byLabel ? byNumber : byLabel;
  // "For 9, against 2, no abstentions" mixes both.
  return {
    for: chosen.for ?? (filled(chosen) > 1 ? null : other.for),
    against: chosen.against ?? (filled(chosen) > 1 ? null : other.against),
    abstain: chosen.abstain ?? other.abstain,
  };
}

/** Reads one sentence or block of lines; null where it counts no votes. */
export function readCounts(words: string): CountedVote | null {
  if (
    /\b(?:cast|votes?|ballots?) for [\ue000-\uf8ff]|\bspoke\b|\bspeaking\b|\bvotes? of (?:sympathy|thanks|congratulation|condolence|confidence)/i.test(
      words,
    )
  )
    return null;
  const vote: CountedVote = {
    ...readSides(words),
    casting:
      /\b(?:casting|second)(?: or casting)? vote\b|pleidlais fwrw/i.test(words) &&
      !/\b(?:no|not|without|declin\w+|refus\w+) [^.]{0,40}(?:casting|second)/i.test(words),
    unanimous: unanimity.test(words) && !noUnanimity.test(words),
    pair: null,
  };
  // "for" and "against" are common words: one bare number beside one of them is no vote unless the words speak of votes.
  const counted = sides.filter((side) => vote[side] !== null);
  const onlyOne = counted.length === 1 ? counted[0] : undefined;
  if (onlyOne === 'for' && !/\b(?:vot\w+|in favour|ayes?|yes|o blaid|show of hands)\b|^\W*for\b/i.test(words))
    vote.for = null;
  if (vote.for === null && vote.against === null && ofVotes.test(words)) {
    const [, a, b, c] = dashed.exec(words) ?? [];
    const [, more, less] = toPair.exec(words) ?? [];
    if (more !== undefined && less !== undefined) vote.pair = [toCount(more), toCount(less)];
    else if (a !== undefined && b !== undefined) {
      vote.pair = [toCount(a), toCount(b)];
      vote.abstain ??= c === undefined ? null : toCount(c);
    } else {
      const tied = /\b(?:tied?|equal\w*|casting|second vote|each way|either way)\b/i.test(words)
        ? first(each, words)
        : null;
      if (tied !== null) vote.pair = [tied, tied];
    }
  }
  if (vote.abstain === null && oneAbstains.test(words) && (vote.pair !== null || vote.for !== null))
    vote.abstain = 1;
  if (nemCon.test(words)) vote.against = 0;
  const isEmpty =
    sides.every((side) => vote[side] === null) && vote.pair === null && !vote.casting && !vote.unanimous;
  return isEmpty ? null : vote;
}
