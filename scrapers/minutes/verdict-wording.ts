import type { Outcome } from '../../schema/records/decision.ts';
import { askOnce } from '../core/ask-once.ts';
import { sieve } from '../core/prefilter/prefilter.ts';
import { readContent } from './decided-content.ts';
import { adverbs, approvesMinutes, asAmended, byDeletion, decided } from './decision-verbs.ts';

export const bodies =
  '(?:committee|sub-committee|subcommittee|council|cabinet|board|panel|forum|authority|executive|commission|members|councillors|meeting|sub-group|working (?:group|party)|assembly|bench|trustees|governors|plenary|tribunal|group|partnership|consortium|conference|court|network|those present|all present|everyone(?: present)?)';
export const adv = adverbs;
export const atStart = new RegExp(
  `^[\\W\\d]*(?:(?:decision|minute|outcome|action|resolution)\\s?[:–-]\\s?|\\p{L}{3,14}wyd ?/ ?)?(?:(?:it was|it is|was|and|accordingly,?|that it be) )?${adv}$`,
  'iu',
);
export const afterIt = new RegExp(`\\b(?:it|this|which|same) (?:was|is|were|be) ${adv}$`, 'i');
export const afterBody = new RegExp(
  `\\b${bodies}(?: present)?(?:, having [^;]{1,160},|,[^,;.]{1,90},)?(?: \\([^()]{0,40}\\))?,? (?:have |has )?${adv}$`,
  'i',
);
export const afterAnd = new RegExp(`(?:,|,? and|,? when|,? whereupon)(?: it was| was)? ${adv}$`, 'i');
export const afterBe = new RegExp(`\\b(?:was|were|is|are|stands?|stood|be|being) ${adv}$`, 'i');
export const ofBody = new RegExp(
  `^(?:[^.;:–]{1,60} [–:-] ?|\\W*(?:following|having|after|on|upon|in|with|given|despite)\\b[^;.]{3,160}?, )?(?:the |this )?(?:[\\w'-]+ ){0,3}${bodies}\\b`,
  'i',
);
export const ofMotion =
  /\b(?:moved|proposed|seconded|prop\.|sec\.|motion|proposal|proposition|vote|majority|votes|show of hands)\b/i;

/** Said of the past: "had RESOLVED", "having, in June, agreed". A new subject after it ends its reach. */
export const perfect =
  /\b(?:had|having|has|have|'d)\b(?![^;]{0,90}?(?:\bit was|\bit is|\b(?:the|this) (?:[\w'-]+ ){0,3}(?:committee|sub-committee|council|cabinet|board|panel|forum|authority|commission|executive|members)(?:,| (?!at|on|in|of))|\b(?:was|were) |\band$|,$))[^;]{0,90}$/i;
export const hypothetical =
  /\b(?:would|could|should|might|may|can|will|must|shall|[Ww]hether|[Ii]f|unless|until|to be|not yet|never|nothing|nobody|asked to|invited to|able to|yet to|how|why|who|whom|what)\b[^;,]{0,60}$/;
export const saidBy =
  /\b(?:said|hoped|thought|felt|believed|explained|reported|added) (?:he|she|they|it|there|we|his|her|their) [^;]{0,200}$|\b(?:said|told|asked|explained|reported|advised|recalled|reminded|stated|commented|replied|thought|believed|understood|heard|claimed|argued|wondered|hoped|pointed out|noted|remarked|confirmed|added|answered|informed|felt|considered|read|recommended|suggested|held|queried|conceded|denied)\b[^;]{0,160}\bthat\b[^;]{0,160}$/i;
export const relative =
  /\b(?<!\b(?:with|subject to|after|upon|on|in|for|at) )(?:which|who|whom|that|whether|why|what|how|when|where)\b(?! (?:it was|the (?:motion|proposal)))[^,;]*$/i;
export const inPassing =
  /\b(?:in (?:debate|discussion|passing)|by all that|generally|during (?:the )?(?:debate|discussion))\b/i;
export const earlierTime =
  /\b(?:already|previously|last (?:year|month|week|autumn|spring|summer|winter|meeting)|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;

export const papers =
  /\b(?:reports?|applications?|minutes?|notes|plans?|programmes?|strateg(?:y|ies)|polic(?:y|ies)|budgets?|schemes?|statements?|accounts?|fees|charges|grants?|permissions?|licen[cs]es?|contracts?|tenders?|offers?|requests?|petitions?|motions?|proposals?|recommendations?|items?|matters?|updates?|presentations?|position|contents?|figures|lists?|logs?|records?|orders?|opinion|returns?|reviews?|schedules?|cheques|payments?|codes?|letters?|references?|referrals?|variations?|documents?|terms|criteria|consideration|hearing|business|cases?|bids?|decision|purchase|sale|acquisition|lease|projects?|appointments?|nominations?|dates|calendar|registers?|frameworks?|changes|arrangements|information|outturn|performance|progress|findings|estimates|precept|correspondence|awards?|allocations?|donations?|sections?|submissions?|prospectus|charter|agreements?|procedures?|protocols?|bylaws?|byelaws?|timetable|discussion|renewal|variation|consent)\b/i;
export const noPapers =
  /\b(?:amendments?|alterations?|apolog(?:y|ies)|interests?|declarations?|speakers?|visits?|absence|deputation|thanks|reasons?|alternatives?|objections?)\b/i;
export const people =
  /\b(?:councillors?|cllrs?|mr|mrs|ms|dr|alderman|elected|appointed|co-opted)\b|[\ue000-\uf8ff]/i;

export const verbWord =
  /\b(?:resolved|ordered|directed|concluded|penderfynwyd|decided|determined|agreed|recommended|commended|noted|received|approved|adopted|ratified|granted|permitted|accepted|endorsed|confirmed|signed|refused|rejected|declined|dismissed|deferred|adjourned|postponed|continued|held over|stood over|put back|put off|carried over|left on the table|referred|remitted|passed to|passed on|withdrawn|withdrew|elected|appointed|re-elected|re-appointed|reappointed|co-opted|renewed|awarded|supported|authorised|delegated|nominated|excluded|upheld|revoked|sanctioned|homologated|acknowledged|allowed|endorsing|took note|taken note|gave|given|signed off|made|set|laid|fixed|levied|passed|sent|forwarded|transmitted|stood down|turned down|thrown out|threw out|voted (?:down|through)|waved through|nodded through|given the go-ahead|acceded|withheld|assented|stood|overruled|instructed|taken as read|nodwyd|cymeradwywyd|gohiriwyd|argymhellwyd|cyfeiriwyd|gwrthodwyd|etholwyd|cytunwyd|mabwysiadwyd|penodwyd)\b/gi;

export const caption = sieve(
  /^(?:the )?(?:decisions?(?: (?:taken|made|reached|of (?:the )?[\w -]{3,30}))?|committee decision|cabinet decision|decision of the [\w ]{3,30}|determination|resolution|outcome|conclusion|verdict|ruling|penderfyniad(?: ?\/ ?decision)?|decision ?\/ ?penderfyniad)(?:\s?\([^()\n]{1,60}\))?\s*(?::|–|-|$)\s*/i,
);

/** A caption within a line: "DECISION: contents noted". */
export const labelled = sieve(/^(?:decisions?|outcome|conclusion|resolution|verdict|ruling)\s?:/i);
/** "With that alteration the minute": the change is not what is decided. */
export const withChange =
  /^\W*(?:with|subject to|following|after|given) (?:that|this|those|these|the|an?|one|two) [\w ]{3,40}?,? (?=the )/i;
const toBeMoved =
  /^\W*(?:to|(?:the|this) [\w -]{3,40} (?:is|are|will be) (?:asked|invited|requested|recommended) to)\b.{0,160}\b(?:terms|resolution|following|motion)\b.{0,40}:$/i;
/** Whether a sentence announces words of an agenda that are still to be moved. */
export const isToBeMoved = (sentence: { readonly bare: string } | undefined): boolean =>
  sentence !== undefined && sentence.bare.endsWith(':') && toBeMoved.test(sentence.bare);

/** "The Committee:" opens a list of what it did. */
export const bodyColon = new RegExp(
  `\\b${bodies}(?: unanimously| therefore| accordingly)?\\s?[:–-]+\\s*$`,
  'i',
);

/** "Members were content to endorse the plan" and "the Panel voted to refuse" decide as "agreed to" does. */
export const willing = new RegExp(
  `\\b${bodies}(?: present)?,? ${adv}(?:(?:was|were) (?:all |generally |unanimously )?(?:happy|content|agreeable|minded|willing|pleased|in favour of|in agreement|agreed|prepared|disposed|inclined)|voted(?: unanimously| overwhelmingly|,? (?:by )?(?:[^,;.()]|\\([^()]{1,60}\\)){1,60}?,?)?|gave (?:its|their) (?:agreement|consent))(?=,? to (?!the\\b|be\\b|hear\\b|see\\b|learn\\b))`,
  'i',
);

/** One cheap look before it. */
export const anyWilling =
  /\b(?:happy|content|agreeable|minded|willing|pleased|favour|agreement|agreed|voted|gave|prepared|disposed|inclined)\b/i;

export const isFrame = (verb: string): boolean =>
  /^(?:resolved|ordered|directed|concluded|penderfynwyd|decided|determined|agreed)$/i.test(verb);

/** Frames that are everyday verbs too: they decide in a body's mouth or where "that" and "to" follow at the front. */
export const isPlainFrame = (verb: string): boolean =>
  /^(?:ordered|directed|concluded|decided|determined)$/i.test(verb);

/** What may stand between a frame and its content: asides about votes, movers and manner. */
export const asides =
  /^(?:\s*\([^()]{0,90}\)|,? (?:unanimously|accordingly|also|further|therefore|[a-z]{3,14}ly)\b(?! and)|,? nem(?:ine)?\.? ?(?:con|dis)\w*\.?|,? (?:by|on|with|without|following|in accordance|subject|as)\b[^:;.]{0,120}?(?=,? (?:that|to)\b|[:–]| -)|, (?=[^,;:.]{0,90}\b(?:vot|abst|dissent|against|favour|unanim|moved|second|propos))[^,;:.]{3,90},(?= (?:that|to)\b))+/i;

const hasSmall = askOnce(/\p{Ll}{3}/u);

/** Capitals within words that are not all capitals. */
export const isShouted = (verb: string, words: string): boolean =>
  /^\p{Lu}{4}/u.test(verb) && (words.length < 60 || hasSmall(words));

/** Whether "agreed that …" tells what people thought and not what shall be done. */
export function isOpinion(post: string): boolean {
  const said = post.slice(0, 160);
  if (/\b(?:be|should|would|shall|will)\b/i.test(said)) return false;
  return /\b(?:was|were|had|is|are|has|have|looked|seemed)\b/i.test(said);
}

export const isPaperWithdrawn = (words: string, at: number): boolean =>
  at < 3 ||
  /\b(?:motion|items?|report|application|petition|paper|proposal|matter|question|business|it|this)\b[^;]{0,60}$/i.test(
    words.slice(Math.max(0, at - 90), at),
  );

/** The outcome of a verb together with the verbs that it shares its object with ("received and referred to"). */
export function outcomeHere(
  words: string,
  at: number,
  end: number,
  subject: string,
  outcome: Outcome,
  verb: string,
): Outcome {
  if (
    approvesMinutes(words) &&
    (!/^(?:deferred|adjourned|referred|noted|received|held|withdrawn)/i.test(verb) ||
      /^ and (?:confirmed|approved|adopted|agreed|signed)\b/i.test(words.slice(end, end + 30)))
  )
    return 'APPROVED';
  if (/^signed$/i.test(verb)) return 'APPROVED';
  const own = decided(outcome, verb, subject, words.slice(end, end + 100));
  const shared =
    /^,? (?:and|,) (?=(?:referred|remitted|recommended|approved|adopted|noted|deferred)\b)/i.exec(
      words.slice(end, end + 40),
    );
  const rest = shared === null ? null : readContent(words.slice(end + shared[0].length, end + 300));
  if (rest !== null && ['REFERRED', 'RECOMMENDED', 'APPROVED'].includes(rest) && own === 'NOTED') return rest;
  return byDeletion.test(words) && own === 'APPROVED'
    ? 'AMENDED'
    : asAmended(own, words.slice(Math.max(0, at - 80), end + 160));
}

/** "… was granted by the inspector": somebody else's verdict. */
export const byOthers =
  /^(?: on appeal)?,? by (?:the |an? |its |their |our )?(?:[\p{L}'-]+ ){0,3}?(?:inspectors?(?:ate)?|insurers?|residents?|parish (?:council|meeting)|town council|district council|county council|minister|secretary of state|government|department|courts?|tribunal|landlords?|trust|company|contractors?|developers?|owners?|applicants?|police|auditors?|public|tenants|unions?|schools?|parents|governors|ombudsman|regulator|operators?|audit group)\b|^ on appeal\b/iu;
/** Some members are not the body. */
export const someOnly =
  /\b(?:some|several|most|many|two|three|four|other|few|one|certain|individual|opposition|ward|local) (?:of the )?(?:members?|councillors?) (?:\w+ly )?$/i;
export const askedWhether =
  /\b(?:asked|wondered|queried|questioned|enquired) (?:if|whether|why|how|when|what)\b/i;

/** "The Council, having deleted the name, …": the body of the sentence acts after what it had done. */
export const ownHaving = new RegExp(
  `^\\W*(?:the |this )?(?:[\\w'-]+ ){0,3}${bodies}, having [^;]{1,200}, $`,
  'i',
);
/** "The Sub-Committee has decided to GRANT": a decision that is read out. */
export const announced =
  /\bthe (?:licensing |planning )?(?:sub-committee|panel|committee) (?:has|have) (?:therefore |now |accordingly )?(?:decided|resolved|determined)$/i;
export const nextDate =
  /^[\W\d]*(?:the )?(?:date|time)s?\b[^.;]{0,30} of (?:the )?next meeting (?:was|were) $/i;
export const answer = /^(?:supplementary )?(?:answer|reply|response|question)\b(?: \w+){0,3}? (?:by|from)\b/i;
