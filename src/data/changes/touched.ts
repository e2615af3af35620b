import type { Happened } from '../../store/changes.js';
import type { Reader } from '../../store/graph.js';
import { ask, statementOfType } from '../../store/query.js';
import { grouped } from '../load/grouped.js';
import { isKept, logOf } from './changes.js';
import { followedIn } from './cursor.js';
import { kindOf, placeOf } from './lines.js';
import { changesAfter, statedFacts } from './queries.js';

/** What became of a fact from a number of the log to now. */
export interface TouchedFact {
  readonly id: string;
  readonly happened: Happened;
  /** When it changed last. */
  readonly at: string;
  readonly kind: string;
  /** What it links, which nobody can say of what was removed. */
  readonly ends: { readonly start: string; readonly end: string } | null;
}
export interface TouchedSince {
  /** The last that changed first. */
  readonly facts: readonly TouchedFact[];
  /** What became of things, those too that are gone, by their ids. */
  readonly things: ReadonlyMap<string, Happened>;
  readonly isCut: boolean;
}

type Span = Pick<TouchedFact, 'id' | 'at'> & { readonly begun: Happened; readonly ended: Happened };

/** Everything that changed since, each once, up to a number of changes; null where the log does not go back that far. */
export async function touchedSince(graph: Reader, cursor: string, most: number): Promise<TouchedSince | null> {
  const followed = followedIn(cursor);
  // Before the log is asked how far back it goes: what followed the cursor may be let go of while it is read.
  const rows = await ask(graph, changesAfter, { after: followed.number, limit: most + 1 });
  if (!isKept(await logOf(graph), followed)) return null;
  const spans = new Map<string, Span>();
  for (const { id, happened, at } of rows.slice(0, most)) {
    const begun = spans.get(id)?.begun ?? happened;
    // Moved to the end: the order is that of the last change.
    spans.delete(id);
    spans.set(id, { id, at, begun, ended: happened });
  }
  const newestFirst = [...spans.values()].reverse();
  const facts = newestFirst.filter(({ id }) => kindOf(id) !== null);
  const ends = await endsOf(
    graph,
    facts.map(({ id }) => id),
  );
  const told: TouchedFact[] = [];
  for (const span of facts) {
    const [kind, own] = [kindOf(span.id), ends.get(span.id) ?? null];
    const happened = netOf(span, own !== null);
    if (kind !== null && happened !== null) told.push({ id: span.id, at: span.at, kind, happened, ends: own });
  }
  const things = new Map<string, Happened>();
  for (const span of newestFirst) {
    const happened = kindOf(span.id) === null ? netOf(span, span.ended !== 'REMOVED') : null;
    if (happened !== null) things.set(span.id, happened);
  }
  return { facts: told, things, isCut: rows.length > most };
}

/** What came and went in between was there neither then nor now. */
function netOf({ begun }: Pick<Span, 'begun'>, isThere: boolean): Happened | null {
  if (!isThere) return begun === 'ADDED' ? null : 'REMOVED';
  // What was removed and is there again is there as it was, or another.
  return begun === 'ADDED' ? 'ADDED' : 'CHANGED';
}

async function endsOf(graph: Reader, ids: readonly string[]) {
  const ends = new Map<string, { readonly start: string; readonly end: string }>();
  for (const [place, stated] of grouped(ids, (id) => [placeOf(id)])) {
    const [dataset = '', kind = ''] = place.split(' ');
    const rows = await ask(graph, statedFacts, { dataset, ids: [...stated] }, statementOfType(statedFacts.file, kind));
    for (const { id, start, end } of rows) ends.set(id, { start, end });
  }
  return ends;
}
