/** Words of offices and of those who serve a council: an owner without a name holds one. */
const roleWord =
  /\b(?:independent person|officers?|managers?|directors?|heads?|clerk|chief|chair(?:man|woman|person)?|vice-?chair(?:man)?|leader|lead|secretary|treasurer|engineer|solicitor|planner|accountant|auditors?|surveyor|consultant|advisers?|advisors?|co-?ordinator|inspector|superintendent|sergeant|constable|commissioner|commander|commandant|librarian|warden|ranger|architect|principal|dean|representatives?|portfolio holder|cabinet member|lead member|executive member|mayor|provost|convener|convenor|cathaoirleach|executive|team|services?|unit|department|directorate|police|trust|bursar|registrar|curator|ward members?|members|councillors|licensee|licence holder|contractor|consultants|staff|administration|OPCC|HR|ICT|finance|legal|counsel|governors?|head ?teacher|deputy|assistant|specialist|analyst|monitoring|champion|link member|rapporteur|task group|working group|administrator|steward|foreman|supervisor)\b/i;
/** Bodies decide; what they agree to do is their decision. */
const bodyWord =
  /\b(?:(?:sub-?|joint )?committees?|council|cabinet|boards?|panels?|forum|authority|assembly|commission|meeting|parliament|government|partnership|public|residents?|petitioners?|questioners?|applicants?|objectors?|publican|developer|operators?|speakers?|member of the public|he|she|they|it|which|who|that|this|there|motion|amendment|item|report|matter)$/i;
const initials = /^(?:\p{Lu}{2,4}|\p{Lu}{2,3}(?:(?:\/|, | and | & )\p{Lu}{2,3})+)$/u;

/** An owner at the end of words: an office ("the Head of Legal"), a titled name, capitals or "officers". */
const capital = String.raw`(?:\p{Lu}[\p{L}\p{N}'.&/-]*|\p{N}{3})`;
const ownerWords = String.raw`(?:${capital}(?:(?: (?:of|for|and|the|to|in|&))*(?:, (?=\p{Lu}[\p{L} ]{2,40} (?:and|&) \p{Lu}))? \(?${capital}\)?){0,9}|(?:(?:lead |ward |senior |planning |legal |case |parish |town |local |licence |head |area |committee |relevant |other )*(?:officers?|members|councillors|clerk|chair(?:man|person)?|staff|holder|teacher|solicitor|auditors?|secretary|manager|director|treasurer|consultants?|contractors?)))`;
const atEnd = new RegExp(String.raw`(?:^|[\s("–])((?:the |The |an? |both )?${ownerWords})$`, 'u');
const atFront = new RegExp(String.raw`^((?:the |The |an? |both )?${ownerWords})(?= |$|,|:|–)`, 'u');

/** Without the article, as the text prints it; null for a body, for nobody in particular and for other nouns. */
export function toOwner(printed: string): string | null {
  const plain = printed
    .replace(/^(?:that|and|but|while|also|in reply|meanwhile|accordingly)\b[\s,]*/i, '')
    .replace(/^(?:the|an?) /i, '')
    .replace(/[\s,.:;–-]+$/, '')
    .trim();
  if (plain === '' || plain.length > 90 || bodyWord.test(plain)) return null;
  if (initials.test(plain))
    return /^(?:PDF|UK|VAT|TBC|AOB|NB|II|III|IV|VI|DPI|NIL|NONE)$/.test(plain) ? null : plain;
  return roleWord.test(plain) ? plain : null;
}

/** The owner in whom the words end ("… In reply the Executive Director (Place)"). */
export function ownerAtEnd(words: string): string | null {
  const found = atEnd.exec(words.slice(-120).trimEnd());
  return found?.[1] === undefined ? null : toOwner(found[1]);
}

/** The owner with whom the words begin, and what is left of them. */
export function ownerAtFront(words: string): { owner: string; rest: string } | null {
  const found = atFront.exec(words);
  const owner = found?.[1] === undefined ? null : toOwner(found[1]);
  return owner === null ? null : { owner, rest: words.slice(found?.[0].length ?? 0) };
}

/** The first owner in the words, whoever else follows. */
export function firstOwner(words: string): string | null {
  const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])((?:the |The )?${ownerWords})`, 'gu');
  for (const match of words.slice(0, 600).matchAll(anywhere)) {
    const owner = match[1] === undefined ? null : toOwner(match[1]);
    if (owner !== null) return owner;
  }
  return null;
}
