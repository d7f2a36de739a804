import { type MinutegraphRecord, record } from '../../schema/records/index.ts';
import type { Notices } from '../core/notices.ts';

/** What tells two records of one kind apart; readings have no id of their own. */
const keyOf = (one: MinutegraphRecord): string =>
  one.kind === 'list-reading' ? `${one.committeeId} ${one.from ?? ''} ${one.to ?? ''}` : one.id;

/**
 * The records as they leave: each checked against its schema, each id once, and copied, because a string cut
 * out of a page keeps the whole page in memory. What fails the check is told and left out.
 */
export function finishRecords(records: readonly MinutegraphRecord[], notices: Notices): MinutegraphRecord[] {
  const finished = new Map<string, { json: string; copy: MinutegraphRecord }>();
  for (const one of records) {
    const key = `${one.kind} ${keyOf(one)}`;
    const json = JSON.stringify(one);
    const before = finished.get(key);
    if (before !== undefined) {
      if (before.json !== json) {
        notices.warn(
          'duplicate-record',
          `Two records of one page share the id ${keyOf(one)}; the first is kept`,
          {
            recordId: keyOf(one),
          },
        );
      }
      continue;
    }
    const checked = record.safeParse(JSON.parse(json));
    if (checked.success) {
      finished.set(key, { json, copy: checked.data });
      continue;
    }
    const { path, message } = checked.error.issues[0] ?? { path: [], message: 'invalid' };
    notices.fail('invalid-record', `A ${one.kind} record does not fit its schema and is left out`, {
      expected: message,
      found: path.join('.'),
      recordId: keyOf(one),
    });
  }
  return [...finished.values()].map(({ copy }) => copy);
}
