import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const CITED = 'confidence citations { quote source { id } }';

interface Cited {
  readonly confidence: string;
  readonly citations: readonly { readonly quote: string }[];
}

/** The answer, in which every fact has a confidence and is quoted. */
async function ask(query: string) {
  const { data, errors } = await test.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

function expectQuoted(facts: readonly Cited[]) {
  expect(facts.length).toBeGreaterThan(0);
  for (const { confidence, citations } of facts) {
    expect(['EXPLICIT', 'IMPLIED']).toContain(confidence);
    expect(citations.length).toBeGreaterThan(0);
  }
}

const namesOf = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name).sort();

describe('a planner', () => {
  it('asks which policies concern a cluster, and from a policy what it concerns', async () => {
    const { cluster, policy } = await ask(`{
      cluster(by: { id: "cluster:shenzhen-precision-instrument" }) {
        policies { totalCount edges { wording node { id } industry { id } ${CITED} } }
        draft: policies(filter: { status: "征求意见稿" }) { nodes { id } }
        other: policies(filter: { exceptStatus: ["征求意见稿"] }) { nodes { id } }
      }
      policy(by: { id: "policy:shenzhen-four-clusters-measures" }) { concerns { industry { name } ${CITED} } }
    }`);
    expectQuoted(cluster.policies.edges);
    const ids = cluster.policies.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toContain('policy:shenzhen-20-8');
    expect(cluster.draft.nodes).toEqual([{ id: 'policy:shenzhen-four-clusters-measures' }]);
    expect(cluster.other.nodes).toHaveLength(cluster.policies.totalCount - 1);
    expectQuoted(policy.concerns);
    const names = namesOf(policy.concerns.map(({ industry }: { industry: { name: string } }) => industry));
    expect(names).toEqual(['工业母机', '智能机器人', '激光与增材制造', '精密仪器设备'].sort());
  });

  it('narrows policies by the date of their issue', async () => {
    const { found } = await ask(
      '{ found: policies(filter: { issuedFrom: "2022", issuedTo: "2022" }, first: 100) { nodes { issuedOn } } }',
    );
    expect(found.nodes.length).toBeGreaterThan(1);
    for (const { issuedOn } of found.nodes) expect(issuedOn).toMatch(/^2022/);
  });

  it('hears what firms of a chain ask for, what it lacks and where its parts sit', async () => {
    const { chain } = await ask(`{
      chain(by: { id: "chain:led-new-display" }) {
        needs { kind text askedOf askers { id } ${CITED} }
        toldGaps { stage place text regions { name } toldBy { id } of { id } ${CITED} }
        events { name participants { organization { name } role result confidence } otherParticipants citations { quote } }
      }
    }`);
    expectQuoted(chain.needs);
    expect(chain.needs).toContainEqual(
      expect.objectContaining({ kind: 'SUPPLY_CHAIN', askers: [{ id: 'enterprise:nationstar-semiconductor' }] }),
    );
    expectQuoted(chain.toldGaps);
    expect(chain.toldGaps).toContainEqual(
      expect.objectContaining({
        stage: 'UPSTREAM',
        place: '外地',
        toldBy: { id: 'enterprise:nationstar-semiconductor' },
        confidence: 'EXPLICIT',
      }),
    );
    const [fair] = chain.events;
    expect(fair.otherParticipants).toBe('产业链上下游500多家企业');
    const joined = fair.participants.filter(({ result }: { result: string | null }) => result !== null);
    expect(joined.map(({ confidence }: Cited) => confidence)).toEqual(Array(4).fill('IMPLIED'));
  });
});

describe('a firm', () => {
  it('finds the programmes that another received', async () => {
    const { enterprise, policy } = await ask(`{
      enterprise(by: { name: "中科飞测" }) { policiesReceived { programme on amount { amount } policy { id } ${CITED} } }
      policy(by: { id: "policy:longhua-science-fund" }) { recipients { enterprise { id } programme } }
    }`);
    expectQuoted(enterprise.policiesReceived);
    expect(enterprise.policiesReceived).toHaveLength(4);
    expect(enterprise.policiesReceived.map(({ amount }: { amount: object | null }) => amount)).toEqual(
      Array(4).fill(null),
    );
    expect(policy.recipients).toEqual([
      { enterprise: { id: 'enterprise:skyverse' }, programme: '深圳市龙华区科技创新局科技创新专项资金项目' },
    ]);
  });

  it('sees prizes, certificates and standards, and counterparties that nobody names', async () => {
    const { sigu, cloudwalk } = await ask(`{
      sigu: enterprise(by: { name: "思谷智能" }) {
        awards { name kind count grantedOn grantedBy organization { id } ${CITED} }
        counterparties { role wording organization { id } ${CITED} }
      }
      cloudwalk: enterprise(by: { name: "云从科技" }) { counterparties { role wording since } }
    }`);
    expectQuoted(sigu.awards);
    expect(sigu.awards).toContainEqual(expect.objectContaining({ name: '国家标准', kind: 'STANDARD', count: 4 }));
    expectQuoted(sigu.counterparties);
    expect(sigu.counterparties).toMatchObject([{ role: 'INCUBATOR', wording: '国家重点实验室' }]);
    expect(cloudwalk.counterparties).toContainEqual({ role: 'CUSTOMER', wording: '全国400多家银行', since: null });
  });

  it('sees by which edition a title was granted, and by which ladder the next is', async () => {
    const { cloudwalk, aimooe } = await ask(`{
      cloudwalk: enterprise(by: { name: "云从科技" }) {
        recognitions { tier grantedOn rung { name ladder { id } } }
        now: ladder { current { tier level ladder { id } } next { name tier } }
        then: ladder(asOf: "2024") { current { tier ladder { id } } next { tier } }
      }
      aimooe: enterprise(by: { name: "艾目易" }) { ladder { current { tier } next { tier level } missing method { parameters } } }
    }`);
    const giant = cloudwalk.recognitions.find(({ tier }: { tier: string }) => tier === 'LITTLE_GIANT');
    expect(giant).toMatchObject({ grantedOn: '2023-07', rung: { ladder: { id: 'ladder:national-2022' } } });
    expect(cloudwalk.now).toMatchObject({
      current: { tier: 'LITTLE_GIANT', level: 'NATIONAL' },
      next: { name: '单项冠军' },
    });
    expect(cloudwalk.then).toMatchObject({
      current: { tier: 'LITTLE_GIANT', ladder: { id: 'ladder:national-2022' } },
      // The way on to champions has no date in the documents.
      next: null,
    });
    expect(aimooe.ladder).toMatchObject({
      current: { tier: 'SRDI_SME' },
      next: { tier: 'LITTLE_GIANT', level: 'NATIONAL' },
    });
    expect(aimooe.ladder.missing.length).toBeGreaterThan(0);
    expect(aimooe.ladder.method.parameters.join()).toContain('广东省优质中小企业梯度培育');
  });
});

describe('an investor', () => {
  it('asks who set up a fund and who ran it when', async () => {
    const { fund, gac, person } = await ask(`{
      fund: investor(by: { id: "investor:yueke-zhongshan-cuiheng-fund" }) { founders { role founder { id } organization { id } ${CITED} } }
      gac: investor(by: { name: "广汽资本" }) {
        then: managers(asOf: "2021") { role validFrom validTo manager { id ... on Person { name } } ${CITED} }
        later: managers(asOf: "2024") { role }
      }
      person(by: { name: "袁锋" }) { name founded { role organization { id } } manages { role organization { id } } citations { quote } }
    }`);
    expectQuoted(fund.founders);
    expect(fund.founders).toMatchObject([{ role: '推动设立', founder: { id: 'investor:yueke-zhongshan-consortium' } }]);
    expectQuoted(gac.then);
    expect(gac.then).toMatchObject([{ role: 'CEO', validFrom: '2019', validTo: '2023', manager: { name: '袁锋' } }]);
    expect(gac.later).toEqual([]);
    expect(person.founded).toEqual([{ role: '联合创始人', organization: { id: 'enterprise:unt' } }]);
    expect(person.manages.map(({ role }: { role: string }) => role).sort()).toEqual(
      ['CEO', '执行事务合伙人', '董事长'].sort(),
    );
  });

  it('sees the partners and the ownership of an investor and of an institution', async () => {
    const { investor, institution } = await ask(`{
      investor(by: { name: "深投控" }) { partners { nodes { id } edges { kind } } }
      institution(by: { id: "institution:sse-southern-center" }) { partners { nodes { id } } ownershipType }
      yueke: investor(by: { name: "粤科金融" }) { ownershipType }
    }`);
    expect(investor.partners.nodes).toContainEqual({ id: 'institution:sse-southern-center' });
    expect(institution.partners.nodes).toContainEqual({ id: 'investor:szihl' });
  });
});

describe('an analyst', () => {
  it('sees the ladders of a date, of which the newest is not a document’s', async () => {
    const { then, now, later } = await ask(`{
      then: ladders(asOf: "2023", filter: { level: NATIONAL }) { nodes { id origin confidence rungs { tier criteria { text confidence citations { quote } } } citations { quote } } }
      now: ladders(asOf: "2026-05", filter: { level: NATIONAL }) { nodes { id origin confidence rungs { tier criteria { text } } supersedes { id } citations { quote } } }
      later: region(by: { name: "房山" }) { ladder { schemes { id status } } }
    }`);
    expect(then.nodes).toMatchObject([{ id: 'ladder:national-2022', origin: 'STATED', confidence: 'EXPLICIT' }]);
    const rungs = then.nodes[0].rungs;
    expect(rungs.map(({ tier }: { tier: string }) => tier)).toEqual(['INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT']);
    expectQuoted(rungs[2].criteria);
    expect(now.nodes).toEqual([
      {
        id: 'ladder:national-2026',
        origin: 'CURATED',
        confidence: 'CURATED',
        rungs: ['TECHNOLOGY_SME', 'INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT'].map((tier) => ({ tier, criteria: [] })),
        supersedes: { id: 'ladder:national-2022' },
        citations: [],
      },
    ]);
    expect(later.ladder.schemes).toEqual(
      expect.arrayContaining([
        { id: 'ladder:beijing', status: null },
        { id: 'ladder:fangshan-proposal', status: '提案' },
      ]),
    );
  });

  it('orders figures by value and by date, and narrows them by what they are a part of', async () => {
    const { up, down, dated, boards, region } = await ask(`{
      up: observations(filter: { metric: "metric:little-giant-count" }, orderBy: VALUE_ASC, first: 100) { nodes { value min max } }
      down: observations(filter: { metric: "metric:little-giant-count" }, orderBy: VALUE_DESC, first: 100) { nodes { value min max } }
      dated: observations(orderBy: DATE_ASC, first: 100) { nodes { asOf period } }
      boards: observations(filter: { board: "科创板" }, first: 100) { nodes { scope dimensions { key value } dataFrom { id } } }
      region(by: { name: "深圳" }) { observations(metric: "metric:little-giant-count", first: 100) { nodes { metric { id } } } }
    }`);
    type Figure = { readonly value: number | null; readonly min: number | null; readonly max: number | null };
    const valuesOf = ({ nodes }: { nodes: readonly Figure[] }) =>
      nodes.map(({ value, min, max }) => value ?? min ?? max ?? 0);
    expect(valuesOf(up)).toEqual([...valuesOf(up)].sort((one, other) => one - other));
    expect(valuesOf(down)).toEqual([...valuesOf(up)].reverse());
    const dates = dated.nodes.map(({ asOf, period }: { asOf: string | null; period: string | null }) => asOf ?? period);
    expect(dates).toEqual([...dates].sort());
    for (const { dimensions } of boards.nodes) expect(dimensions).toContainEqual({ key: 'BOARD', value: '科创板' });
    expect(boards.nodes.flatMap(({ dataFrom }: { dataFrom: { id: string }[] }) => dataFrom)).toContainEqual({
      id: 'institution:qichacha',
    });
    expect(new Set(region.observations.nodes.map(({ metric }: { metric: { id: string } }) => metric.id))).toEqual(
      new Set(['metric:little-giant-count']),
    );
  });

  it('walks from a fact of a need to its two ends, and from its passage back', async () => {
    const { fact, needs } = await ask(`{
      fact(id: "need:pudu-orders") { kind subject { id } object { id } values { name } ${CITED} }
      needs(filter: { asker: "enterprise:pudu" }) { nodes { id citations { facts { kind object { id } } } } }
    }`);
    expect(fact).toMatchObject({
      kind: 'ASKS_FOR',
      subject: { id: 'enterprise:pudu' },
      object: { id: 'need:pudu-orders' },
    });
    expectQuoted([fact]);
    const [need] = needs.nodes;
    expect(need.citations[0].facts).toContainEqual({ kind: 'ASKS_FOR', object: { id: 'need:pudu-orders' } });
  });

  it('finds a park within a park, and rows of cities of different chapters beside each other', async () => {
    const { park, compareRegions } = await ask(`{
      park(by: { name: "石墨烯种子园" }) { partOf { name parks { id } } }
      compareRegions(ids: ["region:440100", "region:441900"]) { rows { metric { id } scope dimensions { key value } cells { observations { value } } } }
    }`);
    expect(park.partOf.name).toBe('中关村房山园');
    expect(park.partOf.parks).toHaveLength(3);
    const board = compareRegions.rows.find(
      ({ metric, dimensions }: { metric: { id: string }; dimensions: readonly object[] }) =>
        metric.id === 'metric:listed-little-giant-board-count' && JSON.stringify(dimensions).includes('"科创板"'),
    );
    expect(board.cells.map(({ observations }: { observations: object[] }) => observations.length)).toEqual([1, 1]);
  });
});

describe('the developer guide', () => {
  const blocksIn = (name: string) => {
    const text = readFileSync(new URL(`../../docs/developer/${name}`, import.meta.url), 'utf8');
    return [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
  };

  it('asks the same in both languages', () => {
    expect(blocksIn('README.md').length).toBeGreaterThan(8);
    expect(blocksIn('README.zh-CN.md')).toEqual(blocksIn('README.md'));
  });

  it.each(blocksIn('README.md'))('asks what is answered: %s', async (query) => {
    const data = await ask(query);
    expect(JSON.stringify(data)).toMatch(/"quote":"./);
  });
});
