import { endOfName } from './action-name-ends.ts';
import {
  articles,
  bodies,
  compounds,
  departments,
  isInitialsToken,
  isRoleWord,
  noModifier,
  notFirst,
  opensOffice,
  plainModifiers,
  roles,
  shouted,
} from './action-roles.ts';
import { isJoint, isPlainConnector, runEnd, servesOthers, type Token, tokensOf } from './capital-runs.ts';

/** 'body' decides or stands outside; 'name' is any other name, somebody or something. */
export type OfficeKind = 'office' | 'body' | 'initials' | 'name';

/** Words of a sentence that name an office, a body or something else with a capital. */
export interface OfficePlace {
  /** With the article. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the article. */
  readonly owner: string;
  readonly kind: OfficeKind;
}

function kindOf(run: readonly Token[]): OfficeKind {
  const [first] = run;
  if (run.length === 1 && first !== undefined && isInitialsToken(first.text)) return 'initials';
  if (run.every(({ text, low }) => isJoint(low) || isInitialsToken(text))) return 'initials';
  const link = run.findIndex(({ low }, at) => at > 0 && (low === 'of' || low === 'for' || low === 'to'));
  const head = run[link === -1 ? run.length - 1 : link - 1]?.low ?? '';
  const before = run[(link === -1 ? run.length : link) - 2]?.low ?? '';
  if (head === 'executive' || head === 'commission') {
    if (head === 'executive' && (before === 'chief' || before === 'deputy')) return 'office';
    return 'body';
  }
  if (head === 'department' && link !== -1) return 'body';
  if (roles.has(head)) return 'office';
  if (bodies.has(head)) return 'body';
  if (link === -1 && departments.has(head)) return 'office';
  if (run.some(({ low }) => roles.has(low) && low !== 'services' && low !== 'service' && low !== 'chief'))
    return run.some(({ low }) => bodies.has(low)) && link === -1 ? 'body' : 'office';
  return run.some(({ low }) => bodies.has(low)) ? 'body' : 'name';
}

const goesOn = /^(?:back|to|on|the|in|by|at|within|with|all|any|members|this|that|upon|its?|each)$/;
const verbToo = /^(?:report|support|review|plan|contract|survey|question|cost|briefing|post)$/;

/** Whether the word there makes the office before it part of another noun; "officers report back" do so. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.gap !== ' ' || !compounds.has(token.low)) return false;
  const next = tokens[at + 1];
  return !(verbToo.test(token.low) && next?.gap === ' ' && goesOn.test(next.low));
}

/** "ICB finance to produce figures". */
function isDepartment(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.gap === ' ' &&
    !token.isCapital &&
    departments.has(token.low) &&
    /^(?:to|will|would)$/.test(tokens[at + 1]?.low ?? '')
  );
}

/** Where an office in small letters ends whose noun is looked for from `from`; -1 for none. */
function plainEnd(tokens: readonly Token[], from: number, most: number, isFree: boolean): number {
  for (let at = from; at <= from + most; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap !== ' ') || (token.isCapital && at > from)) return -1;
    if (isRoleWord(token.low)) {
      const next = tokens[at + 1];
      const isPart =
        next?.gap === ' ' && (roles.has(next.low) || (next.low === 'executive' && token.low === 'chief'));
      if (isPart) continue;
      if (isCompound(tokens, at + 1)) return -1;
      return at + 1;
    }
    if (
      noModifier.has(token.low) ||
      (!isFree && !plainModifiers.has(token.low)) ||
      (at > from && /(?:ed|ly)$/.test(token.low))
    )
      return -1;
  }
  return -1;
}

/** "head of libraries", "officers from Highways": what an office in small letters is of. */
function withPlace(tokens: readonly Token[], end: number): number {
  const [link, ...rest] = tokens.slice(end, end + 6);
  const role = tokens[end - 1]?.low ?? '';
  if (link?.gap !== ' ') return end;
  const of =
    link.low === 'of' ||
    ((link.low === 'for' || link.low === 'from') && rest.length > 0) ||
    (link.low === 'to' && servesOthers.test(role));
  if (!of) return end;
  const hasThe = rest[0]?.low === 'the';
  const target = rest[hasThe ? 1 : 0];
  if (target?.gap !== ' ' || noModifier.has(target.low)) return end;
  if (link.low !== 'of' && !target.isCapital && !/^(?:holder|member|lead|clerk)$/.test(role)) return end;
  if (link.low === 'to' && !hasThe) return end;
  const start = end + (hasThe ? 2 : 1);
  if (target.isCapital) return runEnd(tokens, start);
  const joint = tokens[start + 1];
  const second = tokens[start + 2];
  return joint !== undefined && isJoint(joint.low) && second?.gap === ' ' && second.isCapital
    ? start + 3
    : start + 1;
}

/** The offices, bodies and other names of a sentence, in order; `isTaken` tells the places of people. */
export function officesIn(
  words: string,
  personFrom: (start: number, end: number) => number | null,
): OfficePlace[] {
  const tokens = tokensOf(words);
  const places: OfficePlace[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = officeAt(words, tokens, at, personFrom);
    if (found === null) at += 1;
    else {
      if (found.place !== null) places.push(found.place);
      at = Math.max(found.next, at + 1);
    }
  }
  return places;
}

function officeAt(
  words: string,
  tokens: readonly Token[],
  at: number,
  personFrom: (start: number, end: number) => number | null,
): { place: OfficePlace | null; next: number } | null {
  const first = tokens[at];
  if (first === undefined || !(first.isCapital || opensOffice(first.low))) return null;
  const hasArticle = articles.has(first.low);
  const from = hasArticle ? at + 1 : at;
  const head = tokens[from];
  if (head === undefined || (hasArticle && head.gap !== ' ')) return null;
  const code = head.text.charCodeAt(0);
  const isWord = (code | 32) >= 97 && (code | 32) <= 122 ? true : code > 127 && /^\p{L}/u.test(head.text);
  if (
    head.isCapital &&
    isWord &&
    !(
      notFirst.has(head.low) &&
      !(
        isInitialsToken(head.text) &&
        /^(?:to|will|would|had|has|is|was|agreed|undertook|still|and)$/.test(tokens[from + 1]?.low ?? '')
      ) &&
      (!hasArticle || !roles.has(head.low)) &&
      !isOffice(tokens, from)
    )
  ) {
    if (shouted.has(head.text)) return null;
    let end = endOfName(tokens, from, runEnd(tokens, from));
    const person = personFrom(head.start, tokens[end - 1]?.end ?? head.end);
    if (person !== null) {
      // A person's own name begins the run, or ends it behind his office.
      let stop = from;
      while (stop < end && (tokens[stop]?.start ?? 0) < person) stop += 1;
      if (stop === from) return null;
      end = stop;
      while (
        end > from &&
        (isJoint(tokens[end - 1]?.low ?? '') ||
          isPlainConnector(tokens[end - 1]?.low ?? '') ||
          tokens[end - 1]?.low === 'to')
      )
        end -= 1;
    }
    const last = tokens[end - 1] ?? head;
    const isOwning = /'s?$/.test(words.slice(last.start, last.end + 1)) || last.low.endsWith("'s");
    const roleEnd =
      (isOwning || kindOf(tokens.slice(from, end)) !== 'office') &&
      tokens[end]?.gap === ' ' &&
      !/ed$/.test(tokens[end]?.low ?? '')
        ? plainEnd(tokens, end, 2, true)
        : -1;
    if (roleEnd !== -1) end = withPlace(tokens, roleEnd);
    else if (isDepartment(tokens, end)) end += 1;
    else if (isOwning) return { place: null, next: end };
    else if (isCompound(tokens, end) && kindOf(tokens.slice(from, end)) !== 'name')
      return { place: null, next: end };
    else if (roles.has(last.low) && end === from + 1) end = withPlace(tokens, end);
    const kind =
      roleEnd === -1 && !isDepartment(tokens, end - 1) ? kindOf(tokens.slice(from, end)) : 'office';
    return { place: toPlace(words, tokens, at, from, end, kind), next: end };
  }
  if (!isWord) return null;
  const isFree = hasArticle;
  const end = plainEnd(tokens, from, isFree ? 4 : 2, isFree);
  if (end === -1) {
    const body = hasArticle && bodies.has(head.low) ? from + 1 : -1;
    return body === -1 || isCompound(tokens, body)
      ? null
      : { place: toPlace(words, tokens, at, from, body, 'body'), next: body };
  }
  if (personFrom(head.start, tokens[end - 1]?.end ?? head.end) !== null) return null;
  const whole = withPlace(tokens, end);
  return { place: toPlace(words, tokens, at, from, whole, 'office'), next: whole };
}

/** Whether a run of capitals that begins with a common word is an office all the same ("Members Services Officer"). */
const isOffice = (tokens: readonly Token[], from: number): boolean =>
  tokens[from + 1]?.isCapital === true &&
  tokens[from + 1]?.gap === ' ' &&
  /^members'?$/.test(tokens[from]?.low ?? '');

const whose =
  /^ (?:of|for|from) (?!the (?:need|right|duty|power|request|opportunity)\b)(?:the |an? )?(?:\p{Ll}[\p{L}'-]* ){0,3}?\p{Ll}[\p{L}'-]*(?= (?:to|would|will|undertook) )/u;

/** "the Panel's support officer" is the support officer. */
const whosever = /^(?:\p{Ll}[\p{L}-]*|Panel|Board|Committee|Council|Cabinet|Forum)'s (?=\p{L})/u;

function toPlace(
  words: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  kind: OfficeKind,
): OfficePlace | null {
  const start = tokens[at]?.start ?? 0;
  let stop = tokens[end - 1]?.end ?? start;
  // "Executive Director (Place)".
  const aside = words.startsWith(' (', stop)
    ? (/^ \(\p{Lu}[\p{L}&',/ -]{1,40}\)/u.exec(words.slice(stop, stop + 46))?.[0] ?? '')
    : '';
  if (kind === 'office' && !isInitialsToken(aside.slice(2, -1))) stop += aside.length;
  // "the Monitoring Officer for the host authority to …".
  if (kind === 'office' && (words.startsWith(' of ', stop) || words.startsWith(' f', stop)))
    stop += whose.exec(words.slice(stop, stop + 70))?.[0].length ?? 0;
  const isOwn = /^(?:my|our|his|her|all|each)$/.test(tokens[at]?.low ?? '');
  const printed = words.slice(isOwn ? start : (tokens[from]?.start ?? start), stop);
  const owner = kind === 'office' ? printed.replace(whosever, '') : printed;
  return owner.length > 90 ? null : { start, end: stop, owner, kind };
}
