import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** An operation of the API as text, with the types of its answer and its variables (generated/graphql.ts). */
export interface Operation<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
}
