import { readFileSync } from 'node:fs';
import { McpServer, ProtocolError, ProtocolErrorCode, ResourceTemplate } from '@modelcontextprotocol/server';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { BadInput } from '../../errors.js';
import { OperationFailed } from '../download/failure.js';
import type { Ask } from '../download/pages.js';
import { isOurs } from '../explain.js';
import { apiTools, readable } from './apiTools.js';
import { capitalTools } from './capitalTools.js';
import { chainTools } from './chainTools.js';
import { candidatesIn } from './find.js';
import { type Answer, type Fields, fitted } from './fit.js';
import type { Links } from './links.js';
import { lookTools } from './lookTools.js';
import { type Teller, type Tool, tellerOf } from './tool.js';
import { GUIDE, MADE_UP, PROMPTS } from './words.js';

export interface AgentOptions {
  /** Answers an operation as POST /graphql would, or throws. */
  readonly ask: Ask;
  readonly links: Links;
  readonly isMadeUp: boolean;
  /** Is told what no agent may see. */
  readonly onBug: (error: unknown) => void;
}

export const TOOLS: readonly Tool[] = [...lookTools, ...chainTools, ...capitalTools, ...apiTools];

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** What every answer has; each tool lists it, so it is short, and the guide says what the rest means. */
const Told = z.looseObject({ permalink: z.string(), truncated: z.boolean(), total: z.number().optional() });

/** The whole service as an agent meets it; one for each request over HTTP, one for a process over stdio. */
export function createAgent(options: AgentOptions): McpServer {
  const { ask, links, isMadeUp, onBug } = options;
  const instructions = isMadeUp ? `${MADE_UP}\n\n${GUIDE}` : GUIDE;
  const server = new McpServer(
    { name: 'liantu', title: 'Liantu 链图', version },
    { instructions, capabilities: { tools: { listChanged: false }, resources: { listChanged: false } } },
  );
  const teller = tellerOf(ask, links);
  const told = (answer: Answer) => fitted(isMadeUp ? { ...answer, head: { madeUp: MADE_UP, ...answer.head } } : answer);
  for (const tool of TOOLS) addTool(server, tool, { teller, told, onBug });
  addResources(server, { teller, told, onBug }, instructions);
  for (const { name, title, description, arguments: given, text } of PROMPTS) {
    const argsSchema = z.object(
      Object.fromEntries(Object.entries(given).map(([key, what]) => [key, z.string().min(1).max(200).describe(what)])),
    );
    // Quoted as JSON: what a user gives is a name, whatever it says.
    const quoted = (args: Fields) =>
      Object.fromEntries(Object.entries(args).map(([key, value]) => [key, JSON.stringify(value)]));
    server.registerPrompt(name, { title, description, argsSchema }, (args) => ({
      messages: [{ role: 'user', content: { type: 'text', text: text(quoted(args)) } }],
    }));
  }
  return server;
}

interface Telling {
  readonly teller: Teller;
  readonly told: (answer: Answer) => Fields;
  readonly onBug: (error: unknown) => void;
}

function addTool(server: McpServer, tool: Tool, { teller, told, onBug }: Telling): void {
  const { name, title, description, input } = tool;
  const standard = input['~standard'];
  // What is wrong with an input is said by us, in one sentence: here every input goes on as it is.
  const inputSchema = { '~standard': { ...standard, validate: (value: unknown) => ({ value: value as Fields }) } };
  const annotations = { readOnlyHint: true, destructiveHint: false, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema, outputSchema: Told, annotations }, async (given) => {
    try {
      const structuredContent = told(await tool.answer(readInput(tool, given), teller));
      return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      return { content: [{ type: 'text', text: JSON.stringify({ error: problemIn(error, onBug) }) }], isError: true };
    }
  });
}

/** The first thing that is wrong, which argument it is, and what that takes. */
function readInput({ name, input }: Tool, given: unknown): unknown {
  const parsed = input.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const names = Object.keys(input.shape);
  if (issue?.code === 'unrecognized_keys') {
    const strange = JSON.stringify(issue.keys[0]?.slice(0, 60));
    throw new BadInput(`${name} has no argument ${strange}; it takes ${names.join(', ')}.`);
  }
  const [argument = ''] = issue?.path ?? [];
  const what = input.shape[String(argument)]?.description;
  const at = issue?.path.join('.') || 'the input';
  throw new BadInput(
    `\`${at.slice(0, 60)}\` of ${name} is not usable: ${issue?.message}.${what ? ` It is: ${what}` : ''}`,
  );
}

/** A code, a sentence, and what may help; of a bug of ours only that it is one. */
function problemIn(error: unknown, onBug: (error: unknown) => void) {
  if (error instanceof OperationFailed) {
    const [first] = error.errors;
    const { code, candidates, retryable, retryAfterSeconds } = first?.extensions ?? {};
    return { code, message: first?.message, candidates, retryable, retryAfterSeconds };
  }
  if (error instanceof GraphQLError && isOurs(error)) {
    return {
      code: error.extensions['code'],
      message: error.message,
      candidates: candidatesIn(error),
      retryable: false,
    };
  }
  onBug(error);
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here, and it was logged.', retryable: false };
}

const JSON_TYPE = 'application/json';

function addResources(server: McpServer, telling: Telling, guide: string): void {
  server.registerResource(
    'guide',
    'liantu://guide',
    { title: 'How to read answers', description: 'What null, coverage and confidence mean.', mimeType: 'text/plain' },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/plain', text: guide }] }),
  );
  server.registerResource(
    'operations',
    'liantu://operations',
    { title: 'Documented operations', description: 'What run_operation runs, with variables.', mimeType: JSON_TYPE },
    (uri) => {
      const list = readable().map(({ name, variables, purpose }) =>
        [`${name}(${variables.join(', ')})`, purpose].filter((part) => part !== null).join(': '),
      );
      return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(list) }] };
    },
  );
  for (const [kind, tool] of [
    ['entity', 'get'],
    ['source', 'evidence'],
  ] as const) {
    const read = TOOLS.find(({ name }) => name === tool);
    if (!read) throw new Error(`There is no tool ${tool}.`);
    server.registerResource(
      kind,
      new ResourceTemplate(`liantu://${kind}/{id}`, { list: undefined }),
      { title: `One ${kind}`, description: `What the tool ${tool} says of it.`, mimeType: JSON_TYPE },
      async (uri, { id = '' }) => {
        const text = await resourceText(read, decodeURIComponent(String(id)), telling);
        return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text }] };
      },
    );
  }
}

async function resourceText(tool: Tool, id: string, { teller, told, onBug }: Telling): Promise<string> {
  try {
    return JSON.stringify(told(await tool.answer(readInput(tool, { id }), teller)));
  } catch (error) {
    const { code, message } = problemIn(error, onBug);
    const isBug = code === 'INTERNAL_SERVER_ERROR';
    throw new ProtocolError(isBug ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, String(message));
  }
}
