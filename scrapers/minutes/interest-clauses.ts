import { matchesOf } from '../core/matches.ts';
import { startsWithKind } from './interest-kinds.ts';
import type { NamedPerson } from './people-names.ts';
import { anyGroup, groupOf, type PeopleShape } from './people-shape.ts';

/** What a sentence says of one list of people who may have declared something. */
export interface InterestClause {
  readonly people: readonly NamedPerson[];
  /** What follows them up to the next ones, with the names of others in it. */
  readonly words: string;
  /** "Councillor A's sister …": the words go on from a possessive. */
  readonly isOwner: boolean;
  readonly isFirst: boolean;
}

/** Whoever stands behind one of these is part of a reason ("as a tenant of Councillor B"). */
const inReason =
  /\b(?:of|with|to|as|his|her|their|against|between|than|employed by|owned by|run by|chaired by|led by|managed by|granted|advised|told|asked|informed|reminded|known as|called|named|including|like|at|near|about|son|daughter|wife|husband|brother|sister|partner|employer|friend|knows|knew|met),?\s*$/i;
const forReason = /\bfor\s*$/i;
/** "An interest in item 4 was noted for A". */
const notedFor = /\binterests?\b[^.;]*\b(?:noted|recorded|registered|declared|entered|minuted) for\s*$/i;
const opensClause =
  /(?:^|[;:,.)–-]|\b(?:and|and of|by|for|from|that|while|whilst|but|also|noted|was|were|then|in addition|similarly|likewise|member|chair(?:man|person)?|mayor|leader|convener|provost|representative|governor|officer|reported|recorded))\s*$/i;
const goesOn = new RegExp(
  String.raw`^\)?(?:,? (?:\([^()]{0,160}\)),?)?(?:\s*[:–-]|,? (?:(?:who|also|both|each|all|then|later|earlier|further|\p{Ll}+ly|likewise|had|has|have|having|and|again|himself|herself) ){0,4}(?:declar|disclos|regist|felt|thought|made|gave|stat|said|say|add(?:ed|s)\b|observ|remark|recall|advis|inform|not(?:ed|ified)|indicat|report|mention|told|explain|drew|wish|confirm|remind|referr|intimat|record|point|spoke|announc|express|acknowledg|put on record|asked|request|re\b|would (?:not|leave|withdraw)|remain|stay|is|was|were|are|being|had|has|have|having|hold|held|own|sits?\b|sat|serv|work|live|know|knew|chair|rent|receiv|because|as\b|became|left|withdr|in (?:respect|relation|regard|agenda|items?|minutes?|paper)|with (?:regard|respect)|on (?:agenda )?items?|for (?:agenda )?items?|(?:agenda )?(?:items?|papers?|minutes?|applications?|all items)\b|did|an?\b|during|under|at\b|on arriving|before|regarding|concerning|owing|in\b|retired|stood|took|stepped|vacated|absented|excused|recused)|, |\s?\(|;|[\s.]*$)`,
  'iu',
);

/** "G raised the closure and declared an interest". */
const declaresLater =
  /^[^.;\ue000-\uf8ff]{0,140}?(?:\band|,|\bwho) (?:\p{L}+ )?(?:declar|disclos)(?:ed|ing|es) /iu;
/** Capitals behind an item's number are its title. */
const itemBefore = /\b(?:items?|minutes?|reports?|papers?|applications?)\b[^.;:]{0,20}\d[\w()]*\W{1,4}$/i;
const sign = new RegExp(anyGroup, 'gu');

/** The words with the names of others in place of their signs. */
export function withNames(words: string, shape: PeopleShape): string {
  return words.replace(sign, (found) =>
    groupOf(shape, found)
      .map(({ name }) => name)
      .join(' and '),
  );
}

/** Those who may have declared something in a sentence, in order, each with what follows; `lead` stands before all. */
export function toInterestClauses(
  shape: PeopleShape,
  owners: ReadonlySet<NamedPerson>,
): { lead: string; clauses: InterestClause[] } {
  const { words } = shape;
  const isOwn = (found: string): boolean => {
    const last = groupOf(shape, found).at(-1);
    return last !== undefined && owners.has(last);
  };
  const isTitled = (found: string): boolean => groupOf(shape, found).some(({ title }) => title !== null);
  const places = matchesOf(sign, words).filter(({ index, 0: found }, at) => {
    const before = words.slice(Math.max(0, index - 60), index);
    const after = words.slice(index + found.length, index + found.length + 240);
    if (
      inReason.test(before) &&
      !/\b(?:declarations?|disclosures?)\b[^.;]*\bof\s*$|\binterests?\b[^.;]*\bdeclared by\s*$|\b(?:noted|recorded|declared|registered)\b[^.;]*\binterests? of (?:the \p{L}+,? )?$|\) and of\s*$/iu.test(
        before,
      )
    )
      return false;
    if (forReason.test(before) && !notedFor.test(before)) return false;
    // "as members of the Pension Fund" names a fund.
    if (/\bthe\s*$/i.test(before) && groupOf(shape, found).every(({ title }) => title === null)) return false;
    // What stands in the brackets behind another is about him.
    if (at > 0 && before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
    if (at > 0 && !opensClause.test(before)) return false;
    if (at > 0 && itemBefore.test(before) && groupOf(shape, found).every(({ title }) => title === null))
      return false;
    return (
      goesOn.test(after) ||
      startsWithKind(after) ||
      declaresLater.test(after) ||
      (isOwn(found) && (at === 0 || isTitled(found)))
    );
  });
  const first = places[0];
  if (first === undefined) return { lead: withNames(words, shape), clauses: [] };
  const clauses = places.map(({ index, 0: found }, at): InterestClause => {
    // The capitals of an item's title before a name are no person.
    const named = groupOf(shape, found);
    const isTitle =
      at === 0 && /\b(?:items?|minutes?|reports?|papers?)\b[^.;]*$/i.test(words.slice(0, index));
    const titled = named.filter(({ title }) => title !== null);
    const people = isTitle && titled.length > 0 ? titled : named;
    const next = places[at + 1];
    const raw = words.slice(index + found.length, next?.index ?? words.length);
    const own =
      next === undefined
        ? raw
        : raw.replace(/[,;]?\s*(?:\band|\bwhile|\bwhilst|\bbut)?\s*(?:by |from )?(?:the \p{L}+,?\s*)?$/u, '');
    return {
      people,
      words: withNames(own, shape),
      isOwner: isOwn(found),
      isFirst: at === 0,
    };
  });
  return { lead: withNames(words.slice(0, first.index), shape), clauses };
}
