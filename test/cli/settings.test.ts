import { describe, expect, it } from 'vitest';
import { readConfig, redacted } from '../../src/config/config.js';
import { openGraph } from '../../src/store/graph.js';

describe('a setting that cannot be used', () => {
  it.each([
    [{ LIANTU_TIMEOUT_MS: '50' }, 'LIANTU_TIMEOUT_MS', 'a whole number of milliseconds from 100 to 600000'],
    [{ LIANTU_TIMEOUT_MS: '1e9' }, 'LIANTU_TIMEOUT_MS', 'a whole number of milliseconds from 100 to 600000'],
    [{ LIANTU_TIMEOUT_MS: 'long' }, 'LIANTU_TIMEOUT_MS', 'a whole number of milliseconds from 100 to 600000'],
    [{ LIANTU_HEAP_MB: '100' }, 'LIANTU_HEAP_MB', 'a whole number of megabytes from 256 to 65536'],
    [{ LIANTU_PAGE_CACHE_MB: '2g' }, 'LIANTU_PAGE_CACHE_MB', 'a whole number of megabytes from 32 to 1048576'],
    [{ PORT: '70000' }, 'PORT', 'a whole number from 0 to 65535'],
    [{ PORT: '80.5' }, 'PORT', 'a whole number from 0 to 65535'],
  ])('%j is named, with what it may be', (env, name, bounds) => {
    expect(() => readConfig(env)).toThrow(`The setting ${name} is not usable: it must be ${bounds}.`);
  });
});

describe('a password in NEO4J_URI', () => {
  it.each([
    ['bolt://neo4j:secret@@@', 'bolt://'],
    ['neo4j+s://neo4j:sec/ret@example.org:7687', 'neo4j+s://example.org:7687'],
    ['neo4j:secret@example.org', 'example.org'],
    ['bolt://127.0.0.1:7687', 'bolt://127.0.0.1:7687'],
  ])('%s is printed as %s', (uri, printed) => {
    expect(redacted(uri)).toBe(printed);
  });

  it.each(['bolt://neo4j:secret@@@', 'http://neo4j:secret@127.0.0.1', 'neo4j:secret@127.0.0.1'])(
    'is not in what is said about %s',
    (uri) => {
      const open = () => openGraph({ uri, user: 'neo4j', password: 'p', database: 'neo4j', timeoutMilliseconds: 500 });
      const error = (() => {
        try {
          return open();
        } catch (reason) {
          return reason;
        }
      })();
      expect(String(error)).toContain('is not a Bolt address');
      expect(String(error)).not.toContain('secret');
    },
  );
});

describe('traces are sent', () => {
  it.each([
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' }, true],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, true],
    [{ OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, false],
    [{ OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, false],
  ])('with %j: %s', (env, isTraced) => {
    expect(readConfig(env).isTraced).toBe(isTraced);
  });

  it('by no exporter but one that we have', () => {
    expect(() => readConfig({ OTEL_TRACES_EXPORTER: 'zipkin' })).toThrow(
      'The setting OTEL_TRACES_EXPORTER is not usable',
    );
  });
});
