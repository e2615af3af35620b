import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLResolveInfo, getNamedType, print } from 'graphql';
import { Ambiguous, BadInput } from '../errors.js';
import { lookupKeys } from '../names/index.js';
import { assertId } from './arguments.js';
import type { RootFile } from './compose/compile.js';
import type { Composed, Found, RowsAsked } from './compose/compose.js';
import type { Context } from './context.js';
import { readUscc } from './uscc.js';

/** A look-up's `@oneOf` argument: graphql-js lets exactly one of them through. */
export interface By {
  readonly id?: string | null;
  readonly uscc?: string | null;
  readonly name?: string | null;
}

const MAX_NAME = 200;
/** How many namesakes an AMBIGUOUS error lists. */
const MAX_CANDIDATES = 10;

const BY_ID: RootFile = { file: 'lookup/byId', params: ['ids'], extras: ['asked'] };
const BY_USCC: RootFile = { file: 'lookup/byUscc', params: ['uscc'], extras: ['node.id'] };
const BY_NAME: RootFile = { file: 'lookup/byName', params: ['keys'], extras: ['node.id', 'node.name', 'matched'] };

export const lookUpRoots = [BY_ID, BY_USCC, BY_NAME];

/** The one entity that an id, a credit code or a name stands for, with the fields that `info` selects; null when none does. */
export async function findEntity(context: Context, by: By, info: GraphQLResolveInfo): Promise<Composed | null> {
  if (typeof by.id === 'string') return first(await findByIds(context, [assertId('id', by.id)], info));
  if (typeof by.name === 'string') return findByName(context, by.name, info);
  const parameters = { uscc: usccOf(by.uscc ?? '') };
  return first(await rowsOf(context, BY_USCC, { info, parameters, limit: 1, expected: 1 }));
}

function usccOf(text: string): string {
  const read = readUscc(text);
  if ('code' in read) return read.code;
  throw new BadInput(`\`uscc\` ${read.reason}; ${read.tip}.`);
}

async function findByName(context: Context, name: string, info: GraphQLResolveInfo): Promise<Composed | null> {
  if (name.trim() === '' || name.length > MAX_NAME) {
    throw new BadInput(`\`name\` has ${name.trim().length} characters; it must have between 1 and ${MAX_NAME}.`);
  }
  const parameters = { keys: lookupKeys(name) };
  const found = await rowsOf(context, BY_NAME, { info, parameters, limit: MAX_CANDIDATES, expected: 1 });
  if (found.length < 2) return first(found);
  const candidates = found.map(({ extras: [id, candidate, matched] }) => ({
    id: String(id),
    name: String(candidate),
    matched: String(matched),
  }));
  throw new Ambiguous(name, candidates);
}

function first(found: readonly Found[]): Composed | null {
  return found[0]?.object ?? null;
}

function findByIds(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Promise<readonly Found[]> {
  return rowsOf(context, BY_ID, { info, parameters: { ids }, limit: ids.length, expected: ids.length });
}

function rowsOf({ composer, graph, cost }: Context, root: RootFile, asked: Omit<RowsAsked, 'cost'>) {
  return composer.rows(graph, root, { ...asked, cost });
}

/**
 * For entities that a result names and that its statement could not compose: all that are asked for the same fields, in one statement.
 * Twenty searches of one operation find many of the same firms.
 */
export function loadEntity(context: Context, id: string, info: GraphQLResolveInfo): Promise<Composed | null> {
  const wanted = `${getNamedType(info.returnType).name} ${info.fieldNodes.map(selectionOf).join()}`;
  const known = context.entityLoaders.get(wanted);
  const loader = known ?? new DataLoader<string, Composed | null>((ids) => loadAll(context, ids, info));
  if (!known) context.entityLoaders.set(wanted, loader);
  return loader.load(id);
}

const selections = new WeakMap<FieldNode, string>();

/** Written once for all items of a list. */
function selectionOf(field: FieldNode): string {
  const known = selections.get(field);
  if (known !== undefined) return known;
  const selection = field.selectionSet ? print(field.selectionSet) : '';
  selections.set(field, selection);
  return selection;
}

/** The same for ids that the store itself named a moment ago. */
export async function mustLoadEntity(context: Context, id: string, info: GraphQLResolveInfo): Promise<Composed> {
  const entity = await loadEntity(context, id, info);
  if (entity) return entity;
  throw new Error(`"${id}" was named by a result and is not in the store.`);
}

async function loadAll(
  context: Context,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Composed | null)[]> {
  const found = await findByIds(context, ids, info);
  const byId = new Map(found.map(({ extras, object }) => [extras[0], object]));
  return ids.map((id) => byId.get(id) ?? null);
}
