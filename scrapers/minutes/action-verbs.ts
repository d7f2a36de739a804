/** Words that stand between a subject and its verb and change nothing. */
export const adverbs = String.raw`(?:(?:also|then|further|again|kindly|now|both|however|personally|himself|herself|themselves|in turn|as well|each|either|still|instead|once more|in due course|at once|meanwhile|in the meantime|if possible|where possible|additionally|later|always|jointly|together|first|(?!(?:supply|reply|apply|comply|rely|tally|multiply)\b)\p{L}{3,15}ly),? )*`;

/** Binding oneself to a task: what follows is "to …" or "that he would …". */
export const commits = String.raw`(?:undertook|undertakes|undertaken|undertaking|promised|promises|pledged|pledges|committed(?: (?:himself|herself|themselves|itself))?|commits|volunteered|volunteers|offered|offers|guaranteed|assured (?:members|[\ue000-\uf8ff]|the [\p{L}-]+|(?:him|her|them))|agreed|agrees|consented|accepted (?:an action|a request|the task|the action)|(?:gave|gives|giving|given|made|makes) (?:members |[\ue000-\uf8ff] |the \p{L}+ )?(?:an?|his|her|their|the) (?:[\p{L}-]+ )?(?:undertaking|assurance|commitment|promise|word|pledge|offer)(?: to (?:members|the (?:committee|panel|board|council|forum|meeting)|[\ue000-\uf8ff]))?|took (?:it (?:upon|on) (?:himself|herself|themselves)|(?:away )?an? action|away an action|the action|it away)|(?:has|had|with|and) an action|(?:has|have) (?:agreed|undertaken|promised|offered|volunteered)|(?:was|were|is|are|would be|will be) (?:happy|pleased|content|willing|glad|prepared|going|due|set|expected))`;

/** Asking somebody for something. */
export const askVerb = String.raw`(?:asked|asks|asking|requested|requests|requesting|instructed|instructs|instructing|tasked|tasks|tasking|directed|directs|directing|charged|mandated|urged|urges|reminded|invited|invites|inviting|desired|commissioned|challenged|pressed|encouraged|call(?:ed|s|ing)? (?:up)?on|look(?:ed|s|ing)? to|want(?:ed|s)|wished|wishes(?: for)?|required|requires|got|advised|told)`;
export const askBare = String.raw`(?:ask|request|instruct|task|direct|invite|urge|remind|commission|require|mandate|charge|call (?:up)?on|have|like|want|get|press)`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What leaves something to do after the meeting; what is thought, felt or decided does not. */
const doings = setOf(
  `ask send circulate recirculate write provide supply bring report check doublecheck double-check arrange share contact investigate
  email e-mail mail post prepare produce submit resubmit raise liaise follow find obtain answer respond reply give add update confirm
  consult convene organise organize seek explain clarify chase pursue examine explore compile collate draft redraft publish
  republish present return amend review revise revisit feed pass forward issue reissue re-issue re-circulate re-draft invite notify inform tell
  remind remove replace repair fix mend walk meet visit monitor analyse analyze research request discuss distribute listen verify
  establish ensure collect deliver discover display upload record schedule reschedule map scope calculate recalculate brief
  advise insert correct incorporate undertake conduct survey inspect trial order purchase buy install erect paint padlock borrow lend
  complete finalise finalize identify include quantify sample assess evaluate refresh redact translate phone ring telephone escalate relay
  convey ascertain enquire inquire query reconsider table host facilitate attach append serve tidy show negotiate press lobby approach
  advertise recruit speak talk come get put pick see set draw look work carry make take do let have call attend clean cut clear
  trim mow sweep jet-wash wash photograph count measure log list mark label number print copy scan file fill book hire source price cost
  benchmark compare break split set-up commission test retest try speak test appeal apply register nominate alert intimate acquaint
  furnish supplement bring-back re-examine rerun re-run rework redesign model track trace locate retrieve recover return reinstate restore
  resurface grit salt fell prune plant water lock unlock arrange pin proof proofread correct query interview train mentor
  shadow audit reconcile verify validate certify countersign escort accompany show demonstrate outline summarise summarize set describe
  digest interrogate dig hunt fetch source solicit canvass gather garner assemble pull pool extract simplify shorten expand extend
  strengthen rewrite reword rephrase tweak flag highlight signpost publicise publicize place position report-back revert
  lodge register flyer leaflet door-knock drop convert swap exchange rearrange re-arrange move instruct task engage consider thank
  warn caution cancel renew tackle address resolve progress action expedite oversee supervise intervene press redraw produce rehearse
  recount recheck re-check nail screw fasten secure fence gate weed spray treat bait ventilate dry drain unblock repoint repaint oil sound test mock cost re-report reconvene peruse recast sort table probe quiz enlist nudge
  remedy rectify straighten sharpen refine tighten widen dispatch despatch disseminate communicate impress petition pressure engage plot
  canvass poll sketch scan photocopy laminate frame hang sweep rake strim sand varnish grease mark mull ponder weigh calibrate  collate minute transcribe notify hand leave lay read think`,
);

/** Verbs of many uses: a task only with these words behind. */
const phrased = new Map<string, RegExp>([
  ['be', /^(?:in touch|back (?:in touch|to|with)|in contact|at the next)/i],
  ['build', /^(?:in|into|it|this|that|them)\b|^[^.;]{1,40} into\b/i],
  ['owe', /^/],
  [
    'take',
    /^(?:it|this|that|them|these|those|the (?:matter|issue|point|question|request|problem|concern|suggestion|comment)s?|[\p{L}\s'-]{1,60}?) (?:up|back|away|forward|to|out|down|round|with|on board|on)\b|into account|^(?:photograph|advice|soundings|legal|counsel|up |a closer|another|forward|away|back|(?:specialist|expert|[\ue000-\uf8ff]) advice|a look|steps to|further|up with)/iu,
  ],
  ['look', /^(?:in(?:to)?|at|again|up|out|after|to see|for|over|through|back)\b/i],
  ['come', /^(?:back|up with|to (?!order|the table|blows))/i],
  [
    'make',
    /^(?:(?:an? |some |further |any |the |his |her |more )*(?:enquir|inquir|contact|arrangement|representation|request|appointment|application|phone|call|copies|changes?|amendments?|corrections?|adjustments?|case to|approach|list|note|record)|sure|available|good|it clear|public|known|(?:the|it|this|that|them|copies|[\p{L} ]{1,40}) (?:available|public|clear(?:er)?|known))/iu,
  ],
  [
    'have',
    /^(?!to\b|no\b|(?:an? )?(?:larger|greater|smaller|better|more|less)\b|an? (?:effect|impact|vote|right|duty|say|role|place|seat)|regard|been|had|any|sight)(?:it|this|that|them|the|an?|another|[^.;]{1,40}?) .{0,40}?(?:\w+ed|put|sent|made|done|cut|brought|there|ready|word|look|site|talk|meeting|conversation|discussion|chat)\b/i,
  ],
  ['let', /^(?!him speak|her speak|them speak|the matter (?:drop|lie)).{1,60}?\b(?:know|have|see|be|get)\b/i],
  [
    'do',
    /^(?:so|this|that|it|the same|likewise|some|a (?:survey|check|count|leaflet|note|tour|walk)|the (?:survey|check|count|sums|work))\b/i,
  ],
  ['see', /^(?:if|whether|that|to|what|about|how)\b/i],
  [
    'get',
    /^(?:an?|the|back|in touch|hold|some|two|three|further|prices|quotes|quotations|more|it|them|this|costs|advice)\b(?! (?:worse|better))/i,
  ],
  ['set', /^(?:up|out|aside|down)\b|^(?:something|an?|it|one|that|this) (?:up|out)\b/i],
  ['sleep', /^on\b/i],
  ['line', /^up\b/i],
  ['mock', /^up\b/i],
  ['sound', /^out\b/i],
  ['firm', /^up\b/i],
  ['give', /^(?!(?:rise|way|up|effect|notice of)\b)/i],
  ['draw', /^(?:up|together|down|attention)\b/i],
  ['work', /^(?:with|up|out|through|on|together)\b/i],
  ['carry', /^(?:out|on|forward)\b/i],
  ['speak', /^(?:to|with)\b/i],
  ['talk', /^(?:to|with)\b/i],
  ['call', /^(?:the|on|him|her|them|in|a (?:meeting|site)|at|back)\b/i],
  ['move', /^(?:it|the (?!motion|amendment|recommendation|report|item|adoption|vote)\w+|bins?|on to the)/i],
  [
    'consider',
    /^(?:whether|how|what|if|ways|providing|adding|including|writing|bringing|making|holding|using|a (?!report)|an? further|options|the (?:possibility|feasibility|scope|suggestion|request|idea|point|case|practicalit))/i,
  ],
  ['leave', /^(?:an? (?:note|message|copy)|copies|details)/i],
  ['think', /^(?:about|again|of)\b/i],
  ['read', /^(?:through|over|up|the meter)\b/i],
  ['thank', /^(?!the (?:officers|speakers?|committee|chair|presenter|members))/i],
  ['lay', /^(?:it|them|the|a|an) /i],
  ['hand', /^(?:it|them|the|a|over|round|out|in)\b/i],
  ['open', /^(?:up|the (?:gate|building|centre|hall))/i],
  ['attend', /^(?!(?:the|this|today's|that) meeting\b(?: as|\W*$))/i],
  ['address', /^(?!the (?:meeting|committee|council|panel|board|authority|forum|members))/i],
  ['resolve', /^(?:the|this|that|it|these) /i],
  [
    'hold',
    /^(?:an? (?:briefing|meeting|workshop|session|training|seminar|drop|surgery|consultation|further|site|public)|talks|discussions|further|another)/i,
  ],
  [
    'run',
    /^(?:an?|another|the|some|further|it past|this past|this by|it by|through|two|three) ?(?!risk|deficit)/i,
  ],
  [
    'keep',
    /^(?:members|the (?:committee|board|panel|council|forum|group|clerk|chair)|an eye|[\ue000-\uf8ff]|him|her|them|councillors|us|residents|ward|(?!(?:the|a|an|its|his|her|their) (?:peace|\p{L}+ open))[^.;]{1,40}? (?:informed|updated|posted|abreast|advised)\b|under review|a (?:log|record|note|tally|list|count|watch)|(?:it|this|that|the \w+) under)\b/iu,
  ],
  ['start', /^(?:a|work|drafting)\b/i],
  ['develop', /^(?:an?|the|some|further|options|proposals|plans) /i],
  ['create', /^(?:an?|the|some) /i],
  ['help', /^(?:with|him|her|them|to \w+|the |draft|the clerk)/i],
  [
    'continue',
    /^(?:to (?:chase|press|monitor|seek|pursue|lobby|work|liaise|report|update|investigate|look|engage)|with|its?|pressing|chasing|his|her)\b/i,
  ],
  ['join', /^(?:up|them|him|her|the visit|him on)/i],
  ['raise', /^(?!rents|rates|fees|charges|standards|income|money|funds)/i],
  ['deal', /^(?:with)\b/i],
  ['dispose', /^of\b/i],
  [
    'go',
    /^(?:back (?:to|and|over)|and |round|through|over|along|to (?:see|look|the (?!vote|meeting))|on(?:to)? the (?:web|site)|away)/i,
  ],
  ['reach', /^(?:out|members|the (?:committee|clerk))/i],
  ['push', /^(?:for|the|this|it|back)\b/i],
  ['turn', /^(?:it|the|this) /i],
  ['bring', /^(?!(?:benefits|jobs|investment|about)\b)/i],
  [
    'deliver',
    /^(?:the (?:letters?|leaflets?|report|papers?|notices?|bins?|training)|letters?|leaflets?|training|an?|copies|notices?|it|them)\b/i,
  ],
]);

/** Done at the meeting itself, or decided there. */
const here =
  /^(?:note|approve|agree|choose|decide|determine|endorse|adopt|vote|receive|comment|ratify|accept|elect|recommend|delegate|declare|withdraw|stand|sit|come (?:forward|nearer|to order)|pause|keep (?:to|in mind|an open|quiet)|address|introduce|sign|chair|observe|congratulate|rise|retire|second|abstain|be (?!present|in touch|back (?:in touch|to|with))|remain|bear|look forward|refer to|ask (?:any |a |further |their |his |her |supplementary )*(?:questions?|about|why|if|whether|what)|put (?:his|her|their|the|a|any|that|this) (?:supplementary )?(?:questions?|motion|amendment|case|views?)|make (?:an? |his |her |their |any )(?:statement|case|points?|opening|closing|declaration|presentation|contribution|comment|decision)|make (?:his|her|their|any) representations?|give (?:an? |his |her |their |any )(?:presentation|evidence|views?|apolog\w*|overview|address|speech)(?! (?:at|to) (?:the|a) (?:next|future))|give (?:notice|way|effect|consideration|evidence)|pass (?:on )?(?:its|the \S+'s|their) thanks|convey (?:its|the|their|his|her) (?:[a-z' ]+ )?(?:thanks|appreciation|congratulations|gratitude|best wishes|apologies)|speak(?! (?:to|with) (?!the (?:item|report|motion|meeting|committee|application|petition)))|present (?:the|this|his|her|their|its|an?) (?:report|item|paper|petition|motion|annual|update)$|take (?:no part|part|the (?:chair|vote|oath|item|report|motion|amendment|minutes)|questions?|an? (?:verbal|oral|urgent|late|item|report|vote|break|short)|(?:item|agenda|it|this|them) (?:first|next|as|now)|(?:items?|reports?) )|open (?:the|a) (?:meeting|debate|discussion)|hold (?:him|her|them|to|the (?:vote|election))|have (?:regard|sight|been|an open|a vote|to)|read (?:the|out|a)|let (?:him|her|them) speak|respond to (?:questions|members|points|the debate|any)|answer (?:questions|any questions|members' questions)|return to (?:the (?:meeting|room|chair)|his|her|their)|get (?:worse|better|more|less)|attend (?:the|this|today's) meeting(?: as|\W*$)|explain (?:his|her|their)|show (?:their|its|his|her)|thank the (?:officers|speakers?|committee|chair|presenter|members)|turn to|switch|stay|wait|admit|allow|permit|hear|vary|bring (?:it|this|the item|item \d+) forward|suspend|adjourn|close|silence|oppose|support|uphold|serve (?:for|as|on|until|out|one|two|a (?:further )?(?:year|term))|act as|consider (?:the (?:report|item|matter|application|recommendations?)|this (?:item|report))|follow(?! (?:(?:this|that|it|these|them|the [a-z]+) )?up)|lead the|ensure (?:that )?(?:their|mobile|phones)|open|move|not|never|no longer)\b/i;

/** The plain form of a verb in -ing. */
function plainForm(verb: string): string {
  const stem = verb.slice(0, -3);
  if (doings.has(stem) || phrased.has(stem)) return stem;
  if (doings.has(`${stem}e`) || phrased.has(`${stem}e`)) return `${stem}e`;
  const single = stem.slice(0, -1);
  return doings.has(single) || phrased.has(single) ? single : stem;
}

/** "look them up" is "look up". */
const between =
  /^(?:it|this|that|them|these|those|him|her) (?=(?:up|out|in|into|back|down|round|over|on|off|to|with|through|together)\b)/;
const firstWord = /^[\p{L}-]+/u;

/** Characters that tell what is to be done. */
const mostOfTask = 200;

/** Whether a verb in its plain form begins a task. */
export function isDoing(task: string): boolean {
  const words = task.slice(0, mostOfTask);
  // "the Clerk having announced" tells what was before.
  if (/^(?:having|being|asking|saying|noting|send no) ?/i.test(words)) return false;
  const verb = firstWord.exec(words)?.[0].toLowerCase() ?? '';
  const plain = verb.endsWith('ing') && verb.length > 5 && !doings.has(verb) ? plainForm(verb) : verb;
  if (here.test(plain === verb ? words : plain + words.slice(verb.length))) return false;
  const rest = phrased.get(plain);
  const behind = words.slice(verb.length).trimStart();
  return rest === undefined ? doings.has(plain) : rest.test(behind) || rest.test(behind.replace(between, ''));
}

/** What is done on the spot, or decided, though somebody is asked to do it. */
export const isDoneHere = (words: string): boolean => here.test(words);

const tells =
  /^(?:explain|clarify|comment|expand|outline|say|describe|confirm|elaborate|respond|answer|tell|update (?:the|members|him|her|them)\b|summarise|give (?:an? )?(?:examples?|assurance|reason|view|update|overview|more detail|details)|provide (?:an? |some |further |more )*(?:assurance|reassurance|examples?|clarification|explanation|details?|information|context|update)|advise|state|reassure|talk|justify|share (?:his|her|their) (?:views?|thoughts|experience))\b/i;
const answers =
  /\b(?:said|confirmed|explained|replied|advised|responded|answered|clarified|told|stated|reported|indicated|assured|outlined|agreed|noted|highlighted|in (?:reply|response)|reply|response|answer)\b/i;
const laterOn = /\bin writing\b|\boutside (?:of )?the meeting\b|\bafter the meeting\b|\bnext meeting\b/i;

/** What is asked in debate is mostly answered there and then, by the same sentence or the next. */
export const isAnsweredHere = (words: string, next: string): boolean =>
  tells.test(words) &&
  !laterOn.test(words) &&
  (next === '' ||
    answers.test(next) ||
    /\band (?:was|were|he|she|they|it was|replied|said|explained)\b/.test(words) ||
    !/^(?:advise|confirm|respond|answer|provide|give)/.test(words));

/** Carries out what is being decided; no task besides. */
export const isCarryingOut = (words: string): boolean =>
  /^(?:conclude|execute|sign|seal|implement|enter|complete|proceed|finalise|finalize|make (?:an?|the|any) (?:order|amendments?|changes?|payment|grant|award|minor|necessary|appointment)|take (?:all|any|such|the necessary|whatever|forward)|do (?:all|any|whatever)|give effect|settle|award|grant|sell|purchase|acquire|dispose|let the contract|issue (?:the|an?) (?:decision|licence|permit|permission|notice|certificate|order)|pay|effect|transfer|exercise|appoint|administer|process|advertise the|agree|determine|approve|set the|amend the (?:constitution|scheme|policy|plan|order|plans|fees))\b/i.test(
    words,
  );

const lasting =
  /^(?:be|believe|love|die|hate|agree|hope|doubt|say|have|like|prefer|welcome|need|see|become|vote|support|rise|fall|mean|depend|cost|lead|sever|close|harm|hold|arrive|cease|expire|want|begin|oppose|second|retire|stand|suffer|benefit|result|affect|retain|lose|gain|end|finish|receive|allow|enable|increase|decrease|reduce|save|run|last|pay|use|help|change|make|know|feel|appear|seem|rather|continue|remain|require|take|go|serve|open|start|join|expect|leave|abstain|chair|deliver|face|exceed|fund|contribute|ensure|create|improve|own|employ|represent|attend|announce|keep|invest|not)\b/i;
/** A state, or what one cannot simply do. */
export const isLasting = (words: string): boolean => lasting.test(words);

/** Whoever is asked to keep or make something does so later all the same. */
const effort =
  /^(?:make|keep|help|take|attend|continue|improve|create|use) (?!no part|the (?:chair|vote|oath|item))/;
export const isEffort = (words: string): boolean => effort.test(words);
