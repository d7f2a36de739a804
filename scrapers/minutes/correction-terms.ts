import { groupOf, type PeopleSentence } from './people-shape.ts';

/** What a piece of a record is: what may stand for another of its kind. */
export type TermKind =
  | 'quoted'
  | 'people'
  | 'vote'
  | 'standing'
  | 'interest'
  | 'amount'
  | 'list'
  | 'passage'
  | 'place'
  | 'number';

export interface Term {
  readonly kind: TermKind;
  readonly words: string;
  /** Whether it is named as an owner ("Councillor A's"). */
  readonly isOwner?: boolean;
}

/** The words of some sentences with one private-use sign for each piece that a correction may be about. */
export interface TermShape {
  readonly words: string;
  readonly terms: ReadonlyMap<string, Term>;
  /** Where each sentence begins in the words. */
  readonly starts: readonly number[];
}

/** A piece that is changed as it stands. */
export const sure = '[\uf000-\uf4ff]';
export const anyTerm = '[\uf000-\uf8ff]';
const firstSure = 0xf000;
const firstUnsure = 0xf500;
const most = 0x300;

const count = String.raw`(?:\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\p{L}+)?|thirty(?:-\p{L}+)?|none|nil)`;
const numberWord = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half)`;
const side = String.raw`(?:for|against|in favour|abst\p{L}+|not voting|voting (?:for|against)|to ${count}\b|against)`;
const ofMotion = String.raw`(?: (?:of )?the (?:motion|amendment|proposal|recommendation|application))?`;
const tally = String.raw`(?:${count}(?: votes?| members?)? ${side}${ofMotion}|(?:for|against|abst\p{L}+)${ofMotion}:? \d{1,3})`;
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const marker = String.raw`(?:(?:the )?(?:agenda )?(?:minutes?|items?|pages?|pp?\.|paras?\.?|paragraphs?|lines?|resolutions?|sections?|notes?|points?|bullets?|appendix|motions?|min\.?) ?(?:no\.? ?|number |ref\.? ?)?(?:[A-Z]{1,5}[./]?)?\d{1,4}(?:[./]\d{1,4})*(?: ?\([\p{L}\d]{1,4}\)|\p{Ll}\b)*(?:-\d{1,3})?)`;
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|last|final|penultimate|opening|closing|whole|entire|preceding|following)';
const stated = String.raw`(?:present|attending|attendance|in attendance|apolog\p{L}+|absent\p{L}*|absence|substitutes|(?:voting|voted|abstaining|declar\p{L}+|sent|who)(?: [\p{L}-]+){0,5})`;
const kindOf = String.raw`(?:(?:non-?|dis)?(?:disclosable|pecuniary|prejudicial|personal|registrable|registerable|financial))`;

/** In the order in which they are tried at a place; of two at one place the first wins. */
const alternatives: readonly (readonly [TermKind, string])[] = [
  ['quoted', String.raw`"[^"\n]{1,400}"|(?<![\p{L}\d])'(?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,300}'(?!\p{L})`],
  ['people', '[\ue000-\uefff]'],
  ['place', String.raw`\b${marker}|\b[A-Z]{1,5}[./]\d{1,4}(?:\.\d+)?\b|(?<![\d/])\d{1,4}\/\d{2,4}\b(?!\/)`],
  [
    'list',
    String.raw`\b(?:the )?(?:lists?|tables?|columns?|headings?|names?|record)(?: of| for| headed) (?:(?:those|the|members|councillors|who|had|have|people) ){0,4}${stated}(?! of\b)|\b(?:those|members|councillors) (?:present|attending|in attendance)\b|\b(?:the )?(?:["']?(?:present|apologies|absent|attendance|absence)["']? (?:column|list|section|heading|record|table|box)|attendance|sederunt)\b`,
  ],
  [
    'vote',
    String.raw`\b${tally}(?:(?:, | and |; |, and |,? with )${tally}| \(${tally}\)){0,4}|(?<![\d.,/£-])\d{1,3}-\d{1,3}(?:-\d{1,3})?(?![\d/-]|[.,]\d)|\bunanimous(?:ly)?\b|\bnem\.? ?con\.?|\b(?:voted|voting|vote) (?:for|against|in favour)\b${ofMotion}|\bvotes? (?:for|against)\b|\babst(?:ained|aining|ention|entions)\b|\bin favour\b${ofMotion}|\bagainst\b(?! (?:${marker}|the name|his|her|their))|\bcasting vote\b|\b(?:carried|lost)\b|\bnot voting\b`,
  ],
  [
    'standing',
    String.raw`\b(?:not )?present(?! (?:wording|form))(?: throughout| remotely| online)?\b|\babsent\b|\b(?:not )?in attendance\b|\b(?:attending|attended)(?: remotely| online| virtually)?\b|\b(?:sent |given |tendered )?(?:(?:his|her|their|an|an?) )?apolog(?:y|ies)(?: for absence)?\b|\b(?:an? |as )(?:deputy|observer)\b(?! (?:of|\p{Lu}))|\b(?:an? )?substitute(?: members?)?\b(?! (?:"|of\b))|\b(?:arrived|joined|left)(?: the meeting)? (?:at \d[\d.:]*(?: ?[ap]\.?m\b)?|early|late|before|during)|\bleft the (?:meeting|room)\b`,
  ],
  ['interest', String.raw`\b(?:an? )?${kindOf}(?:(?:,? (?:and|but not|or) |, | )${kindOf})*(?: interest)?\b`],
  [
    'passage',
    String.raw`\bthe ${ordinal} (?:two |three )?(?:sentences?|paragraphs?|lines?|bullets?(?: points?)?|clauses?|words?|entry|entries|row)(?: (?:of|in|on|under) (?:the )?(?:${ordinal} )?(?:${marker}|paragraph|page|item|minute))?`,
  ],
  [
    'amount',
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \d{4})?|(?<![\p{L}\d])[£€]\d+(?:[,.]\d+)*(?: ?(?:million|bn|[mk])\b)?|\b\d{1,2}[.:]\d{2}(?: ?(?:[ap]\.?m\b\.?|hours|hrs))?|(?<![\p{L}\d./])\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?:%|(?![\d\p{L}]))(?: (?:per cent|[ap]\.?m\b\.?|months?|weeks?|days?|years?|hours?|minutes))?`,
  ],
  ['number', String.raw`\b${numberWord}(?:[- ]${numberWord}){0,4}\b`],
];
const pieces = new RegExp(alternatives.map(([kind, rule]) => `(?<${kind}>${rule})`).join('|'), 'iuy');
const kinds = alternatives.map(([kind]) => kind);
export const unsureKinds: ReadonlySet<TermKind> = new Set(['list', 'passage', 'place', 'number']);

/** The printed words of a group of people, without what makes them owners. */
function printedOf({ words, start, shape }: PeopleSentence, sign: string): string {
  const group = groupOf(shape, sign);
  return words.slice((group[0]?.start ?? 0) - start, (group.at(-1)?.end ?? 0) - start).replace(/'s$/, '');
}

const isOwnerIn = ({ words, start, shape }: PeopleSentence, sign: string): boolean =>
  words.slice(0, (groupOf(shape, sign).at(-1)?.end ?? start) - start).endsWith("'s");

/** Where a piece can begin: a quotation, people, a sum, or a word or number. */
const front = /["'£€\ue000-\uefff]|(?<![\p{L}\p{N}])(?:\d|\p{L}[\p{L}-]*)/gu;
/** What a word must begin with for a piece to begin there. */
const opening =
  /^(?:agenda|minutes?|items?|pages?|pp?|paras?|paragraphs?|lines?|resolutions?|sections?|notes?|points?|bullets?|appendix|motions?|min|the|lists?|tables?|columns?|headings?|names?|record|those|members|councillors|present|apolog.*|absen.*|attend.*|sederunt|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.*teen|twenty.*|thirty.*|forty.*|fifty.*|sixty|seventy|eighty|ninety|hundred|thousand|million|half|for|against|abst.*|unanim.*|nem|vot.*|in|casting|carried|lost|not|sent|given|tendered|his|her|their|an?|as|substitute|arrived|joined|left|(?:non|dis|pecun|prej|person|regist|financ).*)$/i;

/** Puts signs in the place of pieces; words that begin none are passed over. */
function replacePieces(words: string, signOf: (found: string, kind: TermKind) => string): string {
  let done = 0;
  let replaced = '';
  front.lastIndex = 0;
  for (let match = front.exec(words); match !== null; match = front.exec(words)) {
    const [start] = match;
    const at = match.index;
    const isWord = /^\p{L}/u.test(start);
    if (
      isWord &&
      !opening.test(start) &&
      !/^[./]\d/.test(words.slice(at + start.length, at + start.length + 2))
    )
      continue;
    pieces.lastIndex = at;
    const piece = pieces.exec(words);
    const kind = kinds.find((one) => piece?.groups?.[one] !== undefined);
    if (piece === null || kind === undefined) continue;
    replaced += words.slice(done, at) + signOf(piece[0], kind);
    done = at + piece[0].length;
    front.lastIndex = done;
  }
  return replaced + words.slice(done);
}

/** Sentences with signs for their pieces, one a line, and where each begins; the pieces' words are those of the text. */
export function toTermShape(sentences: readonly PeopleSentence[]): TermShape {
  const terms = new Map<string, Term>();
  let nextSure = 0;
  let nextUnsure = 0;
  const starts: number[] = [];
  let words = '';
  for (const sentence of sentences) {
    const withNames = (text: string): string =>
      text.replace(/[\ue000-\uefff]/g, (sign) => printedOf(sentence, sign));
    starts.push(words.length);
    words += `${replacePieces(sentence.shape.words, (found, kind) => {
      const isUnsure = unsureKinds.has(kind);
      if ((isUnsure ? nextUnsure : nextSure) >= most) return found;
      const sign = String.fromCharCode(isUnsure ? firstUnsure + nextUnsure : firstSure + nextSure);
      if (isUnsure) nextUnsure += 1;
      else nextSure += 1;
      const isOwner = kind === 'people' && isOwnerIn(sentence, found);
      terms.set(sign, {
        kind,
        words: withNames(kind === 'quoted' ? found.slice(1, -1).trim() : found),
        isOwner,
      });
      return sign;
    })}\n`;
  }
  return { words, terms, starts };
}

/** Words of a shape with what its signs stand for. */
export const printed = (words: string, { terms }: TermShape): string =>
  words.replace(/[\uf000-\uf8ff]/g, (sign) => terms.get(sign)?.words ?? '');

const everyTerm = new RegExp(anyTerm, 'gu');

/** The signs of a stretch of a shape's words, in order. */
export const signsIn = (span: string): readonly string[] => span.match(everyTerm) ?? [];

/** What the signs of a stretch stand for, in order. */
export const termsIn = (span: string, { terms }: TermShape): Term[] =>
  signsIn(span).flatMap((sign) => terms.get(sign) ?? []);
