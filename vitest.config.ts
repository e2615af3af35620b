import { defineConfig } from 'vitest/config';
import { JAVA_OPTIONS } from './test/support/java.js';
import { LongestFirst } from './test/support/sequencer.js';

const ON_A_STORE = {
  // What the files import is loaded once for all files of a worker; each has a server of its own.
  isolate: false,
  globalSetup: ['test/support/neo4j.ts'],
  env: { JDK_JAVA_OPTIONS: JAVA_OPTIONS },
};

export default defineConfig({
  // Vite would take graphql's ES build for our files, and Node its CommonJS one for Apollo: two libraries that refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    // A test waits for a browser, a store or a clock about a third of its time: a third one at work keeps two cores busy.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Neither a store nor a process: what a person runs while they write.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{store,process}.test.ts'],
          // Pure functions leave nothing behind: what they import is loaded once for all files of a worker.
          isolate: false,
          // Seconds of work at most, and on a busy machine several times that.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What the API answers, on the run's own store.
        test: {
          name: 'store',
          include: ['test/**/*.store.test.ts'],
          ...ON_A_STORE,
          // What is planned for the first time takes seconds, on two busy cores.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The explorer in a browser; commands, servers and stores that start, stop, are killed and run out of disk.
        test: {
          name: 'process',
          include: ['test/**/*.process.test.ts'],
          ...ON_A_STORE,
          // A test that starts a server with its own Neo4j waits for both, beside whatever else the machine does.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
