import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Cells,
  choicesOf,
  columnsOf,
  correctionOf,
  type FormKind,
  factsOf,
  headingOf,
  problemsBy,
  sourceOf,
} from '../../../web/src/contribute/forms';

const KINDS = [
  'POSITIONS',
  'ENTERPRISES',
  'RECOGNITIONS',
  'LISTINGS',
  'MAKES',
  'SUPPLIES',
  'INVESTMENTS',
  'CONTROL',
  'LEADERS',
  'MEMBERS',
  'BASES',
  'PRODUCT_LINKS',
] as const satisfies readonly FormKind[];

interface Kind {
  readonly table: {
    readonly columns: readonly {
      readonly name: string;
      readonly headings: readonly string[];
      readonly isNeeded?: boolean;
    }[];
  };
}

interface Understood {
  readonly says?: { readonly links: readonly { readonly type: string }[] };
}

/** What the server reads such forms by: nothing of the explorer imports it, so its types are not those of this program. */
let knownKind: (name: string) => Kind;
let understoodFact: (fact: unknown) => Understood;
beforeAll(async () => {
  const server = (path: string) => import(new URL(`../../../src/${path}`, import.meta.url).href);
  ({ knownKind } = await server('data/ingest/import.ts'));
  ({ understoodFact } = await server('data/additions/addition.ts'));
});

const kindOf = (kind: FormKind) => knownKind(kind.toLowerCase().replaceAll('_', '-'));

/** What the server makes of such cells. */
function understood(kind: FormKind, cells: Cells): Understood {
  const given = Object.entries(cells).map(([name, value]) => ({ name, value }));
  return understoodFact({
    kind: kindOf(kind),
    cells: given,
    source: { kind: 'DOCUMENT', text: '试验年报' },
    note: null,
  });
}

const FIRM = '深圳市甲子试验有限公司';
const stated = (
  kind: Parameters<typeof correctionOf>[0]['kind'],
  object: { readonly __typename: string; readonly name?: string; readonly chain?: { readonly name: string } },
  values: Readonly<Record<string, readonly string[]>> = {},
) =>
  ({
    kind,
    subject: { __typename: 'Enterprise', id: 'enterprise:one', name: FIRM },
    object: { id: 'object', ...object },
    values: Object.entries(values).map(([name, value]) => ({ name, value })),
  }) as unknown as Parameters<typeof correctionOf>[0];

describe('A form', () => {
  it.each(KINDS)('of %s asks for columns that the server’s table has', (kind) => {
    const { columns } = kindOf(kind).table;
    const known = columns.map(({ name }) => name);
    // Where a firm is, is said in a row of another kind.
    const asked = columnsOf(kind).filter((column) => kind !== 'POSITIONS' || column !== 'region');
    expect(known).toEqual(expect.arrayContaining([...asked]));
    for (const column of asked) {
      const of = columns.filter(({ headings }) => headings.includes(headingOf(kind, column)));
      expect(of.map(({ name }) => name)).toEqual([column]);
    }
    const needed = columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
    expect(asked).toEqual(expect.arrayContaining(needed));
  });

  it('offers words alone that the server understands', () => {
    const whole: Readonly<Record<string, Cells>> = {
      POSITIONS: { name: FIRM, segment: '减速器', chain: '人形机器人' },
      RECOGNITIONS: { name: FIRM, tier: '瞪羚企业' },
      LISTINGS: { name: FIRM },
      PRODUCT_LINKS: { product: '谐波减速器', material: '柔性轴承' },
    };
    for (const [kind, cells] of Object.entries(whole) as [FormKind, Cells][]) {
      for (const column of columnsOf(kind)) {
        for (const { cell, word } of choicesOf(kind, column) ?? []) {
          const fact = understood(kind, { ...cells, [column]: cell });
          expect([cell, fact]).toEqual([cell, expect.objectContaining({ says: expect.anything() })]);
          expect(JSON.stringify(fact)).toContain(`"${word}"`);
        }
      }
    }
  });

  it('says where a new firm is in a fact of its own, and leaves out what is empty', () => {
    const source = sourceOf('ownKnowledge', '走访');
    const cells = { name: ` ${FIRM} `, chain: '人形机器人', segment: '减速器', roles: '', region: '广东省深圳市' };
    const facts = factsOf({ kind: 'POSITIONS', cells, source });
    expect(facts.map(({ kind }) => kind)).toEqual(['POSITIONS', 'ENTERPRISES']);
    expect(facts[0]?.cells).toEqual([
      { name: '企业', value: FIRM },
      { name: '产业链', value: '人形机器人' },
      { name: '环节', value: '减速器' },
    ]);
    expect(facts[1]?.cells).toEqual([
      { name: '企业', value: FIRM },
      { name: '地区', value: '广东省深圳市' },
    ]);
    expect(facts.map((fact) => fact.source)).toEqual([{ ownKnowledge: '走访' }, { ownKnowledge: '走访' }]);
    expect(factsOf({ kind: 'POSITIONS', cells: { ...cells, region: ' ' }, source })).toHaveLength(1);
  });

  it('says what is wrong at its column, and of the whole what belongs to none that is asked for', () => {
    const wrong = (column: string | null) => ({ column, value: '', reason: 'is empty', tip: '' });
    const { at, whole } = problemsBy([wrong('name'), wrong('uscc'), wrong(null)], ['name', 'region']);
    expect([...at.keys()]).toEqual(['name']);
    expect(whole).toEqual([wrong('uscc'), wrong(null)]);
  });
});

describe('What corrects a fact', () => {
  it.each([
    [
      'OCCUPIES',
      { __typename: 'Segment', name: '减速器', chain: { name: '人形机器人' } },
      { roles: ['MAKER', 'USER'], product: ['减速器'] },
    ],
    ['LOCATED_IN', { __typename: 'Region', name: '深圳市' }, {}],
    ['IN_INDUSTRY', { __typename: 'Industry', name: '通用设备' }, {}],
    [
      'RECOGNIZED_AS',
      { __typename: 'Recognition' },
      { tier: ['LITTLE_GIANT'], level: ['NATIONAL'], grantedOn: ['2024'] },
    ],
    ['LISTED_AS', { __typename: 'Listing' }, { board: ['STAR'], listedOn: ['2021-03'] }],
    ['MAKES', { __typename: 'Product', name: '谐波减速器' }, { share: ['0.25'], on: ['2024'] }],
    [
      'SUPPLIES',
      { __typename: 'Enterprise', name: '广州乙丑试验汽车有限公司' },
      { product: ['减速器'], since: ['2021'], share: ['30'] },
    ],
    [
      'INVESTED_IN',
      { __typename: 'Enterprise', name: '广州乙丑试验汽车有限公司' },
      { round: ['A轮'], investedOn: ['2021-03-05'] },
    ],
    ['CONTROLS', { __typename: 'Enterprise', name: '广州乙丑试验汽车有限公司' }, { share: ['51'] }],
    ['LEADS', { __typename: 'Chain', name: '人形机器人' }, { by: ['试验局'] }],
    ['LEADS', { __typename: 'Cluster', name: '智能机器人产业集群' }, {}],
    ['MEMBER_OF', { __typename: 'Cluster', name: '智能机器人产业集群' }, {}],
    ['BASED_IN', { __typename: 'Park', name: '试验科技园' }, {}],
    ['MADE_FROM', { __typename: 'Product', name: '柔性轴承' }, { role: ['PART'] }],
    ['KIND_OF', { __typename: 'Product', name: '减速器' }, {}],
  ] as const)(
    '%s (%o) is filled with what the fact says, which the server understands as the same kind',
    (kind, object, values) => {
      const form = correctionOf(stated(kind, object, values));
      if (!form) throw new Error('There is a form for it.');
      expect(Object.values(form.cells)).toContain(FIRM);
      const fact = understood(form.kind, form.cells);
      if (!fact.says) throw new Error(JSON.stringify(fact));
      expect(fact.says.links.map(({ type }) => type)).toContain(kind);
      const said = JSON.stringify(fact.says);
      for (const value of Object.values(values).flat()) expect(said).toContain(value);
    },
  );

  it('is nothing where no table says such a thing', () => {
    expect(correctionOf(stated('OF_METRIC', { __typename: 'Metric' }))).toBeNull();
  });
});
