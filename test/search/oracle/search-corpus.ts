import { toPlainText } from '../../../scrapers/core/plain-text.ts';
import { defaultOptions } from '../../../src/replica/options.ts';
import { route } from '../../../src/replica/routes.ts';
import { toSite } from '../../../src/replica/site.ts';
import { generateCouncil } from '../../../src/replica/synthetic/generate-council.ts';
import type { SmallCouncil } from '../../graphql/small-graph.ts';
import { readRawItems, toSeenText } from './raw-page.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { sayings } from './sayings.ts';

export const searchedFields = ['title', 'decision', 'minutes'] as const;
export type Field = (typeof searchedFields)[number];

/** An item as the oracle knows it: words of the raw page. */
export interface OracleItem {
  readonly id: string;
  readonly cids: readonly number[];
  readonly date: string | null;
  readonly texts: Readonly<Partial<Record<Field, string>>>;
  readonly words: Readonly<Partial<Record<Field, readonly ReadWord[]>>>;
}

export interface SearchCorpus {
  /** What the project is given: its own reading of the pages. */
  readonly council: SmallCouncil;
  /** The same items, read from the pages by the oracle. */
  readonly items: readonly OracleItem[];
}

const install = 'fallowmere';

/** A made-up council as its pages tell it, with sayings in some minutes that hold what is hard to search for. */
export function makeSearchCorpus(meetings: number, seed: number): SearchCorpus {
  const { case: made } = generateCouncil({ meetings, seed });
  let said = 0;
  for (const { items } of made.meetings) {
    for (const item of items) {
      if (!item.minutes || !item.aiId || item.aiId % 9 !== 0) continue;
      item.minutes.push(sayings[said % sayings.length] ?? '');
      said += 1;
    }
  }
  const site = toSite(made);
  const councilMeetings: SmallCouncil['meetings'][number][] = [];
  const items: OracleItem[] = [];
  for (const { mid, cid, jointCids, date } of made.meetings) {
    if (!mid) continue;
    const cids = [cid, ...(jointCids ?? [])];
    const day = typeof date === 'string' ? date : null;
    const { body } = route(
      site,
      defaultOptions,
      `/mgWebService.asmx/GetMeeting?lMeetingId=${String(mid)}`,
      '',
    );
    const raw = readRawItems(body);
    councilMeetings.push({
      mid,
      cids,
      date: day,
      items: raw.map(({ aiId, title, minutesHtml, decisionHtml }) => {
        const minutes = minutesHtml === null ? null : toPlainText(minutesHtml);
        const decision = decisionHtml === null ? null : toPlainText(decisionHtml);
        return { aiId, title, ...(minutes !== null && { minutes }), ...(decision !== null && { decision }) };
      }),
    });
    for (const { aiId, title, decisionHtml, minutesHtml } of raw) {
      const texts = {
        title,
        ...(decisionHtml !== null && { decision: toSeenText(decisionHtml) }),
        ...(minutesHtml !== null && { minutes: toSeenText(minutesHtml) }),
      };
      const words = Object.fromEntries(
        Object.entries(texts).map(([field, text]) => [field, readWords(text)]),
      );
      items.push({ id: `${install}:item:${String(aiId)}`, cids, date: day, texts, words });
    }
  }
  const committees = made.bodies.map(({ cid, names }) => ({ cid, name: names.at(-1)?.name ?? '' }));
  return { council: { install, committees, meetings: councilMeetings }, items };
}
