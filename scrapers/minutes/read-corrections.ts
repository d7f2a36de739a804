import { prefilter } from '../core/prefilter/prefilter.ts';
import { entryRules, findEntries } from './correction-entries.ts';
import { correctionsBefore, evidenceOf, fieldOf, isOnlyAsked } from './correction-evidence.ts';
import { findPairs, pairRules, type TermChange } from './correction-pairs.ts';
import { addChange } from './correction-sameness.ts';
import { type TermShape, toTermShape } from './correction-terms.ts';
import { isRecordItem } from './earlier-record.ts';
import type { Found, ItemText, RecordCorrection } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Longer sentences list what was said, and set no entry right. */
const longestEntry = 1_500;
/** So much is looked at together. */
const longestUnit = 2_500;
const mentions = /\bminutes?\b|\bsederunt\b|\brecord\b|\bcofnod/i;
const hint =
  /correct(?! record\b| account\b| minute)|amend|alter|error|mistake|typo|spel|inaccura|wrong|omi|missing|left o|dropped|put back|filled in|should|ought|instead|rather|place of|replac|substitut|put right|delet|insert|struck|in fact|not |to be |read|add|inclu|chang|remov|mov|transf|show|newid|to say|recorded|printed|typed|written|appear|\[/i;

/** Sentences that are looked at together: those of a record, or the ones that mention one with the next. */
function toUnits(sentences: readonly PeopleSentence[], isRecord: boolean): PeopleSentence[][] {
  const units: PeopleSentence[][] = [];
  let open: PeopleSentence[] = [];
  let size = 0;
  let carry = 0;
  const close = (): void => {
    if (open.some(({ words }) => hint.test(words))) units.push(open);
    open = [];
    size = 0;
  };
  for (const sentence of sentences) {
    const { words } = sentence;
    if (!isRecord) carry = mentions.test(words) ? 2 : carry - 1;
    if (words.length > longestEntry || words.includes(' | ') || (!isRecord && carry <= 0)) {
      close();
      continue;
    }
    if (size + words.length > longestUnit) close();
    open.push(sentence);
    size += words.length;
  }
  close();
  return units;
}

/** Changes made to an earlier record, each with what stood there and what stands there now, as far as is said. */
export function readCorrections(item: ItemText): Found<RecordCorrection>[] {
  const isRecord = isRecordItem(item.title);
  const { even, sentences } = viewOf(item);
  if (!mayCorrect(even) || (!isRecord && !mentions.test(even)) || !hint.test(even)) return [];
  const found: Found<RecordCorrection>[] = [];
  const base = correctionsBefore(item.title, sentences);
  const least = !isRecord ? 4 : /^\W*(?:[\w./]+\W+)?matters arising\b/i.test(item.title) ? 3 : 2;
  for (const unit of toUnits(sentences, isRecord)) {
    const shape = toTermShape(unit);
    const first = sentences.indexOf(unit[0] as PeopleSentence);
    const pairs = findPairs(shape);
    const all = [...pairs, ...findEntries(shape, pairs)].sort((a, b) => a.from - b.from);
    for (const change of all) {
      const at = sentenceAt(shape, change);
      const sentence = unit[at];
      if (sentence === undefined || isOnlyAsked(unit, at)) continue;
      const own = evidenceOf(sentence.words, change);
      const whole = base(first + at);
      if (own === 0 || own + whole < least) continue;
      if (!isRecord && whole === 0 && !(change.isTold && change.isSure)) continue;
      // "She had been at the meeting": said of a correction only where the sentence tells of one.
      if (!change.isTold && change.change.before === null && own < 3) continue;
      const value = { field: fieldOf(change, clauseOf(shape, change), sentence.words), ...change.change };
      addChange(found, toFound(item, sentence, value, 'correction-3', change.isTold ? 0.85 : 0.7));
    }
    const slip =
      found.length > 0 ? undefined : unit.find(({ words }) => slips.test(words) && mended.test(words));
    if (slip !== undefined)
      found.push(
        toFound(item, slip, { field: 'wording', before: null, after: null }, 'correction-slip-2', 0.6),
      );
  }
  const table = isRecord ? readReplacement(sentences) : null;
  if (table !== null) {
    const field = interestWords.test(table.lead) ? 'interests' : 'attendance';
    addChange(
      found,
      toFound(item, table, { field, before: null, after: table.words }, 'correction-table-1', 0.7),
    );
  }
  return found;
}

const interestWords = /\b(?:interests?|declar\p{L}+|pecuniary)\b/iu;
const tableAhead = /\b(?:should|ought to|correct\p{L}*|amend\p{L}*)\b.*:$/iu;

/** A table that an earlier record should have held, whole. */
function readReplacement(
  sentences: readonly PeopleSentence[],
): { readonly start: number; readonly end: number; readonly words: string; readonly lead: string } | null {
  const at = sentences.findIndex(({ words }, index) => {
    const next = sentences[index + 1]?.words ?? '';
    return next.includes(' | ') && tableAhead.test(words);
  });
  if (at === -1) return null;
  const last = sentences.findIndex(({ words }, index) => index > at && !words.includes(' | '));
  const rows = sentences.slice(at + 1, last === -1 ? sentences.length : last);
  const body = rows.length > 1 ? rows.slice(1) : rows;
  const words = body.map((row) => row.words.replace(/ \| /g, ' ')).join(' ');
  const lead = `${sentences[at - 1]?.words ?? ''} ${sentences[at]?.words ?? ''}`;
  return { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, words, lead };
}

/** "three typing errors had been mended": something was put right, and the text does not say what. */
const slips =
  /\b(?:typing|typographical|spelling|minor|clerical|grammatical|printing|small|drafting|textual|numbering|formatting) (?:errors?|mistakes?|corrections?|amendments?|changes?|slips?|alterations?)\b/i;
const mended =
  /\b(?:had been|has been|have been|were|was|being|subject to|having been|with|following|after) (?:[\p{L}-]+ ){0,4}?(?:mended|corrected|made|put right|amended|noted|rectified|fixed|typing|typographical|spelling|minor|clerical|grammatical|printing|small|drafting|textual)\b/iu;

/** Nothing is told of a change without what one of its rules needs. */
const mayCorrect = prefilter(...pairRules, ...entryRules, slips, tableAhead);

function sentenceAt({ starts }: TermShape, { from, to }: TermChange): number {
  const middle = Math.max(from, to - 2);
  let at = 0;
  while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= middle) at += 1;
  return at;
}

/** The words around a change, to tell what it is of; quotations are left out. */
function clauseOf({ words, terms }: TermShape, { from, to }: TermChange): string {
  const near = words.slice(Math.max(0, from - 80), from);
  const start = Math.max(near.lastIndexOf(';'), near.lastIndexOf('\n')) + 1;
  const behind = words.slice(to, to + 60);
  const end = behind.search(/[;\n]|, and |\. | and (?:that|the|in|at)\b/);
  return `${near.slice(start)}${words.slice(from, to)}${end === -1 ? behind : behind.slice(0, end)}`.replace(
    /[\uf000-\uf8ff]/g,
    (sign) => (terms.get(sign)?.kind === 'quoted' ? '' : (terms.get(sign)?.words ?? '')),
  );
}
