import {
  buildSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { seededRandom } from '../src/data/demo/random.js';

type Field = GraphQLField<unknown, unknown>;
type Composite = GraphQLObjectType | GraphQLInterfaceType;

const DEPTH = 3;
const MAX_FIELDS = 5;
const ROOTS = ['enterprise', 'investor', 'chain', 'region', 'policy', 'cluster', 'park', 'source'] as const;

export type Ids = Readonly<Record<(typeof ROOTS)[number], string>>;

/** Questions by id that nobody has listed: fields of the schema by chance, the same ones for the same seed, and hardly ever one twice. */
export function* unseenShapes(sdl: string, ids: Ids, seed: number): Generator<string, never> {
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const random = seededRandom(seed);
  for (let index = 0; ; index += 1) {
    const root = ROOTS[index % ROOTS.length] as (typeof ROOTS)[number];
    const type = getNamedType(schema.getQueryType()?.getFields()[root]?.type) as Composite;
    yield `{ ${root}(by: { id: "${ids[root]}" }) ${selectionOf(type, DEPTH, random)} }`;
  }
}

function selectionOf(type: Composite, depth: number, random: () => number): string {
  const fields = Object.values(type.getFields()).filter((field) => isAskable(field, depth));
  const nodes = fields.find(({ name }) => name === 'nodes');
  if (nodes) return `{ ${textOf(nodes, depth, random)} }`;
  const chosen = new Set<Field>();
  const count = 1 + Math.floor(random() * MAX_FIELDS);
  for (let tries = 0; tries < count; tries += 1) chosen.add(fields[Math.floor(random() * fields.length)] as Field);
  return `{ ${[...chosen].map((field) => textOf(field, depth, random)).join(' ')} }`;
}

function textOf({ name, args, type }: Field, depth: number, random: () => number): string {
  const named = getNamedType(type);
  if (!isComposite(named)) return name;
  const isPage = args.some((argument) => argument.name === 'first');
  // A page's own fields cost no depth: it is what it holds that does.
  const below = isPage ? depth : depth - 1;
  return `${name}${isPage ? '(first: 3)' : ''} ${selectionOf(named, below, random)}`;
}

function isComposite(type: unknown): type is Composite {
  return isObjectType(type) || isInterfaceType(type);
}

/** Analyses are asked by their own pages. */
function isAskable({ name, args, type }: Field, depth: number): boolean {
  const named = getNamedType(type);
  if (args.some((argument) => isRequiredArgument(argument))) return false;
  if (['edges', 'pageInfo', 'totalCount'].includes(name)) return false;
  return isLeafType(named) || (isComposite(named) && depth > 0 && !('method' in named.getFields()));
}
