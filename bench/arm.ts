import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What an arm is told when it starts. */
export interface ArmSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly build: string;
  /** The longest that a statement, and with half of it more a request, may take; the server's own limits unless given. */
  readonly timeoutMilliseconds?: number;
}

/** As the server has it. */
export const TIMEOUT = 10_000;

export interface Arm {
  readonly name: string;
  readonly url: string;
  readonly timeoutMilliseconds: number;
  /** CPU that its process has used so far. */
  cpuMilliseconds(): Promise<number>;
  /** The longest that its event loop stood since it was last asked, in milliseconds. */
  loopMilliseconds(): Promise<number>;
  /** What its process has in memory, in megabytes. */
  memoryMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

interface ArmOptions {
  readonly name: string;
  readonly module: string;
  readonly settings: ArmSettings;
  readonly log: string;
  readonly nodeOptions?: readonly string[];
}

const START_LIMIT = 30_000;
const STOP_LIMIT = 10_000;
/** The timer itself comes some milliseconds late. */
const LOOP_MILLISECONDS = 5;

/** A server in a process of its own, as it would run; its log goes to a file, which is work too. */
export async function startArm({ name, module, settings, log, nodeOptions = [] }: ArmOptions): Promise<Arm> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const options: ForkOptions = { stdio: ['ignore', output, 'inherit', 'ipc'], execArgv: [...nodeOptions] };
  const child = fork(new URL(module, import.meta.url), [], options);
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const url = String(await answerTo(child, { ask: 'start', settings }));
    return {
      name,
      url,
      timeoutMilliseconds: settings.timeoutMilliseconds ?? TIMEOUT,
      cpuMilliseconds: async () => Number(await answerTo(child, { ask: 'cpu' })),
      loopMilliseconds: async () => Number(await answerTo(child, { ask: 'loop' })),
      memoryMegabytes: async () => Number(await answerTo(child, { ask: 'memory' })),
      stop: () => stop(child, ended),
    };
  } catch (error) {
    await stop(child, ended);
    throw error;
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  if (child.connected) child.disconnect();
  await ended;
  clearTimeout(timer);
}

function answerTo(child: ChildProcess, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void) => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', died);
      work();
    };
    const heard = (answer: unknown) => settle(() => resolve(answer));
    const died = () => settle(() => reject(new Error('A server of the benchmark ended by itself.')));
    const timer = setTimeout(
      () => settle(() => reject(new Error('A server of the benchmark does not answer.'))),
      START_LIMIT,
    );
    child.once('message', heard).once('exit', died);
    child.send(question, (error) => error && settle(() => reject(error)));
  });
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

type Question = { readonly ask: 'start'; readonly settings: ArmSettings } | { readonly ask: 'cpu' | 'loop' | 'memory' };

/** The arm's side. The channel closes with the benchmark, however that ends, and the arm with the channel. */
export function beArm(listen: (settings: ArmSettings) => Promise<Listening>): void {
  let listening: Listening | undefined;
  const loop = monitorEventLoopDelay({ resolution: LOOP_MILLISECONDS });
  loop.enable();
  const figures = {
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    },
    loop: () => {
      const longest = loop.max / 1e6;
      loop.reset();
      return longest;
    },
    memory: () => process.memoryUsage().rss / 1024 / 1024,
  };
  process.on('message', async (question: Question) => {
    if (question.ask === 'start') {
      listening = await listen(question.settings);
      process.send?.(listening.url);
      return;
    }
    process.send?.(figures[question.ask]());
  });
  process.once('disconnect', async () => {
    await listening?.close();
    process.exit();
  });
  // Ctrl-C reaches the whole group of the terminal; the benchmark itself says when its arms end.
  process.on('SIGINT', () => undefined);
}
