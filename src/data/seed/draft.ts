import type { LinkDraft, NodeDraft } from '../load/draft.js';
import { type Fact, type FactKind, factKinds } from './fact.js';
import type { Facts } from './facts.js';
import { citationsOf, type Passage } from './passage.js';
import type { Statement } from './piece.js';
import { statementsOf } from './statement.js';

export interface Sourced {
  readonly citations: readonly string[];
  readonly confidence: string;
}
export type SourcedStatement = Statement & Sourced;

export interface PlacedFact {
  readonly kind: FactKind;
  readonly fact: Fact<FactKind>;
  readonly passage: Passage;
  readonly file: string;
  readonly path: string;
}

/** Every fact of every passage, in the order of the files. */
export function factsOf(facts: Facts): readonly PlacedFact[] {
  return facts.passages.flatMap((passage) =>
    factKinds.flatMap((kind) =>
      passage[kind].map((fact, index) => {
        return { kind, fact, passage, file: passage.at.file, path: `${passage.at.path}.${kind}[${index}]` };
      }),
    ),
  );
}

export function statementsFrom({ kind, fact, passage }: PlacedFact): readonly SourcedStatement[] {
  const citations = citationsOf(passage, fact.also);
  return statementsOf(kind, fact, passage).map((statement) => ({
    ...statement,
    citations,
    confidence: fact.confidence,
  }));
}

export function linkIdentity({ type, from, to, key }: LinkDraft): string {
  return JSON.stringify([type, from, to, key]);
}

export function nodeIdentity({ id }: NodeDraft): string {
  return id;
}

const ID = /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Every id written anywhere inside a fact, with the path to it. */
export function idsIn(value: unknown, path = ''): readonly { readonly id: string; readonly path: string }[] {
  if (typeof value === 'string') return ID.test(value) ? [{ id: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => idsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => idsIn(item, path === '' ? key : `${path}.${key}`));
}
