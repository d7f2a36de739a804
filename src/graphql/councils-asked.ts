import { type ExecutionArgs, type FieldNode, getArgumentValues, getOperationAST, Kind } from 'graphql';
import { parseId } from '../../schema/records/ids.ts';

/** What a request asks about: councils (by install), or committees by CId alone, which any council may have. */
export interface CouncilsAsked {
  readonly installs: readonly string[];
  readonly cids: readonly number[];
}

/**
 * The councils that an answer can speak of; null where it may be any. Every edge of the graph stays inside one
 * council, so what the first fields are asked for by council or id decides.
 */
export function toCouncilsAsked({
  document,
  schema,
  operationName,
  variableValues,
}: ExecutionArgs): CouncilsAsked | null {
  const operation = getOperationAST(document, operationName);
  const fieldsOfQuery = schema.getQueryType()?.getFields() ?? {};
  const asked: CouncilsAsked[] = [];
  for (const selection of operation?.selectionSet.selections ?? []) {
    if (selection.kind !== Kind.FIELD) return null;
    const definition = fieldsOfQuery[selection.name.value];
    const ofField = definition && toAskedByField(selection, definition, variableValues ?? {});
    if (!ofField) return null;
    asked.push(ofField);
  }
  if (asked.length === 0) return null;
  return { installs: asked.flatMap((a) => a.installs), cids: asked.flatMap((a) => a.cids) };
}

/** Arguments that name something of one council. */
const idArguments = [
  'id',
  'item',
  'meeting',
  'issue',
  'committee',
  'committees',
  'fromCommittee',
  'toCommittee',
  'a',
  'b',
];

function toAskedByField(
  field: FieldNode,
  definition: Parameters<typeof getArgumentValues>[0],
  variables: Readonly<Record<string, unknown>>,
): CouncilsAsked | null {
  let given: Record<string, unknown>;
  try {
    given = getArgumentValues(definition, field, variables);
  } catch {
    return null;
  }
  const council = given['council'] ?? given['slug'];
  if (typeof council === 'string') return { installs: [council], cids: [] };
  const named = idArguments.flatMap((name) => given[name]).filter((value) => typeof value === 'string');
  if (named.length === 0) return null;
  const parts = named.map((name) => ({ install: parseId(name)?.install, cid: Number(name) }));
  if (parts.some(({ install, cid }) => install === undefined && !Number.isSafeInteger(cid))) return null;
  return {
    installs: parts.flatMap(({ install }) => install ?? []),
    cids: parts.flatMap(({ install, cid }) => (install === undefined ? cid : [])),
  };
}
