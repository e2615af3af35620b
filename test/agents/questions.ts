import type { Client } from '@modelcontextprotocol/client';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
export type Told = any;

export interface Question {
  readonly question: string;
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the answer must say, beside its quotes and its permalink. */
  readonly says: (told: Told) => boolean;
}

const CHAIN = '人形机器人';
const hasItems = (list: unknown) => Array.isArray(list) && list.length > 0;

/** Questions of docs/planner, docs/investor and docs/developer, as an agent asks them. */
export const QUESTIONS: readonly Question[] = [
  {
    question: 'Which segments does the chain have, and who is in them here?',
    tool: 'chain_map',
    input: { chain: CHAIN, region: '深圳' },
    says: (told) => hasItems(told.segments) && typeof told.coverage.note === 'string',
  },
  {
    question: 'What is missing, broken or weak here, and what is filled first?',
    tool: 'gaps',
    input: { chain: CHAIN, region: 'region:440300' },
    says: (told) => hasItems(told.segments) && told.counts.INSUFFICIENT_DATA > 0 && told.coverage.known >= 0,
  },
  {
    question: 'Which firms elsewhere would fill the gaps?',
    tool: 'targets',
    input: { chain: '工业互联网', region: '佛山' },
    says: (told) => hasItems(told.candidates) && typeof told.coverage.note === 'string',
  },
  {
    question: 'Which firm or segment must all others pass?',
    tool: 'bottlenecks',
    input: { chain: CHAIN },
    says: (told) => hasItems(told.bottlenecks) && typeof told.coverage.note === 'string',
  },
  {
    question: 'Who has invested beside us, in what?',
    tool: 'co_investors',
    input: { investor: '粤科金融' },
    says: (told) => hasItems(told.coInvestors) && told.coInvestors[0].sharedCount > 0,
  },
  {
    question: 'Who may follow into a firm?',
    tool: 'next_investors',
    input: { enterprise: '云从科技' },
    says: (told) => hasItems(told.investors) && typeof told.coverage.note === 'string',
  },
  {
    question: 'What is in a portfolio?',
    tool: 'get',
    input: { id: '粤科金融', section: 'portfolio' },
    says: (told) => hasItems(told.portfolio),
  },
  {
    question: 'Who is found by a name?',
    tool: 'search',
    input: { query: '速騰聚創' },
    says: (told) => told.results[0].id === 'enterprise:robosense',
  },
  {
    question: 'Which figures contradict each other?',
    tool: 'figures',
    input: { about: '深圳', contradicted: true },
    says: (told) => hasItems(told.figures) && hasItems(told.figures[0].contradicts),
  },
  {
    question: 'What does a fact rest on?',
    tool: 'evidence',
    input: { id: 'fact:seed:occupies-39b97028b5593db8' },
    says: (told) => told.subject.id === 'enterprise:insta360' && told.quotes[0].source === 'source:001',
  },
  {
    question: 'What do the documents say of a firm?',
    tool: 'get',
    input: { id: 'enterprise:ubtech' },
    says: (told) => told.name === '优必选',
  },
  {
    question: 'What is upstream of it?',
    tool: 'trace',
    input: { from: 'enterprise:byd', direction: 'UPSTREAM', depth: 2 },
    says: (told) => hasItems(told.links),
  },
  {
    question: 'How are these firms and the segment tied to each other?',
    tool: 'subgraph',
    input: { ids: ['比亚迪', 'enterprise:robosense', 'segment:icv-lidar'] },
    says: (told) => hasItems(told.links) && told.links.every(({ factId }: Told) => factId !== null),
  },
  {
    question: 'How do we stand beside other regions?',
    tool: 'run_operation',
    input: { name: 'CompareRegions', variables: { ids: ['region:440300', 'region:110000'] } },
    says: (told) => hasItems(told.data.compareRegions.rows),
  },
];

export interface Reply {
  readonly isError: boolean;
  readonly text: string;
  readonly told: Told;
  /** Of what a client gets as the answer, in either form. */
  readonly bytes: number;
}

const ATTEMPTS = 60;

/** As an agent calls it: again, where it is told to come back. */
export async function call(client: Client, name: string, input: Readonly<Record<string, unknown>>): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: input });
    const [part] = content;
    const text = part?.type === 'text' ? part.text : '';
    const told = isError ? JSON.parse(text) : structuredContent;
    if (isError && told.error.retryable && attempt < ATTEMPTS) {
      await new Promise((resolve) => setTimeout(resolve, 1_000 * (told.error.retryAfterSeconds ?? 1)));
      continue;
    }
    return { isError, text, told, bytes: Buffer.byteLength(JSON.stringify(told)) };
  }
}

/** Quotes wherever they stand: an answer that has some is one that can be cited. */
export function quotesIn(value: unknown): readonly Told[] {
  if (value === null || typeof value !== 'object') return [];
  const { quotes = [], citations = [] } = value as Told;
  return [...quotes, ...citations, ...Object.values(value).flatMap(quotesIn)];
}
