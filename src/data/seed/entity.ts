import { compact, type LinkDraft, type Loose, type NodeDraft, type Properties } from '../load/draft.js';
import type { Chain, Segment } from './chain.js';
import type { Facts } from './facts.js';
import type { Called, Ladder, Named, Organization, Product, Rung } from './format.js';
import { mutual } from './piece.js';

/** What every named thing has. */
function named({ id, name, nameEn, formerIds }: Named, labels: readonly string[], more: Loose = {}): NodeDraft {
  const former = formerIds.length === 0 ? {} : { formerIds };
  return { id, labels, properties: { ...compact({ name, nameEn, ...more }), ...former } };
}

function labelsOf({ kinds }: Organization): readonly string[] {
  const labels = { ENTERPRISE: 'Enterprise', INVESTOR: 'Investor', INSTITUTION: 'Institution' } as const;
  return ['Organization', ...kinds.map((kind) => labels[kind])];
}

function segmentNode(chain: Chain, segment: Segment): NodeDraft {
  const { stage, order, required, origin } = segment;
  const confidence = confidenceOf(segment);
  return named(segment, ['Segment'], { chain: chain.id, stage, order, required, origin, confidence });
}

function confidenceOf({ origin, confidence }: Pick<Segment, 'origin' | 'confidence'>): string {
  if (origin === 'CURATED') return 'CURATED';
  return confidence ?? 'EXPLICIT';
}

function ladderNodes(ladder: Ladder): readonly NodeDraft[] {
  const { id, name, level, status, description, validFrom, origin } = ladder;
  const properties = compact({ name, level, status, description, validFrom, origin, confidence: confidenceOf(ladder) });
  return [{ id, labels: ['Ladder'], properties }, ...ladder.rungs.map(rungNode)];
}

function rungNode(rung: Rung): NodeDraft {
  const { id, name, tier, level, order, origin } = rung;
  const properties = { name, tier, level, order, origin, confidence: confidenceOf(rung) };
  return { id, labels: ['Rung'], properties: compact(properties) };
}

/** The entities as the seed defines them, still without citations. */
export function entityNodes(facts: Facts): readonly NodeDraft[] {
  return [
    ...facts.sources.map((source) => {
      const { file, publisher, publishedOn, language, littleGiantLevel, holes } = source;
      return named(source, ['Source'], {
        title: source.name,
        file,
        publisher,
        publishedOn,
        language,
        littleGiantLevel,
        holes,
      });
    }),
    ...facts.metrics.map((metric) => {
      return named(metric, ['Metric'], { unit: metric.unit, definition: metric.definition });
    }),
    ...facts.regions.map((region) => named(region, ['Region'], { code: region.code, level: region.level })),
    ...facts.organizations.map((organization) => {
      const { institutionKind } = organization;
      return named(organization, labelsOf(organization), { institutionKind });
    }),
    ...facts.policies.map((policy) => named(policy, ['Policy'])),
    ...facts.clusters.map((cluster) => named(cluster, ['Cluster'], { scheme: cluster.scheme })),
    ...facts.parks.map((park) => named(park, ['Park'], { theme: park.theme })),
    ...facts.products.map((product) =>
      named(product, ['Product'], product.codes.length === 0 ? {} : { codes: product.codes }),
    ),
    ...facts.chains.map((chain) => named(chain, ['Chain'], { scheme: chain.scheme, basis: chain.basis })),
    ...facts.chains.flatMap((chain) => chain.segments.map((segment) => segmentNode(chain, segment))),
    ...facts.ladders.flatMap(ladderNodes),
    ...facts.events.map(({ id, name }) => ({ id, labels: ['Event'], properties: { name } })),
    ...facts.persons.map(({ id, name }) => ({ id, labels: ['Person'], properties: { name } })),
  ];
}

export function citationNodes(facts: Facts): readonly NodeDraft[] {
  return facts.passages.map(({ citation, quote, locator }) => {
    return { id: citation, labels: ['Citation'], properties: { quote, locator } };
  });
}

export type CitedLink = LinkDraft & { readonly citations: readonly string[]; readonly confidence: string };

function chainLinks(chain: Chain): readonly CitedLink[] {
  const segments = chain.segments.map((segment) => ({
    ...plain('HAS_SEGMENT', chain.id, segment.id),
    citations: segment.passages,
    confidence: confidenceOf(segment),
  }));
  const feeds = chain.feeds.map(({ from, to, confidence, passages }) => ({
    ...plain('FEEDS', from, to),
    citations: passages,
    confidence,
  }));
  const places = chain.segments.flatMap(({ id, parent, product }) => [
    ...(parent === undefined ? [] : [curated(plain('PART_OF', id, parent))]),
    ...(product === undefined ? [] : [curated(plain('OF_PRODUCT', id, product))]),
  ]);
  return [...segments, ...feeds, ...places];
}

function productLinks({ id, kindOf, madeFrom }: Product): readonly CitedLink[] {
  return [
    ...kindOf.map((broader) => curated(plain('KIND_OF', id, broader))),
    ...Object.entries(madeFrom).flatMap(([role, inputs]) =>
      inputs.map((input) => curated(plain('MADE_FROM', id, input, { role }))),
    ),
  ];
}

function ladderLinks(ladder: Ladder): readonly CitedLink[] {
  const stated = { citations: ladder.passages, confidence: confidenceOf(ladder) };
  const rungs = ladder.rungs.map((rung) => ({
    ...plain('HAS_RUNG', ladder.id, rung.id),
    citations: rung.passages,
    confidence: confidenceOf(rung),
  }));
  return [
    ...rungs,
    ...ladder.policies.map((policy) => ({ ...plain('LAID_DOWN_IN', ladder.id, policy), ...stated })),
    ...ladder.appliesIn.map((region) => ({ ...plain('APPLIES_IN', ladder.id, region), ...stated })),
    ...(ladder.supersedes === undefined ? [] : [curated(plain('SUPERSEDES', ladder.id, ladder.supersedes))]),
  ];
}

function plain(type: string, from: string, to: string, properties: Properties = {}): LinkDraft {
  return { type, from, to, key: '', properties };
}

function curated(link: LinkDraft): CitedLink {
  return { ...link, citations: [], confidence: 'CURATED' };
}

/** Relationships that the files of entities state themselves, not the passages. */
export function entityLinks(facts: Facts): readonly CitedLink[] {
  return [
    ...facts.regions.flatMap(({ id, parent }) => (parent === undefined ? [] : [curated(plain('PART_OF', id, parent))])),
    ...facts.organizations.flatMap(({ id, notSameAs }) =>
      notSameAs.map((other) => curated(mutual('NOT_SAME_AS', [id, other]))),
    ),
    ...facts.products.flatMap(productLinks),
    ...facts.chains.flatMap(chainLinks),
    ...facts.ladders.flatMap(ladderLinks),
  ];
}

/** Where a document is only where a quote comes from, the link needs no citation of its own. */
export function originLinks(facts: Facts): readonly LinkDraft[] {
  return facts.passages.map(({ citation, source }) => plain('FROM', citation, source));
}

export function namedIn(facts: Facts): readonly Called[] {
  return [
    ...facts.organizations,
    ...facts.products,
    ...facts.chains,
    ...facts.chains.flatMap(({ segments }) => segments),
    ...[...facts.regions, ...facts.policies, ...facts.clusters, ...facts.parks, ...facts.sources, ...facts.metrics],
    ...[...facts.ladders, ...facts.ladders.flatMap(({ rungs }) => rungs), ...facts.events, ...facts.persons],
  ];
}
