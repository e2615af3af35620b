import { composeServices } from '@apollo/composition';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { readContract } from '../../src/server/contract.js';
import { subgraphOf } from '../../src/server/subgraph.js';

const liantu = {
  name: 'liantu',
  url: 'http://localhost:4000/graphql',
  typeDefs: parse(print(subgraphOf(readContract()))),
};
const CRM = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { accounts(first: Int, after: String): AccountConnection }
  type AccountConnection { nodes: [Account!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Account @key(fields: "number") { number: ID! firm: Enterprise! budget: Money }
  type Money @shareable { amount: String! currency: String }
  type Enterprise @key(fields: "id") { id: ID! crmScore: Float }
`;

it('a second subgraph that adds a field to firms is composed with ours', () => {
  const { errors, supergraphSdl, schema } = composeServices([
    liantu,
    { name: 'crm', url: 'http://localhost:4001', typeDefs: parse(CRM) },
  ]);
  expect((errors ?? []).map(({ message }) => message)).toEqual([]);
  expect(supergraphSdl).toContain('crmScore: Float @join__field(graph: CRM)');
  const enterprise = schema?.toGraphQLJSSchema().getType('Enterprise');
  expect(Object.keys((enterprise as { getFields(): object }).getFields())).toEqual(
    expect.arrayContaining(['id', 'crmScore', 'chainPositions']),
  );
});

it('one that states another key is told so', () => {
  const typeDefs = parse(CRM.replace('@key(fields: "id") { id: ID! ', '@key(fields: "uscc") { uscc: ID! '));
  const { errors } = composeServices([liantu, { name: 'crm', url: 'http://localhost:4001', typeDefs }]);
  expect((errors ?? []).map(({ message }) => message).join()).toContain('"Enterprise.uscc"');
});
