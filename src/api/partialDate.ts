import { Kind, type ValueNode } from 'graphql';
import { BadInput } from '../errors.js';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** How the scalar of schema/base.graphql is read and written. */
export const partialDate = {
  serialize: String,
  parseValue: parse,
  parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
};

function parse(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new BadInput(`${JSON.stringify(value) ?? 'This'} is not a date; write 2015, 2015-03 or 2015-03-26.`);
}

export function isPartialDate(text: string): boolean {
  return FORM.test(text) && isDay(text);
}

/** The 30th of February is of the form of a date, and none. */
function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
