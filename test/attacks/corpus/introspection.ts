import { getIntrospectionQuery } from 'graphql';
import { type Attack, type Bounds, refused, rep } from '../attack.js';

/** The schema is read by tools, which are answered; what nobody needs of it is not. */
const TOOL: Bounds = { cpu: 1_000, slice: 600, heap: 8_000_000, answer: 1_000_000 };
const answered = (name: string, query: string): Attack => ({
  name,
  body: { query },
  expected: ['ANSWERED'],
  bounds: TOOL,
});

const type = (inner: string) => `type{name kind ofType{name kind ofType{name kind ${inner}}}}`;
const types = (inner: string) => `__schema{types{name description ${inner}}}`;

export const introspection: readonly Attack[] = [
  answered("GraphiQL's own", getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true })),
  answered('1,000 types deep', `{__type(name:"Region"){${'ofType{'.repeat(1_000)}name${'}'.repeat(1_000)}}}`),
  answered('every field of every field, by no wrapped type', `{${types('fields{type{fields{name}}}')}}`),
  refused(
    'every field of every field',
    `{${types(`fields{${type('ofType{fields{name description type{name kind}}}')}}`)}}`,
  ),
  refused(
    'every field, 20 times',
    `{${rep(20, (at) => `a${at}:${types(`fields{name description ${type('')} args{name description}}`)}`)}}`,
  ),
  refused(
    'fields of fields, 20 times',
    `{${rep(20, (at) => `a${at}:__type(name:"Enterprise"){fields{type{fields{name description type{name kind}}}}}`)}}`,
  ),
  refused('fields of fields of fields', '{__type(name:"Region"){fields{type{fields{type{fields{name}}}}}}}'),
  refused('fields of fields of no fields', '{__type(name:"Year"){possibleTypes{possibleTypes{possibleTypes{name}}}}}'),
];
