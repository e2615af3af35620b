import { z } from 'zod';
import { regionFact, regionRows } from '../analyses/common/facts.js';
import { knownChain } from '../analyses/common/keptChain.js';
import { stateFact, stateRows } from '../analyses/common/state.js';
import { assertId, noSuch, regionAsked } from '../api/arguments.js';
import { askFacts } from '../api/compose/facts.js';
import { loadEntity } from '../api/entity.js';
import type { Slice } from '../api/slice.js';
import { newestChange } from '../data/changes/changes.js';
import { type TouchedSince, touchedSince } from '../data/changes/touched.js';
import { BadInput } from '../errors.js';
import type {
  DigestFactResolvers,
  FactKind,
  QueryDigestArgs,
  QueryResolvers,
  VerdictChangeResolvers,
  WatchedChangeResolvers,
} from '../generated/graphql.js';
import type { Graph } from '../store/graph.js';
import { ask, defineQuery } from '../store/query.js';
import {
  factsIn,
  firmsToKeep,
  KEPT,
  type Standing,
  standingOf,
  toKept,
  unplaced,
  verdictChangesOf,
  watchedChanges,
} from './digest.js';
import { digestCursorOf, type KeptDigest, keptIn } from './digestCursor.js';

const MAX_WATCHED = 100;
/** As many changes as are looked at. */
const MAX_CHANGES = 5_000;

const ids = z.array(z.string());
export const thingsOf = defineQuery({
  file: 'digest/things',
  params: z.object({ ids }),
  row: z.object({ asked: z.string(), id: z.string() }),
});
export const evidenceOf = defineQuery({
  file: 'digest/evidence',
  params: z.object({ firms: ids, most: z.int() }),
  row: z.object({ id: z.string(), facts: z.array(z.tuple([z.string(), z.string()])) }),
});

const digest: QueryResolvers['digest'] = async (_, args, { graph }) => {
  const watching = [...new Set((args.watching ?? []).map((id) => assertId('watching', id)))];
  if (watching.length > MAX_WATCHED)
    throw new BadInput(`\`watching\` has ${watching.length} ids; at most ${MAX_WATCHED} are watched.`);
  const before = typeof args.since === 'string' ? keptIn(args.since) : null;
  const asked = placeAsked(args, before);
  // First: what changes while all else is read is told again the next time, and not lost.
  const position = await newestChange(graph);
  const standing = asked && (await standingIn(graph, asked));
  const touched = before === null ? NOTHING : await changesFrom(graph, before);
  const facts = factsIn(touched, before?.standing ?? null);
  const found = await ask(graph, thingsOf, { ids: watching });
  return {
    cursor: digestCursorOf({
      position,
      at: new Date().toISOString(),
      standing: standing && (await keep(graph, standing)),
    }),
    since: before?.at ?? null,
    verdictChanges: before?.standing && standing ? verdictChangesOf(before.standing, standing, facts) : [],
    changes: watchedChanges(watching, new Map(found.map((row) => [row.asked, row.id])), touched, facts),
    removed: unplaced(facts),
    truncated: touched.isCut,
  };
};

const NOTHING: TouchedSince = { facts: [], things: new Map(), isCut: false };

async function changesFrom(graph: Graph, { position }: KeptDigest): Promise<TouchedSince> {
  const touched = await touchedSince(graph, position, MAX_CHANGES);
  if (touched) return touched;
  throw new BadInput(
    'The changes since this cursor are not kept any more, or it is of another store; ask `digest` without `since`, and go on from its cursor.',
  );
}

type Place = Pick<Standing, 'chain' | 'region'>;

/** The chain and the region of the cursor, or those that are given. */
function placeAsked({ chain, region }: Partial<QueryDigestArgs>, before: KeptDigest | null): Place | null {
  const kept = before?.standing ?? null;
  for (const [name, given] of Object.entries({ chain, region })) {
    const known = kept?.[name as keyof Place];
    if (before && given && given !== known)
      throw new BadInput(
        `\`${name}\` is "${given}", and \`since\` is a cursor of ${known ? `"${known}"` : 'none'}; begin again without \`since\`.`,
      );
  }
  if (kept) return kept;
  if (chain && region) return { chain: assertId('chain', chain), region: assertId('region', region) };
  if (!chain && !region) return null;
  throw new BadInput('`chain` and `region` go together: give both for verdicts, or none.');
}

async function standingIn(graph: Graph, { chain, region }: Place): Promise<Standing> {
  const facts = { state: stateFact, region: { ...regionFact, params: () => ({ region }) } };
  const found = await askFacts(graph, { label: 'Chain', id: chain }, facts);
  if (!found) throw noSuch('chain', chain);
  const [state] = stateRows.parse(found['state']);
  regionAsked(region, regionRows.parse(found['region']));
  return standingOf(await knownChain(graph, state), chain, region);
}

async function keep(graph: Graph, standing: Standing): Promise<NonNullable<KeptDigest['standing']>> {
  const firms = [...firmsToKeep(standing)];
  const rows = await ask(graph, evidenceOf, { firms, most: KEPT.facts });
  return toKept(standing, new Map(rows.map(({ id, facts }) => [id, facts])));
}

const VerdictChange: Pick<VerdictChangeResolvers, 'segment'> = {
  segment: ({ segmentId }, _args, context, info) => loadEntity(context, segmentId, info),
};

const WatchedChange: Pick<WatchedChangeResolvers, 'thing'> = {
  thing: ({ thing }, _args, context, info) => (thing === null ? null : loadEntity(context, thing, info)),
};

/** What it is of may have gone meanwhile. */
const DigestFact: Pick<DigestFactResolvers, 'factKind' | 'subject' | 'object'> = {
  factKind: ({ factKind }) => factKind as FactKind,
  subject: ({ subject }, _args, context, info) => (subject === null ? null : loadEntity(context, subject, info)),
  object: ({ object }, _args, context, info) => (object === null ? null : loadEntity(context, object, info)),
};

const resolvers = { Query: { digest }, VerdictChange, WatchedChange, DigestFact };

export const digestSlice = { resolvers } satisfies Slice;
