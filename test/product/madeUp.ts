import type { AliasDraft, Draft, LinkDraft, NodeDraft } from '../../src/data/load/draft.js';

type Properties = NodeDraft['properties'];

const node = (id: string, name: string, more: Properties = {}): NodeDraft => {
  const [kind = ''] = id.split(':');
  const labels = { enterprise: ['Organization', 'Enterprise'], chain: ['Chain'], segment: ['Segment'] }[kind];
  const own = labels ?? [kind === 'product' ? 'Product' : 'Industry'];
  return { id, labels: own, properties: { name, ...more } };
};

const link = (type: string, from: string, to: string, properties: Properties = {}): LinkDraft => {
  const cited = { citations: ['citation:made-up'], confidence: 'EXPLICIT' };
  return { type, from, to, key: String(properties['on'] ?? ''), properties: { ...cited, ...properties } };
};

const alias = (owner: string, value: string, kind: string): AliasDraft => ({ owner, value, kind });

const PRODUCTS: Readonly<Record<string, string>> = {
  robot: '星野机器人',
  joint: '星野关节',
  battery: '星野电池',
  testing: '星野检测',
  line: '星野产线',
  motor: '星野电机',
  gearing: '星野传动件',
  reducer: '星野减速器',
  harmonic: '星野谐波减速器',
  cycloid: '星野摆线减速器',
  steel: '星野柔性钢',
  grinder: '星野磨床',
  cathode: '星野正极',
  salt: '星野锂盐',
  alone: '星野孤品',
};
const FIRMS: Readonly<Record<string, string>> = {
  whole: '星野整机',
  other: '远山整机',
  joints: '星野关节厂',
  reducers: '星野谐波',
  steels: '星野钢',
  ore: '星野矿',
  salts: '星野盐业',
  grinders: '星野机床',
  shop: '星野商场',
  stranger: '星野外人',
};
const INDUSTRIES: readonly (readonly [string, string, Properties])[] = [
  ['industry:making', '星野制造业', { scheme: '示例分类', code: 'C' }],
  ['industry:robots', '星野机器人制造', { scheme: '示例分类', code: 'C1' }],
  ['industry:reducers', '星野减速器制造', { scheme: '示例分类', code: 'C11' }],
  ['industry:motors', '星野电机制造', { scheme: '示例分类', code: 'C12' }],
  ['industry:other', '远山行业', { scheme: '另一分类', code: 'C1' }],
];
const SEGMENTS: readonly (readonly [string, string, string])[] = [
  ['segment:whole', '整机段', 'DOWNSTREAM'],
  ['segment:joint', '关节段', 'MIDSTREAM'],
  ['segment:reducer', '减速段', 'UPSTREAM'],
  ['segment:car', '整车段', 'DOWNSTREAM'],
  ['segment:car-reducer', '减速段', 'UPSTREAM'],
];

const madeFrom = (product: string, from: string, role: string, more: Properties = {}) =>
  link('MADE_FROM', `product:${product}`, `product:${from}`, { role, ...more });
const kindOf = (kind: string, broader: string) => link('KIND_OF', `product:${kind}`, `product:${broader}`);
const makes = (firm: string, product: string, more: Properties = {}) =>
  link('MAKES', `enterprise:${firm}`, `product:${product}`, more);
const segmentNode = ([id, name, stage]: (typeof SEGMENTS)[number]): NodeDraft =>
  node(id, name, { stage, origin: 'STATED', orderKey: `${stage === 'UPSTREAM' ? 1 : 2} ${id}` });

const named = [
  ...Object.entries(PRODUCTS).map(([slug, name]) => node(`product:${slug}`, name)),
  ...Object.entries(FIRMS).map(([slug, name]) => node(`enterprise:${slug}`, name)),
  ...INDUSTRIES.map(([id, name, more]) => node(id, name, more)),
  node('chain:robots', '星野机器人链'),
  node('chain:cars', '星野汽车链'),
  ...SEGMENTS.map(segmentNode),
];

/**
 * A made-up chain: a robot of joints, a joint of a reducer and a motor, a reducer of two kinds, one of which is made of steel by a grinder,
 * which is itself made from a robot: a circle.
 */
export const MADE_UP: Draft = {
  nodes: [
    ...named.map((one) =>
      one.id === 'product:harmonic' ? { ...one, properties: { ...one.properties, codes: ['HS 848340'] } } : one,
    ),
    {
      id: 'source:made-up',
      labels: ['Source'],
      properties: { name: '星野年报', title: '星野年报' },
    },
    { id: 'citation:made-up', labels: ['Citation'], properties: { quote: '星野如是说' } },
  ],
  aliases: [
    ...named.map(({ id, properties }) => alias(id, String(properties['name']), 'NAME')),
    alias('product:harmonic', '諧波齒輪箱', 'ORIGINAL'),
    alias('industry:reducers', '减速机行业', 'SHORT'),
    alias('product:joint', '同名之物', 'SHORT'),
    alias('product:motor', '同名之物', 'SHORT'),
  ],
  relationships: [
    { type: 'FROM', from: 'citation:made-up', to: 'source:made-up', key: '', properties: {} },
    ...[madeFrom('robot', 'joint', 'PART', { weight: 7 }), madeFrom('robot', 'battery', 'PART')],
    ...[madeFrom('robot', 'testing', 'SERVICE'), madeFrom('robot', 'line', 'EQUIPMENT')],
    ...[madeFrom('joint', 'reducer', 'PART'), madeFrom('joint', 'motor', 'PART')],
    ...[kindOf('reducer', 'gearing'), kindOf('harmonic', 'reducer'), kindOf('cycloid', 'reducer')],
    ...[madeFrom('harmonic', 'steel', 'MATERIAL'), madeFrom('harmonic', 'grinder', 'EQUIPMENT')],
    ...[madeFrom('grinder', 'robot', 'PART'), madeFrom('battery', 'cathode', 'MATERIAL')],
    madeFrom('cathode', 'salt', 'MATERIAL'),
    ...[makes('whole', 'robot', { share: 0.75, on: '2023' }), makes('other', 'robot'), makes('joints', 'joint')],
    ...[
      makes('reducers', 'harmonic', { share: 0.4, on: '2022' }),
      makes('reducers', 'harmonic', { share: 0.6, on: '2023' }),
    ],
    ...[makes('steels', 'steel'), makes('grinders', 'grinder'), makes('salts', 'salt')],
    link('SUPPLIES', 'enterprise:ore', 'enterprise:steels', { product: '矿石' }),
    link('SUPPLIES', 'enterprise:whole', 'enterprise:shop', { product: '机器人' }),
    ...['whole', 'joint', 'reducer'].map((one) => link('HAS_SEGMENT', 'chain:robots', `segment:${one}`)),
    ...['car', 'car-reducer'].map((one) => link('HAS_SEGMENT', 'chain:cars', `segment:${one}`)),
    ...[link('PART_OF', 'segment:joint', 'segment:whole'), link('PART_OF', 'segment:reducer', 'segment:joint')],
    link('FEEDS', 'segment:car-reducer', 'segment:car'),
    ...[link('OF_PRODUCT', 'segment:whole', 'product:robot'), link('OF_PRODUCT', 'segment:reducer', 'product:reducer')],
    link('OF_PRODUCT', 'segment:car-reducer', 'product:reducer'),
    link('OCCUPIES', 'enterprise:stranger', 'segment:car-reducer'),
    ...[link('PART_OF', 'industry:robots', 'industry:making'), link('PART_OF', 'industry:reducers', 'industry:robots')],
    link('PART_OF', 'industry:motors', 'industry:robots'),
    ...[
      link('CLASSED_AS', 'product:robot', 'industry:robots'),
      link('CLASSED_AS', 'product:harmonic', 'industry:reducers'),
    ],
    ...[
      link('IN_INDUSTRY', 'enterprise:whole', 'industry:robots'),
      link('IN_INDUSTRY', 'enterprise:whole', 'industry:motors'),
    ],
    link('IN_INDUSTRY', 'enterprise:reducers', 'industry:reducers'),
  ],
};

/** So many products are made from the hub. */
export const USES = 6_000;
/** So many firms make it. */
export const MAKERS = 2_000;

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** A product such as an egg: what thousands are made from, and thousands of firms make; `product:use-0` is what the rest of the way leads over. */
export const HUB: Draft = {
  nodes: [
    ...[node('product:hub', '星野蛋'), node('product:feed', '星野饲料'), node('product:last', '星野礼盒')],
    ...range(USES).map((index) => node(`product:use-${index}`, `星野糕点${index}`)),
    ...range(MAKERS).map((index) => node(`enterprise:farm-${index}`, `星野农场${index}`)),
  ],
  aliases: [],
  relationships: [
    madeFrom('hub', 'feed', 'MATERIAL'),
    madeFrom('last', 'use-0', 'PART'),
    ...range(USES).map((index) => madeFrom(`use-${index}`, 'hub', 'MATERIAL')),
    ...range(MAKERS).map((index) => makes(`farm-${index}`, 'hub')),
  ],
};
