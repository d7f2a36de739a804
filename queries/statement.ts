import { z } from 'zod';

export const engineKinds = ['embedded', 'neo4j'] as const;
export type EngineKind = (typeof engineKinds)[number];

/**
 * A Cypher statement as a value: no driver, no session. `text` serves both engines; where one needs another
 * wording, the difference is named in `dialects` beside it, never an `if` in a caller.
 */
export interface Statement<Parameters, Row> {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly text: string;
  readonly dialects: Partial<Readonly<Record<EngineKind, string>>>;
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodType<Row>;
}
export type ReadStatement<Parameters, Row> = Statement<Parameters, Row> & { readonly access: 'read' };
export type WriteStatement<Parameters> = Statement<Parameters, unknown> & { readonly access: 'write' };

interface Definition<Parameters> {
  readonly name: string;
  readonly text: string;
  readonly dialects?: Partial<Readonly<Record<EngineKind, string>>>;
  readonly parameters: z.ZodType<Parameters>;
}

export function defineRead<Parameters, Row>(
  definition: Definition<Parameters> & { readonly row: z.ZodType<Row> },
): ReadStatement<Parameters, Row> {
  return { dialects: {}, ...definition, access: 'read' };
}

/** Rows of a write are not read. */
export function defineWrite<Parameters>(definition: Definition<Parameters>): WriteStatement<Parameters> {
  return { dialects: {}, ...definition, row: z.unknown(), access: 'write' };
}

/** The text that this engine runs. */
export function toEngineText(
  statement: Pick<Statement<unknown, unknown>, 'text' | 'dialects'>,
  kind: EngineKind,
): string {
  return statement.dialects[kind] ?? statement.text;
}
