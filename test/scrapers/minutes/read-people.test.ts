import { describe, expect, it } from 'vitest';
import { readAbsences } from '../../../scrapers/minutes/read-absences.ts';
import { readSubstitutes } from '../../../scrapers/minutes/read-people.ts';

const apologies = (text: string, title = 'Apologies'): string[] =>
  readAbsences({ title, text }).apologies.map(({ value }) => value);
const absent = (text: string, title = 'Apologies'): string[] =>
  readAbsences({ title, text }).absent.map(({ value }) => value);
const substitutes = (text: string, title = 'Apologies'): string[] =>
  readSubstitutes({ title, text }).map(({ value }) => `${value.substitute} for ${value.absent}`);

describe('readAbsences', () => {
  it.each([
    ['Apologies for absence were received from Councillors Lee, Hay and Fry.', ['Lee', 'Hay', 'Fry']],
    ['Apologies: Cllr Ada Lee (Cllr Bo Hay as substitute), Ms P Kerr, Head of Legal.', ['Ada Lee', 'P Kerr']],
    ['Apologies had come from:\nCouncillor Ada Lee\nMrs P Kerr, Director of Place', ['Ada Lee', 'P Kerr']],
    ['Councillors Lee and Hay were unable to attend and had sent their apologies.', ['Lee', 'Hay']],
    ['Councillor Ada Lee (Councillor Bo Hay substituting)', ['Ada Lee']],
    ['Apologies | Substitute\nCllr Ada Lee | Cllr Bo Hay\nCllr Jo Fry | None', ['Ada Lee', 'Jo Fry']],
  ])('reads who apologised in %j', (text, names) => {
    expect(apologies(text)).toEqual(names);
  });

  it('leaves out lateness, leaving early, and apologies for other things', () => {
    expect(apologies('Apologies for lateness were received from Councillor Lee.')).toEqual([]);
    expect(apologies('Cllr Lee left at 9 and gave his apologies for doing so.')).toEqual([]);
    expect(apologies('Councillor Lee apologised for the delays.', 'Report')).toEqual([]);
  });

  it('reads who was absent without apology, in lists and prose', () => {
    expect(absent('Absent: Councillors Lee and Hay')).toEqual(['Lee', 'Hay']);
    expect(absent('No apology had been received from Councillor Lee.')).toEqual(['Lee']);
    expect(absent('Mr J Orr was likewise absent without apology.', 'Attendance')).toEqual(['J Orr']);
  });

  it('does not take leaving the room for absence', () => {
    expect(absent('Councillor Lee was absent from the room during the vote.')).toEqual([]);
  });

  it('takes nothing from a correction of earlier minutes', () => {
    const text = 'Councillor Lee should have been listed as absent with apologies from Councillor Hay.';
    expect([...apologies(text, 'Minutes'), ...absent(text, 'Minutes')]).toEqual([]);
  });
});

describe('readSubstitutes', () => {
  it.each([
    ['Councillor Bo Hay attended as a substitute for Councillor Ada Lee.', ['Bo Hay for Ada Lee']],
    ['Councillor Ada Lee, who was substituted by Councillor Bo Hay.', ['Bo Hay for Ada Lee']],
    ['Councillor Ada Lee, for whom Councillor Bo Hay was acting.', ['Bo Hay for Ada Lee']],
    ['Councillor Ada Lee sent apologies. Councillor Bo Hay came as her substitute.', ['Bo Hay for Ada Lee']],
    ['In attendance as deputy for Councillor Ada Lee: Councillor Bo Hay', ['Bo Hay for Ada Lee']],
    [
      'Cllr A Lee in place of Cllr B Hay, Cllr C Fry in place of Cllr D Orr',
      ['A Lee for B Hay', 'C Fry for D Orr'],
    ],
    [
      'Councillors Lee and Hay, who were substituted by Councillors Fry and Orr respectively',
      ['Fry for Lee', 'Orr for Hay'],
    ],
    ['Member | Substituted by\nCouncillor Ada Lee | Councillor Bo Hay', ['Bo Hay for Ada Lee']],
    ['Bo Hay sat as a named substitute.', ['Bo Hay for null']],
  ])('reads who sat for whom in %j', (text, pairs) => {
    expect(substitutes(text)).toEqual(pairs);
  });

  it('does not take speaking for another as sitting for him', () => {
    expect(
      substitutes('On behalf of Councillor Lee the item was introduced by Councillor Hay.', 'Report'),
    ).toEqual([]);
  });
});
