import { Transform } from 'node:stream';

interface Bound {
  readonly bytes: number;
  /** What a longer stream fails with. */
  readonly tooLarge: () => Error;
  /** Is told how long it is so far. */
  readonly take?: (bytes: number) => void;
}

/** A stream as it is, up to a length: a body in chunks says its length nowhere. */
export function bounded({ bytes, tooLarge, take }: Bound): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      take?.(size);
      if (size > bytes) done(tooLarge());
      else done(null, chunk);
    },
  });
}
