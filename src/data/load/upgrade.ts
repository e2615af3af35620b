import { z } from 'zod';
import { restartChanges } from '../../store/changes.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { describedIn, type Properties } from './draft.js';
import { factIdOf, keyOf } from './facts.js';
import { grouped } from './grouped.js';
import { writeDescribes, writeRecords } from './queries.js';
import { distinct, type EntityRecord, recordId } from './record.js';
import { batches, byIds, type Step, step } from './steps.js';
import { rowOf } from './storedRecord.js';

/** Whoever changes what is written of the same rows raises it, and every data set is written again at its next load. */
export const LAYOUT = 5;
/** The note of a restore that is under way, or was interrupted (src/data/backup/restore.ts). */
export const RESTORING = 'dataset:restore';
const MOST_DATASETS = 500;
const PAGE = 500;
/** What an earlier version wrote of its own accord, or of the project: authors told its things apart. */
const IMPORTED = 'INVESTMENTS';

/** No load's stamp: the next one writes these records again. */
const UPGRADED = 'upgraded';

const nothing = z.object({});

export const outdatedDatasets = defineQuery({
  file: 'upgrade/outdated',
  params: z.object({ restoring: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), kind: z.string() }),
});
export const outdatedEntities = defineQuery({
  file: 'upgrade/entities',
  params: z.object({ after: z.string(), limit: z.int() }),
  row: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    names: z.array(z.object({ value: z.string(), kind: z.string() })),
    roles: z.array(z.object({ dataset: z.string(), role: z.string() })),
    facts: z.array(
      z.object({ element: z.string(), type: z.string(), to: z.string(), key: z.string(), dataset: z.string() }),
    ),
  }),
});
export const writeFactIds = defineQuery({
  file: 'upgrade/factIds',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: nothing,
});
export const strip = defineQuery({
  file: 'upgrade/strip',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: nothing,
});
export const noteLayout = defineQuery({
  file: 'upgrade/done',
  params: z.object({ ids: z.array(z.string()), layout: z.int() }),
  row: nothing,
});

type Entity = z.output<typeof outdatedEntities.row>;

/**
 * Brings a store that an earlier version wrote to what this one reads: a record for every data set that names a thing, and an id for every
 * fact. One pass, in parts; interrupted, it starts over and finds what is left.
 */
export async function upgrade(graph: Graph, say: (message: string) => void): Promise<void> {
  const datasets = await ask(graph, outdatedDatasets, { restoring: RESTORING, limit: MOST_DATASETS });
  if (datasets.length === 0) return;
  say('Bringing the store to this version (once) …');
  const authored = new Set(datasets.filter(({ kind }) => kind !== IMPORTED).map(({ id }) => id));
  for (let after = ''; ; ) {
    const page = await ask(graph, outdatedEntities, { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) break;
    await graph.write(stepsOf(page, authored));
    after = last.id;
  }
  const ids = datasets.map(({ id }) => id);
  await graph.write([step(restartChanges.file, {}), ...byIds(noteLayout.file, ids, { layout: LAYOUT })]);
}

function stepsOf(page: readonly Entity[], authored: ReadonlySet<string>): readonly Step[] {
  const records = page.flatMap((entity) => recordsOf(entity, authored));
  const facts = page.flatMap(({ id, facts: starting }) =>
    starting.map(({ element, type, to, key, dataset }) => {
      const factId = factIdOf(dataset, { type, from: id, to, key, properties: {} });
      return { element, factId, key: keyOf(key, factId, authored.has(dataset)) };
    }),
  );
  return [
    ...[...grouped(records, ({ dataset }) => [dataset])].flatMap(([dataset, own]) =>
      batches(writeRecords.file, own.map(rowOf), { dataset, stamp: UPGRADED }),
    ),
    ...batches(
      writeDescribes.file,
      records.map((record) => ({ record: record.id, entity: record.proposes })),
    ),
    ...batches(writeFactIds.file, facts),
    ...batches(
      strip.file,
      page.map(({ id, labels }) => ({ id, isDescribed: describedIn(labels) !== undefined })),
    ),
  ];
}

/** What the loader makes of a record, and notes of an earlier version. */
const DERIVED = new Set([
  ...['id', 'dataset', 'stamp', 'nameKey', 'foundedKey', 'tierKey', 'orderKey'],
  ...['key', 'pinyin', 'initials', 'words', 'kinds', 'toList', 'newestRound'],
  ...[
    'inRegion1',
    'inRegion2',
    'inRegion3',
    'inRegion4',
    'inRegion5',
    'inChain1',
    'inChain2',
    'inSegment1',
    'inSegment2',
  ],
  ...['ofTier1', 'ofTier2', 'ofLevel1', 'ofLevel2', 'ofTitle1', 'ofTitle2'],
]);

/** That of the data set which wrote it, with all that is known of it, and one of each other that gives it a role, by its name. */
function recordsOf(entity: Entity, authored: ReadonlySet<string>): readonly EntityRecord[] {
  const { id, labels, properties, names, roles } = entity;
  const kind = describedIn(labels);
  const owner = properties['dataset'];
  if (kind === undefined || typeof owner !== 'string') return [];
  const others = [...new Set(roles.map(({ dataset }) => dataset))].filter((dataset) => dataset !== owner);
  const rolesOf = (dataset: string) => [
    kind,
    ...roles.filter((role) => role.dataset === dataset).map(({ role }) => role),
  ];
  const stated = Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.has(name))) as Properties;
  const name = { value: String(properties['name']), kind: 'NAME' };
  const of = (dataset: string) => {
    return { id: recordId(dataset, id), dataset, isAuthored: authored.has(dataset), proposes: id, kind };
  };
  return [
    {
      ...of(owner),
      labels: kind === 'Organization' ? rolesOf(owner) : labels,
      names: distinct([name, ...names]),
      properties: stated,
    },
    ...others.map((dataset) => {
      return { ...of(dataset), labels: rolesOf(dataset), names: [name], properties: { name: name.value } };
    }),
  ];
}
