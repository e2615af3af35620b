import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { createApi } from '../../src/server/schema.js';
import { openMadeUp } from '../portfolio/madeUp.js';
import type { TestApp } from '../support/app.js';

/** Each fact of `self` three times: since 2020, since June 2022, and without a date. */
const TIMES = { early: '2020', late: '2022-06', undated: null } as const;
type Time = keyof typeof TIMES;
const times = Object.entries(TIMES) as [Time, string | null][];

const SELF = 'enterprise:self';
const LED = 'chain:led';
const MADE = 'product:made';
const node = (id: string, labels: readonly string[], properties: NodeDraft['properties'] = {}): NodeDraft => {
  const name = id.slice(id.indexOf(':') + 1);
  return { id, labels, properties: { name, nameKey: `${name} ${id}`, orderKey: id, ...properties } };
};
const dated = (property: string, on: string | null) => (on === null ? {} : { [property]: on });
const link = (type: string, from: string, to: string, property: string, on: string | null): LinkDraft => {
  return { type, from, to, key: `${from} ${to}`, properties: { confidence: 'CURATED', ...dated(property, on) } };
};
const FIRM = ['Entity', 'Organization', 'Enterprise', 'Investor'];
const TITLE = { tier: 'LITTLE_GIANT', level: 'NATIONAL', validUntil: '2030' };

const ROWS = {
  nodes: [
    node(SELF, FIRM),
    node(LED, ['Entity', 'Chain']),
    node(MADE, ['Entity', 'Product']),
    ...times.flatMap(([time, on]) => [
      node(`enterprise:${time}`, FIRM),
      node(`segment:${time}`, ['Entity', 'Segment'], { stage: 'UPSTREAM', origin: 'STATED' }),
      node(`chain:${time}`, ['Entity', 'Chain']),
      node(`product:${time}`, ['Entity', 'Product']),
      node(`recognition:${time}`, ['Entity', 'Recognition'], { ...TITLE, ...dated('grantedOn', on) }),
      node(`listing:${time}`, ['Entity', 'Listing'], { board: 'STAR', ...dated('listedOn', on) }),
    ]),
  ],
  aliases: [],
  relationships: times.flatMap(([time, on]) => [
    link('RECOGNIZED_AS', SELF, `recognition:${time}`, 'since', null),
    link('LISTED_AS', SELF, `listing:${time}`, 'since', null),
    link('INVESTED_IN', `enterprise:${time}`, SELF, 'investedOn', on),
    link('INVESTED_IN', SELF, `enterprise:${time}`, 'investedOn', on),
    link('SUPPLIES', `enterprise:${time}`, SELF, 'since', on),
    link('SUPPLIES', SELF, `enterprise:${time}`, 'since', on),
    link('COOPERATES_WITH', SELF, `enterprise:${time}`, 'since', on),
    link('OCCUPIES', SELF, `segment:${time}`, 'since', on),
    link('HAS_SEGMENT', `chain:${time}`, `segment:${time}`, 'since', null),
    link('MAKES', SELF, `product:${time}`, 'on', on),
    link('MAKES', `enterprise:${time}`, MADE, 'on', on),
    link('LEADS', SELF, `chain:${time}`, 'since', on),
    link('LEADS', `enterprise:${time}`, LED, 'since', on),
    link('CONTROLS', SELF, `enterprise:${time}`, 'validFrom', on),
    link('CONTROLS', `enterprise:${time}`, SELF, 'validFrom', on),
    link('MANAGED_BY', SELF, `enterprise:${time}`, 'validFrom', on),
    link('MANAGED_BY', `enterprise:${time}`, SELF, 'validFrom', on),
  ]),
};

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp(ROWS);
});
afterAll(() => test.close());

/** Every list of facts that takes `asOf`, and what is asked of it. */
const OF_FIRM: Readonly<Record<string, string>> = {
  recognitions: '{ id }',
  listings: '{ id }',
  investments: '{ nodes { id } }',
  portfolio: '{ nodes { id } }',
  suppliers: '{ nodes { id } }',
  customers: '{ nodes { id } }',
  partners: '{ nodes { id } }',
  controls: '{ organization { id } }',
  controlledBy: '{ organization { id } }',
  managers: '{ manager { id } }',
  manages: '{ organization { id } }',
  chainPositions: '{ segment { id } }',
  leads: '{ chain { id } }',
  products: '{ nodes { id } }',
};
const OF_CHAIN: Readonly<Record<string, string>> = { leaders: '{ enterprise { id } }' };
const OF_PRODUCT: Readonly<Record<string, string>> = { makers: '{ nodes { id } }' };
const LISTS = [
  ...Object.entries(OF_FIRM).map((entry) => [...entry, `enterprise(by: { id: "${SELF}" })`] as const),
  ...Object.entries(OF_CHAIN).map((entry) => [...entry, `chain(by: { id: "${LED}" })`] as const),
  ...Object.entries(OF_PRODUCT).map((entry) => [...entry, `product(by: { id: "${MADE}" })`] as const),
];
/** The analyses that take it: they say in `coverage` what they left out. */
const ANALYSES = ['portfolioAnalysis', 'eligiblePolicies'];

/** Which edition of a ladder was in force then: each is dated. */
const EDITIONS = ['ladder', 'ladders'];

/** A day, what is known to hold on it, and what is listed with the undated. */
const DAYS: readonly (readonly [string, readonly Time[], readonly Time[]])[] = [
  ['', ['early', 'late', 'undated'], ['early', 'late', 'undated']],
  ['asOf: "2019"', [], ['undated']],
  ['asOf: "2020"', ['early'], ['early', 'undated']],
  ['asOf: "2022-05-31"', ['early'], ['early', 'undated']],
  ['asOf: "2022-06"', ['early', 'late'], ['early', 'late', 'undated']],
  ['asOf: "2023"', ['early', 'late'], ['early', 'late', 'undated']],
];
const given = (args: string) => (args === '' ? '' : `(${args})`);

function timesIn(value: unknown): string[] {
  const found = [...JSON.stringify(value).matchAll(/:(early|late|undated)"/g)].map(([, time]) => String(time));
  return [...new Set(found)].sort();
}

async function ofSelf(selection: string) {
  const { data, errors } = await test.ask(`{ enterprise(by: { id: "${SELF}" }) { ${selection} } }`);
  expect(errors).toBeUndefined();
  return data.enterprise;
}

describe('what is known to hold on a day', () => {
  it.each(LISTS)('is listed by %s, which leaves out what is later or undated', async (field, selection, root) => {
    for (const [day, known, withUndated] of DAYS) {
      const { data, errors } = await test.ask(`{ it: ${root} {
        without: ${field}${given(day)} ${selection}
        with: ${field}${given(`${day} includeUndated: true`)} ${selection} } }`);
      expect(errors).toBeUndefined();
      expect([day, timesIn(data.it.without), timesIn(data.it.with)]).toEqual([day, known, withUndated]);
    }
  });

  it('is what the analysis of a portfolio looks at; what it leaves out it counts', async () => {
    const selection = '{ holdings coverage { note } }';
    for (const [day, known, withUndated] of DAYS) {
      const { without, kept } = await ofSelf(
        `without: portfolioAnalysis${given(day)} ${selection} kept: portfolioAnalysis${given(`${day} includeUndated: true`)} ${selection}`,
      );
      expect([day, without.holdings, kept.holdings]).toEqual([day, known.length, withUndated.length]);
      expect(kept.coverage.note).not.toContain('Left out');
      expect(without.coverage.note.includes('Left out, as no document dates them: 1 holdings')).toBe(day !== '');
    }
  });

  it('is what policies are matched with; what is left out is counted', async () => {
    const selection = '{ method { parameters } coverage { note } }';
    const { dated, undated } = await ofSelf(
      `dated: eligiblePolicies(asOf: "2023") ${selection} undated: eligiblePolicies ${selection}`,
    );
    expect(JSON.stringify(dated)).toContain('judged on 2023');
    expect(dated.coverage.note).toContain('Left out, as no document dates them: 2 titles and listings.');
    expect(JSON.stringify(undated)).toContain('judged on no date');
    expect(undated.coverage.note).not.toContain('Left out');
  });

  it('is asked of every field that takes the argument, in the same form', () => {
    const taking = Object.values(createApi().schema.getTypeMap()).flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      return fields.filter(({ name, args }) => !EDITIONS.includes(name) && args.some((arg) => arg.name === 'asOf'));
    });
    const asked = [...Object.keys({ ...OF_FIRM, ...OF_CHAIN, ...OF_PRODUCT }), ...ANALYSES];
    expect([...new Set(taking.map(({ name }) => name))].sort()).toEqual(asked.sort());
    for (const { name, args } of taking) {
      const [asOf, includeUndated] = ['asOf', 'includeUndated'].map((one) => args.find((arg) => arg.name === one));
      expect([name, asOf && getNamedType(asOf.type).name]).toEqual([name, 'PartialDate']);
      expect([name, String(includeUndated?.type), includeUndated?.defaultValue]).toEqual([name, 'Boolean', false]);
    }
  });
});
