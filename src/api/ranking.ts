import { createHash } from 'node:crypto';
import { BadInput } from '../errors.js';
import { MAX_PAGE, within } from './arguments.js';
import { MADE } from './compose/compose.js';
import { packed, unpacked } from './compose/cursor.js';

/**
 * A walk through a ranking that is computed as a whole. Its cursor holds how many items came before, and a digest of them: a page is
 * refused where it would repeat or skip one, whatever has changed since, and is given where nothing of what was shown has moved.
 */
export interface Walk {
  readonly first: number;
  /** How many items come before this page. */
  readonly from: number;
  /** How far a ranking must be known for this page: to one item beyond it, which tells whether there is more. */
  readonly upTo: number;
  /** The digest in the cursor; null for the first page. */
  readonly after: string | null;
}

export interface RankingPageInfo {
  readonly [MADE]: true;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface WalkArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface Bounds {
  /** 0 where the ranking is there whether or not items are asked for. */
  readonly least?: 0 | 1;
  /** Where a ranking of millions keeps only its best, as many as it tells. */
  readonly deepest?: number;
}

export function walkOf({ first, after }: WalkArguments, { least = 1, deepest }: Bounds = {}): Walk {
  within('first', first, { min: least, max: MAX_PAGE });
  const [from, digest] = typeof after === 'string' ? decoded(after) : [0, null];
  if (deepest !== undefined && from >= deepest)
    throw new BadInput(
      `\`after\` stands at ${from} items, and this ranking is told up to ${deepest.toLocaleString('en')}; ask for less, such as one region or segment.`,
    );
  return { first, from, upTo: from + first + 1, after: digest };
}

/** An analysis before its ranking is cut into pages. */
export type Unpaged<T extends { readonly pageInfo: RankingPageInfo }> = Omit<T, 'pageInfo'>;

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** `ranking` tells this ranking from every other: the field, what it is asked of and its arguments. Of several lists each has its own page at the same place. */
export function pageOf<Named extends Lists>(
  ranking: readonly unknown[],
  lists: Named,
  walk: Walk,
): Named & { readonly pageInfo: RankingPageInfo } {
  const { first, from, after } = walk;
  const all = Object.values(lists);
  // Lengths first: whoever makes up a cursor may put its place anywhere.
  if (after !== null && (all.every(({ length }) => length < from) || digester(ranking, all)(from) !== after))
    throw stale();
  const pages = Object.entries(lists).map(([name, items]) => [name, items.slice(from, from + first)] as const);
  const shown = Math.max(0, ...pages.map(([, { length }]) => length));
  return {
    ...lists,
    ...Object.fromEntries(pages),
    // Digested where somebody asks for it: most lists are short heads of which nobody goes on.
    get pageInfo(): RankingPageInfo {
      const digestUpTo = digester(ranking, all);
      const cursorAt = (place: number) => (shown === 0 ? null : packed([place, digestUpTo(place)]));
      return {
        [MADE]: true,
        hasNextPage: all.some(({ length }) => length > from + shown),
        hasPreviousPage: after !== null,
        startCursor: cursorAt(from + 1),
        endCursor: cursorAt(from + shown),
      };
    },
  };
}

/** What stands before a place, in its order: of each item the ids and words that tell it from the others, not its figures. */
function digester(ranking: readonly unknown[], lists: readonly (readonly unknown[])[]): (place: number) => string {
  const hash = createHash('sha256').update(JSON.stringify(ranking));
  let done = 0;
  return (place) => {
    for (; done < place; done += 1) hash.update(JSON.stringify(lists.map((items) => told(items[done]))));
    return hash.copy().digest('base64url').slice(0, 16);
  };
}

function told(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  return Object.values(item).filter((value) => typeof value === 'string');
}

function stale(): BadInput {
  return new BadInput(
    '`after` is a cursor of another ranking or of other arguments, or what came before it has changed since; start again without it.',
  );
}

function decoded(cursor: string): readonly [from: number, digest: string] {
  const [from, digest] = unpacked(cursor);
  if (typeof digest === 'string' && Number.isSafeInteger(from) && (from as number) > 0) return [from as number, digest];
  throw new BadInput(
    `"${cursor.slice(0, 60)}" is not a cursor of a ranking; give \`after\` the \`endCursor\` of its page before.`,
  );
}
