import { seededRandom } from '../src/data/demo/random.js';
import { type Batch, type LinkRow, linkBatch, nodeBatch, type Properties, type World } from './store.js';

/** How much of everything. Whoever changes the world changes its stamp, and the store is made again. */
const SIZES = {
  enterprises: 100_000,
  investors: 5_000,
  investments: 120_000,
  provinces: 30,
  cities: 300,
  segments: 40,
};
const VERSION = 2;
const CHAIN_SHARE = 0.1;
const ROUNDS = ['天使轮', 'A轮', 'B轮', 'C轮', null];
/** A little skew, so that some investors hold ten times the median and none is a hub. */
const SKEW = 1.2;

const DATASET = 'dataset:synthetic';

/** Every name says that it is made up. */
export const WORLD: World = {
  folder: 'fourLevels',
  dataset: DATASET,
  stamp: JSON.stringify({ VERSION, ...SIZES, CHAIN_SHARE, SKEW }),
  make: makeWorld,
};

/** The same world at every run and on every machine. */
function makeWorld(): readonly Batch[] {
  const random = seededRandom(20_240_601);
  const pick = (size: number) => Math.floor(random() * size);
  const located = range(SIZES.enterprises).map((from) =>
    link(enterpriseId(from), regionId(SIZES.provinces + pick(SIZES.cities)), 'LOCATED_IN', { basis: 'STATED' }),
  );
  const headquarters = range(SIZES.investors).map((from) =>
    link(investorId(from), regionId(SIZES.provinces + pick(SIZES.cities)), 'LOCATED_IN', { basis: 'STATED' }),
  );
  const parts = range(SIZES.cities).map((city) =>
    link(regionId(SIZES.provinces + city), regionId(city % SIZES.provinces), 'PART_OF', {}),
  );
  const occupied = range(SIZES.enterprises * CHAIN_SHARE).map(() =>
    link(enterpriseId(pick(SIZES.enterprises)), segmentId(pick(SIZES.segments)), 'OCCUPIES', { roles: ['合成角色'] }),
  );
  const invested = range(SIZES.investments).map(() => {
    const investor = investorId(Math.floor(SIZES.investors * random() ** SKEW));
    const year = 2010 + pick(15);
    const properties = { round: ROUNDS[pick(ROUNDS.length)], investedOn: `${year}` };
    return link(investor, enterpriseId(pick(SIZES.enterprises)), 'INVESTED_IN', properties);
  });
  const held = range(SIZES.segments).map((segment) => link(CHAIN, segmentId(segment), 'HAS_SEGMENT', {}));
  return [
    ...nodeBatches(),
    linkBatch('PART_OF', 'Region', 'Region', parts),
    linkBatch('HAS_SEGMENT', 'Chain', 'Segment', held),
    linkBatch('LOCATED_IN', 'Enterprise', 'Region', located),
    linkBatch('LOCATED_IN', 'Investor', 'Region', headquarters),
    linkBatch('OCCUPIES', 'Enterprise', 'Segment', occupied),
    linkBatch('INVESTED_IN', 'Investor', 'Enterprise', distinct(invested)),
  ];
}

function nodeBatches(): readonly Batch[] {
  const enterprises = range(SIZES.enterprises).map((index) => {
    const id = enterpriseId(index);
    const foundedOn = String(1980 + (index % 45));
    return { ...named(id, `合成企业${digits(index)}`), foundedOn, foundedKey: `${foundedOn} ${id}` };
  });
  const regions = range(SIZES.provinces + SIZES.cities).map((index) => ({
    ...named(regionId(index), `合成地区${digits(index)}`),
    level: index < SIZES.provinces ? 'PROVINCE' : 'CITY',
  }));
  const segments = range(SIZES.segments).map((index) => ({
    ...named(segmentId(index), `合成环节${digits(index)}`),
    stage: 'MIDSTREAM',
    origin: 'CURATED',
    orderKey: digits(index),
  }));
  const investors = range(SIZES.investors).map((index) => named(investorId(index), `合成投资方${digits(index)}`));
  return [
    nodeBatch('Region', regions),
    nodeBatch('Chain', [named(CHAIN, '合成产业链')]),
    nodeBatch('Segment', segments),
    nodeBatch('Organization:Enterprise', enterprises),
    nodeBatch('Organization:Investor', investors),
  ];
}

const CHAIN = 'chain:synthetic';
const enterpriseId = (index: number) => `enterprise:synthetic-${digits(index)}`;
const investorId = (index: number) => `investor:synthetic-${digits(index)}`;
const regionId = (index: number) => `region:synthetic-${digits(index)}`;
const segmentId = (index: number) => `segment:synthetic-${digits(index)}`;

function named(id: string, name: string): Properties {
  return { id, name, nameKey: `${name} ${id}`, citations: [], dataset: DATASET };
}

function link(from: string, to: string, type: string, properties: Properties): LinkRow {
  return {
    from,
    to,
    properties: { ...properties, key: `${from} ${type} ${to}`, confidence: 'EXPLICIT', citations: [] },
  };
}

function distinct(rows: readonly LinkRow[]): readonly LinkRow[] {
  return [...new Map(rows.map((row) => [`${row.from} ${row.to}`, row])).values()];
}

function digits(index: number): string {
  return String(index).padStart(6, '0');
}

function range(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index);
}
