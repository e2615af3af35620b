import type { z } from 'zod';
import { readCypher } from './cypherFile.js';
import { createPace, ROWS_A_LOOK } from './pace.js';
import type { Reader, Row, Statement } from './statement.js';

/** A whole statement of cypher/ with its types: what goes in, and what one row is. */
export interface Query<Params extends z.ZodObject, Result extends z.ZodObject> {
  readonly file: string;
  readonly params: Params;
  readonly row: Result;
}

export function defineQuery<Params extends z.ZodObject, Result extends z.ZodObject>(
  query: Query<Params, Result>,
): Query<Params, Result> {
  return query;
}

/** The greatest length that a path or a walk may be asked for. */
export const MAX_DEPTH = 6;

/** A bound of a path is not a parameter in Cypher, so a file that has one stands for a statement of each permitted depth. */
export function statementOf(file: string, depth: number = MAX_DEPTH): Statement {
  const { body, order, types } = readCypher(file);
  const whole = order === null ? body : `${body}\nORDER BY ${order}`;
  const text = whole
    .replace(/^\/\/ repeat:.*\n([\s\S]*?)^\/\/ end\n/m, (_, block: string) => block.repeat(depth))
    .replaceAll(`*1..${MAX_DEPTH}]`, `*1..${depth}]`);
  return { name: file, text: text.replaceAll('TYPE', types[0] ?? 'TYPE').replaceAll('LABELS', 'Entity') };
}

/** The types that a file is a statement of each of. */
export function typesOf(file: string): readonly string[] {
  return readCypher(file).types;
}

/** The statement of a file that writes nodes of some labels: static ones, as of any other statement. */
export function statementOfLabels(file: string, labels: readonly string[]): Statement {
  const other = labels.find((label) => !/^[A-Z][A-Za-z]*$/.test(label));
  if (other !== undefined) throw new Error(`"${other}" is not a label.`);
  return { name: file, text: readCypher(file).body.replaceAll('LABELS', labels.join(':')) };
}

/** The statement of a file that is another for each type of relationships. */
export function statementOfType(file: string, type: string): Statement {
  const { body, types } = readCypher(file);
  if (!types.includes(type)) throw new Error(`cypher/${file}.cypher is not of ${type}.`);
  return { name: file, text: body.replaceAll('TYPE', type) };
}

/** Every row is parsed: a mismatch is a bug of ours, and it must not travel on as data. */
export async function ask<Params extends z.ZodObject, Result extends z.ZodObject>(
  graph: Reader,
  query: Query<Params, Result>,
  params: z.input<Params>,
  statement: Statement = statementOf(query.file),
): Promise<z.output<Result>[]> {
  const rows = await graph.read(statement, query.params.parse(params));
  const pace = createPace();
  const parsed: z.output<Result>[] = [];
  for (const row of rows) {
    parsed.push(parseRow(query, row));
    const turn = parsed.length % ROWS_A_LOOK === 0 ? pace() : null;
    if (turn) await turn;
  }
  return parsed;
}

function parseRow<Params extends z.ZodObject, Result extends z.ZodObject>(
  query: Query<Params, Result>,
  row: Row,
): z.output<Result> {
  const parsed = query.row.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Error(`cypher/${query.file}.cypher returned a row that is not what it declares: ${parsed.error.message}`);
}
