import { z } from 'zod';
import type { Ask } from '../download/pages.js';
import { type AskTyped, askTyped } from './asking.js';
import { type Found, type FoundKind, find, findAny } from './find.js';
import type { Answer, List } from './fit.js';
import type { Links } from './links.js';

/** What a tool answers with. */
export interface Teller {
  readonly ask: AskTyped;
  /** For an operation of any text. */
  readonly askText: Ask;
  readonly links: Links;
  find(kind: FoundKind, asked: string): Promise<Found>;
  findAny(asked: string): Promise<Found>;
}

export function tellerOf(askText: Ask, links: Links): Teller {
  const ask = askTyped(askText);
  return {
    ask,
    askText,
    links,
    find: (kind, asked) => find(ask, kind, asked),
    findAny: (asked) => findAny(ask, asked),
  };
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  answer(input: unknown, teller: Teller): Promise<Answer>;
}

/** A tool whose answer is given its input as its schema reads it. */
export function tool<S extends z.ZodRawShape>(
  words: Pick<Tool, 'name' | 'title' | 'description'>,
  shape: S,
  answer: (input: z.output<z.ZodObject<S>>, teller: Teller) => Promise<Answer>,
): Tool {
  const input = z.strictObject(shape);
  return { ...words, input, answer: (given, teller) => answer(given as z.output<z.ZodObject<S>>, teller) };
}

const MAX_TEXT = 200;
const MAX_CURSOR = 1_000;
/** As many as a page of the API has; an answer shows as many as fit. */
export const PAGE = 50;

export const text = (what: string) => z.string().trim().min(1).max(MAX_TEXT).describe(what);
export const chainArgument = text('Id or name of a chain (产业链), such as chain:humanoid-robot or 人形机器人.');
export const regionArgument = text('Id or name of a region (地区), such as 深圳.');
export const after = z.string().max(MAX_CURSOR).optional().describe('Goes on from an answer: its `next.after`.');

interface Connection {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly totalCount: number;
}

/** A page of a connection, each edge as it is told. */
export function pageOf<C extends Connection>(
  name: string,
  connection: C,
  told: (edge: C['edges'][number]) => object,
): List {
  const { edges, pageInfo, totalCount } = connection;
  return {
    name,
    items: edges.map(told),
    afters: edges.map(({ cursor }) => cursor),
    total: totalCount,
    goesOn: pageInfo.hasNextPage,
  };
}

/** Of a ranking that the API gives whole, what stands behind the place given. */
export function rankingOf(name: string, items: readonly unknown[], place: string | undefined): List {
  const from = placeOf(place);
  return {
    name,
    items: items.slice(from),
    afters: items.slice(from).map((_, index) => String(from + index + 1)),
    total: items.length,
    goesOn: false,
  };
}

function placeOf(place: string | undefined): number {
  return place !== undefined && /^\d{1,6}$/.test(place) ? Number(place) : 0;
}

/** An edge without its cursor, its node's fields beside its own. */
export function flat({ cursor: _, node, ...edge }: { readonly cursor: string; readonly node: object }): object {
  return { ...node, ...edge };
}

interface Analysed {
  readonly method: { readonly name: string; readonly version: string; readonly reference: string | null };
  readonly coverage: object;
  readonly dataAsOf: string | null;
}

/** What stands beside the result of every analysis. */
export function analysed({ method, coverage, dataAsOf }: Analysed) {
  return { coverage, method: `${method.name} ${method.version}`, reference: method.reference, dataAsOf };
}
