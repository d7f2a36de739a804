/** A form of "refer", "pass" or "remit" in a sentence, with the words beside it. */
export interface SendingVerb {
  readonly before: string;
  readonly after: string;
  /** In small letters ("red" of "referred"). */
  readonly ending: string;
}

const adverbs = String.raw`(?:(?:hereby|thereby|accordingly|therefore|also|further|then|now|instead|formally|noted|received|approved|endorsed|unanimously|automatically|duly|simply|jointly|both|and|be|again|immediately|either),? )*`;
/** The auxiliary of a passive, or a first participle that shares it ("be received and referred"). */
const passive = new RegExp(
  String.raw`\b(?:be|is|are|was|were|stands?|stood|being)(?:,? ${adverbs}$| [^.;:]{2,110}?(?:,|\band|\bbut) (?:to be |be |is |was )?${adverbs}$|,[^,.;]{2,60}, ${adverbs}$)`,
  'iu',
);
/** "… deferred and the item referred". */
const elliptic =
  /\b(?:resolved|agreed|be|was|were)\b[^.;]{3,120}?\band (?:that )?(?:the|this|its|his|her|their) [^.;:,]{3,50}? $/i;
const body = String.raw`(?:the |this |our )?(?:committee|sub-committee|members|council|cabinet|board|panel|forum|authority|meeting|executive|commission|group|chair(?:man|woman|person)?|mayor|provost|leader|convener|president|trustees|governors|it)`;
/** "the Committee referred …", "The Panel agreed that … and referred …". */
const finite = new RegExp(
  String.raw`(?:^|\b(?:and|then|accordingly|therefore|that),? |^[^,;.]{3,60}, )\W*(?:\(?\w{1,4}[.)]\s*)?(?:accordingly,? |therefore,? |unanimously,? )?${body}(?:,[^,;.]{3,60},)? (?:hereby |then |therefore |accordingly |unanimously |also |formally |should |would |will |shall )*$|(?:^|[:–-] )\W*${body} [^.;]{3,160}?,? (?:and|but) (?:then |therefore |accordingly )*$`,
  'iu',
);
/** "(2) referred the terms to the Resources Committee": a point of what the committee did. */
const listed = /^\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*(?:(?:also|then|accordingly|unanimously) )*$/i;
const infinitive =
  /\bto (?:also |then |formally |therefore |instead |now )*$|^\W*(?:\(?\w{1,4}[.)]\s*)?(?:that )?(?:and )?$|[;:] ?(?:and )?(?:\(?\w{1,4}[.)]\s*)?$|\b(?:resolved|agreed|note|notes|noted|receive|approve|endorse|support|thank \p{Lu}[^.;]{2,60}|\p{Ll}+), ?(?:and|but) $|\band $/iu;
const telegraphic =
  /^\W*(?:\(?\w{1,4}[.)]\s*|\d[\d.]*\s+)?(?:[^.;:]{2,40}[:–-] )?(?:(?:item|matter|application|motion|report|petition)s? )?$/i;

const isPast = ({ ending }: SendingVerb): boolean => /^(?:red|ed|ted)$/.test(ending);

/** "the report be referred": whether what is sent stands before the verb. */
export const isPassive = (verb: SendingVerb): boolean =>
  isPast(verb) && (passive.test(verb.before) || elliptic.test(verb.before));

/** "Referred to …", "Application referred to …": a participle alone. */
export const isBrief = (verb: SendingVerb): boolean => isPast(verb) && telegraphic.test(verb.before);

/** Whether its form tells of what somebody does or did. */
export const isFinite = (verb: SendingVerb): boolean =>
  isPast(verb) || verb.ending === 's' || verb.ending === 'es';

/** "the Committee referred", "to refer": whether a body here sends, or is to. */
export function isActive(verb: SendingVerb): boolean {
  const { before, ending } = verb;
  if (isFinite(verb)) return finite.test(before) || (isPast(verb) && listed.test(before));
  return ending === '' && (infinitive.test(before) || finite.test(before));
}
