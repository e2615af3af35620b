import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly confidence: string;
  readonly citations: readonly unknown[];
}

const TRACE = `query ($from: ID!, $direction: TraceDirection!, $depth: Int, $first: Int) {
  trace(from: $from, direction: $direction, depth: $depth, first: $first) {
    truncated
    nodes { depth node { __typename id ... on Enterprise { name } ... on Segment { stage } } }
    links { from to kind product confidence citations { quote source { id } } }
  }
}`;

describe('a planner who follows the chain', () => {
  it('reaches the robot makers and the upstream segments from 比亚迪, each link cited and of its kind', async () => {
    const { data, errors } = await test.ask(TRACE, { from: 'enterprise:byd', direction: 'UPSTREAM', depth: 3 });
    expect(errors).toBeUndefined();
    const { nodes, links, truncated } = data.trace;
    expect(truncated).toBe(false);
    expect(nodes[0]).toMatchObject({ depth: 0, node: { id: 'enterprise:byd', name: '比亚迪' } });
    const ids = nodes.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual(expect.arrayContaining(['enterprise:ubtech']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(links.map(({ kind }: Link) => kind))).toEqual(new Set(['OCCUPIES', 'FEEDS', 'OF_PRODUCT']));
    for (const link of links as Link[]) {
      expect(ids).toContain(link.from);
      expect(ids).toContain(link.to);
      // What the curators added has no citation, and says so.
      expect(link.citations.length > 0).toBe(link.confidence !== 'CURATED');
    }
    // Depth counts links, and nearer comes first.
    const depths = nodes.map(({ depth }: { depth: number }) => depth);
    expect(depths).toEqual([...depths].sort((a: number, b: number) => a - b));
    expect(Math.max(...depths)).toBe(3);
  });

  it('reaches the lidar maker four links up, by its position and not by any supply', async () => {
    const { data } = await test.ask(TRACE, { from: 'enterprise:byd', direction: 'UPSTREAM', depth: 4 });
    const lidar = data.trace.nodes.find(({ node }: { node: { id: string } }) => node.id === 'enterprise:robosense');
    expect(lidar.depth).toBe(4);
    const own = data.trace.links.filter(({ from }: Link) => from === 'enterprise:robosense');
    expect(own.map(({ kind }: Link) => kind)).toEqual(['OCCUPIES']);
  });

  it('finds in the other direction what it found in this one', async () => {
    const { data } = await test.ask(TRACE, { from: 'enterprise:robosense', direction: 'DOWNSTREAM', depth: 4 });
    expect(data.trace.nodes.map(({ node }: { node: { id: string } }) => node.id)).toContain('enterprise:byd');
  });

  it('walks both ways without turning round: the other upstream segments are not reached from an upstream firm', async () => {
    const { data } = await test.ask(TRACE, { from: 'enterprise:robosense', direction: 'BOTH', depth: 5, first: 500 });
    const ids = data.trace.nodes.map(({ node }: { node: { id: string } }) => node.id);
    // What lidars are made from and what takes them; not what else goes into the robots that take them.
    expect(ids).toEqual(expect.arrayContaining(['segment:lidar-laser-source', 'segment:humanoid-robot-machine']));
    for (const other of ['servo', 'tactile-sensor', 'micro-drive', 'joint-module']) {
      expect(ids).not.toContain(`segment:humanoid-robot-${other}`);
    }
  });

  it('starts from a chain with its segments', async () => {
    const { data } = await test.ask(TRACE, { from: 'chain:humanoid-robot', direction: 'DOWNSTREAM', depth: 2 });
    const first = data.trace.nodes.filter(({ depth }: { depth: number }) => depth === 1);
    expect(first.every(({ node }: { node: { __typename: string } }) => node.__typename === 'Segment')).toBe(true);
    expect(data.trace.nodes.map(({ node }: { node: { id: string } }) => node.id)).toContain('enterprise:ubtech');
  });

  it('says so when it leaves something out', async () => {
    const { data } = await test.ask(TRACE, { from: 'enterprise:byd', direction: 'UPSTREAM', depth: 3, first: 4 });
    expect(data.trace.nodes).toHaveLength(4);
    expect(data.trace.truncated).toBe(true);
  });

  it('asks the store once for the walk and once for each place that names entities', async () => {
    test.takeStatements();
    await test.ask(TRACE, { from: 'enterprise:byd', direction: 'UPSTREAM', depth: 4 });
    expect(test.takeStatements().map(({ statement }) => statement.name)).toEqual([
      'trace/upstream',
      expect.stringContaining('lookup/byId'),
      expect.stringContaining('lookup/byId'),
    ]);
  });
});

describe('an investor who asks how two are connected', () => {
  it('sees the shortest way from 粤科金融 to 比亚迪', async () => {
    const { data: ids } = await test.ask(
      '{ a: investor(by: { name: "粤科金融" }) { id } b: enterprise(by: { name: "比亚迪" }) { id } }',
    );
    const { data, errors } = await test.ask(
      `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxLength: 6) {
          length
          nodes { id }
          links { from to kind citations { quote } }
        }
      }`,
      { from: ids.a.id, to: ids.b.id },
    );
    expect(errors).toBeUndefined();
    expect(data.paths.length).toBeGreaterThan(0);
    for (const path of data.paths) {
      expect(path.length).toBe(path.links.length);
      expect(path.nodes).toHaveLength(path.length + 1);
      expect(path.nodes[0].id).toBe(ids.a.id);
      expect(path.nodes.at(-1).id).toBe(ids.b.id);
      path.links.forEach((link: Link, index: number) => {
        const ends = [path.nodes[index].id, path.nodes[index + 1].id].sort();
        expect([link.from, link.to].sort()).toEqual(ends);
        expect(link.citations.length).toBeGreaterThan(0);
      });
    }
  });

  it('gets no way that is longer than asked', async () => {
    const { data } = await test.ask('{ paths(from: "investor:yueke", to: "enterprise:byd", maxLength: 2) { length } }');
    expect(data.paths).toEqual([]);
  });

  it('is one step away from nothing when both are the same', async () => {
    const { data } = await test.ask(
      '{ paths(from: "enterprise:byd", to: "enterprise:byd") { length nodes { id } links { kind } } }',
    );
    expect(data.paths).toEqual([{ length: 0, nodes: [{ id: 'enterprise:byd' }], links: [] }]);
  });
});
