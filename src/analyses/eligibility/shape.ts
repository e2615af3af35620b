import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { newestOf, sortBy } from '../common/chain.js';
import type { Coverage, Method } from '../common/method.js';
import { type Case, type Firm, judge } from './conditions.js';
import { coverageOf, methodOf, type Scope } from './method.js';
import { finestOf, judgeApplies, nameRegions } from './places.js';
import type { EligibilityRows, FirmPlace, Offer } from './queries.js';
import { inWords, type PolicyVerdict, unknown } from './verdict.js';

/** A measure and how the firm stands to each of its conditions. */
export interface PolicyMatch {
  readonly policy: string;
  readonly measure: string;
  readonly max: number | null;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

export interface PolicyMatchAnalysis {
  readonly items: readonly PolicyMatch[];
  readonly pageInfo: RankingPageInfo;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

interface PolicyOptions {
  readonly region: FirmPlace | null;
  readonly asOf: string | null;
  readonly includeUndated: boolean;
}

export function toPolicyMatchAnalysis(
  given: EligibilityRows,
  { region, asOf, includeUndated }: PolicyOptions,
): Unpaged<PolicyMatchAnalysis> {
  const rows = asOf === null || includeUndated ? given : dated(given);
  const undated = given.titles.length - rows.titles.length + given.listings.length - rows.listings.length;
  const { listings, leads } = rows;
  const titles = sortBy(rows.titles, ({ grantedOn, tier, level }) => `${grantedOn ?? ''} ${tier} ${level}`);
  const places = finestOf(rows.places);
  const offers = [...rows.measuresHere, ...rows.measuresIn];
  const firm: Firm = { titles, listings, leads, places, ownershipType: rows.ownership[0].ownershipType };
  const published = newestOf([...titles, ...offers].map(({ publishedOn }) => publishedOn));
  const scope = { region, places, asOf: asOf ?? published };
  const items = offers.map((offer) => toPolicyMatch(offer, caseOf(offer, firm, scope)));
  return {
    items: items.sort(compare),
    method: methodOf(scope),
    coverage: coverageOf(items, scope, undated),
    dataAsOf: newestOf([published, ...titles.map(({ grantedOn }) => grantedOn)]),
  };
}

/** The titles and the listings of which a document tells the date. */
function dated(rows: EligibilityRows): EligibilityRows {
  return {
    ...rows,
    titles: rows.titles.filter(({ grantedOn }) => grantedOn !== null),
    listings: rows.listings.filter(({ listedOn }) => listedOn !== null),
  };
}

function caseOf({ regions, littleGiantLevels }: Offer, firm: Firm, { region: asked, asOf }: Scope): Case {
  return { firm, regions, asked, asOf, isMunicipal: littleGiantLevels.some((level) => level !== 'NATIONAL') };
}

type Decided = readonly [string, PolicyVerdict];

function toPolicyMatch(offer: Offer, facts: Case): PolicyMatch {
  const { policy, measure, max, conditions } = offer;
  const verdicts: readonly Decided[] = [
    ...judgeReach(offer, facts),
    ...judgeForce(offer),
    ...conditions.map((condition): Decided => [condition, judge(condition, facts)]),
  ];
  const those = (is: PolicyVerdict['is']) =>
    verdicts.flatMap(([condition, verdict]) => (verdict.is === is ? [inWords(condition, verdict)] : []));
  return { policy, measure, max, met: those('met'), unmet: those('unmet'), unknown: those('unknown') };
}

/** Of a firm thought of in a region, only what applies there is asked for. */
function judgeReach({ regions }: Offer, { asked, firm }: Case): readonly Decided[] {
  if (asked !== null || regions.length === 0) return [];
  return [[`适用地区：${nameRegions(regions)}`, judgeApplies(regions, firm.places)]];
}

/** What is only proposed (建议, 提案) offers nothing yet. */
function judgeForce({ status }: Offer): readonly Decided[] {
  if (status === null || !/建议|提案|征求意见|拟/.test(status)) return [];
  return [[`政策状态：${status}`, unknown('是否施行没有文献说明')]];
}

function compare(one: PolicyMatch, other: PolicyMatch): number {
  return (
    one.unmet.length - other.unmet.length ||
    other.met.length - one.met.length ||
    one.unknown.length - other.unknown.length ||
    (other.max ?? 0) - (one.max ?? 0) ||
    (`${one.policy} ${one.measure}` < `${other.policy} ${other.measure}` ? -1 : 1)
  );
}
