import { createHash } from 'node:crypto';
import { bulkText } from '../../src/data/bulk/bulk.js';
import { BULK_KINDS } from '../../src/data/bulk/kinds.js';
import { EVERYTHING } from '../../src/data/bulk/pages.js';
import type { Change } from '../../src/data/changes/changes.js';
import type { Graph } from '../../src/store/graph.js';

/** What somebody has who takes changes as the documentation says: of each id forget what there was, and keep the lines. */
export interface Follower {
  take(changes: readonly Pick<Change, 'id' | 'lines'>[]): void;
  /** By export the SHA-256 of the file that it has. */
  hashes(): Readonly<Record<string, string>>;
}

export function createFollower(): Follower {
  const held = new Map<string, Change['lines']>();
  return {
    take: (changes) => {
      for (const { id, lines } of changes) {
        held.delete(id);
        if (lines.length > 0) held.set(id, lines);
      }
    },
    hashes: () => {
      const ids = [...held.keys()].sort();
      return hashesOf((kind) =>
        ids.flatMap((id) => (held.get(id) ?? []).filter((one) => one.export === kind).map(({ line }) => `${line}\n`)),
      );
    },
  };
}

/** Of what the exports hold now. */
export async function exportHashes(graph: Graph): Promise<Readonly<Record<string, string>>> {
  const files = new Map<string, readonly string[]>();
  for (const kind of Object.keys(BULK_KINDS)) {
    const pieces: string[] = [];
    const asked = { kind, format: 'ndjson', filters: {} } as const;
    for await (const piece of bulkText(graph, asked, { filters: EVERYTHING, isMadeUp: false })) pieces.push(piece);
    files.set(kind, pieces);
  }
  return hashesOf((kind) => files.get(kind) ?? []);
}

function hashesOf(piecesOf: (kind: string) => readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(BULK_KINDS).map((kind) => [kind, createHash('sha256').update(piecesOf(kind).join('')).digest('hex')]),
  );
}
