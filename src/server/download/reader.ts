import type { Socket } from 'node:net';

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
