import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { type Command, Option } from 'commander';
import { aligned } from '../analyses/common/aligned.js';
import { operator } from '../config/operator.js';
import { foundDataset } from '../data/ingest/datasets.js';
import type { Verdict } from '../data/judge/judge.js';
import { compareRest } from '../data/near/compare.js';
import { countToJudge, everyPairToJudge, type OpenPair, pairsToJudge } from '../data/near/pairs.js';
import type { NearReason } from '../data/near/reasons.js';
import { shown } from '../data/table/quote.js';
import { judgePair } from '../data/writing/judging.js';
import { undoEntry } from '../data/writing/undo.js';
import type { Graph } from '../store/graph.js';
import { askerHere, withStore } from './stored.js';
import { withProgress } from './terminal.js';

const VERDICTS: Readonly<Record<string, Verdict>> = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };
const KEYS = '[s] same  [d] different  [u] unsure  [k] skip  [z] undo the last  [q] quit';

/** What a person is asked of things that the rules leave open. */
export function addReviewing(program: Command): void {
  program
    .command('review')
    .description(
      'decide which near names mean the same: one pair at a time, side by side, one key a decision, those first that change the most. Each decision is a judgement, saved at once, which z undoes, \
and `liantu undo` later. Without a terminal it lists the pairs',
    )
    .option('--dataset <name>', 'only what this data set brought, by its name or its id')
    .addOption(new Option('--by <name>', 'who decides').default(operator(), "the operating system's user"))
    .option('--list', 'list the pairs, and ask nothing')
    .option('--json', 'with --list: each pair as one JSON object')
    .addHelpText('after', `\nKeys: ${KEYS}`)
    .action(reviewCommand);
}

interface Options {
  readonly by: string;
  readonly dataset?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

async function reviewCommand({ by, dataset, list, json }: Options): Promise<void> {
  if (!list && !json && process.stdin.isTTY && process.stdout.isTTY) return ask(by, dataset);
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const id = await idOf(graph, dataset);
      await compareRest(graph, say);
      for await (const pair of everyPairToJudge(graph, id)) {
        process.stdout.write(json ? `${JSON.stringify(publicOf(pair))}\n` : `${inLine(pair)}\n`);
      }
      return leftInWords(await countToJudge(graph, id));
    }),
  );
}

/** Without a spinner, which would write over what is asked. */
async function ask(by: string, name: string | undefined): Promise<void> {
  const say = (message: string) => void process.stderr.write(`${message}\n`);
  await withStore(say, async (graph) => {
    const dataset = await idOf(graph, name);
    await compareRest(graph, say);
    const count = await countToJudge(graph, dataset);
    say(count === 0 ? leftInWords(count) : await inTurn(graph, { dataset, by, count }));
  });
}

async function idOf(graph: Graph, dataset: string | undefined): Promise<string | null> {
  return dataset === undefined ? null : (await foundDataset(graph, dataset)).id;
}

function leftInWords(count: number): string {
  if (count === 0) return 'Nothing is left to decide.';
  return count === 1 ? 'One pair is left to decide.' : `${count} pairs are left to decide.`;
}

interface Turn {
  readonly dataset: string | null;
  readonly by: string;
  readonly count: number;
}

/** What was decided of a pair, and which one stood before it. */
interface Decided {
  readonly after: string;
  /** Of the journal; null where it was skipped. */
  readonly entry: string | null;
}

/** Each pair is asked of the store when its turn comes: the decision before may have settled it. */
async function inTurn(graph: Graph, { dataset, by, count }: Turn): Promise<string> {
  const decided: Decided[] = [];
  const asker = askerHere(() => undefined, by);
  const next = async (after: string) => (await pairsToJudge(graph, { dataset, after, limit: 1 }))[0];
  let after = '';
  let pair = await next(after);
  const show = () => {
    if (pair) process.stdout.write(`\n${sideBySide(pair, `${decided.length + 1} of ${count}`)}\n${KEYS}\n`);
  };
  show();
  for await (const key of keysPressed()) {
    const verdict = VERDICTS[key];
    if (key === 'q' || !pair) break;
    if (key === 'z') {
      const last = decided.pop();
      if (last?.entry) await undoEntry(graph, last.entry, asker);
      process.stdout.write(last ? 'Undone.\n' : 'Nothing is decided yet.\n');
      after = last?.after ?? after;
    } else if (verdict !== undefined) {
      const { a, b } = pair;
      const { entry } = await judgePair(graph, { one: a.id, other: b.id, verdict, reason: null }, asker);
      decided.push({ after, entry: entry.id });
      after = pair.orderKey;
      process.stdout.write(`${verdict}: ${entry.id}\n`);
    } else if (key === 'k') {
      decided.push({ after, entry: null });
      after = pair.orderKey;
    } else continue;
    pair = await next(after);
    show();
    if (!pair) break;
  }
  const saved = decided.filter(({ entry }) => entry !== null).length;
  return `${saved} decided. ${leftInWords(await countToJudge(graph, dataset))}`;
}

/** Keys as they are pressed, without a line's end; what interrupts a program ends it. */
async function* keysPressed(): AsyncGenerator<string> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  try {
    for await (const [text, key] of on(stdin, 'keypress') as AsyncIterable<[string | undefined, Key]>) {
      if (key.ctrl && (key.name === 'c' || key.name === 'd')) return;
      yield (text ?? '').toLowerCase();
    }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** The two in columns, what differs marked, and what speaks for and against. */
function sideBySide({ a, b, score, factCount, positionCount, reasons }: OpenPair, place: string): string {
  const rows = (
    [
      ['name', [a.name], [b.name]],
      ['also called', a.aliases, b.aliases],
      ['place', a.regions, b.regions],
      ['founded', present(a.founded), present(b.founded)],
      ['segments', a.segments, b.segments],
      ['data sets', a.datasets, b.datasets],
      ['id', [a.id], [b.id]],
    ] as const
  )
    .filter(([, ofA, ofB]) => ofA.length + ofB.length > 0)
    .map(([title, ofA, ofB]) => [`  ${title}`, inCell(ofA), inCell(ofB)]);
  const would = `one answer moves ${factCount} facts, ${positionCount} of them positions in chains`;
  return [
    `${place}, score ${score.toFixed(2)}; ${would}`,
    ...aligned(rows),
    `  for: ${spoken(reasons, 'FOR')}`,
    `  against: ${spoken(reasons, 'AGAINST')}`,
  ].join('\n');
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function inCell(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.map((value) => shown(value)).join('; ');
}

function spoken(reasons: readonly NearReason[], way: NearReason['speaks']): string {
  const said = reasons.filter(({ speaks }) => speaks === way).map(inWords);
  return said.length === 0 ? 'nothing' : said.join('; ');
}

function inWords({ english, ofA, ofB }: NearReason): string {
  const values = [...new Set([ofA, ofB].map((each) => each.map((value) => shown(value)).join(', ')))].filter(Boolean);
  return values.length === 0 ? english : `${english} (${values.join(' / ')})`;
}

function inLine({ a, b, score, factCount, positionCount, reasons }: OpenPair): string {
  const why = `for: ${spoken(reasons, 'FOR')}; against: ${spoken(reasons, 'AGAINST')}`;
  return `${a.id} ${shown(a.name)} ~ ${b.id} ${shown(b.name)} (${score.toFixed(3)}, ${factCount} facts, ${positionCount} positions): ${why}`;
}

/** Without what only the program needs. */
function publicOf({ orderKey: _, ...pair }: OpenPair): Omit<OpenPair, 'orderKey'> {
  return pair;
}
