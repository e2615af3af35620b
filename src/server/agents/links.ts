/** Where the explorer shows what an agent was told: the addresses of web/src/link/routes.ts. */
export interface Links {
  /** The page of an entity, by its id; that of a type without one is under `/entities`. */
  entity(id: string, parameters?: Readonly<Record<string, string>>): string;
  /** A page by its path. */
  page(path: string, parameters?: Readonly<Record<string, string | null>>): string;
}

const PAGES: Readonly<Record<string, string>> = {
  chain: 'chains',
  enterprise: 'enterprises',
  investor: 'investors',
  institution: 'investors',
  region: 'regions',
  product: 'products',
  industry: 'industries',
  source: 'sources',
  dataset: 'datasets',
};

/** `root` is the address of the world, without a slash at its end. */
export function linksTo(root: string): Links {
  const page: Links['page'] = (path, parameters = {}) => {
    const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null);
    const query = new URLSearchParams(given).toString();
    return `${root}${path}${query === '' ? '' : `?${query}`}`;
  };
  return {
    page,
    entity: (id, parameters) => page(`/${PAGES[id.split(':')[0] ?? ''] ?? 'entities'}/${encodedId(id)}`, parameters),
  };
}

/** An id has a colon, which a path may have as it is. */
function encodedId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
