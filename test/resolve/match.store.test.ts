import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemAt, seededRandom } from '../../src/data/demo/random.js';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Result {
  readonly input: { readonly name: string };
  readonly candidates: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly matched: string | null;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  readonly certain: { readonly id: string } | null;
}
interface Input {
  readonly name: string;
  readonly region?: string;
  readonly role?: string;
  readonly code?: string;
}

const MATCH = `query ($names: [MatchInput!]!) {
  match(names: $names) { input { name } candidates(first: 5) { node { id name } matched score reasons } certain { id } }
}`;
const match = async (...names: readonly Input[]) => {
  const { data, errors } = await test.ask(MATCH, { names });
  expect(errors).toBeUndefined();
  return data.match as readonly Result[];
};
const one = async (input: Input) => (await match(input))[0] as Result;
const refusal = async (names: readonly Input[]) => (await test.ask(MATCH, { names })).errors?.[0];

describe('a name', () => {
  it.each([
    ['速腾聚创', 'enterprise:robosense'],
    ['速騰聚創', 'enterprise:robosense'],
    ['深圳市速腾聚创科技有限公司', 'enterprise:robosense'],
    ['RoboSense', 'enterprise:robosense'],
    ['比亚迪股份有限公司', 'enterprise:byd'],
    ['深创投', 'investor:scgc'],
    ['工信部', 'institution:miit'],
  ])('%s is certain to be %s', async (name, id) => {
    const { candidates, certain } = await one({ name });
    expect(certain).toEqual({ id });
    expect(candidates[0]?.node.id).toBe(id);
    expect(candidates[0]?.score).toBeGreaterThan(0.91);
  });

  it.each([
    ['比雅迪', 'enterprise:byd'],
    ['比云迪', 'enterprise:byd'],
    ['速腾创聚', 'enterprise:robosense'],
    ['速腾聚某创', 'enterprise:robosense'],
    ['速某聚创', 'enterprise:robosense'],
    ['优必先', 'enterprise:ubtech'],
    ['robosence', 'enterprise:robosense'],
  ])('%s with one wrong character finds %s first, and leaves it to a person', async (name, id) => {
    const { candidates, certain } = await one({ name });
    expect(candidates[0]?.node.id).toBe(id);
    expect(candidates[0]?.score).toBeLessThanOrEqual(1);
    expect(certain).toBeNull();
  });

  it('that nobody has finds nobody', async () => {
    expect(await match({ name: '囍龘靐' }, { name: '……' })).toEqual([
      { input: { name: '囍龘靐' }, candidates: [], certain: null },
      { input: { name: '……' }, candidates: [], certain: null },
    ]);
  });

  it('gets the same answer alone and among others', async () => {
    const names = ['速腾创聚', '比雅迪', '大疆创新', '云从'];
    const together = await match(...names.map((name) => ({ name })));
    const apart = await Promise.all(names.map((name) => one({ name })));
    expect(together).toEqual(apart);
  });
});

it('A name that has more than the known one is left to a person: it may be a subsidiary', async () => {
  const { candidates, certain } = await one({ name: '比亚迪某某销售' });
  expect(candidates[0]?.node.id).toBe('enterprise:byd');
  expect(certain).toBeNull();
});

describe('a hint', () => {
  it('that holds is said, and one that does not keeps the name from being certain', async () => {
    const [there, elsewhere] = await match(
      { name: '比亚迪', region: '广东省深圳市', role: 'ENTERPRISE' },
      { name: '比亚迪', region: '北京', role: 'INSTITUTION' },
    );
    expect(there?.candidates[0]?.reasons).toEqual(expect.arrayContaining(['SAME_REGION', 'SAME_ROLE']));
    expect(there?.certain).toEqual({ id: 'enterprise:byd' });
    expect(elsewhere?.candidates[0]?.node.id).toBe('enterprise:byd');
    expect(elsewhere?.candidates[0]?.reasons).toEqual(expect.arrayContaining(['OTHER_REGION', 'OTHER_ROLE']));
    expect(elsewhere?.certain).toBeNull();
  });

  it('of a place by its id, its code or a district in it is the same', async () => {
    for (const region of ['region:440300', '440300', '深圳', '深圳市坪山区', '广东']) {
      expect((await one({ name: '比亚迪', region })).candidates[0]?.reasons, region).toContain('SAME_REGION');
    }
    const { candidates, certain } = await one({ name: '比亚迪', region: '火星' });
    expect(candidates[0]?.reasons).not.toContain('OTHER_REGION');
    expect(certain).toEqual({ id: 'enterprise:byd' });
  });
});

it('Firms of the facts are found by their names, a tenth with one wrong character', async () => {
  const { data } = await test.ask('{ enterprises(first: 100) { nodes { id name } } }');
  const firms = data.enterprises.nodes as readonly { readonly id: string; readonly name: string }[];
  const random = seededRandom(17);
  const named = firms.filter(({ name }) => /^\p{Script=Han}{3,}$/u.test(name));
  expect(named.length).toBeGreaterThan(50);
  const asked = named.map(({ id, name }, at) => ({ id, name: at % 10 === 0 ? slipped(name, random) : name }));
  test.takeStatements();
  const results = await match(...asked.map(({ name }) => ({ name })));
  const statements = test.takeStatements();
  const rightAt = (at: number, id: string | undefined) => asked[at]?.id === id;
  const first = results.filter(({ candidates }, at) => rightAt(at, candidates[0]?.node.id));
  const certain = results.flatMap((each, at) => (each.certain ? [rightAt(at, each.certain.id)] : []));
  expect(first.length / results.length).toBeGreaterThanOrEqual(0.9);
  expect(certain.length / results.length).toBeGreaterThan(0.7);
  expect(certain.filter((isRight) => !isRight)).toEqual([]);
  // One for the names, and one each for the candidates and for the certain.
  expect(statements.length).toBeLessThanOrEqual(6);
});

function slipped(name: string, random: () => number): string {
  const units = [...name];
  const at = Math.floor(random() * (units.length - 1));
  const edits = [
    units.with(at, '龘'),
    units.toSpliced(at, 0, '龘'),
    units.toSpliced(at, 1),
    units.toSpliced(at, 2, itemAt(units, at + 1), itemAt(units, at)),
  ];
  return itemAt(edits, Math.floor(random() * edits.length)).join('');
}

describe('bad input is told by its place', () => {
  it.each([
    ['a name without text', [{ name: '比亚迪' }, { name: ' ' }], '`names[1].name` has 0 characters'],
    ['a code with a wrong character', [{ name: '比亚迪', code: '91440300MA5EXAMPL0' }], '`names[0].code` '],
    [
      'a region that is too long',
      [{ name: '比亚迪', region: '深'.repeat(101) }],
      '`names[0].region` has 101 characters',
    ],
    ['too many', Array.from({ length: 1_001 }, () => ({ name: '比亚迪' })), '`names` has 1001 names'],
  ])('%s', async (_, names, message) => {
    const error = await refusal(names);
    expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain(message);
  });
});
