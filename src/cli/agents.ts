import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import { watchLoop } from '../server/watchdog.js';
import { fail } from './terminal.js';

/** The web server's libraries take a second to load, which no other command needs. */
const server = () => Promise.all([import('../server/serve.js'), import('../server/agents/stdio.js')]);

/** What an agent starts by itself, and ends by closing its end. */
export function addAgents(program: Command): void {
  program
    .command('mcp')
    .description('answer an agent on this machine: the Model Context Protocol over standard input and output')
    .option('--documents', 'answer from what documents say alone')
    .option('--demo', 'answer from the demonstration world')
    .action(mcpCommand);
}

interface McpOptions {
  readonly documents?: boolean;
  readonly demo?: boolean;
}

async function mcpCommand({ documents, demo }: McpOptions, command: Command): Promise<void> {
  if (documents && demo) command.error('error: --documents and --demo are two worlds; choose one', { exitCode: 2 });
  const config = readConfig();
  const [{ serveAgent }, { speak }] = await server();
  // Standard output belongs to the protocol.
  const say = (message: string) => void process.stderr.write(`${message}\n`);
  const { ready, close, ...asked } = await serveAgent(config, worldOf({ documents, demo }), say);
  watchLoop();
  const stop = () => void close().then(() => process.exit(0), fail);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const spoken = speak({ ...asked, onBug: (error) => say(String(error instanceof Error ? error.stack : error)) });
  try {
    // An agent may ask at once, and is answered when the store is open.
    await Promise.race([ready, spoken]);
    await spoken;
  } finally {
    await close();
  }
  process.exit(0);
}

function worldOf({
  documents,
  demo,
}: {
  readonly documents?: boolean | undefined;
  readonly demo?: boolean | undefined;
}) {
  if (demo) return 'demo';
  return documents ? 'documents' : 'all';
}
