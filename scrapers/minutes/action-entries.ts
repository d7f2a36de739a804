import { matchesOf } from '../core/matches.ts';
import { actorAtFront } from './action-actors.ts';
import { isInitials, toOwner } from './action-owners.ts';
import { notFirst, shouted } from './action-roles.ts';
import { isDoing } from './action-verbs.ts';
import type { PeopleSentence } from './people-shape.ts';
import type { ActionWords } from './worded-action.ts';

const time =
  /^\W*(?:by |before |from (?=\p{Lu})|an? (?:week|day|month|fortnight) before|when |within |end |for |next |asap|immediate|ongoing|due|deadline|\d{1,2}[ /.]|q[1-4]\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|(?:one|two|three|four|six|\d+) (?:days|weeks|months)|(?:spring|summer|autumn|winter|easter|christmas)\b|(?:in|on) (?:\d|\p{Lu})|carried forward).{0,40}$/iu;
/** What numbers an entry: "59.3 -", "Item 21 (recovery test) –", "AP4:". */
const number =
  /^\W*(?:(?:(?:action|item|ref|minute|point|no|ap)\.? ?)?(?:\d[\d./-]*[a-z]?|[A-Z]{1,3}\d{1,3})(?: ?\((?<topic>[^()]{2,60})\))?\s*(?:[.):–-]+\s+|:\s*|(?=\p{Lu}))|\(?(?:[a-z]|[ivx]{1,4})[.)]\s+|[•·*–-]\s+)/iu;

const trim = (words: string): string => words.replace(/^[\s,:–-]+|[\s)\].,;:–-]+$/g, '');
const wordCount = (words: string): number => words.split(' ').length;

const isSaid =
  / (?:took|would|said|had|has|was|were|did|gave|came|(?!(?:retired|appointed|designated|elected|co-opted|accredited|shared|delegated)\b)\p{Ll}+ed)\b/u;

/** Words of one owner alone, as printed; null where they are something else. */
export function soleOwner(words: string, sentence: PeopleSentence): string | null {
  const plain = trim(words).replace(/^(?:the|by|owner:|lead:|lead |owner ) /i, '');
  if (plain === '' || plain.length > 80 || / [–-] /.test(plain)) return null;
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
  if (/^(?:all|everyone|all members|all councillors)$/i.test(plain)) return plain;
  if (isSaid.test(plain) || (/^\p{Ll}/u.test(plain) && isDoing(plain))) return null;
  const office = toOwner(plain);
  return office !== null &&
    !/\b(?:to|will|of the|is|are|be|with|on)\b/.test(
      plain.replace(/\b(?:clerk|secretary|adviser|assistant) to the\b/i, ''),
    ) &&
    wordCount(plain) < 9
    ? office
    : null;
}

const starts =
  /^(?:write|send|bring|circulate|provide|report|ask|add|check|arrange|contact|share|letters?|update|updated|note|review|data|figures|full|item|training|map|copy|paper|site|action|actions|further|all|new|next|reply|list|follow|chase|confirm|draft|prepare|investigate|publish|obtain|get|meet|invite|look|set|raise|speak|liaise|consider|find|include|organise|produce|reissue|re-issue|survey|amend|complete|explore|seek|submit|supply|request)\b/i;

/** A name with capitals that stands where owners stand ("Employer Liaison – reissue the guidance"). */
export function looseOwner(cell: string): string | null {
  const plain = trim(cell).replace(/^the /i, '');
  const isName =
    /^\p{Lu}[\p{L}'&.-]*(?:(?: (?:of|for|and|the|&))? (?:\p{Lu}[\p{L}'&.-]*)|\/\p{Lu}[\p{L}'&.-]*){0,5}$/u.test(
      plain,
    );
  return isName &&
    !shouted.has(plain) &&
    !notFirst.has(plain.toLowerCase()) &&
    plain.length < 50 &&
    !starts.test(plain) &&
    !time.test(plain)
    ? plain
    : null;
}

export type Task = Pick<ActionWords, 'owner' | 'words' | 'due'>;

/** "write to the landlord (Clerk, by May)", "Head of Governance (re-issue plan)". */
function inBrackets(printed: string, sentence: PeopleSentence): Task | null {
  // "Meet the hospice (NG) – open, due June".
  const middle = /^(?<front>[^()]+?)\s*\((?<inside>[^()]{2,60})\)[\s,:–-]+(?<state>[^()]{3,60})$/u.exec(
    printed,
  )?.groups;
  const named = middle === undefined ? null : soleOwner(middle['inside'] ?? '', sentence);
  if (named !== null && middle !== undefined) {
    const state = middle['state'] ?? '';
    if (/^(?:closed|done|complete|discharged)/i.test(state)) return { owner: null, words: 'closed' };
    return {
      owner: named,
      words: middle['front'] ?? '',
      due: /\b(?:by|due|before|for) .+/.exec(state)?.[0] ?? null,
    };
  }
  const brackets = /^(?<front>[^()]+?)\s*\((?<inside>[^()]{2,120})\)?$/u.exec(printed)?.groups;
  if (brackets === undefined) return null;
  const { front = '', inside = '' } = brackets;
  const [name = '', ...dates] = inside.split(/[,;–]\s*/);
  const behind = soleOwner(name, sentence);
  const isOpen = / to (?:be|come|go) \p{Ll}/u.test(front) || atFront(front, sentence) === null;
  if (behind !== null && soleOwner(front, sentence) === null && isOpen)
    return {
      ...(/^[^,;]+ to (?:be|come|go) \p{Ll}/u.test(front) ? { words: front } : readTask(front, sentence)),
      owner: behind,
      due: dates.join(', ') || null,
    };
  const before = soleOwner(front, sentence);
  if (before !== null && /^\p{Ll}/u.test(inside)) return { owner: before, words: inside };
  if (time.test(inside) && wordCount(inside) < 7) return { ...readTask(front, sentence), due: inside };
  return null;
}

/** "JT – costing of option B – 20 March", in any order. */
function inCells(printed: string, sentence: PeopleSentence): Task | null {
  const cells = printed
    .split(/\s+[–-]\s+|\s*(?<!&#?\w{2,5})[;:]\s+|\s*\|\s*|,\s+(?=(?:by|before|within|due) )/)
    .map(trim)
    .filter((cell) => cell !== '');
  if (cells.length < 2) return null;
  const due = cells.filter((cell, at) => at > 0 && time.test(cell) && wordCount(cell) < 9);
  const others = cells.filter((cell) => !due.includes(cell));
  let owner = others.findIndex((cell) => soleOwner(cell, sentence) !== null);
  let name = owner === -1 ? null : soleOwner(others[owner] ?? '', sentence);
  if (owner === -1 && others.length > 1 && atFront(others[0] ?? '', sentence) === null) {
    const ends = [0, others.length - 1];
    owner = ends.find((at) => looseOwner(others[at] ?? '') !== null) ?? -1;
    name = owner === -1 ? null : looseOwner(others[owner] ?? '');
  }
  const time_ = due.length > 0 ? { due: due.join(', ').replace(/^(?:due|deadline):? /i, '') } : {};
  if (name === null) {
    if (due.length === 0) return null;
    return {
      ...(atFront(others.join('; '), sentence) ?? { owner: null, words: others.join('; ') }),
      ...time_,
    };
  }
  const what = others.filter((_, at) => at !== owner);
  return { owner: name, words: (what[0] ?? '').replace(/^(?:to|will|is to) /, ''), ...time_ };
}

/** "RE to write …", "the Clerk / Chair to write …", "Mr Orr (Highways) will write …". */
function atFront(printed: string, sentence: PeopleSentence): Task | null {
  const front = actorAtFront(printed, sentence);
  if (front !== null) {
    const rest = printed.slice(front.length);
    const joint = /^ ?(?:\/|&|and) ?(?:the )?(?<other>[^.;:/]{2,60}?) (?:to|will) (?<what>.+)$/.exec(
      rest,
    )?.groups;
    if (joint !== undefined) {
      const other = printed.slice(
        0,
        front.length + rest.indexOf(joint['other'] ?? '') + (joint['other'] ?? '').length,
      );
      return { owner: other.replace(/^the /i, ''), words: joint['what'] ?? '' };
    }
    const task =
      /^(?:,[^,]{2,60},|,? \([^()]{1,60}\))?,? (?:(?:(?:was|is|are|were|has|agreed|undertook|offered|still|now|also) )*(?:to |will |would |should |shall )(?:still |also )?|said (?:that )?)(?<what>\p{Ll}.+)$/u.exec(
        rest,
      )?.groups;
    if (task !== undefined && !/^be \p{Ll}+/u.test(task['what'] ?? ''))
      return { owner: front.owner, words: task['what'] ?? '' };
    const plain = /^(?:,|\s*\()?\s*(?<what>\p{Ll}.+)$/u.exec(rest)?.groups;
    if (plain !== undefined && (/^[,(]/.test(rest.trim()) || isDoing(plain['what'] ?? '')))
      return { owner: front.owner, words: plain['what'] ?? '' };
  }
  const general =
    /^(?<who>(?:\p{Lu}|all\b)[^.;:]{0,70}?) (?:to|will|said (?:that )?) ?(?<what>\p{Ll}.+)$/u.exec(
      printed,
    )?.groups;
  const who = general?.['who'] ?? '';
  // "Garden to be sorted": what stands in front is no owner.
  return general !== undefined &&
    (/^all(?: \p{L}+)?$/iu.test(who) || looseOwner(who) !== null) &&
    isDoing(general['what'] ?? '')
    ? { owner: who.replace(/^the /i, ''), words: general['what'] ?? '' }
    : null;
}

const field =
  /(?:^|[;|]\s*|\n)(?:action )?(?:(?<owner>owner|lead|who|responsible(?: officer)?|by whom|officer)|(?<due>due(?: date)?|deadline|when|by when|timescale|target(?: date)?)|(?<task>action|task|what)):\s+(?<said>[^;|\n]+)/gi;

/** "Owner: Head of HR; Action: send the figures; Due: 3 May", also over lines; null for other words. */
export function readFields(words: string): Task | null {
  const found = { owner: '', due: '', task: '' };
  for (const { groups } of matchesOf(field, words))
    for (const name of ['owner', 'due', 'task'] as const)
      if (groups?.[name] !== undefined) found[name] = trim(groups['said'] ?? '');
  return found.owner === '' || found.task === ''
    ? null
    : {
        owner: found.owner.replace(/^the /i, ''),
        words: found.task,
        due: found.due === '' ? null : found.due,
      };
}

/** The owner, the task and the time of an entry, in whatever order; without an owner where it names none. */
export function readTask(body: string, sentence: PeopleSentence): Task {
  const match = number.exec(body);
  const topic = match?.groups?.['topic'];
  const printed = trim(body.slice(match?.[0].length ?? 0).replace(/^(?:that|agreed:?) /i, ''));
  const read = inBrackets(printed, sentence) ?? inCells(printed, sentence);
  const task = read ?? oneClause(printed, sentence);
  if (topic !== undefined && task.owner !== null && task.words === '') return { ...task, words: topic };
  return topic === undefined || task.words === '' || soleOwner(topic, sentence) !== null
    ? task
    : { ...task, words: `${task.words} (${topic})` };
}

function oneClause(printed: string, sentence: PeopleSentence): Task {
  const sole = soleOwner(printed, sentence);
  if (sole !== null) return { owner: sole, words: '' };
  const [name = '', ...dates] = printed.split(/,\s+/);
  const dated = soleOwner(name, sentence);
  if (dated !== null && dates.length > 0 && time.test(dates.join(', ')))
    return { owner: dated, words: '', due: dates.join(', ') };
  const front = atFront(printed, sentence);
  if (front !== null) return front;
  // "deadline to be given by Adult Services".
  const done = /^(?<what>.{4,200}? to be .{3,120}?) by (?<by>[^,;:]{2,60})$/u.exec(printed)?.groups;
  const author =
    done === undefined ? null : (soleOwner(done['by'] ?? '', sentence) ?? looseOwner(done['by'] ?? ''));
  return author === null ? { owner: null, words: printed } : { owner: author, words: done?.['what'] ?? '' };
}

/** The tasks of a mark's words: "City Cleansing to wash it; Mrs Fell to let the office know" are two. */
export function readTasks(body: string, sentence: PeopleSentence): Task[] {
  const parts = body.split(/;\s+(?:and )?|\s+(?=\(?(?:\d|[ivx]{1,3}|[a-d])\)\s)/);
  if (parts.length > 1) {
    const fronts = parts.map((part) => readTask(part, sentence));
    if (fronts.every(({ owner, words }) => owner !== null && words !== '')) return fronts;
  }
  return [readTask(body, sentence)];
}
