import { describe, expect, it } from 'vitest';
import { readKind } from '../../../scrapers/minutes/read-kind.ts';

describe('readKind', () => {
  it.each([
    ['12. Apologies for absence', 'PROCEDURAL'],
    ['CE/4 Minutes of the meeting of 3 May', 'PROCEDURAL'],
    ['Exclusion of the public', 'PROCEDURAL'],
    ['24/103 Kerb survey', 'REPORT'],
    ['Application 24/01188/FUL – Kerb Lane', 'REPORT'],
    ["6. Members' Item – Councillor Rook – Kerbs", 'MEMBERS_ITEM'],
    ['Notice of motion: kerbs', 'MEMBERS_ITEM'],
    ['Public question time', 'PUBLIC_QUESTIONS'],
    ['Cwestiynau gan y Cyhoedd', 'PUBLIC_QUESTIONS'],
    ['Referral from the Roads Panel – kerbs', 'REFERRAL'],
    ['Referral to the Roads Panel', 'REPORT'],
    ['Forward plan', 'WORK_PROGRAMME'],
    ['Any item(s) that the Chair decides are urgent', 'URGENT'],
    ['Late night buses', 'REPORT'],
    ['EXEMPT – lease of a kerb', 'EXEMPT'],
    ['9. Item in private: kerb claim', 'EXEMPT'],
    ['4. Cllr Rook: item on kerbs', 'MEMBERS_ITEM'],
    ['Committee Programme 2031', 'WORK_PROGRAMME'],
    ['Dates of future meetings', 'PROCEDURAL'],
    ['Termination of meeting', 'PROCEDURAL'],
    ['', null],
  ])('reads %j as %s', (title, kind) => {
    expect(readKind({ title, text: '' })).toBe(kind);
  });
});
