import { occupantsIn } from '../analyses/common/chain.js';
import type { KnownChain } from '../analyses/common/keptChain.js';
import { toThresholds } from '../analyses/common/thresholds.js';
import { judge, type Verdict } from '../analyses/common/verdict.js';
import type { TouchedFact, TouchedSince } from '../data/changes/touched.js';
import { type KeptDigest, MARK, markOf } from './digestCursor.js';

export interface DigestFact {
  readonly factId: string;
  readonly kind: TouchedFact['happened'];
  readonly factKind: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly on: string;
}
export interface VerdictChange {
  readonly segmentId: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly came: readonly string[] | null;
  readonly went: readonly string[] | null;
  readonly because: readonly DigestFact[];
  readonly becauseCount: number;
}
export interface WatchedChange {
  readonly id: string;
  /** Its id now; null where it is gone. */
  readonly thing: string | null;
  readonly kind: TouchedFact['happened'] | null;
  readonly facts: readonly DigestFact[];
}
export interface Digest {
  readonly cursor: string;
  readonly since: string | null;
  readonly verdictChanges: readonly VerdictChange[];
  readonly changes: readonly WatchedChange[];
  readonly removed: readonly DigestFact[];
  readonly truncated: boolean;
}

/** Firms that a cursor keeps, and facts of each. */
export const KEPT = { firms: 200, facts: 20 };
const MOST = { because: 20, came: 100, facts: 100, removed: 100 };
/** What of a firm a verdict rests on: the firm is what such a fact starts from, but of a control. */
const OF_FIRMS: ReadonlySet<string> = new Set(['OCCUPIES', 'LOCATED_IN', 'RECOGNIZED_AS']);

/** The verdict on each required segment of a chain in a region, and the firms that it is of. */
export interface Standing {
  readonly chain: string;
  readonly region: string;
  readonly segments: readonly { readonly id: string; readonly verdict: Verdict; readonly firms: readonly string[] }[];
}

export function standingOf({ chain, owners }: KnownChain, chainId: string, region: string): Standing {
  const here = occupantsIn(chain, region);
  const segments = judge({ chain, here, owners }, toThresholds({})).flatMap(({ segment, verdict }) => {
    const { id, isRequired } = chain.segments[segment] ?? { id: '', isRequired: false };
    const firms = (here[segment] ?? []).flatMap((firm) => chain.firms[firm]?.id ?? []);
    return isRequired ? [{ id, verdict, firms }] : [];
  });
  return { chain: chainId, region, segments };
}

/** The firms that a cursor keeps: of the segments with the fewest, where one more or less decides. */
export function firmsToKeep({ segments }: Standing): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { firms } of segments.toSorted((one, other) => one.firms.length - other.firms.length)) {
    if (new Set([...kept, ...firms]).size > KEPT.firms) break;
    for (const firm of firms) kept.add(firm);
  }
  return kept;
}

export function toKept(
  { chain, region, segments }: Standing,
  evidence: ReadonlyMap<string, readonly (readonly [fact: string, end: string])[]>,
): NonNullable<KeptDigest['standing']> {
  const numbers = new Map([...evidence.keys()].map((id, number) => [id, number]));
  const places = new Map(segments.map(({ id }, place) => [id, place]));
  return {
    chain,
    region,
    segments: segments.map(({ id, verdict, firms }) => {
      const isKept = firms.every((firm) => numbers.has(firm));
      return [id, verdict, isKept ? firms.map((firm) => numbers.get(firm) as number) : null];
    }),
    firms: [...evidence].map(([id, facts]) => [
      id,
      facts.map(([fact, end]) => `${markOf(fact)}${places.get(end) ?? ''}`),
    ]),
  };
}

/** What is known of the segments then and now, and of the facts in between. */
export function verdictChangesOf(
  before: NonNullable<KeptDigest['standing']>,
  { segments }: Standing,
  facts: readonly DigestFact[],
): readonly VerdictChange[] {
  const then = new Map(
    before.segments.map(([id, verdict, firms]) => {
      return [id, { verdict, firms: firms?.map((number) => before.firms[number]?.[0] ?? '') ?? null }];
    }),
  );
  const now = new Map(segments.map((segment) => [segment.id, segment]));
  const ids = [...new Set([...now.keys(), ...then.keys()])];
  const inChain = facts.filter((fact) => ids.some((id) => concerns(fact, id, NO_FIRMS)));
  return ids.flatMap((segmentId): VerdictChange[] => {
    const [was, is] = [then.get(segmentId), now.get(segmentId)];
    if (was?.verdict === is?.verdict) return [];
    const known = was === undefined ? [] : was.firms;
    const [firmsThen, firmsNow] = [new Set(known ?? []), is?.firms ?? []];
    const firms = new Set([...firmsThen, ...firmsNow]);
    const own = facts.filter((fact) => concerns(fact, segmentId, firms));
    const because = own.length > 0 ? own : inChain;
    return [
      {
        segmentId,
        before: was?.verdict ?? null,
        after: is?.verdict ?? null,
        came: known && firmsNow.filter((firm) => !firmsThen.has(firm)).slice(0, MOST.came),
        went: known && [...firmsThen].filter((firm) => !firmsNow.includes(firm)),
        because: because.slice(0, MOST.because),
        becauseCount: because.length,
      },
    ];
  });
}

const NO_FIRMS: ReadonlySet<string> = new Set();

/** Whether a fact is of a segment, or of one of the firms in it; where a firm stands counts for that segment alone. */
function concerns({ factKind, subject, object }: DigestFact, segment: string, firms: ReadonlySet<string>): boolean {
  const isHere = (id: string | null) => id !== null && firms.has(id);
  if (factKind === 'OCCUPIES') return object === segment;
  if (factKind === 'FEEDS' || factKind === 'HAS_SEGMENT') return subject === segment || object === segment;
  return (OF_FIRMS.has(factKind) && isHere(subject)) || (factKind === 'CONTROLS' && isHere(object ?? subject));
}

/** Of a removed fact the firm is known, and the segment that it stood in, where the cursor has kept its mark. */
export function factsIn({ facts }: TouchedSince, before: KeptDigest['standing']): readonly DigestFact[] {
  const marked = new Map(
    (before?.firms ?? []).flatMap(([firm, marks]) =>
      marks.map((mark) => {
        const [segment = null] = before?.segments[Number(mark.slice(MARK) || -1)] ?? [];
        return [mark.slice(0, MARK), { start: firm, end: segment }] as const;
      }),
    ),
  );
  return facts.map(({ id, kind, happened, at, ends }) => {
    const { start = null, end = null } = ends ?? marked.get(markOf(id)) ?? {};
    return { factId: id, kind: happened, factKind: kind, subject: start, object: end, on: at };
  });
}

export function unplaced(facts: readonly DigestFact[]): readonly DigestFact[] {
  return facts.filter(({ kind, subject }) => kind === 'REMOVED' && subject === null).slice(0, MOST.removed);
}

export function watchedChanges(
  watching: readonly string[],
  ids: ReadonlyMap<string, string>,
  { things }: TouchedSince,
  facts: readonly DigestFact[],
): readonly WatchedChange[] {
  return watching.flatMap((id) => {
    const thing = ids.get(id) ?? null;
    const own = facts.filter(({ subject, object }) => thing !== null && (subject === thing || object === thing));
    const kind = things.get(id) ?? things.get(thing ?? id) ?? null;
    return kind === null && own.length === 0 ? [] : [{ id, thing, kind, facts: own.slice(0, MOST.facts) }];
  });
}
