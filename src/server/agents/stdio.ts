import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type AgentOptions, createAgent } from './agent.js';

/** Speaks with one agent through the standard streams; resolves when it has closed ours. */
export function speak(options: AgentOptions): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('close', resolve);
    process.stdin.once('end', resolve);
    serveStdio(() => createAgent(options), { onerror: options.onBug, maxSubscriptions: 0 });
  });
}
