import { actorAtFront } from './action-actors.ts';
import { isInitials, toOwner } from './action-owners.ts';
import type { ActionWords } from './action-words.ts';
import type { PeopleSentence } from './people-shape.ts';

const time =
  /^\W*(?:by |before |within |end |for |next |asap|immediate|ongoing|\d{1,2}[ /.]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|(?:one|two|three|four|six|\d+) (?:days|weeks|months)|(?:spring|summer|autumn|winter|easter|christmas)\b).{0,40}$/i;

const trim = (words: string): string => words.replace(/^[\s,:–-]+|[\s)\].,;:–-]+$/g, '');

/** Words of one owner alone, as printed; null where they are something else. */
export function soleOwner(words: string, sentence: PeopleSentence): string | null {
  const plain = trim(words).replace(/^(?:the|by|owner:|lead:) /i, '');
  if (plain === '' || plain.length > 80) return null;
  const start = sentence.start + sentence.words.lastIndexOf(plain);
  const people = sentence.shape.groups
    .flat()
    .filter((one) => one.start >= start - 1 && one.end <= start + plain.length + 1);
  const [first] = people;
  if (first !== undefined && people.length === 1 && first.end - first.start >= plain.length - 2)
    return first.name;
  if (first !== undefined && people.length > 1 && /^[^.;:]+$/.test(plain) && !/\b(?:to|will)\b/.test(plain))
    return plain;
  if (isInitials(plain) || /^\p{Lu}\.? ?\p{Lu}\p{Ll}[\p{L}'-]*$/u.test(plain)) return plain;
  if (time.test(plain.split(/,\s+/).at(-1) ?? '') && plain.includes(',')) return null;
  const office = toOwner(plain);
  return office !== null &&
    !/\b(?:to|will|of the)\b/.test(plain.replace(/\b(?:clerk|secretary) to\b/i, '')) &&
    plain.split(' ').length < 9
    ? office
    : null;
}

/** "RE to write …", "the Clerk – write …", "write … (Clerk, May)", "Assistant Director". */
export function readTask(
  body: string,
  sentence: PeopleSentence,
): Pick<ActionWords, 'owner' | 'words' | 'due'> {
  const printed = trim(
    body.replace(/^\W*(?:\(?\w{1,3}[.)]\s+)?(?:that )?/i, (front) =>
      front.replace(/[^([]/g, '').slice(-1) === '[' ? '' : '',
    ),
  );
  // "Head of Governance (re-issue plan)", "write to the landlord (Clerk, by May)".
  const brackets = /^(?<front>[^()]+?)\s*\((?<inside>[^()]{2,120})\)?$/u.exec(printed)?.groups;
  if (brackets !== undefined) {
    const { front = '', inside = '' } = brackets;
    const [name = '', ...dates] = inside.split(/[,;–]\s*/);
    const behind = soleOwner(name, sentence);
    if (behind !== null && soleOwner(front, sentence) === null)
      return { ...readTask(front, sentence), owner: behind, due: dates.join(', ') || null };
    const before = soleOwner(front, sentence);
    if (before !== null && /^\p{Ll}/u.test(inside)) return { owner: before, words: inside };
  }
  const cells = printed
    .split(/\s+[–-]\s+|\s*[;:]\s+/)
    .map(trim)
    .filter((cell) => cell !== '');
  if (cells.length > 1) {
    const at = cells.findIndex((cell) => soleOwner(cell, sentence) !== null);
    if (at !== -1) {
      const rest = cells.filter((_, index) => index !== at);
      const due = rest.length > 1 ? rest.filter((cell) => time.test(cell) || /^by /.test(cell)) : [];
      const what = rest.filter((cell) => !due.includes(cell));
      return {
        owner: soleOwner(cells[at] ?? '', sentence),
        words: (what[0] ?? '').replace(/^(?:to|will) /, ''),
        ...(due.length > 0 ? { due: due.join(', ') } : {}),
      };
    }
  }
  const sole = soleOwner(printed, sentence);
  if (sole !== null) return { owner: sole, words: '' };
  const [name = '', ...dates] = printed.split(/,\s+/);
  const dated = soleOwner(name, sentence);
  if (dated !== null && dates.length > 0 && time.test(dates.join(', ')))
    return { owner: dated, words: '', due: dates.join(', ') };
  const front = actorAtFront(printed, sentence);
  if (front !== null) {
    const rest = printed.slice(front.length);
    const joint = /^ ?(?:\/|&|and) ?(?:the )?(?<other>[^.;:/]{2,60}?) (?:to|will) (?<what>.+)$/.exec(
      rest,
    )?.groups;
    if (joint !== undefined)
      return {
        owner: `${front.owner}${rest.startsWith(' and') ? ' and ' : ' / '}${joint['other']}`,
        words: joint['what'] ?? '',
      };
    const task =
      /^(?:,[^,]{2,60},|,? \([^()]{1,60}\))?,? (?:(?:(?:was|is|are|were|has|agreed|undertook|offered) )?(?:to |will |would |should |shall )|said (?:that )?)(?<what>.+)$/u.exec(
        rest,
      )?.groups;
    if (task !== undefined) return { owner: front.owner, words: task['what'] ?? '' };
    const plain = /^(?:,|\s*\()?\s*(?<what>\p{Ll}.+)$/u.exec(rest)?.groups;
    if (plain !== undefined && /^[,(]/.test(rest.trim()))
      return { owner: front.owner, words: plain['what'] ?? '' };
  }
  const general = /^(?<who>\p{Lu}[^.;:]{1,70}?) (?:to|will|said (?:that )?) ?(?<what>\p{Ll}.+)$/u.exec(
    printed,
  )?.groups;
  const who = general?.['who'] ?? '';
  if (
    general !== undefined &&
    /^\p{Lu}\S*(?: (?:of|for|and|the|&|\p{Lu}\S*))*$/u.test(who) &&
    !/^(?:Write|Send|Bring|Circulate|Provide|Report|Ask|Add|Check|Arrange|Contact)\b/.test(who)
  )
    return { owner: who.replace(/^the /i, ''), words: general['what'] ?? '' };
  return { owner: null, words: printed };
}
