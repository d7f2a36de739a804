import { type Change, findChanges } from './changed-words.ts';
import { findPhrases } from './correction-phrases.ts';
import { isRecordItem } from './earlier-record.ts';
import type { Sentence } from './even-text.ts';
import type { Found, ItemText, RecordCorrection } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';

type Field = RecordCorrection['field'];

const isChanging =
  /\[|\b(?:missing|missed|put in|mended|correct\w*|amend\w*|alter\w*|chang\w*|replac\w*|substitut\w*|should|ought|read|reads|insert\w*|delet\w*|struck|add\w*|inclu\w*|omi(?:t|ss)\w*|remov\w*|put right|in error|wrong\w*|instead|in place|transferr\w*|moved|put in|left off|left out|omitted|record\w*|show\w*|listed|not (?:absent|present)|having been|had been|had in fact|name|written in)\b/i;
const onlyAsked =
  /\b(?:asked (?:for|that|whether|if)|suggested|wondered|believed|thought|queried|requested)\b(?!.*\b(?:was|were|been|had) (?:made|corrected|amended|changed|altered|agreed|put right|added|replaced|done)\b)/i;
const refused =
  /\b(?:no change was made|not (?:changed|altered|amended|accepted|agreed)|left as|declined to)\b/i;

const votesWords =
  /\b(?:votes?|voted|voting|in favour|against|abstain\w*|abstention|unanimous\w*|carried|lost|casting)\b/i;
const interestWords = /\b(?:interests?|declar\w+|pecuniary|non-pecuniary|prejudicial)\b/i;
const attendanceWords =
  /\b(?:present|absent|attend\w*|apolog\w*|sederunt|substitute\w*(?! "|ion of)|those (?:present|attending)|at the meeting|sat through|list of (?:those|members)|name (?:was|be|had been|to be|should)|in attendance)\b/i;

/** What kind of entry is changed; names put for names are of the attendance unless the words say otherwise. */
function fieldOf(words: string, change: Change, hasPeople: boolean): Field {
  const own = `${change.before ?? ''} ${change.after ?? ''}`;
  if (votesWords.test(own) || /\b(?:votes?|recorded vote|voting|abstained)\b/i.test(words)) return 'votes';
  if (interestWords.test(words)) return 'interests';
  return hasPeople || attendanceWords.test(words) ? 'attendance' : 'wording';
}

const status = String.raw`(?:present(?: throughout)?|absent|apologies|under apologies|an? substitute|in attendance|non-pecuniary|pecuniary|prejudicial|unanimous(?:ly)?|carried|lost|abstained|against|for|item \d{1,3}|\d{1,3} [\p{L} ]{2,30} and \d{1,3} [\p{L} ]{2,30}|\d{1,2} \p{Lu}\p{Ll}+)`;
const nameOmitted = new RegExp(
  String.raw`(?<who>${anyGroup}) (?:apolog\w+|names?|attendance|presence)(?: for absence)? (?:had been|was|were|has been|have been) (?:omitted|left (?:off|out)|missed|not (?:recorded|shown|listed))`,
  'iu',
);

/** Entries that are set right without quotes: presence, kind of interest, side of a vote. */
const stateRules: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:from|shown as|shown under|listed as|recorded as|marked as|entered as) ["']?(?<before>${status})["']? to ["']?(?<after>${status})["']?`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:as |been |be |was in |under |on )(?<after>${status})(?:,? (?:and )?(?:not|rather than|instead of)|,? and was not|,? \((?:shown|given|listed|recorded) as)(?: on| as)? (?<before>${status})`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:shown|given|listed|recorded|marked|gave the vote) as (?<before>${status})[^"]{0,100}?\b(?:it was|should be|should have been|show (?:her|him|them)(?: as)?|had (?:given|sent|tendered)|was in fact|had been|had in fact been) (?<after>${status})`,
    'iu',
  ),
  /\b(?:should|to|now) (?:read|be|have been|have read|show) (?<after>\d[^.;]{3,60}?),? (?:rather than|instead of|and not|not) (?<before>\d[^.;]{2,60})/iu,
  new RegExp(
    String.raw`\bto show (?<after>\d[^.;]{3,80}?),? (?:instead of|not|rather than) (?<before>[^.;]{2,60})`,
    'iu',
  ),
  // What stood there is struck out, and so no part of the text.
  new RegExp(
    String.raw`\b(?:to be|should be|should have been|be|been|now) (?:recorded|shown|listed|marked|entered|noted) (?:as |under )["']?(?<after>${status})\b`,
    'iu',
  ),
];
const added = new RegExp(
  String.raw`(?<who>${anyGroup})(?:'s name)?(?: (?:to be|be|being|had been|was|were|should be|is|has been|had|should have been|having been|not having been))* (?:added|included|listed|shown|recorded|present|put in|put down|marked|in attendance|noted)(?! as (?:absent|voting))`,
  'iu',
);
const addedFirst = new RegExp(
  String.raw`\b(?:add(?:ing|ition of|ed)?|includ(?:e|ing)|inclusion of|insert(?:ing|ion of)?|omission of|omitted|left off|left out)\b[^.;]{0,40}?(?<who>${anyGroup})`,
  'iu',
);
const hadBeenThere =
  /(?:(?:she|he|they) had (?:in fact )?(?:been (?:at|present)|attended)(?:(?! but| although)[^,;.]){0,60}|[\p{L}' .-]{3,60} having been (?:present|absent)[^.;]{0,80})/iu;
const leftOff =
  /\b(?:left off|omitted from|left out of|missing from|not (?:in|on) the)\b[^.;]{0,40}\b(?:list|attendance|sederunt|record|minutes|present)/i;

/** Words of what a record holds. */
const ofRecord =
  /\b(?:minutes?|record\w*|pages?|para(?:graph)?s?|lines?|attend\w*|present|absent|apolog\w*|words?|wording|resolution|spelling|spelt|figures?|votes?|voted|items?|notes?|entry|entries|lists?|listed|names?|correct\w*|amend\w*|declar\w*|interests?|sederunt|typ(?:o|ing)|errors?|shown|read|draft|date of|title)\b|\b[A-Z]{0,3}\d{1,3}[./]\d{1,3}\b/i;
const putRight =
  /^\W*(?:the |this |these |both )?(?:figure|entry|minutes?|page|list|change|correction|record|alteration|amendment)?s? ?(?:was|were|had been|has been|is) (?:\w+ )?(?:made|corrected|amended|changed|altered|put right|noted and)|^\W*(?:so|thus) (?:corrected|amended|changed)/i;

/** Longer sentences list what was said, and set no entry right. */
const longestEntry = 1_500;

function readState(sentence: PeopleSentence, mentioned: string | null): Change | null {
  const { words, shape } = sentence;
  if (words.length > longestEntry) return null;
  for (const rule of stateRules) {
    const found = rule.exec(words)?.groups;
    if (found !== undefined) return { before: found['before'] ?? null, after: found['after'] ?? null };
  }
  if (!attendanceWords.test(words) && !leftOff.test(words)) return null;
  const who = (nameOmitted.exec(shape.words) ?? added.exec(shape.words) ?? addedFirst.exec(shape.words))
    ?.groups?.['who'];
  const having =
    /having been (?:present|absent)/i.test(words) || (who === undefined && hadBeenThere.test(words));
  const said = having
    ? hadBeenThere.exec(words.replace(/^.*\bcorrect the [\p{L}]+, /u, '').replace(/^.*\bsaid that /, ''))?.[0]
    : undefined;
  if (said !== undefined) return { before: null, after: said.trim() };
  if (who !== undefined)
    return {
      before: null,
      after: groupOf(shape, who)
        .map(({ name }) => name)
        .join(' and '),
    };
  return leftOff.test(words) && (shape.groups[0]?.[0]?.name ?? mentioned) !== null
    ? { before: null, after: shape.groups[0]?.[0]?.name ?? mentioned }
    : null;
}

const tableAhead = /\b(?:should|ought to|correct\w*|amend\w*)\b.*:$/i;

/** A table or list that an earlier record should have held, whole. */
function readReplacement(
  sentences: readonly PeopleSentence[],
  at: number,
): { span: Sentence; change: Change } | null {
  const rows: PeopleSentence[] = [];
  for (const next of sentences.slice(at + 1)) {
    if (!next.words.includes(' | ')) break;
    rows.push(next);
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const body = rows.length > 1 ? rows.slice(1) : rows;
  const words = body.map((row) => row.words.replace(/ \| /g, ' ')).join(' ');
  return { span: { start: first.start, end: last.end, words }, change: { before: null, after: words } };
}

/** Changes made to an earlier record, each with what stood there and what stands there now, as far as is said. */
export function readCorrections(item: ItemText): Found<RecordCorrection>[] {
  const { sentences } = viewOf(item);
  const isRecord = isRecordItem(item.title);
  const found: Found<RecordCorrection>[] = [];
  const add = (span: Sentence, field: Field, change: Change, method: string, confidence: number): void => {
    const isTwice = found.some(
      ({ value }) => isPart(value.before, change.before) && isPart(value.after, change.after),
    );
    if (!isTwice) found.push(toFound(item, span, { field, ...change }, method, confidence));
  };
  let context = '';
  sentences.forEach((sentence, at) => {
    const { words, shape } = sentence;
    const near = `${context} ${words}`;
    const isHere = isRecord || /\bminutes?\b|\bsederunt\b/i.test(near);
    context = words;
    if (!isHere || words.includes(' | ') || refused.test(words) || !isChanging.test(near)) return;
    const isMade = !onlyAsked.test(words) || made(sentences[at + 1]?.words ?? '');
    if (!isMade) return;
    const table = tableAhead.test(words) ? readReplacement(sentences, at) : null;
    if (table !== null) {
      add(
        table.span,
        interestWords.test(near) ? 'interests' : 'attendance',
        table.change,
        'correction-table-1',
        0.7,
      );
      return;
    }
    if (/\b(?:moved|proposed) that\b/i.test(words) && !isCarried(sentences, at)) return;
    const exact = isRecord || /\b(?:minutes?|record|sederunt)\b/i.test(words) ? findChanges(shape) : [];
    const isEntry =
      words.length <= longestEntry &&
      /\bcorrect|amend|alter|chang|replac|remov|delet|insert|add|omi|left o|error|mend|minor|missing|missed|put|instead|rather|not\b|mov|transf|\[/i.test(
        words,
      );
    const all = isRecord && isEntry ? [...exact, ...findPhrases(sentence, exact)] : exact;
    // "The gate had been moved from Hill Lane to Mill Lane" is a matter arising.
    const isOfRecord = ofRecord.test(words) || putRight.test(sentences[at + 1]?.words ?? '');
    const changes = isOfRecord
      ? all
      : all.filter(({ from, to }) => shape.words.slice(from, to).includes('"'));
    for (const { change, hasPeople, from, to } of changes) {
      const clause = clauseAround(shape.words, from, to);
      add(sentence, fieldOf(clause, change, hasPeople), change, 'correction-change-1', 0.85);
    }
    if (changes.length > 0) return;
    const previous = `${sentences[at - 1]?.words ?? ''} ${words}`;
    const isFormal =
      /^\W*(?:proposed|moved|seconded|resolved|agreed)\b/i.test(words) &&
      !/\b(?:subject to|after|added|inclusion|addition|correcti\w+)\b/i.test(words);
    const isRecordMeant =
      isRecord || /\b(?:minutes?|record)\b[^.]{0,60}\b(?:corrected|amended|altered|changed)\b/i.test(words);
    if (isFormal || !isRecordMeant) return;
    const state =
      readState(sentence, sentences[at - 1]?.shape.groups[0]?.[0]?.name ?? null) ??
      (isChanging.test(words) ? readState({ ...sentence, words: previous }, null) : null);
    if (state !== null) add(sentence, fieldOf(previous, state, false), state, 'correction-state-1', 0.7);
  });
  return found;
}

/** Whether one of two entries holds the other, so that both are one. */
const isPart = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (a.includes(b) || b.includes(a)));

/** Whether a motion to change the record was carried, by this sentence or the next few. */
function isCarried(sentences: readonly PeopleSentence[], at: number): boolean {
  for (const { words } of sentences.slice(at, at + 4)) {
    if (/\b(?:lost|fell|defeated|rejected|not carried|no seconder|not seconded)\b/i.test(words)) return false;
    if (/\b(?:carried|agreed|resolved)\b/i.test(words)) return true;
  }
  return false;
}

const made = (next: string): boolean =>
  /\b(?:was|were|been|had) (?:made|corrected|amended|changed|altered|agreed|put right|put in|added|replaced|done|changed)\b|\bmade both\b/i.test(
    next,
  );

/** The part of a sentence in which a change stands, to tell what it is of. */
function clauseAround(words: string, from: number, to: number): string {
  const start = Math.max(...[';', ': ', ', and '].map((stop) => words.lastIndexOf(stop, from)), 0);
  const ends = [';', ', and '].map((stop) => words.indexOf(stop, to)).filter((at) => at !== -1);
  return words.slice(start, Math.min(...ends, words.length));
}
