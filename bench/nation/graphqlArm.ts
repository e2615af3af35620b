import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beArm } from '../arm.js';
import { ROOT } from '../program.js';

/** `npm install --prefix .liantu/bench/peers …` (bench/README.md): the peer is not part of the project. */
const requireOfPeers = createRequire(join(ROOT, '.liantu', 'bench', 'peers', 'package.json'));

/** The same questions in the peer's own terms: its types, its relationships, nothing written by hand. */
const TYPES = `
type Enterprise @node(labels: ["Enterprise"]) {
  id: ID!
  name: String!
  nameKey: String!
  tierKey: String!
  regions: [Region!]! @relationship(type: "LOCATED_IN", direction: OUT)
  suppliers: [Enterprise!]! @relationship(type: "SUPPLIES", direction: IN)
  customers: [Enterprise!]! @relationship(type: "SUPPLIES", direction: OUT)
  investors: [Investor!]! @relationship(type: "INVESTED_IN", direction: IN)
  segments: [Segment!]! @relationship(type: "OCCUPIES", direction: OUT)
  titles: [Recognition!]! @relationship(type: "RECOGNIZED_AS", direction: OUT)
}
type Investor @node(labels: ["Investor"]) {
  id: ID!
  name: String!
  nameKey: String!
  portfolio: [Enterprise!]! @relationship(type: "INVESTED_IN", direction: OUT)
}
type Region @node(labels: ["Region"]) {
  id: ID!
  name: String!
  enterprises: [Enterprise!]! @relationship(type: "LOCATED_IN", direction: IN)
}
type Chain @node(labels: ["Chain"]) {
  id: ID!
  name: String!
  segments: [Segment!]! @relationship(type: "HAS_SEGMENT", direction: OUT)
}
type Segment @node(labels: ["Segment"]) {
  id: ID!
  name: String!
  orderKey: String!
  chains: [Chain!]! @relationship(type: "HAS_SEGMENT", direction: IN)
  enterprises: [Enterprise!]! @relationship(type: "OCCUPIES", direction: IN)
}
type Recognition @node(labels: ["Recognition"]) {
  id: ID!
  tier: String!
}`;

/** Apollo alone in front of it, without a log, limits or any other plug-in. */
beArm(async ({ uri, user, password }) => {
  const { Neo4jGraphQL } = requireOfPeers('@neo4j/graphql');
  const { ApolloServer } = requireOfPeers('@apollo/server');
  const { startStandaloneServer } = requireOfPeers('@apollo/server/standalone');
  const neo4j = requireOfPeers('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    telemetryDisabled: true,
    maxConnectionPoolSize: 64,
  });
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false, csrfPrevention: false });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return {
    url,
    close: async () => {
      await server.stop();
      await driver.close();
    },
  };
});
