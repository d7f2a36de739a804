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
    ['Apologies were given by Councillors Lee (work), Mrs Hay and Fry.', ['Lee', 'Hay', 'Fry']],
    ['On behalf of Councillor Lee, and of Alderman Hay, regrets were expressed.', ['Lee', 'Hay']],
    ['Those unable to attend, who had said so, were Councillors Lee and Hay.', ['Lee', 'Hay']],
    ['Councillor Lee had told the clerk that she could not attend.', ['Lee']],
    ['Apologies had come from Councillors June West and Patrick Hall.', ['June West', 'Patrick Hall']],
    ['Councillors Lee (work) and Hay had tendered theirs.', ['Lee', 'Hay']],
    ['Apologies: Lee, Hay and Fry.', ['Lee', 'Hay', 'Fry']],
    ['AL, BH and PK sent apologies.', ['AL', 'BH', 'PK']],
    ['Ada Lee and Bo Hay could not make it.', ['Ada Lee', 'Bo Hay']],
    ['Apologies for Cllr Lee, who was at a funeral, Cllr Hay (illness) and Cllr Fry.', ['Lee', 'Hay', 'Fry']],
    ['Apologies from the Mayor (Mr P Lee) and, for the first hour, Cllr Hay, who came at 7.', ['P Lee']],
    ['Members:\nCllr Ada Lee\nOfficers:\nMs P Kerr', ['Ada Lee', 'P Kerr']],
    ['Name | Ward | Status\nAda Lee | Hill | Present\nBo Hay | Dale | Apologies', ['Bo Hay']],
    ['Apologies | Cllr Lee Cllr Hay\nLate | Cllr Fry', ['Lee', 'Hay']],
    ['Apologies | Substitute\nCllr Ada Lee | Cllr Bo Hay\nCllr Jo Fry | None', ['Ada Lee', 'Jo Fry']],
  ])('reads who apologised in %j', (text, names) => {
    expect(apologies(text)).toEqual(names);
  });

  it.each([
    ['Apologies came from Cllr Lee and the Director of Public Health.', ['Lee', 'Director of Public Health']],
    ['The Director of Operations sent his apologies.', ['Director of Operations']],
    ['Apologies came from the Director of Leisure, Ms Ann Orr.', ['Ann Orr']],
    ['Apologies from LF (work) and Mrs Hay.', ['LF', 'Hay']],
    ['Cllr Lee said she could not come, and sent her apologies.', ['Lee']],
    ['An apology for absence came from Cr Lee and an apology for lateness from Cr Hay.', ['Lee']],
    ['Apologies noted from Cllr Lee. Proposed: Cllr Hay.', ['Lee']],
  ])('tells officers by their office from those who hold one: %j', (text, expected) => {
    expect(apologies(text)).toEqual(expected);
  });

  it('leaves out lateness, leaving early, and apologies for other things', () => {
    expect(apologies('Apologies for lateness were received from Councillor Lee.')).toEqual([]);
    expect(apologies('Cllr Lee left at 9 and gave his apologies for doing so.')).toEqual([]);
    expect(apologies('Councillor Lee apologised for the delays.', 'Report')).toEqual([]);
    expect(apologies('Councillor Lee had apologised that he would arrive late.')).toEqual([]);
    expect(apologies('Apologies for Councillor Lee were given by Councillor Hay.')).toEqual(['Lee']);
  });

  it('reads who was absent without apology, in lists and prose', () => {
    expect(absent('Absent: Councillors Lee and Hay')).toEqual(['Lee', 'Hay']);
    expect(absent('No apology had been received from Councillor Lee.')).toEqual(['Lee']);
    expect(absent('Nothing had been heard from Councillor Lee or Councillor Hay.')).toEqual(['Lee', 'Hay']);
    expect(absent('Neither Councillor Lee nor Councillor Hay was present.')).toEqual(['Lee', 'Hay']);
    expect(absent('All members attended save Councillor Lee.')).toEqual(['Lee']);
    expect(absent('Not present and no apology sent: Councillor Lee.')).toEqual(['Lee']);
    expect(absent('Member | Status\nAda Lee | Absent')).toEqual(['Ada Lee']);
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
    ['Councillor Lee (Hill); substitute Councillor Hay', ['Hay for Lee']],
    ['Apologies: P Lee (Mrs J Hay attending); R Fry', ['J Hay for P Lee']],
    ['Councillor Lee, unable to attend, had asked Councillor Hay to take her place.', ['Hay for Lee']],
    ["Councillor Lee's substitute for this item, Councillor Hay, was welcomed.", ['Hay for Lee']],
    [
      'Cllr A Lee in place of Cllr B Hay, Cllr C Fry in place of Cllr D Orr',
      ['A Lee for B Hay', 'C Fry for D Orr'],
    ],
    [
      'Councillors Lee and Hay, who were substituted by Councillors Fry and Orr respectively',
      ['Fry for Lee', 'Orr for Hay'],
    ],
    ['Member | Substituted by\nCouncillor Ada Lee | Councillor Bo Hay', ['Bo Hay for Ada Lee']],
    [
      "Councillor Lee's place was taken by Councillor Hay and Councillor Fry's by Councillor Orr.",
      ['Hay for Lee', 'Orr for Fry'],
    ],
    ['Councillors Fry (vice Lee) and Orr', ['Fry for Lee']],
    ["Councillor Hay came as Councillor Lee's temporary replacement.", ['Hay for Lee']],
    ['Cllr Lee (res. Cllr Hay); Cllr Fry (Cllr Orr here for him)', ['Hay for Lee', 'Orr for Fry']],
    ['Substitutes\nCllr Hay for Cllr Lee\nCllr Orr for Cllr Fry', ['Hay for Lee', 'Orr for Fry']],
    ['Councillor Lee (Councillor Hay). Substitutes are shown in brackets.', ['Hay for Lee']],
    ['Ordinary Member | Reserve Member\nCllr Ada Lee | Cllr Bo Hay', ['Bo Hay for Ada Lee']],
    ['Name | Attending for\nCllr Bo Hay | Cllr Ada Lee', ['Bo Hay for Ada Lee']],
    ['Bo Hay sat as a named substitute.', ['Bo Hay for null']],
  ])('reads who sat for whom in %j', (text, pairs) => {
    expect(substitutes(text)).toEqual(pairs);
  });

  it('reads proxies, and takes no deputy of an office for a substitute', () => {
    expect(substitutes('Attending as proxies: Dr Raza for Dr Lee, and Cllr Tait for Cllr Hay.')).toHaveLength(
      2,
    );
    expect(substitutes('That Mr Lee be appointed as Deputy Police Commissioner.', 'Hearing')).toEqual([]);
  });

  it('does not take speaking for another as sitting for him', () => {
    expect(
      substitutes('On behalf of Councillor Lee the item was introduced by Councillor Hay.', 'Report'),
    ).toEqual([]);
  });

  it('does not take a lasting change, another office or one who was turned away for a substitute', () => {
    expect(
      substitutes('Councillor Hay had replaced Councillor Lee for the rest of the municipal year.'),
    ).toEqual([]);
    expect(substitutes('Councillor Hay was elected Chair in place of Councillor Lee.')).toEqual([]);
    expect(
      substitutes('Councillor Hay came in the place of Councillor Lee, but notice was out of time.'),
    ).toEqual([]);
    expect(substitutes('Councillor Hay replaced Councillor Lee as the lead on this.', 'Report')).toEqual([]);
  });

  it('takes nothing from appointments to other bodies', () => {
    expect(substitutes('Airport Forum: Councillor Lee (substitute: Councillor Hay)', 'Appointments')).toEqual(
      [],
    );
  });

  it('reads the owner of a place on either side of the one who sat in it', () => {
    expect(substitutes("In Councillor Lee's place came Councillor Hay.")).toHaveLength(1);
    expect(substitutes("Councillor Hay attended on Councillor Lee's behalf.")).toHaveLength(1);
    expect(substitutes('Councillor Lee gave up her seat to Councillor Hay.')).toHaveLength(1);
    expect(substitutes("Councillor Hay spoke on Councillor Lee's behalf.", 'Report')).toEqual([]);
  });
});

describe('people who were away', () => {
  it('keeps those of whom nothing was heard from those who asked to be excused', () => {
    const text = 'Cllr Lee not here. Cllr Hay had asked to be excused.';
    expect([apologies(text), absent(text)]).toEqual([['Hay'], ['Lee']]);
  });

  it('goes on with a list over reasons and holders of offices in brackets', () => {
    const text = 'Apologies were received from Councillors Lee and Hay and the Estates Manager (Ann Orr).';
    expect(apologies(text)).toEqual(['Lee', 'Hay', 'Ann Orr']);
  });

  it('goes on behind an aside on who sits for one of them, in a list and in rows', () => {
    const text =
      'Apologies were received from Councillors Lee (substitute: Councillor Orr), Hay (no substitute) and Fry.';
    expect(apologies(text)).toEqual(['Lee', 'Hay', 'Fry']);
    const rows =
      'Apologies were received from:\nCllr Ada Lee | Hill | Cllr Bo Orr substituting\nCllr Jo Fry | Dale';
    expect([apologies(rows), substitutes(rows)]).toEqual([['Ada Lee', 'Jo Fry'], ['Bo Orr for Ada Lee']]);
  });

  it('keeps those present, and those who declare something, out of the apologies', () => {
    const text = 'Cllrs Lee and Hay.\nApologies: Cllr Fry, Inspector Orr.';
    expect(apologies(text, 'Present and apologies')).toEqual(['Fry', 'Inspector Orr']);
    expect(apologies('Cllr Lee – personal interest, knows the owner.')).toEqual([]);
    expect(apologies('RESOLVED to accept the reasons given by Cllr Lee (illness).')).toEqual(['Lee']);
  });

  it('finds who is in for another, and nobody of an earlier meeting or a lasting change', () => {
    expect(substitutes('Cllr Lee, in for Cllr Hay at this meeting, asked why.', 'Report')).toEqual([
      'Lee for Hay',
    ]);
    expect(substitutes('Yn lle Cllr Hay / In place of Cllr Hay: Cllr Lee.')).toEqual(['Lee for Hay']);
    expect(substitutes('At the last meeting Cllr Lee had sat in place of Cllr Hay.')).toEqual([]);
    expect(substitutes('Cllr Lee had replaced Cllr Hay on the Committee.')).toEqual([]);
    expect(substitutes('Cynigydd / Proposer: Cllr Hay. Eilydd / Seconder: Cllr Lee.', 'Motion')).toEqual([]);
  });
});
