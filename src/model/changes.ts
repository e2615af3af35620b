import { MADE } from '../api/compose/compose.js';
import type { Change, ChangePage } from '../data/changes/changes.js';
import type { ExportLine as Line } from '../data/changes/lines.js';

export type ExportLine = Line;

export interface FollowedChange extends Pick<Change, 'id' | 'subject' | 'lines'> {
  readonly kind: Change['happened'];
  readonly on: string | null;
  readonly datasetIds: readonly string[];
}

export interface ChangeDataset {
  readonly id: string;
}

export interface ChangeEdge {
  readonly cursor: string;
  readonly node: FollowedChange;
}

export interface ChangeConnection {
  readonly edges: readonly ChangeEdge[];
  readonly nodes: readonly FollowedChange[];
  readonly pageInfo: {
    readonly [MADE]: true;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string;
  };
  readonly latest: string;
}

/** A page that is empty says from where to go on, too. */
export function toChangeConnection({ changes, end, isMore, latest }: ChangePage, isLater: boolean): ChangeConnection {
  const edges = changes.map((change) => ({ cursor: change.cursor, node: toFollowedChange(change) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      [MADE]: true,
      hasNextPage: isMore,
      hasPreviousPage: isLater,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: end,
    },
    latest,
  };
}

export function toFollowedChange({ id, happened, subject, at, datasets, lines }: Change): FollowedChange {
  return { id, kind: happened, subject, on: at, datasetIds: [...datasets].sort(), lines };
}
