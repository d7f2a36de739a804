import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/create-api.ts';
import { loadTypeDefinitions } from '../../src/graphql/load-schema.ts';
import { resolvers } from '../../src/graphql/resolvers/index.ts';
import { packageRoot } from '../../src/package-root.ts';

const schema = createSchema();
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !builtIn.has(name),
);
const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const places = types.flatMap((type) =>
  fieldsOf(type).map((field) => ({ place: `${type.name}.${field.name}`, field })),
);

describe('the SDL', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    const bare = [
      ...types.map((type) => ({ place: type.name, description: type.description })),
      ...places.map(({ place, field }) => ({ place, description: field.description })),
      ...places.flatMap(({ place, field }) =>
        field.args.map((arg) => ({ place: `${place}(${arg.name})`, description: arg.description })),
      ),
      ...types
        .filter(isEnumType)
        .flatMap((type) =>
          type
            .getValues()
            .map((value) => ({ place: `${type.name}.${value.name}`, description: value.description })),
        ),
    ].filter(({ description }) => !/[.…]$/.test(description ?? ''));
    expect(bare).toEqual([]);
  });

  it('names types PascalCase, fields camelCase and enum values UPPER_SNAKE', () => {
    for (const type of types) expect(type.name).toMatch(/^[A-Z][A-Za-z]*$/);
    for (const { field } of places) expect(field.name).toMatch(/^[a-z][A-Za-z]*$/);
    for (const type of types.filter(isEnumType)) {
      for (const value of type.getValues()) expect(value.name).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
    }
  });

  it('has no list that is null or holds null', () => {
    const loose = places.filter(({ field }) => {
      const { type } = field;
      const inner = isNonNullType(type) ? type.ofType : type;
      return isListType(inner) && !(isNonNullType(type) && isNonNullType(inner.ofType));
    });
    expect(loose.map(({ place }) => place)).toEqual([]);
  });

  it('gives every node the interface, and every connection edges, nodes and pageInfo', () => {
    for (const type of types.filter(isObjectType)) {
      const fields = Object.keys(type.getFields());
      if (fields.includes('id')) expect(type.getInterfaces().map(({ name }) => name)).toContain('Node');
      if (type.name.endsWith('Connection')) expect(fields).toEqual(['edges', 'nodes', 'pageInfo']);
    }
  });

  it('holds one thing a file: a type with its parts, named after it', () => {
    expect(loadTypeDefinitions().length).toBeGreaterThan(15);
    for (const text of loadTypeDefinitions()) expect(text).toMatch(/^(?:type|interface|scalar) /m);
  });

  it('is printed in schema.printed.graphql as it is (vitest -u prints it anew)', async () => {
    const file = join(packageRoot(), 'schema', 'graphql', 'schema.printed.graphql');
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot(file);
  });
});

describe('the resolvers', () => {
  it('are of types and fields that the SDL has', () => {
    for (const [name, fields] of Object.entries(resolvers)) {
      const type = schema.getType(name);
      expect(type).toBeDefined();
      if (!type || isScalarType(type)) continue;
      expect(fieldsOf(type).map((field) => field.name)).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
  });
});
