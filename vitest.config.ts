import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES build for our files, and Node its CommonJS one for Apollo: two libraries that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/reporter.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // A test that starts a server with its own Neo4j waits for both, on two busy cores.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Two cores, one Neo4j: more at once only makes every one of them slower.
    maxWorkers: 2,
  },
});
