/** Case, accents, apostrophes, signs and numbering folded away: "3. Declarations of Members' Interests" is "declarations of members interests". */
export function toTitleWords(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\(s\)/g, 's')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const leadNumber = /^((item|agenda item|part) )?(\d+[a-z]?|[a-z]|[ivx]+)( (\d+|[a-z]))? (?=\S)/;

/**
 * Business that every meeting has, whatever it is about. Anchored at both ends, but for openings that nothing of
 * substance begins with, so that "Minutes of the Pensions Investigation" stays a matter of its own.
 */
const procedural: readonly RegExp[] = [
  // Who is there
  /^(?:to receive )?(?:any )?apolog(?:y|ies)(?: for (?:absence|lateness|non attendance)| from absent members?| received| of absence)?(?: (?:and|of|or) .*)?$/,
  /^(?:apologies|absence) (?:and|of) (?:notification of )?(?:substitut|members|absent).*$/,
  /^(?:absence of members|attendance(?: and apologies)?|roll call|membership (?:changes|of the committee)|substitut(?:es?|ions?)(?: members?)?|notification of substitut.*|appointment of substitut.*|welcome(?: and (?:introductions?|apologies|housekeeping).*)?|introductions?(?: and apologies)?|housekeeping(?: (?:matters?|notices?))?|fire (?:drill|evacuation|alarm)(?: procedures?)?|(?:emergency )?evacuation(?: procedures?)?|prayers?|filming(?: (?:of|and|at) .*)?|webcasting(?: (?:notice|announcement))?|recording of meetings?)$/,
  /^(?:appointment|election|to (?:appoint|elect)) (?:of )?(?:a |the )?(?:acting |vice |deputy )?(?:chair(?:man|person|woman|ship)?)(?: and (?:vice|deputy) chair(?:man|person|woman)?)?(?: for .*| of (?:the )?(?:committee|meeting|panel|board).*)?$/,
  // Interests
  /^(?:declarations?|disclosures?) (?:of|by) .*\binterests?$/,
  /^(?:to receive )?(?:any )?(?:declarations?|disclosures?|notifications?)(?: of)?(?: (?:any|disclosable|pecuniary|personal|prejudicial|registrable|members?|councillors?|officers?|other|non|financial|party|whip|and|or|by|of|interests?|the|from|gifts?|hospitality|lobbying|dispensations?|predetermination|whipping|relevant|in|respect|items?|on|agenda|this|matters?|if|relation|to|contact|conflicts?))*$/,
  /^(?:members|councillors|councillors and officers) (?:declarations?(?: of)?(?: .*)?interests?.*|interests?)$/,
  /^(?:interests?|conflicts? of interests?|party whip|dispensations?(?: by .*)?|(?:report of )?(?:the )?monitoring officers?(?: reports?)?(?: on interests)?)$/,
  // The record of earlier meetings
  /^(?:to (?:approve|confirm|receive|agree|sign|note|consider) )?(?:the )?(?:draft |public |previous |confirmation of |approval of |signing of |agree |approve |confirm )*(?:the )?(?:open |part [12i]+ |exempt |confidential |non exempt )?minutes?(?: (?:and|&) (?:actions?|matters arising|action (?:log|points?|tracker)|decisions?))*(?:(?: (?:of|from|for)(?: the)?)? (?:last|previous|earlier|former|prior|preceding|most recent).*)?$/,
  /^(?:to (?:approve|confirm|receive|agree|sign|note|consider) )?(?:the )?(?:draft |public |exempt )?minutes? (?:of|from|for) (?:the )?(?:last |previous |open |public )?(?:[\p{L} ]+ )?(?:meetings?|committee|council|panel|board|cabinet|executive)(?: .*)?$/u,
  /^(?:to (?:approve|confirm|receive|agree|sign|note) )?(?:the )?(?:draft )?minutes(?: (?:of|from|for))?(?: (?:the|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)?(?: \d{1,2}(?:st|nd|rd|th)?)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?[a-z]*(?: \d{4})?$/,
  /^(?:matters? arising|action(?:s)? (?:log|tracker|list|sheet|points?|update)?(?: from .*)?|(?:outstanding|progress on|review of) actions?(?: .*)?|record of decisions?|decisions? of (?:the )?(?:last|previous) meeting.*)$/,
  // The public's and members' slots
  /^(?:public|members|councillors|members of the public|residents?|open) (?:questions?|question time|participation|speaking|forum|comments?|deputations?|petitions?|statements?|representations?|addresses)(?: (?:and|or|time|session|written|comments?|questions?|petitions?|deputations?|statements?|if|any|by|from|the|public|members?|received|under|procedure|rules?|scheme|of|for))*$/,
  /^(?:questions?|petitions?|deputations?|comments|statements|representations|addresses|written questions?)(?: (?:and|or|by|from|of|to|the|a|any|if|members?|councillors?|public|residents?|questions?|petitions?|deputations?|comments|statements|time|written|oral|under|standing|orders?|procedure|rules?|notice|council|leader|mayor|chairmen|cabinet|committee|chairs?|portfolio|holders?|he|she|has|have|delegated|chair(?:man)?|on|without|with|received|\d+))*$/,
  /^(?:members|councillors) items?$/,
  /^(?:items?|requests?|referrals?|questions?) (?:raised|submitted|received|put)? ?(?:by|from) (?:members?|councillors?|the public)$/,
  // The conduct of the meeting
  /^(?:(?:the )?(?:chair(?:man|person|woman)?s?|mayors?|leaders?|chief executives?|presidents?|lord mayors?|convenors?)(?: and .*)?(?: and)? )?(?:announcements?|communications?|correspondence|opening remarks|introduction|update|business|welcome)(?: (?:by|from|of) (?:the )?(?:chair|mayor|leader|head|chief|lord).*)?$/,
  /^(?:announcements?|communications?)(?: .*)?(?:chair|mayor|leader|chief executive)(?:man|person|s)?(?: .*)?$/,
  /^(?:(?:any )?(?:other )?(?:(?:items? of )?(?:late|urgent|other|additional|emergency)(?: (?:and|or) (?:urgent|late|other|exempt))?|any other)(?: (?:public|exempt|confidential|general|non exempt|open))*(?: (?:items?|business|matters?|reports?|motions?))+)(?: (?:of|as|that|which|the|if|for|on|to|considered|by|in) .*)?$/,
  /^any (?:other )?(?:items?|matters?|business) (?:that |which )?(?:the )?(?:chair(?:man|person|woman)?|mayor) (?:decides?|considers?|agrees?|deems?)(?: .*)?$/,
  /^(?:a ?o ?b(?: ?u)?|any other business|aob|other business|business (?:not on the agenda|of urgency)|urgency)$/,
  /^(?:motions? (?:to|for) )?(?:the )?(?:resolution (?:to|for) )?(?:exclu(?:de|sion|ding)|possible exclusion|potential exclusion)(?: of)?(?: the)? (?:press|public|media|members of the public)(?: .*)?$/,
  /^(?:exempt|confidential|private|restricted|part (?:2|ii|two|b))(?: (?:items?|business|session|information|matters?|part|agenda|reports?|minutes|motion|and|or|exempt|confidential|enclosures?|of|the|agenda))*$/,
  /^(?:access to information|local government act.*|(?:public|open|part (?:1|i|one|a)) (?:session|items|business|agenda|part)|admission of (?:the )?(?:press|public).*)$/,
  /^(?:(?:to )?(?:confirm|note|agree|arrange|set) )?(?:the )?(?:(?:dates?|times?|venue|place|schedule)(?: (?:and|or) (?:times?|venue|place|dates?))* (?:of|for) )?(?:the )?(?:next|future|forthcoming|following)(?: (?:ordinary|scheduled|formal|public|full|committee|council|cabinet|panel|board|sub))* (?:meetings?)(?: (?:dates?|of|on|to|is|will|at|and)(?: .*)?| \d.*| (?:mon|tues|wednes|thurs|fri)day.*)?$/,
  /^(?:official|formal|civic) announcements?$/,
  /^(?:to )?elect(?:ion of)? (?:a |the )?(?:member to preside|person to preside|mayor|deputy mayor)(?: .*)?$/,
  /^(?:any )?business (?:remaining|outstanding|carried over|deferred|adjourned) from (?:the )?(?:last|previous) (?:council )?meeting$/,
  /^(?:dates? of (?:future )?meetings?|meeting dates?|(?:next|future) meetings?|calendar of meetings|close(?: of (?:the )?meeting)?|closing remarks|(?:end|conclusion) of meeting|adjournment|break|lunch|variation (?:of|to)(?: the)? (?:order of )?(?:business|agenda)|order of (?:business|agenda)|agenda(?: order)?|quorum|call in(?: procedure)?|suspension of standing orders?|standing orders?|guillotine)$/,
];

/** A member's slot under the member's name alone: what it was about is not in the title. */
const memberSlot =
  /^\s*(?:\d+\.?\s+)?(?:members?|councillors?)['’]?s?['’]? items?\W.{0,20}\b(?:councillor|cllr)\.? [^-–—:(]+$/i;

/**
 * Whether a title names business that every meeting has (apologies, declarations, minutes, public question time,
 * urgent business, exclusion of the press, next meeting, announcements): never a matter that persists.
 */
export function isProcedural(title: string): boolean {
  if (memberSlot.test(title)) return true;
  const words = toTitleWords(title).replace(/ if any$/, '');
  const unnumbered = words.replace(leadNumber, '');
  return procedural.some((pattern) => pattern.test(words) || pattern.test(unnumbered));
}
