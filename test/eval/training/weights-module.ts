import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { outcomes } from '../../../schema/records/decision.ts';
import { projectRoot } from '../../support/project-root.ts';
import { type FirstSight, learnVerdicts, type PackedWeights } from './learn-verdicts.ts';
import { loadTrainingCases } from './training-cases.ts';
import type { MarkedItem, MarkedSentence } from './training-rows.ts';

const folder = join(projectRoot, 'test', 'eval');

const markedSentence = z
  .strictObject({ c: z.enum([...outcomes, 'O']), s: z.string().min(1), p: z.string() })
  .transform(
    ({ c, s, p }): MarkedSentence => ({
      outcome: c === 'O' ? 'NONE_RECORDED' : c,
      sentence: s,
      before: p,
    }),
  );

const firstSight = z.record(
  z.string(),
  z.strictObject({
    outcome: z.enum(outcomes),
    hasParts: z.boolean(),
    verdict: z.strictObject({ start: z.number(), end: z.number(), confidence: z.number() }).nullable(),
  }),
);

const markedItem: z.ZodType<MarkedItem> = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  body: z.string(),
  outcome: z.enum(outcomes),
  verdict: z.string(),
});

const loadLines = <Value>(name: string, line: z.ZodType<Value>): Value[] =>
  readFileSync(join(folder, 'training', name), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));

const loadFirstSight = (): FirstSight =>
  new Map(
    Object.entries(
      firstSight.parse(JSON.parse(readFileSync(join(folder, 'training', 'first-sight.json'), 'utf8'))),
    ),
  );

const toLines = ({ scale, bias, packed }: PackedWeights): string[] => [
  `    scale: ${String(scale)},`,
  `    bias: [${bias.map(String).join(', ')}],`,
  '    packed:',
  `      '${packed}',`,
];

/** The module with the weights that labels, sentences and first sights of today give. */
export function toWeightsModule(): string {
  const { sentences, items, choice } = learnVerdicts(
    loadTrainingCases(),
    loadLines('verdict-items.jsonl', markedItem),
    loadLines('verdict-sentences.jsonl', markedSentence),
    loadFirstSight(),
  );
  const entries = Object.entries(choice).map(([name, weight]) => {
    const key = /^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`;
    return `    ${key}: ${String(weight)},`;
  });
  return [
    '/** Learned by `npm run train` (test/eval/README.md): never edited. */',
    'export const verdictWeights = {',
    '  choice: {',
    ...entries,
    '  },',
    '  sentences: {',
    ...toLines(sentences),
    '  },',
    '  items: {',
    ...toLines(items),
    '  },',
    '} as const;',
    '',
  ].join('\n');
}
