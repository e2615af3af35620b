import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface SegmentAnswer {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly origin: string;
  readonly suppliesTo: readonly { readonly name: string }[];
  readonly enterprises: {
    readonly nodes: readonly {
      readonly name: string;
      readonly chainPositions: readonly {
        readonly segment: { readonly id: string };
        readonly via: readonly unknown[];
      }[];
    }[];
  };
}

describe('a planner who looks at the humanoid-robot chain', () => {
  it('sees it as document 001 tells it: five upstream segments, four makers, one place of use', async () => {
    const { data, errors } = await test.ask(`{
      chain(by: { name: "人形机器人" }) {
        segments { id name stage origin suppliesTo { name } enterprises(first: 20) { nodes { name chainPositions { segment { id } via { id } } } } }
        leaders { enterprise { name } }
      }
    }`);
    expect(errors).toBeUndefined();
    const stated: SegmentAnswer[] = data.chain.segments.filter(({ origin }: SegmentAnswer) => origin === 'STATED');
    const firms = (stage: string) =>
      stated
        .filter((segment) => segment.stage === stage)
        .map(({ id, enterprises }) => {
          const isStated = (of: (typeof enterprises.nodes)[number]) =>
            of.chainPositions.some(({ segment, via }) => segment.id === id && via.length === 0);
          return enterprises.nodes.filter(isStated).map(({ name }) => name);
        });
    expect(firms('UPSTREAM').map((names) => names.length)).toEqual([1, 1, 1, 1, 1]);
    expect(firms('UPSTREAM').flat().sort()).toEqual(
      ['兆威机电', '奥比中光', '帕西尼感知', '汇川技术', '速腾聚创'].sort(),
    );
    expect(firms('MIDSTREAM')).toHaveLength(1);
    expect(firms('MIDSTREAM').flat().sort()).toEqual(['乐聚', '众擎', '优必选', '逐际动力'].sort());
    expect(firms('DOWNSTREAM')).toEqual([['比亚迪']]);
    // What belongs to joints and hands reaches the robot through them only.
    const feeds = new Map(data.chain.segments.map((each: SegmentAnswer) => [each.name, each.suppliesTo]));
    const reachedFrom = (name: string, without: RegExp): ReadonlySet<string> => {
      const known = new Set([name]);
      for (const each of known) {
        const next = (feeds.get(each) ?? []) as SegmentAnswer['suppliesTo'];
        for (const { name: fed } of next) if (!without.test(fed)) known.add(fed);
      }
      return known;
    };
    for (const part of ['伺服系统', '微型驱动系统', '触觉传感器']) {
      expect(reachedFrom(part, /^$/u)).toContain('人形机器人整机');
      expect(reachedFrom(part, /关节模组$|^灵巧手$/u)).not.toContain('人形机器人整机');
    }
    // The document names no leader of this chain; an invented one would be worse than none.
    expect(data.chain.leaders).toEqual([]);
  });

  it('gets the citation of every position and of every segment that a document states', async () => {
    const { data } = await test.ask(`{
      chain(by: { id: "chain:humanoid-robot" }) {
        segments(origin: STATED) {
          citations { quote source { id title publisher } }
          enterprises { nodes { chainPositions { confidence segment { chain { id } } citations { quote } } } }
        }
      }
    }`);
    for (const segment of data.chain.segments) {
      expect(segment.citations.length).toBeGreaterThan(0);
      for (const citation of segment.citations) expect(citation.source.id).toBe('source:001');
      for (const { chainPositions } of segment.enterprises.nodes) {
        for (const position of chainPositions) expect(position.citations.length).toBeGreaterThan(0);
      }
    }
  });

  it('reads "at least 9" as a bound, not as nine', async () => {
    const { data } = await test.ask(`{
      chain(by: { id: "chain:humanoid-robot" }) {
        observations { nodes { value min max qualifier about { id } } }
        segments { observations { nodes { value min max qualifier } } }
      }
    }`);
    const all = [data.chain, ...data.chain.segments].flatMap(({ observations }) => observations.nodes);
    expect(all).toContainEqual(expect.objectContaining({ value: null, min: 9, max: null, qualifier: '至少' }));
  });

  it('narrows segments by stage', async () => {
    const { data } = await test.ask(
      '{ chain(by: { name: "人形機器人" }) { id segments(stage: DOWNSTREAM) { stage } } }',
    );
    expect(data.chain.id).toBe('chain:humanoid-robot');
    expect(new Set(data.chain.segments.map(({ stage }: SegmentAnswer) => stage))).toEqual(new Set(['DOWNSTREAM']));
  });

  it('finds the leader that a document names, with who says so', async () => {
    const { data } = await test.ask(`{
      chain(by: { name: "集成电路" }) { leaders { statedBy confidence enterprise { name } chain { name } cluster { name } citations { quote } } }
      enterprise(by: { name: "芯联集成" }) { leads { enterprise { name } chain { name } cluster { name } } }
    }`);
    expect(data.chain.leaders[0]).toMatchObject({
      enterprise: { name: '芯联集成' },
      chain: { name: '集成电路' },
      cluster: null,
    });
    expect(data.chain.leaders[0].citations.length).toBeGreaterThan(0);
    expect(data.enterprise.leads).toContainEqual({
      enterprise: { name: '芯联集成' },
      chain: { name: '集成电路' },
      cluster: null,
    });
  });

  it('reads a module with its parts, each of a product, down to the third level', async () => {
    const { data } = await test.ask(`{
      chain(by: { name: "人形机器人" }) { basis segments { name level parent { name } product { id } parts { name } } }
    }`);
    const { segments, basis } = data.chain;
    const found = (name: string) => segments.find((segment: SegmentAnswer) => segment.name === name);
    expect(basis).toContain('GB/T 12643');
    expect(found('谐波减速器')).toMatchObject({
      level: 3,
      parent: { name: '精密减速器' },
      product: { id: 'product:harmonic-reducer' },
    });
    expect(found('关节模组').parts.map(({ name }: SegmentAnswer) => name)).toContain('伺服系统');
    // A module stands before its parts.
    const names = segments.map(({ name }: SegmentAnswer) => name);
    expect(names.indexOf('关节模组')).toBeLessThan(names.indexOf('谐波减速器'));
  });
});

describe('the names that people use', () => {
  it.each([
    ['半导体', 'chain:integrated-circuit'],
    ['增材制造', 'chain:3d-printing'],
    ['商业航天', 'chain:aerospace'],
    ['医疗器械', 'chain:high-end-medical-device'],
    ['绿色建材', 'chain:green-building-materials'],
    ['芯片', 'chain:integrated-circuit'],
    ['泛半导体', 'chain:integrated-circuit'],
    ['低空经济', 'chain:low-altitude-economy'],
    ['无人机', 'chain:low-altitude-economy'],
    ['激光雷达', 'chain:lidar'],
    ['机器视觉', 'chain:industrial-sensing-machine-vision'],
    ['仪器仪表', 'chain:precision-instrument'],
    ['城市轨道交通', 'chain:rail-transit-equipment'],
    ['新能源汽车', 'chain:intelligent-connected-new-energy-vehicle'],
    ['智能网联汽车', 'chain:intelligent-connected-new-energy-vehicle'],
  ])('%s finds one chain', async (name, id) => {
    const { data, errors } = await test.ask('query ($name: String!) { chain(by: { name: $name }) { id } }', { name });
    expect(errors).toBeUndefined();
    expect(data.chain.id).toBe(id);
  });

  it.each([
    ['product:electronic-chip', 'product:semiconductor-chip'],
    ['chain:new-energy-vehicle', 'chain:intelligent-connected-new-energy-vehicle'],
    ['chain:unmanned-aerial-vehicle', 'chain:low-altitude-economy'],
    ['segment:nev-battery-pack', 'segment:icnev-battery-system'],
    ['segment:humanoid-robot-industrial-manufacturing', 'segment:humanoid-robot-smart-factory'],
    ['segment:appliance-pcb-component', 'segment:appliance-pcba'],
    ['product:sensing-laser-emitter', 'product:laser-source'],
    ['product:imaging-micro-motor', 'product:voice-coil-motor'],
  ])('%s, an id of before, still resolves', async (former, id) => {
    const { data } = await test.ask('query ($id: ID!) { node(id: $id) { id } }', { id: former });
    expect(data.node.id).toBe(id);
  });
});

it('A firm that a document places once as a maker of lidars is seen in every chain that has them, with the way as the reason', async () => {
  const { data, errors } = await test.ask(`{
    product(by: { name: "激光雷达" }) {
      segments(first: 100) { nodes { id chain { id } enterprises(first: 50) { nodes { name } } } }
      makers(first: 20) { edges { confidence node { name } citations { quote } } }
    }
    enterprise(by: { name: "速腾聚创" }) {
      chainPositions { confidence via { id } citations { quote } segment { chain { id } product { id } } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { segments, makers } = data.product;
  const chains = segments.nodes.map((segment: { chain: { id: string } }) => segment.chain.id);
  expect(chains).toEqual(
    expect.arrayContaining(
      [
        'humanoid-robot',
        'lidar',
        'intelligent-connected-new-energy-vehicle',
        'low-altitude-economy',
        'service-robot',
        'industrial-robot',
        'industrial-sensing-machine-vision',
        'intelligent-emergency-equipment',
        'precision-instrument',
        'rail-transit-equipment',
        'smart-city',
        'smart-home-appliance',
      ].map((slug) => `chain:${slug}`),
    ),
  );
  for (const { enterprises } of segments.nodes) {
    expect(enterprises.nodes.map(({ name }: { name: string }) => name)).toContain('速腾聚创');
  }
  const maker = makers.edges.find(({ node }: { node: { name: string } }) => node.name === '速腾聚创');
  expect(maker.confidence).toBe('IMPLIED');
  expect(maker.citations[0].quote).toContain('速騰聚');
  const elsewhere = data.enterprise.chainPositions.filter(
    ({ segment }: { segment: { chain: { id: string } } }) => segment.chain.id !== 'chain:humanoid-robot',
  );
  expect(elsewhere.length).toBeGreaterThanOrEqual(11);
  for (const { confidence, via, citations } of elsewhere) {
    expect([confidence, via]).toEqual(['IMPLIED', [{ id: 'product:lidar' }]]);
    expect(citations.length).toBeGreaterThan(0);
  }
});
