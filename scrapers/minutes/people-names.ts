import { withoutTitle } from '../core/person-names.ts';

/** A person named in an even text. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** Without Councillor, Alderman, Bailie, Mr, Mrs, Miss, Ms, Dr. */
  readonly name: string;
  /** 'member' by the title of an elected member, 'person' by another title, null by two capitals alone. */
  readonly title: 'member' | 'person' | null;
}

const memberTitle = String.raw`(?:[Cc]ouncill?ors?|COUNCILLORS?|[Cc]llrs?\b\.?|CLLRS?\b\.?|Crs?\b\.?|Coun\.|[Aa]ldermen|[Aa]lderman|[Aa]lderwoman|Alds?\b\.?|Baillies?|Bailies?|Provost|Cynghorydd(?:ion)?|[CG]h?ynghorwyr|[GN]g?ynghorydd|Chynghorydd|Cyng\b\.?|Comhairleoirí?)`;
const personTitle = String.raw`(?:Messrs\b\.?|Mrs\b\.?|Mr\b\.?|Ms\b\.?|Miss|Mx\b\.?|Dr\b\.?|Prof(?:essor\b|\b\.?)|Sir|Dame|Lady|Rev'?d?\b\.?|Reverend|Canon|Ven\b\.?|Venerable|PCSO|Sgt\b\.?|Sergeant|Superintendent|Supt\b\.?|(?:Chief )?Inspector|Insp\b\.?)`;
const nameWord = String.raw`(?:\p{Lu}\.(?: ?\p{Lu}\.)*|(?:[dO]')?\p{Lu}[\p{L}\p{M}']*(?:-[\p{L}\p{M}']+)*)`;
const particle = String.raw`(?:de|van|von|der|den|la|le|du|ap|ab|al|bin)`;
/** A title with what may follow it, or a capital at the front of a word. */
const candidate = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'-])(?:(?:(?<member>${memberTitle})|(?<person>${personTitle}))(?: ${personTitle}|(?: \/)? ${memberTitle}| \(${personTitle}\))* |(?=\p{Lu}))`,
  'gu',
);
/** A title of somebody in a list of members. */
const candidateHere = new RegExp(
  String.raw`(?:(?<member>${memberTitle})|${personTitle}|\(${personTitle}\))(?: ${personTitle})* `,
  'uy',
);
const name = new RegExp(String.raw`${nameWord}(?: (?:${particle} )?${nameWord}){0,5}`, 'uy');
const otherTitle = new RegExp(
  String.raw`\(${personTitle}\) |^(?:[CG]h?ynghorwyr|Comhairleoirí?) (?:/ )?`,
  'u',
);
const titled = new RegExp(String.raw`^(?:${memberTitle}|${personTitle})$`, 'u');

/** Words of offices, bodies, places and headings: what holds one at its end is no person. */
const notOfNames = new Set(
  `the a an and or in on at for from by of to no not this that these those there it he she they his her their its all any each some
  members member chair chairman chairwoman chairperson convener convenor vice deputy leader mayor provost cathaoirleach president
  director head chief executive officer officers manager assistant service services lead team clerk treasurer solicitor secretary auditor
  auditors engineer planner accountant inspector superintendent sergeant constable commissioner commander surveyor consultant adviser
  advisor coordinator co-ordinator representative trustee governor portfolio holder cabinet council councils county borough district
  city town parish community committee committees sub-committee subcommittee board boards panel forum group groups party authority
  partnership commission executive assembly trust school schools college university hospital primary academy centre church court
  street road lane avenue close park gardens house hall green square station works ward bridge water lough street club association society
  company ltd limited plc department government office unit plan plans policy programme report reports strategy budget scheme act
  section paragraph item items minute minutes agenda appendix schedule part standing order orders rule rules regulation regulations
  apologies apology absent absence present substitute substitutes attendance attending interest interests declaration declarations
  resolved agreed noted recommended approved action actions moved seconded proposed carried lost mover proposer seconder prop motion amendment question questions
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december easter christmas independent co-opted public private development planning licensing democratic legal finance financial
  housing highways health social care children's children adult adults education environment environmental community safety police fire
  rescue transport resources audit scrutiny overview corporate property estates leisure culture parks waste streetscene area regional
  north south east west central upper lower great little st name names vacancy yes none nil votes vote voting following mr mrs ms dr
  when while where what who which how after before during since if then than also as with without having being both neither either nor
  reason reasons decision decisions purpose recommendation recommendations welcome councillor councillors cllr cllrs alderman aldermen bailie
  personal pecuniary prejudicial non-pecuniary disclosable type nature details maintained diocesan church headteacher head teacher unison
  expert lay person observer members' member's chair's years early local state national co-optee co-optees coopted optee healthwatch
  diocese statutory trade union unions federation alliance network nhs labour conservative conservatives democrat democrats liberal
  one two three four five six seven eight nine ten eleven twelve
  parent virtual interim acting lib dem dems reform dpi npi ori nri employer employers constituency monitoring returning rapporteur ordinary`.split(
    /\s+/,
  ),
);
const ignoredCapitals = /^(?:[A-Z]{2,3})$/;

/** Whether a capitalised word is of an office, a body or a place. */
export const isNoName = (word: string): boolean => {
  if (word.length === 1) return false;
  const plain = word.toLowerCase().replace(/'s?$/, '');
  if (notOfNames.has(plain) || notOfNames.has(word.toLowerCase())) return true;
  // A small letter behind the first: no word in capitals.
  const second = word.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return /^\p{Lu}{4,}$/u.test(word) || (/\p{Lu}{4}/u.test(word) && word === word.toUpperCase());
};

/** Of those, words that are names of people too ("Councillor June Hall", "Cllr West"). */
const surnames = new Set(
  `hall park parks green church house lane street court north south east west ward bridge constable march april june august easter
  marsh abbot friday`.split(/\s+/),
);
/** The same, only right behind a title or an initial ("Mr Head", not "Mr Smith Head of Legal"). */
const rareSurnames = new Set(
  'head lay rule major little great early station square central school college close water person persons upper lower'.split(
    ' ',
  ),
);

/** Whether a word behind a title belongs to the name, by the words beside it. */
function isOfTitled(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const plain = word.toLowerCase().replace(/'s?$/, '');
  const next = words[at + 1] ?? '';
  const isFront = at === 0 || /^(?:\p{Lu}\.?){1,3}$/u.test(words[at - 1] ?? '');
  if (!isNoName(word)) return true;
  if (surnames.has(plain)) return isFront || next === '' || !isNoName(next) || next === next.toUpperCase();
  if (rareSurnames.has(plain)) return isFront;
  // "Cllr J SMITH", but "Councillor Smith ABSTAINED".
  return !notOfNames.has(plain) && at < 3 && !/(?:ED|ING|AGAINST)$/.test(word);
}

/** The words of a name behind a title, up to the first that belongs to none ("Smith MOVED"). */
function leadingWords(found: string): string[] {
  const words = found.split(' ');
  const stop = words.findIndex((_, at) => !isOfTitled(words, at));
  return stop === -1 ? words : words.slice(0, stop);
}

/** "Independent Member Giles Apse": what stands before a name of two words is an office. */
function trailingWords(found: string): { words: string[]; skipped: number } {
  const words = found.split(' ');
  let first = 0;
  words.forEach((word, index) => {
    if (isNoName(word)) first = index + 1;
  });
  const kept = words.slice(first);
  const skipped = words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
  return { words: kept, skipped };
}

/** The capitalised words from here to the next title. */
function nameAt(even: string, start: number): string | null {
  name.lastIndex = start;
  const words = name.exec(even)?.[0].split(' ') ?? [];
  const next = words.findIndex((word, index) => index > 0 && titled.test(word));
  return words.length === 0 ? null : (next === -1 ? words : words.slice(0, next)).join(' ');
}

/** After "Councillors", names go on without a title: ", B (work) and C", and with one: ", Mrs D and E". */
const listJoint = / ?(\([^()\n]{0,80}\))?(?:,? and |, |; | & | ac? )(?=\p{Lu})/uy;
/** A surname alone is a person in an aside that says who sits for whom: "(vice Smith)". */
const sitsFor =
  /\((?:vice|for|(?:sub|substitut\w+|deput\w+|stand\w* in)\.? for|in (?:the )?place of|replacing|instead of|res\.?|sub\.?|substitute|deputy|reserve):? $/i;

/** Members known by their initials declare interests. */
const declares = /^(?:, (?:who|as) [^,.;]{3,80},)? (?:declared|disclosed) (?:an?|that|his|her|their)\b/;

/**
 * The people named in an even text, in order. Untitled names are capitalised words of which none belongs to an
 * office or a body; what reads them must also see a verb or a list that only people stand in.
 */
export function findPeople(even: string): NamedPerson[] {
  const people: NamedPerson[] = [];
  const add = (start: number, end: number, title: NamedPerson['title']): void => {
    people.push({
      start,
      end,
      name: withoutTitle(even.slice(start, end).replace(otherTitle, '')).replace(/'s$/, ''),
      title,
    });
  };
  let from = 0;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(even); match !== null; match = candidate.exec(even)) {
    const { member, person } = match.groups ?? {};
    const at = match.index + match[0].length;
    const found = match.index < from ? null : nameAt(even, at);
    if (found === null) {
      candidate.lastIndex = Math.max(at, match.index + 1);
      continue;
    }
    if (member === undefined && person === undefined) {
      const { words, skipped } = trailingWords(found);
      const end = at + found.length;
      const isPerson =
        words.length >= 2
          ? !words.every((word) => ignoredCapitals.test(word)) && !isAffiliation(even, at, end)
          : words.length === 1 &&
            skipped === 0 &&
            (sitsFor.test(even.slice(Math.max(0, at - 30), at)) ||
              (/^[A-Z]{2,3}$/.test(words[0] ?? '') && declares.test(even.slice(end, end + 120))));
      if (isPerson) add(at + skipped, end, null);
      from = end;
    } else {
      const title = member === undefined ? 'person' : 'member';
      const words = leadingWords(found);
      from = at + Math.max(1, words.join(' ').length);
      if (words.length > 0) add(match.index, from, title);
      const isPlural = /(?:ors|llrs\.?|Crs\.?|men|ies|ion|wyr|messrs\.?)\s*$/i.test(match[0]);
      if (isPlural && words.length > 0) from = addListed(even, from, title, add);
      else if (title === 'member' && words.length > 0) from = addSecond(even, from, title, add);
    }
    candidate.lastIndex = from;
  }
  return people;

  /** "Agnes Doyle (RC Diocese)": what fills the brackets behind a person is where he is from. */
  function isAffiliation(words: string, start: number, end: number): boolean {
    const last = people.at(-1);
    return (
      last !== undefined && last.end === start - 2 && words.startsWith(' (', last.end) && words[end] === ')'
    );
  }
}

type Add = (start: number, end: number, title: NamedPerson['title']) => void;

/** "Cllr Lee and Hay.": one title for two, where nothing but people can stand. */
const second =
  / and (?=(\p{Lu}[\p{L}'-]+)(?:[.,;)]|$|\n| (?:were|had|have|who|both|each|sent|for|declared)\b))/uy;

function addSecond(even: string, start: number, title: NamedPerson['title'], add: Add): number {
  second.lastIndex = start;
  const match = second.exec(even);
  const word = match?.[1] ?? '';
  if (match === null || titled.test(word) || leadingWords(word).length === 0 || isNoName(word)) return start;
  const at = start + match[0].length;
  add(at, at + word.length, title);
  return at + word.length;
}

/** Who stands in for another in a list is named in brackets behind him. */
const standsIn =
  /\b(?:substitut|deput|replac|represent|sub\b|subs\b|vice\b|in place|standing|sitting|attend)/i;

/** Adds the rest of a list of which one is added, and the people in its brackets; tells where it ends. */
function addListed(even: string, start: number, title: NamedPerson['title'], add: Add): number {
  for (let from = start; ; ) {
    listJoint.lastIndex = from;
    const joint = listJoint.exec(even);
    if (joint === null) return from;
    const at = from + joint[0].length;
    candidateHere.lastIndex = at;
    const own = candidateHere.exec(even);
    const first = at + (own?.[0].length ?? 0);
    const found = nameAt(even, first);
    const words = found === null ? [] : leadingWords(found);
    if (words.length === 0 || titled.test(words[0] ?? '') || own?.groups?.['member'] !== undefined)
      return from;
    const aside = joint[1];
    if (aside !== undefined) {
      const shift = even.indexOf(aside, from);
      for (const one of findPeople(aside))
        if (one.title !== null || one.name.split(' ').length === 1 || standsIn.test(aside))
          add(shift + one.start, shift + one.end, one.title);
    }
    from = first + words.join(' ').length;
    add(at, from, title);
  }
}
