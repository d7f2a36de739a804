import { expect, it } from 'vitest';
import { toExportLine } from '../../src/cli/work/export-line.ts';

it('gives a node as an object', () => {
  expect(JSON.parse(toExportLine('["node",["Meeting"],"m/1",[["date","2018-03-01"],["mid",7]]]'))).toEqual({
    node: 'm/1',
    labels: ['Meeting'],
    properties: { date: '2018-03-01', mid: 7 },
  });
});

it('gives a relationship with the ids at both ends', () => {
  const line = '["relationship","HELD_BY",["Meeting"],"m/1",["Committee"],"c/2",[["seq",3]]]';
  expect(JSON.parse(toExportLine(line))).toEqual({
    relationship: 'HELD_BY',
    from: 'm/1',
    fromLabels: ['Meeting'],
    to: 'c/2',
    toLabels: ['Committee'],
    properties: { seq: 3 },
  });
});

it('refuses what is no line of the hash', () => {
  expect(() => toExportLine('["edge","a","b"]')).toThrow();
});
