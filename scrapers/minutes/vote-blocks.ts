import { prefilter, sieve } from '../core/prefilter/prefilter.ts';
import { divisionAt, namesOf } from './divisions.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import { withInitials } from './initial-names.ts';
import type { ItemReading } from './item-reading.ts';
import { namedInProse } from './prose-voters.ts';
import { readRollCall } from './roll-call-votes.ts';
import { type ToldVote, withNextSide } from './told-votes.ts';
import { type CountedVote, readCounts } from './vote-counts.ts';
import { endOfBlock, headCell, isHeader, isVoteLine, readBlock } from './vote-lines.ts';
import { readSide, sidePatterns } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

const told =
  /\b(?:had|having(?! (?:voted|abstained|been put)\b)|has)\b(?:, [^,.;]{1,50},)?[^.;,]{0,80}\b(?:carried|lost|voted|resolved|passed|approved|agreed|refused|recommended|supported|endorsed|divided|thrown out|set its [a-z]+)\b|\b(?:said|recalled|recorded (?:as|that|in|votes? (?:in|at|under) (?:minute|item|page|paragraph))|reminded|noted|pointed out|asked(?! (?:that|for) (?:his|her|their|the) (?:\w+ )?(?:vote|dissent|opposition|name))|given as|shown as|showed)\b[^.;]{0,80}\b(?:vot\w+|unanimous\w*|decision|carried)\b/i;
const ofVotes =
  /\b\d{1,3} for\W*$|\b(?:vot\w+|ayes|favour|against|abst\w+|unan\w*|by all|by every|all (?:were )?agreed|(?:common|general) assent|nem\w*|casting|carried|lost|yn unfrydol|blaid|erbyn|ymatal|hands|majority|tied|dissent\w*|opposition)\b|\b(?:resolved|agreed|approved|refused|adopted|noted)\W{1,3}\d{1,3} ?(?:[:–-]|to) ?\d/i;

/** What a record of votes is to say is no vote. */
const corrected = sieve(
  /\bvotes? (?:in|at|under|on) (?:minute|item|page|paragraph)\b[^.;]{0,30}\b(?:be|being|been|was|were|is) (?:corrected|amended|changed|altered)|\btotals? (?:to )?read\b/i,
);

/** What others than the members answered, and figures set against one another, are no votes. */
const asked = sieve(
  /\b(?:survey\w*|questionnaires?|respondents?|respon(?:ses|ded)|repl(?:ies|ied|ying)|consult(?:ation|ees?|ed)|households?|frontages?|(?:letters?|representations?|comments|objections) (?:received|had|were|of|in)\b)/i,
);
const ofMembers =
  /\b(?:vot(?:e|es|ed|ing)|members?|councillors?|cllrs?|motion|amendment|carried|lost|resolved|agreed|approved|adopted|refused|granted|recommended|show of hands|[\ue000-\uf8ff])/i;
/** Who wishes his vote to be recorded is named; how many voted so is not told by that. */
const wishes =
  /\b(?:ask|wish|request|desir|want|requir)\w*\b[^.;]{0,60}\b(?:recorded|minuted|noted|entered)\b/i;
const dissented = /^\W*[\ue000-\uf8ff][^.;]{0,20}\bdissent(?:ed|ing)\b/i;

/** A vote whose numbers are not given. */
const onVote =
  /\b(?:resolved|agreed|approved|carried|refused|recommended|decided|granted|dismissed|lost|noted|deferred|referred|rejected|adopted|determined|upheld|elected|appointed|supported|voted)\b.{0,90}\bby (?:a |the )?(?:[\w-]+ )?majority\b|\bby (?:a |the )?(?:[\w-]+ )?majority\b.{0,60}\b(?:resolved|agreed|approved|carried|refused|recommended|decided|granted|dismissed|lost|deferred|referred|rejected|adopted|determined|upheld|voted)\b|\(by (?:a )?majority\)|\bon a (?:majority vote|show of hands|division)\b.{0,60}\b(?:resolved|agreed|approved|refused|decided|granted)\b/i;

/** "It was moved" is no change of a record. */
const isPut = /\b(?:moved|seconded|proposed)\b|^\W*(?:it was )?(?:unanimously )?(?:resolved|agreed)\b/i;

/** Told in the perfect, and yet of this vote. */
const isOfNow =
  /\b(?:casting|second) vote\b|\b(?:recorded|minuted|noted) that (?:he|she|they)(?: alone)? (?:had )?(?:voted|opposed|dissented|abstained)\b|^[^\p{L}]*[\ue000-\uf8ff](?:(?:,? and |, )[\ue000-\uf8ff])* had (?:both |all |alone )?(?:voted|abstained|dissented)\b/iu;

const mayDivide = prefilter(/\b(?:motion|amendment|proposal)\b/i);
const maySide = prefilter(...sidePatterns, headCell);
const mayVote = prefilter(ofVotes);

/** The votes of an item, by the number of the sentence that begins each. Votes of earlier meetings are left out. */
export function findVotes(reading: ItemReading): ReadonlyMap<number, ToldVote> {
  const { lines, sentences, title } = reading;
  const votes = new Map<number, ToldVote>();
  let lastBlock = -1;
  let lastSide = -1;
  sentences.forEach((sentence, at) => {
    if (sentence.line <= lastBlock || at <= lastSide) return;
    const divided = mayDivide(sentence.words) ? divisionAt(reading, at) : null;
    const division = divided === null || isOfEarlierRecord(sentence, title) ? null : divided;
    if (division !== null) {
      const { motion, amendment, last } = division;
      const counts = {
        for: Math.max(motion, amendment),
        against: Math.min(motion, amendment),
        abstain: null,
        casting: false,
        unanimous: false,
        pair: null,
      };
      const { end = sentence.end } = sentences[last] ?? {};
      votes.set(at, { counts, named: namesOf(division), start: sentence.start, end, division });
      lastSide = last;
      return;
    }
    const line = lines[sentence.line];
    if (line === undefined) return;
    if (sentence.opens && maySide(line.words) && (isVoteLine(line) || isHeader(line))) {
      const end = endOfBlock(lines, sentence.line);
      const block = readBlock(lines.slice(sentence.line, end + 1));
      if (block !== null) {
        votes.set(at, { ...block, start: line.start, end: lines[end]?.end ?? line.end, division: null });
        lastBlock = end;
        return;
      }
    }
    const roll = rollCallAt(reading, at);
    if (roll !== null) {
      votes.set(at, roll);
      lastBlock = roll.line;
      return;
    }
    // "For (3): Councillors A, B and C. Against (1): Councillor D.": each side is a sentence.
    const side = maySide(sentence.words) ? readSide(sentence.words) : null;
    if (side !== null && /^ ?(?:[:(=–-]|\d)/.test(side.rest)) {
      const block = readBlock([
        { start: sentence.start, end: sentence.end, from: sentence.start, words: sentence.words, mark: null },
      ]);
      if (block !== null) {
        const named = block.named ?? namedInProse(sentence.shape, sentence.people, block.counts);
        votes.set(at, { ...block, named, start: sentence.start, end: sentence.end, division: null });
        return;
      }
    }
    const vote = proseVoteAt(reading, at, votes.size === 0);
    if (vote === null) return;
    const before = votes.get(at - 1);
    const joined = before === undefined ? null : withNextSide(before, vote);
    votes.set(joined === null ? at : at - 1, joined ?? vote);
  });
  return votes;
}

const noCounts = { for: null, against: null, abstain: null, casting: false, unanimous: false, pair: null };
export const moreOfVotes =
  /\b(?:vot\w+|ayes?|noes|nays?|split|everyone|everybody|all (?:\w+ ){0,3}(?:for|up|raised|agreed|in)|every (?:member|hand|councillor)|(?:nobody|no one|none) (?:oppos|object|dissent)\w+|by (?:all|everyone)|cards|divided|(?:each|either) side|without dissent|dissenting|concurring|solitary|lone|(?:held|put) up|\d\/\d|second vote|abst\w+|in favour|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d) (?:for|yes)|yes \d|no one against|one voice)\b|\bt[áa] ?\d|\bn[íi]l ?\d|\bar son\b/i;
const informal = sieve(/\b(?:indicative|straw poll|informal)\b/i);
/** "Vote", "Voting:", "Result of the vote": what stands below is about one. */
const underVote = /^(?:recorded |result of (?:the )?)?vot(?:e|es|ing)(?: (?:result|was as follows))?[:.]?$/i;

/**
 * The vote that a sentence tells in prose; with `isWide` in more ways, for the reader of votes alone. A name that
 * dissents is no vote by itself, as it is where `isFirst`.
 */
export function proseVoteAt(
  { sentences, title }: ItemReading,
  at: number,
  isFirst: boolean,
  isWide = false,
): ToldVote | null {
  const sentence = sentences[at];
  if (sentence === undefined || informal.test(sentence.words)) return null;
  if (!mayVote(sentence.words) && !isWide) return null;
  const { shape: signed, people } = isWide ? withInitials(sentence) : sentence;
  const own = signed.slice(0, 3000).replace(/  +/g, ' ');
  const shape = isWide && underVote.test(sentences[at - 1]?.words ?? '') ? `Vote: ${own}` : own;
  if (corrected.test(shape) || (asked.test(shape) && !ofMembers.test(shape))) return null;
  if (
    !(ofVotes.test(shape) || (isWide && moreOfVotes.test(shape))) ||
    (told.test(shape) && !isOfNow.test(shape)) ||
    (isOfEarlierRecord(sentence, title) && !isPut.test(shape))
  )
    return null;
  const counts = readCounts(shape, isWide);
  const named = namedInProse(signed, people, counts);
  if (counts === null && named === null && !onVote.test(shape)) return null;
  const full: CountedVote = counts ?? { ...noCounts };
  for (const each of full.pair === null && !wishes.test(shape) ? sides : []) {
    if (full[each] === null && (named?.[each].length ?? 0) > 0) full[each] = named?.[each].length ?? null;
  }
  if (counts === null && dissented.test(shape) && isFirst) return null;
  const { start, end } = sentence;
  return { counts: full, named, start, end, division: null, isProse: true };
}

/** A roll call in the sentence, or in the lines that begin with it. */
function rollCallAt({ lines, sentences }: ItemReading, at: number): (ToldVote & { line: number }) | null {
  const sentence = sentences[at];
  if (sentence === undefined || !/\b(?:for|favour|yes|aye|against)\b|\b[YN]$/i.test(sentence.words))
    return null;
  const { start, line } = sentence;
  const empty = { casting: false, unanimous: false, pair: null };
  const inline = readRollCall(
    sentence.words
      .slice(sentence.words.lastIndexOf(': ') + 1)
      .slice(0, 3000)
      .split(/[;,] /),
  );
  if (inline !== null)
    return {
      counts: { for: null, against: null, abstain: null, ...empty },
      named: inline,
      start,
      end: sentence.end,
      division: null,
      line,
    };
  if (!sentence.opens || sentence.words.length > 90) return null;
  let end = line;
  while (end - line < 120 && readRollCall([lines[end]?.words ?? '', lines[end + 1]?.words ?? '']) !== null)
    end += 1;
  const named = readRollCall(lines.slice(line, end + 1).map(({ words }) => words));
  if (named === null) return null;
  const counts = {
    for: named.for.length,
    against: named.against.length,
    abstain: named.abstain.length > 0 ? named.abstain.length : null,
    ...empty,
  };
  return { counts, named, start, end: lines[end]?.end ?? sentence.end, division: null, line: end };
}
