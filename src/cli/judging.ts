import { type Command, Option } from 'commander';
import { operator } from '../config/operator.js';
import { judgements, type Verdict } from '../data/judge/judge.js';
import { judgePair, undoJudged } from '../data/writing/judging.js';
import { askerHere, withStore } from './stored.js';
import { withProgress } from './terminal.js';

const VERDICTS: Readonly<Record<string, Verdict>> = { same: 'SAME', different: 'DIFFERENT', unsure: 'UNSURE' };

/** What a person decides of two things, beside the rules. */
export function addJudging(program: Command): void {
  program
    .command('judge [one] [other] [verdict]')
    .description(
      'say whether two ids are the same, different, or cannot be told: what is the same is merged at once, what differs is split and never merged; \
--undo takes it away again, and every fact goes back to where it was',
    )
    .option('--reason <text>', 'why')
    .addOption(new Option('--by <name>', 'who says so').default(operator(), "the operating system's user"))
    .option('--undo <judgement>', 'remove a judgement by its id')
    .option('--list', 'say what was judged, by which person and when')
    .action(judgeCommand);
}

interface Options {
  readonly by: string;
  readonly reason?: string;
  readonly undo?: string;
  readonly list?: boolean;
}

type Argument = string | undefined;

async function judgeCommand(one: Argument, other: Argument, said: Argument, options: Options, command: Command) {
  const { by, reason = null, undo, list } = options;
  const verdict = VERDICTS[said ?? ''];
  const isJudging = undo === undefined && !list;
  if (isJudging && (one === undefined || other === undefined || verdict === undefined))
    return command.error(`error: give two ids and ${Object.keys(VERDICTS).join(', ')}`, { exitCode: 2 });
  await withProgress((say) =>
    withStore(say, async (graph) => {
      if (list) {
        const all = await judgements(graph);
        for (const each of all) {
          process.stdout.write(`${each.id}: ${each.one} ${each.verdict} ${each.other}, by ${each.by} on ${each.at}\n`);
        }
        return all.length === 1 ? 'One judgement.' : `${all.length} judgements.`;
      }
      const asker = askerHere(say, by);
      if (undo !== undefined) {
        const { done: removed } = await undoJudged(graph, undo, asker);
        return `Removed ${removed?.id}: ${removed?.one} ${removed?.verdict} ${removed?.other}.`;
      }
      const pair = { one: one as string, other: other as string, verdict: verdict as Verdict, reason };
      const { done: judged } = await judgePair(graph, pair, asker);
      return `Judged ${judged?.id}: ${judged?.one} ${judged?.verdict} ${judged?.other}.`;
    }),
  );
}
