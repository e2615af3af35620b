import { assertId, noSuch, onlyAsked } from '../../api/arguments.js';
import { askFacts } from '../../api/compose/facts.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { QueryResolvers, RegionComparisonAnalysisResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { type ChainGraph, newestOf } from '../common/chain.js';
import { knownChain } from '../common/keptChain.js';
import { stateFact, stateRows } from '../common/state.js';
import { compareChain } from './chain.js';
import { figuresOf, regionsOf } from './queries.js';
import { toRegionComparisonAnalysis } from './shape.js';

const MAX_REGIONS = 10;
const MAX_FIGURES = 5_000;

const compareRegions: QueryResolvers['compareRegions'] = async (_, args, { graph }) => {
  const ids = [...new Set(args.ids.map((id) => assertId('ids', id)))];
  if (ids.length < 2 || ids.length > MAX_REGIONS) {
    throw new BadInput(`\`ids\` has ${ids.length} different regions; between 2 and ${MAX_REGIONS} are compared.`);
  }
  const chain = typeof args.chain === 'string' ? assertId('chain', args.chain) : null;
  const found = new Map((await ask(graph, regionsOf, { ids })).map((region) => [region.id, region]));
  const regions = ids.map((id) => {
    const region = found.get(id);
    if (region) return region;
    throw noSuch('region', id);
  });
  const figures = await ask(graph, figuresOf, { ids, limit: MAX_FIGURES });
  const comparison = toRegionComparisonAnalysis(ids, figures);
  if (chain === null) return { ...comparison, segments: [], presence: [] };
  const { note, dataAsOf, parameters, ...compared } = compareChain(await chainOf(graph, chain), regions);
  return {
    ...comparison,
    ...compared,
    method: { ...comparison.method, parameters: [...comparison.method.parameters, ...parameters] },
    coverage: { ...comparison.coverage, note: `${comparison.coverage.note} ${note}` },
    dataAsOf: newestOf([comparison.dataAsOf, dataAsOf]),
  };
};

async function chainOf(graph: Graph, id: string): Promise<ChainGraph> {
  const found = await askFacts(graph, { label: 'Chain', id }, { state: stateFact });
  if (!found) throw noSuch('chain', id);
  const [state] = stateRows.parse(found['state']);
  return (await knownChain(graph, state)).chain;
}

const RegionComparisonAnalysis: Pick<RegionComparisonAnalysisResolvers, 'presence'> = {
  presence: ({ presence }, { region }) => onlyAsked('region', presence, region),
};

const resolvers = { Query: { compareRegions }, RegionComparisonAnalysis };

export const comparisonSlice = { resolvers } satisfies Slice;
