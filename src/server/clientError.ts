import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemOf } from './httpErrors.js';

/** What never became a request, for the log. */
export interface Refused {
  readonly reason: string;
  readonly client: string;
  readonly status?: number;
  readonly requestId?: string;
}

const PROBLEMS: Readonly<Record<string, readonly [number, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time; send it again, faster.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are larger than 16384 bytes; send fewer or shorter ones.'],
};
const MALFORMED = [400, 'What arrived is not an HTTP request.'] as const;

/** In the shape of every other error, though no route was reached. */
export function answerClientError(
  error: NodeJS.ErrnoException,
  socket: Socket,
  onRefused: (refused: Refused) => void,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = PROBLEMS[error.code ?? ''] ?? MALFORMED;
  const requestId = randomUUID();
  const client = socket.remoteAddress ?? '';
  // Bytes of an answer that was under way would be read as a part of it.
  if (socket.writable && socket.writableLength === 0) socket.write(answerOf(status, message, requestId));
  socket.destroy();
  onRefused({ reason: message, client, status, requestId });
}

function answerOf(status: number, message: string, requestId: string): string {
  const body = JSON.stringify(problemOf({ code: 'BAD_USER_INPUT', message }, requestId));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    `X-Request-Id: ${requestId}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
