import { readFileSync } from 'node:fs';
import { type DocumentNode, type FieldNode, getIntrospectionQuery, Kind, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expansionOf, fragmentsOf } from '../../src/server/limits/expansion.js';
import { introspectedBy } from '../../src/server/limits/introspection.js';
import { writtenIn } from '../../src/server/limits/lexical.js';
import { mergedIn } from '../../src/server/limits/merged.js';
import { BOUNDS, MAX_TOKENS } from '../../src/server/limits.js';
import { createApi } from '../../src/server/schema.js';

const GENERATED = readFileSync(new URL('../../web/src/generated/graphql.ts', import.meta.url), 'utf8');
const operations = [...GENERATED.matchAll(/const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g)].map(
  ([, name = '', text = '']) => [name, asSent(parse(text))] as const,
);

/** The explorer's client asks for the type of every object, once. */
function asSent(document: DocumentNode): DocumentNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  const sent = visit(document, {
    SelectionSet: (set, _key, parent) => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const isThere = set.selections.some((selection) => print(selection) === '__typename');
      return isRoot || isThere ? undefined : { ...set, selections: [...set.selections, typename] };
    },
  });
  return parse(print(sent), { maxTokens: MAX_TOKENS / 2 });
}

function countsIn(document: DocumentNode): Readonly<Record<string, number>> {
  const fragments = fragmentsOf(document);
  const { selections, starts } = expansionOf(document, fragments);
  const { introspected, ...merged } = mergedIn(starts, fragments);
  return { ...writtenIn(document), selections, ...merged };
}

describe('an operation of the explorer could be twice as large', () => {
  it.each(operations)('%s', (_, document) => {
    for (const [name, count] of Object.entries(countsIn(document))) {
      // A level takes nothing by itself: what is on it is bounded.
      const room = name === 'depth' ? 1.5 : 2;
      expect(count * room, name).toBeLessThanOrEqual(BOUNDS[name as keyof typeof BOUNDS].max);
    }
  });

  it('and so could the schema, for whoever reads all of it', () => {
    const document = parse(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true }));
    const fragments = fragmentsOf(document);
    const { introspected } = mergedIn(expansionOf(document, fragments).starts, fragments);
    const count = introspectedBy(introspected, fragments, createApi().schema);
    expect(count * 2).toBeLessThanOrEqual(BOUNDS.introspection.max);
  });
});
