import { describe, expect, it } from 'vitest';
import { readActions } from '../../../scrapers/minutes/read-actions.ts';

const actions = (text: string): string[] =>
  readActions({ title: 'Report', text }).map(({ value }) => `${value.owner} | ${value.what} | ${value.due}`);

describe('readActions', () => {
  it.each([
    [
      'Officers undertook to circulate the figures before the next meeting.',
      ['Officers | circulate the figures | before the next meeting'],
    ],
    ['The Clerk was asked to obtain quotes by June.', ['Clerk | obtain quotes | by June']],
    [
      'The Chair asked the Head of Waste to look into the matter.',
      ['Head of Waste | look into the matter | null'],
    ],
    ['Dr Ann Lowe said that she would share the slides.', ['Ann Lowe | share the slides | null']],
    ['Head of Place to recalculate income.', ['Head of Place | recalculate income | null']],
    [
      'Members requested that a report on fly-tipping be brought to the next meeting.',
      ['null | report on fly-tipping be brought | to the next meeting'],
    ],
    ['Action: RE to write to the landlord.', ['RE | write to the landlord | null']],
    [
      'Action: circulate the slides (Governance Officer)',
      ['Governance Officer | circulate the slides | null'],
    ],
    ['Action | Owner | When\nSend figures | P Orr | May', ['P Orr | Send figures | May']],
    [
      'A written reply would be sent by the Director of Highways.',
      ['Director of Highways | written reply | null'],
    ],
    [
      'The Head of Parking took away an action to review the signs in Salt Lane.',
      ['Head of Parking | review the signs in Salt Lane | null'],
    ],
    [
      'RESOLVED that the Solicitor be instructed to serve notice on the tenant.',
      ['Solicitor | serve notice on the tenant | null'],
    ],
    [
      'AGREED that officers provide a briefing note on voids.',
      ['officers | provide a briefing note on voids | null'],
    ],
    [
      'In reply to Councillor Moss, the Chief Auditor undertook to share the plan.',
      ['Chief Auditor | share the plan | null'],
    ],
    ['Members requested a map of the hubs. TK to supply.', ['TK | supply a map of the hubs | null']],
    ['Shelter at Beck Row to be painted (TB).', ['TB | Shelter at Beck Row to be painted | null']],
    [
      'Ref | Task | Responsible | Timescale\n1 | Write to the railway | Cllr Orme | May\n2 | Paint | Clerk | Complete',
      ['Orme | Write to the railway | May'],
    ],
    [
      'It was left with the Museums Officer to price a second case before Lent.',
      ['Museums Officer | price a second case | before Lent'],
    ],
    [
      'The Panel asked the Water Board for a map of its sewers.',
      ['Water Board | a map of its sewers | null'],
    ],
    [
      'The Convener of the Piers Committee would write to the ferry firm.',
      ['Convener of the Piers Committee | write to the ferry firm | null'],
    ],
    [
      'Mr Gow asked the Head of Parks for news. She would speak to the tree warden.',
      ['Head of Parks | speak to the tree warden | null'],
    ],
    [
      'Actions: Parks to mow the bank; Mrs Tait to let the office know when it is dry.',
      ['Parks | mow the bank | null', 'Tait | let the office know when it is dry | when it is dry'],
    ],
    [
      'Owner: Head of Museums\nAction: price a second case\nDeadline: 3 May',
      ['Head of Museums | price a second case | 3 May'],
    ],
    ['Topic | Who | When\nKiln to be relined | PT | June', ['PT | Kiln to be relined | June']],
    [
      'RESOLVED: (1) That the plan be approved. (2) That officers be asked to report back in six months.',
      ['officers | report back | in six months'],
    ],
  ])('reads %j', (text, expected) => {
    expect(actions(text)).toEqual(expected);
  });

  it('names the task once where its owner stands in brackets behind', () => {
    expect(
      actions('The Assistant Director spoke. He undertook to send the list.\n(Action: Assistant Director)'),
    ).toEqual(['Assistant Director | send the list | null']);
  });

  it.each([
    'The Committee agreed to grant the licence.',
    'The Head of Legal was authorised to sign the deed.',
    'The Director had undertaken in March to bring figures.',
    'Councillor Lee moved that officers be instructed to bring a pilot.',
    'The Director said that the road would sever three farms.',
    'The applicant offered to shut at nine.',
    'The Chair asked the officer to explain the figure. The officer explained that it was a slip.',
    'Cabinet was asked to note the report.',
    'The contractor will provide the service for five years.',
    'The Department for Transport would provide further money.',
    'Members RECOMMENDED that the Cabinet Member look again at the fees.',
    'RESOLVED to instruct the Head of Legal to conclude the lease.',
    'The offer would run in sessions that would include games.',
  ])('finds nothing in %j', (text) => {
    expect(actions(text)).toEqual([]);
  });
});
