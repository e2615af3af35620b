import { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { slices } from '../load/steps.js';
import { type LikelyName, likelyNames } from './near.js';
import { isCertain, type Reason } from './score.js';

const ids = z.object({ ids: z.array(z.string()) });
const texts = z.array(z.string());

export const aboutQuery = defineQuery({
  file: 'resolve/about',
  params: ids,
  row: z.object({ id: z.string(), code: z.string().nullable(), labels: texts, places: texts, above: texts }),
});
export const placesQuery = defineQuery({
  file: 'resolve/places',
  params: ids,
  row: z.object({ id: z.string(), above: texts }),
});
export const codesQuery = defineQuery({
  file: 'resolve/codes',
  params: z.object({ codes: texts }),
  row: z.object({ code: z.string(), id: z.string() }),
});

/** What an organization is asked to be, by the label of the store. */
export const ROLES = { ENTERPRISE: 'Enterprise', INVESTOR: 'Investor', INSTITUTION: 'Institution' } as const;
export type Role = keyof typeof ROLES;

export interface NameToMatch {
  readonly name: string;
  /** A credit code, as it is kept. */
  readonly code: string | null;
  /** The id of a region. */
  readonly region: string | null;
  readonly role: Role | null;
}

export type MatchReason = Reason | 'SAME_CODE' | 'SAME_REGION' | 'OTHER_REGION' | 'SAME_ROLE' | 'OTHER_ROLE';

export interface Match {
  readonly id: string;
  /** Which of its names; null where its code decided. */
  readonly knownAs: string | null;
  /** How likely it is the one that is meant, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface Matched {
  /** The likeliest first. */
  readonly candidates: readonly Match[];
  /** The one that needs nobody's look. */
  readonly certain: string | null;
}

/** As many organizations as one statement is asked about. */
const AT_ONCE = 1_000;
/** How much a hint that holds raises the odds of a candidate, and one that does not lowers them. */
const HINT = 20;
/** Below it a candidate is not worth a look. */
const LEAST = 0.001;
/** What no likeness of names makes certain. */
const DOUBTFUL: ReadonlySet<MatchReason> = new Set(['OTHER_REGION', 'OTHER_ROLE']);

type About = z.output<typeof aboutQuery.row>;

interface Known {
  /** Organizations by the codes that were asked for. */
  readonly byCode: ReadonlyMap<string, string>;
  readonly about: ReadonlyMap<string, About>;
  /** What each region that was asked for is a part of. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/**
 * Which organizations of the store names stand for. A credit code decides alone, be it that one has it or that another one has another code;
 * region and role are hints, which order candidates and keep one from being certain.
 */
export async function matchNames(graph: Graph, asked: readonly NameToMatch[]): Promise<readonly Matched[]> {
  const byCode = await organizationsBy(graph, asked);
  const open = asked.filter(({ code }) => code === null || !byCode.has(code));
  const found = await likelyNames(
    graph,
    open.map(({ name }) => ({ name, of: null })),
  );
  const likely = new Map(open.map((each, at) => [each, found[at] ?? []]));
  const known = { byCode, ...(await hintsOf(graph, open, likely)) };
  return asked.map((each) => matchedBy(each, likely.get(each) ?? [], known));
}

async function organizationsBy(graph: Graph, asked: readonly NameToMatch[]): Promise<ReadonlyMap<string, string>> {
  const codes = distinct(asked.map(({ code }) => code));
  const rows = codes.length === 0 ? [] : await ask(graph, codesQuery, { codes });
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** What hints need to be known, of those candidates alone whose names come with one. */
async function hintsOf(
  graph: Graph,
  asked: readonly NameToMatch[],
  likely: ReadonlyMap<NameToMatch, readonly LikelyName[]>,
): Promise<Pick<Known, 'about' | 'above'>> {
  const hinted = asked.filter(({ code, region, role }) => code !== null || region !== null || role !== null);
  const candidates = distinct(hinted.flatMap((each) => likely.get(each) ?? []).map(({ id }) => id));
  const regions = distinct(hinted.map(({ region }) => region));
  const about: About[] = [];
  for (const ids of slices(candidates, AT_ONCE)) about.push(...(await ask(graph, aboutQuery, { ids: [...ids] })));
  const places = regions.length === 0 ? [] : await ask(graph, placesQuery, { ids: regions });
  return {
    about: new Map(about.map((each) => [each.id, each])),
    above: new Map(places.map(({ id, above }) => [id, above])),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function matchedBy(asked: NameToMatch, likely: readonly LikelyName[], known: Known): Matched {
  const byCode = asked.code === null ? undefined : known.byCode.get(asked.code);
  if (byCode !== undefined) {
    return { candidates: [{ id: byCode, knownAs: null, score: 1, reasons: ['SAME_CODE'] }], certain: byCode };
  }
  const possible = likely.filter(({ id }) => asked.code === null || !known.about.get(id)?.code);
  const weighed = weigh(possible, (id) => hintsFor(asked, known.about.get(id), known.above));
  const candidates = weighed.filter(({ score }) => score >= LEAST);
  const [first] = candidates;
  return {
    candidates: candidates.map(({ isCertain: _, ...candidate }) => candidate),
    certain: first?.isCertain ? first.id : null,
  };
}

type Hint = 'SAME_REGION' | 'OTHER_REGION' | 'SAME_ROLE' | 'OTHER_ROLE';

function hintsFor({ region, role }: NameToMatch, about: About | undefined, above: Known['above']): readonly Hint[] {
  if (!about) return [];
  const { labels, places } = about;
  // One that the store does not have may be no place at all.
  const isPlaced = region !== null && above.has(region) && places.length > 0;
  const isThere = isPlaced && sharesPlace(region, about, above.get(region) ?? []);
  return [
    ...(isPlaced ? ([isThere ? 'SAME_REGION' : 'OTHER_REGION'] as const) : []),
    ...(role === null ? [] : ([labels.includes(ROLES[role]) ? 'SAME_ROLE' : 'OTHER_ROLE'] as const)),
  ];
}

/** In the region, in a part of it, or known only to be somewhere in what the region is a part of. */
function sharesPlace(region: string, { places, above }: About, aboveRegion: readonly string[]): boolean {
  return places.includes(region) || above.includes(region) || places.some((place) => aboveRegion.includes(place));
}

interface Weighed extends Match {
  readonly isCertain: boolean;
}

/** The odds of candidates against each other and against none of them, with what hints say. */
function weigh(likely: readonly LikelyName[], hintsOf: (id: string) => readonly Hint[]): readonly Weighed[] {
  const none = Math.max(Number.MIN_VALUE, 1 - likely.reduce((sum, { score }) => sum + score, 0));
  const hinted = likely.map((each) => {
    const hints = hintsOf(each.id);
    const factor = hints.reduce((product, hint) => product * (hint.startsWith('SAME') ? HINT : 1 / HINT), 1);
    return { ...each, hints, odds: each.score * factor };
  });
  const all = hinted.reduce((sum, { odds }) => sum + odds, none);
  return hinted
    .map(({ id, knownAs, odds, reasons, hints, isWhole }) => {
      const score = odds / all;
      const isDoubtful = hints.some((hint) => DOUBTFUL.has(hint));
      return {
        id,
        knownAs,
        score,
        reasons: [...reasons, ...hints],
        isCertain: !isDoubtful && isCertain(score, { isWhole }),
      };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}
