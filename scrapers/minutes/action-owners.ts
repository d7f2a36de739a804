/** Words of offices and of those who serve a council: an owner without a name holds one. */
const roleWord =
  /\b(?:independent person|dir|mgr|officers?|managers?|directors?|heads?|clerk|chief|chair(?:man|woman|person)?|vice-?chair(?:man|woman|person)?|leader|leads?|secretary|treasurer|engineers?|solicitors?|planners?|accountants?|auditors?|surveyors?|consultants?|advis[eo]rs?|co-?ordinators?|inspectors?|superintendent|sergeant|constable|commissioner|commander|commandant|librarian|wardens?|rangers?|architects?|principal|dean|representatives?|portfolio holder|cabinet member|lead member|executive member|mayor|provost|convener|convenor|cathaoirleach|executive|team|services?|unit|department|directorate|office|police|trading standards|building control|bursar|registrar|curator|members|councillors|licensee|licen[cs]e holder|premises user|contractors?|staff|administration|OPCC|HR|ICT|finance|legal|estates|highways|counsel|governors?|head ?teacher|deputy|assistant|specialist|analyst|monitoring|champion|rapporteur|task group|working group|administrators?|stewards?|foreman|groundsman|caretaker|supervisors?|presenters?|authors?|treasury|secretariat)\b/i;
/** Bodies decide; what they agree to do is their decision. */
const bodyWord =
  /\b(?:(?:sub-?|joint )?committees?|council|cabinet|boards?|panels?|forum|authority|assembly|commission|meeting|parliament|government|partnership|public|residents?|petitioners?|questioners?|applicants?|objectors?|publican|developer|operators?|speakers?|member of the public|he|she|they|it|which|who|that|this|there|motion|amendment|item|report|matter)$/i;
/** "Chair of the Roads Committee" is an office. */
const servesBody =
  /^(?:\S+ ){0,2}(?:chair\w*|vice-chair\w*|convener|convenor|clerk|secretary|leader|head|director|officer|adviser|representative|member|treasurer) (?:of|to|for) /i;
const noOffice =
  /^(?:(?:other |some |all |most |several |many |those |the other )?(?:members|councillors)|(?:the )?(?:chief executive's|service|services|staff) (?:report|plan)|(?:public|health|frontline|social|the|council|local|bus|mental health) services?|services?|(?:any|no|some|another|one|every) .*|staff|police services?)$/i;
const initials = /^(?:\p{Lu}{2,4}|\p{Lu}{2,3}(?:(?:\/|, | and | & | \/ )\p{Lu}{2,3})+)$/u;
const acronym =
  /^(?:PDF|UK|VAT|TBC|AOB|NB|II|III|IV|VI|VII|DPI|NIL|NONE|NHS|ICB|CQC|HMO|EHCP|SEND|CIL|EIA|MTFS|GP|GPS|CCTV|LED|TRO|PSPO|KPI|RAG|IT|EU|USA|AGM|FOI|GDPR|HRA|DSG|NPPF|CR|PC|CEO|YES|NO|A|OK|ID|AND|THE|FOR|TO|CIC|BBC|EV|EVS|ASB|DHP|TPO|MP|MPS|MSP|ACTION|DATE|ITEM)$/;

/** Whether words name an office or those who hold one. */
export const isRole = (words: string): boolean => roleWord.test(words);

/** Without the article, as the text prints it; null for a body, for nobody in particular and for other nouns. */
export function toOwner(printed: string): string | null {
  const plain = printed
    .replace(/^(?:that|and|but|while|also|in reply|meanwhile|accordingly)\b[\s,]*/i, '')
    .replace(/^(?:the|an?|both|its|their) (?:relevant )?/i, '')
    .replace(/[\s,.:;–-]+$/, '')
    .trim();
  if (plain === '' || plain.length > 90 || (bodyWord.test(plain) && !servesBody.test(plain))) return null;
  // A ministry is none of the council's offices.
  if (/^(?:Ministry|Department (?:for|of)) /.test(plain)) return null;
  if (initials.test(plain)) return acronym.test(plain) ? null : plain;
  return isRole(plain) ? plain : null;
}

/** The members of a body in general, or services, who do as they decide. */
export const isNobody = (owner: string): boolean => noOffice.test(owner);

/** A body as a committee speaks of itself and of the ones it reports to: what they are asked is theirs to decide. */
export const isDeciding = (owner: string): boolean =>
  /^(?:(?:this|the|full|county|city|town|borough|district|parish) )?(?:sub-?committee|committee|council|cabinet|executive|board|panel|forum|commission|authority|meeting|assembly)$/i.test(
    owner,
  );

/** Two to four capitals, or several of them, that may stand for somebody. */
export const isInitials = (words: string): boolean => initials.test(words) && !acronym.test(words);

/** Who works for a council tells what he does anyhow. */
export const isOutsider = (owner: string): boolean =>
  /\b(?:contractors?|licensee|licen[cs]e holder|premises user|staff|services?|consultants?|police|applicants?|operators?|agents?|owners?|governors?|trust|members|auditors?|inspectors?|developers?|tenants?|technicians?|teams?|volunteers?|nurses?|doctors?|practitioners?|teachers?|delegates?|coroner|licensee|drivers?)$/i.test(
    owner,
  ) && !/\p{Lu}\p{Ll}+ Services?$|\p{Lu}\p{Ll}+ Officer/u.test(owner);
/** Those whom a service serves or binds: what they are asked is advice to them. */
const served =
  /^(?:(?:all|local) )?(?:parents|residents|householders|walkers|drivers|motorists|bidders|tenderers|users|visitors|customers|tenants|pupils|students|patients|landowners|dog owners|businesses|applicants|representatives|government|the government|ministers?|department|inspectorate|members of the public|members of staff|anyone|everybody)$/i;
export const isPublic = (owner: string): boolean => served.test(owner);
