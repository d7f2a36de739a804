/** The edge of a word, at the front or the end of a literal. */
export const edge = '\b';

/** What a text must hold for a part of a pattern to match in it. */
export interface Needs {
  /** The part matches one of these and nothing else; null where it can match what is not listed. */
  readonly exact: readonly string[] | null;
  /** Of each of these lists one literal must stand in the text. */
  readonly anyOf: readonly (readonly string[])[];
}

export const nothing: Needs = { exact: [''], anyOf: [] };
export const unknown: Needs = { exact: null, anyOf: [] };

const mostExact = 64;
/** A list of which a text holds one more surely tells too little to be looked for. */
const mostChance = 4;
const mostLists = 2;
const longestLiteral = 6;

/** Words that stand in most texts: a literal that is one of them tells little. */
const everyday = new Set(
  `the that and was were be been to of in it for had has have by on as with is are an or at not this from would which will he who she
  they his their its any all there`.split(/\s+/),
);
const common = new Set(
  `committee council members member report agreed resolved meeting item items minutes councillor chair councillors noted be approved
  should said that motion officer officers`.split(/\s+/),
);
const ofLength = [1, 0.95, 0.6, 0.15, 0.05, 0.03, 0.02];
const ofMark: Readonly<Record<string, number>> = { ' ': 1, '.': 0.95, ',': 0.7, '0': 0.4, '-': 0.3 };

const chances = new Map<string, number>();

/** About how often a sentence holds a literal. */
function chanceOf(literal: string): number {
  const known = chances.get(literal);
  if (known !== undefined) return known;
  const chance = guessChance(literal);
  chances.set(literal, chance);
  return chance;
}

function guessChance(literal: string): number {
  const word = literal.replaceAll(edge, '');
  if (word.length === 1 && !/[a-z]/.test(word)) return ofMark[word] ?? 0.1;
  const plain = word.trim();
  if (/^'[a-z]/.test(plain)) return ofMark['-'] ?? 0.1;
  if (everyday.has(plain)) return literal.includes(edge) || plain.length > 3 ? 0.4 : 0.7;
  if (common.has(plain)) return 0.2;
  return ofLength[Math.min(plain.length, ofLength.length - 1)] ?? 1;
}
const chanceOfAny = (literals: readonly string[]): number =>
  literals.reduce((sum, literal) => sum + chanceOf(literal), 0);

const isOfWord = (character: string): boolean => /[a-z0]/.test(character);

/** A literal that can be looked for: edges only where a word begins or ends, and no longer than it tells more. */
function toLiteral(run: string): string {
  const plain = run.replaceAll(edge, '');
  const kept = plain.slice(0, longestLiteral);
  const opens = run.startsWith(edge) && isOfWord(kept.charAt(0));
  const ends = run.endsWith(edge) && kept.length === plain.length && isOfWord(kept.charAt(kept.length - 1));
  return `${opens ? edge : ''}${kept}${ends && kept !== '' ? edge : ''}`;
}

/** A literal in which another stands is found with that; in a long list it is dearer to look for than to keep. */
const withoutLonger = (literals: readonly string[]): readonly string[] =>
  literals.length > 40
    ? literals
    : literals.filter(
        (literal) => !literals.some((other) => other.length < literal.length && literal.includes(other)),
      );

/** The literals of some runs as a list that can be looked for; null where it tells nothing. */
function toList(runs: readonly string[]): readonly string[] | null {
  const literals = new Set<string>();
  for (const run of runs) {
    const literal = toLiteral(run);
    if (chanceOf(literal) >= 0.5) return null;
    literals.add(literal);
  }
  return chanceOfAny([...literals]) < mostChance ? withoutLonger([...literals]) : null;
}

/** The lists that tell most. */
const bestOf = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.length < 2
    ? lists
    : [...lists].sort((one, other) => chanceOfAny(one) - chanceOfAny(other)).slice(0, mostLists);

/** What parts need that match one behind the other. */
export function inSequence(parts: readonly Needs[]): Needs {
  const runs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  for (const { exact } of parts) {
    if (exact !== null && run.length * exact.length <= mostExact) {
      run =
        exact.length === 1 && run.length === 1 ? [`${run[0] ?? ''}${exact[0] ?? ''}`] : joined(run, exact);
      continue;
    }
    runs.push(run);
    run = exact ?? [''];
  }
  const anyOf = parts.flatMap((part) => part.anyOf);
  if (runs.length === 0) return { exact: [...new Set(run)], anyOf: bestOf(anyOf) };
  const lists = [...runs, run].flatMap((literals) => {
    const list = toList(literals);
    return list === null ? [] : [list];
  });
  return { exact: null, anyOf: bestOf([...anyOf, ...lists]) };
}

const joined = (fronts: readonly string[], ends: readonly string[]): string[] =>
  fronts.flatMap((front) => ends.map((end) => front + end));

/** What parts need of which one matches. */
export function inAlternation(options: readonly Needs[]): Needs {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return only;
  const exact = options.flatMap((option) => option.exact ?? []);
  if (options.every((option) => option.exact !== null) && exact.length <= mostExact)
    return { exact: [...new Set(exact)], anyOf: [] };
  const best = options.map((option) => listsOf(option)[0]);
  if (best.some((list) => list === undefined)) return unknown;
  const list = toList(best.flatMap((literals) => literals ?? []));
  return list === null ? unknown : { exact: null, anyOf: [list] };
}

/** What a part needs that may match several times, or not at all. */
export function repeated(part: Needs, least: number, most: number): Needs {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exact: null, anyOf: listsOf(part) };
  if (most === 1 && part.exact !== null && part.exact.length < mostExact)
    return { exact: ['', ...part.exact], anyOf: [] };
  return unknown;
}

/** What must stand in the text for a look ahead or behind: it takes no room of its own. */
export const looked = (part: Needs): Needs => ({ exact: [''], anyOf: listsOf(part) });

/** All lists of a part, those that tell most first. */
export function listsOf({ exact, anyOf }: Needs): readonly (readonly string[])[] {
  const own = exact === null ? null : toList(exact);
  return bestOf(own === null ? anyOf : [own, ...anyOf]);
}
