import { sieve } from '../core/prefilter/prefilter.ts';
import { countPattern, toCount } from './number-words.ts';
import { type Counts, countSides, sides } from './vote-tokens.ts';

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

const table = sieve(
  /\bfor\W{1,6}against\W{1,6}abst\w{0,9}\W{1,6}(\d{1,3})\W{1,6}(\d{1,3})\W{1,6}(\d{1,3})\b/i,
);
const toPair = sieve(
  new RegExp(`\\b(${countPattern})(?: votes?)?(?: for)? to (${countPattern})\\b(?! ?[ap]\\.?m)`, 'i'),
);
const outright = sieve(
  new RegExp(`\\bby (?:a majority of )?(?:${countPattern}) votes? to (?:${countPattern})\\b`, 'i'),
);
/** "7-3", "7 : 3 : 1", "(4-2)" in words about a vote; no dates, times, scores of items or money. */
const dashed =
  /(?<![\d/.£-]|\d:)(?<!\b(?:items?|minutes?|paragraphs?|paras?|pages?|pp?\.?|sections?|appendi\w+|numbers?|nos?\.?|conditions?|points?|(?<!\b(?:vote|votes|majority|count|division|tally|score|poll) )of) )\b(\d{1,3}) ?[-–:] ?(\d{1,3})(?: ?[-–:] ?(\d{1,3}))?\b(?! ?(?:[-–:/]\d|[ap]\.?m|per cent|%|to\b|[ap]m))/i;
const each = sieve(
  new RegExp(
    `\\b(${countPattern}) (?:votes? |members? |councillors? )?(?:having |had )?(?:voted |votes? )?(?:each|all|apiece|(?:(?:each|either) way|(?:on )?(?:each|either) side))\\b`,
    'i',
  ),
);
/** "By five votes with none contrary": a number whose side is that of the verdict. */
const byCount = sieve(
  new RegExp(
    `\\b(?:resolved|carried|agreed|approved|adopted|passed)\\b[^.]{0,40}?\\bby (${countPattern}) (?:votes?|members?)\\b`,
    'i',
  ),
);
const ofVotes =
  /\b(?:vot\w+|split|majority|carried|lost|passed|show of hands|division|ballot|pleidlais|casting|resolved|agreed|approved|refused|adopted|noted|abst\w*)\b|\bres\.(?= ?\d)/i;
const oneAbstains = sieve(
  /(?:\b(?:the )?(?:chair\w*|mayor|convener|cathaoirleach|leader|provost)|[\ue000-\uf8ff]) (?:having )?(?:abstain(?:ed|ing))\b/i,
);
const unanimity = sieve(
  /\b(?:unanimous(?:ly)?|unanimity|yn unfrydol|all hands (?:went up|(?:were )?raised)|all(?: (?:the )?(?:members|councillors|those|present|of those|who|hands))*,?(?: voted| voting| being| were| was)? (?:in (?:favour|agreement)|for\b(?! the ))|everyone (?:in favour|agreed)|without dissent|unan\b|in favour[^.;]{0,20}? ?[:–-] ?all|no(?:body| one)? dissenting|(?:common|general) assent|, agreed by all\b|by (?:all|every) (?:of )?(?:the )?(?:present|members?|councillors?|those)(?: present)?)\b|(?:^\W*|[,(–-] ?)all (?:were )?agreed\b(?! (?:that|to)\b)/i,
);
const moreUnanimity = sieve(
  /\b(?:everyone|everybody|every (?:member|councillor|hand)|all(?: \w+){0,3}) (?:present )?(?:(?:was|were|being|voted|voting|went up|raised) ){0,2}(?:in (?:favour|support)|for (?:it|this|the)|yes|concurring|(?:(?:held|put) up|raised) (?:a|their|his) hands?)\b|^\W*(?:(?:it was )?(?:resolved|agreed|carried|approved) )?by (?:all|everyone)\b|\bagreed by (?:all|everyone)\b(?! that\b)|\bwith one voice\b|\bwithout (?:opposition|objection)\b/i,
);
const noUnanimity = sieve(
  /\bnot unanimous|\b(?:nearly|almost) unanimous|\b(?:requir\w+|need\w*)\b[^.;]{0,30}\bunanim|\bunanimity (?:is|was|had|not|could)\b/i,
);
/** "All members save Councillor A". */
const allBut = sieve(
  /\ball (?:the |other )?(?:members|councillors|those present|present)?[^.;]{0,30}\b(?:save|except|bar|but|apart from|with the exception)\b/i,
);
/** "Unanimous (8)". */
const ofAll = sieve(
  new RegExp(
    `\\bunanimous(?:ly)?(?:,| by| –| -)? ?\\(?(?:all )?(${countPattern})(?: votes?| members?)?(?:\\)| (?:members? )?(?:present|voting)\\b)`,
    'i',
  ),
);
/** "Carried 6/1": no date or number of a minute stands behind a result. */
const slashed = sieve(
  /\b(?:carried|lost|defeated|agreed|approved|vot(?:e|es|ing)|majority|unanimous(?:ly)?|division)\b[^.;\d]{0,20}?\(?(\d{1,2}) ?\/ ?(\d{1,2})(?: ?\/ ?(\d{1,2}))?\b(?!\/)/i,
);
/** "Twelve of the thirteen members": the first is the count. */
const ofWhole = new RegExp(
  `\\b(${countPattern}) of (?:the |its |our )?(?:${countPattern}) (?=(?:[a-z-]+ )?(?:members?|councillors?|present|those))`,
  'gi',
);
/** "A solitary abstention." */
const single = /\b(?:an?|the|one)? ?(?:solitary|single|lone|sole) (?=abstention|dissent|vote against)/gi;
/** "Two members who had not been there abstained." */
const whoAbstained = sieve(
  new RegExp(`\\b(${countPattern}) (?:members?|councillors?)\\b[^.;,]{0,60}\\babstain(?:ed|ing)\\b`, 'i'),
);
const noDissent = sieve(
  /\bwithout (?:any )?dissent|\bno(?:body| one| member)? dissent(?:ing|ed)?\b|\bno votes? to the contrary\b|\bnot one (?:member )?[^.;]{0,20}\bvoting (?:otherwise|against)\b|\bno one against\b|\bwithout a dissentient\b|\b(?:no (?:one|member)|nobody|none) (?:opposed|objected|voted against)\b/i,
);
/** "The motion gained five votes." */
const gained = sieve(
  new RegExp(
    `\\b(?:motion|proposal|proposition|recommendation|nomination)\\b[^.;]{0,250}?\\b(?:gained|received|attracted|got|obtained|polled|secured) (${countPattern}) votes?\\b`,
    'i',
  ),
);
const nemCon = sieve(/\bnem(?:\.|ine)?,? ?(?:con\b|contradicente|dis)/i);

/** "Four and four" of equal votes. */
const twice = sieve(
  new RegExp(`\\b(?:equal|tied?)\\b[^.;\\d]{0,20}?\\b(${countPattern}) (?:and|to|all) (\\1)?\\b`, 'i'),
);

/** Votes between people, and words that only look like a vote. */
const forPeople = sieve(
  /\b(?:cast|votes?|ballots?) for [\ue000-\uf8ff]|\bfor [\ue000-\uf8ff] and (?:\d{1,3}|\p{L}+) (?:were )?for [\ue000-\uf8ff]|\bspoke\b|\bspeaking\b|\bvotes? of (?:sympathy|thanks|congratulation|condolence|confidence)\b(?!.{0,80}\bcarried)/iu,
);

const first = (pattern: Pick<RegExp, 'exec'>, words: string): number | null => {
  const written = pattern.exec(words)?.[1];
  return written === undefined ? null : toCount(written);
};

/** The numbers of the three sides, from a table's row or from the words. */
function readSides(words: string, isWide: boolean): Counts {
  const inTable = table.exec(words);
  if (inTable === null) return countSides(words, isWide);
  return { for: Number(inTable[1]), against: Number(inTable[2]), abstain: Number(inTable[3]) };
}

/** Reads one sentence or block of lines, with `isWide` in more ways of telling a vote; null where it counts none. */
export function readCounts(printed: string, isWide = false): CountedVote | null {
  const words = isWide ? printed.replace(ofWhole, '$1 ').replace(single, 'one ') : printed;
  if (forPeople.test(words)) return null;
  const vote: CountedVote = {
    ...readSides(words, isWide),
    casting:
      /\b(?:casting|second)(?: or casting)? vote\b|\bvot(?:ed|ing) a second time\b|pleidlais fwrw/i.test(
        words,
      ) && !/\b(?:no|not|without|declin\w+|refus\w+) [^.]{0,40}(?:casting|second)/i.test(words),
    unanimous:
      (unanimity.test(words) || (isWide && moreUnanimity.test(words))) &&
      !noUnanimity.test(words) &&
      !allBut.test(words),
    pair: null,
  };
  // "for" and "against" are common words: one bare number beside one of them is no vote unless the words speak of votes.
  const counted = sides.filter((side) => vote[side] !== null);
  const onlyOne = counted.length === 1 ? counted[0] : undefined;
  if (
    onlyOne === 'for' &&
    !/\b(?:vot\w+|in favour|ayes?|yes|blaid|show of hands|carried|lost)\b|^\W*for\b|\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) for(?=[,;)]|\.?$)/i.test(
      words,
    )
  )
    vote.for = null;
  if ((onlyOne === 'for' || onlyOne === 'against') && outright.test(words)) vote[onlyOne] = null;
  if (vote.for === null && vote.against === null && ofVotes.test(words)) {
    const [, a, b, c] = dashed.exec(words) ?? [];
    const [, more, less] = toPair.exec(words) ?? [];
    if (more !== undefined && less !== undefined) vote.pair = [toCount(more), toCount(less)];
    else if (a !== undefined && b !== undefined) {
      vote.pair = [toCount(a), toCount(b)];
      vote.abstain ??= c === undefined ? null : toCount(c);
    } else {
      const tied = /\b(?:tied?|equal\w*|casting|second vote|each way|either way)\b/i.test(words)
        ? (first(each, words) ?? first(twice, words))
        : null;
      if (tied !== null) vote.pair = [tied, tied];
    }
  }
  if (vote.for === null && vote.against !== null && vote.pair === null) vote.for = first(byCount, words);
  if (vote.abstain === null && oneAbstains.test(words) && (vote.pair !== null || vote.for !== null))
    vote.abstain = 1;
  if (vote.unanimous && vote.for === null) vote.for = first(ofAll, words);
  if (isWide) {
    const [, a, b, c] = slashed.exec(words) ?? [];
    if (a !== undefined && b !== undefined && vote.for === null && vote.against === null) {
      vote.pair = [toCount(a), toCount(b)];
      vote.abstain ??= c === undefined ? null : toCount(c);
    }
    if (vote.for === null && vote.pair === null) vote.for = first(gained, words) ?? first(byCount, words);
    vote.abstain ??= first(whoAbstained, words);
    // As nem. con.
    if (noDissent.test(words)) Object.assign(vote, { unanimous: false, against: vote.against ?? 0 });
  }
  if (nemCon.test(words)) vote.against = 0;
  const isEmpty =
    sides.every((side) => vote[side] === null) && vote.pair === null && !vote.casting && !vote.unanimous;
  return isEmpty ? null : vote;
}
