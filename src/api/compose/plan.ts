import { Kind } from 'graphql';
import type { Parameters, Statement } from '../../store/graph.js';
import type { Column, Run } from './column.js';
import { assertChosen, assertFits, type Choice } from './fit.js';
import type { Size, Widths } from './meter.js';
import type { Arguments } from './model.js';
import { type Place, type Values, valuesOf } from './place.js';
import type { Builder } from './writer.js';

/** A composed statement, for every request of its shape. */
export interface Plan {
  readonly statement: Statement;
  /** How a row becomes an object. */
  readonly column: Column;
  /** Each place with the values for which the statement was composed. */
  readonly places: ReadonlyMap<Place, Values>;
  /** Places whose arguments name no variable: their values are the same at every request. */
  readonly constant: ReadonlySet<Place>;
  /** Which facts were walked, where arguments that name variables say so. */
  readonly choices: readonly Choice[];
  readonly size: Size;
  readonly widths: Widths;
}

export function planOf(builder: Builder, statement: Statement, column: Column): Plan {
  const { places, meter } = builder;
  const constant = new Set([...places.keys()].filter((place) => !isVariable(place)));
  const choices = builder.choices.filter(isVariable);
  return { statement, column, places, constant, choices, size: meter.size, widths: meter.widths };
}

export function runOf({ places, constant, choices }: Plan, variables: Arguments): Run {
  for (const choice of choices) assertChosen(choice, variables);
  const run = new Map<Place, Values>();
  for (const [place, composed] of places) {
    const isConstant = constant.has(place);
    run.set(place, isConstant ? composed : assertFits(place, composed, valuesOf(place, variables)));
  }
  return run;
}

export function parametersOf(run: Run): Parameters {
  const all: Record<string, unknown> = {};
  for (const { parameters } of run.values()) Object.assign(all, parameters);
  return all;
}

function isVariable({ node }: Pick<Place, 'node'>): boolean {
  return namesVariable(node.arguments ?? []);
}

function namesVariable(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(namesVariable);
  if (part === null || typeof part !== 'object') return false;
  const { kind, value, values, fields } = part as Readonly<Record<string, unknown>>;
  return kind === Kind.VARIABLE || namesVariable(value) || namesVariable(values) || namesVariable(fields);
}
