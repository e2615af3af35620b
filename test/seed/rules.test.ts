import { describe, expect, it } from 'vitest';
import { factIdOf } from '../../src/data/load/facts.js';
import type { Rule } from '../../src/data/seed/rule.js';
import { agreement } from '../../src/data/seed/rules/agreement.js';
import { aliases } from '../../src/data/seed/rules/aliases.js';
import { bounds } from '../../src/data/seed/rules/bounds.js';
import { chainOrder } from '../../src/data/seed/rules/chainOrder.js';
import { contradictions } from '../../src/data/seed/rules/contradictions.js';
import { dates } from '../../src/data/seed/rules/dates.js';
import { grain } from '../../src/data/seed/rules/grain.js';
import { granters } from '../../src/data/seed/rules/granters.js';
import { ids } from '../../src/data/seed/rules/ids.js';
import { industries } from '../../src/data/seed/rules/industries.js';
import { inputs } from '../../src/data/seed/rules/inputs.js';
import { investorKinds } from '../../src/data/seed/rules/investorKinds.js';
import { joinedNames } from '../../src/data/seed/rules/joinedNames.js';
import { kinds } from '../../src/data/seed/rules/kinds.js';
import { leaders } from '../../src/data/seed/rules/leaders.js';
import { lookAlikes } from '../../src/data/seed/rules/lookAlikes.js';
import { markets } from '../../src/data/seed/rules/markets.js';
import { mentioned } from '../../src/data/seed/rules/mentioned.js';
import { namedAfter } from '../../src/data/seed/rules/namedAfter.js';
import { noCapital } from '../../src/data/seed/rules/noCapital.js';
import { origins } from '../../src/data/seed/rules/origins.js';
import { placesRule } from '../../src/data/seed/rules/places.js';
import { positions } from '../../src/data/seed/rules/positions.js';
import { productInputs } from '../../src/data/seed/rules/productInputs.js';
import { quantities } from '../../src/data/seed/rules/quantities.js';
import { quotes } from '../../src/data/seed/rules/quotes.js';
import { recognitions } from '../../src/data/seed/rules/recognitions.js';
import { references } from '../../src/data/seed/rules/references.js';
import { segmentNames } from '../../src/data/seed/rules/segmentNames.js';
import { segmentProducts } from '../../src/data/seed/rules/segmentProducts.js';
import { statedSegments } from '../../src/data/seed/rules/statedSegments.js';
import { subjects } from '../../src/data/seed/rules/subjects.js';
import { toldWords } from '../../src/data/seed/rules/toldWords.js';
import { wholes } from '../../src/data/seed/rules/wholes.js';
import { wideAliases } from '../../src/data/seed/rules/wideAliases.js';
import { wordings } from '../../src/data/seed/rules/wordings.js';
import { years } from '../../src/data/seed/rules/years.js';
import { check, document, passage } from './support.js';

type Files = Readonly<Record<string, string>>;
type Row = readonly [title: string, files: Files, problem: string | null];

const told = (facts: string): Files => ({ 'documents/d.yaml': document(passage(facts)) });
const twice = (one: string, other: string): Files => {
  return { 'documents/d.yaml': document(passage(one, 'p'), passage(other, 'q')) };
};
const wanted = (text: string): Files =>
  told(`needs: [{ id: "need:n", askers: ["enterprise:a"], kind: CAPITAL, text: ${text} }]`);
const observed = (rest: string): Files =>
  told(`observations: [{ metric: "metric:m", about: "enterprise:a", ${rest} }]`);
const recognised = (rest: string): Files => told(titled(rest));
const organizations = (...rows: readonly string[]): Files => {
  return { 'organizations.yaml': rows.map((row) => `- { ${row} }`).join('\n') };
};
const segment = (slug: string, more = 'origin: CURATED'): string => {
  return `  - { id: "segment:${slug}", name: ${slug}, ${more} }`;
};
const chain = (segments: readonly string[], feeds: readonly string[] = []): Files => {
  const rows = feeds.map((feed) => `  - { ${feed} }`);
  const feeding = rows.length === 0 ? ['feeds: []'] : ['feeds:', ...rows];
  return { 'chains/c.yaml': ['id: "chain:c"', 'name: 链', 'segments:', ...segments, ...feeding].join('\n') };
};
const feed = (from: string, to: string, more: string): string => {
  return `from: "segment:${from}", to: "segment:${to}", ${more}`;
};
const feeding = (slug: string, to: string, more = ''): string => segment(slug, `feeds: ["segment:${to}"], ${more}`);
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
const kind = (slug: string, broad: string, part: string): string =>
  product(slug, [part], `kindOf: ["product:${broad}"]`);
/** A product by its name and one other. */
const joined = (name: string, alias: string, as = 'SHORT', nameEn = 'One and other'): string =>
  `- { id: "product:x", name: ${name}, nameEn: ${nameEn}, aliases: [{ value: ${alias}, kind: ${as} }] }`;

const called = (name: string, more = ''): string => `- { id: "product:y", name: ${name}, ${more} }`;

const regions = (...rows: readonly string[]): Files => {
  return { 'regions.yaml': rows.map((row) => `- { ${row} }`).join('\n') };
};
const CITY = 'id: "region:441900", name: 东莞市, code: "441900", level: CITY, parent: "region:440000"';
const TOWN = 'id: "region:441900111", name: 寮步镇, code: "441900111", level: TOWN, parent: "region:441900"';

const LEADING = 'leads: [{ enterprise: "enterprise:a", of: "chain:c" }]';
const supplied = (wording: string, more = ''): string => {
  return `suppliesIndustry: [{ supplier: "enterprise:a", industry: "chain:c", wording: ${wording}, product: 丙${more} }]`;
};
const standing = (role: string): string => {
  return `positions: [{ enterprise: "enterprise:a", segment: "segment:s", product: 丙, roles: [${role}] }]`;
};

const titled = (rest: string): string => `recognitions: [{ enterprises: ["enterprise:a"], ${rest} }]`;
const CALLED = 'tier: SRDI_SME, wording: “专精特新”企业, confidence: IMPLIED';
const LOCATED = 'locations: [{ entity: "enterprise:a", region: "region:110000", basis: STATED }]';
const BEIJING =
  '- { id: "source:009", name: 文, file: f.txt, publishedOn: null, language: zh-Hans, littleGiantLevel: PROVINCIAL }';

const stated = (name: string): Files =>
  chain([segment('s', 'origin: STATED, passages: ["citation:009-p"]').replace('name: s', `name: ${name}`)]);
const curated = (name = '链'): Files => {
  const files = chain([segment('s').replace('name: s', 'name: 机床')]);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, text.replace('name: 链', `name: ${name}`)]),
  );
};
const placed = (confidence: string): string =>
  `positions: [{ enterprise: "enterprise:a", segment: "segment:s", product: 丙, confidence: ${confidence} }]`;
const READ = 'mentions: ["chain:c"]';

const named = (name: string, full?: string): Files => {
  const aliases = full === undefined ? '' : `, aliases: [{ value: ${full}, kind: FULL }]`;
  return {
    ...regions(
      'id: "region:440300", name: 深圳市, code: "440300", level: CITY, aliases: [{ value: 深圳, kind: SHORT }]',
    ),
    ...organizations(`id: "enterprise:a", name: ${name}, kinds: [ENTERPRISE]${aliases}`),
  };
};
const at = (code: string, basis: string): string =>
  `locations: [{ entity: "enterprise:a", region: "region:${code}", basis: ${basis} }]`;
const AFTER = [
  'id: "enterprise:a", name: 深圳市某某, kinds: [ENTERPRISE]',
  'id: "enterprise:b", name: 深圳市某某北方中心, kinds: [ENTERPRISE]',
];

const INVESTOR = organizations('id: "enterprise:a", name: 甲, kinds: [ENTERPRISE, INVESTOR]');
const profiled = (rest: string): string => `profiles: [{ about: "enterprise:a", ${rest} }]`;

const figure = (more = ''): string => `observations: [{ metric: "metric:m", about: "enterprise:a", value: 3${more} }]`;
const measured = (one: string, other: string): Files =>
  twice(figure(`, scope: "${one}"`), figure(`, scope: "${other}"`));

/** A fact that is a link, and one that is a node. */
const SUPPLY = factIdOf('dataset:seed', {
  ...{ type: 'SUPPLIES', from: 'enterprise:a', to: 'enterprise:b', key: '', properties: {} },
});
const TITLE = 'recognition:c-little-giant-national';
const contradicting = (...pairs: readonly (readonly [string, string])[]): Files => ({
  ...told(
    'supplies: [{ supplier: "enterprise:a", customer: "enterprise:b" }], recognitions: [{ enterprises: ["enterprise:c"], tier: LITTLE_GIANT, level: NATIONAL }]',
  ),
  'contradictions.yaml': pairs.map(([one, other]) => `- { between: ["${one}", "${other}"], reason: 不同 }`).join('\n'),
});

const tables: readonly (readonly [Rule, readonly Row[]])[] = [
  [
    contradictions,
    [
      ['a link and a title', contradicting([SUPPLY, TITLE]), null],
      ['no contradiction at all', {}, null],
      [
        'a title that nobody has',
        contradicting([SUPPLY, 'recognition:b-little-giant']),
        '"recognition:b-little-giant" is not a fact of the seed.',
      ],
      [
        'a link between other ends',
        contradicting(['fact:seed:supplies-0000000000000000', TITLE]),
        '"fact:seed:supplies-0000000000000000" is not a fact of the seed.',
      ],
      ['a firm, which is not a fact', contradicting(['enterprise:a', TITLE]), 'expected the id of a fact'],
      [
        'a fact of a table',
        contradicting(['fact:my-table:supplies-0000000000000000', TITLE]),
        'expected the id of a fact',
      ],
      ['a fact that contradicts itself', contradicting([TITLE, TITLE]), `${TITLE} is said to contradict itself.`],
      [
        'a pair given twice, the other way round',
        contradicting([SUPPLY, TITLE], [TITLE, SUPPLY]),
        'stand in two contradictions',
      ],
    ],
  ],
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
      ['curated and bare', chain([segment('s')]), null],
      [
        'stated and cited',
        {
          ...told('mentions: []'),
          ...chain([segment('s', 'origin: STATED, passages: ["citation:009-p"]')]),
        },
        null,
      ],
      ['stated and bare', chain([segment('s', 'origin: STATED')]), 'names no passage'],
      ['curated and cited', chain([segment('s', 'origin: CURATED, passages: ["citation:009-p"]')]), 'CURATED and yet'],
      [
        'stated but confidence curated',
        chain([segment('s', 'origin: STATED, confidence: CURATED, passages: ["citation:009-p"]')]),
        'has origin STATED',
      ],
      [
        'an implied feed and bare',
        chain([segment('s'), segment('t')], [feed('s', 't', 'confidence: IMPLIED, passages: []')]),
        'Too small',
      ],
    ],
  ],
  [
    chainOrder,
    [
      ['downstream', chain([feeding('s', 't'), segment('t', 'whole: true')]), null],
      ['from a market', chain([feeding('s', 't', 'use: true'), segment('t', 'whole: true')]), 'upstream of it'],
      ['round', chain([feeding('s', 't'), feeding('t', 's')]), 'cycle'],
      ['out of the chain', chain([feeding('s', 'z')]), 'is not a segment of this chain'],
    ],
  ],
  [
    joinedNames,
    [
      ['one of two, as narrower', products(joined('步进与伺服电机', '步进电机', 'NARROWER')), null],
      [
        'one of two, as if it were both',
        products(joined('步进与伺服电机', '步进电机')),
        'is but one of what product:x',
      ],
      ['both in other words', products(joined('步进与伺服电机', '伺服电机与步进马达')), null],
      ['one of two in English', products(joined('步进与伺服电机', '电机类', 'SHORT', 'Motor')), 'and “Motor” is one'],
      ['more than one', products(joined('药用辅料', '药用辅料与包材')), 'names more than product:x'],
      ['one thing whose name joins words', products(joined('定位导航算法', '同步定位与建图')), null],
    ],
  ],
  [
    wideAliases,
    [
      ['the end of its name alone', products(joined('数控磨床', '磨床')), null],
      [
        'of another too',
        products(joined('数控磨床', '磨床'), called('轴承磨床')),
        '“磨床” of product:x 数控磨床 is the end of',
      ],
      ['of a kind of it', products(joined('数控磨床', '磨床'), called('轴承磨床', 'kindOf: ["product:x"]')), null],
      ['of what another joins', products(joined('惯性导航系统', '惯导'), called('传感与惯导')), null],
      ['what all mean by it', products(joined('平板电脑', '平板', 'COMMON'), called('学习平板')), null],
      ['of another in longer words', products(joined('数控磨床', '磨床'), called('磨床附件')), null],
    ],
  ],
  [
    productInputs,
    [
      ['a kind with inputs of its own', products(ROBOT, kind('humanoid', 'robot', 'motor'), JOINT, MOTOR), null],
      [
        'an input twice',
        products(ROBOT, kind('humanoid', 'robot', 'joint'), JOINT, MOTOR),
        'as a kind of product:robot already',
      ],
      ['what it is a kind of', products(MOTOR, kind('servo', 'motor', 'motor')), 'of which it is a kind'],
      [
        'a kind of itself',
        products(product('motor', ['servo']), kind('servo', 'motor', 'coil'), product('coil')),
        'which is a kind of it',
      ],
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
        'segment:hand is required and goes into nothing required',
      ],
      [
        'an input of what is not required',
        {
          ...products(ROBOT, JOINT, MOTOR),
          ...chainOf(of('robot', 'whole: true'), of('joint', 'required: false'), of('motor')),
        },
        'segment:motor is required and goes into nothing required',
      ],
      [
        'an input of a kind that is not required, of what is',
        {
          ...products(ROBOT, JOINT, MOTOR, kind('rotary', 'joint', 'gear'), product('gear')),
          ...chainOf(
            of('robot', 'whole: true'),
            of('joint', `parts: [${of('rotary', 'required: false')}]`),
            of('motor'),
            of('gear'),
          ),
        },
        null,
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
    wholes,
    [
      ['one whole', { ...products(ROBOT, JOINT), ...chainOf(of('robot', 'whole: true'), of('joint')) }, null],
      ['no whole', { ...products(MOTOR), ...chainOf(of('motor')) }, 'chain:c has segments and no whole'],
      ['no segment', { 'chains/c.yaml': 'id: "chain:c"\nname: 链' }, null],
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
      ['named out of its chain', chain([segment('s').replace('name: s', 'name: 人形机器人整机')]), null],
      ['a bare word', chain([segment('s').replace('name: s', 'name: 整机')]), 'is only called 整机'],
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
  [
    years,
    [
      ['a year that no passage gives', observed('value: 1, asOf: 2023-07'), 'Nothing that is cited says 2023-07'],
      ['half of a period', dated('2023年', 'period: 2023/2024'), 'says 2023/2024'],
      ['a year of the quote', dated('2023年7月', 'asOf: 2023-07'), null],
      ['a year that is only implied', observed('value: 1, asOf: 2023, confidence: IMPLIED'), null],
      [
        'a year of a passage beside it',
        {
          'documents/d.yaml': document(
            passage('observations: [{ metric: "metric:m", about: "enterprise:a", value: 1, asOf: 2023, also: [q] }]'),
            passage('mentions: []', 'q').replace('甲乙', '截至2023年'),
          ),
        },
        null,
      ],
      ['now, in a document that dates itself', { ...published('2023-12'), ...dated('目前', 'asOf: 2023') }, null],
      ['now, in one of another year', { ...published('2024-01'), ...dated('目前', 'asOf: 2023') }, 'says 2023'],
      ['now, in one that does not date itself', dated('目前', 'asOf: 2023'), 'says 2023'],
    ],
  ],
  [
    placesRule,
    [
      ['a town, a city, a group', regions(CITY, TOWN, 'id: "region:g", name: 两区, level: GROUP'), null],
      ['a place abroad', regions('id: "region:berlin", name: 柏林, level: CITY'), null],
      ['a town as a district', regions(CITY, TOWN.replace('TOWN', 'DISTRICT')), 'level is DISTRICT, in GB/T 2260 TOWN'],
      ['a name of its own', regions(CITY.replace('东莞市', '莞城')), 'name is 莞城, in GB/T 2260 东莞市'],
      ['another parent', regions(CITY.replace('440000', '440300')), 'parent is region:440300'],
      [
        'a retired code',
        regions('id: "region:440116", name: 萝岗区, code: "440116", level: DISTRICT'),
        'has no code 440116',
      ],
      [
        'a place without a code',
        regions('id: "region:441900-x", name: 某镇, level: TOWN'),
        'region:441900-x has no code',
      ],
      [
        'a code and another id',
        regions(TOWN.replace('id: "region:441900111"', 'id: "region:liaobu"')),
        'not named by its code',
      ],
      [
        'a group in the tree',
        regions(CITY, 'id: "region:g", name: 两区, level: GROUP, parent: "region:441900"'),
        'is a group and has a parent',
      ],
      [
        'a place below a group',
        regions(
          'id: "region:g", name: 两区, level: GROUP',
          'id: "region:x", name: 某地, level: CITY, parent: "region:g"',
        ),
        'has the group region:g as its parent',
      ],
    ],
  ],
  [
    leaders,
    [
      ['a 链主 that is called so', saying('甲作为“链主”企业', LEADING), null],
      ['one in the other script', saying('鏈主企業甲', LEADING), null],
      [
        'a firm that took part',
        saying('甲参与对接活动', LEADING),
        'The quote calls nobody a 链主, and enterprise:a leads chain:c',
      ],
    ],
  ],
  [
    industries,
    [
      ['what goes into an industry', saying('甲赋能家电产业', supplied('家电')), null],
      ['words of a passage beside it', twice(supplied('乙', ', also: [q]'), 'mentions: []'), null],
      ['words that nobody says', saying('甲赋能家电产业', supplied('光伏')), 'Nothing that is cited says “光伏”'],
      ['a track', saying('智能家电赛道的甲', supplied('智能家电赛道')), 'says that enterprise:a stands in an industry'],
      [
        'what it stands in the chain with',
        { ...chain([segment('s')]), ...saying('家电', `${supplied('家电')}, ${standing('SERVICE')}`) },
        'enterprise:a stands in chain:c with the same 丙',
      ],
      [
        'a part that it makes in the chain',
        { ...chain([segment('s')]), ...saying('家电', `${supplied('家电')}, ${standing('MAKER')}`) },
        null,
      ],
    ],
  ],
  [
    toldWords,
    [
      ['words of the quote', wanted('甲'), null],
      ['other words', wanted('丙'), 'Nothing that is cited says “丙” (text)'],
      ['a summary', told('profiles: [{ about: "enterprise:a", description: 丙 }]'), null],
    ],
  ],
  [
    wordings,
    [
      ['a rung that is named', saying('甲a是专精特新中小企业', titled('tier: SRDI_SME, level: PROVINCIAL')), null],
      ['a wording without a rung', saying('甲a等一批“专精特新”企业', titled(CALLED)), null],
      ['one after an instance', saying('“专精特新”企业频频亮相，如甲a', titled(CALLED)), null],
      [
        'a firm that is called so and has no title',
        saying('甲a等一批“专精特新”企业', 'mentions: []'),
        'enterprise:a is called a “专精特新”企业',
      ],
      ['a firm on the other side', saying('甲a与某些等“专精特新”企业', 'mentions: []'), null],
      [
        'a rung that nobody names',
        saying('甲a等“专精特新”企业', titled('tier: SRDI_SME, level: CITY')),
        'names no rung',
      ],
      ['a wording that is not there', saying('甲a', titled(CALLED)), 'does not say'],
      [
        'a wording as a plain title',
        saying('甲a等“专精特新”企业', titled(CALLED.replace(', confidence: IMPLIED', ''))),
        'is IMPLIED',
      ],
      [
        'a wording for more',
        saying('甲a等“专精特新”企业', titled(CALLED.replace('SRDI_SME', 'LITTLE_GIANT'))),
        'no LITTLE_GIANT',
      ],
    ],
  ],
  [
    granters,
    [
      [
        'a title of the state',
        saying('国家级专精特新“小巨人”企业甲', titled('tier: LITTLE_GIANT, level: NATIONAL')),
        null,
      ],
      ['a little giant in a city', saying('深圳市“小巨人”甲', titled('tier: LITTLE_GIANT, level: NATIONAL')), null],
      ['a province', saying('甲被认定为广东省高新技术企业', titled('tier: HIGH_TECH, level: PROVINCIAL')), null],
      [
        'a province as the state',
        saying('广东省高新技术企业甲', titled('tier: HIGH_TECH, level: NATIONAL')),
        'the words say PROVINCIAL',
      ],
      [
        'a province-level city',
        saying('上海市专精特新中小企业甲', titled('tier: SRDI_SME, level: CITY')),
        'the words say PROVINCIAL',
      ],
      [
        'a firm that sits in one',
        {
          ...regions('id: "region:110000", name: 北京市, code: "110000", level: PROVINCE'),
          ...saying('甲', `${titled('tier: SRDI_SME, level: CITY')}, ${LOCATED}`),
        },
        'SRDI_SME of a province-level city has level CITY',
      ],
      [
        'a paper of one',
        { ...saying('甲', titled('tier: SRDI_SME, level: CITY')), 'sources.yaml': BEIJING },
        'SRDI_SME of a province-level city has level CITY',
      ],
      [
        'its own word for it',
        { ...saying('市级“小巨人”甲', titled('tier: LITTLE_GIANT, level: PROVINCIAL')), 'sources.yaml': BEIJING },
        null,
      ],
    ],
  ],
  [
    statedSegments,
    [
      ['the word of the passage', { ...told('mentions: []'), ...stated('甲乙') }, null],
      ['the word with the chain before it', { ...told('mentions: []'), ...stated('链甲乙') }, null],
      ['the word in the other script', { ...saying('雷射雷達', 'mentions: []'), ...stated('激光雷达') }, null],
      [
        'more than the word',
        { ...told('mentions: []'), ...stated('甲乙与丙') },
        'No passage of segment:s says “甲乙与丙”',
      ],
      ['common knowledge', chain([segment('s').replace('name: s', 'name: 丙')]), null],
    ],
  ],
  [
    positions,
    [
      ['words for both', { ...curated(), ...saying('链的机床，机床厂甲', placed('EXPLICIT')) }, null],
      [
        'a part of the name of the chain',
        { ...curated('链与链条'), ...saying('链条的机床', placed('EXPLICIT')) },
        null,
      ],
      [
        'a chain that is not spoken of',
        { ...curated(), ...saying('机床', placed('EXPLICIT')) },
        'nothing that is cited speaks of 链 (segment:s)',
      ],
      [
        'one that is only read in the passage',
        { ...curated(), ...saying('机床', `${placed('EXPLICIT')}, ${READ}`) },
        'speaks of 链',
      ],
      [
        'one read in it, of an implied position',
        { ...curated(), ...saying('机床', `${placed('IMPLIED')}, ${READ}`) },
        null,
      ],
      [
        'a segment that is not said',
        { ...curated(), ...saying('链的丙', placed('EXPLICIT')) },
        'so that the firm stands in segment:s is IMPLIED',
      ],
      ['its product, of an implied position', { ...curated(), ...saying('链的丙', placed('IMPLIED')) }, null],
      ['neither', { ...curated(), ...saying('链的丁', placed('IMPLIED')) }, 'names segment:s or the product'],
      ['a segment that the passage states', { ...stated('整机'), ...saying('整机', placed('EXPLICIT')) }, null],
    ],
  ],
  [
    namedAfter,
    [
      ['located by its name', { ...named('深圳某某'), ...told(at('440300', 'FROM_NAME')) }, null],
      ['located there by a document', { ...named('深圳某某'), ...told(at('440300', 'STATED')) }, null],
      ['located in a part of it', { ...named('深圳某某'), ...told(at('440305', 'STATED')) }, null],
      ['nowhere', named('深圳某某'), 'enterprise:a 深圳某某 begins with region:440300'],
      ['somewhere else', { ...named('深圳某某'), ...told(at('440100', 'STATED')) }, 'begins with region:440300'],
      ['a full name', named('某某', '广东省某某有限公司'), 'begins with region:440000'],
      ['a hill and a district of its name', named('白云某某'), null],
      ['named after another', { ...organizations(...AFTER), ...told(at('440300', 'FROM_NAME')) }, null],
      [
        'a place that is not in the name',
        { ...named('某某'), ...told(at('440300', 'FROM_NAME')) },
        'does not hold region:440300',
      ],
    ],
  ],
  [
    investorKinds,
    [
      [
        'words of the quote',
        { ...INVESTOR, ...saying('国资机构甲', profiled('investorKind: STATE_CAPITAL, investorWords: 国资机构')) },
        null,
      ],
      ['words without a kind', { ...INVESTOR, ...saying('国资机构甲', profiled('investorWords: 国资机构')) }, null],
      ['other words', { ...INVESTOR, ...saying('甲', profiled('investorWords: 国资机构')) }, 'does not say “国资机构”'],
      ['a kind without words', { ...INVESTOR, ...told(profiled('investorKind: BANK')) }, 'is BANK without words'],
      [
        'a kind of a maker',
        saying('银行甲', profiled('investorKind: BANK, investorWords: 银行')),
        'enterprise:a is not an INVESTOR',
      ],
      ['a mandate of a maker', told(profiled('mandate: ["region:440300"]')), 'enterprise:a is not an INVESTOR'],
    ],
  ],
  [
    quantities,
    [
      ['one quantity in two places', measured('广东各市，按总量', '全国，按累计总量'), null],
      [
        'total and increase',
        measured('全国，按总量', '全国，按增量'),
        'metric:m is “全国，按总量” elsewhere and “全国，按增量” here',
      ],
      ['increase and new', measured('按增量', '按第五批新增数量'), 'elsewhere'],
      ['now and as a target', measured('现状', '培育目标'), 'elsewhere'],
      ['more and less', measured('多于北京', '少于北京'), 'elsewhere'],
      ['a year and several', measured('每年', '近五年合计'), 'elsewhere'],
    ],
  ],
  [
    subjects,
    [
      ['a firm that is named', saying('甲a有3家', figure()), null],
      ['a firm that is not', saying('有3家', figure()), 'Nothing that is cited names enterprise:a'],
      ['a place, which a chapter may name', saying('有3家', figure().replace('enterprise:a', 'region:440300')), null],
      [
        'a place that nobody names',
        saying('甲a', figure(', scope: 文献未写明地域')),
        'the subject is another than enterprise:a',
      ],
      [
        'the years of a person',
        saying('甲a', figure(', scope: 某人服务某某集团')),
        'the subject is another than enterprise:a',
      ],
      ['a metric without a figure', told('mentions: []'), 'No figure has metric:m'],
    ],
  ],
];

/** A document of one passage with other words than 甲乙. */
function saying(quote: string, facts: string): Files {
  return { 'documents/d.yaml': document(passage(facts).replace('甲乙', quote)) };
}

function dated(quote: string, when: string): Files {
  return saying(quote, `observations: [{ metric: "metric:m", about: "enterprise:a", value: 1, ${when} }]`);
}

function published(on: string): Files {
  return { 'sources.yaml': `- { id: "source:009", name: 文, file: f.txt, publishedOn: "${on}", language: zh-Hans }` };
}

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
