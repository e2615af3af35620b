import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Verdict {
  readonly segment: { readonly name: string };
  readonly verdict: string;
  readonly reasons: readonly { readonly test: string; readonly value: number; readonly threshold: number }[];
  readonly firms: readonly { readonly name: string; readonly citations: readonly { readonly quote: string }[] }[];
  readonly firmCount: number;
}

async function ofChain(chain: string, selection: string) {
  const answer = await test.ask(`query ($name: String!) { chain(by: { name: $name }) { ${selection} } }`, {
    name: chain,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.chain;
}
const errorOf = async (query: string) => {
  const { errors } = await test.ask(query);
  return { message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] };
};

describe('a planner in 深圳 who asks what the humanoid-robot chain lacks', () => {
  const GAPS = `gaps(region: "region:440300") {
    verdicts { segment { name } verdict firmCount firms(first: 3) { name citations { quote } } reasons { test value threshold } witness { via { id } } }
    counts { verdict count }
    filling { steps { step } effort }
    circles { organizations { id } }
    method { name version parameters reference }
    coverage { known expected share note }
    dataAsOf
  }`;

  it('gets a verdict on every required segment, and on no other', async () => {
    const chain = await ofChain('人形机器人', `${GAPS} segments { name required }`);
    const required = chain.segments.filter((segment: { required: boolean }) => segment.required);
    expect(chain.gaps.verdicts.map(({ segment }: Verdict) => segment.name)).toEqual(
      required.map(({ name }: { name: string }) => name),
    );
    const total = chain.gaps.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBe(required.length);
  });

  it('sees why a segment with one firm is weak, with the number, the firm and the words that name it', async () => {
    const { gaps } = await ofChain('人形机器人', GAPS);
    const touch = gaps.verdicts.find(({ segment }: Verdict) => segment.name === '触觉传感器') as Verdict;
    expect(touch.verdict).toBe('WEAK');
    expect(touch.reasons).toContainEqual({ test: 'FIRM_COUNT', value: 1, threshold: 2 });
    expect(touch.firms.map(({ name }) => name)).toEqual(['帕西尼感知']);
    expect(touch.firms[0]?.citations.some(({ quote }) => quote.includes('帕西尼感知'))).toBe(true);
  });

  it('sees four makers of whole robots, and no test that fails', async () => {
    const { gaps } = await ofChain('人形机器人', GAPS);
    const machine = gaps.verdicts.find(({ segment }: Verdict) => segment.name === '人形机器人整机') as Verdict;
    expect(machine).toMatchObject({ verdict: 'COVERED', firmCount: 4, reasons: [] });
  });

  it('is told where nobody knows a firm, instead of that there is none', async () => {
    const { gaps } = await ofChain('人形机器人', GAPS);
    const reducer = gaps.verdicts.find(({ segment }: Verdict) => segment.name === '精密减速器') as Verdict;
    expect(reducer.verdict).toBe('INSUFFICIENT_DATA');
    expect(reducer.reasons).toEqual([{ test: 'SEGMENT_COVERAGE', value: 0, threshold: 3 }]);
    expect(gaps.counts).toContainEqual({ verdict: 'MISSING', count: 0 });
    expect(gaps.coverage).toMatchObject({ known: 11, expected: 60 });
    expect(gaps.coverage.note).toContain('not absent');
  });

  it('learns the rule, its reference and how old the data is', async () => {
    const { gaps } = await ofChain('人形机器人', GAPS);
    expect(gaps.method.parameters.join(' ')).toContain('location quotient < 0.5');
    expect(gaps.method.reference).toContain('Lengauer & Tarjan 1979');
    // 001 does not date itself, nor the titles that it names; those of firms that stand here by what they make elsewhere are dated.
    expect(gaps.dataAsOf).toBe('2023-12');
    const dated = await ofChain('智慧城市', 'gaps(region: "region:440100") { dataAsOf }');
    expect(dated.gaps.dataAsOf).toBe('2023-12');
  });

  it('can ask for other thresholds, and the answer says which it used', async () => {
    const { gaps } = await ofChain(
      '人形机器人',
      'gaps(region: "region:440300", minCoverage: 2, maxHhi: 0.2) { verdicts { segment { name } verdict reasons { test value threshold } } method { parameters } }',
    );
    const [drive, machine] = ['微型驱动系统', '人形机器人整机'].map((name) =>
      gaps.verdicts.find(({ segment }: Verdict) => segment.name === name),
    );
    expect(drive.verdict).toBe('INSUFFICIENT_DATA');
    expect(machine).toMatchObject({ verdict: 'WEAK', reasons: [{ test: 'HHI', value: 0.25, threshold: 0.2 }] });
    expect(gaps.method.parameters.join(' ')).toContain('> 0.2');
  });

  it('is told of a region without data that there is no data of it', async () => {
    const { gaps } = await ofChain(
      '人形机器人',
      'gaps(region: "region:220000") { verdicts { verdict } coverage { note } filling { steps { step } } }',
    );
    expect(new Set(gaps.verdicts.map(({ verdict }: Verdict) => verdict))).toEqual(new Set(['INSUFFICIENT_DATA']));
    expect(gaps.coverage.note).toContain('there is no data of it');
    expect(gaps.filling.steps).toEqual([]);
  });

  it('sees the map with and without a region, unknown told from zero', async () => {
    const { here, everywhere } = await ofChain(
      '人形机器人',
      'here: map(region: "region:440300") { segments { segment { name } total inRegion share certified verdict top(first: 2) { name } leaders { name } } } everywhere: map { segments { segment { name } total inRegion share verdict } coverage { known expected } }',
    );
    expect(here.segments.find(({ segment }: Verdict) => segment.name === '人形机器人整机')).toMatchObject({
      total: 4,
      inRegion: 4,
      share: 1,
      verdict: 'COVERED',
      leaders: [],
    });
    const optional = here.segments.find(({ segment }: Verdict) => segment.name === 'RV减速器');
    expect(optional).toMatchObject({ total: 0, share: null, verdict: null });
    const touch = everywhere.segments.find(({ segment }: Verdict) => segment.name === '触觉传感器');
    expect(touch).toMatchObject({ total: 1, inRegion: null, share: null, verdict: null });
  });

  it('gets no invented target where no firm is known elsewhere, and the verdicts as they are', async () => {
    const { targets } = await ofChain(
      '人形机器人',
      'targets(region: "region:440300") { candidates { score } chosen { covered } before { verdict count } after { verdict count } coverage { note } method { parameters } }',
    );
    expect(targets.candidates).toEqual([]);
    expect(targets.before).toEqual(targets.after);
    expect(targets.before).toContainEqual({ verdict: 'WEAK', count: 9 });
  });

  it('sees that whole robots are the neck of the chain, each step cited or said to be common knowledge', async () => {
    const { bottlenecks } = await ofChain(
      '人形机器人',
      'bottlenecks { items(first: 1) { node { id } structural separates { from { id } to { id } } witness { length nodes { id } links { kind from to confidence citations { quote } } } } coverage { note } }',
    );
    const [neck] = bottlenecks.items;
    expect(neck).toMatchObject({
      node: { id: 'segment:humanoid-robot-machine' },
      structural: 1,
      witness: { length: 2 },
    });
    expect(neck.witness.links.every(({ kind }: { kind: string }) => kind === 'FEEDS')).toBe(true);
    for (const { confidence, citations } of neck.witness.links) {
      expect(citations.length > 0).toBe(confidence !== 'CURATED');
    }
    expect(bottlenecks.coverage.note).toContain('No document names a leader');
  });
});

describe('matchmaking (供需对接)', () => {
  it('says so where no document names a leader', async () => {
    const { matches } = await ofChain('人形机器人', 'matches { items { score } coverage { note } }');
    expect(matches).toEqual({ items: [], coverage: { note: expect.stringContaining('No document names a leader') } });
  });

  it('finds firms for a leader, with every part of the score', async () => {
    const { matches } = await ofChain(
      '智能网联汽车',
      'matches(first: 5) { items { leader { name } supplier { name } segment { name } score parts { name value weight } paths { length } } dataAsOf }',
    );
    expect(matches.items.length).toBeGreaterThan(0);
    for (const { leader, score, parts } of matches.items) {
      expect(['广汽集团', '比亚迪']).toContain(leader.name);
      expect(parts.map(({ name }: { name: string }) => name)).toEqual([
        'TIER',
        'PROXIMITY',
        'SHARED_LINKS',
        'EVIDENCE',
      ]);
      const sum = parts.reduce(
        (all: number, { value, weight }: { value: number | null; weight: number }) => all + weight * (value ?? 0),
        0,
      );
      expect(score).toBeCloseTo(sum, 12);
    }
  });

  it('offers a leader only what feeds its own segment: before 芯联集成 one designer is known', async () => {
    const { matches } = await ofChain(
      '集成电路',
      'matches { items { leader { name } supplier { name } segment { name } } coverage { note } }',
    );
    expect(matches.items).toEqual([
      { leader: { name: '芯联集成' }, supplier: { name: '基本半导体' }, segment: { name: '集成电路设计' } },
    ]);
    expect(matches.coverage.note).toContain('1 leader');
  });

  it('answers a supplier with the leaders whose chains need what it makes', async () => {
    const { data, errors } = await test.ask(
      '{ chain(by: { name: "智能网联汽车" }) { matches(first: 1) { items { supplier { id } } } } }',
    );
    expect(errors).toBeUndefined();
    const [{ supplier }] = data.chain.matches.items;
    const own = await test.ask(
      'query ($id: ID!) { enterprise(by: { id: $id }) { matches { items { leader { name } supplier { id } } } } }',
      { id: supplier.id },
    );
    expect(own.errors).toBeUndefined();
    const leaders = own.data.enterprise.matches.items.map((item: { leader: { name: string } }) => item.leader.name);
    expect(new Set(leaders)).toEqual(new Set(['广汽集团', '比亚迪', '芯联集成', '华为']));
    for (const item of own.data.enterprise.matches.items) expect(item.supplier.id).toBe(supplier.id);
  });
});

describe('a disruption', () => {
  const SIMULATION = `query ($failing: [ID!]!, $chain: ID, $seed: Int) {
    simulateDisruption(failing: $failing, chain: $chain, seed: $seed) {
      sufficiency
      impact { p10 p50 p90 linear leontief }
      affected(first: 5) { enterprise { name } depth loss { p10 p50 p90 } }
      segments { segment { name } loss { p50 } substitutes(first: 3) { name } }
      method { parameters reference }
      coverage { known expected note }
    }
  }`;

  it('of 汇川技术 reaches its one known customer, and says how little is known', async () => {
    const { data, errors } = await test.ask(SIMULATION, { failing: ['enterprise:inovance'], seed: 7 });
    expect(errors).toBeUndefined();
    const { affected, coverage, method, sufficiency } = data.simulateDisruption;
    expect(sufficiency).toBe('INSUFFICIENT_DATA');
    expect(
      affected.map((hit: { enterprise: { name: string }; depth: number }) => [hit.enterprise.name, hit.depth]),
    ).toEqual([
      ['汇川技术', 0],
      ['小米', 1],
    ]);
    expect(coverage.note).toContain('one supplier only is known');
    // Two documents name what it supplies otherwise.
    expect(coverage).toMatchObject({ known: 0, expected: 2 });
    expect(method.parameters[0]).toContain('seed 7');
  });

  it('within a chain also names the segments that are hit', async () => {
    const { data, errors } = await test.ask(SIMULATION, {
      failing: ['enterprise:inovance'],
      chain: 'chain:humanoid-robot',
    });
    expect(errors).toBeUndefined();
    const { segments } = data.simulateDisruption;
    expect(segments[0]).toMatchObject({ segment: { name: '伺服系统' }, loss: { p50: 1 }, substitutes: [] });
  });

  it('of a firm without a known supply hits nobody else, and says that this proves nothing', async () => {
    const { data, errors } = await test.ask(SIMULATION, { failing: ['enterprise:ubtech'] });
    expect(errors).toBeUndefined();
    expect(data.simulateDisruption.affected).toHaveLength(1);
    expect(data.simulateDisruption.coverage.note).toContain('does not mean that nobody would be');
  });
});

describe('a planner who compares 北京 and 深圳 chain by chain', () => {
  it('sees counts, shares and quotients side by side, and how much of the chain each has', async () => {
    const { data, errors } = await test.ask(`{
      compareRegions(ids: ["region:110000", "region:440300"], chain: "chain:humanoid-robot") {
        segments { segment { name } cells { region { name } known share locationQuotient } }
        presence { region { name } present required similar(first: 3) { region { id } similarity } }
      }
    }`);
    expect(errors).toBeUndefined();
    const machine = data.compareRegions.segments.find(
      (row: { segment: { name: string } }) => row.segment.name === '人形机器人整机',
    );
    expect(
      machine.cells.map(({ known, share, locationQuotient }: Record<string, unknown>) => [
        known,
        share,
        locationQuotient,
      ]),
    ).toEqual([
      [0, 0, null],
      [4, 1, 1.09375],
    ]);
    expect(data.compareRegions.presence).toMatchObject([
      { region: { name: '北京市' }, present: 0, required: 60, similar: [] },
      { region: { name: '深圳市' }, present: 10, required: 60 },
    ]);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    [
      'an unknown region',
      '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:999999") { dataAsOf } } }',
      'NOT_FOUND',
      'There is no region with the id "region:999999"',
    ],
    [
      'an id of another form',
      '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "Shenzhen") { dataAsOf } } }',
      'BAD_USER_INPUT',
      'is not a valid id',
    ],
    [
      'an index over 1',
      '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300", maxHhi: 2500) { dataAsOf } } }',
      'BAD_USER_INPUT',
      '`maxHhi` is 2500; it must be between 0 and 1.',
    ],
    [
      'a negative floor',
      '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300", minCoverage: -1) { dataAsOf } } }',
      'BAD_USER_INPUT',
      '`minCoverage` is -1; it must be between 1 and 1000000.',
    ],
    [
      'weights that do not sum to 1',
      '{ chain(by: { id: "chain:humanoid-robot" }) { targets(region: "region:440300", weights: { severity: 1, pull: 1, capital: 0, tier: 0, presence: 0, crowding: 0 }) { dataAsOf } } }',
      'BAD_USER_INPUT',
      'The weights sum to 2; they must sum to 1.',
    ],
    [
      'a negative weight',
      '{ chain(by: { id: "chain:humanoid-robot" }) { targets(region: "region:440300", weights: { severity: 2, pull: -1, capital: 0, tier: 0, presence: 0, crowding: 0 }) { dataAsOf } } }',
      'BAD_USER_INPUT',
      '`weights.pull` is -1',
    ],
    [
      'no target at all',
      '{ chain(by: { id: "chain:humanoid-robot" }) { targets(region: "region:440300", first: 0) { dataAsOf } } }',
      'BAD_USER_INPUT',
      '`first` is 0',
    ],
    [
      'nobody failing',
      '{ simulateDisruption(failing: []) { dataAsOf } }',
      'BAD_USER_INPUT',
      '`failing` names 0 enterprises; name between 1 and 100.',
    ],
    [
      'a failing chain',
      '{ simulateDisruption(failing: ["chain:humanoid-robot"]) { dataAsOf } }',
      'NOT_FOUND',
      'There is no enterprise with the id "chain:humanoid-robot"',
    ],
    [
      'a disruption of no chain',
      '{ simulateDisruption(failing: ["enterprise:byd"], chain: "chain:none") { dataAsOf } }',
      'NOT_FOUND',
      'There is no chain with the id "chain:none"',
    ],
    [
      'an unknown region for matches',
      '{ chain(by: { id: "chain:humanoid-robot" }) { matches(region: "region:999999") { dataAsOf } } }',
      'NOT_FOUND',
      'region:999999',
    ],
  ])('with %s says so in a sentence', async (_, query, code, words) => {
    const error = await errorOf(query);
    expect(error).toEqual({ code, message: expect.stringContaining(words) });
  });

  it('with 10,000 failing firms is refused before anything runs', async () => {
    test.takeStatements();
    const ids = Array.from({ length: 4_000 }, (_, index) => `enterprise:f${index}`);
    const { errors } = await test.ask('query ($ids: [ID!]!) { simulateDisruption(failing: $ids) { dataAsOf } }', {
      ids,
    });
    expect(errors?.[0]?.message).toBe('`failing` names 4000 enterprises; name between 1 and 100.');
    const more = await test.ask('query ($ids: [ID!]!) { simulateDisruption(failing: $ids) { dataAsOf } }', {
      ids: Array.from({ length: 10_000 }, (_, index) => `enterprise:f${index}`),
    });
    expect(more.errors?.[0]?.message).toContain('larger than');
    expect(test.takeStatements()).toEqual([]);
  });

  it('of a chain without segments is answered with nothing, and why', async () => {
    const { gaps, map } = await ofChain(
      '金融',
      'gaps(region: "region:440300") { verdicts { verdict } coverage { known expected share note } } map { segments { total } }',
    );
    expect(gaps).toEqual({
      verdicts: [],
      coverage: { known: 0, expected: 0, share: null, note: expect.stringContaining('has no segments yet') },
    });
    expect(map.segments).toEqual([]);
  });
});

it('analyses of a chain that is known are one statement with their parent, and each kind of entity named is one', async () => {
  await ofChain('人形机器人', 'gaps(region: "region:440300") { verdicts { verdict } }');
  test.takeStatements();
  await ofChain(
    '人形机器人',
    'gaps(region: "region:440300") { verdicts { verdict } } map(region: "region:440300") { segments { total } }',
  );
  expect(test.takeStatements()).toHaveLength(1);
  await ofChain('人形机器人', 'gaps(region: "region:440300") { verdicts { segment { name } firms { name } } }');
  expect(test.takeStatements()).toHaveLength(3);
});
