import { seededRandom } from '../src/data/demo/random.js';
import { type Batch, linkBatch, nodeBatch, type Properties, type World } from './store.js';

/** How much of everything. Whoever changes the world changes its stamp, and the store is made again. */
const SIZES = { enterprises: 200_000, investors: 50_000, investments: 600_000, regions: 30, segments: 20 };
const VERSION = 1;
/** Firms that stand in the one chain. */
const CHAIN_SHARE = 0.2;
/** Some investors are everywhere and some firms have hundreds of investors, as on a real market. */
const SKEW = { investors: 2, enterprises: 1.5 };
const ROUNDS = ['天使轮', 'A轮', 'B轮', 'C轮', null];
const KINDS = ['VENTURE_CAPITAL', 'STATE_CAPITAL', 'GOVERNMENT_GUIDANCE', 'INDUSTRIAL', null];
const DATED_SHARE = 0.9;
const LED_SHARE = 0.15;
const CITED_SHARE = 0.5;

const DATASET = 'dataset:synthetic-deals';
export const CHAIN = 'chain:synthetic';
/** Investors with exactly as many holdings. */
export const HUBS = [1_000, 5_000];
export const hubId = (holdings: number) => `investor:synthetic-hub-${holdings}`;
/** Every name says that it is made up. */
export const DEALS: World = {
  folder: 'coInvestors',
  dataset: DATASET,
  stamp: JSON.stringify({ VERSION, ...SIZES, CHAIN_SHARE, SKEW, HUBS }),
  make: makeDeals,
};

/** The same world at every run and on every machine. */
function makeDeals(): readonly Batch[] {
  const random = seededRandom(20_261_124);
  const pick = (size: number, skew = 1) => Math.floor(size * random() ** skew);
  const deal = (from: string, enterprise: number) => dealOf(from, enterpriseId(enterprise), random);
  const hubDeals = HUBS.flatMap((holdings) => {
    const held = new Set<number>();
    while (held.size < holdings) held.add(pick(SIZES.enterprises, SKEW.enterprises));
    return [...held].map((enterprise) => deal(hubId(holdings), enterprise));
  });
  const others = Array.from({ length: SIZES.investments - hubDeals.length }, () =>
    deal(investorId(pick(SIZES.investors, SKEW.investors)), pick(SIZES.enterprises, SKEW.enterprises)),
  );
  const located = range(SIZES.enterprises).map((from) => {
    const properties = { key: '', basis: 'STATED', citations: [], confidence: 'EXPLICIT' };
    return { from: enterpriseId(from), to: regionId(pick(SIZES.regions)), properties };
  });
  const occupied = range(SIZES.enterprises * CHAIN_SHARE).map((place) => {
    const properties = { key: '', citations: [], confidence: 'EXPLICIT' };
    return { from: enterpriseId(place / CHAIN_SHARE), to: segmentId(pick(SIZES.segments)), properties };
  });
  const held = range(SIZES.segments).map((to) => ({ from: CHAIN, to: segmentId(to), properties: { citations: [] } }));
  return [
    ...nodeBatches(),
    linkBatch('HAS_SEGMENT', 'Chain', 'Segment', held),
    linkBatch('LOCATED_IN', 'Enterprise', 'Region', located),
    linkBatch('OCCUPIES', 'Enterprise', 'Segment', occupied),
    linkBatch('INVESTED_IN', 'Investor', 'Enterprise', [...hubDeals, ...others]),
  ];
}

/** Rounds, dates and leads are known of some, as of a real market. */
function dealOf(from: string, to: string, random: () => number) {
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  const round = one(ROUNDS);
  const date = `${2008 + Math.floor(random() * 18)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
  const investedOn = random() < DATED_SHARE ? date : null;
  const lead = random() < LED_SHARE ? true : null;
  const citations = random() < CITED_SHARE ? ['citation:synthetic'] : [];
  const key = [round, investedOn].filter((part) => part !== null).join(' ');
  return { from, to, properties: { key, round, investedOn, lead, citations, confidence: 'EXPLICIT' } };
}

function nodeBatches(): readonly Batch[] {
  const investors = range(SIZES.investors).map((index) => {
    const investorKind = KINDS[index % KINDS.length] ?? null;
    return { ...named(investorId(index), `合成投资方${digits(index)}`), investorKind };
  });
  const hubs = HUBS.map((holdings) => named(hubId(holdings), `合成投资方，持有${holdings}家`));
  const enterprises = range(SIZES.enterprises).map((index) => named(enterpriseId(index), `合成企业${digits(index)}`));
  const regions = range(SIZES.regions).map((index) => named(regionId(index), `合成地区${digits(index)}`));
  const segments = range(SIZES.segments).map((index) => {
    const placed = { stage: 'MIDSTREAM', origin: 'CURATED', orderKey: digits(index) };
    return { ...named(segmentId(index), `合成环节${digits(index)}`), ...placed };
  });
  return [
    nodeBatch('Region', regions),
    nodeBatch('Chain', [named(CHAIN, '合成产业链')]),
    nodeBatch('Segment', segments),
    nodeBatch('Organization:Enterprise', enterprises),
    nodeBatch('Organization:Investor', [...investors, ...hubs]),
  ];
}

function named(id: string, name: string): Properties {
  return { id, name, nameKey: `${name} ${id}`, citations: [], dataset: DATASET };
}

const enterpriseId = (index: number) => `enterprise:synthetic-${digits(index)}`;
const investorId = (index: number) => `investor:synthetic-${digits(index)}`;
export const regionId = (index: number) => `region:synthetic-${digits(index)}`;
const segmentId = (index: number) => `segment:synthetic-${digits(index)}`;
const digits = (index: number) => String(index).padStart(6, '0');
const range = (size: number) => Array.from({ length: size }, (_, index) => index);
