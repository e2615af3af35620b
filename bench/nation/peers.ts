import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Arm, startArm } from '../arm.js';
import { putUnderLoad, takeRounds } from '../measure.js';
import { loadProgram, ROOT } from '../program.js';
import { openArms, type Sent } from '../recordedArms.js';
import { medianRatio, tableOf } from '../report.js';
import type { Page, Shape } from '../shapes.js';
import { TYPICAL_CHAIN } from './questions.js';
import { drawSample, type Sample } from './sample.js';
import { sizeOf } from './sizes.js';

const HELP = `npm run bench:peer -- --size <size>=<file> [options]
Ten questions of the whole server, of @neo4j/graphql on Apollo with an equivalent schema, and of bare HTTP + Bolt with the statement that the server
sends; answers are compared first. In <file> are uri, user and password of a nation that runs, as JSON.
@neo4j/graphql is not part of the project:
  npm install --prefix .liantu/bench/peers @neo4j/graphql@7.6.3 @apollo/server@5.5.1 graphql@16.15.0 neo4j-driver@6.3.0

  --only <pattern>     questions whose name fits this regular expression
  --rounds <n>         interleaved rounds (3)
  --seconds <n>        of each arm in a round (4)
  --connections <n>    of the four-level question (32); the others are asked by one, and all of them by one too
  --help               this`;

const say = (message: string) => void process.stderr.write(`${message}\n`);
const print = (text: string) => void process.stdout.write(`${text}\n`);
const LOGS = join(ROOT, '.liantu', 'bench', 'logs');
const PEER = '@neo4j/graphql';

// biome-ignore lint/suspicious/noExplicitAny: answers of as many shapes as there are questions.
type Data = any;

interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly variables: readonly Readonly<Record<string, string>>[];
  readonly fromOurs: (data: Data) => unknown;
  readonly fromTheirs: (data: Data) => unknown;
}

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const BY_NAME = 'sort: [{ nameKey: ASC }]';
const OURS =
  'suppliers(first: 20) { nodes { id name region { id name } investments(first: 5) { nodes { id name } } } }';
const THEIRS = `suppliers(limit: 20, ${BY_NAME}) { id name regions(limit: 1) { id name } investors(limit: 5, ${BY_NAME}) { id name } }`;
const fourOfOurs = ({ suppliers }: Data) =>
  suppliers.nodes.map((node: Data) => [
    node.id,
    node.region?.id ?? null,
    node.investments.nodes.map(({ id }: Data) => id),
  ]);
const fourOfTheirs = ({ suppliers }: Data) =>
  suppliers.map((node: Data) => [node.id, node.regions[0]?.id ?? null, node.investors.map(({ id }: Data) => id)]);

function questions({ firms, investors, hubCustomer }: Sample): readonly Question[] {
  const ofFirm = (
    name: string,
    ours: string,
    theirs: string,
    from: Pick<Question, 'fromOurs' | 'fromTheirs'>,
    of = firms,
  ): Question => ({
    name,
    ours: `query ($id: ID!) { enterprise(by: { id: $id }) { ${ours} } }`,
    theirs: `query ($id: ID!) { enterprises(where: { id: { eq: $id } }) { ${theirs} } }`,
    variables: of.map((id) => ({ id })),
    fromOurs: ({ enterprise }) => from.fromOurs(enterprise),
    fromTheirs: ({ enterprises: [enterprise] }) => from.fromTheirs(enterprise),
  });
  return [
    ofFirm('four levels by firm', OURS, THEIRS, { fromOurs: fourOfOurs, fromTheirs: fourOfTheirs }),
    ofFirm('a firm by its id', 'id name', 'id name', { fromOurs: ({ name }) => name, fromTheirs: ({ name }) => name }),
    ofFirm(
      'customers of a firm, page 1',
      'customers(first: 20) { nodes { id name } }',
      `customers(limit: 20, ${BY_NAME}) { id name }`,
      {
        fromOurs: ({ customers }) => ids(customers.nodes),
        fromTheirs: ({ customers }) => ids(customers),
      },
    ),
    ofFirm(
      'suppliers of the hub, page 1 and totalCount',
      'suppliers(first: 20) { totalCount nodes { id } }',
      'suppliersConnection(first: 20, sort: [{ node: { nameKey: ASC } }]) { totalCount edges { node { id } } }',
      {
        fromOurs: ({ suppliers }) => [suppliers.totalCount, ids(suppliers.nodes)],
        fromTheirs: ({ suppliersConnection: { totalCount, edges } }) => [
          totalCount,
          edges.map(({ node }: Data) => node.id),
        ],
      },
      [hubCustomer],
    ),
    ofFirm(
      'positions of a firm with their chains',
      'chainPositions { segment { id chain { id } } }',
      'segments { id chains { id } }',
      {
        fromOurs: ({ chainPositions }) =>
          chainPositions.map(({ segment }: Data) => [segment.id, segment.chain.id]).sort(),
        fromTheirs: ({ segments }) => segments.map(({ id, chains }: Data) => [id, chains[0].id]).sort(),
      },
    ),
    ofFirm('titles of a firm', 'recognitions { id tier }', 'titles { id tier }', {
      fromOurs: ({ recognitions }) => ids(recognitions).toSorted(),
      fromTheirs: ({ titles }) => ids(titles).toSorted(),
    }),
    {
      name: 'four levels by list of 20',
      ours: `{ enterprises(first: 20) { nodes { ${OURS} } } }`,
      theirs: `{ enterprises(limit: 20, ${BY_NAME}) { ${THEIRS} } }`,
      variables: [{}],
      fromOurs: ({ enterprises }) => enterprises.nodes.map(fourOfOurs),
      fromTheirs: ({ enterprises }) => enterprises.map(fourOfTheirs),
    },
    {
      name: 'a list by name, page 1',
      ours: '{ enterprises(first: 20) { nodes { id name } } }',
      theirs: `{ enterprises(limit: 20, ${BY_NAME}) { id name } }`,
      variables: [{}],
      fromOurs: ({ enterprises }) => ids(enterprises.nodes),
      fromTheirs: ({ enterprises }) => ids(enterprises),
    },
    {
      name: 'portfolio of an investor, page 1, with regions',
      ours: 'query ($id: ID!) { investor(by: { id: $id }) { portfolio(first: 20) { nodes { id region { id } } } } }',
      theirs: `query ($id: ID!) { investors(where: { id: { eq: $id } }) { portfolio(limit: 20, ${BY_NAME}) { id regions(limit: 1) { id } } } }`,
      variables: investors.map((id) => ({ id })),
      fromOurs: ({ investor }) => investor.portfolio.nodes.map(({ id, region }: Data) => [id, region.id]),
      fromTheirs: ({ investors: [investor] }) => investor.portfolio.map(({ id, regions }: Data) => [id, regions[0].id]),
    },
    {
      name: 'segments of a chain, with 5 firms each',
      ours: 'query ($id: ID!) { chain(by: { id: $id }) { segments { id enterprises(first: 5) { nodes { id } } } } }',
      theirs: `query ($id: ID!) { chains(where: { id: { eq: $id } }) { segments { id enterprises(limit: 5, ${BY_NAME}) { id } } } }`,
      variables: [{ id: TYPICAL_CHAIN }],
      fromOurs: ({ chain }) => chain.segments.map(({ id, enterprises }: Data) => [id, ids(enterprises.nodes)]).sort(),
      fromTheirs: ({ chains: [chain] }) =>
        chain.segments.map(({ id, enterprises }: Data) => [id, ids(enterprises)]).sort(),
    },
  ];
}

async function answerOf(url: string, body: string): Promise<Data> {
  for (let asks = 1; ; asks += 1) {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = (await response.json()) as Data;
    if (!errors) return data;
    const wait = Number(response.headers.get('retry-after') ?? 0);
    if (wait === 0 || asks === 8)
      throw new Error(`${url} answered ${JSON.stringify(errors[0]).slice(0, 400)} to ${body.slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
  }
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    help: { type: 'boolean', default: false },
  },
});
const closers: (() => Promise<unknown>)[] = [];

async function run(): Promise<void> {
  const [size = '', file = ''] = values.size.split('=');
  const { uri, user, password } = JSON.parse(readFileSync(file, 'utf8')) as Record<'uri' | 'user' | 'password', string>;
  const program = await loadProgram(join(ROOT, 'dist'));
  const graph = program.openGraph({
    uri,
    user,
    password,
    database: 'neo4j',
    timeoutMilliseconds: 60_000,
    hasSizeHints: false,
  });
  closers.push(() => graph.close());
  const { app, arms: recorded } = await openArms(program, graph);
  closers.push(() => app.close());
  const settings = { uri, user, password, build: join(ROOT, 'dist') };
  const startOne = async (name: string, module: string): Promise<Arm> => {
    const arm = await startArm({ name, module, settings, log: join(LOGS, `peer-${name.replace(/\W/g, '-')}.log`) });
    closers.push(() => arm.stop());
    return arm;
  };
  const server = await startOne('Liantu', 'serverArm.js');
  const theirs = await startOne(PEER, 'nation/graphqlArm.js');
  const bare = await startOne('peer', 'peer.js');
  const sample = await drawSample(graph, sizeOf(size));
  const summary: string[][] = [];
  for (const question of questions(sample).filter(({ name }) => new RegExp(values.only).test(name))) {
    const shape = await shapeOf(question, server, theirs, recorded);
    const arms = [bare, server, theirs];
    const isMain = question.name === 'four levels by firm';
    for (const connections of isMain ? [Number(values.connections), 1] : [1]) {
      const load = { connections, seconds: Number(values.seconds) };
      for (const arm of arms) await putUnderLoad(arm, shape, { ...load, seconds: 2 });
      const rounds = await takeRounds(arms, shape, Number(values.rounds), load);
      const [ours, other] = [medianRatio(rounds, 'Liantu'), medianRatio(rounds, PEER)];
      summary.push([question.name, String(connections), ours.toFixed(2), other.toFixed(2), (ours / other).toFixed(1)]);
      say(`${question.name}, ${connections}: Liantu ${ours.toFixed(2)} of bare, ${PEER} ${other.toFixed(2)}`);
      if (isMain) print(`\n${question.name}, ${connections} connections:\n\n${tableOf(rounds)}\n`);
    }
  }
  const header = ['question', 'connections', 'Liantu ÷ bare', `${PEER} ÷ bare`, `Liantu ÷ ${PEER}`];
  print([header, header.map(() => '---'), ...summary].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
}

/** The same answers, and the statement that the server sends for each. */
async function shapeOf(
  { name, ours, theirs, variables, fromOurs, fromTheirs }: Question,
  server: Arm,
  peer: Arm,
  recorded: Awaited<ReturnType<typeof openArms>>['arms'],
): Promise<Shape> {
  const pages: Page[] = [];
  for (const each of variables) {
    const body = JSON.stringify({ query: ours, variables: each });
    const other = JSON.stringify({ query: theirs, variables: each });
    const [mine, others] = [await answerOf(server.url, body), await answerOf(peer.url, other)];
    const [expected, actual] = [JSON.stringify(fromOurs(mine)), JSON.stringify(fromTheirs(others))];
    if (expected !== actual) throw new Error(`${name}: ${expected.slice(0, 500)} and ${actual.slice(0, 500)} differ.`);
    recorded.taken();
    await recorded.ask(ours, each);
    const [only, ...more] = recorded.taken() as readonly [Sent, ...Sent[]];
    if (more.length > 0) throw new Error(`${name} takes ${more.length + 1} statements, and bare Bolt is sent one.`);
    const peerBody = JSON.stringify({ statement: only.statement.text, parameters: only.parameters });
    pages.push({ body, answer: '', peerBody, bodies: { [PEER]: other } });
  }
  return { name, pages };
}

if (values.help || !values.size.includes('=')) print(HELP);
else {
  try {
    await run();
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
