import { z } from 'zod';
import { NotFound } from '../../errors.js';
import type {
  AgentCustomersQuery,
  AgentCustomersQueryVariables,
  AgentFactQuery,
  AgentFactQueryVariables,
  AgentFiguresQuery,
  AgentFiguresQueryVariables,
  AgentFirmsQuery,
  AgentFirmsQueryVariables,
  AgentInvestorsQuery,
  AgentInvestorsQueryVariables,
  AgentMatchQuery,
  AgentMatchQueryVariables,
  AgentOverviewQuery,
  AgentOverviewQueryVariables,
  AgentPortfolioQuery,
  AgentPortfolioQueryVariables,
  AgentPositionsQuery,
  AgentPositionsQueryVariables,
  AgentQuotedQuery,
  AgentQuotedQueryVariables,
  AgentSearchQuery,
  AgentSearchQueryVariables,
  AgentSourceQuery,
  AgentSourceQueryVariables,
  AgentSuppliersQuery,
  AgentSuppliersQueryVariables,
  AgentTitlesQuery,
  AgentTitlesQueryVariables,
  EntityKind,
  MatchRole,
} from '../../generated/agents.js';
import { operation } from './asking.js';
import { type Found, UnknownThing } from './find.js';
import type { Answer } from './fit.js';
import { after, chainArgument, flat, PAGE, pageOf, regionArgument, type Teller, text, tool } from './tool.js';

const SEARCH = operation<AgentSearchQuery, AgentSearchQueryVariables>('AgentSearch');
const MATCH = operation<AgentMatchQuery, AgentMatchQueryVariables>('AgentMatch');
const OVERVIEW = operation<AgentOverviewQuery, AgentOverviewQueryVariables>('AgentOverview');
const TITLES = operation<AgentTitlesQuery, AgentTitlesQueryVariables>('AgentTitles');
const POSITIONS = operation<AgentPositionsQuery, AgentPositionsQueryVariables>('AgentPositions');
const SUPPLIERS = operation<AgentSuppliersQuery, AgentSuppliersQueryVariables>('AgentSuppliers');
const CUSTOMERS = operation<AgentCustomersQuery, AgentCustomersQueryVariables>('AgentCustomers');
const INVESTORS = operation<AgentInvestorsQuery, AgentInvestorsQueryVariables>('AgentInvestors');
const PORTFOLIO = operation<AgentPortfolioQuery, AgentPortfolioQueryVariables>('AgentPortfolio');
const FIRMS = operation<AgentFirmsQuery, AgentFirmsQueryVariables>('AgentFirms');
const FACT = operation<AgentFactQuery, AgentFactQueryVariables>('AgentFact');
const QUOTED = operation<AgentQuotedQuery, AgentQuotedQueryVariables>('AgentQuoted');
const SOURCE = operation<AgentSourceQuery, AgentSourceQueryVariables>('AgentSource');
const FIGURES = operation<AgentFiguresQuery, AgentFiguresQueryVariables>('AgentFigures');

export const ENTITY_KINDS = [
  'ENTERPRISE',
  'INVESTOR',
  'INSTITUTION',
  'CHAIN',
  'PRODUCT',
  'SEGMENT',
  'INDUSTRY',
  'CLUSTER',
  'PARK',
  'REGION',
  'POLICY',
  'LADDER',
  'RUNG',
  'METRIC',
  'EVENT',
  'PERSON',
  'SOURCE',
] as const satisfies readonly EntityKind[];
const ROLES = ['ENTERPRISE', 'INVESTOR', 'INSTITUTION'] as const satisfies readonly MatchRole[];
const MAX_NAMES = 100;

const search = tool(
  {
    name: 'search',
    title: 'Find by name (搜索)',
    description:
      'Find firms, investors, chains, segments, products, regions, policies, documents and metrics by a name or a part of it: Chinese in either script, English, pinyin. Start here when you have a name and no id.',
  },
  {
    query: z.string().trim().min(1).max(100).describe('A name, or a part of one, 1–100 characters.'),
    kinds: z.array(z.enum(ENTITY_KINDS)).min(1).optional().describe('Only things of these kinds.'),
    after,
  },
  async (input, { ask, links }) => {
    const { query, kinds = null } = input;
    const found = (await ask(SEARCH, { query, kinds, first: PAGE, after: input.after ?? null })).search;
    if (found.totalCount === 0)
      throw new NotFound(
        `Nothing known has a name like ${JSON.stringify(query)}${kinds ? ' among these kinds; leave `kinds` out, or' : ';'} try another name or a part of it.`,
      );
    const list = pageOf('results', found, ({ node, score, matched }) => ({ ...node, score, matched: matched.value }));
    return { head: { permalink: links.page('/search', { q: query }) }, list };
  },
);

const match = tool(
  {
    name: 'match',
    title: 'Match names to organizations (名称匹配)',
    description:
      'Which organizations up to 100 names of a table stand for, with scores, reasons and candidates. `certain` needs no human look; leave the others to a person.',
  },
  {
    names: z.array(text('A name.')).min(1).max(MAX_NAMES).describe('1–100 names, as they are written.'),
    region: text('Where all of them are, as a hint: id, code, name or address.').optional(),
    role: z.enum(ROLES).optional().describe('What all of them are, as a hint.'),
  },
  async ({ names, region = null, role = null }, { ask, links }) => {
    const asked = names.map((name) => ({ name, region: region?.slice(0, 100) ?? null, role }));
    const found = (await ask(MATCH, { names: asked })).match;
    const items = found.map(({ input, candidates, certain }) => ({
      asked: input.name,
      certain: certain?.id,
      candidates: candidates.map(({ node, ...candidate }) => ({ ...node, ...candidate })),
      ...(candidates.length === 0 && { note: 'No known organization has a name like it.' }),
    }));
    return { head: { permalink: links.page('/search', { q: names[0] ?? null }) }, list: wholeList('matches', items) };
  },
);

/** A list that is given whole, and asked in smaller parts where it does not fit. */
function wholeList(name: string, items: readonly unknown[]) {
  return { name, items, afters: [], total: items.length, goesOn: false };
}

const SECTIONS = ['overview', 'titles', 'positions', 'suppliers', 'customers', 'investors', 'portfolio'] as const;

const get = tool(
  {
    name: 'get',
    title: 'Read about one thing (详情)',
    description:
      'What is known of one thing, with its sources. Sections: overview (anything); of a firm titles (称号、上市、里程碑), positions (链上位置), suppliers (供应商), customers (客户), investors (投资方); of an investor portfolio (投资组合). A missing section of the documents is unknown, not none.',
  },
  {
    id: text('Id, such as enterprise:ubtech, or a name that only one thing has.'),
    section: z.enum(SECTIONS).default('overview').describe('Which part of it.'),
    after,
  },
  async (input, teller) => {
    const { section } = input;
    const cursor = input.after ?? null;
    if (section === 'overview') return overview(await teller.findAny(input.id), teller);
    const kind = section === 'portfolio' ? 'investor' : 'enterprise';
    const found = await teller.find(kind, input.id);
    const answer = await sectionOf(section, { id: found.id, first: PAGE, after: cursor }, teller);
    return { ...answer, head: { permalink: teller.links.entity(found), ...found, ...answer.head } };
  },
);

async function overview(found: Found, teller: Teller): Promise<Answer> {
  const { id, name } = found;
  const { node } = await teller.ask(OVERVIEW, { id });
  if (!node) throw new Error(`${id} was there a moment ago.`);
  return { head: { permalink: teller.links.entity(found), name, ...node } };
}

interface Paged {
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
}

async function sectionOf(
  section: Exclude<(typeof SECTIONS)[number], 'overview'>,
  paged: Paged,
  { ask }: Teller,
): Promise<Answer> {
  const { id } = paged;
  switch (section) {
    case 'titles': {
      const { enterprise } = await ask(TITLES, { id });
      const { recognitions = [], listings = [], milestones = [] } = enterprise ?? {};
      return { head: { titles: recognitions, listings, milestones } };
    }
    case 'positions': {
      const { enterprise } = await ask(POSITIONS, { id });
      return { head: {}, list: wholeList('positions', enterprise?.chainPositions ?? []) };
    }
    case 'suppliers': {
      const { enterprise } = await ask(SUPPLIERS, paged);
      return enterprise ? { head: {}, list: pageOf('suppliers', enterprise.suppliers, flat) } : { head: {} };
    }
    case 'customers': {
      const { enterprise } = await ask(CUSTOMERS, paged);
      return enterprise ? { head: {}, list: pageOf('customers', enterprise.customers, flat) } : { head: {} };
    }
    case 'investors': {
      const { enterprise } = await ask(INVESTORS, paged);
      return enterprise ? { head: {}, list: pageOf('investors', enterprise.investments, flat) } : { head: {} };
    }
    case 'portfolio': {
      const { investor } = await ask(PORTFOLIO, paged);
      return investor ? { head: {}, list: pageOf('portfolio', investor.portfolio, flat) } : { head: {} };
    }
  }
}

const firms = tool(
  {
    name: 'firms',
    title: 'List firms of a chain, a segment, a region (企业名单)',
    description:
      'Firms (企业) of a chain, of one segment (环节), in a region, or any of these together; highest title (称号) first, with their sources.',
  },
  {
    chain: chainArgument.optional(),
    segment: text('Id of a segment, as chain_map and gaps give it.').optional(),
    region: regionArgument.optional(),
    after,
  },
  async (input, teller) => {
    const chain = input.chain === undefined ? null : await teller.find('chain', input.chain);
    const segment = input.segment === undefined ? null : await teller.findAny(input.segment);
    const region = input.region === undefined ? null : await teller.find('region', input.region);
    const filter = { chain: chain?.id ?? null, segment: segment?.id ?? null, region: region?.id ?? null };
    const { enterprises } = await teller.ask(FIRMS, { ...filter, first: PAGE, after: input.after ?? null });
    const of = segment ?? chain ?? region;
    const permalink = of ? teller.links.entity(of) : teller.links.page('/search');
    return { head: { permalink, chain, segment, region }, list: pageOf('firms', enterprises, ({ node }) => node) };
  },
);

const evidence = tool(
  {
    name: 'evidence',
    title: 'Show the evidence (出处)',
    description:
      'What a statement rests on: of a fact (factId) both ends, its values, quotes and contradictions; of a citation its quote and the facts that rest on it; of a source (来源) its quotes; of anything else its quotes.',
  },
  { id: text('Id of a fact, citation, source or thing, as the other tools give them.'), after },
  async (input, { ask, links, findAny: known }) => {
    const { id } = input;
    if (id.startsWith('source:')) {
      const { source } = await ask(SOURCE, { id, first: PAGE, after: input.after ?? null });
      if (source) {
        const { citations, ...head } = source;
        const list = pageOf('citations', citations, ({ node: { id: citation, ...node } }) => ({ citation, ...node }));
        return { head: { permalink: links.entity({ id, type: 'Source' }), ...head }, list };
      }
    }
    const { fact } = await ask(FACT, { id });
    if (fact)
      return { head: { permalink: links.entity({ id: fact.subject.id, type: fact.subject.__typename }), ...fact } };
    if (id.startsWith('fact:')) throw new UnknownThing('fact', id, []);
    const found = await known(id);
    const { node } = await ask(QUOTED, { id: found.id });
    return { head: { permalink: links.entity(found), ...node } };
  },
);

const figures = tool(
  {
    name: 'figures',
    title: 'Read figures and contradictions (统计值、矛盾)',
    description:
      'Figures that documents give of a region, a chain, a firm or a cluster, newest first, as each document says it; those that contradict one another stand side by side.',
  },
  {
    about: text('Id or name of what the figures are about.').optional(),
    metric: text('Id or name of what is measured (指标).').optional(),
    contradicted: z.boolean().optional().describe('true: only figures that another fact contradicts.'),
    after,
  },
  async (input, teller) => {
    const about = input.about === undefined ? null : await aboutOf(teller, input.about);
    const metric = input.metric === undefined ? null : await teller.findAny(input.metric);
    const asked = { about: about?.id ?? null, metric: metric?.id ?? null, contradicted: input.contradicted ?? null };
    const { observations } = await teller.ask(FIGURES, { ...asked, first: PAGE, after: input.after ?? null });
    const permalink = about ? teller.links.entity(about) : teller.links.page('/sources');
    return { head: { permalink, about, metric }, list: pageOf('figures', observations, ({ node }) => node) };
  },
);

/** 深圳 is a region rather than a firm that is called so. */
async function aboutOf(teller: Teller, asked: string) {
  try {
    return await teller.find('region', asked);
  } catch (error) {
    if (error instanceof NotFound) return teller.findAny(asked);
    throw error;
  }
}

export const lookTools = [search, match, get, firms, evidence, figures];
