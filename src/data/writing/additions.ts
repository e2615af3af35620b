import { randomBytes } from 'node:crypto';
import { UNFINISHED } from '../../analyses/common/state.js';
import { SetupError } from '../../errors.js';
import { readCypher } from '../../store/cypherFile.js';
import type { Graph } from '../../store/graph.js';
import { ask, statementOfType } from '../../store/query.js';
import {
  ADDITIONS,
  draftOfAll,
  type FactToAdd,
  factIdsOf,
  type StoredAddition,
  understoodFact,
} from '../additions/addition.js';
import { allAdditions, removeAdditions, statedFact, writeAdditions, writeReport } from '../additions/queries.js';
import type { Said } from '../ingest/kind.js';
import { MAX_REJECTED, type RejectedCell } from '../ingest/rows.js';
import { type Asker, journaled, type Noted, type Noting, orderKeyOf } from '../journal/journal.js';
import { compact } from '../load/draft.js';
import { exclusively } from '../load/exclusive.js';
import { type LoadOptions, loadDraftAlone, removeAlone } from '../load/load.js';
import { loadedDataset } from '../load/queries.js';
import { type Step, step } from '../load/steps.js';
import { shown } from '../table/quote.js';
import { type Change, changeOf } from './change.js';

/** All of them are written again when one goes, so that what is left is what it would be had the one never been there. */
const MAX_ADDITIONS = 5_000;
const FACT = /^fact:([A-Za-z0-9._-]+):([a-z]+(?:-[a-z]+)*)-[0-9a-f]{16}$/;

/** Adds what is understood of some facts, each as an addition of its own. */
export async function addFacts(graph: Graph, facts: readonly FactToAdd[], asker: Asker): Promise<Change> {
  const understood = facts.map(understoodFact);
  const rejected = understood
    .flatMap((each, index) =>
      'problems' in each ? each.problems.map((problem) => ({ row: index + 1, ...problem })) : [],
    )
    .slice(0, MAX_REJECTED);
  const rejectedRows = understood.filter((each) => 'problems' in each).length;
  const good = facts.flatMap((fact, index) => {
    const each = understood[index];
    return each && 'says' in each ? [{ fact, says: each.says }] : [];
  });
  if (good.length === 0) return nothingBut(rejected, rejectedRows);
  const input = ['addFacts', facts.map(inputOf)];
  const { entry } = await journaled(graph, { ...asker, input }, async (noting) => {
    const added = good.map(({ fact, says }) => additionOf(fact, says, { noting, by: asker.by }));
    const result = { rejected, rejectedRows };
    await changeAdditions(graph, { add: added, noted: { kind: 'ADDITION', result } }, { noting, say: asker.say });
  });
  return changeOf(entry);
}

export interface Correction {
  /** The fact that is not right. */
  readonly id: string;
  readonly fact: FactToAdd;
  readonly reason: string;
}

/** Puts another statement beside a fact, which itself stays as its document has it. */
export async function correctFact(graph: Graph, { id, fact, reason }: Correction, asker: Asker): Promise<Change> {
  const { type } = partsOf(id);
  const understood = understoodFact(fact);
  if ('problems' in understood) {
    const rejected = understood.problems.map((problem) => ({ row: 1, ...problem }));
    return nothingBut(rejected, 1);
  }
  const says = correcting(understood.says, { id, type });
  const input = ['correctFact', id, inputOf(fact), reason];
  const { entry } = await journaled(graph, { ...asker, input }, async (noting) => {
    await requireStated(graph, id);
    const added = {
      ...additionOf({ ...fact, note: withReason(fact.note, reason) }, says, { noting, by: asker.by }),
      corrects: id,
    };
    const noted: Noted = { kind: 'CORRECTION', fact: id, reason };
    await changeAdditions(graph, { add: [added], noted }, { noting, say: asker.say });
  });
  return changeOf(entry);
}

function withReason(note: string | null, reason: string): string {
  return note === null ? `理由：${reason}` : `${note}；理由：${reason}`;
}

/** The links that say the same kind of thing as what they correct name it. */
function correcting(says: Said, { id, type }: { readonly id: string; readonly type: string }): Said {
  if (!says.links.some((link) => link.type === type)) {
    const said = [...new Set(says.links.map((link) => link.type))].join(', ') || 'no fact';
    throw new SetupError(
      `${id} is a fact of the kind ${type}, and what is to stand beside it says ${said}; give the same kind.`,
    );
  }
  const links = says.links.map((link) =>
    link.type === type ? { ...link, properties: { ...link.properties, corrects: id } } : link,
  );
  return { ...says, links };
}

/** Removes an editor's own fact with everything that was added with it; of any other fact it keeps what was reported. */
export async function withdrawFact(
  graph: Graph,
  { id, reason }: { readonly id: string; readonly reason: string },
  asker: Asker,
): Promise<Change> {
  const { dataset } = partsOf(id);
  const { entry } = await journaled(graph, { ...asker, input: ['withdrawFact', id, reason] }, async (noting) => {
    await requireStated(graph, id);
    if (dataset !== ADDITIONS.id) return reportFact(graph, { id, reason, by: asker.by }, noting);
    const going = (await additionsOf(graph)).filter((addition) => factIdsOf(addition).includes(id));
    const noted: Noted = { kind: 'WITHDRAWAL', fact: id, reason, kept: going };
    await changeAdditions(graph, { remove: going, noted }, { noting, say: asker.say });
  });
  return changeOf(entry);
}

async function reportFact(
  graph: Graph,
  { id: fact, reason, by }: { readonly id: string; readonly reason: string; readonly by: string },
  { id: entry, now, note }: Noting,
): Promise<void> {
  const id = `report:${entry.slice(entry.indexOf(':') + 1)}`;
  const properties = { id, entry, fact, reason, by, at: now.toISOString(), orderKey: orderKeyOf(now, id) };
  const noted: Noted = { kind: 'REPORT', fact, reason, kept: id };
  await graph.write([step(writeReport.file, { properties }), ...note(noted)]);
}

interface AdditionsChange {
  readonly add?: readonly StoredAddition[];
  readonly remove?: readonly StoredAddition[];
  readonly noted: Noted;
  /** What else belongs to the transaction that ends it. */
  readonly steps?: readonly Step[];
}

/** Brings the data set of additions to what is left and what is new. For whoever is the only writer already. */
export async function changeAdditions(
  graph: Graph,
  { add = [], remove = [], noted, steps = [] }: AdditionsChange,
  { noting: { now, note }, say }: { readonly noting: Noting; readonly say: Asker['say'] },
): Promise<void> {
  const gone = new Set(remove.map(({ id }) => id));
  const known = (await additionsOf(graph)).filter(({ id }) => !gone.has(id));
  const all = [...known, ...add].sort((one, other) => (one.id < other.id ? -1 : 1));
  if (all.length > MAX_ADDITIONS)
    throw new SetupError(
      `There are ${known.length} additions, and at most ${MAX_ADDITIONS}; import the rest as a table.`,
    );
  const factIds = [...new Set([...add, ...remove].flatMap(factIdsOf))];
  const options = {
    now,
    say,
    ending: (change: Parameters<Noting['note']>[1]) => [
      ...(add.length > 0 ? [step(writeAdditions.file, { rows: add })] : []),
      ...(gone.size > 0 ? [step(removeAdditions.file, { ids: [...gone] })] : []),
      ...note({ ...noted, dataset: ADDITIONS.id, factIds }, change),
      ...steps,
    ],
  };
  await loadAll(graph, all, options);
}

/** Brings the data set to these additions; nothing of it is left when the last goes, as if there had been none. */
async function loadAll(graph: Graph, all: readonly StoredAddition[], options: LoadOptions): Promise<void> {
  if (all.length === 0) await removeAlone(graph, ADDITIONS, options);
  else await loadDraftAlone(graph, ADDITIONS, draftOfAll(all), options);
}

/** Completes a change of the additions that was interrupted between two of its parts. */
export async function completeAdditions(graph: Graph, say: Asker['say']): Promise<void> {
  const [noted] = await ask(graph, loadedDataset, { id: ADDITIONS.id });
  if (noted?.hash !== UNFINISHED) return;
  await exclusively(graph, say, async () => loadAll(graph, await additionsOf(graph), { now: new Date(), say }));
}

export async function additionsOf(graph: Graph): Promise<readonly StoredAddition[]> {
  return (await ask(graph, allAdditions, { limit: MAX_ADDITIONS })).map(({ addition }) => addition);
}

function additionOf(
  { kind, cells, source, note }: FactToAdd,
  says: Said,
  { noting: { id: entry, now }, by }: { readonly noting: Noting; readonly by: string },
): StoredAddition {
  const when = now.toISOString().replace(/[:.]/g, '-');
  return compact({
    id: `addition:${when}-${randomBytes(6).toString('hex')}`,
    entry,
    at: now.toISOString(),
    by,
    kind: kind.name,
    cells: JSON.stringify(cells),
    says: JSON.stringify(says),
    sourceKind: source.kind,
    sourceText: source.text,
    note,
  }) as unknown as StoredAddition;
}

function inputOf({ kind, ...fact }: FactToAdd): unknown {
  return { ...fact, kind: kind.name };
}

function nothingBut(rejected: readonly RejectedCell[], rejectedRows: number): Change {
  return { entry: null, added: 0, changed: 0, removed: 0, names: null, rejected: [...rejected], rejectedRows };
}

/** What the id of a fact tells of it: which data set states it, and its type. */
function partsOf(id: string): { readonly dataset: string; readonly type: string } {
  const [, slug, name = ''] = FACT.exec(id) ?? [];
  const type = name.replaceAll('-', '_').toUpperCase();
  if (slug !== undefined && readCypher(statedFact.file).types.includes(type))
    return { dataset: `dataset:${slug}`, type };
  throw new SetupError(`"${shown(id)}" is not the id of a fact; \`factId\` of an edge is one.`);
}

async function requireStated(graph: Graph, factId: string): Promise<void> {
  const { dataset, type } = partsOf(factId);
  const [found] = await ask(graph, statedFact, { dataset, factId }, statementOfType(statedFact.file, type));
  if (!found)
    throw new SetupError(`No data set states the fact ${shown(factId)}; it may have gone with a newer import.`);
}
