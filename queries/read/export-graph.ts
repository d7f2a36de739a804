import { z } from 'zod';
import { type Label, labels } from '../../schema/graph/labels.ts';
import { defineRead, type ReadStatement } from '../statement.ts';

const properties = z.record(z.string(), z.unknown());
const ids = z.object({ ids: z.array(z.string()) });

export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface ExportedRelationship {
  readonly from: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly toLabels: readonly string[];
  readonly to: string;
}
interface LabelExport {
  readonly label: Label;
  /** Ids of all nodes of the label, in no set order. */
  readonly ids: ReadStatement<Record<string, never>, { readonly id: string }>;
  readonly nodes: ReadStatement<{ ids: string[] }, ExportedNode>;
  /** Relationships that start at nodes of the label. */
  readonly relationships: ReadStatement<{ ids: string[] }, ExportedRelationship>;
}

/** Whole graph, label by label: ids first, then nodes and their outgoing relationships in pages of ids. */
export const exportGraph: readonly LabelExport[] = (Object.keys(labels) as Label[]).map((label) => ({
  label,
  ids: defineRead({
    name: `export-${toKebab(label)}-ids`,
    text: `MATCH (n:${label}) RETURN n.id AS id`,
    parameters: z.object({}),
    row: z.strictObject({ id: z.string() }),
  }),
  nodes: defineRead({
    name: `export-${toKebab(label)}-nodes`,
    text: `UNWIND $ids AS id\nMATCH (n:${label} {id: id})\nRETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    parameters: ids,
    row: z.strictObject({ id: z.string(), labels: z.array(z.string()), properties }),
  }),
  relationships: defineRead({
    name: `export-${toKebab(label)}-relationships`,
    text:
      `UNWIND $ids AS id\nMATCH (n:${label} {id: id})-[r]->(target)\n` +
      'RETURN n.id AS from, type(r) AS type, properties(r) AS properties, ' +
      'labels(target) AS toLabels, target.id AS to',
    parameters: ids,
    row: z.strictObject({
      from: z.string(),
      type: z.string(),
      properties,
      toLabels: z.array(z.string()),
      to: z.string(),
    }),
  }),
}));

function toKebab(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
}
