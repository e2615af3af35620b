import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphTimeout } from '../../src/errors.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { migrate } from '../../src/store/migrate.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

let store: OwnStore;
const graphs: Graph[] = [];
beforeAll(async () => {
  store = await openOwnStore('empty');
});
afterAll(async () => {
  for (const graph of graphs) await graph.close();
  await store?.close();
});

function open(timeoutMilliseconds: number): Graph {
  const { uri, user, password } = store;
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds });
  graphs.push(graph);
  return graph;
}

const statement = (text: string) => ({ name: 'test', text });
const INDEXES = `SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name`;

describe('constraints and indexes', () => {
  it('are all there and built when a start goes on, whatever the store holds', async () => {
    const graph = open(60_000);
    const before = await graph.read(statement(INDEXES), {});
    await graph.write([[statement('UNWIND range(1, 20000) AS id CREATE (:Entity:Enterprise {id: toString(id)})'), {}]]);
    const constraints = await graph.read(statement('SHOW CONSTRAINTS YIELD name RETURN name'), {});
    for (const { name } of constraints) await graph.define(statement(`DROP CONSTRAINT ${String(name)}`));
    const kept = new Set(constraints.map(({ name }) => name));
    const indexes = before.filter(({ name }) => !kept.has(name));
    await graph.define(...indexes.map(({ name }) => statement(`DROP INDEX ${String(name)}`)));
    expect(await graph.read(statement(INDEXES), {})).toEqual([]);

    await migrate(graph);
    const after = await graph.read(statement(INDEXES), {});
    expect(after).toEqual(before);
    expect(after.length).toBeGreaterThan(100);
    expect(after.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  it('may take longer than a request', async () => {
    const graph = open(2_000);
    // So much that a request for it is cut off, on any machine.
    let text = '';
    for (let size = 1_000_000; ; size *= 4) {
      text = `UNWIND range(1, ${size}) AS number RETURN count(number) AS size`;
      const cut = await graph.read(statement(text), {}).then(
        () => null,
        (error: unknown) => error,
      );
      if (cut === null) continue;
      expect(cut).toBeInstanceOf(GraphTimeout);
      break;
    }
    await graph.define(statement(text));
  });
});
