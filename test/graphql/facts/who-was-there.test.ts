import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';
import { isConflict } from '../../../src/graphql/facts/attendance-conflict.ts';
import { toChair } from '../../../src/graphql/facts/chair.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { town, writeFacts } from './town.ts';

const person = (name: string, says: Partial<AttendanceRow>): AttendanceRow => ({
  id: name,
  name,
  printedName: null,
  role: null,
  status: 'PRESENT',
  statusText: null,
  party: null,
  ward: null,
  representing: null,
  capacity: null,
  listedStatus: null,
  minutesStatus: null,
  statusBasis: null,
  inPlaceOf: null,
  arrivedLate: null,
  leftEarly: null,
  sourceUrl: null,
  digest: null,
  lastSeenAt: null,
  ...says,
});
const chairOf = (...people: AttendanceRow[]): string | null => toChair(people).attendance?.name ?? null;

describe('toChair', () => {
  it('is the one present with the role, or said to have sat there', () => {
    expect(chairOf(person('A', { role: 'Chairman' }), person('B', {}))).toBe('A');
    expect(chairOf(person('A', { role: 'Vice-Chair, in the Chair' }))).toBe('A');
    expect(chairOf(person('A', { role: 'Vice-Chairman', capacity: 'CHAIR' }))).toBe('A');
    expect(chairOf(person('A', { role: 'Convener' }))).toBe('A');
  });

  it('is left open where the chair was away, though a vice-chair was there', () => {
    const chair = toChair([
      person('A', { role: 'Chair', status: 'APOLOGIES' }),
      person('B', { role: 'Vice-Chair' }),
    ]);
    expect(chair).toEqual({
      attendance: null,
      note: 'A, Chair, was away (apologies); who was in the chair is not told. B (Vice-Chair) was present.',
    });
  });

  it('is left open where the chair was only expected, or two are told of', () => {
    expect(chairOf(person('A', { role: 'Chair', status: 'EXPECTED' }))).toBeNull();
    expect(chairOf(person('A', { role: 'Chair' }), person('B', { capacity: 'CHAIR' }))).toBeNull();
    expect(chairOf(person('A', {}))).toBeNull();
  });
});

describe('isConflict', () => {
  it('is not made by being expected, unknown, or told of by one of the two', () => {
    const of = (listedStatus: AttendanceRow['status'], minutesStatus: AttendanceRow['status']) =>
      isConflict({ listedStatus, minutesStatus });
    expect(of('APOLOGIES', 'PRESENT')).toBe(true);
    expect(of('PRESENT', 'PRESENT')).toBe(false);
    expect(of('EXPECTED', 'PRESENT')).toBe(false);
    expect(of('PRESENT', 'UNKNOWN')).toBe(false);
    expect(of('PRESENT', null)).toBe(false);
  });
});

describe('whoWasThere', () => {
  let open: OpenApi;
  beforeAll(async () => {
    open = await openApi([town]);
    await writeFacts(open.engine);
  });
  afterAll(() => open.close());
  const people = '{ name }';
  const ask = async (scope: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await open.ask(`{ whoWasThere(${scope}) {
      state reason count occasions {
        state chairNote items { aiId } chair ${people} present { name arrivedLate inPlaceOf { uid } inPlaceOfName }
        away ${people} unknown ${people} officers ${people} inAttendance ${people}
        substitutions { substitute { name evidence { quote } } absent ${people} absentName }
        conflicts { name listedStatus minutesStatus statusBasis } outOfRoom ${people}
      }
    } }`);
    expect(errors).toBeUndefined();
    return data?.['whoWasThere'] as Record<string, unknown>;
  };

  it('parts those who were there from those away, expected, and officers, and shows conflicts', async () => {
    const { occasions, ...answer } = await ask('item: "town:item:121"');
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 1 });
    expect(occasions).toEqual([
      {
        state: 'IN_RECORD',
        items: [{ aiId: 121 }],
        chair: { name: 'Jo Ash' },
        chairNote: 'Jo Ash was present as Chair.',
        present: [
          { name: 'Jo Ash', arrivedLate: null, inPlaceOf: null, inPlaceOfName: null },
          { name: 'Kit Cedar', arrivedLate: true, inPlaceOf: { uid: 2 }, inPlaceOfName: 'Birch' },
        ],
        away: [{ name: 'Lee Birch' }],
        unknown: [{ name: 'Sam Elder' }],
        officers: [{ name: 'Pat Fir' }],
        inAttendance: [],
        substitutions: [
          {
            substitute: { name: 'Kit Cedar', evidence: [{ quote: 'Kit Cedar for Lee Birch' }] },
            absent: { name: 'Lee Birch' },
            absentName: 'Lee Birch',
          },
        ],
        conflicts: [
          {
            name: 'Lee Birch',
            listedStatus: 'APOLOGIES',
            minutesStatus: 'PRESENT',
            statusBasis: 'ATTENDANCE_LIST',
          },
        ],
        outOfRoom: [],
      },
    ]);
  });

  it('does not take the expected for present, and tells who left for an interest', async () => {
    const { occasions, ...answer } = await ask('item: "town:item:111"');
    expect(answer).toMatchObject({
      state: 'NOT_IN_RECORD',
      reason: 'What was read of the meeting names 1 person, and does not tell whether they came.',
    });
    expect(occasions).toMatchObject([
      { chair: null, present: [], unknown: [{ name: 'Jo Ash' }], outOfRoom: [{ name: 'Jo Ash' }] },
    ]);
  });

  it('tells of whole meetings too, and which were not read', async () => {
    expect(await ask('committee: "1", council: "town"')).toMatchObject({
      state: 'IN_RECORD',
      count: 3,
      occasions: [{ state: 'NOT_IN_RECORD', items: [] }, { items: [] }, { items: [] }],
    });
    expect(await ask('meeting: "town:meeting:14"')).toMatchObject({
      state: 'NOT_IN_OUR_COPY',
      reason: 'The meeting was not read.',
    });
  });
});
