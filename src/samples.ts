type Fields = Readonly<Record<string, unknown>>;

/** A few of each kind that a usual operation asks for. A statement depends on no id, but what is empty is not asked further. */
export const SAMPLES = `query Samples {
  chains(first: 60) { nodes { id segments(origin: STATED) { id } } }
  enterprises(first: 20, orderBy: TIER_DESC) { nodes { id region { id } } }
  investors(first: 40) { nodes { id portfolio(first: 1) { totalCount } } }
  clusters(first: 1) { nodes { id } }
  parks(first: 1) { nodes { id } }
  policies(first: 1) { nodes { id } }
  institutions(first: 1) { nodes { id } }
  sources(first: 1) { nodes { id } }
  observations(first: 1) { nodes { metric { id } } }
}`;

interface Entity {
  readonly id: string;
}

interface Answer {
  readonly chains: { readonly nodes: readonly (Entity & { readonly segments: readonly Entity[] })[] };
  readonly enterprises: { readonly nodes: readonly (Entity & { readonly region: Entity | null })[] };
  readonly investors: { readonly nodes: readonly (Entity & { readonly portfolio: { readonly totalCount: number } })[] };
  readonly clusters: { readonly nodes: readonly Entity[] };
  readonly parks: { readonly nodes: readonly Entity[] };
  readonly policies: { readonly nodes: readonly Entity[] };
  readonly institutions: { readonly nodes: readonly Entity[] };
  readonly sources: { readonly nodes: readonly Entity[] };
  readonly observations: { readonly nodes: readonly { readonly metric: Entity }[] };
}

/** Stands where the store has none of a kind: the statement is the same, and finds nothing. */
const NOBODY: Entity = { id: 'nobody:nobody' };

/** The values of the names that operations/usual.yaml has in braces. */
export function samplesOf(answer: Fields): Readonly<Record<string, string>> {
  const { chains, enterprises, investors, ...others } = answer as unknown as Partial<Answer>;
  const chain = most(chains?.nodes, ({ segments }) => segments.length);
  const firm = enterprises?.nodes.find(({ region }) => region) ?? enterprises?.nodes[0];
  const ids: Readonly<Record<string, Entity | null | undefined>> = {
    chain,
    segment: chain?.segments[0],
    enterprise: firm,
    region: firm?.region,
    investor: most(investors?.nodes, ({ portfolio }) => portfolio.totalCount),
    cluster: others.clusters?.nodes[0],
    park: others.parks?.nodes[0],
    policy: others.policies?.nodes[0],
    institution: others.institutions?.nodes[0],
    source: others.sources?.nodes[0],
    metric: others.observations?.nodes[0]?.metric,
  };
  return Object.fromEntries(Object.entries(ids).map(([name, entity]) => [name, (entity ?? NOBODY).id]));
}

function most<T>(all: readonly T[] | undefined, countOf: (one: T) => number): T | undefined {
  return all?.reduce<T | undefined>((best, one) => (best && countOf(best) >= countOf(one) ? best : one), undefined);
}

/** The variables with every `{name}` replaced by what the samples have under it. */
export function filledIn(variables: Fields, samples: Fields): Fields {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, filled(value, samples)]));
}

function filled(value: unknown, samples: Fields): unknown {
  if (Array.isArray(value)) return value.map((entry) => filled(entry, samples));
  if (value !== null && typeof value === 'object') return filledIn(value as Fields, samples);
  const [, name] = typeof value === 'string' ? (/^\{(\w+)\}$/.exec(value) ?? []) : [];
  if (name === undefined) return value;
  if (Object.hasOwn(samples, name)) return samples[name];
  throw new Error(
    `operations/usual.yaml has {${name}}, which stands for nothing; operations/README.md lists the names.`,
  );
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
