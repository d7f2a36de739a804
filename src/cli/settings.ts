import { z } from 'zod';
import { ConfigError } from '../errors.ts';

const settings = z.object({
  MINUTEGRAPH_DATA: z.string().min(1).default('./data'),
  MINUTEGRAPH_CONTACT: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .refine(
      (uri) => /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/.test(uri) && URL.canParse(uri),
      'it starts with neo4j:// or bolt:// and names a host, and a port where that is not 7687',
    )
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
});

/** The variables of the environment that are read. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export interface Settings {
  readonly dataFolder: string;
  readonly contact: string | undefined;
  /** Null: the embedded engine. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string | undefined;
  } | null;
}

/** Settings out of the environment, every fault named at once; an empty variable counts as not set. */
export function loadSettings(
  environment: NodeJS.ProcessEnv,
  options: { data?: string | undefined },
): Settings {
  if (options.data === '') {
    throw new ConfigError('--data names no folder: give a path, or leave it out for ./data');
  }
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
    throw new ConfigError(`The settings in the environment need mending: ${faults.join('; ')}`);
  }
  const { MINUTEGRAPH_DATA, MINUTEGRAPH_CONTACT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } =
    parsed.data;
  return {
    dataFolder: options.data ?? MINUTEGRAPH_DATA,
    contact: MINUTEGRAPH_CONTACT,
    neo4j: NEO4J_URI
      ? { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
      : null,
  };
}
