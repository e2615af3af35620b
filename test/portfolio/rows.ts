import type { PortfolioRows } from '../../src/analyses/portfolio/queries.js';

export const holding = (id: string, dates: readonly string[] = [], investments = Math.max(dates.length, 1)) => {
  return { id, key: id, dates: [...dates], investments, isSupplied: false };
};
export const title = (firm: string, grantedOn: string | null, validUntil: string | null = null) => {
  const id = `recognition:${firm}-${grantedOn ?? validUntil}`;
  return { id, firm, tier: 'LITTLE_GIANT', level: 'NATIONAL', grantedOn, validUntil } as const;
};

export function rowsOf(rows: { readonly [Name in keyof PortfolioRows]?: readonly unknown[] }): PortfolioRows {
  const none = {
    holdings: [],
    positions: [],
    places: [],
    titles: [],
    listings: [],
    synergies: [{ count: 0, links: [] }],
    commonSuppliers: [],
  };
  return { ...none, ...rows } as PortfolioRows;
}
