type Fields = Readonly<Record<string, unknown>>;

/** A few of each kind that a usual operation asks for. A statement depends on no id, but what is empty is not asked further. */
export const SAMPLES = `query Samples {
  chains(first: 60) { nodes { id segments(origin: STATED) { id } } }
  enterprises(first: 20, orderBy: TIER_DESC) { nodes { id region { id } } }
  investors(first: 40) { nodes { id portfolio(first: 1) { totalCount } } }
  clusters(first: 2) { nodes { id } }
  products(first: 2) { nodes { id } }
  industries(first: 2) { nodes { id } }
  parks(first: 2) { nodes { id } }
  policies(first: 2) { nodes { id } }
  institutions(first: 2) { nodes { id } }
  sources(first: 2) { nodes { id } }
  events(first: 2) { nodes { id } }
  persons(first: 2) { nodes { id } }
  ladders(first: 2) { nodes { id } }
  observations(first: 20) { nodes { metric { id } } }
}`;

interface Entity {
  readonly id: string;
}

interface Answer {
  readonly chains: { readonly nodes: readonly (Entity & { readonly segments: readonly Entity[] })[] };
  readonly enterprises: { readonly nodes: readonly (Entity & { readonly region: Entity | null })[] };
  readonly investors: { readonly nodes: readonly (Entity & { readonly portfolio: { readonly totalCount: number } })[] };
  readonly products: { readonly nodes: readonly Entity[] };
  readonly industries: { readonly nodes: readonly Entity[] };
  readonly clusters: { readonly nodes: readonly Entity[] };
  readonly parks: { readonly nodes: readonly Entity[] };
  readonly policies: { readonly nodes: readonly Entity[] };
  readonly institutions: { readonly nodes: readonly Entity[] };
  readonly sources: { readonly nodes: readonly Entity[] };
  readonly events: { readonly nodes: readonly Entity[] };
  readonly persons: { readonly nodes: readonly Entity[] };
  readonly ladders: { readonly nodes: readonly Entity[] };
  readonly observations: { readonly nodes: readonly { readonly metric: Entity }[] };
}

/** Ids by the name that operations/usual.yaml has in braces, the best first. */
export type Samples = Readonly<Record<string, readonly string[]>>;

export function samplesOf(answer: Fields): Samples {
  const { chains, enterprises, investors, ...others } = answer as unknown as Partial<Answer>;
  const byLength = ordered(chains?.nodes, ({ segments }) => segments.length);
  const firms = ordered(enterprises?.nodes, ({ region }) => (region ? 1 : 0));
  return {
    chain: idsOf(byLength),
    segment: idsOf(byLength.flatMap(({ segments }) => segments)),
    enterprise: idsOf(firms),
    region: idsOf(firms.flatMap(({ region }) => region ?? [])),
    investor: idsOf(ordered(investors?.nodes, ({ portfolio }) => portfolio.totalCount)),
    product: idsOf(others.products?.nodes),
    industry: idsOf(others.industries?.nodes),
    cluster: idsOf(others.clusters?.nodes),
    park: idsOf(others.parks?.nodes),
    policy: idsOf(others.policies?.nodes),
    institution: idsOf(others.institutions?.nodes),
    source: idsOf(others.sources?.nodes),
    event: idsOf(others.events?.nodes),
    person: idsOf(others.persons?.nodes),
    ladder: idsOf(others.ladders?.nodes),
    metric: idsOf(others.observations?.nodes.map(({ metric }) => metric)),
  };
}

function ordered<T>(all: readonly T[] | undefined, countOf: (one: T) => number): readonly T[] {
  return [...(all ?? [])].sort((one, other) => countOf(other) - countOf(one));
}

function idsOf(entities: readonly Entity[] | undefined): readonly string[] {
  return [...new Set((entities ?? []).map(({ id }) => id))];
}

/**
 * The variables with every `{name}` replaced, a name that comes twice by two ids, and `{after}` by the cursor given; null where the
 * store has no such id.
 */
export function filledIn(variables: Fields, samples: Samples, after: string | null): Fields | null {
  const used = new Map<string, number>();
  let isWhole = true;
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (value !== null && typeof value === 'object') return mapped(value as Fields, filled);
    const [, name] = typeof value === 'string' ? (/^\{(\w+)\}$/.exec(value) ?? []) : [];
    if (name === undefined) return value;
    if (name === 'after') return after;
    const ids = samples[name];
    if (!ids) throw new Error(`operations/usual.yaml has {${name}}; operations/README.md lists the names.`);
    const at = used.get(name) ?? 0;
    used.set(name, at + 1);
    isWhole &&= at < ids.length;
    return ids[at];
  };
  const whole = mapped(variables, filled);
  return isWhole ? whole : null;
}

function mapped(fields: Fields, change: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}

/** The first cursor of an answer by which a list goes on. */
export function endCursorIn(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return null;
  const { endCursor } = value as Fields;
  if (typeof endCursor === 'string') return endCursor;
  for (const below of Object.values(value)) {
    const found = endCursorIn(below);
    if (found !== null) return found;
  }
  return null;
}
