import { describe, expect, it } from 'vitest';
import type { CaseItem } from '../../../schema/case/case-item.ts';
import type { CaseMeeting } from '../../../schema/case/case-meeting.ts';
import { toMinutes } from '../../../src/replica/minutes/item-minutes.ts';

const meeting: CaseMeeting = { cid: 1, mid: 2, date: '2017-07-18', items: [] };
const names = ['Children, Education & Safeguarding Committee'];
const minutes = (item: Partial<CaseItem>, notes?: CaseMeeting['attendanceNotes']): unknown =>
  toMinutes({ title: 'Roads', ...item }, { ...meeting, attendanceNotes: notes ?? null }, names);

describe('toMinutes', () => {
  it('says nothing where no fact is known', () => {
    expect(minutes({ outcome: 'UNKNOWN', summary: null, note: 'cut before the outcome' })).toEqual([]);
    expect(minutes({ outcome: 'NONE_RECORDED' })).toEqual([]);
  });

  it('gives the summary as it stands and never the note about our copy', () => {
    expect(minutes({ summary: 'Four bins were missed.', note: 'cut', outcome: 'UNKNOWN' })).toEqual([
      'Four bins were missed.',
    ]);
  });

  it('uses the verb RESOLVED only where the record had it', () => {
    expect(minutes({ outcome: 'NOTED', outcomeBasis: 'It was RESOLVED that' })).toEqual([
      '**RESOLVED** – That the report be noted.',
    ]);
    expect(minutes({ outcome: 'NOTED', outcomeBasis: 'The Committee noted' })).toEqual([
      'The report was noted.',
    ]);
    expect(
      minutes({ title: 'Minutes of the last meeting', kind: 'PROCEDURAL', outcome: 'APPROVED' }),
    ).toEqual(['The minutes were approved as a correct record.']);
  });

  it('puts a motion, its mover, its vote and its result in the order of a clerk', () => {
    const vote = { for: 31, against: 31, abstain: null, castingVote: true };
    expect(
      minutes({ outcome: 'LOST', movedBy: 'Anne Hutton', secondedBy: 'Cooper (lost motion)', vote }),
    ).toEqual([
      'The motion was moved by Councillor Anne Hutton and seconded by Councillor Cooper.',
      'Votes were recorded as follows:',
      {
        table: [
          ['For', '31'],
          ['Against', '31'],
        ],
        header: false,
      },
      'The matter was settled by the casting vote of the chair.',
      'The motion was put to the vote and was declared **LOST**.',
    ]);
  });

  it('tells amendments from motions when several people moved', () => {
    expect(
      minutes({ movedBy: 'Alison Moore (motion); Reuben Thompstone and Anne Hutton (amendments)' }),
    ).toEqual([
      'The motion was moved by Councillor Alison Moore.',
      'An amendment was moved by Councillor Reuben Thompstone.',
      'An amendment was moved by Councillor Anne Hutton.',
    ]);
    expect(minutes({ movedBy: 'Chairman (name not in stored text)' })).toEqual([
      'The motion was moved by the Chairman.',
    ]);
  });

  it('tells an item that came by referral from one that is sent on', () => {
    const here = 'Children, Education and Safeguarding Committee';
    expect(minutes({ referral: { from: 'Environment Committee', to: here } })).toEqual([
      'The item had been referred by the Environment Committee.',
    ]);
    expect(minutes({ referral: { from: here, to: 'Council' }, outcome: 'REFERRED' })).toEqual([
      'The matter was referred to Council.',
    ]);
    expect(minutes({ referral: { from: here, to: 'Environment Committee' }, outcome: 'NOTED' })).toEqual([
      'The report was noted.',
      'The matter was referred to the Environment Committee.',
    ]);
  });

  it('records who was away, late, substituted and absent in the item on absence alone', () => {
    const notes = {
      apologies: [
        'Val Duschinsky',
        'a co-opted member',
        'John Hart (late; arrived 7.19 pm)',
        'Wardle (first name not in stored text)',
      ],
      substitutes: [{ absent: 'Val Duschinsky', substitute: 'Anthony Finn' }],
      absent: ['two co-opted members'],
    };
    expect(minutes({ title: 'ABSENCE OF MEMBERS' }, notes)).toEqual([
      'Apologies for absence were received from Councillor Val Duschinsky, a co-opted member and Councillor Wardle.',
      'Apologies for lateness were received from Councillor John Hart.',
      'Councillor Anthony Finn attended as a substitute for Councillor Val Duschinsky.',
      'Two co-opted members were absent.',
    ]);
    expect(minutes({ title: 'Roads' }, notes)).toEqual([]);
  });

  it('gives interests as a table and actions with their owners', () => {
    expect(
      minutes({
        declarations: [{ member: 'Anne Hutton', nature: 'school governor', itemRef: null }],
        actions: [
          { ownSummary: 'Bring a report back', owner: 'Officers' },
          { ownSummary: 'Write to the minister', owner: 'not stated' },
        ],
      }),
    ).toEqual([
      {
        table: [
          ['Member', 'Agenda Item', 'Nature of Interest'],
          ['Councillor Anne Hutton', '', 'school governor'],
        ],
        header: true,
      },
      'Action: Officers to bring a report back.',
      'Action: Write to the minister.',
    ]);
  });
});
