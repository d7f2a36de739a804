import type { Sentence } from './even-text.ts';

const paper = String.raw`(?:reports?|updates?|briefings?|papers?|notes?|information|figures|data|breakdown|lists?|presentation|details|responses?|letters?|cop(?:y|ies)|statistics|analysis|plan|options|timetable|review|repl(?:y|ies)|answers?|summary|explanation|comparison|map|schedule|site visits?|workshop|seminar|training session|briefing session)`;
const kinds = String.raw`(?:(?:further|more|full|fuller|detailed|additional|updated?|written|separate|an?|the|this|another|any|some|regular|quarterly|annual|six-monthly|short|progress|briefing|brief|formal|one-page|financial|follow-up|two|three) )*`;
const given = String.raw`(?:brought|submitted|provided|circulated|presented|made|prepared|sent|supplied|given|shared|reported|added|included|produced|arranged|obtained|undertaken|carried out|forwarded|issued|distributed|e-?mailed|drawn up|made available|published|answered in writing|shown|tabled|arranged|organised|organized|convened|scheduled|set up)`;

/** "… requested that a report on X be brought to the next meeting". */
const wantedThat = new RegExp(
  String.raw`\b(?:asked|requested|called|sought|wished|wanted)\b(?:(?! (?:if|whether|when|how|why|about)\b)[^.;:]){0,60}? (?:that |for )(?:an? |the )?(?<what>${kinds}(?:[\p{L}'-]+ ){0,4}?${paper}\b[^.;]{0,160}? (?<!could |can |might )(?:be|to be) ${given}\b[^.;]*)`,
  'iu',
);
/** "The Committee asked for a report on agency spend": what a body asks to be given. */
const wantedOf = new RegExp(
  String.raw`\b(?:committee|sub-committee|panel|board|forum|cabinet|members|chair(?:man|woman)?|authority|commission|council)(?: also| then| further)? (?:asked (?:for|to (?:receive|see|have|be (?:given|sent|provided with)))|requested|called for|sought) (?:an? |the )?(?<what>${kinds}${paper}\b[^.;]*)`,
  'iu',
);
/** "A written reply would be sent by the Director of Highways": passive, the owner behind or nobody. */
const willBe = new RegExp(
  String.raw`(?:^|[\s"(])(?:the |an? )?(?<what>(?:${kinds}${paper}\b|questions? [\d ,to-]{1,16}|(?:any |the )?(?:remaining|outstanding|unanswered|other) questions)(?:(?! (?:be|that|for|to|in) )[^.;,]){0,50}?) (?:would|will|to|is to|are to) (?:then |also |now )?be ${given}\b(?<rest>[^.;]*)`,
  'iu',
);
/** "… gave an assurance that the signs would be up by Easter". */
const assured =
  /\b(?:undertook|promised|(?:gave|giving) (?:an?|his|her|their|the) (?:\p{L}+ )?(?:assurance|undertaking|commitment|promise|word)) that (?<what>(?!(?:he|she|they)\b)[^.;]{5,160}? (?:would|will) [^.;]+)/iu;
/** "Dr Lowe promised members a written answer". */
const promisedPaper = new RegExp(
  String.raw`\b(?:promised|offered|undertook to (?:let|give)|agreed to (?:let|give)) (?:(?:the |all )?[\p{L}'-]+ ){0,3}?(?:an? |the )(?<what>${kinds}${paper}\b[^.;]*)`,
  'iu',
);
const doubtful =
  /\b(?:hoped|thought|feared|felt|believed|asked|wondered|if|whether|assumed|expected|understood|warned|questioned|suggested|considered|view|doubted|when|unless|until|because|though|although|that (?:it|this|there|which))\b/i;

/** A paper or result that is asked for or promised. */
export interface Wish {
  readonly words: string;
  /** What stands behind "by", where its author does. */
  readonly by: string | null;
  /** Whether the subject of the sentence vouches for it. */
  readonly isAssured: boolean;
  readonly method: string;
  readonly confidence: number;
}

/** The patterns cost more. */
const hint =
  /\b(?:asked (?:that|for|to)|requested|called for|sought|wished|wanted|undertook|promised|gave|giving|offered|agreed to (?:let|give)|(?:would|will|to) (?:then |also |now )?be [a-z])/i;

/** Papers that are asked for or promised, whoever is to write them. */
export function readWish({ words }: Sentence): Wish | null {
  if (!hint.test(words)) return null;
  const assurance = (assured.exec(words) ?? promisedPaper.exec(words))?.groups?.['what'];
  if (assurance !== undefined)
    return { words: assurance, by: null, isAssured: true, method: 'action-undertaking-1', confidence: 0.8 };
  const wanted = (wantedThat.exec(words) ?? wantedOf.exec(words))?.groups?.['what'];
  if (wanted !== undefined)
    return { words: wanted, by: null, isAssured: false, method: 'action-request-1', confidence: 0.75 };
  const found = willBe.exec(words);
  const front = words
    .slice(0, found?.index ?? 0)
    .replace(/^.*\b(?:said|stated|confirmed|advised|replied|agreed) that\b/i, '');
  if (found?.groups === undefined || doubtful.test(front)) return null;
  const { what = '', rest = '' } = found.groups;
  const verb = found[0].slice(found[0].indexOf(what) + what.length, found[0].length - rest.length);
  // "…, with a report to be presented" describes what is proposed.
  if (/^ to /.test(verb) && !/^\W*$|[;:–]\s*$/.test(words.slice(0, found.index + 1))) return null;
  const by = /^(?<before>.*?) by (?<owner>(?:the )?\p{Lu}.*)$/u.exec(rest)?.groups;
  const told = / in writing$/.test(verb) ? `${what}${verb}${rest}` : `${what}${by?.['before'] ?? rest}`;
  return {
    words: told,
    by: by?.['owner'] ?? null,
    isAssured: false,
    method: 'action-promise-1',
    confidence: 0.7,
  };
}
