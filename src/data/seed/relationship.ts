export type OrganizationKind = 'ENTERPRISE' | 'INVESTOR' | 'INSTITUTION';

interface Ends {
  readonly from?: OrganizationKind;
  readonly to?: OrganizationKind;
}

/** Every type of relationship that facts become, and what an organization at its start or its end has to be. */
export const RELATIONSHIPS = {
  OCCUPIES: { from: 'ENTERPRISE' },
  INVESTED_IN: { from: 'INVESTOR', to: 'ENTERPRISE' },
  WITHOUT_CAPITAL: { from: 'ENTERPRISE' },
  CONTROLS: {},
  SUPPLIES: { from: 'ENTERPRISE' },
  SUPPLIES_INDUSTRY: { from: 'ENTERPRISE' },
  COOPERATES_WITH: {},
  COMPETES_WITH: {},
  LEADS: { from: 'ENTERPRISE' },
  LOCATED_IN: {},
  RECOGNIZED_AS: { from: 'ENTERPRISE' },
  LISTED_AS: { from: 'ENTERPRISE' },
  REACHED: { from: 'ENTERPRISE' },
  ABOUT: {},
  OF_METRIC: {},
  ISSUED_BY: {},
  APPLIES_IN: {},
  OFFERS: {},
  RESEARCHES_WITH: { from: 'ENTERPRISE', to: 'INSTITUTION' },
  INCUBATED_BY: { from: 'ENTERPRISE', to: 'INSTITUTION' },
  MEMBER_OF: { from: 'ENTERPRISE' },
  COVERS: {},
  BASED_IN: {},
  PART_OF: {},
  NOT_SAME_AS: {},
  CONTRADICTS: {},
  FROM: {},
} as const satisfies Readonly<Record<string, Ends>>;

export type RelationshipType = keyof typeof RELATIONSHIPS;

/** What the organizations at the ends of a relationship have to be; nothing for ends of other kinds. */
export function endsOf(type: string): Ends {
  return (RELATIONSHIPS as Readonly<Record<string, Ends>>)[type] ?? {};
}
