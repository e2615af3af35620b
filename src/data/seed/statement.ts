import { compact, type LinkDraft } from '../load/draft.js';
import { listing, milestone, observation, recognition } from './event.js';
import type { Fact, FactKind } from './fact.js';
import type { Passage } from './passage.js';
import { link, mutual, type Statement } from './piece.js';

function linksOnly(...links: readonly LinkDraft[]): Statement {
  return { nodes: [], links };
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

function noCapital({ enterprise, wording, by }: Fact<'noCapital'>, { source }: Passage): Statement {
  const stated = { id: enterprise, labels: [], properties: { statedWithoutCapital: true } };
  return { nodes: [stated], links: [link('WITHOUT_CAPITAL', enterprise, source, { properties: { wording, by } })] };
}

function profile(fact: Fact<'profiles'>): Statement {
  const { about, description, products, foundedOn, ownershipType, level, investorKind, investorWords, mandate } = fact;
  const lists = {
    productWords: products,
    investorWords: investorWords === undefined ? [] : [investorWords],
    mandateRegions: mandate,
  };
  const said = Object.entries(lists).filter(([, list]) => list.length > 0);
  const properties = compact({ description, foundedOn, ownershipType, level, investorKind });
  return { nodes: [{ id: about, labels: [], properties: { ...properties, ...Object.fromEntries(said) } }], links: [] };
}

type StatementBuilders = { readonly [K in FactKind]: (fact: Fact<K>, passage: Passage) => readonly Statement[] };

const statementBuilders: StatementBuilders = {
  profiles: (fact) => [profile(fact)],
  positions: ({ enterprise, segment, product, roles }) => [
    linksOnly(link('OCCUPIES', enterprise, segment, { key: product ?? '', properties: { product, roles } })),
  ],
  observations: (fact, passage) => [observation(fact, passage)],
  investments: (fact) => [investments(fact)],
  noCapital: (fact, passage) => [noCapital(fact, passage)],
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
  return statementBuilders[kind](fact, passage);
}
