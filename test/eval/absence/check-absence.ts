import type { Verdict } from '../../../schema/graphql/verdicts.ts';
import { openEmbedded } from '../../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { judgeMatter } from '../../../src/graphql/facts/unseen-by.ts';
import { generateCouncil } from '../../../src/replica/synthetic/generate-council.ts';
import { createRandom, type Random } from '../../../src/replica/synthetic/random.ts';
import { toSteps } from '../../graphql/small-graph.ts';
import { type AbsenceCouncil, type Days, toAbsenceCouncil } from './absence-council.ts';
import { hideLinks, type LeftMatter, type LinkBasis } from './hide-links.ts';

/** A made-up council of which a share of the links is hidden. */
export interface AbsenceTrial {
  readonly meetings: number;
  readonly seed: number;
  /** The share of the links that is hidden. */
  readonly hide: number;
  readonly basis: LinkBasis;
}

/** One verdict on one committee, matter and window, beside what is true. */
export interface CheckedAbsence extends Days {
  readonly trial: AbsenceTrial;
  readonly matter: string;
  /** As the graph calls it. */
  readonly title: string;
  readonly committee: number;
  readonly verdict: Verdict;
  /** Titles of the items by which it truly saw the matter in the window. */
  readonly saw: readonly string[];
  /** Its record of the window is truly complete. */
  readonly isWhole: boolean;
  /** What was looked for besides links. */
  readonly sought: readonly string[];
}

/** Asks of every matter with a link left, in a window drawn at random, which committees did not see it. */
export async function checkAbsence(trial: AbsenceTrial): Promise<CheckedAbsence[]> {
  const council = toAbsenceCouncil(generateCouncil(trial));
  const random = createRandom(trial.seed + 1);
  const { engine } = await openEmbedded({ memory: true });
  try {
    await engine.migrate();
    await engine.write(toSteps(council.records));
    const { install } = council.records;
    const left = await hideLinks(engine, trial.basis, {
      install,
      threads: council.threads,
      hide: trial.hide,
      random,
    });
    const checked: CheckedAbsence[] = [];
    for (const matter of left)
      checked.push(...(await checkMatter(engine, trial, council, matter, toDays(matter, random))));
    return checked;
  } finally {
    await engine.close();
  }
}

async function checkMatter(
  engine: GraphEngine,
  trial: AbsenceTrial,
  council: AbsenceCouncil,
  { thread, issue }: LeftMatter,
  days: Days,
): Promise<CheckedAbsence[]> {
  const titles = new Map(
    council.records.meetings.flatMap(({ items }) => items.map(({ aiId, title }) => [aiId, title] as const)),
  );
  const { committees, matter, search } = await judgeMatter(engine, { issue, ...days });
  return committees.map(({ committee: { cid }, verdict }) => ({
    trial,
    ...days,
    matter: thread.title,
    title: matter.basis === 'ISSUE' ? matter.issue.title : '',
    committee: cid,
    verdict,
    saw: council.seenAt(thread, cid, days).map(({ aiId }) => titles.get(aiId) ?? ''),
    isWhole: council.isWhole(cid, days),
    sought: search ? [...new Set([...search.titleTerms, ...search.rareTerms])] : [],
  }));
}

/** Days that a matter is asked about beyond its last sighting. */
const daysAfter = 120;
const day = 86_400_000;

/** The matter's life and some months, or a year of it; now and then the whole record. */
function toDays({ thread: { items } }: LeftMatter, random: Random): Days {
  const days = items.map(({ date }) => date).sort();
  const shift = (date: string, by: number): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) + by * day).toISOString().slice(0, 10);
  const [first = ''] = days;
  const drawn = random.next();
  if (drawn < 0.6) return { from: first, to: shift(days.at(-1) ?? first, daysAfter) };
  if (drawn < 0.85) {
    const from = shift(random.pick(days), -random.whole(0, 200));
    return { from, to: shift(from, random.whole(90, 500)) };
  }
  return { from: null, to: null };
}
