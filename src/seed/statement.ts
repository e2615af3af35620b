import type { Fact, FactKind, Passage } from './passage.js';

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;
type Loose = Readonly<Record<string, Value | null | undefined>>;

export interface NodeDraft {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
export interface LinkDraft {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Tells two relationships of one type between the same two nodes apart. */
  readonly key: string;
  readonly properties: Properties;
}
export interface Statement {
  readonly nodes: readonly NodeDraft[];
  readonly links: readonly LinkDraft[];
}

export function compact(values: Loose): Properties {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present) as Properties;
}

export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function idFrom(kind: string, ...parts: readonly (string | undefined)[]): string {
  const words = parts.filter((part) => part !== undefined).map((part) => part.toLowerCase());
  return `${kind}:${words.join('-').replaceAll('/', '-to-').replaceAll('_', '-')}`;
}

function link(type: string, from: string, to: string, more: { key?: string; properties?: Loose } = {}): LinkDraft {
  return { type, from, to, key: more.key ?? '', properties: compact(more.properties ?? {}) };
}

/** A relationship without a direction is stored once, from the smaller id, so that both ways of writing it meet. */
export function mutual(type: string, ends: readonly [string, string], properties: Loose = {}): LinkDraft {
  const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  return link(type, from, to, { key: String(properties['topic'] ?? properties['product'] ?? ''), properties });
}

function linksOnly(...links: readonly LinkDraft[]): Statement {
  return { nodes: [], links };
}

/** An event belongs to one enterprise and is a node of its own, because it has dates and citations of its own. */
function event(node: NodeDraft, type: string, enterprise: string): Statement {
  return { nodes: [node], links: [link(type, enterprise, node.id)] };
}

export function observationId(fact: Fact<'observations'>, passage: Passage): string {
  const when = fact.period ?? fact.asOf;
  const batch = fact.batch === undefined ? undefined : `batch-${fact.batch}`;
  const parts = [slugOf(passage.source), slugOf(fact.metric), slugOf(fact.about), when, batch];
  return fact.id ?? idFrom('observation', ...parts);
}

function observation(fact: Fact<'observations'>, passage: Passage): Statement {
  const { metric, about, value, min, max, asOf, period, batch, scope, qualifier } = fact;
  const id = observationId(fact, passage);
  const orderKey = `${metric} ${asOf ?? period ?? ''} ${id}`;
  const properties = compact({ value, min, max, asOf, period, batch, scope, qualifier, orderKey });
  return {
    nodes: [{ id, labels: ['Observation'], properties }],
    links: [link('ABOUT', id, about), link('OF_METRIC', id, metric)],
  };
}

function recognition(enterprise: string, fact: Fact<'recognitions'>): Statement {
  const { tier, level, batch, grantedOn, validUntil, product } = fact;
  const id = fact.id ?? idFrom('recognition', slugOf(enterprise), tier, level);
  const properties = compact({ tier, level, batch, grantedOn, validUntil, product });
  return event({ id, labels: ['Recognition'], properties }, 'RECOGNIZED_AS', enterprise);
}

function listing(fact: Fact<'listings'>): Statement {
  const { enterprise, board, listedOn, ticker } = fact;
  const id = fact.id ?? idFrom('listing', slugOf(enterprise), board ?? 'listed');
  return event({ id, labels: ['Listing'], properties: compact({ board, listedOn, ticker }) }, 'LISTED_AS', enterprise);
}

function milestone(fact: Fact<'milestones'>): Statement {
  const { enterprise, on, kind, text } = fact;
  const id = fact.id ?? idFrom('milestone', slugOf(enterprise), kind, on);
  const properties = compact({ on, kind, text, orderKey: `${on} ${id}` });
  return event({ id, labels: ['Milestone'], properties }, 'REACHED', enterprise);
}

function policy(fact: Fact<'policies'>): Statement {
  const { description, status, issuedOn } = fact;
  const measures = fact.measures.map(({ id, name, kind, min, max, currency, conditions }) => {
    return { id, labels: ['Measure'], properties: compact({ name, kind, min, max, currency, conditions }) };
  });
  return {
    nodes: [{ id: fact.policy, labels: [], properties: compact({ description, status, issuedOn }) }, ...measures],
    links: [
      ...fact.issuedBy.map((issuer) => link('ISSUED_BY', fact.policy, issuer)),
      ...fact.appliesIn.map((region) => link('APPLIES_IN', fact.policy, region)),
      ...measures.map(({ id }) => link('OFFERS', fact.policy, id)),
    ],
  };
}

function investments(fact: Fact<'investments'>): Statement {
  const { round, investedOn, amount, currency, lead } = fact;
  const key = [round, investedOn].filter((part) => part !== undefined).join(' ');
  const properties = { round, investedOn, amount, currency, lead };
  return linksOnly(...fact.investors.map((from) => link('INVESTED_IN', from, fact.enterprise, { key, properties })));
}

function profile({ about, description, products, foundedOn, ownershipType, level }: Fact<'profiles'>): Statement {
  const properties = compact({ description, foundedOn, ownershipType, level });
  const made = products.length === 0 ? {} : { products };
  return { nodes: [{ id: about, labels: [], properties: { ...properties, ...made } }], links: [] };
}

type Tellers = { readonly [K in FactKind]: (fact: Fact<K>, passage: Passage) => readonly Statement[] };

const tellers: Tellers = {
  profiles: (fact) => [profile(fact)],
  positions: ({ enterprise, segment, product, roles }) => [
    linksOnly(link('OCCUPIES', enterprise, segment, { key: product ?? '', properties: { product, roles } })),
  ],
  observations: (fact, passage) => [observation(fact, passage)],
  investments: (fact) => [investments(fact)],
  controls: ({ owner, owned, kind, share }) => [
    linksOnly(link('CONTROLS', owner, owned, { key: kind, properties: { kind, share } })),
  ],
  supplies: ({ supplier, customer, product, since, share }) => [
    linksOnly(link('SUPPLIES', supplier, customer, { key: product ?? '', properties: { product, since, share } })),
  ],
  suppliesIndustry: ({ supplier, industry, wording, product }) => [
    linksOnly(link('SUPPLIES_INDUSTRY', supplier, industry, { key: product ?? '', properties: { wording, product } })),
  ],
  cooperations: ({ between, topic, status, since }) => [
    linksOnly(mutual('COOPERATES_WITH', between, { topic, status, since })),
  ],
  competitions: ({ between, product }) => [linksOnly(mutual('COMPETES_WITH', between, { product }))],
  leads: ({ enterprise, of, by }) => [linksOnly(link('LEADS', enterprise, of, { properties: { by } }))],
  locations: ({ entity, region, basis }) => [linksOnly(link('LOCATED_IN', entity, region, { properties: { basis } }))],
  recognitions: (fact) => fact.enterprises.map((enterprise) => recognition(enterprise, fact)),
  listings: (fact) => [listing(fact)],
  milestones: (fact) => [milestone(fact)],
  policies: (fact) => [policy(fact)],
  researches: ({ enterprise, institution, topic }) => [
    linksOnly(link('RESEARCHES_WITH', enterprise, institution, { key: topic ?? '', properties: { topic } })),
  ],
  incubations: ({ enterprise, institution }) => [linksOnly(link('INCUBATED_BY', enterprise, institution))],
  members: ({ enterprise, cluster }) => [linksOnly(link('MEMBER_OF', enterprise, cluster))],
  covers: ({ cluster, regions }) => regions.map((region) => linksOnly(link('COVERS', cluster, region))),
  bases: ({ organization, park }) => [linksOnly(link('BASED_IN', organization, park))],
  groups: ({ group, regions }) => regions.map((region) => linksOnly(link('PART_OF', region, group))),
};

/** What one fact says in nodes and relationships; who says it is added by the caller. */
export function statementsOf<K extends FactKind>(kind: K, fact: Fact<K>, passage: Passage): readonly Statement[] {
  return tellers[kind](fact, passage);
}
