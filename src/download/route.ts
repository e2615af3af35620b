import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cellsOf, isKept } from './cells.js';
import { writeCsv } from './csv.js';
import { answerTo, isLogged } from './failure.js';
import { type Ask, openRows } from './pages.js';
import { type Download, readDownload } from './request.js';
import { type Sheet, sheetOf } from './sheet.js';
import { writeXlsx } from './xlsx.js';

export interface DownloadLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

export const LIMITS: DownloadLimits = { rows: 200_000, milliseconds: 300_000 };

export interface DownloadRoute {
  readonly path: string;
  readonly askFor: (request: FastifyRequest) => Ask;
  readonly limits: DownloadLimits;
}

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
};
/** How a stream ends when the client goes away. */
const GONE = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ABORT_ERR', 'ECONNRESET', 'EPIPE']);

/** All rows of a view as a file. A form of another site cannot send JSON, so that is all that is taken. */
export async function addDownload(app: FastifyInstance, { path, askFor, limits }: DownloadRoute): Promise<void> {
  await app.register(async (scope) => {
    scope.removeContentTypeParser('text/plain');
    scope.post(path, async (request, reply) => {
      const prepared = await prepare(askFor(request), request.body, limits).catch((error: unknown) => ({ error }));
      if ('error' in prepared) return refuse(reply, prepared.error);
      return send(request, reply, prepared, limits);
    });
  });
}

interface Prepared {
  readonly download: Download;
  readonly sheet: Sheet;
}

async function prepare(ask: Ask, body: unknown, limits: DownloadLimits): Promise<Prepared> {
  const download = readDownload(body);
  const { columns, keep, notes } = download;
  const opened = await openRows(ask, download, limits.rows);
  const toCells = cellsOf(columns);
  const kept = isKept(keep);
  const toTable = (rows: readonly unknown[]) => rows.filter(kept).map(toCells);
  return { download, sheet: sheetOf(opened, toTable, { titles: columns.map(({ title }) => title), notes }) };
}

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const answer = answerTo(error);
  if (!answer) throw error;
  return reply.code(answer.status).send({ errors: answer.errors });
}

/** Once rows were sent there is no status left to tell a failure by: the connection is cut, and the file is not whole. */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { download, sheet }: Prepared,
  { milliseconds }: DownloadLimits,
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
  try {
    await write(sheet, reply.raw, late);
  } catch (error) {
    reply.raw.destroy();
    const isGone = GONE.has(String((error as NodeJS.ErrnoException).code)) && !late.aborted;
    if (!isGone && !isLogged(error)) request.log.error({ err: error }, 'download failed');
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
