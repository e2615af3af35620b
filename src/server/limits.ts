import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { TooComplex } from '../errors.js';
import { assertWithin, type Bound } from './limits/bounds.js';
import { expansionOf, fragmentsOf } from './limits/expansion.js';
import { introspectedBy } from './limits/introspection.js';
import { writtenIn } from './limits/lexical.js';
import { mergedIn } from './limits/merged.js';

export const MAX_BODY_BYTES = 100_000;
/** The explorer's largest operation has 1,200. */
export const MAX_TOKENS = 4_000;

const bound = (max: number, says: Bound['says']): Bound => ({ max, says });

/**
 * In brackets what the explorer needs at most, with the `__typename` that its client adds. Together they keep validation, in which
 * each field of a level is compared with each of the same key and each fragment with each, below 100 ms of CPU.
 */
export const BOUNDS = {
  /** [1] A playground keeps a few examples in one text. */
  operations: bound(20, (count) => `The document has ${count} operations`),
  /** [6] Validation compares each with each. */
  fragments: bound(50, (count) => `The document has ${count} fragments`),
  /** [30] */
  variables: bound(100, (count) => `An operation declares ${count} variables`),
  /** [33] */
  directives: bound(200, (count) => `The document has ${count} directives`),
  /** [1] There are two that a field can have: `@include` and `@skip`. */
  directivesTogether: bound(4, (count) => `One place of the document has ${count} directives`),
  /** [2] No input of the schema is deeper than a list in an object in an object. */
  nesting: bound(10, (count) => `An argument has lists and objects ${count} levels deep`),
  /** [23] Each is quoted in errors, and an alias at each row of an answer. */
  longestName: bound(100, (count) => `A name of the document has ${count} characters`),
  /** [1,065] Whatever is done for a field is done for each of these. */
  selections: bound(
    2_200,
    (count) => `The document has ${count} fields and fragments, each fragment counted wherever it is spread`,
  ),
  /** [9] */
  depth: bound(15, (count) => `The operation is ${count} levels deep`),
  /** [5] Each is a statement. */
  roots: bound(20, (count) => `The operation asks ${count} root fields`),
  /** [39] */
  width: bound(80, (count) => `One level of the operation has ${count} fields`),
  /** [1] Each is a column, and planning a statement of 100 columns takes seconds. */
  aliases: bound(30, (count) => `One level of the operation has ${count} aliases`),
  /** [14] Validation compares each with each. */
  repetitions: bound(28, (count) => `One level of the operation selects the same key ${count} times`),
  /** [0] GraphiQL's own question comes to 123,000; each 100,000 take about 0.1 s of CPU. */
  introspection: bound(300_000, (count) => `The introspection asks about ${count} values`),
} as const;

/**
 * Every walk over a document that anything later makes is bounded here, in time linear in its size, before the first rule of
 * validation that is not. Being a rule, it holds wherever the API is asked: POST, GET, downloads; and once for a known document.
 */
export const withinLimits: ValidationRule = (context) => ({
  Document: (document) => {
    const problem = problemOf(document, context.getSchema());
    if (!problem) return undefined;
    context.reportError(problem);
    // Nothing is left for the other rules to walk.
    return null;
  },
});

function problemOf(document: DocumentNode, schema: GraphQLSchema): GraphQLError | null {
  try {
    return assertWithinLimits(document, schema);
  } catch (error) {
    if (error instanceof TooComplex) return error;
    throw error;
  }
}

/** Gives the fault for which nothing can be counted, if there is one. */
function assertWithinLimits(document: DocumentNode, schema: GraphQLSchema): GraphQLError | null {
  assertAll(writtenIn(document));
  const fragments = fragmentsOf(document);
  const { circle, selections, starts } = expansionOf(document, fragments);
  if (circle !== null) return new GraphQLError(`The fragment "${circle}" spreads itself; leave that spread out.`);
  assertAll({ selections });
  const { introspected, ...merged } = mergedIn(starts, fragments);
  assertAll({ ...merged, introspection: introspectedBy(introspected, fragments, schema) });
  return null;
}

function assertAll(counts: Readonly<Partial<Record<keyof typeof BOUNDS, number>>>): void {
  for (const [name, count] of Object.entries(counts)) assertWithin(count, BOUNDS[name as keyof typeof BOUNDS]);
}
