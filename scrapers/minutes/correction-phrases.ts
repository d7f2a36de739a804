import type { Change, ChangePlace } from './changed-words.ts';
import { anyGroup, type PeopleSentence } from './people-shape.ts';

/** A few words without quotes. */
const few = String.raw`(?:[^\s.;,()"]+ ){0,6}?[^\s.;,()"]+`;
/** A name or entry as a list of the record holds it. */
const entry = String.raw`(?:(?:the )?(?:name|names|entry|attendance|apolog(?:y|ies)|vote|declaration|interest) (?:of |for |from |by )?)?(?<who>${anyGroup})(?:'s?)?(?: (?:name|names|entry|vote|attendance|apolog(?:y|ies)|declaration))?`;
const end = String.raw`(?=[,.;)"]|$| (?:in|at|on|under) (?:the |minute|item|page|para|resolution|line)| and (?:that|the|to|in|at|on)\b| so that\b| throughout\b)`;
const changing = String.raw`(?:amend|correct|alter|chang|replac|mov|transferr?|revis|substitut|switch|re-?record)(?:e|ed|es|ing|s|ment)?`;

/** How clerks word a change without quotes; each is bounded to a clause. */
const rules: readonly RegExp[] = [
  // From one list into another.
  new RegExp(
    String.raw`(?:(?:deletion|removal|removing|deleting|moving|transfer|transferring|taking) (?:of )?)${entry} (?:out )?from (?:the )?(?<before>[^.;"]{3,80}?|"[^"]{2,60}"),? (?:and|to|into)(?: (?:his|her|its|their|the))? ?(?:(?:insertion|inclusion|addition|adding|inclu\w+|plac\w+|insert\w+|list\w+|name|it|them)? ?(?:in|to|into|under|among|on|with))? ?(?:the )?(?<after>[^.;,"]{3,80}|"[^"]{2,60}")`,
    'gu',
  ),
  new RegExp(
    String.raw`${entry} (?:had been |has been |was |were |be |to be |being |should be )(?:moved|transferred|switched|taken|removed|deleted) from (?:the )?(?<before>${few}|"[^"]{2,60}")(?: (?:in)?to|,? and (?:was |be |is )?(?:added|inserted|included|placed|listed|shown|put|recorded) (?:to|in|into|under|among|as|on)) (?:the )?(?<after>${few}|"[^"]{2,60}")${end}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b${changing}(?: [^.;"]{0,60}?)? from (?:the )?(?<before>${few}) to (?:read |show |the )?(?<after>${few})${end}`,
    'giu',
  ),
  /\((?<after>[^(),]{1,40}),? (?:and )?not (?<before>[^(),]{1,40})[,)]/gu,
  new RegExp(
    String.raw`\b(?:correction|amendment|alteration|change|proviso|addition) that (?<after>[^.;"]{5,120}?),? and (?:was |were |had |did |is )?not (?:simply |merely |in fact )?["']?(?<before>${few})["']?${end}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:read|reads|be|been|was|were|is|show|shows|as|state|say|said|in|voted|to|sent|gave|give) (?:shown |recorded |listed |noted |as |in fact )*(?<after>(?:item|page|minute|number|no\.?|an? |the |in |for |against |present|absent|apologies|${anyGroup}|[\p{L}\p{N}£%'-]+)(?: [\p{L}\p{N}£%.'-]+){0,4}?)(?<!\b(?:could|would|did|does|had|has|have|is|was|were|can|should|may|do|that|been|be)),? (?:rather than|instead of|and not|not) (?!be\b|been\b|have\b|yet\b|being\b|only\b)(?:as |by |in |on )?(?<before>${few})${end}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:pointed out|noted|observed|reported|advised|said|mentioned|drawn|attention (?:to the fact )?)(?: to the fact)? that (?<after>[^.;,]{5,140}?),? (?:which|but this|and this|this) (?:had been|was|is|has been) (?:left out|omitted|missed|overlooked|not (?:been )?(?:recorded|shown|minuted|mentioned|included))`,
    'giu',
  ),
  /(?<after>(?:[\p{L}'-]+|[\ue000-\uf8ff])(?: (?:[\p{L}'-]+|[\ue000-\uf8ff])){0,5}) \[(?<before>[^\]\n]{1,80})\]/gu,
];
/** Taken out of a list, with nothing in its place; or put in. */
const removed = new RegExp(
  String.raw`${entry} (?:had been|has been|was|were|be|being|to be|should be) (?:removed|deleted|taken (?:out|off)|struck (?:out|off|from))|\b(?:removal|deletion|removing|deleting) (?:of )?(?<who2>${anyGroup})`,
  'gu',
);
const missing = new RegExp(
  String.raw`${entry} (?:had been|has been|was|were|is|are) (?:missing|omitted|left (?:off|out)|not (?:shown|listed|recorded|included)|missed)`,
  'gu',
);
/** "three typing errors had been mended": something was put right, and the text does not say what. */
const slips =
  /\b(?:typing|typographical|spelling|minor|clerical|grammatical|printing|small|drafting|textual|numbering|formatting) (?:errors?|mistakes?|corrections?|amendments?|changes?|slips?|alterations?)\b/i;
const mended =
  /\b(?:had been|has been|have been|were|was|being|subject to|having been|with|following|after) (?:[\p{L}-]+ ){0,4}?(?:mended|corrected|made|put right|amended|noted|rectified|fixed|typing|typographical|spelling|minor|clerical|grammatical|printing|small|drafting|textual)\b/iu;

const plain = (words: string | undefined): string | null =>
  words === undefined
    ? null
    : words
        .replace(/^["'\s]+|["'\s,]+$/g, '')
        .replace(
          /^(?:(?:have been|be|been|was|were|is|to|in fact) )*(?:(?:shown|recorded|listed|noted|marked|entered) (?:as |under |in )?)?/,
          '',
        ) || null;

/** Changes of a record that are worded without quotes, and where they stand in the shape's words. */
export function findPhrases(
  { words, start, shape }: PeopleSentence,
  taken: readonly ChangePlace[],
): ChangePlace[] {
  const text = shape.words;
  const printed = new Map(
    shape.groups.map((group, at) => [
      String.fromCharCode(0xe000 + at),
      words.slice((group[0]?.start ?? 0) - start, (group.at(-1)?.end ?? 0) - start).replace(/'s$/, ''),
    ]),
  );
  const expand = (part: string | undefined): string | null =>
    plain(part?.replace(new RegExp(anyGroup, 'gu'), (sign) => printed.get(sign) ?? ''));
  const places = [...taken];
  const add = (from: number, to: number, change: Change): void => {
    if (places.some((place) => from < place.to && to > place.from)) return;
    places.push({ from, to, change, hasPeople: false });
  };
  for (const rule of rules) {
    for (const { index, 0: whole, groups = {} } of text.matchAll(rule)) {
      const before = expand(groups['before']);
      const isBracket = whole.endsWith(']');
      const count = (before ?? '').split(' ').length + 1;
      const after = expand(groups['after']);
      const kept = isBracket ? (after?.split(' ').slice(-count).join(' ') ?? null) : after;
      if (before !== null || kept !== null) add(index, index + whole.length, { before, after: kept });
    }
  }
  for (const { index, 0: whole, groups = {} } of text.matchAll(missing))
    add(index, index + whole.length, { before: null, after: expand(groups['who']) });
  for (const { index, 0: whole, groups = {} } of text.matchAll(removed))
    add(index, index + whole.length, { before: expand(groups['who'] ?? groups['who2']), after: null });
  if (places.length === 0 && slips.test(text) && mended.test(text))
    add(0, text.length, { before: null, after: null });
  return places.filter((place) => !taken.includes(place));
}
