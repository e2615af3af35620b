import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Waiting } from '../../store/deadline.js';
import { tableOf } from './cells.js';
import { writeCsv } from './csv.js';
import { answerFailure, isLogged } from './failure.js';
import { type Ask, openRows } from './pages.js';
import { endSlowReader, isOfLeaving, type LeastRead } from './reader.js';
import { type Download, readDownload } from './request.js';
import { type Sheet, sheetOf } from './sheet.js';
import { createTurns, type Turns } from './turns.js';
import { writeXlsx } from './xlsx.js';

export interface DownloadLimits {
  /** Rows of one file. */
  readonly rows: number;
  /** Rows that all operations of one file may reach, nested ones included. */
  readonly reach: number;
  /** Values that all columns of one file look at: a column costs as much as the lists that it opens are long. */
  readonly values: number;
  readonly milliseconds: number;
  /** What a client takes of a file while we wait for it, since it holds one of the few turns. */
  readonly leastRead: LeastRead;
}

export const LIMITS: DownloadLimits = {
  rows: 200_000,
  reach: 2_000_000,
  values: 20_000_000,
  milliseconds: 300_000,
  leastRead: { bytes: 200_000, milliseconds: 20_000 },
};

export interface Downloads {
  readonly limits: DownloadLimits;
  readonly turns: Turns;
}

export function createDownloads(limits: DownloadLimits): Downloads {
  return { limits, turns: createTurns() };
}

export interface DownloadRoute {
  readonly path: string;
  readonly waitingOf: (request: FastifyRequest) => Waiting;
  readonly askFor: (request: FastifyRequest, waitingNow: () => Waiting) => Ask;
  /** What the rows are made of, in words, where a reader of the file has to be told. */
  readonly wordsOf: (request: FastifyRequest) => Promise<string | null>;
  readonly downloads: Downloads;
}

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
};

/** All rows of a view as a file. A form of another site cannot send JSON, so that is all that is taken. */
export async function addDownload(app: FastifyInstance, route: DownloadRoute): Promise<void> {
  const { path, waitingOf, downloads } = route;
  await app.register(async (scope) => {
    scope.removeContentTypeParser('text/plain');
    scope.post(path, async (request, reply) => {
      const waiting = waitingOf(request);
      const turn = await downloads.turns.enter(waiting).then(
        (leave) => ({ leave }),
        (error: unknown) => ({ error }),
      );
      if ('error' in turn) return answerFailure(reply, turn.error);
      try {
        return await answer(request, reply, route, waiting);
      } finally {
        turn.leave();
      }
    });
  });
}

/** The first page is answered in a request's time, like any answer; the others have that of a file. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { askFor, wordsOf, downloads: { limits } }: DownloadRoute,
  waiting: Waiting,
): Promise<FastifyReply> {
  let now = waiting;
  const ask = askFor(request, () => now);
  const prepared = await prepare(ask, request.body, limits)
    .then(async (made) => labelled(made, await wordsOf(request)))
    .catch((error: unknown) => ({ error }));
  if ('error' in prepared) return answerFailure(reply, prepared.error);
  now = { ...waiting, deadline: performance.now() + limits.milliseconds };
  await send(request, reply, prepared, limits);
  return reply;
}

/** A file leaves the server, so that it says itself what it is made of: in its notes and, since CSV has none, in its name. */
function labelled({ download, sheet }: Prepared, words: string | null): Prepared {
  if (words === null) return { download, sheet };
  const notes = [...sheet.notes, ['数据 Data', words] as const];
  return { download: { ...download, name: `${download.name} ${words}` }, sheet: { ...sheet, notes } };
}

interface Prepared {
  readonly download: Download;
  readonly sheet: Sheet;
}

async function prepare(ask: Ask, body: unknown, limits: DownloadLimits): Promise<Prepared> {
  const download = readDownload(body);
  const { columns, notes } = download;
  const opened = await openRows(ask, download, limits.rows);
  const about = { titles: columns.map(({ title }) => title), notes };
  return { download, sheet: await sheetOf(opened, tableOf(download, limits.values), about) };
}

/** Once rows were sent there is no status left to tell a failure by: the connection is cut, and the file is not whole. */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { download, sheet }: Prepared,
  { milliseconds, leastRead }: DownloadLimits,
): Promise<void> {
  const { type, write } = FORMATS[download.format];
  reply.headers({
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${fileName(download)}`,
    'cache-control': 'no-store',
    'x-request-id': request.id,
  });
  reply.hijack();
  reply.raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  const late = AbortSignal.timeout(milliseconds);
  const isRead = endSlowReader(request.raw.socket, leastRead, () => request.log.warn('download read too slowly'));
  try {
    await write(sheet, reply.raw, late);
  } catch (error) {
    reply.raw.destroy();
    const isGone = isOfLeaving(error) && !late.aborted;
    if (!isGone && !isLogged(error)) request.log.error({ err: error }, 'download failed');
  } finally {
    isRead();
  }
}

/** No name of a folder, no mark that a system refuses, and encoded as RFC 8187 wants it. */
function fileName({ name, format }: Download): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const encoded = encodeURIComponent(`${plain || 'liantu'}.${format}`);
  return encoded.replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
