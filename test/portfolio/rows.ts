import type { PortfolioRows } from './byHand.js';

export const holding = (id: string, dates: readonly string[] = [], investments = Math.max(dates.length, 1)) => {
  return { id, key: id, dates: [...dates], investments };
};
export const supply = (from: string, to: string, product: string | null = null) => {
  return { from, to, kind: 'SUPPLIES', product, confidence: 'EXPLICIT', citations: [] } as const;
};
export const title = (firm: string, grantedOn: string | null, validUntil: string | null = null) => {
  const id = `recognition:${firm}-${grantedOn ?? validUntil}`;
  return { id, firm, tier: 'LITTLE_GIANT', level: 'NATIONAL', grantedOn, validUntil } as const;
};

export function rowsOf(rows: { readonly [Name in keyof PortfolioRows]?: readonly unknown[] }): PortfolioRows {
  const none = { holdings: [], positions: [], places: [], titles: [], listings: [], supplies: [] };
  return { ...none, ...rows } as PortfolioRows;
}
