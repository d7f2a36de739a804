const adverb =
  '(?:(?:also|now|since|still|not|been|being|again|already|broadly|largely|mostly|currently|generally|well|very|further|significantly|considerably|steadily|slightly|markedly|greatly|much|somewhat|slowly|fully|partly|partially) ){0,3}';
const be =
  '(?:is|are|was|were|be|been|being|has|had|have|remains?|remained|continues?|continued to be|stays|stayed)';
const measured =
  '(?:performance|results?|rates?|figures?|scores?|attainment|position|situation|picture|turnover|attendance|satisfaction|numbers|trend|timeliness|quality)';
const grade =
  '(?:outstanding|good|satisfactory|requir(?:es|ed|ing) improvement|inadequate|poor|weak|excellent|strong)';
const many =
  '(?:an?|some|the|significant|good|steady|marked|continued|continuing|further|clear|sustained|considerable|little|no|much|slow|notable|real|great|recent)';

/** Words that say how a thing stands. Each is told by an example of what it reads. */
const wordings: readonly string[] = [
  // "the works were on track", "behind schedule"
  '(?:on|off) (?:track|target|course)',
  '(?:on|ahead of|behind|to|off) (?:schedule|time|programme|timetable)(?= |$)',
  // "the move had been delayed", "there had been slippage"
  `${be} ${adverb}(?:delayed|overdue|postponed|stalled|halted)`,
  '(?:an? |some |further |significant |long |considerable |serious )?delays? (?:in|to|of|with|had|has|have|was|were|caused|occurred|due)',
  'slipp(?:ed|age|ing)',
  'backlogs?',
  // "performance had improved", "an improving picture", "requires improvement"
  `(?:${be}|${measured}) ${adverb}improved`,
  'improved (?:from|to|since|by|on last|over|compared|again|steadily|significantly|considerably)',
  `(?:${be}|${measured}|steadily|slowly|gradually) ${adverb}improving`,
  `improving (?:${measured}|trajectory|direction)`,
  `${many} improvements? (?:in|on|since|from|over|had|has|have|was|were|made|is|are|compared|against|upon)`,
  'improvements? (?:had|have|has|were|was) (?:already |now )?(?:been )?(?:made|seen|achieved|sustained|noted)',
  '(?:requir(?:es|ed|ing)|needs?|needed|in need of) (?:further |significant |some )?improvement',
  // "good progress had been made", "progress was slow"
  '(?:good|significant|some|steady|slow|limited|little|satisfactory|insufficient|encouraging|excellent|strong|considerable|poor|no|further|positive|substantial|rapid|sufficient|continued|continuing) progress',
  `progress (?:is|was|had|has|have|were|being|continued|made|towards)(?! (?:report|update))`,
  `${be} ${adverb}progress(?:ing|ed)`,
  // "members were concerned", "serious concerns"; never "a report concerning", "all concerned"
  `${be} ${adverb}concerned(?: (?:that|about|at|by|over|with))?`,
  '(?<!going )concerns?(?: (?:about|over|at|that|regarding|around|on|in|as to|was|were|had|remained?|raised|expressed))?(?![\\w-])',
  '(?:worried|alarmed|disappointed|dissatisfied)',
  // "rated inadequate", "judged to be good", "an inadequate judgement"
  'inadequate',
  'inadequacies',
  `(?:rated|graded|judged|assessed|ranked|classed|found) (?:overall )?(?:as |to be |at )?(?:${grade}|red|amber|green)`,
  `(?:judg(?:e|ed|ing)|rat(?:ed|ing)|grad(?:ed|ing)) [^.;:]{0,50}?(?:as |to be )?${grade}`,
  `${grade} (?:\\w+ ){0,2}(?:ratings?|judge?ments?|grades?|outcomes?|inspections?|visits?)`,
  `(?:rating|grade|judge?ment) (?:of|was|is|had been) ${adverb}['"‘“]?${grade}`,
  '(?:red|amber|green)[- ](?:rated|rating|status|RAG)',
  'RAG[- ]?(?:rated|rating)',
  '(?:no|limited|partial|reasonable|moderate|substantial|full|satisfactory|adequate) assurance',
  '(?:un)?qualified (?:audit )?(?:opinion|conclusion)',
  '(?:special measures|serious weakness(?:es)?|material weakness(?:es)?)',
  '(?:serious|significant|systemic|widespread|key|major) (?:failings?|failures?|weakness(?:es)?|shortcomings?|deficienc(?:y|ies)|risks?|problems?|gaps?)',
  '(?:un)?satisfactory',
  'unacceptabl[ey]',
  // "an overspend of £2m", "within budget"
  '(?:over|under)[- ]?spen(?:t|d|ds|ding)',
  '(?:over|under|within|on) budget',
  'balanced budget',
  '(?:budget |funding |projected |forecast )?(?:shortfall|deficit)s?',
  // "the target had been missed", "below target"
  `targets? ${be} ${adverb}(?:met|missed|exceeded|achieved|reached|unmet)`,
  '(?:met|missed|exceeded|achieved|exceeding|missing|meeting|above|below|short of) (?:the|its|their|all|most|both|this|that|our)? ?(?:\\w+ ){0,2}targets?',
  'under-?perform(?:ing|ance|ed|s)?',
  '(?:good|poor|strong|weak|low|high|excellent|declining|disappointing|better|worse) performance',
  `performance (?:is|was|were|had been|has been|remained|remains) ${adverb}(?:good|poor|strong|weak|low|high|excellent|better|worse|below|above)`,
  // "results had declined"
  '(?:deteriorat|worsen)(?:ed|ing|es|s)?',
  `(?:${measured} (?:had |has |have )?${adverb})declin(?:ed|ing)(?! (?:to|by (?!\\d))\\b)`,
  'declined (?:from|since|over|by \\d)',
  `${be} ${adverb}(?:fallen|falling)`,
  `${be} ${adverb}(?:failing|struggling)`,
  'at (?:serious |significant |high )?risk of',
  // "all actions had been completed"
  `(?:is|are|was|were|been|being|has|had|have|remains?|remained) ${adverb}(?:completed|implemented|delivered|achieved|outstanding|under ?way|in progress)`,
];

export const statusWords = new RegExp(`(?<![\\w-])(?:${wordings.join('|')})(?![\\w-])`, 'gi');
