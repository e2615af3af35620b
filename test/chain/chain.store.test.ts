import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface SegmentAnswer {
  readonly name: string;
  readonly stage: string;
  readonly origin: string;
  readonly suppliesTo: readonly { readonly name: string }[];
  readonly enterprises: { readonly nodes: readonly { readonly name: string }[] };
}

describe('a planner who looks at the humanoid-robot chain', () => {
  it('sees it as document 001 tells it: five upstream segments, four makers, one place of use', async () => {
    const { data, errors } = await test.ask(`{
      chain(by: { name: "人形机器人" }) {
        segments { name stage origin suppliesTo { name } enterprises(first: 20) { nodes { name } } }
        leaders { enterprise { name } }
      }
    }`);
    expect(errors).toBeUndefined();
    const stated: SegmentAnswer[] = data.chain.segments.filter(({ origin }: SegmentAnswer) => origin === 'STATED');
    const firms = (stage: string) =>
      stated
        .filter((segment) => segment.stage === stage)
        .map(({ enterprises }) => enterprises.nodes.map(({ name }) => name));
    expect(firms('UPSTREAM').map((names) => names.length)).toEqual([1, 1, 1, 1, 1]);
    expect(firms('UPSTREAM').flat().sort()).toEqual(
      ['兆威机电', '奥比中光', '帕西尼感知', '汇川技术', '速腾聚创'].sort(),
    );
    expect(firms('MIDSTREAM')).toHaveLength(1);
    expect(firms('MIDSTREAM').flat().sort()).toEqual(['乐聚', '众擎', '优必选', '逐际动力'].sort());
    expect(firms('DOWNSTREAM')).toEqual([['比亚迪']]);
    const machine = stated.find(({ stage }) => stage === 'MIDSTREAM')?.name;
    for (const segment of stated.filter(({ stage }) => stage === 'UPSTREAM')) {
      expect(segment.suppliesTo.map(({ name }) => name)).toEqual([machine]);
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
});
