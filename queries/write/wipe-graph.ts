import { z } from 'zod';
import { type Label, labels } from '../../schema/graph/labels.ts';
import { defineWrite, type WriteStatement } from '../statement.ts';

/**
 * One statement per label, to delete a page of its nodes with their relationships. By label, so that a database
 * shared with others keeps what is theirs; the schema's version stays, as the schema does.
 */
export const wipeGraph: readonly {
  readonly label: Label;
  readonly nodes: WriteStatement<{ ids: string[] }>;
}[] = (Object.keys(labels) as Label[])
  .filter((label) => label !== 'SchemaVersion')
  .map((label) => ({
    label,
    nodes: defineWrite({
      name: `wipe-${label.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()}`,
      text: `UNWIND $ids AS id\nMATCH (n:${label} {id: id})\nDETACH DELETE n`,
      parameters: z.object({ ids: z.array(z.string()) }),
    }),
  }));
