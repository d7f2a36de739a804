import { z } from 'zod';
import { defineOperation } from './operation.ts';

export const runningWork = defineOperation({
  name: 'running-work',
  description: 'What the serving program is doing at this moment, such as a crawl.',
  document: '{ runningWork { title startedAt progress waiting } }',
  variables: z.strictObject({}),
  example: {},
  answer: z.strictObject({
    runningWork: z
      .strictObject({
        title: z.string(),
        startedAt: z.string(),
        progress: z.string().nullable(),
        waiting: z.number().int(),
      })
      .nullable(),
  }),
});
