import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/data/seed/rule.js';
import { agreement } from '../../src/data/seed/rules/agreement.js';
import { aliases } from '../../src/data/seed/rules/aliases.js';
import { bounds } from '../../src/data/seed/rules/bounds.js';
import { chainOrder } from '../../src/data/seed/rules/chainOrder.js';
import { dates } from '../../src/data/seed/rules/dates.js';
import { grain } from '../../src/data/seed/rules/grain.js';
import { ids } from '../../src/data/seed/rules/ids.js';
import { inputs } from '../../src/data/seed/rules/inputs.js';
import { kinds } from '../../src/data/seed/rules/kinds.js';
import { lookAlikes } from '../../src/data/seed/rules/lookAlikes.js';
import { markets } from '../../src/data/seed/rules/markets.js';
import { mentioned } from '../../src/data/seed/rules/mentioned.js';
import { noCapital } from '../../src/data/seed/rules/noCapital.js';
import { origins } from '../../src/data/seed/rules/origins.js';
import { quotes } from '../../src/data/seed/rules/quotes.js';
import { recognitions } from '../../src/data/seed/rules/recognitions.js';
import { references } from '../../src/data/seed/rules/references.js';
import { segmentNames } from '../../src/data/seed/rules/segmentNames.js';
import { segmentProducts } from '../../src/data/seed/rules/segmentProducts.js';
import { stages } from '../../src/data/seed/rules/stages.js';
import { check, document, passage } from './support.js';

type Files = Readonly<Record<string, string>>;
type Row = readonly [title: string, files: Files, problem: string | null];

const told = (facts: string): Files => ({ 'documents/d.yaml': document(passage(facts)) });
const twice = (one: string, other: string): Files => {
  return { 'documents/d.yaml': document(passage(one, 'p'), passage(other, 'q')) };
};
const observed = (rest: string): Files =>
  told(`observations: [{ metric: "metric:m", about: "enterprise:a", ${rest} }]`);
const recognised = (rest: string): Files => told(`recognitions: [{ enterprises: ["enterprise:a"], ${rest} }]`);
const organizations = (...rows: readonly string[]): Files => {
  return { 'organizations.yaml': rows.map((row) => `- { ${row} }`).join('\n') };
};
const segment = (slug: string, stage: string, more = 'origin: CURATED'): string => {
  return `  - { id: "segment:${slug}", name: ${slug}, stage: ${stage}, ${more} }`;
};
const chain = (segments: readonly string[], feeds: readonly string[] = []): Files => {
  const rows = feeds.map((feed) => `  - { ${feed} }`);
  const feeding = rows.length === 0 ? ['feeds: []'] : ['feeds:', ...rows];
  return { 'chains/c.yaml': ['id: "chain:c"', 'name: 链', 'segments:', ...segments, ...feeding].join('\n') };
};
const feed = (from: string, to: string, more: string): string => {
  return `from: "segment:${from}", to: "segment:${to}", ${more}`;
};
const feeding = (slug: string, stage: string, to: string): string => segment(slug, stage, `feeds: ["segment:${to}"]`);
/** A product and the products that are its parts. */
const product = (slug: string, parts: readonly string[] = [], more = ''): string => {
  const ids = parts.map((part) => `"product:${part}"`).join(', ');
  return `- { id: "product:${slug}", name: 产品${slug}, madeFrom: { PART: [${ids}] }, ${more} }`;
};
const products = (...rows: readonly string[]): Files => ({ 'products/p.yaml': rows.join('\n') });
/** A segment of a product of the same name. */
const of = (slug: string, more = ''): string => `{ id: "segment:${slug}", product: "product:${slug}", ${more} }`;
const chainOf = (...rows: readonly string[]): Files => chain(rows.map((row) => `  - ${row}`));
const ROBOT = product('robot', ['joint']);
const JOINT = product('joint', ['motor']);
const MOTOR = product('motor');

const tables: readonly (readonly [Rule, readonly Row[]])[] = [
  [
    ids,
    [
      ['one thing an id', {}, null],
      ['two passages of one id', twice('mentions: []', 'mentions: []'), null],
      [
        'a passage id used twice',
        { 'documents/d.yaml': document(passage('mentions: []'), passage('mentions: []')) },
        'already defined',
      ],
      [
        'an organization defined twice',
        organizations(...Array(2).fill('id: "enterprise:a", name: 甲, kinds: [ENTERPRISE]')),
        'already defined',
      ],
      [
        'a prefix that is not a kind of it',
        organizations('id: "investor:a", name: 甲, kinds: [ENTERPRISE]'),
        'does not begin',
      ],
      [
        'an id with capitals',
        organizations('id: "enterprise:UBTech", name: 甲, kinds: [ENTERPRISE]'),
        'expected an id',
      ],
    ],
  ],
  [
    references,
    [
      ['an organization that exists', told('mentions: ["enterprise:a"]'), null],
      ['one that does not', told('mentions: ["enterprise:z"]'), 'No "enterprise:z"'],
      [
        'a metric that does not',
        told('observations: [{ metric: "metric:z", about: "enterprise:a", value: 1 }]'),
        'No "metric:z"',
      ],
      [
        'a passage that does not',
        told('competitions: [{ between: ["enterprise:a", "enterprise:b"], also: [z] }]'),
        'No passage',
      ],
      [
        'a look-alike that does not',
        organizations('id: "enterprise:a", name: 甲, kinds: [ENTERPRISE], notSameAs: ["enterprise:z"]'),
        'No "enterprise:z"',
      ],
    ],
  ],
  [
    quotes,
    [
      ['a quote across a line break', told('mentions: []'), null],
      [
        'a quote that is not there',
        { 'documents/d.yaml': document('  - { id: p, locator: 甲, quote: 丙丁 }') },
        'does not contain',
      ],
      [
        'a locator that is not there',
        { 'documents/d.yaml': document('  - { id: p, locator: 丙, quote: 甲乙 }') },
        'does not contain',
      ],
    ],
  ],
  [
    agreement,
    [
      ['the same twice', twice(listing('2022-05'), listing('2022-05')), null],
      [
        'a date that one leaves out',
        twice(listing('2022-05'), 'listings: [{ enterprise: "enterprise:a", board: STAR }]'),
        null,
      ],
      [
        'two dates for one listing',
        twice(listing('2022-05'), listing('2022-06')),
        'listedOn is 2022-05 elsewhere and 2022-06 here',
      ],
      ['two values for one observation', twice(value(1), value(2)), 'value is 1 elsewhere and 2 here'],
    ],
  ],
  [
    aliases,
    [
      ['names apart', {}, null],
      [
        'one name on two',
        organizations(
          'id: "enterprise:a", name: 甲, kinds: [ENTERPRISE]',
          'id: "enterprise:b", name: 甲有限公司, kinds: [ENTERPRISE]',
        ),
        'names enterprise:a and enterprise:b',
      ],
      [
        'a brand on both',
        organizations(
          ...['a', 'b'].map(
            (slug) =>
              `id: "enterprise:${slug}", name: ${slug}, kinds: [ENTERPRISE], aliases: [{ value: 甲, kind: BRAND }]`,
          ),
        ),
        null,
      ],
    ],
  ],
  [
    bounds,
    [
      ['a value', observed('value: 3'), null],
      ['至少9', observed('min: 9, qualifier: 至少'), null],
      ['近6.5', observed('max: 6.5, qualifier: 近'), null],
      ['约72.7', observed('min: 72.7, max: 72.7, qualifier: 约'), null],
      ['50 to 200', observed('min: 50, max: 200'), null],
      ['nothing', observed('scope: 全部'), 'neither'],
      ['both', observed('value: 3, min: 2'), 'a value and a bound'],
      ['the wrong way round', observed('min: 3, max: 2'), 'above'],
      ['至少 as a value', observed('value: 9, qualifier: 至少'), 'lower bound'],
      ['近 as a lower bound', observed('min: 9, qualifier: 近'), 'upper bound'],
      ['约 as a value', observed('value: 9, qualifier: 约'), 'not exact'],
      ['a bound without its word', observed('min: 9'), 'without its word'],
    ],
  ],
  [
    dates,
    [
      [
        'a year, a month, a day',
        told(
          [2015, '2015-03', '2015-03-26']
            .map((on) => milestone(on))
            .join('')
            .replace(/^/, 'milestones: [')
            .replace(/$/, ']'),
        ),
        null,
      ],
      ['a month that is none', told(`milestones: [${milestone('2015-13')}]`), 'is not a date'],
      ['the 30th of February', told(`milestones: [${milestone('2015-02-30')}]`), 'is not a date'],
      ['a period backwards', observed('value: 1, period: 2023-09/2023-01'), 'is not a date'],
      ['not a date at all', told(`milestones: [${milestone('15.3.2015')}]`), 'a date is written'],
    ],
  ],
  [
    kinds,
    [
      ['an enterprise that supplies', told('supplies: [{ supplier: "enterprise:a", customer: "enterprise:b" }]'), null],
      [
        'an investor that is none',
        told('investments: [{ enterprise: "enterprise:a", investors: ["enterprise:b"] }]'),
        'needs enterprise:b to be an INVESTOR',
      ],
      ...['noCapital: [{ %, wording: 甲 }]', 'members: [{ %, cluster: "cluster:k" }]'].map(
        (fact): [string, Readonly<Record<string, string>>, string] => [
          `an enterprise that only invests: ${fact}`,
          {
            ...organizations('id: "investor:z", name: 乙, kinds: [INVESTOR]'),
            ...told(fact.replace('%', 'enterprise: "investor:z"')),
          },
          'needs investor:z to be an ENTERPRISE',
        ],
      ),
      [
        'an investor kind on a maker',
        organizations('id: "enterprise:a", name: 甲, kinds: [ENTERPRISE], investorKind: BANK'),
        'is not an INVESTOR',
      ],
    ],
  ],
  [
    lookAlikes,
    [
      ['both say so', organizations(...lookAlike('b', 'a')), null],
      ['one says so', organizations(...lookAlike('b', 'c')), 'does not say so'],
    ],
  ],
  [
    mentioned,
    [
      ['all named', told('mentions: ["enterprise:a", "enterprise:b", "enterprise:c"]'), null],
      ['one not named', told('mentions: ["enterprise:a", "enterprise:b"]'), 'No passage names enterprise:c'],
    ],
  ],
  [
    noCapital,
    [
      ['words of the quote', told('noCapital: [{ enterprise: "enterprise:a", wording: 甲, by: 乙 }]'), null],
      ['other words', told('noCapital: [{ enterprise: "enterprise:a", wording: 丙 }]'), 'does not say “丙”'],
      [
        'an investor elsewhere',
        twice(
          'noCapital: [{ enterprise: "enterprise:a", wording: 甲 }]',
          'investments: [{ enterprise: "enterprise:a", investors: ["enterprise:b"] }]',
        ),
        'enterprise:a has an investor',
      ],
    ],
  ],
  [
    origins,
    [
      ['curated and bare', chain([segment('s', 'UPSTREAM')]), null],
      [
        'stated and cited',
        {
          ...told('mentions: []'),
          ...chain([segment('s', 'UPSTREAM', 'origin: STATED, passages: ["citation:009-p"]')]),
        },
        null,
      ],
      ['stated and bare', chain([segment('s', 'UPSTREAM', 'origin: STATED')]), 'names no passage'],
      [
        'curated and cited',
        chain([segment('s', 'UPSTREAM', 'origin: CURATED, passages: ["citation:009-p"]')]),
        'CURATED and yet',
      ],
      [
        'stated but confidence curated',
        chain([segment('s', 'UPSTREAM', 'origin: STATED, confidence: CURATED, passages: ["citation:009-p"]')]),
        'has origin STATED',
      ],
      [
        'an implied feed and bare',
        chain(
          [segment('s', 'UPSTREAM'), segment('t', 'DOWNSTREAM')],
          [feed('s', 't', 'confidence: IMPLIED, passages: []')],
        ),
        'Too small',
      ],
    ],
  ],
  [
    chainOrder,
    [
      ['downstream', chain([feeding('s', 'UPSTREAM', 't'), segment('t', 'MIDSTREAM')]), null],
      ['upstream', chain([segment('s', 'UPSTREAM'), feeding('t', 'MIDSTREAM', 's')]), 'upstream of it'],
      ['round', chain([feeding('s', 'UPSTREAM', 't'), feeding('t', 'UPSTREAM', 's')]), 'cycle'],
      ['out of the chain', chain([feeding('s', 'UPSTREAM', 'z')]), 'is not a segment of this chain'],
    ],
  ],
  [
    segmentProducts,
    [
      ['a product in two chains', { ...products(ROBOT, MOTOR), ...chainOf(of('robot'), of('motor')) }, null],
      ['a market', chainOf('{ id: "segment:m", name: 市场, use: true }'), null],
      ['no product', chainOf('{ id: "segment:m", name: 市场 }'), 'segment:m is of no product'],
      [
        'a product twice',
        { ...products(MOTOR), ...chainOf(of('motor'), '{ id: "segment:n", product: "product:motor" }') },
        'segment:motor and segment:n are both of product:motor',
      ],
      [
        'the name of another product',
        { ...products(MOTOR, JOINT), ...chainOf(of('motor', 'name: 产品joint')) },
        'called “产品joint”, which is product:joint',
      ],
      [
        'another name of another product',
        {
          ...products(MOTOR, product('drive', [], 'aliases: [{ value: 驱动, kind: SHORT }]')),
          ...chainOf(of('motor', 'aliases: [{ value: 驱动, kind: SHORT }]')),
        },
        'called “驱动”, which is product:drive',
      ],
    ],
  ],
  [
    inputs,
    [
      [
        'all that goes into the whole',
        { ...products(ROBOT, JOINT, MOTOR), ...chainOf(of('robot', 'whole: true'), of('joint'), of('motor')) },
        null,
      ],
      [
        'an input whose module is missing',
        {
          ...products(ROBOT, JOINT, MOTOR, product('hand', ['motor'])),
          ...chainOf(of('robot', 'whole: true'), of('joint'), of('hand'), of('motor')),
        },
        'segment:hand is required and reaches no whole',
      ],
      [
        'alone',
        {
          ...products(ROBOT, JOINT, MOTOR),
          ...chainOf(of('robot', 'whole: true'), of('joint'), of('motor', 'required: false')),
        },
        null,
      ],
      [
        'alone and optional',
        {
          ...products(ROBOT, JOINT, product('x')),
          ...chainOf(of('robot', 'whole: true'), of('joint'), of('x', 'required: false')),
        },
        'segment:x neither feeds nor is fed',
      ],
    ],
  ],
  [
    markets,
    [
      ['a market', chainOf('{ id: "segment:m", name: 市场, use: true }'), null],
      ['a required one', chainOf('{ id: "segment:m", name: 市场, use: true, required: true }'), 'a use and required'],
      [
        'what follows the whole',
        {
          ...products(MOTOR, MOTOR.replaceAll('motor', 'rental')),
          ...chainOf(of('motor', 'whole: true, feeds: ["segment:rental"]'), of('rental', 'required: true')),
        },
        'segment:rental is a use and required',
      ],
    ],
  ],
  [
    stages,
    [
      [
        'as the graph has it',
        { ...products(ROBOT, JOINT), ...chainOf(of('robot', 'whole: true'), of('joint', 'stage: UPSTREAM')) },
        null,
      ],
      [
        'another than the graph has it',
        { ...products(ROBOT, JOINT), ...chainOf(of('robot', 'whole: true'), of('joint', 'stage: DOWNSTREAM')) },
        'is given as DOWNSTREAM and stands UPSTREAM',
      ],
      ['no whole and no stage', { ...products(MOTOR), ...chainOf(of('motor')) }, 'segment:motor has no stage'],
      ['no whole and a stage', { ...products(MOTOR), ...chainOf(of('motor', 'stage: UPSTREAM')) }, null],
    ],
  ],
  [
    grain,
    [
      [
        'a part under what it goes into',
        { ...products(ROBOT, JOINT, MOTOR), ...chainOf(of('joint', `parts: [${of('motor')}]`)) },
        null,
      ],
      [
        'a kind under the broader product',
        {
          ...products(MOTOR, product('servo', [], 'kindOf: ["product:motor"]')),
          ...chainOf(of('motor', `parts: [${of('servo')}]`)),
        },
        null,
      ],
      [
        'what no product says',
        { ...products(ROBOT, JOINT, MOTOR), ...chainOf(of('robot', `parts: [${of('motor')}]`)) },
        'product:motor is nested under product:robot, which no product says',
      ],
      [
        'four levels',
        {
          ...products(ROBOT, JOINT, product('motor', ['magnet']), product('magnet')),
          ...chainOf(of('robot', `parts: [${of('joint', `parts: [${of('motor', `parts: [${of('magnet')}]`)}]`)}]`)),
        },
        'segment:magnet is nested more than 3 levels deep',
      ],
      [
        'the other way in another chain',
        {
          ...products(JOINT, MOTOR),
          ...chainOf(of('joint', `parts: [${of('motor')}]`)),
          'chains/d.yaml':
            'id: "chain:d"\nname: 另\nsegments: [{ id: "segment:m", product: "product:motor", parts: [{ id: "segment:j", product: "product:joint" }] }]',
        },
        'is a part of product:motor here, and the whole of it elsewhere',
      ],
    ],
  ],
  [
    segmentNames,
    [
      ['named out of its chain', chain([segment('s', 'UPSTREAM').replace('name: s', 'name: 人形机器人整机')]), null],
      ['a bare word', chain([segment('s', 'UPSTREAM').replace('name: s', 'name: 整机')]), 'is only called 整机'],
    ],
  ],
  [
    recognitions,
    [
      ['a national little giant', recognised('tier: LITTLE_GIANT, level: NATIONAL'), null],
      ['a municipal one', recognised('tier: LITTLE_GIANT, level: CITY'), null],
      [
        'a national innovative firm',
        recognised('tier: INNOVATIVE_SME, level: NATIONAL'),
        'not granted at level NATIONAL',
      ],
      [
        'one that ends before it begins',
        recognised('tier: LITTLE_GIANT, level: CITY, grantedOn: 2023, validUntil: 2022'),
        'before 2023',
      ],
    ],
  ],
];

function listing(on: string): string {
  return `listings: [{ enterprise: "enterprise:a", board: STAR, listedOn: ${on} }]`;
}

function value(of: number): string {
  return `observations: [{ metric: "metric:m", about: "enterprise:a", value: ${of} }]`;
}

function milestone(on: string | number): string {
  return `{ enterprise: "enterprise:a", on: ${on}, kind: OTHER, text: 甲 },`;
}

function lookAlike(ofA: string, ofB: string): readonly string[] {
  const row = (slug: string, other: string): string => {
    return `id: "enterprise:${slug}", name: ${slug}, kinds: [ENTERPRISE], notSameAs: ["enterprise:${other}"]`;
  };
  return [
    row('a', ofA),
    row('b', ofB),
    'id: "enterprise:c", name: c, kinds: [ENTERPRISE], notSameAs: ["enterprise:b"]',
  ].slice(0, ofB === 'a' ? 2 : 3);
}

describe.each(tables.map(([rule, rows]) => ({ rule, rows })))('$rule.name: $rule.description', ({ rule, rows }) => {
  it.each(rows)('%s', (_, files, problem) => {
    const messages = check(rule, files).join('\n');
    if (problem === null) expect(messages).toBe('');
    else expect(messages).toContain(problem);
  });
});

it('refuses a key that the format does not know, and says where', () => {
  expect(check(ids, told('observation: []'))).toEqual([expect.stringContaining('observation')]);
});

it('refuses a file that has no place in the seed', () => {
  expect(check(ids, { 'notes.yaml': '[]' })).toEqual([expect.stringContaining('no such place')]);
});

it('reports a broken file and still checks the others', () => {
  expect(
    check(ids, { 'policies.yaml': 'a: [', ...organizations('id: "investor:a", name: 甲, kinds: [ENTERPRISE]') }),
  ).toHaveLength(2);
});
