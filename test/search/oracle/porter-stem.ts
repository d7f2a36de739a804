/**
 * Porter's stemmer (1980) with the departures that he published later (-bli, -logi, nothing under three letters),
 * written from its rules for the oracle alone.
 */
export function porterStem(word: string): string {
  if (word.length < 3) return word;
  let stem = trimPlural(word);
  stem = trimPast(stem);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = swapEnding(stem, doubleEndings, 0);
  stem = swapEnding(stem, longEndings, 0);
  stem = trimEnding(stem);
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

const doubleEndings: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];

const longEndings: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const lastEndings = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou'.split(
  ' ',
);

function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** How often vowels are followed by consonants. */
function measure(word: string): number {
  let turns = 0;
  for (let at = 1; at < word.length; at += 1) {
    if (!isConsonant(word, at - 1) && isConsonant(word, at)) turns += 1;
  }
  return turns;
}

const hasVowel = (word: string): boolean => Array.from(word).some((_, at) => !isConsonant(word, at));

/** Consonant, vowel, consonant other than w, x, y. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !'wxy'.includes(word.charAt(last))
  );
}

function trimPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function trimPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (!hasVowel(stem)) return word;
  if (['at', 'bl', 'iz'].some((end) => stem.endsWith(end))) return `${stem}e`;
  const last = stem.charAt(stem.length - 1);
  if (stem.length > 1 && last === stem.charAt(stem.length - 2) && isConsonant(stem, stem.length - 1)) {
    return 'lsz'.includes(last) ? stem : stem.slice(0, -1);
  }
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** The longest ending that fits decides, whether or not what is left is long enough. */
function swapEnding(word: string, endings: readonly (readonly [string, string])[], least: number): string {
  const [fit] = endings
    .filter(([ending]) => word.endsWith(ending) && word.length > ending.length)
    .sort(([a], [b]) => b.length - a.length);
  if (!fit) return word;
  const rest = word.slice(0, -fit[0].length);
  return measure(rest) > least ? rest + fit[1] : word;
}

function trimEnding(word: string): string {
  const ending = lastEndings.find((one) => word.endsWith(one) && word.length > one.length);
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 'ion' && !/[st]$/.test(rest)) return word;
  return measure(rest) > 1 ? rest : word;
}
