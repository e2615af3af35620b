import { z } from 'zod';
import { readUscc } from '../../api/uscc.js';
import { BadInput } from '../../errors.js';
import type { MatchInput } from '../../generated/graphql.js';
import { PROPERTIES, TYPES } from './vocabulary.js';

/** As many queries a request has, which is what OpenRefine reads in the manifest. */
export const BATCH = 100;
/** As many rows a table is extended by at once. */
const MAX_EXTENDED = 1_000;
/** A match has no more. */
const MAX_CANDIDATES = 10;
const [MAX_QUERY, MAX_HINT, MAX_KEY] = [200, 100, 100];

const scalar = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
]);
const query = z.object({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().optional(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([scalar, z.array(scalar)]) })).optional(),
});
const batch = z.record(z.string().max(MAX_KEY), query);
const extension = z.object({
  ids: z.array(z.string()).max(MAX_EXTENDED),
  properties: z.array(z.object({ id: z.string() })).max(PROPERTIES.length),
});

type Query = z.output<typeof query>;
export type Extension = z.output<typeof extension>;

/** One query: what to match, and how many candidates are wanted; null where it names nothing. */
export interface Asked {
  readonly key: string;
  readonly limit: number;
  readonly input: MatchInput | null;
}

export class TooMany extends BadInput {}

export function readQueries(text: string): readonly Asked[] {
  const entries = Object.entries(read('queries', text, batch));
  if (entries.length > BATCH)
    throw new TooMany(`\`queries\` has ${entries.length} queries; at most ${BATCH} are answered at once.`);
  return entries.map(([key, each]) => ({ key, limit: limitOf(each), input: inputOf(each) }));
}

export function readExtension(text: string): Extension {
  const asked = read('extend', text, extension);
  const strange = asked.properties.find(({ id }) => !PROPERTIES.some((property) => property.id === id));
  if (!strange) return asked;
  const known = PROPERTIES.map(({ id }) => id).join(', ');
  throw new BadInput(`\`extend\` asks for the property "${strange.id.slice(0, MAX_KEY)}"; there are ${known}.`);
}

function read<T>(name: string, text: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(jsonIn(name, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.') || name;
  throw new BadInput(`\`${name}\` is not what the Reconciliation API 0.2 has, at \`${at}\`: ${issue?.message}.`);
}

function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`\`${name}\` is not JSON.`);
  }
}

function limitOf({ limit = MAX_CANDIDATES }: Query): number {
  return Math.max(1, Math.min(MAX_CANDIDATES, Math.floor(limit)));
}

/** A cell of a table may hold anything: what is not a code, or is too long for a hint, says nothing. */
function inputOf({ query: name = '', type, properties = [] }: Query): MatchInput | null {
  const given = (pid: string) => textOf(properties.find((property) => property.pid === pid)?.v);
  const [code, region] = [readUscc(given('uscc')), given('region').trim()];
  const types = typeof type === 'string' ? [type] : (type ?? []);
  const role = TYPES.find(({ id }) => types.includes(id))?.role ?? null;
  const named = name.trim().slice(0, MAX_QUERY);
  if (named === '' && !('code' in code)) return null;
  return {
    name: named || ('code' in code ? code.code : ''),
    role,
    region: region !== '' && region.length <= MAX_HINT ? region : null,
    code: 'code' in code ? code.code : null,
  };
}

type Values = NonNullable<Query['properties']>[number]['v'];

function textOf(value: Values | undefined): string {
  const [first] = Array.isArray(value) ? value : [value];
  if (first === undefined) return '';
  return typeof first === 'object' ? first.id : String(first);
}
