import { describe, expect, it } from 'vitest';
import { isProcedural } from '../../src/linking/procedural-titles.ts';

const procedural = [
  'Apologies',
  'Apologies for Absence',
  'APOLOGIES FOR ABSENCE AND SUBSTITUTIONS',
  '1. Apologies for absence (if any)',
  'Absence of Members',
  'Declarations of Interest',
  "Declarations of Members' Disclosable Pecuniary Interests and Non-Pecuniary interests (if any)",
  'Disclosure of pecuniary interests',
  'Declaration of Members’ Personal and Prejudicial Interests',
  'Minutes',
  'Minutes of last meeting',
  'Minutes of the Previous Meeting',
  'Minutes of the meeting held on 12 May 2016',
  'To approve the minutes of the last meeting',
  'Minutes - 3 March 2018',
  'Confirmation of Minutes',
  'Matters arising',
  'Public Question Time',
  'Public Questions and Comments (if any)',
  'Questions from Members of the Public',
  "Members' Items (if any)",
  'Petitions',
  'Deputations and petitions',
  'Report of the Monitoring Officer (if any)',
  'Urgent Business',
  'Any Other Business',
  'AOB',
  'Any other items that the Chairman decides are urgent',
  'Any item(s) the Chairman decides is urgent',
  'Any other urgent business',
  'Late items',
  'Exclusion of the Press and Public',
  'Motion to exclude the press and public',
  'Exclusion of Public and Press (Part II)',
  'Exempt items',
  'Date of next meeting',
  'Date and Time of Next Meeting',
  'Next meeting',
  'Dates of future meetings',
  "Chair's Announcements",
  'Chairman’s announcements',
  'Mayor’s Announcements',
  'Announcements from the Leader',
  'Election of Chair',
  'Appointment of Vice-Chairman',
  'Welcome and introductions',
  'Substitute Members',
  "Member's Item - Councillor Dr Ann Lee",
  'Declarations of Members Disclosable Pecuniary Interests and Non-Pecuinary Interests',
  'Official announcements',
  'Elect a Member to preside if the Mayor is absent',
  'Any business remaining from last meeting',
  'Public Questions and Written Comments (if any)',
  'Questions to the Leader (and Committee Chairmen if he/she has delegated)',
];

const matters = [
  'Ofsted Inspection of Children’s Services',
  'School Absence and Exclusion Rates',
  'Fire Safety in Tower Blocks',
  'Budget Monitoring Quarter 1 2016/17',
  'Public Participation Strategy',
  'Public Health Annual Report',
  'Library Strategy',
  'Urgent item: closure of Hill School',
  'Statement of Accounts 2015/16',
  'Petition to save the Mill Hill Library',
  "Member's Item - Councillor Lee - School Places",
  'Members Item in the name of Councillor Ann Lee – Zero Tolerance Day 2018',
  'Minutes Silence for the Victims of the Fire',
  'Action Plan on Air Quality',
  'Declaration of a Climate Emergency',
  'Appointment of the Director of Public Health',
  'Next Steps for Meeting Housing Need',
  'Welcome Centre Lease',
  'Exclusion of Pupils from Secondary Schools',
  'Questions of Value: the Library Estate',
  'Interests of Children in Care',
  'Business Rates Relief',
  'Future of the Town Hall',
  'Attendance at Secondary Schools',
  'Break Clause in the Depot Lease',
];

describe('isProcedural', () => {
  it.each(procedural)('takes "%s" for business that every meeting has', (title) => {
    expect(isProcedural(title)).toBe(true);
  });
  it.each(matters)('takes "%s" for a matter', (title) => {
    expect(isProcedural(title)).toBe(false);
  });
  it('answers at once for a very long title', () => {
    expect(isProcedural(`any other business ${'urgent items of '.repeat(4000)}`)).toBe(false);
    expect(isProcedural(`${'declarations of interest and '.repeat(3000)}roads`)).toBe(false);
  });
});
