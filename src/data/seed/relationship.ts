export type OrganizationKind = 'ENTERPRISE' | 'INVESTOR' | 'INSTITUTION';

interface Ends {
  readonly from: OrganizationKind | null;
  readonly to: OrganizationKind | null;
}

/** Every type of relationship that facts become, and what an organization at its start or its end has to be; null where any may stand. */
export const RELATIONSHIPS = {
  OCCUPIES: { from: 'ENTERPRISE', to: null },
  INVESTED_IN: { from: 'INVESTOR', to: 'ENTERPRISE' },
  WITHOUT_CAPITAL: { from: 'ENTERPRISE', to: null },
  CONTROLS: { from: null, to: null },
  SUPPLIES: { from: 'ENTERPRISE', to: null },
  SUPPLIES_INDUSTRY: { from: 'ENTERPRISE', to: null },
  COOPERATES_WITH: { from: null, to: null },
  COMPETES_WITH: { from: null, to: null },
  LEADS: { from: 'ENTERPRISE', to: null },
  LOCATED_IN: { from: null, to: null },
  RECOGNIZED_AS: { from: 'ENTERPRISE', to: null },
  LISTED_AS: { from: 'ENTERPRISE', to: null },
  REACHED: { from: 'ENTERPRISE', to: null },
  ABOUT: { from: null, to: null },
  OF_METRIC: { from: null, to: null },
  ISSUED_BY: { from: null, to: null },
  APPLIES_IN: { from: null, to: null },
  OFFERS: { from: null, to: null },
  RESEARCHES_WITH: { from: 'ENTERPRISE', to: 'INSTITUTION' },
  INCUBATED_BY: { from: 'ENTERPRISE', to: 'INSTITUTION' },
  MEMBER_OF: { from: 'ENTERPRISE', to: null },
  COVERS: { from: null, to: null },
  BASED_IN: { from: null, to: null },
  MAKES: { from: 'ENTERPRISE', to: null },
  KIND_OF: { from: null, to: null },
  MADE_FROM: { from: null, to: null },
  OF_PRODUCT: { from: null, to: null },
  CLASSED_AS: { from: null, to: null },
  IN_INDUSTRY: { from: 'ENTERPRISE', to: null },
  PART_OF: { from: null, to: null },
  CONCERNS: { from: null, to: null },
  RECEIVED: { from: 'ENTERPRISE', to: null },
  HAS_RUNG: { from: null, to: null },
  HAS_CRITERION: { from: null, to: null },
  LAID_DOWN_IN: { from: null, to: null },
  SUPERSEDES: { from: null, to: null },
  AWARDED: { from: null, to: null },
  FOUNDED_BY: { from: null, to: null },
  MANAGED_BY: { from: null, to: null },
  ASKS_FOR: { from: null, to: null },
  HAS_GAP: { from: null, to: null },
  TOLD_BY: { from: null, to: null },
  TOOK_PART_IN: { from: null, to: null },
  HAS_COUNTERPARTY: { from: null, to: null },
  DATA_FROM: { from: null, to: null },
  NOT_SAME_AS: { from: null, to: null },
  FROM: { from: null, to: null },
} as const satisfies Readonly<Record<string, Ends>>;

export type RelationshipType = keyof typeof RELATIONSHIPS;

/** What the organizations at the ends of a relationship have to be; nothing for ends of other kinds. */
export function endsOf(type: string): Ends {
  return (RELATIONSHIPS as Readonly<Record<string, Ends>>)[type] ?? { from: null, to: null };
}
