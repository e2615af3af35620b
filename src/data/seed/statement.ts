import { compact, type LinkDraft, type NodeDraft } from '../load/draft.js';
import { listing, milestone, observation, recognition } from './event.js';
import type { Fact, FactKind } from './fact.js';
import type { Passage } from './passage.js';
import { link, mutual, type Statement } from './piece.js';
import type { RelationshipType } from './relationship.js';

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

function need(fact: Fact<'needs'>): Statement {
  const { id, askers, concerns, kind, text, askedBy, askedOf } = fact;
  return {
    nodes: [{ id, labels: ['Need'], properties: compact({ kind, text, askedBy, askedOf }) }],
    links: [
      ...askers.map((asker) => link('ASKS_FOR', asker, id)),
      ...concerns.map((industry) => link('CONCERNS', id, industry)),
    ],
  };
}

function toldGap({ id, of, regions, toldBy, stage, product, text, place }: Fact<'toldGaps'>): Statement {
  return {
    nodes: [{ id, labels: ['ToldGap'], properties: compact({ stage, product, text, place }) }],
    links: [
      link('HAS_GAP', of, id),
      ...regions.map((region) => link('LOCATED_IN', id, region, { properties: { basis: 'STATED' } })),
      ...(toldBy === undefined ? [] : [link('TOLD_BY', id, toldBy)]),
    ],
  };
}

function heldEvent(fact: Fact<'events'>): Statement {
  const { event, heldIn, concerns, description, on, period, otherParticipants } = fact;
  return {
    nodes: [{ id: event, labels: [], properties: compact({ description, on, period, otherParticipants }) }],
    links: [
      ...heldIn.map((region) => link('LOCATED_IN', event, region, { properties: { basis: 'STATED' } })),
      ...concerns.map((industry) => link('CONCERNS', event, industry)),
    ],
  };
}

/** A statement about something that is a node of its own, since it has words and citations of its own. */
function ownNode(type: RelationshipType, of: string, node: NodeDraft): Statement {
  return { nodes: [node], links: [link(type, of, node.id)] };
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
  concerns: ({ policy: from, of, wording }) => [
    linksOnly(...of.map((industry) => link('CONCERNS', from, industry, { properties: { wording } }))),
  ],
  receipts: ({ enterprise, policy: to, programme, on, amount, currency }) => [
    linksOnly(
      link('RECEIVED', enterprise, to, { key: programme ?? '', properties: { programme, on, amount, currency } }),
    ),
  ],
  criteria: ({ id, rung, text }) => [
    ownNode('HAS_CRITERION', rung, { id, labels: ['Criterion'], properties: { text } }),
  ],
  awards: ({ id, organization, kind, name, grantedBy, grantedOn, count }) => {
    const properties = compact({ kind, name, grantedBy, grantedOn, count });
    return [ownNode('AWARDED', organization, { id, labels: ['Award'], properties })];
  },
  foundings: ({ organization, founders, role, on }) => [
    linksOnly(...founders.map((founder) => link('FOUNDED_BY', organization, founder, { properties: { role, on } }))),
  ],
  managements: ({ organization, managers, role, validFrom, validTo }) => {
    const more = { key: role ?? '', properties: { role, validFrom, validTo } };
    return [linksOnly(...managers.map((manager) => link('MANAGED_BY', organization, manager, more)))];
  },
  needs: (fact) => [need(fact)],
  toldGaps: (fact) => [toldGap(fact)],
  events: (fact) => [heldEvent(fact)],
  participations: ({ event, participants, role, result }) => {
    const more = { key: role, properties: { role, result } };
    return [linksOnly(...participants.map((participant) => link('TOOK_PART_IN', participant, event, more)))];
  },
  counterparties: ({ id, of, role, wording, product, topic, since }) => {
    const properties = compact({ role, wording, product, topic, since });
    return [ownNode('HAS_COUNTERPARTY', of, { id, labels: ['Counterparty'], properties })];
  },
  parkParts: ({ park, within }) => [linksOnly(link('PART_OF', park, within))],
  dataSources: ({ figures, institutions }) => [
    linksOnly(...figures.flatMap((figure) => institutions.map((origin) => link('DATA_FROM', figure, origin)))),
  ],
};

/** What one fact says in nodes and relationships; who says it is added by the caller. */
export function statementsOf<K extends FactKind>(kind: K, fact: Fact<K>, passage: Passage): readonly Statement[] {
  return statementBuilders[kind](fact, passage);
}
