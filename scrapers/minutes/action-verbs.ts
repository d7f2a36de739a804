/** Words that stand between a subject and its verb and change nothing. */
export const adverbs = String.raw`(?:(?:also|then|further|therefore|accordingly|subsequently|duly|again|kindly|furthermore|gladly|readily|happily|now|formally|both|however|personally|himself|herself|themselves|in turn|as well|nevertheless|additionally|later|each|have to|need to|still|additionally|further|either|immediately|urgently|shortly|instead|once more|in due course|at once),? )*`;

/** Binding oneself to a task: what follows is "to …" or "that he would …". */
export const commits = String.raw`(?:undertook|undertakes|undertaken|undertaking|promised|promises|pledged|pledges|committed(?: (?:himself|herself|themselves))?|commits|volunteered|volunteers|offered|offers|guaranteed|assured (?:members|the [\p{L}-]+|(?:him|her|them))|agreed|agrees|consented|accepted (?:an action|a request|the task)|(?:gave|gives|giving|given) (?:an?|his|her|their|the) (?:[\p{L}-]+ )?(?:undertaking|assurance|commitment|promise|word)(?: to (?:members|the [\p{L}-]+))?|took (?:it upon (?:himself|herself|themselves)|an? action|away an action|it away)|(?:was|were|is|are|would be|will be) (?:happy|pleased|content|willing|glad|prepared|going|due))`;

/** Asking somebody for something. */
export const askVerb = String.raw`(?:asked|asks|asking|requested|requests|requesting|instructed|instructs|instructing|tasked|tasks|tasking|directed|directs|directing|charged|mandated|urged|urges|reminded|invited|invites|inviting|commissioned|challenged|pressed|encouraged)`;
export const askBare = String.raw`(?:ask|request|instruct|task|direct|invite|urge|remind|commission|require|mandate|charge)`;

/** Doings that leave something to do after the meeting; what is thought, felt or decided is none. */
const doing = new RegExp(
  String.raw`^(?:ask|send|(?:re-?)?circulate|write|provide|supply|bring|report|(?:double-?)?check|arrange|share|contact|investigate|look (?:into|at|again|up|out|to see)|e-?mail|prepare|produce|(?:re-?)?submit|raise|speak (?:to|with)|talk (?:to|with)|liaise|follow|find|obtain|answer|respond|reply|give|add|update|take (?:it|this|that|them|these|the (?:matter|issue|point|question|request|problem|concern|suggestion|comment)|[\p{L}\s'-]{1,60}? (?:up|back|away|forward|to) )|confirm|consult|convene|organise|organize|seek|explain|clarify|chase|pursue|examine|explore|compile|collate|(?:re-?)?draft|publish|present|return|amend|review|revise|revisit|feed|pass|forward|(?:re-?)?issue|invite|notify|inform|tell|let|remind|remove|replace|repair|fix|mend|walk|meet|visit|monitor|analyse|analyze|research|request|discuss|set (?:up|out)|draw up|distribute|listen|verify|establish|ensure|make (?:an? |some |further )?(?:enquir|inquir|contact|sure|arrangement|available|representation)|come (?:back|to)|get|put|pick|have (?!(?:to|no|an? (?:effect|impact)|regard|been|had)\b)|see (?:if|whether|that|to|what|about)|collect|deliver|discover|display|post|upload|record|(?:re-?)?schedule|map|scope|(?:re-?)?calculate|brief|advise|insert|correct|incorporate|work (?:with|up|out)|carry out|undertake|conduct|survey|inspect|trial|order|purchase|install|erect|paint|padlock|borrow|lend|complete|finalise|finalize|identify|include|quantify|sample|assess|evaluate|refresh|redact|translate|phone|ring|telephone|call (?:the|on|him|her|them|in)|escalate|relay|convey|ascertain|enquire|inquire|query|reconsider|table|host|facilitate|attach|append|serve|tidy|show|negotiate|press|lobby|approach|advertise|recruit|do (?:so|this|that|it|the same))(?![\p{L}])`,
  'iu',
);
/** Done at the meeting itself, or decided there. */
const here =
  /^(?:note|approve|agree|consider(?! (?:whether|how|what|if|ways|providing|adding|including|writing|bringing))|choose|decide|determine|endorse|adopt|support|vote|receive|comment|ratify|accept|resolve|elect|recommend|delegate|move|declare|withdraw|leave|stand|sit|join|come (?:forward|nearer|to order)|pause|keep (?:to|in mind|an open|quiet)|address|introduce|sign|chair|thank|observe|congratulate|rise|retire|second|abstain|be (?!present)|remain|bear|look forward|refer to|ask (?:any |a |further |their |his |her |supplementary )*(?:questions?|about|why|if|whether|what)|put (?:his|her|their|the|a|any|that|this) (?:supplementary )?(?:questions?|motion|amendment|case|views?)|make (?:an? |his |her |their |any )(?:statement|representations?|case|points?|opening|closing|declaration|presentation|contribution|comment|decision)|give (?:an? |his |her |their |any )(?:presentation|evidence|views?|apolog\w*|overview|address|speech)|pass (?:on )?(?:its|the \S+'s|their) thanks|convey|speak(?! (?:to|with) (?!the (?:item|report|motion|meeting|committee|application|petition)))|present (?:the|this|his|her|their|its|an?) (?:report|item|paper|petition|motion|annual|update)|take (?:no part|part|the (?:chair|vote|oath|item|report|motion|amendment|minutes)|questions?|an? (?:verbal|oral|urgent|late|item|report|vote|break|short)|(?:item|agenda|it|this|them) (?:first|next|as|now)|(?:items?|reports?) )|open (?:the|a) (?:meeting|debate|discussion)|hold (?:him|her|them|to|the (?:vote|election))|have (?:regard|sight|been|an open|a vote|to)|read (?:the|out|a)|let (?:him|her|them) speak|respond to (?:questions|members|points|the debate|any)|answer (?:questions|any questions|members' questions)|return to (?:the (?:meeting|room|chair)|his|her|their)|get (?:worse|better|more|less)|attend (?:the|this|today's) meeting(?: as|\W*$)|explain (?:his|her|their)|turn|switch|stay|wait|silence)\b/iu;

/** Whether a verb in its plain form begins a task. */
export const isDoing = (words: string): boolean => doing.test(words) && !here.test(words);

/** What is done on the spot, or decided, though somebody is asked to do it. */
export const isDoneHere = (words: string): boolean => here.test(words);

const tells =
  /^(?:explain|clarify|comment|expand|outline|say|describe|confirm|elaborate|respond|answer|tell|update (?:the|members|him|her|them)\b|summarise|give (?:an? )?(?:examples?|assurance|reason|view|update)|provide (?:an? |some )?(?:assurance|reassurance|examples?|clarification|explanation)|advise|state|reassure|talk)\b/i;
const answers =
  /\b(?:said|confirmed|explained|replied|advised|responded|answered|clarified|told|stated|reported|indicated|assured|outlined|agreed|noted|highlighted|in (?:reply|response))\b/i;

/** What is asked in debate is mostly answered there and then, by the next sentence. */
export const isAnsweredHere = (words: string, next: string): boolean =>
  tells.test(words) &&
  !/\bin writing\b|\boutside (?:of )?the meeting\b/i.test(words) &&
  (next === '' || answers.test(next) || !/^(?:advise|confirm|respond|answer)/.test(words));
