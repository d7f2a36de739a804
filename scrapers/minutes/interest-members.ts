import { withoutTitle } from '../core/person-names.ts';

const titleHere = /^(?:cllrs?|councill?ors?|ald(?:erman)?|mrs?|ms|miss|dr)\b\.?/i;

/** The members of a cell, of which one may hold many where the heading says so: "Cllrs A and Mrs B" are two; "Smith, Cllr J" is one, printed for sorting. */
export function membersOf(printed: string, isMany = false): string[] {
  const sorted =
    /^(\p{Lu}[\p{L}'-]+), (?:cllr|councillor|mrs?|ms|dr)\.? ((?:\p{Lu}\.? ?){1,4}|\p{Lu}\p{L}+)$/iu.exec(
      printed,
    );
  if (sorted !== null && !isMany) return [`${sorted[1]}, ${sorted[2]}`];
  const parts = printed.split(/,? and |,? & |; | \/ |, (?=(?:cllr|councillor|mrs?|ms|miss|dr|alderman)\b)/i);
  const isPlural =
    (isMany && /^(?:[^,]*\p{Ll}[^,]*, )+[^,]*\p{Ll}[^,]*$/u.test(printed)) ||
    /^(?:cllrs|councillors|messrs|aldermen)\b/i.test(printed);
  const split = isPlural ? parts.flatMap((part) => part.split(', ')) : parts;
  const areNames = split.every(
    (part) => /^\p{Lu}/u.test(part) && (isPlural || titleHere.test(part) || part.split(' ').length < 4),
  );
  return (areNames ? split : [printed])
    .map((part) => withoutOffice(part.replace(/,.*$|(?<=\p{Ll})\.$/u, '')))
    .filter((name) => name !== '');
}

const office =
  /^(?:(?:independent|co-opted|parent|lay|coopted) (?:member|person|representative|governor)|the (?:chair\w*|mayor|leader)),?\s+(?=\p{Lu})/iu;
const withoutOffice = (printed: string): string =>
  withoutTitle(withoutTitle(printed).replace(office, '')).replace(/^[•·–-]\s*/, '');
