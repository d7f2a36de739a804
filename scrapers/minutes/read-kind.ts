import { prefilter } from '../core/prefilter/prefilter.ts';
import type { ItemKind, ItemText } from './facts.ts';

/** Kinds by the words of headings; the first that fits counts. */
const headings: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'PROCEDURAL',
    /\bexclu(?:sion|ding|de) (?:of )?(?:the )?(?:press|public)|eithrio'r (?:wasg|cyhoedd)|^(?!.*\b(?:restricted|exempt|confidential|private)\b)(?:draft |the |to approve (?:the |as )?|to confirm the |confirmation of (?:the )?|approval of (?:the )?|cofnodion\b.{0,5})*minutes?\b(?!['’]? silence)/i,
  ],
  [
    'URGENT',
    /\burgen(?:t|cy)\b(?! care| treatment| response)|\blate (?:items?|reports?|business|papers?)\b|\bany other business\b|\bbrys\b|\bA\.?O\.?B\b/i,
  ],
  [
    'EXEMPT',
    /\bexempt\b(?!ion)|^restricted\b(?! (?:parking|access|byway))|\breserved (?:session|business|items?)\b|\bconfidential\b|^in (?:committee|private|camera)\b|\bpart (?:two|ii|2|b)\b(?! of)|\b(?:closed|private) (?:session|business|items?|part)\b|\brestricted (?:items?|business|session)|\bnot for publication\b|\b(?:items?|business|matters?|discussion) in private\b|\bprivate (?:report|minutes|appendix)|\brestricted (?:minutes|report|appendix)|\beithriedig\b|\bcyfrinachol\b/i,
  ],
  [
    'PROCEDURAL',
    /\bapolog(?:y|ies)\b|\bdeclarations?\b(?! of (?:climate|emergency|a climate))(?=\W*(?:$|of|and|by|under|\())|\b(?:disclosures?|declarations?|registers?) of (?:[\w']+ ){0,3}interests?\b|^(?:(?:members'?|any|other|new) )*interests\W*$|(?<!\d )(?<!\d-)\bminutes?\b(?!['’]? silence|s? city|-| (?:no\.? ?)?\d)|\bnotes of\b|\b(?:notes|record) of (?:the )?(?:last|previous)|\bmatters arising\b|\bsederunt\b|\bcofnodion\b|\bymddiheuriadau\b|\bbuddiannau\b|\bleasa\b/i,
  ],
  [
    'WORK_PROGRAMME',
    /\bwork(?:ing)? (?:programmes?|program|plan)\b|\bforward (?:work(?:ing)? )?(?:plan|programme|look|agenda|planner)\b|\b(?:business|meetings?|agenda) (?:programme|planner)\b|\bprogramme of (?:business|work|meetings)|^(?:remaining|future|next|forthcoming|coming|planned|further) (?:\w+ )?(?:sessions?|meetings|topics|reviews|items)\W*$|\b(?:committee|board|panel|council|forum|scrutiny) (?:forward )?programme\b|\bbusiness plan for the (?:coming|next)\b|\b(?:items?|topics|business|agenda) for (?:the )?(?:future|next)\b|(?<!dates? of )(?<!date and time of )\bfuture (?:items|business|agendas?|work|meetings?|topics)\b|\brhaglen waith\b|\bblaenraglen\b/i,
  ],
  [
    'PUBLIC_QUESTIONS',
    /\b(?:addresses|speaking|speakers|statements|questions?) (?:by|from) (?:members of )?(?:the )?(?:public|residents?|an? (?:parent|resident|member of the public|elector|tenant|parishioner))|\bpublic (?:questions?|participation|forum|speaking|speakers|session|statements?|address(?:es)?|time|open|petitions?|deputations?|representations?)\b|\b(?:questions?|statements?|petitions?|representations?|deputations?)\b.{0,60}\b(?:public|residents|electors|petitioners|parishioners)\b|\bopen (?:session|forum)\b|\bdeputations?\b|^petitions?\b|\bpetitions?[:–-]|\bspeaking rights\b|\bcwestiynau\b.{0,30}\bcyhoedd\b|\bdeiseb\w*\b/i,
  ],
  [
    'REFERRAL',
    /\b(?:referrals?|references?|remits?) (?:back )?(?:from|by)\b|^referred (?:item|matter|business|motion|petition)s?\b|\b(?:committee|panel|board|council|cabinet) (?:referral|reference|remit)\b|\b(?:referred|remitted) (?:back )?(?:from|by|to (?:plenary|this|the committee|council))\b|\bmatters? referred\b|^(?:reports?|recommendations?|minute extract) (?:from|of) (?:the )?.{0,60}\b(?:committee|sub-committee|council|panel|commission|cabinet|forum|overview and scrutiny|scrutiny|executive|board)\b|\bcyfeiriad gan\b/i,
  ],
  [
    'MEMBERS_ITEM',
    /\bmembers?['’]?s? (?:items?|questions?|motions?)\b|\bcouncillors? calls? for action\b|\b(?:portfolio holders?|cabinet members?|leader|executive members?)['’]?s? question time\b|\b(?:issues?|matters?|questions?) raised (?:in advance )?by (?:members|councillors)\b|\bquestions? (?:from|by) (?:the )?(?:\w+ )?(?:members|councillors)\b|\bquestions? (?:under|in terms of|pursuant to) standing orders?\b|\bquestions? to (?:the )?(?:police and crime )?commissioner\b|^(?:tabled|written|oral|supplementary) questions?\b|\bitems? (?:in the name of|brought by|raised by|from|requested by) (?:a )?(?:non-\w+ )?(?:member|councillor|cllr|mr|mrs|ms|dr)|^(?:request|item|motion|question|report|matter)s? (?:(?:put )?(?:by|from|of)|at the (?:request|instance) of|(?:requested|submitted|placed|tabled) by) (?:cllr|councillor|alderman)\b|^(?:cllr|councillor|alderman)\.? [\p{L}'-]+(?: [\p{L}'-]+)? ?[:–-]|\b(?:councillors?|members|cllrs)['’]?s? (?:\w+ )?(?:questions?|motions?)\b|\bquestions? on notice\b|\bnotices? of motions?\b|^motions?\b(?! passed)|\bmotions? (?:submitted|proposed|from|by|under)\b|\bquestions? (?:to|from|by|for) (?:the )?(?:leader|members|councillors|chair\w*|cathaoirleach|cabinet|portfolio|mayor|cllr|councillor)|(?:councillor|cllr|mr|mrs|ms|dr)\.? [\p{L}' -]{2,40}['’]s (?:item|motion|question)\b/iu,
  ],
  [
    'PROCEDURAL',
    /^(?:introductions?|welcome)\b|^(?:closure|procedural) motion\b|\b(?:extension|duration|continuation|length|suspension) of (?:the )?meeting\b|^election of (?:\w+ )?(?:officers|leas)|^ethol\b|\bleas-?ch?athaoirleach\b|^actions? (?:from|arising|log|list)\b|\bamendment of (?:the )?record\b|\bwelcome (?:and|from|by)\b|\bannouncements?\b|\b(?:chair\w*|mayor|leader|convener|president|provost|cathaoirleach)['’]s? (?:\w+ )?(?:communications?|remarks|business|opening|report on civic|update)|\bclosing remarks\b|\bcommunications\b\W*$|\bsubstitut\w+\b|^attendances?\b|\b(?:record of|and|afternoon|:) attendance\b|\/ ?attendance\b|\battendance (?:of|and|record|at)\b|\bmembers present\b|\bpresen(?:noldeb|nol|t)\b\W*$|\babsen(?:ce|ces|t)\b|^membership\b(?! of (?:outside|external))|\bmembership (?:and attendance|of the (?:\w+ )?(?:committee|forum|panel|board|meeting))|\b(?:mayor|chair\w*|leader|provost)[ -]elect\b|\b(?:termination|conclusion|end|closing) of (?:the )?(?:meeting|proceedings)\b|^disclosures?\W*$|\bdates? of (?:the )?(?:next|future)\b|\bnext meeting\b|^adjournment\b|^suspension of\b|\border of (?:business|agenda)|\b(?:election|appointment|ethol) (?:of )?(?:a |the )?(?:vice|deputy|chair|mayor|leader|convener|cathaoirleach|is-gadeirydd|lord|provost|sub)|\bcadeirydd\b|\bethol\b|^appointments? (?:to|of members|of representatives|of committees)\b|\bappointments?\b.{0,40}\boutside bodies\b|\bco-option\b|\bdispensations?\b|\bcorrections?\b|\broll call\b|\bvotes? of (?:sympathy|thanks|congratulation|condolence)|\blate arrivals\b|\bsigning\b|\bdeclaration of (?:office|acceptance)|\bquorum\b|\bhousekeeping\b|\bevacuation\b|\bwebcast(?:ing)? (?:notice|announcement)|\bfilming\b|\bclose of meeting\b/i,
  ],
];

/** The same with a cheap look before each. */
const filtered = headings.map(([kind, pattern]) => ({ kind, pattern, mayMatch: prefilter(pattern) }));

/** The heading without its number: "24/103", "PL.40", "7.", "CAB/5". */
const itemNumber =
  /^\W*(?:(?:(?:item|minute|min\.?)\s*)?(?:[a-z]{1,5}(?:[./]| (?=\d+[./]\d))?)?\d+(?:[./]\d+)*[a-z]?[.):]?|[a-z]\d+\.?|\([a-z\d]+\))\s+/i;

/** What kind of item a heading announces; REPORT for a heading of any other subject, null without a heading. */
export function readKind({ title }: ItemText): ItemKind | null {
  const heading = title
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '–')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .slice(0, 500)
    .replace(itemNumber, '')
    .trim();
  if (heading === '') return null;
  const found = filtered.find(({ pattern, mayMatch }) => mayMatch(heading) && pattern.test(heading));
  return found?.kind ?? 'REPORT';
}
