import { describe, expect, it } from 'vitest';
import { curateIssues } from '../../src/linking/curate-issues.ts';
import type { DraftSighting, IssueDraft } from '../../src/linking/issue-draft.ts';
import type { CuratorEntry } from '../../src/linking/ledger-port.ts';

const at = '2026-01-01T00:00:00.000Z';
const by = 'the desk';
const sighting = (itemId: string, state: DraftSighting['state'] = 'shown'): DraftSighting => ({
  itemId,
  state,
  method: 'matter-features',
  version: '1',
  score: 0.8,
  features: { 'same-series': 1 },
  tiedTo: 'x:item:0',
});
const issue = (issueId: string, ...sightings: DraftSighting[]): IssueDraft => ({
  issueId,
  key: issueId.split(':')[2] ?? '',
  title: `Title of ${issueId}`,
  basis: 'matter-features',
  sightings: new Map(sightings.map((one) => [one.itemId, one])),
  merged: [],
});
const [depot, baths] = ['x:issue:item-1', 'x:issue:item-5'];
const found = [
  issue(depot, sighting('x:item:1'), sighting('x:item:2'), sighting('x:item:3', 'proposed')),
  issue(baths, sighting('x:item:5'), sighting('x:item:6')),
];
const verdict = (
  issueId: string,
  itemId: string,
  said: 'accepted' | 'rejected' | 'withdrawn',
): CuratorEntry => ({
  seq: 1,
  at,
  kind: 'link-verdict',
  issueId,
  itemId,
  verdict: said,
  reason: null,
  by,
});
const curate = (...entries: CuratorEntry[]) =>
  curateIssues(found, entries, (id) =>
    id === 'x:issue:item-9' ? { key: 'item-9', title: 'Named before' } : null,
  );
const states = (issues: readonly IssueDraft[], id: string) =>
  [...(issues.find(({ issueId }) => issueId === id)?.sightings.values() ?? [])]
    .map(({ itemId, state, method }) => `${itemId} ${state} ${method}`)
    .sort();

describe('curateIssues', () => {
  it('leaves what nobody spoke of as it was found', () => {
    expect(curate()).toEqual(found);
  });

  it('accepts what was proposed, adds what was not found, and rejects what was shown', () => {
    const issues = curate(
      verdict(depot, 'x:item:3', 'accepted'),
      verdict(depot, 'x:item:8', 'accepted'),
      verdict(depot, 'x:item:2', 'rejected'),
    );
    expect(states(issues, depot)).toEqual([
      'x:item:1 shown matter-features',
      'x:item:2 rejected matter-features',
      'x:item:3 accepted matter-features',
      'x:item:8 accepted curator',
    ]);
  });

  it('goes by the last word, and by what was found where a word is withdrawn', () => {
    const issues = curate(
      verdict(depot, 'x:item:2', 'rejected'),
      verdict(depot, 'x:item:2', 'withdrawn'),
      verdict(depot, 'x:item:8', 'accepted'),
      verdict(depot, 'x:item:8', 'withdrawn'),
    );
    expect(issues).toEqual(found);
  });

  it('makes two issues one; the id of the other leads to it, also in what is said later', () => {
    const issues = curate(
      { seq: 1, at, kind: 'issue-merged', issueId: baths, intoId: depot, reason: null, by },
      verdict(baths, 'x:item:6', 'rejected'),
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]?.merged).toEqual([baths]);
    expect(states(issues, depot)).toContain('x:item:5 shown matter-features');
    expect(states(issues, depot)).toContain('x:item:6 rejected matter-features');
  });

  it('parts an issue', () => {
    const issues = curate({
      seq: 1,
      at,
      kind: 'issue-split',
      issueId: depot,
      newIssueId: 'x:issue:split-1',
      itemIds: ['x:item:2'],
      reason: null,
      by,
    });
    expect(states(issues, depot)).toEqual([
      'x:item:1 shown matter-features',
      'x:item:3 proposed matter-features',
    ]);
    expect(states(issues, 'x:issue:split-1')).toEqual(['x:item:2 accepted curator']);
  });

  it('renames an issue, and brings back one that was named and is found no more', () => {
    const issues = curate(
      { seq: 1, at, kind: 'issue-renamed', issueId: depot, title: 'The depot', by },
      verdict('x:issue:item-9', 'x:item:9', 'accepted'),
    );
    expect(issues.find(({ issueId }) => issueId === depot)?.title).toBe('The depot');
    expect(issues.find(({ issueId }) => issueId === 'x:issue:item-9')?.title).toBe('Named before');
  });

  it('says nothing of an issue that nobody knows', () => {
    expect(curate(verdict('x:issue:item-77', 'x:item:1', 'accepted'))).toEqual(found);
  });
});
