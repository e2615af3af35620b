/** Where each thing is shown. Every link of the explorer is made here. */
export const routes = {
  home: '/',
  search: (q: string) => `/search?${new URLSearchParams({ q })}`,
  chain: (id: string) => `/chains/${id}`,
  /** A segment is shown where it stands in its chain. */
  segment: (chain: string, id: string, region = '') =>
    `/chains/${chain}?${new URLSearchParams({ ...(region && { region }), segment: id })}`,
  gaps: (id: string) => `/chains/${id}/gaps`,
  targets: '/targets',
  compare: '/regions/compare',
  region: (id: string) => `/regions/${id}`,
  enterprise: (id: string) => `/enterprises/${id}`,
  investor: (id: string) => `/investors/${id}`,
  product: (id: string) => `/products/${id}`,
  industry: (id: string) => `/industries/${id}`,
  network: (focus: string) => `/network?${new URLSearchParams({ focus })}`,
  entity: (id: string) => `/entities/${id}`,
  sources: '/sources',
  source: (id: string) => `/sources/${id}`,
  datasets: '/datasets',
  dataset: (id: string) => `/datasets/${id}`,
  import: (job = '') => (job === '' ? '/import' : `/import?${new URLSearchParams({ job })}`),
  review: '/review',
  developers: '/developers',
  playground: '/playground',
} as const;

/** The page of an entity, by its type. */
export function pageOf(typename: string, id: string): string {
  return (PAGES[typename] ?? routes.entity)(id);
}

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  Chain: routes.chain,
  Enterprise: routes.enterprise,
  InvestmentFirm: routes.investor,
  Institution: routes.investor,
  Region: routes.region,
  Product: routes.product,
  Industry: routes.industry,
  Source: routes.source,
};
