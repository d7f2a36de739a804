import { toSentences } from './sentences.ts';
import { statusWords } from './status-words.ts';

/** Whose words a statement gives, as its sentence tells. */
export type StatementSource = 'OFFICER_REPORT_IN_MINUTES' | 'INSPECTION_OR_AUDIT' | 'MEMBERS_IN_MINUTES';

/** A sentence that says how things stand: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface StatusStatement {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly source: StatementSource;
  /** The words that say it, counted from the quote's own start. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const inspector =
  "(?:ofsted|estyn|inspect(?:ion|or)s?(?: team)?|inspectorates?|hmi(?:c(?:frs)?)?|cqc|care quality commission|(?:internal|external|district) audit(?:ors?)?|auditors?|audits? (?:had |has |have )?(?:found|identified|concluded|revealed|showed|highlighted|opinion|letter)|ombudsman|regulators?|peer (?:review(?:ers)?|challenge)|(?:monitoring|focused|assurance) visits?|ilacs|jtai|commissioners['’]? report|independent review(?:er)?)";
/** Papers and plans named after an inspection are the council's own. */
const ownPaper = new RegExp(
  `${inspector}(?: \\w+){0,2} (?:action|improvement|delivery|recovery|audit|annual|work) (?:plan|programme)s?|${inspector} (?:framework|preparation|readiness|committee|plan|programme|charter|scheme)s?|audit (?:and|&) \\w+ committee`,
  'gi',
);
const finds =
  '(?:found|finds?|findings?|judg(?:ed|es|e?ments?|ing)|rat(?:ed|es|ing)|graded?|conclu(?:ded|des|sions?)|identified|highlighted|recogni[sz]ed|praised|critici[sz]ed|commended|reported|observed|noted|said|says|stated|assessed|gave|given|opinion|letters?|reports?|outcomes?|results?|feedback|assurance|declared|considered|confirmed|revealed|showed|raised|described)';
/** What an inspector found, and not what somebody else found on the matter of one. */
const foundByInspector = new RegExp(
  `\\b${inspector}\\b[^.;]{0,80}?\\b${finds}\\b|\\bby (?:the )?(?:\\w+ )?${inspector}\\b`,
  'i',
);
/** Grades that inspectors and auditors alone give. */
const graded =
  /\b(?:(?:rated|graded|judged) (?:overall )?(?:as |to be )?['"‘“]?(?:outstanding|good|requir(?:es|ing|ed) improvement|inadequate)|(?:limited|no|reasonable|substantial|partial) assurance|(?:un)?qualified (?:audit )?(?:opinion|conclusion)|special measures)\b/i;
const members =
  /\b(?:members?|councillors?|cllrs?\.?|(?:vice-?|deputy )?chair(?:man|person|woman)?|the (?:committee|panel|board|council))\b[^.;]{0,80}?\b(?:concern(?:s|ed)?|worried|disappoint(?:ed|ment)|alarmed|dissatisfied|unhappy|welcomed|felt|believed|commented|remarked|considered|expressed|pleased|regretted|thanked|congratulated)\b/i;
/** A question states nothing, until somebody answers in the same sentence. */
const questioned =
  /\b(?:asked|queried|enquired|inquired|questioned|question(?:s)? (?:about|on|as to)|whether|if)\b(?![^.]*\b(?:repl(?:y|ied|ies)|respon(?:ded|se)|advised|answered|told|explained|confirmed|informed|assured)\b)[^.]*$/i;

/** An inspection's or audit's own report by its title: not the council's plan or progress on it. */
const inspectionTitle = new RegExp(
  `\\b${inspector}\\b.*\\b(?:reports?|letters?|outcomes?|results?|judge?ments?|findings|opinions?|visits?|inspections?)\\b`,
  'i',
);
const ownTitle =
  /\b(?:plans?|progress|updates?|response|preparation|readiness|framework|recommendations|follow[- ]up|programme|strategy|charter|improvement)\b/i;
export const isInspectionTitle = (title: string): boolean =>
  inspectionTitle.test(title) && !ownTitle.test(title);

function toSource(sentence: string, ofInspection: boolean): StatementSource {
  const words = sentence.replace(ownPaper, '');
  if (graded.test(words) || foundByInspector.test(words)) return 'INSPECTION_OR_AUDIT';
  if (members.test(words)) return 'MEMBERS_IN_MINUTES';
  return ofInspection ? 'INSPECTION_OR_AUDIT' : 'OFFICER_REPORT_IN_MINUTES';
}

/**
 * The sentences of minutes or of a decision that say how things stand, in order. Words are found, not weighed: what
 * they mean for the matter is the reader's to judge.
 * @param title the item's: under an inspection's own report, a sentence that names nobody else is the inspection's
 */
export function toStatusStatements(text: string, title: string): StatusStatement[] {
  const ofInspection = isInspectionTitle(title);
  return toSentences(text).flatMap(({ start, end, words }): StatusStatement[] => {
    const marks = [...words.matchAll(statusWords)]
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      .filter((mark) => !questioned.test(words.slice(0, mark.start)));
    if (marks.length === 0) return [];
    return [{ start, end, quote: words, source: toSource(words, ofInspection), marks }];
  });
}
