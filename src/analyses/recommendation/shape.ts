import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { newestOf } from '../common/chain.js';
import type { Coverage, Method } from '../common/method.js';
import { cutIn } from './cuts.js';
import { type Firm, nextRoundOf, PRIOR, WEIGHTS, WITHIN } from './parts.js';
import type { FirmRow, NextRows, PartnerRows } from './queries.js';
import { type InvestorRecommendation, rank } from './rank.js';
import { entriesOf } from './relay.js';

export interface InvestorRecommendationAnalysis {
  readonly items: readonly InvestorRecommendation[];
  readonly pageInfo: RankingPageInfo;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export function recommendNext(
  { self: [{ id, segments }], firms, group }: NextRows,
  first: number,
): Unpaged<InvestorRecommendationAnalysis> {
  const known = firms.map(toFirm);
  const own = known.find((firm) => firm.id === id);
  const holders = new Set(own?.entries.keys() ?? []);
  const ranked = rank({
    firms: known.filter((firm) => firm.id !== id),
    anchors: holders,
    excluded: new Set([id, ...holders]),
    segments,
    group,
    next: own ? nextRoundOf(own) : { stage: null, count: 1 },
  });
  return answer(ranked.slice(0, first), known, {
    name: 'Next investors (接力投推荐)',
    through: `holders: ${holders.size}`,
    cuts: cutIn({ firms: known.length, members: group.length }),
  });
}

export function recommendPartners(rows: PartnerRows, first: number): Unpaged<InvestorRecommendationAnalysis> {
  const { self, firms, group } = rows;
  const [{ id }] = self;
  const known = firms.map(toFirm);
  const own = known.filter(({ entries }) => entries.has(id));
  const partners = new Set(own.flatMap(({ entries }) => [...entries.keys()]).filter((investor) => investor !== id));
  const ranked = rank({
    firms: known.filter(({ entries }) => !entries.has(id)),
    anchors: partners,
    excluded: new Set([id, ...partners]),
    segments: [...new Set(own.flatMap((firm) => firm.segments))],
    group,
    next: null,
  });
  const [here, inChain] = [wanted(rows.region, rows.based), wanted(rows.inChain, rows.inChain)];
  const items = ranked.filter(({ investor }) => (here?.has(investor) ?? true) && (inChain?.has(investor) ?? true));
  return answer(items.slice(0, first), known, {
    name: 'Recommended co-investors (推荐共同投资方)',
    through: `co-investors: ${partners.size}`,
    cuts: cutIn({
      firms: known.length,
      partners: partners.size,
      members: group.length,
      investors: Math.max(rows.based.length, rows.inChain.length),
    }),
  });
}

/** Those that a condition leaves; null where it was not asked for, and so has no row at all. */
function wanted(
  asked: readonly unknown[],
  rows: readonly { readonly id: string | null }[],
): ReadonlySet<string | null> | null {
  return asked.length === 0 ? null : new Set(rows.map(({ id }) => id));
}

function toFirm(row: FirmRow): Firm {
  return { ...row, entries: entriesOf(row) };
}

interface About {
  readonly name: string;
  readonly through: string;
  readonly cuts: string;
}

function answer(
  items: readonly InvestorRecommendation[],
  firms: readonly Firm[],
  { name, through, cuts }: About,
): Unpaged<InvestorRecommendationAnalysis> {
  const deals = firms.flatMap((firm) => firm.deals);
  const dated = deals.filter(([, on]) => on !== null).length;
  return {
    items,
    method: {
      name,
      version: '2',
      parameters: [
        `score = ${WEIGHTS.relay} RELAY + ${WEIGHTS.adamicAdar} ADAMIC_ADAR + ${WEIGHTS.segment} SEGMENT_AFFINITY + ${WEIGHTS.stage} STAGE_FIT − ${-WEIGHTS.group} SAME_GROUP`,
        `RELAY: 1 − Π (1 − T), T the share of an anchor's dated firms that the investor came into within ${WITHIN} days after it, as if ${PRIOR} more firms without it were known`,
        'ADAMIC_ADAR: 1 − exp(−½ Σ 1/ln(1 + investors)) over the firms shared with anchors',
        'STAGE_FIT: of the entries shared with anchors, the share within one of the next round, by the words of rounds where they tell, else by counting dates',
        through,
      ],
      reference: 'Adamic & Adar 2003, doi 10.1016/S0378-8733(03)00009-1; Xu, Zhang, Lü, Mariani 2020, arXiv 1912.02962',
    },
    coverage: {
      known: dated,
      expected: deals.length,
      share: deals.length === 0 ? null : dated / deals.length,
      note: `${dated} of the ${deals.length} investments looked at have a date. Lists of investors are partial: that somebody is not named proves nothing.${cuts}`,
    },
    dataAsOf: newestOf(deals.map(([, on]) => on)),
  };
}
