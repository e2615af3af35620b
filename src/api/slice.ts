import type { Resolvers } from '../generated/graphql.js';
import type { FieldDefinition } from './compose/model.js';

/** What one noun or one analysis adds to the API: which files of cypher/ answer its fields, and what a resolver makes. */
export interface Slice {
  readonly fields?: readonly FieldDefinition[];
  /** By type; those of an interface hold for its implementers, unless one of them has its own. */
  readonly resolvers?: { readonly [Type in keyof Resolvers]?: Partial<Resolvers[Type]> };
}
