import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput } from '../errors.js';
import type { Graph } from '../store/graph.js';
import type { Documents } from './documents.js';
import { answerFailure } from './download/failure.js';
import { answerStarting } from './httpErrors.js';

/** What answers are made of: what documents say, or that and data of one's own. */
export type Data = 'documents' | 'all';

/** By it a request chooses, and an answer says what it is made of. */
export const DATA_HEADER = 'x-liantu-data';

/** What files say of it, where there is something to tell apart. */
const WORDS: Readonly<Record<Data, string>> = {
  documents: '只看文献 documents only',
  all: '含自有数据 with own data',
};

interface Offer {
  /** The first is what a request gets that chooses nothing; none in a world of made-up data. */
  readonly data: readonly Data[];
  readonly graph: Graph;
  /** Null where the server serves no store of the documents alone. */
  readonly documents: Documents | null;
}

export interface DataChoice {
  graphOf(request: FastifyRequest): Graph;
  /** Whether it asks for what documents say alone. */
  isAlone(request: FastifyRequest): boolean;
  /** What a file is made of, in words; null while there is no data of one's own. */
  wordsOf(request: FastifyRequest): Promise<string | null>;
}

/** The choice is made once it is known who asks, and before the body is read, so that whoever has to wait for the documents has not sent it yet. */
export function offerData(scope: FastifyInstance, { data: offered, graph, documents }: Offer): DataChoice {
  const chosen = new WeakMap<FastifyRequest, Data>();
  const choose = async (request: FastifyRequest, reply: FastifyReply) => {
    const data = chosenOf(request.headers[DATA_HEADER], offered);
    if (data === null) return undefined;
    chosen.set(request, data);
    reply.header(DATA_HEADER, data);
    const isAsking = ['GET', 'HEAD', 'POST'].includes(request.method);
    const doing = data === 'documents' && isAsking ? await documents?.prepare() : null;
    return typeof doing === 'string' ? answerStarting(request, reply, startingOf(doing)) : undefined;
  };
  scope.addHook('preParsing', (request, reply) =>
    choose(request, reply).catch((error: unknown) => answerFailure(reply, error)),
  );
  const isAlone = (request: FastifyRequest) => chosen.get(request) === 'documents';
  return {
    graphOf: (request) => (documents && isAlone(request) ? documents.graph : graph),
    isAlone,
    wordsOf: async (request) => {
      const data = chosen.get(request);
      return data && (await documents?.hasOwnData()) ? WORDS[data] : null;
    },
  };
}

function startingOf(doing: string): string {
  return `What documents say alone is in a store that is starting and answers soon (${doing}).`;
}

function chosenOf(asked: string | readonly string[] | undefined, offered: readonly Data[]): Data | null {
  if (asked === undefined) return offered[0] ?? null;
  const chosen = offered.find((data) => data === asked);
  if (chosen) return chosen;
  const isKnown = typeof asked === 'string' && Object.hasOwn(WORDS, asked);
  throw new BadInput(
    isKnown
      ? `This address has no \`${DATA_HEADER}: ${asked}\`; choose between \`documents\` and \`all\` where the facts are served: /graphql, /download, /export, /changes, /reconcile, /mcp.`
      : `The header \`${DATA_HEADER}\` takes \`documents\`, for what documents say, or \`all\`, for data of one's own too.`,
  );
}
