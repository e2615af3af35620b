import type { Socket } from 'node:net';
import { ClientLeft } from '../../errors.js';

/** How a stream ends when the client goes away. */
const GONE = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ABORT_ERR', 'ECONNRESET', 'EPIPE']);

/** Whether nobody waits for the rest, so that there is nothing to tell and nothing to log. */
export function isOfLeaving(error: unknown): boolean {
  return error instanceof ClientLeft || GONE.has(String((error as NodeJS.ErrnoException).code));
}

/** So many bytes in so long, whenever bytes wait to be taken. */
export interface LeastRead {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Cuts off whoever takes less; the function returned ends the watch. While we fetch the next page, nothing waits to be taken. */
export function endSlowReader(socket: Socket, { bytes, milliseconds }: LeastRead, onSlow: () => void): () => void {
  const taken = () => socket.bytesWritten - socket.writableLength;
  let [since, before] = [performance.now(), taken()];
  const timer = setInterval(() => {
    const now = performance.now();
    const isKeptWaiting = socket.writableLength > 0 && taken() - before < bytes;
    if (!isKeptWaiting) [since, before] = [now, taken()];
    else if (now - since >= milliseconds) {
      clearInterval(timer);
      onSlow();
      socket.destroy();
    }
  }, milliseconds / 4);
  return () => clearInterval(timer);
}
