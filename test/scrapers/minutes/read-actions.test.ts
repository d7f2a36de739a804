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
    [
      'It was agreed that the kiln would be looked at by the caretaker before Easter.',
      ['caretaker | kiln be looked at | before Easter'],
    ],
    [
      'The Head of Museums confirmed that a loans policy would be circulated.',
      ['Head of Museums | loans policy be circulated | null'],
    ],
    [
      'It was agreed that the curator be invited to the June meeting to explain the loan.',
      ['curator | the curator be invited to explain the loan | to the June meeting'],
    ],
    [
      'The Board NOTED the accounts and ASKED that a summary be sent to members by the Treasurer.',
      ['Treasurer | summary be sent to members | null'],
    ],
    [
      'The Ferry Plan is to be added to the agenda for March.',
      ['null | The Ferry Plan be added to the agenda | for March'],
    ],
    [
      'Mrs Tait was asked to convey the disappointment of the Forum to the quarry.',
      ['Tait | convey the disappointment of the Forum to the quarry | null'],
    ],
    [
      'Members thanked him for the recommendations and requested that the Treasurer write to the firm.',
      ['Treasurer | write to the firm | null'],
    ],
    [
      'The Panel asked Mrs Tait if she would look after the float, and she agreed.',
      ['Tait | look after the float | null'],
    ],
    [
      'It was agreed to write to the ferry firm about the timetable.',
      ['null | write to the ferry firm about the timetable | null'],
    ],
    [
      'The Committee requested an update on moorings at its May meeting.',
      ['null | an update on moorings | at its May meeting'],
    ],
    [
      'Museums Manager – count the cases before the move',
      ['Museums Manager | count the cases | before the move'],
    ],
    ['Further report in three months – Head of Piers.', ['Head of Piers | Further report | in three months']],
    ['The float was counted. Quotes to be sought (Treasurer).', ['Treasurer | Quotes to be sought | null']],
    ['The Forum tasked officers with pricing a second case.', ['officers | pricing a second case | null']],
    ['Morag offered to translate the leaflet.', ['Morag | translate the leaflet | null']],
    [
      "The Panel's support officer would collate the answers.",
      ['support officer | collate the answers | null'],
    ],
    ['The agent, Mr Gow, agreed to send the drawings.', ['Gow | send the drawings | null']],
    ['Ms Ray said she would ask the Agent to send the map.', ['Ray | ask the Agent to send the map | null']],
    ['The Clerk had no figures and would look them up.', ['Clerk | look them up | null']],
    [
      '4.1 | The gutters are blocked. Seek prices for a new run. | Clerk',
      ['Clerk | Seek prices for a new run | null'],
    ],
    [
      'Names of owners to be sent to Members. | Head of ICT – June',
      ['Head of ICT | Names of owners be sent to Members | June'],
    ],
    [
      'No | Item | Action\n1.1 | The kiosk leaks. | Cllr Orme to ring the firm',
      ['Orme | ring the firm | null'],
    ],
    ['The steps are slippery. To chase the board.\nDV', ['DV | To chase the board | null']],
    ['→ posters for the fair: MO', ['MO | posters for the fair | null']],
    [
      'Action: Mooring Officer\nPut a notice in the bulletin\nBy: May',
      ['Mooring Officer | Put a notice in the bulletin | May'],
    ],
    ['Action: Gate to be mended.', ['null | Gate to be mended | null']],
    ['Action: All members to return the form.', ['All members | return the form | null']],
    [
      'In reply, the Mayor said she:\n• had met the Minister;\n• would send the list to Members.',
      ['Mayor | send the list to Members | null'],
    ],
    [
      '2. That the Access Officer\n(a) meet the riders on site;\n(b) ask the county to mend it;',
      [
        'Access Officer | meet the riders on site | null',
        'Access Officer | ask the county to mend it | null',
      ],
    ],
    [
      'Information requested:\n• Number of crews by week (Ambulance Service)',
      ['Ambulance Service | Number of crews by week | null'],
    ],
    [
      'The Clerk was asked to take it to a jeweller and to speak to the insurers.',
      ['Clerk | take it to a jeweller | null', 'Clerk | speak to the insurers | null'],
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
    'RESOLVED that the matter be passed to the Ferries Committee.',
    'The item would be brought back when the survey was known.',
    'Parents were asked to fill in a survey.',
    'The external auditor would issue an opinion on the accounts.',
    'Actions: none at this stage.',
    'The Harbour Master shall act in his absence.',
    'Councillor Orr would be replaced by Councillor Gunn.',
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
    'The Leader would be meeting the Minister in March.',
    'The plan would be submitted to the regulator in May.',
    'No officer was to speak to the press.',
    'That, against what officers advised, permission be refused because the lodges fail the test and officers would place guests at risk.',
    'Ref | Action | Owner | Status\nA1 | Training on treasury | Head of Audit | Delivered 9 Jan',
  ])('finds nothing in %j', (text) => {
    expect(actions(text)).toEqual([]);
  });
});
