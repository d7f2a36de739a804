const bodyNoun =
  /^(?:(?:sub-?)?committees?|sub-committees?|(?:sub-?)?boards?|(?:sub-?)?panels?|(?:sub-?)?groups?|forum|fora|cabinet|councils?|executive|party|parties|partnerships?|authority|authorities|commissions?|assembly|plenary|trustees|body|senedd|bwrdd|pwyllgor|cyngor)$/i;
const inside = /^(?:\p{Lu}[\p{L}\p{M}'’&.-]*,?|and|of|for|on|the|&|in)$/u;
const plainWord =
  /^(?:full|joint|relevant|parent|next|appropriate|main|other|same|new|local|area|cross-party|task|working|steering|liaison|planning|licensing|scrutiny|overview|finance|audit|standards|personnel|staffing|amenities|policy|resources|environment|highways|housing|education|democratic|services|budget|town|parish|borough|county|city|district|community|health|schools|and|of|&|allotments?|footpaths?|recreation)$/i;
/** Members of an executive who decide alone are bodies too. */
const soleMember =
  /^(?:[Cc]abinet|[Ee]xecutive|[Ll]ead|[Pp]ortfolio) (?:[Mm]ember|[Hh]older|[Cc]ouncillor)s?(?: \([\p{L} ,&-]{2,60}\)| (?:for|of) (?:the )?\p{Lu}[\p{L}'&-]*(?:(?:,| and| &|, and)? \p{Lu}[\p{L}'&-]*){0,6})?(?! (?:said|had|was|reported|advised))/u;
/** "the constituent councils' Joint Chief Officers Group", "Calderby's Environment Committee": whose body it is. */
const owners =
  /^(?:(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*'s?|(?!(?:Children|Women|People|Young|Older|Members|Veterans|Residents|Tenants|Governors|Parents|Carers|Pensioners|Learners)\b)\p{Lu}[\p{L}-]+'s) (?=\p{Lu})/u;
/** What may stand behind a body's name; another noun makes it part of something else ("the Cabinet report"). */
const behind =
  /^(?:$|[,.;:()"'–-]|(?:for|with|to|and|or|on|in|at|as|who|which|where|under|by|before|after|without|once|so|the|its|their|a|an|this|that|meetings?|via|from|because|since|should|would|will|shall|was|were|is|be|had|has|when|if|asking|requesting|together|along|during|unless|until|subject|accordingly|again|instead|rather|alone|only|immediately|directly|jointly|also|but|to-day|next|later|recommending|being|having|of|no|not|it|who|whose)\b)/i;
const articles = /^(?:the|its|their|a|an|our|this|that|each|every|any)\s+/i;

const bare = (word: string): string => word.replace(word.startsWith('(') ? /[,.;:'"]+$/ : /[,.;:)'"]+$/, '');

/**
 * The body with whose name the words begin ("the Environment and Leisure Committee for a decision"), as printed
 * without the article; null for anybody else. Two bodies ("Cabinet and Council") are two names.
 */
export function bodiesAtFront(words: string): string[] {
  const front = words.trim().replace(articles, '').slice(0, 160);
  const member = soleMember.exec(front)?.[0];
  if (member !== undefined) return [member];
  const tokens = front.replace(owners, '').split(/\s+/);
  const taken: string[] = [];
  let last = -1;
  for (const token of tokens) {
    const word = bare(token);
    const isNoun = bodyNoun.test(word);
    if (!isNoun && !inside.test(token) && !(plainWord.test(word) && last === -1)) break;
    taken.push(token);
    if (isNoun) last = taken.length - 1;
    // "Planning Committee B", "Planning Sub-Committee (East)".
    const next = tokens[taken.length] ?? '';
    if (isNoun && token === word && /^(?:[A-Z]|\d|\(\p{Lu}\p{L}*\))[.,;:]?$/u.test(next)) {
      taken.push(next);
      last = taken.length - 1;
      break;
    }
    // A stop behind the noun ends the name; a comma inside one does not ("Adults, Health and Care Committee").
    if (isNoun && /[,.;:)]$/.test(token)) break;
    // "Office of the Commissioner, the City Council to be told".
    if (token.endsWith(',') && /^(?:the|to|of|on|in|for)$/.test(next)) break;
  }
  const next = tokens[last + 1] ?? '';
  if (last === -1 || (!/[,.;:)]$/.test(tokens[last] ?? '') && !/^\p{Lu}/u.test(next) && !behind.test(next)))
    return [];
  last += ofPlace(tokens.slice(last), tokens[last] ?? '');
  const name = tokens
    .slice(0, last + 1)
    .map((token, at) => (at === last ? bare(token) : token))
    .join(' ');
  const parts = name.split(/ and (?:to )?the /.test(name) ? / and (?:to )?the / : / and (?:to )?/);
  const areNames =
    parts.length > 1 && parts.every((part) => bodyNoun.test(bare(part.split(' ').at(-1) ?? '')));
  return (areNames ? parts : [name]).map((part) => part.replace(articles, ''));
}

/** How many words behind a body's noun tell whose it is ("Health Committee of Brackwater County"). */
function ofPlace([, of = '', ...rest]: readonly string[], noun: string): number {
  if (of !== 'of' || /[,.;:)]$/.test(noun)) return 0;
  let count = 0;
  for (const token of rest) {
    if (!/^\p{Lu}\p{Ll}/u.test(token) || month.test(token)) break;
    count += 1;
    if (/[,.;:)]$/.test(token)) break;
  }
  return count === 0 ? 0 : count + 1;
}

const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\b/;
/** Parts of papers and people are referred to, nothing is sent to them. */
const noAddressee =
  /^(?:(?:Appendi|Minute|Page|Para|Item|Section|Standing|Schedule|Policy|Act|Report|Annex|Agenda|Regulation|Rule|Article|Part|Table|Councillor|Cllr|Alder|Mr|Mrs|Ms|Miss|Dr|Member|Officer|Recommendation|Resolution|Motion|Option|Condition|Phase|Stage|Class|Chapter|Figure|Code|Local Plan)|(?:This|That|These|Those|He|She|It|They)\b)/;
const addressee =
  /^\p{Lu}[\p{L}'-]*(?:(?: and| for| of| the| for the| of the| &)? (?:\p{Lu}[\p{L}'-]*|\(\p{Lu}[\p{L} ]{1,30}\))){0,8}/u;
const staff =
  /\b(?:Officers?|Clerk|Managers?|Directors?|Heads?|Leader|Chair\w*|Secretary|Treasurer|Police|Solicitor|Convener|Member|Engineer|Supervisor|Warden|Ranger|Caretaker|Surveyor|Foreman|Groundsman|Inspector|Sergeant|Team|Contractor)\b/;

/**
 * An office or authority with whose name the words begin, though it is called no committee ("the Independent
 * Office for Fair Conduct", "Amenities"); none of the council's own staff.
 */
export function addresseesAtFront(words: string): string[] {
  const front = words.trim().replace(articles, '').slice(0, 160);
  const name = addressee.exec(front)?.[0];
  if (name === undefined || noAddressee.test(name) || month.test(name)) return [];
  if (!behind.test(front.slice(name.length).trimStart())) return [];
  return staff.test(name) &&
    !/(?:^| )(?:Office|Agency|Authority|Inspectorate|Commission|Ombudsman)(?: for| of|$)/.test(name)
    ? []
    : [name];
}

/** The body in whose name the words end ("… to the Electoral Review Committee"); null for others. */
export function bodyAtEnd(words: string): string | null {
  const tokens = words.trim().replace(/[,;]$/, '').split(/\s+/).slice(-10);
  const end = tokens.at(-1);
  if (end === undefined || !bodyNoun.test(bare(end))) return null;
  let first = tokens.length - 1;
  while (first > 0 && /^(?:\p{Lu}|and$|of$|&$)/u.test(tokens[first - 1] ?? '')) first -= 1;
  return tokens
    .slice(first)
    .map(bare)
    .join(' ')
    .replace(/^(?:and|of|The) /, '');
}
