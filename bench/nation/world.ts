import { withCheckCharacter } from '../../src/api/uscc.js';
import { below, draw, pick, type Random, range, stream } from '../../src/data/demo/random.js';
import { compact, type Draft, type LinkDraft, type Loose, type NodeDraft } from '../../src/data/load/draft.js';
import type { Target } from '../../src/data/load/load.js';
import { type Place, places, shortOf } from '../../src/data/places.js';
import { firmNames, investorName } from './names.js';
import { drawPositions, LAYERS, layerOf, type Positions } from './positions.js';
import { cityOf, type Districts, districts, NATION, regionId } from './regions.js';
import { countsOf, SEGMENTS_PER_CHAIN, type Size } from './sizes.js';

/** Whoever changes the nation raises it. */
const VERSION = 2;
const SEED = 20_261_128;
/** Firms, or links of so many firms, in a part. */
const PART = 1_000;

const SOURCE = 'source:nation';
const CITATION = 'citation:nation';
const TITLE = '合成全国数据（不是事实）';
const QUOTE = '合成全国数据，不是事实。';
const CITED = { citations: [CITATION], confidence: 'EXPLICIT' };
const CURATED = { confidence: 'CURATED' };

const SUPPLIES_PER_FIRM = 5;
const INVESTMENTS_PER_FIRM = 0.6;
/** Of its customers so many stand where its chain goes on, and the others anywhere. */
const IN_CHAIN_SHARE = 0.9;
const SHORT_SHARE = 0.57;
const LISTED_SHARE = 0.015;
const UNFUNDED_SHARE = 0.02;
/** The first of so many firms owns the next few. */
const GROUP = 50;
const GROUP_SIZE = 5;
const LEADERS = 3;
const KINDS = [
  ['VENTURE_CAPITAL', 0.45],
  ['STATE_CAPITAL', 0.2],
  ['GOVERNMENT_GUIDANCE', 0.2],
  ['INDUSTRIAL', 0.15],
] as const;
const TITLES = {
  INNOVATIVE_SME: 'PROVINCIAL',
  HIGH_TECH: 'NATIONAL',
  SRDI_SME: 'PROVINCIAL',
  LITTLE_GIANT: 'NATIONAL',
  CHAMPION: 'NATIONAL',
} as const;
type Title = keyof typeof TITLES;
const PYRAMID: readonly (readonly [Title | null, number])[] = [
  [null, 0.6],
  ['INNOVATIVE_SME', 0.19],
  ['HIGH_TECH', 0.06],
  ['SRDI_SME', 0.1],
  ['LITTLE_GIANT', 0.04],
  ['CHAMPION', 0.01],
];
const BEFORE: Readonly<Partial<Record<Title, Title>>> = { CHAMPION: 'LITTLE_GIANT', LITTLE_GIANT: 'SRDI_SME' };
const OWNERSHIP = [
  ['PRIVATE', 0.8],
  ['STATE_OWNED', 0.08],
  ['FOREIGN', 0.07],
  ['MIXED', 0.05],
] as const;
const BOARDS = ['STAR', 'CHINEXT', 'BSE', 'SSE_MAIN', 'SZSE_MAIN', 'NEEQ', 'HKEX_MAIN'];
const ROUNDS = ['天使轮', 'A轮', 'B轮', 'C轮', 'D轮', 'Pre-IPO', null];

export const firmId = (number: number) => `enterprise:nation-${digits(number, 7)}`;
export const investorId = (number: number) => `investor:nation-${digits(number, 6)}`;
export const chainId = (number: number) => `chain:nation-${digits(number, 4)}`;
export const segmentId = (number: number) =>
  `segment:nation-${digits(Math.floor(number / SEGMENTS_PER_CHAIN), 4)}-${digits(number % SEGMENTS_PER_CHAIN, 2)}`;

/** Its first customers, and the one of the hub's many suppliers. */
export const HUB_SUPPLIER = 7;
export const HUB_CUSTOMER = 11;
export const HUB_INVESTOR = 3;

/** The same for all who make it. */
export const MADE_AT = new Date('2026-01-01T00:00:00Z');

/** Under which data set a nation is loaded, as a demonstration world is. */
export function targetOf({ firms }: Pick<Size, 'firms'>): Target {
  const content = JSON.stringify({ VERSION, SEED, firms });
  return { id: 'dataset:synthetic-nation', kind: 'DEMO', isAuthored: true, content };
}

interface Nation extends ReturnType<typeof countsOf> {
  readonly streams: (purpose: string) => Random;
  readonly districts: Districts;
  readonly positions: Positions;
}

/** A nation that nobody can take for a real one, the same at every run, in parts in which nothing is named before it is there. */
export function* makeNation(size: Size): Generator<Draft> {
  const streams = (purpose: string) => stream(SEED, purpose);
  const counts = countsOf(size);
  const nation = { ...counts, streams, districts: districts(), positions: drawPositions(counts, streams) };
  yield source();
  yield regions();
  yield* chains(nation);
  yield* firms(nation);
  yield* supplies(nation);
  yield groups(nation);
  yield* investors(nation);
  yield* investments(nation);
}

function source(): Draft {
  const more = { title: TITLE, publisher: 'Liantu', publishedOn: '2026-01-01', language: 'zh-Hans' };
  const node = named(SOURCE, ['Source'], TITLE, more);
  return {
    nodes: [node, { id: CITATION, labels: ['Citation'], properties: { quote: QUOTE } }],
    aliases: [{ owner: SOURCE, value: TITLE, kind: 'NAME' }],
    relationships: [{ type: 'FROM', from: CITATION, to: SOURCE, key: '', properties: {} }],
  };
}

/** The whole of GB/T 2260, with the ids that the facts of the project have. */
function regions(): Draft {
  const all = places();
  const china = named(NATION, ['Region'], '中国', { code: '100000', level: 'NATION' });
  return {
    nodes: [
      china,
      ...all.map((place) => named(regionId(place), ['Region'], place.name, { code: place.code, level: place.level })),
    ],
    aliases: all.flatMap(aliasesOf),
    relationships: all.map((place) =>
      curated('PART_OF', regionId(place), place.above ? regionId(place.above) : NATION),
    ),
  };
}

function aliasesOf(place: Place): Draft['aliases'] {
  const { name, level, above } = place;
  const owner = regionId(place);
  if (level === 'PROVINCE' || level === 'CITY') return [{ owner, value: shortOf(place), kind: 'SHORT' }];
  return [{ owner, value: `${above?.name ?? ''}${name}`, kind: 'FULL' }];
}

function* chains({ chains: size, positions, streams }: Nation): Generator<Draft> {
  const random = streams('chains');
  const segmentsOf = (chain: number) => range(SEGMENTS_PER_CHAIN).map((at) => chain * SEGMENTS_PER_CHAIN + at);
  for (const part of parts(size, PART / SEGMENTS_PER_CHAIN)) {
    const within = part.flatMap(segmentsOf);
    yield {
      nodes: [
        ...part.map((chain) => named(chainId(chain), ['Chain'], `合成产业链${digits(chain, 4)}`)),
        ...within.map((segment) => segmentNode(segment, random)),
      ],
      aliases: [],
      relationships: [
        ...within.map((segment) =>
          curated('HAS_SEGMENT', chainId(Math.floor(segment / SEGMENTS_PER_CHAIN)), segmentId(segment)),
        ),
        ...within.flatMap((segment) =>
          positions.fedBy(segment).map((fed) => curated('FEEDS', segmentId(segment), segmentId(fed))),
        ),
      ],
    };
  }
}

function segmentNode(segment: number, random: Random): NodeDraft {
  const chain = Math.floor(segment / SEGMENTS_PER_CHAIN);
  const order = (segment % SEGMENTS_PER_CHAIN) + 1;
  const more = {
    chain: chainId(chain),
    stage: stageOf(segment),
    order,
    required: random() < 0.7,
    origin: 'CURATED',
    ...CURATED,
  };
  return named(segmentId(segment), ['Segment'], `合成链${digits(chain, 4)}环节${digits(order, 2)}`, more);
}

function stageOf(segment: number): string {
  const place = layerOf(segment) / LAYERS;
  if (place < 0.4) return 'UPSTREAM';
  return place < 0.7 ? 'MIDSTREAM' : 'DOWNSTREAM';
}

function* firms(nation: Nation): Generator<Draft> {
  const { firms: size, hub, streams, positions } = nation;
  const where = streams('places');
  const what = streams('firms');
  const titled = streams('titles');
  for (const part of parts(size, PART)) {
    const made = part.map((firm) => {
      const drawn = nation.districts.draw(where);
      // Spread over all numbers, so that the hub's district holds firms of every chain.
      const district = firm % Math.floor(size / hub) === 0 ? nation.districts.hub : drawn;
      return [firmDraft({ firm, district }, positions, what), titlesDraft(firm, titled)] as const;
    });
    yield joined(made.flat());
  }
}

function firmDraft(
  { firm, district }: { readonly firm: number; readonly district: Place },
  { home, second }: Positions,
  random: Random,
): Draft {
  const id = firmId(firm);
  const { name, short } = firmNames(firm, cityOf(district));
  const isUnfunded = random() < UNFUNDED_SHARE;
  const properties = {
    uscc: usccOf(firm, district),
    foundedOn: String(1985 + below(random, 40)),
    ownershipType: draw<string>(random, OWNERSHIP),
    statedWithoutCapital: isUnfunded ? true : undefined,
  };
  const roles = random() < 0.8 ? { roles: ['MAKER'] } : {};
  const isListed = random() < LISTED_SHARE;
  const listing = listingOf(firm, random);
  const segments = [home[firm] ?? -1, second[firm] ?? -1].filter((segment) => segment >= 0);
  const [isShort, location] = [random() < SHORT_SHARE, random() < 0.8 ? 'REGISTERED' : 'STATED'];
  return {
    nodes: [named(id, ['Organization', 'Enterprise'], name, properties), ...(isListed ? [listing] : [])],
    aliases: isShort ? [{ owner: id, value: short, kind: 'SHORT' }] : [],
    relationships: [
      stated('LOCATED_IN', id, regionId(district), { basis: location }),
      ...segments.map((segment) => stated('OCCUPIES', id, segmentId(segment), roles)),
      ...(isListed ? [stated('LISTED_AS', id, listing.id)] : []),
      ...(isUnfunded ? [stated('WITHOUT_CAPITAL', id, SOURCE, { wording: '合成：未融资', by: '合成' })] : []),
    ],
  };
}

function usccOf(firm: number, { code }: Place): string {
  return withCheckCharacter(`91${code.slice(0, 6)}${digits(firm, 9)}`);
}

function listingOf(firm: number, random: Random): NodeDraft {
  const properties = {
    board: pick(random, BOARDS),
    ticker: digits(firm, 7),
    listedOn: monthOf(random, 2000, 26),
    ...CITED,
  };
  return { id: `listing:nation-${digits(firm, 7)}`, labels: ['Listing'], properties };
}

/** The title of a firm, and often the one that comes before it. */
function titlesDraft(firm: number, random: Random): Draft {
  const title = draw(random, PYRAMID);
  const before = title === null ? undefined : BEFORE[title];
  const year = 2019 + below(random, 5);
  const month = digits(1 + below(random, 12), 2);
  const held = random() < 0.4 && before !== undefined ? [before, title] : [title];
  const nodes = held.flatMap((tier, index) => {
    if (tier === null) return [];
    const id = `recognition:nation-${digits(firm, 7)}-${tier.toLowerCase().replaceAll('_', '-')}`;
    const granted = year + 2 * index;
    const properties = {
      tier,
      level: TITLES[tier],
      grantedOn: `${granted}-${month}`,
      validUntil: `${granted + 6}-${month}`,
      ...CITED,
    };
    return [{ id, labels: ['Recognition'], properties }];
  });
  return { nodes, aliases: [], relationships: nodes.map(({ id }) => stated('RECOGNIZED_AS', firmId(firm), id)) };
}

function* supplies({ firms: size, hub, positions, streams }: Nation): Generator<Draft> {
  const random = streams('supplies');
  for (const part of parts(size, PART)) {
    const relationships = part.flatMap((firm) => {
      const own = firm === HUB_SUPPLIER ? hub : SUPPLIES_PER_FIRM;
      const customers = new Set<number>();
      // Of a small nation a firm may find no other customer.
      for (let tries = 0; customers.size < own && tries < 10 * own; tries += 1) {
        const customer = customerOf(firm, { size, positions, isHub: firm === HUB_SUPPLIER }, random);
        if (customer !== firm) customers.add(customer);
      }
      if (firm % Math.floor(size / hub) === 1 && firm !== HUB_CUSTOMER) customers.add(HUB_CUSTOMER);
      return [...customers].map((customer) => supplyLink(firm, customer, positions, random));
    });
    yield { nodes: [], aliases: [], relationships };
  }
}

function customerOf(
  firm: number,
  { size, positions, isHub }: { readonly size: number; readonly positions: Positions; readonly isHub: boolean },
  random: Random,
): number {
  const anywhere = below(random, size);
  if (isHub || random() >= IN_CHAIN_SHARE) return anywhere;
  const home = positions.home[firm] ?? 0;
  const fed = positions.fedBy(home);
  const next = fed.length > 0 ? pick(random, fed) : home;
  return positions.drawIn(next, random) ?? anywhere;
}

function supplyLink(firm: number, customer: number, { home }: Positions, random: Random): LinkDraft {
  const product = `合成产品${segmentId(home[firm] ?? 0).slice('segment:nation-'.length)}`;
  const more = {
    product,
    share: random() < 0.1 ? 1 + below(random, 40) : undefined,
    since: random() < 0.1 ? String(2010 + below(random, 15)) : undefined,
  };
  return stated('SUPPLIES', firmId(firm), firmId(customer), more, product);
}

/** Holding companies two levels deep, and who leads each chain. */
function groups({ firms: size, chains: chainCount, positions, streams }: Nation): Draft {
  const random = streams('groups');
  const subsidiary = { kind: 'SUBSIDIARY', share: 60 };
  const owned = range(Math.floor(size / GROUP)).flatMap((group) => {
    const head = group * GROUP;
    const first = range(GROUP_SIZE).map((at) =>
      stated('CONTROLS', firmId(head), firmId(head + 1 + at), subsidiary, 'SUBSIDIARY'),
    );
    const below = stated(
      'CONTROLS',
      firmId(head + 1),
      firmId(head + 1 + GROUP_SIZE),
      { kind: 'SHAREHOLDING', share: 51 },
      'SHAREHOLDING',
    );
    return [...first, below];
  });
  const leaders = range(chainCount).flatMap((chain) => {
    const last = range(SEGMENTS_PER_CHAIN / LAYERS).map((at) => (chain + 1) * SEGMENTS_PER_CHAIN - 1 - at);
    const drawn = range(LEADERS).flatMap(() => positions.drawIn(pick(random, last), random) ?? []);
    return [...new Set(drawn)].map((firm) => stated('LEADS', firmId(firm), chainId(chain), { by: '合成' }));
  });
  return { nodes: [], aliases: [], relationships: [...owned, ...leaders] };
}

function* investors(nation: Nation): Generator<Draft> {
  const random = nation.streams('investors');
  for (const part of parts(nation.investors, PART)) {
    const made = part.map((investor): Draft => {
      const id = investorId(investor);
      const kind = draw<string>(random, KINDS);
      const district = nation.districts.draw(random);
      const city = district.above ?? district;
      const isPublic = kind === 'STATE_CAPITAL' || kind === 'GOVERNMENT_GUIDANCE';
      const mandateRegions = isPublic ? [regionId(city)] : undefined;
      const name = investorName(investor);
      return {
        nodes: [named(id, ['Organization', 'Investor'], name, { investorKind: kind, mandateRegions })],
        aliases: [],
        relationships: [stated('LOCATED_IN', id, regionId(city), { basis: 'STATED' })],
      };
    });
    yield joined(made);
  }
}

/** Each a line of its own with its quote, as of a table; some investors are everywhere and some firms have many. */
function* investments({ firms: size, investors: investorCount, hub, streams }: Nation): Generator<Draft> {
  const random = streams('investments');
  const held = new Int32Array(investorCount);
  const others = Math.round(size * INVESTMENTS_PER_FIRM) - hub;
  for (let deal = 0; deal < others; deal += 1) {
    const investor = Math.floor(investorCount * random() ** 2);
    held[investor] = Math.min(size / 4, (held[investor] ?? 0) + 1);
  }
  held[HUB_INVESTOR] = hub;
  let line = 1;
  let drafts: Draft[] = [];
  for (const investor of held.keys()) {
    const firms = new Set<number>();
    while (firms.size < (held[investor] ?? 0)) firms.add(spread(Math.floor(size * random() ** 1.5), size));
    for (const firm of firms) {
      line += 1;
      drafts.push(dealDraft({ investor, firm, line }, random));
      if (drafts.length < PART) continue;
      yield joined(drafts);
      drafts = [];
    }
  }
  yield joined(drafts);
}

/** So that what is drawn often is not what has a low number; the size of a nation has no factor in common with it. */
function spread(number: number, size: number): number {
  return Number((BigInt(number) * 7_919n + 13n) % BigInt(size));
}

interface Deal {
  readonly investor: number;
  readonly firm: number;
  readonly line: number;
}

function dealDraft({ investor, firm, line }: Deal, random: Random): Draft {
  const round = pick(random, ROUNDS);
  const investedOn = random() < 0.9 ? monthOf(random, 2008, 18) : null;
  const isKnown = random() < 0.5;
  const properties = compact({
    round,
    investedOn,
    ...(isKnown ? { amount: `${(1 + below(random, 300)) * 1_000_000}`, currency: 'CNY' } : {}),
    lead: random() < 0.15 ? true : undefined,
  });
  const citation = `citation:nation-${digits(line, 7)}`;
  const quote = [firmId(firm), investorId(investor), investedOn ?? '', round ?? '', '合成数据，不是事实'].join(',');
  const key = [round, investedOn].filter((part) => part !== null).join(' ');
  return {
    nodes: [{ id: citation, labels: ['Citation'], properties: { quote, locator: `line ${line}` } }],
    aliases: [],
    relationships: [
      { type: 'FROM', from: citation, to: SOURCE, key: '', properties: {} },
      {
        type: 'INVESTED_IN',
        from: investorId(investor),
        to: firmId(firm),
        key,
        properties: { ...properties, citations: [citation], confidence: 'EXPLICIT' },
      },
    ],
  };
}

function named(id: string, labels: readonly string[], name: string, more: Loose = {}): NodeDraft {
  return { id, labels, properties: compact({ name, ...more, citations: [CITATION] }) };
}

function stated(type: string, from: string, to: string, more: Loose = {}, key = ''): LinkDraft {
  return { type, from, to, key, properties: { ...compact(more), ...CITED } };
}

function curated(type: string, from: string, to: string): LinkDraft {
  return { type, from, to, key: '', properties: CURATED };
}

function joined(drafts: readonly Draft[]): Draft {
  return {
    nodes: drafts.flatMap(({ nodes }) => nodes),
    aliases: drafts.flatMap(({ aliases }) => aliases),
    relationships: drafts.flatMap(({ relationships }) => relationships),
  };
}

function* parts(size: number, length: number): Generator<readonly number[]> {
  for (let start = 0; start < size; start += length) {
    yield Array.from({ length: Math.min(length, size - start) }, (_, at) => start + at);
  }
}

function monthOf(random: Random, first: number, years: number): string {
  return `${first + below(random, years)}-${digits(1 + below(random, 12), 2)}`;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
