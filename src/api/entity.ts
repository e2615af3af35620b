import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLResolveInfo, getNamedType, print } from 'graphql';
import { Ambiguous, BadInput } from '../errors.js';
import { lookupKeys } from '../names/index.js';
import type { Parameters } from '../store/graph.js';
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
  readonly code?: string | null;
  readonly inChain?: { readonly chain: string; readonly name: string } | null;
}

const MAX_NAME = 200;
const MAX_CODE = 40;
/** How many namesakes an AMBIGUOUS error lists. */
const MAX_CANDIDATES = 10;

const BY_ID: RootFile = { file: 'lookup/byId', params: ['ids'], extras: ['asked'] };
const BY_USCC: RootFile = { file: 'lookup/byUscc', params: ['uscc'], extras: ['node.id'] };
const CANDIDATE = ['node.id', 'node.name', 'matched'];
const BY_NAME: RootFile = { file: 'lookup/byName', params: ['keys'], extras: CANDIDATE };
const BY_NAME_IN_CHAIN: RootFile = { file: 'lookup/byNameInChain', params: ['chain', 'keys'], extras: CANDIDATE };
const BY_CODE: RootFile = { file: 'lookup/byCode', params: ['code'], extras: CANDIDATE };

export const lookUpRoots = [BY_ID, BY_USCC, BY_NAME, BY_NAME_IN_CHAIN, BY_CODE];

/** The one entity that an id, a credit code or a name stands for, with the fields that `info` selects; null when none does. */
export async function findEntity(context: Context, by: By, info: GraphQLResolveInfo): Promise<Composed | null> {
  if (typeof by.id === 'string') return first(await findByIds(context, [assertId('id', by.id)], info));
  const asked = asksFor(by);
  if (asked) return findOne(context, asked, info);
  const parameters = { uscc: usccOf(by.uscc ?? '') };
  return first(await rowsOf(context, BY_USCC, { info, parameters, limit: 1, expected: 1 }));
}

function usccOf(text: string): string {
  const read = readUscc(text);
  if ('code' in read) return read.code;
  throw new BadInput(`\`uscc\` ${read.reason}; ${read.tip}.`);
}

/** What several entities may answer to. */
interface Asked {
  readonly text: string;
  readonly root: RootFile;
  readonly parameters: Parameters;
}

function asksFor({ name, inChain, code }: By): Asked | null {
  if (typeof name === 'string') return { text: name, root: BY_NAME, parameters: { keys: keysOf(name) } };
  if (inChain) {
    const parameters = { keys: keysOf(inChain.name), chain: assertId('chain', inChain.chain) };
    return { text: inChain.name, root: BY_NAME_IN_CHAIN, parameters };
  }
  if (typeof code === 'string') {
    return { text: code, root: BY_CODE, parameters: { code: assertLength('code', code, MAX_CODE).trim() } };
  }
  return null;
}

function keysOf(name: string): readonly string[] {
  return lookupKeys(assertLength('name', name, MAX_NAME));
}

function assertLength(argument: string, text: string, max: number): string {
  if (text.trim() !== '' && text.length <= max) return text;
  throw new BadInput(`\`${argument}\` has ${text.trim().length} characters; it must have between 1 and ${max}.`);
}

async function findOne(
  context: Context,
  { text, root, parameters }: Asked,
  info: GraphQLResolveInfo,
): Promise<Composed | null> {
  const found = await rowsOf(context, root, { info, parameters, limit: MAX_CANDIDATES, expected: 1 });
  if (found.length < 2) return first(found);
  const candidates = found.map(({ extras: [id, candidate, matched] }) => ({
    id: String(id),
    name: String(candidate),
    matched: String(matched),
  }));
  throw new Ambiguous(text, candidates);
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
