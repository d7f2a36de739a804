import { describe, expect, it } from 'vitest';
import { clockProperties, labels } from '../../schema/graph/labels.ts';
import { relationships } from '../../schema/graph/relationships.ts';
import { outcomes } from '../../schema/records/decision.ts';
import { loadProjectFiles } from '../support/source-files.ts';

const text = loadProjectFiles(/^docs\/data-model\.md$/)[0]?.text ?? '';
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]));
const section = (name: string): string => sections.get(name) ?? '';
const inCode = (within: string): Set<string> =>
  new Set([...within.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));

/** The table's rows by label: the property names of the last column. */
const rows = new Map(
  [...section('Nodes').matchAll(/^\| `(\w+)` \|.*\| (.*) \|$/gm)].map(([, label = '', last = '']) => [
    label,
    inCode(last),
  ]),
);
const shared = new Set([...inCode(section('What every node has')), ...inCode(section('Dates'))]);

describe('docs/data-model.md', () => {
  it('has a row for every label and for no other', () => {
    expect([...rows.keys()]).toEqual(Object.keys(labels));
  });

  it.each(Object.entries(labels))('names every property of %s', (label, properties) => {
    const named = rows.get(label) ?? new Set();
    expect(properties.filter((name) => !named.has(name) && !shared.has(name))).toEqual([]);
  });

  it('draws every relationship', () => {
    expect(Object.keys(relationships).filter((type) => !new RegExp(`:${type}[ \\]]`).test(text))).toEqual([]);
  });

  it('explains every outcome, in their order', () => {
    expect([...section('Outcomes').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual([
      ...outcomes,
    ]);
  });

  it('lists the clock fields', () => {
    expect([...inCode(section('Clock fields'))]).toEqual([...clockProperties]);
  });
});
