import { connect } from 'node:net';

export interface Exchange {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** What the server sends back to these very bytes until it closes the connection. */
export async function exchange(port: number, bytes: string): Promise<Exchange> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(bytes);
  // A reset ends it as well: what had arrived by then is the answer.
  await new Promise<void>((resolve) => socket.on('error', () => {}).once('close', () => resolve()));
  const text = Buffer.concat(chunks).toString();
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
}
