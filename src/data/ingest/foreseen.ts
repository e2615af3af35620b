import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { Draft } from '../load/draft.js';
import { type Identified, identify } from '../load/identify.js';
import { recordsIn } from '../load/load.js';
import { describedEntities } from '../load/queries.js';
import { type EntityRecord, recordId } from '../load/record.js';
import { type NearName, nearNames } from '../resolve/near.js';
import { createMarks } from './distinct.js';
import { createStandings, type ForeseenVerdicts } from './foreseenVerdicts.js';

/** What an import would do to the names of its tables. */
export interface Foreseen {
  /** How many things that it names the store knows, by the rules that a load has. */
  readonly known: number;
  readonly created: number;
  /** How many organizations of those that are new have a near one in the store. */
  readonly near: number;
  /** The verdicts on chains that it would change, in the regions that it says the most firms of. */
  readonly verdicts: readonly ForeseenVerdicts[];
}

/** No load's stamp, so that everything is looked at as if it were written for the first time. */
const NO_LOAD = 'foreseen';

/**
 * Which names of an import the store knows, and which known ones the new ones are near, without writing anything. `take` gets those of one new
 * name at a time. Of names in several parts of a large file, each counts once; who becomes known only by another part of the same file counts as new.
 */
export async function foresee(
  graph: Graph,
  { dataset, parts }: { readonly dataset: string; readonly parts: AsyncIterable<Draft> },
  take: (near: NearName) => Promise<void>,
): Promise<Foreseen> {
  const seen = createMarks();
  const standings = createStandings();
  let [known, created, near] = [0, 0, 0];
  for await (const part of parts) {
    const fresh = [...recordsIn(part, { id: dataset, isAuthored: false }).values()].filter(({ id }) => seen.add(id));
    const { unknown, entityOf } = await unknownOf(graph, dataset, fresh);
    standings.add(part, entityOf);
    known += fresh.length - unknown.length;
    created += unknown.length;
    const firms = unknown.filter(({ kind }) => kind === 'Organization').map(({ names }) => names[0]?.value ?? '');
    const found = await nearNames(
      graph,
      [...new Set(firms)].map((name) => ({ name, of: null })),
    );
    near += found.filter(({ length }) => length > 0).length;
    for (const each of found.flat()) await take(each);
  }
  return { known, created, near, verdicts: await standings.changes(graph) };
}

interface Resolved {
  /** Those that neither describe a thing of another record nor were said by the data set before. */
  readonly unknown: readonly EntityRecord[];
  /** What a draft of the data set is called in the store, or would be. */
  entityOf(proposed: string): string;
}

async function unknownOf(graph: Graph, dataset: string, records: readonly EntityRecord[]): Promise<Resolved> {
  if (records.length === 0) return { unknown: [], entityOf: (proposed) => proposed };
  const identified = await identify(graph, { written: records, dropped: [], stamp: NO_LOAD });
  const before = await ask(graph, describedEntities, { ids: records.map(({ id }) => id) });
  const isStored = new Set(before.map(({ id }) => id));
  const isKnown = describedByOthers(identified, new Set(records.map(({ id }) => id)));
  return {
    unknown: records.filter(({ id }) => !isStored.has(id) && !isKnown.has(identified.describes.get(id) ?? '')),
    entityOf: (proposed) => identified.describes.get(recordId(dataset, proposed)) ?? proposed,
  };
}

function describedByOthers({ describes }: Identified, own: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...describes].filter(([record]) => !own.has(record)).map(([, entity]) => entity));
}
