import type { Platform } from './core/platform.ts';
import { moderngov } from './moderngov/index.ts';

/** Council software by the name that a council's file gives. */
export const platforms = { moderngov } as const satisfies Record<string, Platform>;
