import { createHash } from 'node:crypto';

export interface Content {
  add(fact: string): void;
  hash(): string;
}

const MODULUS = 2n ** 256n;

/**
 * The hash of a content: the sum of the SHA-256 of each of its facts. A sum needs no order, so a store of any size is read in the
 * order that it has and nothing is kept; other than with XOR, two equal facts do not cancel each other.
 */
export function createContent(): Content {
  let sum = 0n;
  return {
    add: (fact) => {
      sum = (sum + BigInt(`0x${createHash('sha256').update(fact).digest('hex')}`)) % MODULUS;
    },
    hash: () => sum.toString(16).padStart(64, '0'),
  };
}
