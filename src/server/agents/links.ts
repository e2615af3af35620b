/** What has a page of its own. */
interface Thing {
  readonly id: string;
  /** Its type in the API: an id does not tell it, since a table gives a firm the id of an organization. */
  readonly type: string;
}

/** Where the explorer shows what an agent was told: the addresses of web/src/link/routes.ts. */
export interface Links {
  /** The page of an entity; that of a type without one is under `/entities`. */
  entity(thing: Thing, parameters?: Readonly<Record<string, string>>): string;
  /** A page by its path. */
  page(path: string, parameters?: Readonly<Record<string, string | null>>): string;
}

const PAGES: Readonly<Record<string, string>> = {
  Chain: 'chains',
  Enterprise: 'enterprises',
  InvestmentFirm: 'investors',
  Institution: 'investors',
  Region: 'regions',
  Product: 'products',
  Industry: 'industries',
  Source: 'sources',
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
    entity: ({ id, type }, parameters) => page(`/${PAGES[type] ?? 'entities'}/${encodedId(id)}`, parameters),
  };
}

/** An id has a colon, which a path may have as it is. */
function encodedId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
