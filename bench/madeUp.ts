import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type ExecutionResult,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNullableType,
  graphql,
  isAbstractType,
  isEnumType,
  isListType,
  parse,
} from 'graphql';
import { ROOT } from './program.js';

/** How large the made-up world is where a page asks it. */
export interface Size {
  readonly segments: number;
  readonly holdings: number;
}

/** One of its kind; a connection knows besides which page of how many it is. */
interface Thing {
  readonly __typename: string;
  readonly n: number;
  readonly page?: { readonly total: number; readonly from: number; readonly to: number };
}
type Arguments = Readonly<Record<string, unknown>>;
export type Ask = (query: string, variables: Arguments) => Promise<ExecutionResult>;

const STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];
const USUAL_PAGE = 20;
/** Of whatever is listed, there are a few. */
const FEW = 2;
const CONCRETE: Readonly<Record<string, string>> = { Investor: 'InvestmentFirm' };
const PREFIXES: Readonly<Record<string, string>> = { InvestmentFirm: 'investor' };

/**
 * Answers whatever a page asks from the schema alone: the drawing is measured, and neither the store nor the network.
 * What is made up is the same at each run.
 */
export function madeUp(size: Size): Ask {
  const folder = join(ROOT, 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildASTSchema(parse(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')));
  const fieldResolver = (source: Thing | undefined, args: Arguments, _: unknown, info: GraphQLResolveInfo) =>
    answerOf(size, source ?? { __typename: 'Query', n: 0 }, args, info);
  return async (source, variableValues) => graphql({ schema, source, variableValues, fieldResolver });
}

function answerOf(size: Size, source: Thing, args: Arguments, info: GraphQLResolveInfo): unknown {
  const { fieldName, parentType } = info;
  const type = getNullableType(info.returnType);
  if (fieldName === 'id') return `${PREFIXES[source.__typename] ?? source.__typename.toLowerCase()}:${source.n}`;
  if (parentType.name === 'Query') {
    const { id, ids, by } = args as { id?: string; ids?: readonly string[]; by?: { id?: string } };
    if (ids && isListType(type)) return ids.map(thingOf);
    const named = id ?? by?.id;
    if (named) return thingOf(named);
  }
  if (source.page) return ofPage(source.page, fieldName, type);
  if ('name' in type && type.name.endsWith('Connection')) {
    const total = fieldName === 'portfolio' ? size.holdings : FEW;
    const from = Number(args['after'] ?? 0);
    return {
      __typename: type.name,
      n: 0,
      page: { total, from, to: Math.min(total, from + Number(args['first'] ?? USUAL_PAGE)) },
    };
  }
  if (isListType(type)) {
    const from = fieldName === 'suppliesTo' ? source.n + 1 : 0;
    return listOf(type.ofType, from, from + lengthOf(size, source, info));
  }
  return oneOf(type, source.n);
}

function thingOf(id: string): Thing {
  const [prefix = '', rest = ''] = id.split(':');
  const typename = Object.entries(PREFIXES).find(([, known]) => known === prefix)?.[0];
  return { __typename: typename ?? prefix.charAt(0).toUpperCase() + prefix.slice(1), n: Number(rest) };
}

function lengthOf({ segments }: Size, { n }: Thing, { fieldName, parentType }: GraphQLResolveInfo): number {
  if (fieldName === 'segments' && ['ChainMap', 'Chain'].includes(parentType.name)) return segments;
  return fieldName === 'suppliesTo' ? Math.max(0, Math.min(FEW, segments - n - 1)) : FEW;
}

function ofPage({ total, from, to }: NonNullable<Thing['page']>, field: string, type: GraphQLOutputType): unknown {
  if (field === 'totalCount') return total;
  if (isListType(type)) return listOf(type.ofType, from + 1, to + 1);
  // PageInfo: its fields are asked of the page itself.
  if (field === 'pageInfo') return { __typename: 'PageInfo', n: 0, page: { total, from, to } };
  if (field === 'hasNextPage') return to < total;
  return field === 'endCursor' ? String(to) : from > 0;
}

function listOf(type: GraphQLOutputType, from: number, to: number): unknown[] {
  return Array.from({ length: to - from }, (_, index) => oneOf(getNullableType(type), from + index));
}

function oneOf(type: GraphQLOutputType, n: number): unknown {
  if (isEnumType(type)) return type.name === 'ChainStage' ? STAGES[Math.floor(n / 100) % 3] : type.getValues()[0]?.name;
  if (isAbstractType(type)) return { __typename: CONCRETE[type.name] ?? 'Enterprise', n };
  if (!('name' in type)) return null;
  if (type.name === 'Int' || type.name === 'Float') return 1 + (n % 9);
  if (type.name === 'Boolean') return false;
  if (type.name === 'PartialDate') return '2024-06';
  return type.name === 'String' || type.name === 'ID' ? `合成${n}` : { __typename: type.name, n };
}
