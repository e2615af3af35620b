import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { bytesOf } from '../../api/compose/bytes.js';
import type { CacheFigures } from '../../api/compose/kept.js';
import type { Context } from '../../api/context.js';

/** The explorer's documents come to some 5 MB. */
const MAX_BYTES = 16_000_000;
type Store = NonNullable<ApolloServerOptions<Context>['documentStore']>;

/** Documents that were found valid. Apollo's own store goes by their length as JSON, which is a quarter of what they take. */
export function keepDocuments(): { readonly store: Store; figures(): CacheFigures } {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: MAX_BYTES, sizeCalculation: bytesOf });
  const store: Store = {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
  return { store, figures: () => ({ entries: documents.size, bytes: documents.calculatedSize ?? 0 }) };
}
