import { GraphQLError } from 'graphql';
import { NotFound } from '../../errors.js';
import type {
  AgentCandidatesQuery,
  AgentCandidatesQueryVariables,
  AgentChainsQuery,
  AgentChainsQueryVariables,
  AgentFindChainQuery,
  AgentFindEnterpriseQuery,
  AgentFindIdQuery,
  AgentFindIdQueryVariables,
  AgentFindInvestorQuery,
  AgentFindRegionQuery,
  EntityKind,
} from '../../generated/agents.js';
import { type AskTyped, type Operation, operation } from './asking.js';

type Named = { readonly name: string };

const BY_ID = operation<AgentFindIdQuery, AgentFindIdQueryVariables>('AgentFindId');
const CANDIDATES = operation<AgentCandidatesQuery, AgentCandidatesQueryVariables>('AgentCandidates');
const CHAINS = operation<AgentChainsQuery, AgentChainsQueryVariables>('AgentChains');

interface LookUp {
  readonly kinds: readonly EntityKind[];
  /** What it may be in the API; what is found by name is shown as the first. */
  readonly types: readonly [string, ...string[]];
  readonly by: Operation<unknown, Named>;
}

/** What an argument may name, and how it is looked up by name. */
const KINDS = {
  chain: { kinds: ['CHAIN'], types: ['Chain'], by: operation<AgentFindChainQuery, Named>('AgentFindChain') },
  region: { kinds: ['REGION'], types: ['Region'], by: operation<AgentFindRegionQuery, Named>('AgentFindRegion') },
  enterprise: {
    kinds: ['ENTERPRISE'],
    types: ['Enterprise'],
    by: operation<AgentFindEnterpriseQuery, Named>('AgentFindEnterprise'),
  },
  investor: {
    kinds: ['INVESTOR'],
    types: ['InvestmentFirm', 'Enterprise', 'Institution'],
    by: operation<AgentFindInvestorQuery, Named>('AgentFindInvestor'),
  },
} as const satisfies Readonly<Record<string, LookUp>>;

export type FoundKind = keyof typeof KINDS;

export interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** What a name may stand for, and which of its names is near. */
export interface Candidate extends Found {
  readonly matched: string;
}

const ID = /^[a-z]+:[\w.-]+$/;
/** What a search takes. */
const MAX_QUERY = 100;
const MAX_CANDIDATES = 8;

/** Nothing by that id or name; with what may be meant, since an agent would take an empty answer for "none". */
export class UnknownThing extends NotFound {
  readonly candidates: readonly object[];

  constructor(what: string, asked: string, candidates: readonly object[]) {
    const advice =
      candidates.length > 0
        ? 'Did you mean one of the candidates? Ask again by its id.'
        : 'Nothing known has a similar name; try the tool search with a part of the name.';
    super(`There is no ${what} ${JSON.stringify(asked.slice(0, MAX_QUERY))}. ${advice}`);
    this.candidates = candidates;
  }
}

/** The one thing of a kind that an id or a name stands for. */
export async function find(ask: AskTyped, kind: FoundKind, asked: string): Promise<Found> {
  const { types, by, kinds } = KINDS[kind];
  const known: readonly string[] = types;
  if (ID.test(asked)) {
    const { node } = await ask(BY_ID, { id: asked });
    if (node && known.includes(node.__typename)) return foundIn(node);
  } else {
    const answer: Readonly<Record<string, Omit<Found, 'type'> | null>> = await ask<
      Readonly<Record<string, Omit<Found, 'type'> | null>>,
      Named
    >(by, {
      name: asked,
    });
    const found = answer[kind];
    if (found) return { ...found, type: types[0] };
  }
  throw new UnknownThing(kind, asked, await candidatesFor(ask, asked, kinds));
}

/** Anything at all by its id, or by a name that only one thing has. */
export async function findAny(ask: AskTyped, asked: string): Promise<Found> {
  if (ID.test(asked)) {
    const { node } = await ask(BY_ID, { id: asked });
    if (node) return foundIn(node);
    throw new UnknownThing('thing', asked, await candidatesFor(ask, asked, null));
  }
  const candidates = await candidatesFor(ask, asked, null);
  const exact = candidates.filter(({ name, matched }) => name === asked || matched === asked);
  const [one, ...others] = exact;
  if (one && others.length === 0) return one;
  throw new UnknownThing('one thing', asked, candidates);
}

async function candidatesFor(
  ask: AskTyped,
  asked: string,
  kinds: readonly EntityKind[] | null,
): Promise<readonly Candidate[]> {
  const query = (ID.test(asked) ? asked.replace(/^[a-z]+:/, '').replaceAll(/[-_.]/g, ' ') : asked).slice(0, MAX_QUERY);
  const found = /[\p{L}\p{N}]/u.test(query) ? await searched(ask, query, kinds) : [];
  if (!kinds?.includes('CHAIN')) return found;
  return [...found, ...(await nearestChains(ask, query, found))].slice(0, MAX_CANDIDATES);
}

async function searched(
  ask: AskTyped,
  query: string,
  kinds: readonly EntityKind[] | null,
): Promise<readonly Candidate[]> {
  const { search } = await ask(CANDIDATES, { query, kinds });
  return search.edges.map(({ node, matched }) => ({ ...foundIn(node), matched: matched.value }));
}

/** Chains are few: where a search finds too few of them, those that share the most characters stand in. */
async function nearestChains(ask: AskTyped, query: string, found: readonly Candidate[]): Promise<readonly Candidate[]> {
  const { chains } = await ask(CHAINS, {});
  const wanted = new Set(query);
  const alike = ({ name }: Candidate) => [...new Set(name)].filter((character) => wanted.has(character)).length;
  return chains.nodes
    .filter(({ id }) => found.every((one) => one.id !== id))
    .map(({ id, name }) => ({ id, name, type: 'Chain', matched: name }))
    .sort((one, other) => alike(other) - alike(one));
}

export function nameOf(node: Readonly<Record<string, unknown>>): string {
  return String(node['name'] ?? node['title'] ?? node['id']);
}

function foundIn(node: { readonly id: string; readonly __typename: string }): Found {
  return { id: node.id, name: nameOf({ ...node }), type: node.__typename };
}

/** What a failed operation names as candidates. */
export function candidatesIn(error: unknown): unknown {
  if (error instanceof UnknownThing) return error.candidates;
  return error instanceof GraphQLError ? error.extensions['candidates'] : undefined;
}
