import { GraphQLScalarType, Kind } from 'graphql';
import { BadInput } from './errors.js';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: (value) => String(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

function parse(value: unknown): string {
  if (typeof value === 'string' && FORM.test(value)) return value;
  throw new BadInput(`${JSON.stringify(value) ?? 'This'} is no date; write 2015, 2015-03 or 2015-03-26.`);
}
