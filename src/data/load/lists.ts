import { writeLists } from '../../store/completing.js';
import type { Graph } from '../../store/graph.js';
import type { Identified } from './identify.js';
import * as queries from './queries.js';
import type { LinkRow, Step } from './steps.js';
import { step } from './steps.js';

/** As many firms as one transaction puts on lists. */
const PART = 10_000;

/** Which end of a fact is a firm that stands on a list because of it. */
const LISTED_END: Readonly<Record<string, 'from' | 'to'>> = {
  LOCATED_IN: 'from',
  OCCUPIES: 'from',
  RECOGNIZED_AS: 'from',
  LISTED_AS: 'from',
  INVESTED_IN: 'to',
};

/** What notes the firms that facts put on lists, before these are written: what a region or a segment is part of already changes nothing. */
export function toListSteps(links: readonly LinkRow[]): readonly Step[] {
  const ids = links.flatMap((link) => {
    const end = LISTED_END[link.type];
    return end === undefined ? [] : [link[end]];
  });
  const endsOf = (asked: string) => links.filter(({ type }) => type === asked).map(({ from, to }) => ({ from, to }));
  const [regions, segments] = [endsOf('PART_OF'), endsOf('HAS_SEGMENT')];
  if (ids.length + regions.length + segments.length === 0) return [];
  return [step(queries.toList.file, { ids: [...new Set(ids)], regions, segments })];
}

/** What notes the firms around things that become others, before and after they do; firms that are written again are noted as they are. */
export function relisting({ entities, moves, vanished }: Pick<Identified, 'entities' | 'moves' | 'vanished'>): {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
} {
  const organizations = entities
    .filter(({ labels }) => labels.includes('Organization'))
    .map(({ id, labels, properties: { investorKind = '' } }) => {
      return { id, isInvestor: labels.includes('Investor'), kind: investorKind };
    });
  const ends = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  const noting = (around: readonly string[], changed: typeof organizations) =>
    around.length + changed.length === 0 ? [] : [step(queries.toListAround.file, { around, organizations: changed })];
  return { before: noting([...ends, ...vanished], organizations), after: noting(ends, []) };
}

/** What notes the firms of which a data set's last load did not write something again. */
export function toListStale(stale: { readonly dataset: string; readonly stamp: string }): readonly Step[] {
  return [step(queries.toListStale.file, stale)];
}

/** What puts firms that are noted on their lists. */
export function listSteps(): readonly Step[] {
  return [step(writeLists.file, { limit: PART })];
}

/** All that are left: of a load of several parts, everything that it noted, each firm once. */
export async function listRest(graph: Graph, say: (message: string) => void = () => undefined): Promise<void> {
  for (let listed = 0; (await graph.write(listSteps())) > 0; listed += PART) {
    if (listed > 0) say(`Putting firms on their lists: ${listed} …`);
  }
}
