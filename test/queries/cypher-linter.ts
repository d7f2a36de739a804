import { createRequire } from 'node:module';
import type * as support from '@neo4j-cypher/language-support';
import { labels } from '../../schema/graph/labels.ts';
import { relationships } from '../../schema/graph/relationships.ts';

// The package's ESM build does not load in Node; its CommonJS build does.
const { lintCypherQuery } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as typeof support;

/** Functions that the contract suite shows to mean the same on both engines. */
const functions =
  'coalesce collect count head keys labels left max min properties reduce size split substring toLower type'.split(
    ' ',
  );

const version = 'CYPHER 5';
const nothing = { description: '', signature: '', isDeprecated: false, argumentDescription: [] };

function toFunction(name: string): support.Neo4jFunction {
  return { ...nothing, name, category: '', isBuiltIn: true, returnDescription: '', aggregating: false };
}

const toField = (name: string, type: string) => ({ name, type, description: '', isDeprecated: false });
const fullTextSearch: support.Neo4jProcedure = {
  ...nothing,
  name: 'db.index.fulltext.queryNodes',
  mode: 'READ',
  worksOnSystem: false,
  argumentDescription: [toField('indexName', 'STRING'), toField('queryString', 'STRING')],
  returnDescription: [toField('node', 'NODE'), toField('score', 'FLOAT')],
  signature:
    'db.index.fulltext.queryNodes(indexName :: STRING, queryString :: STRING) :: (node :: NODE, score :: FLOAT)',
  admin: false,
  option: { deprecated: false },
};
const schema: support.DbSchema = {
  labels: Object.keys(labels),
  relationshipTypes: Object.keys(relationships),
  functions: { [version]: Object.fromEntries(functions.map((name) => [name, toFunction(name)])) },
  procedures: { [version]: { [fullTextSearch.name]: fullTextSearch } },
  defaultLanguage: version,
};

/** What Neo4j's own linter, knowing our labels, relationship types and these parameters, has to say. */
export function lintStatement(text: string, parameters: readonly string[]): string[] {
  const named = Object.fromEntries(parameters.map((name) => [name, null]));
  return lintCypherQuery(text, { ...schema, parameters: named }).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );
}
