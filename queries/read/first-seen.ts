import { z } from 'zod';
import { loadNodes } from './load-nodes.ts';

const firstSeenRow = z.object({ id: z.string(), firstSeenAt: z.string().nullable() });

/** When a capture first told of these. */
export const loadFirstSeenOfMeetings = loadNodes('load-first-seen-of-meetings', 'Meeting', firstSeenRow);
export const loadFirstSeenOfItems = loadNodes('load-first-seen-of-items', 'AgendaItem', firstSeenRow);
