const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns of offices and of those who serve a council or come before it. */
export const roles = setOf(
  `dir mgr whip whips officer officers manager managers director directors head heads clerk clerks chief chair chairman chairwoman chairperson chairs
  vice-chair vice-chairman vice-chairperson deputy leader leaders lead leads secretary treasurer engineer engineers solicitor
  solicitors planner planners accountant accountants auditor auditors surveyor surveyors consultant consultants adviser advisers
  advisor advisors coordinator coordinators co-ordinator co-ordinators inspector inspectors superintendent sergeant constable
  commissioner commander commandant librarian librarians warden wardens ranger rangers architect architects principal dean
  representative representatives holder holders member members councillors mayor provost convener convenor cathaoirleach bursar registrar
  curator licensee applicant operator contractor contractors staff counsel governor governors headteacher teacher teachers assistant assistants
  specialist specialists analyst analysts champion rapporteur administrator administrators steward stewards foreman groundsman
  caretaker supervisor supervisors presenter presenters author authors agent agents actuary scrutineer archivist ecologist statistician
  coroner veterinarian chaplain harbourmaster custodian nurse matron custodians custodian comptroller paymaster valuer assessor
  executive executives section secretariat president chaperone custodian technician technicians apprentice apprentices
  team teams service services unit department directorate office police opcc organiser organisers editor webmaster
  owner liaison practitioner practitioners doctor sexton verger vicar rector churchwarden churchwardens lengthsman lengthsmen spokesman spokeswoman spokesperson nominee nominees
  gardener researcher handyman volunteer volunteers delegate delegates sponsor sponsors commodore lieutenant lieutenants keeper marshal fireman firefighter bailiff`,
);
const agent = /(?:ator|utor|eer|ologist|ician|keeper|master|(?<!hu|ger)man|woman|person)s?$/;
const noAgent = setOf(
  'indicator indicators career careers beer peer peers pioneer gardeners person persons elevator generator generators denominator',
);
/** Whether a word says what somebody is. */
export const isRoleWord = (low: string): boolean => roles.has(low) || (agent.test(low) && !noAgent.has(low));
/** Parts of a council that go by their work alone ("Building Control", "Highways"). */
export const departments = setOf(
  `control cleansing standards highways legal finance estates hr ict it housing planning licensing streetscene procurement
  communications comms treasury administration parks property regeneration enforcement engineering audit payroll facilities
  governance democratic environmental secretariat transport counsel`,
);
/** Nouns of bodies: they decide, or stand outside the council. */
export const bodies = setOf(
  `committee committees sub-committee subcommittee sub-committees council councils cabinet executive board boards panel panels forum
  partnership trust agency authority company association group icb nhs ombudsman government minister ministry commission parliament
  assembly society diocese university college school church club federation union department`,
);
/** Before a role in lower letters and without an article. */
export const plainModifiers = setOf(
  `council senior planning highways highway housing legal finance ward local relevant policy scrutiny vice deputy committee chief case
  licensing environmental health waste parks audit democratic services governance portfolio cabinet lead appropriate two both all
  other assistant youth welfare tree parish town county district borough city`,
);
/** Articles and the like in front of an office. */
export const articles = setOf('the a an its their our my his her all both relevant any each');
const opening = new Map<string, boolean>();
const mostOpening = 20_000;

/** Whether an office may begin with a word in small letters; minutes use the same few thousand again and again. */
export function opensOffice(low: string): boolean {
  const known = opening.get(low);
  if (known !== undefined) return known;
  const opens = articles.has(low) || plainModifiers.has(low) || isRoleWord(low);
  if (opening.size >= mostOpening) opening.clear();
  opening.set(low, opens);
  return opens;
}

/** Words that no office holds between its article and its noun. */
export const noModifier = setOf(
  `of to the and or that was were had has have be been by for from in on at with as would will if is are which who but said asked not
  no so then also this its their his her report reports when while than whether what how why can could may might should must do did
  does it he she they we i into onto upon under over about between before after until unless an a some any these those there`,
);
/** Behind a role they make it part of another noun ("officer report"). */
export const compounds = setOf(
  `report reports recommendation recommendations training structure time code survey cost costs numbers allowance allowances level
  levels plan plans charge charges meeting meetings briefing support presentation presentations appointment appointments election
  delivery standards contract contracts review reviews budget budgets agreement agreements standards users user interests engagement development
  question questions vacancy vacancies post posts hours resources pay involvement conduct induction area areas area's`,
);
/** Capitals at the front of a sentence that name nobody. */
export const notFirst = setOf(
  `on in at by for from after before when if as that this these it there he she they we i to and but also january february march
  april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday resolved
  agreed noted decided action actions answer reply response q a following members accordingly meanwhile with under where while ordered
  no yes the an all both any each its their his her my our following having given until once since then thus therefore however arising
  asked thanking moved seconded proposed recommended decision turning replying being further furthermore some several most reason reasons purpose outcome vote votes voting background recommendation recommendations
  conclusion discussion supplementary question questions comment comments point points issue issues note notes result subject please can could would will shall may might does did is are were was has have`,
);
/** Verdicts in capitals end a name in front of them. */
export const shouted = setOf(
  `RESOLVED AGREED NOTED RECOMMENDED APPROVED MOVED SECONDED CARRIED LOST ACTION ACTIONS DECIDED REFERRED DEFERRED REJECTED RECEIVED
  ADOPTED ORDERED REQUESTED ASKED INSTRUCTED Resolved Agreed Noted Recommended DECISION`,
);
/** Ranks that stand in front of a name. */
export const ranks = setOf(
  'pc pcso pcs sgt insp inspector sergeant constable supt superintendent dci di acc wpc',
);

const initials = /^\p{Lu}{2,4}$/u;
const acronyms = setOf(
  `PDF UK VAT TBC AOB NB II III IV VI VII DPI NIL NONE NHS ICB CQC HMO EHCP SEND CIL EIA MTFS GP GPS CCTV LED TRO PSPO KPI RAG IT EU
  USA AGM FOI GDPR HRA DSG NPPF CR PC CEO YES NO A OK ID AND THE FOR TO CIC BBC EV EVS ASB DHP TPO MP MPS MSP ACTION DATE ITEM PFI
  WHO WHAT DUE ALL ANY NEW OLD JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC MAY Q AM PM UPRN TUPE OFSTED`,
);
/** Two to four capitals that may stand for somebody. */
export const isInitialsToken = (word: string): boolean => initials.test(word) && !acronyms.has(word);
