import { ids } from '../../schema/records/ids.ts';
import type { MemberRecord } from '../../schema/records/member.ts';
import type { MemberBundle } from '../ingest/bundles.ts';
import { toRetiredId } from '../ingest/retired-ids.ts';
import type { CouncilLists, Sourced } from './council-lists.ts';
import { SeenTimes, toRetiredEntry } from './history.ts';
import { byPrecedence, firstKnown } from './precedence.ts';
import type { GoodReading, Reading } from './read-capture.ts';

/** One member from the rows of the council's lists and the last capture of their own page, field by field. */
export function toMemberBundle(
  install: string,
  memberId: string,
  council: CouncilLists,
  pages: readonly Reading[],
): MemberBundle {
  const councilId = ids.council(install);
  const seen = new SeenTimes();
  let own: GoodReading | null = null;
  for (const reading of pages) {
    if (reading.state !== 'read') continue;
    own = reading;
    seen.noteAll(reading);
  }
  const named = byPrecedence(
    [...(council.members.get(memberId) ?? []), ...ownRecord(own, memberId)].map((sourced) => ({
      ...sourced,
      pageType: sourced.reading.pageType,
    })),
  );
  const gone = council.gone.get(memberId);
  const first = named[0];
  const listed = council.members.has(memberId) || gone ? council.seen.of(memberId, '') : null;
  for (const at of [listed?.firstSeenAt, listed?.lastSeenAt]) if (at) seen.note(memberId, at);
  return {
    id: memberId,
    councilId,
    member: first ? toMemberRow(memberId, install, named, seen) : null,
    retired: !first && gone ? [toRetiredEntry(gone, memberId, { label: 'Council', id: councilId })] : [],
    returned: first ? [toRetiredId({ id: memberId, kind: 'member' }, memberId)] : [],
  };
}

const ownRecord = (reading: GoodReading | null, memberId: string): Sourced<MemberRecord>[] =>
  (reading?.page.records ?? []).flatMap((record) =>
    reading && record.kind === 'member' && record.id === memberId ? [{ record, reading }] : [],
  );

function toMemberRow(
  id: string,
  install: string,
  named: readonly Sourced<MemberRecord>[],
  seen: SeenTimes,
): MemberBundle['member'] {
  const first = named[0];
  if (!first) return null;
  const { reading } = first;
  const field = <K extends 'party' | 'group' | 'ward' | 'keyPosts' | 'uid'>(key: K): MemberRecord[K] | null =>
    firstKnown(named, ({ record }) => record[key]);
  const terms = firstKnown(named, ({ record }) => (record.terms.length > 0 ? record.terms : null)) ?? [];
  const uid = field('uid');
  return {
    id,
    install,
    uid,
    name: first.record.name,
    printedName: first.record.printedName,
    party: field('party'),
    group: field('group'),
    ward: field('ward'),
    keyPosts: field('keyPosts'),
    terms: terms.map(({ from, to }) => `${from ?? '..'}/${to ?? '..'}`),
    resolved: uid !== null,
    sourceUrl: reading.capture.url,
    digest: reading.digest,
    ...seen.of(id, reading.capture.fetchedAt),
  };
}
