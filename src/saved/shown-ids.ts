import { parseId } from '../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../schema/records/index.ts';
import type { ParsedPage } from '../../schema/records/page.ts';
import type { PageIds } from '../../scrapers/core/platform.ts';

const sourceId = (id: string | null | undefined): number | undefined => {
  const number = Number(parseId(id ?? '')?.source ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

const some = <K extends keyof PageIds>(key: K, value: PageIds[K] | null): PageIds =>
  value === undefined || value === null ? {} : { [key]: value };

/** The ids by which a page's own records say which page it is, and for a list the window it shows. */
export function toShownIds({ pageType, records }: ParsedPage): PageIds {
  const first = <K extends MinutegraphRecord['kind']>(
    kind: K,
  ): Extract<MinutegraphRecord, { kind: K }> | undefined =>
    records.find((r): r is Extract<MinutegraphRecord, { kind: K }> => r.kind === kind);
  switch (pageType) {
    case 'committee-list':
    case 'member-index':
    case 'ws-committees':
    case 'ws-councillors':
      return {};
    case 'committee-details':
      return some('committeeId', first('committee')?.cid);
    case 'meeting-list':
      return some(
        'committeeId',
        sourceId(first('list-reading')?.committeeId ?? first('meeting')?.committeeIds[0]),
      );
    case 'ws-meetings':
      return shownWindow(records);
    case 'meeting':
    case 'ws-meeting': {
      const meeting = first('meeting');
      return {
        ...some('meetingId', meeting?.mid),
        ...some('committeeId', sourceId(meeting?.committeeIds[0])),
      };
    }
    case 'attendance':
      return some('meetingId', sourceId(first('attendance')?.meetingId));
    case 'agenda-item':
      return {
        ...some('itemId', first('item')?.aiId),
        ...some('meetingId', sourceId(first('item')?.meetingId)),
      };
    case 'member':
      return some('memberId', first('member')?.uid);
  }
}

/** A reply for several committees was asked for all of them, which is 0. */
function shownWindow(records: readonly MinutegraphRecord[]): PageIds {
  const readings = records.filter((record) => record.kind === 'list-reading');
  const committees = new Set(readings.map(({ committeeId }) => sourceId(committeeId)));
  const days = (key: 'from' | 'to'): string[] => readings.flatMap((reading) => reading[key] ?? []).sort();
  const [from] = days('from');
  const to = days('to').at(-1);
  return {
    ...some('committeeId', committees.size > 1 ? 0 : [...committees][0]),
    ...some('window', from === undefined || to === undefined ? null : { from, to }),
  };
}
