import { anyGroup, groupOf, type PeopleShape } from './people-shape.ts';

/** Words that are replaced: in quotes, an amount, a time, a date, or a name. */
const term = String.raw`(?:"[^"\n]{1,160}"|'[^'\n]{2,160}'(?![\p{L}])|(?<!\b(?:[Nn]otes?|[Pp]ages?|[Mm]inutes?|[Ii]tems?|[Pp]aragraphs?|[Ss]ections?|[Rr]eports?) |[\p{L}\d/.(])[£€]?\d+(?:[.,:]\d+)*(?:-\d{1,3})?%?(?![.,:]?\d|\/\d)(?: votes? to \d{1,3}|\s?(?:million|per cent|m|k)\b| (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)?|${anyGroup})`;
const the = String.raw`(?:(?:the |that |of |entry |name |names |word |words |figure |figures |sum |date |time |number |vote |for |in |to |by |as |councillor )*)`;
const changed = String.raw`(?:(?:was|were|is|be|being|been|are|to be|should be|has been|had been|would be|now) )?(?:then |duly |also |therefore )?(?:replaced|corrected|amended|altered|changed|revised|substituted|transferred|put right|set right|moved(?! by))`;

/** What stood there and what stands there now, as far as is said. */
export interface Change {
  readonly before: string | null;
  readonly after: string | null;
}
const before = `(?<before>${term})`;
const after = `(?<after>${term})`;
const some = String.raw`[^.;"\ue000-\uf8ff]{0,60}?`;

/** How clerks write "not this but that"; the first that fits is taken, again and again along the sentence. */
const changeRules: readonly RegExp[] = [
  new RegExp(
    String.raw`${before} (?:had been|was|were|has been) (?:wrongly |mistakenly )?(?:listed|shown|named|recorded|noted|marked)(?: in error)? (?:in place of|instead of|in lieu of) ${the}${after}`,
    'gu',
  ),
  new RegExp(
    String.raw`${before}${some} ${changed} (?:with|by|to read|to|so as to read|into) ${the}${after}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:from|for|(?:delet|replac|chang|amend|correct|alter|substitut|revis|remov|strik|cross)(?:e|ed|es|ing|ing out|e out|ion of|ement of|ation of)?|struck out|took out|taken out) ${the}${before}${some},? (?:to(?: read| say)?|by|with|and (?:its |their )?(?:replac\w+|insert\w*|add\w*|substitut\w+)(?: of| by| with| it with)?|insert|read|substitute|should read|in favour of|there (?:be|was) substituted) ${the}${after}`,
    'gu',
  ),
  new RegExp(
    String.raw`${before}${some} (?:should|ought to|must) (?:have been|be|read|have read|say|have said|be read as|show)(?: as)? ${the}${after}`,
    'gu',
  ),
  new RegExp(
    String.raw`${before}${some},? (?:was|were|be|being|is) (?:struck out|deleted|removed|taken out|crossed out),? and (?:replaced (?:by|with) )?${the}${after}`,
    'gu',
  ),
  new RegExp(
    String.raw`${after},? (?:(?:was|were|be|to be|being) )?(?:inserted |substituted |listed |shown |put |entered )?(?:in (?:the )?place of|instead of|in lieu of|rather than|for|\(?not|and not|in substitution for) ${the}${before}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:substitution|insertion) of ${the}${after} (?:for|in place of) ${the}${before}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:given|shown|recorded|printed|listed|stated|reported) as ${the}${before}[^"]{0,90}?(?:confirmed|should (?:be|have been|read)|was in fact|were in fact|when it was|whereas it was|it was|it ought to have read|instead of|now reads) ${the}${after}`,
    'gu',
  ),
];
/** Words put in or taken out with nothing in their place. */
const inserted = new RegExp(
  String.raw`(?<after>"[^"\n]{1,160}"|'[^'\n]{1,160}'(?![\p{L}])) (?:(?:was|were|be|being|to be|should be|had been) )(?:inserted|added|included)\b`,
  'gu',
);
const deleted = new RegExp(
  String.raw`(?<before>"[^"\n]{1,160}"|'[^'\n]{1,160}'(?![\p{L}]))(?: in [^.;"]{1,40}?)? (?:(?:was|were|be|being|to be|should be|had been) )(?:deleted|removed|struck out|taken out)\b`,
  'gu',
);
const deletion = new RegExp(
  String.raw`\b(?:deletion|removal|omission|deleting|removing) of ${the}(?<before>"[^"\n]{1,160}")`,
  'gu',
);
const unquoted = (words: string): string => words.replace(/^["']|["']$/g, '').trim();

/** A change and where in the shape's words it stands. */
export interface ChangePlace {
  readonly from: number;
  readonly to: number;
  readonly change: Change;
  readonly hasPeople: boolean;
}

/** The changes that a sentence words as "not this but that". */
export function findChanges(shape: PeopleShape): ChangePlace[] {
  const places: ChangePlace[] = [];
  const plain = (words: string | undefined): string | null =>
    words === undefined
      ? null
      : unquoted(
          words.replace(new RegExp(anyGroup, 'gu'), (sign) =>
            groupOf(shape, sign)
              .map(({ name }) => name)
              .join(' and '),
          ),
        );
  for (const rule of [...changeRules, inserted, deleted, deletion]) {
    for (const match of shape.words.matchAll(rule)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (places.some((place) => from < place.to && to > place.from)) continue;
      const hasPeople = new RegExp(`^${anyGroup}$`, 'u').test(match.groups?.['after'] ?? '');
      places.push({
        from,
        to,
        change: { before: plain(match.groups?.['before']), after: plain(match.groups?.['after']) },
        hasPeople,
      });
    }
  }
  return places.sort((a, b) => a.from - b.from);
}
