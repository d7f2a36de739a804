/** A line of an even text, with the mark of its list ("1.", "(a)", "•") apart from its words. */
export interface MarkedLine {
  readonly start: number;
  readonly end: number;
  /** Where the words begin, behind the mark. */
  readonly from: number;
  readonly words: string;
  readonly mark: ListMark | null;
}

export interface ListMark {
  readonly family: 'number' | 'letter' | 'roman' | 'bullet' | 'section';
  /** Place in its list, from 1; of a section its last number; 0 for bullets. */
  readonly place: number;
}

const marker =
  /^(?:\(?(\d{1,2})(?:[.):](?!\d)|\s[–-](?=\s))\)?|(\d{1,2})(?= [\p{Lu}"])|\(([a-z]{1,5})\)|([a-z]|[ivx]{1,5})[.)]|(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=\s)|([•·▪‣*–o-])(?=\s))\s*/iu;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The mark that words begin with and its length; null for none. */
export function readMark(words: string): { mark: ListMark; length: number } | null {
  const match = marker.exec(words);
  if (match === null || match[0].length >= words.length + 1) return null;
  const [whole, number, bare, inBrackets, letter, section] = match;
  const length = whole.length;
  if (section !== undefined)
    return { mark: { family: 'section', place: Number(/\d+$/.exec(section)?.[0]) }, length };
  // "9 members voted" begins with a count.
  if (bare !== undefined && !/\p{Lu}|"/u.test(words.charAt(length))) return null;
  const digits = number ?? bare;
  if (digits !== undefined) return { mark: { family: 'number', place: Number(digits) }, length };
  const letters = (inBrackets ?? letter)?.toLowerCase();
  if (letters === undefined) return { mark: { family: 'bullet', place: 0 }, length };
  const place = roman.indexOf(letters) + 1;
  // "(i)" is the ninth letter only where "(h)" went before; lists begin with it far more often.
  if (place > 0 && !/^[cdlm]$/.test(letters)) return { mark: { family: 'roman', place }, length };
  if (letters.length > 1) return null;
  return { mark: { family: 'letter', place: letters.charCodeAt(0) - 96 }, length };
}

/** The lines of an even text that hold anything, each with its mark. */
export function splitMarkedLines(even: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let offset = 0;
  for (const raw of even.split('\n')) {
    const words = raw.trim();
    const start = offset + raw.length - raw.trimStart().length;
    offset += raw.length + 1;
    if (words === '') continue;
    const read = readMark(words);
    const length = read?.length ?? 0;
    lines.push({
      start,
      end: start + words.length,
      from: start + length,
      words: words.slice(length),
      mark: read?.mark ?? null,
    });
  }
  return lines;
}

/** Whether `mark` goes on with the list that `last` belongs to. Roman i, v and x are letters too. */
export function continues(last: ListMark, mark: ListMark): boolean {
  if (last.family === 'bullet') return mark.family === 'bullet';
  if (mark.family === last.family) return mark.place === last.place + 1;
  const asLetter = ({ family, place }: ListMark): number =>
    family === 'roman' ? 'abcdefghijklmnopqrstuvwxyz'.indexOf(roman[place - 1] ?? '-') + 1 : place;
  const isMix = last.family !== 'number' && mark.family !== 'number' && mark.family !== 'section';
  return isMix && last.family !== 'section' && asLetter(last) > 0 && asLetter(mark) === asLetter(last) + 1;
}

const between =
  /^\W*(?:(?:votes?|voting|the vote|for|against|abst\w*|unanimous\w*|and|carried|agreed|resolved)\b.{0,60}|)$/i;

/**
 * The points of the list that begins at line `first`, in order; each runs up to the next point, so it holds its
 * own sub-points. A line of votes may stand between points. Empty where `first` has no mark that opens a list.
 */
export function listFrom(lines: readonly MarkedLine[], first: number): { at: number; end: number }[] {
  let last = lines[first]?.mark ?? null;
  if (last === null || last.place > 1) return [];
  // "1.1" numbers paragraphs as well as points.
  if (last.family === 'section' && !/^(?:that|to|\p{Ll}+ed)\b/iu.test(lines[first]?.words ?? '')) return [];
  const points = [{ at: first, end: first }];
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const point = points.at(-1);
    if (line === undefined || point === undefined) break;
    const { mark } = line;
    if (mark !== null && continues(last, mark)) {
      points.push({ at, end: at });
      last = mark;
      continue;
    }
    const isSub = mark !== null && mark.family !== last.family && mark.family !== 'section';
    if (isSub && last.family !== 'bullet') {
      point.end = at;
      continue;
    }
    const next = lines[at + 1]?.mark ?? null;
    const goesOn = last.family !== 'bullet' && next !== null && continues(last, next);
    if (
      !(mark === null && goesOn && between.test(line.words)) &&
      !(mark === null && goesOn && line.words.length < 400)
    )
      break;
  }
  return points;
}
