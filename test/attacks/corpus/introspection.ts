import { getIntrospectionQuery } from 'graphql';
import { type Attack, type Bounds, invalid, refused, rep } from '../attack.js';

/** The schema is read by tools, which are answered; what nobody needs of it is not. */
const TOOL: Bounds = { cpu: 800, slice: 500, heap: 8_000_000, answer: 1_000_000 };

export const introspection: readonly Attack[] = [
  { name: "GraphiQL's own", body: { query: getIntrospectionQuery() }, expected: ['ANSWERED'], bounds: TOOL },
  refused(
    'twice at once, and once more',
    `{${rep(4, (at) => `a${at}:__schema{types{name fields{name type{name kind ofType{name kind ofType{name kind}}} args{name type{name}}}}}`)}}`,
  ),
  refused('every field of every field', '{__schema{types{fields{type{fields{name}}}}}}'),
  refused(
    'of every type, 20 times',
    `{${rep(20, (at) => `a${at}:__schema{types{fields{name description args{name description}}}}`)}}`,
  ),
  refused(
    'fields of fields, 20 times',
    `{${rep(20, (at) => `a${at}:__type(name:"Enterprise"){fields{type{fields{name type{name}}}}}`)}}`,
  ),
  invalid('fields of fields of fields', '{__type(name:"Region"){fields{type{fields{type{fields{name}}}}}}}'),
  refused('1,000 types deep', `{__type(name:"Region"){${'ofType{'.repeat(1_000)}name${'}'.repeat(1_000)}}}`),
];
