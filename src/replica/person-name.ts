/** A name as a case file writes it, split from what the file says about it in brackets. */
export interface NamedPerson {
  /** "Helene Richman"; for somebody without a name the words themselves: "a co-opted member". */
  name: string;
  /** What the brackets said about the person, lower case: "late", "lost motion"; never about our copy. */
  remark: string;
  /** Has a first and a last name, so that a member page can be made for it. */
  identified: boolean;
  /** Has a name at all. */
  named: boolean;
}

// "(first name not in stored text)" speaks of the copy that the facts were read from, not of the person.
const aboutTheCopy = /not in stored text|not seen|\bcut\b/i;
const office = /^(the )?(chair(man|woman|person)?|vice-chair(man)?|mayor|leader|clerk)$/i;

/** Reads one name of a case file. */
export function toNamedPerson(written: string): NamedPerson {
  const remarkText = /\(([^)]*)\)/.exec(written)?.[1] ?? '';
  const name = written
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(Councillor|Cllr\.?)\s+/i, '')
    .trim();
  const named = /^\p{Lu}/u.test(name) && !office.test(name);
  return {
    name,
    remark: aboutTheCopy.test(remarkText) ? '' : remarkText.trim().toLowerCase(),
    named,
    identified: named && name.split(/\s+/).length > 1,
  };
}

/** Movers may be several in one string: "A (motion); B and C (amendments)". */
export function splitNames(written: string): string[] {
  const parts = written.split(/;|,(?![^(]*\))/).flatMap((part) => {
    const remark = /\([^)]*\)\s*$/.exec(part)?.[0] ?? '';
    const names = part.slice(0, part.length - remark.length).split(/ and /);
    return names.map((name) => `${name.trim()} ${remark}`.trim());
  });
  return parts.filter((part) => part !== '');
}

/** How a person stands in a sentence: "Councillor Anne Hutton", "the Chairman", "a co-opted member". */
export function inSentence(person: NamedPerson): string {
  if (person.named) return `Councillor ${person.name}`;
  return office.test(person.name) ? `the ${person.name.replace(/^the /i, '')}` : person.name;
}

/** One key for one person however the name is typed: case, accents, punctuation and spaces apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
