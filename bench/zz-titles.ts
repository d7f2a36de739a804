import { readFileSync } from 'node:fs';
import { isProcedural } from '../src/linking/procedural-titles.ts';
import { toSeriesTitle } from '../src/linking/series-title.ts';

const items = JSON.parse(readFileSync('/tmp/ing/titles.json', 'utf8')) as string[];
const proc = [...new Set(items.filter(isProcedural))];
console.log('PROC', proc);
const groups = new Map<string, string[]>();
for (const t of items) {
  const s = toSeriesTitle(t);
  if (s) groups.set(s.key, [...(groups.get(s.key) ?? []), t]);
}
for (const [k, v] of groups) if (v.length > 1) console.log('SERIES', k, v);
console.log(
  'NOT',
  [...new Set(items.filter((t) => !isProcedural(t)))].filter((t) =>
    /minute|apolog|declar|question|urgent|exclu|member|date|public/i.test(t),
  ),
);
