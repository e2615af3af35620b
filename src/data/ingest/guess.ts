import { SetupError } from '../../errors.js';
import { headerIn, isHeader } from '../table/header.js';
import { shown } from '../table/quote.js';
import { firstRows, headerScore } from '../table/table.js';
import type { ImportKind } from './kind.js';
import { KINDS } from './kinds.js';

interface Guess {
  readonly kind: ImportKind;
  readonly leftOut: number;
  /** How many of the columns that are there are needed: a kind that needs more is meant more surely. */
  readonly needed: number;
}

/** The kind of a table, by its header: the one whose needed columns are there and that leaves the fewest out. A doubt is for a person to decide. */
export async function guessKind(path: string): Promise<ImportKind> {
  const rows = await firstRows(path, (some) => Math.max(...KINDS.map(({ table }) => headerScore(some, table.columns))));
  const guesses = KINDS.flatMap((kind) => guessOf(kind, rows) ?? []).sort(better);
  const [best, second] = guesses;
  if (!best) {
    const first = rows[0]?.join(', ') ?? '';
    throw new SetupError(
      `${path} has no header of a kind that is known; its first row is "${shown(first)}". Say which kind it is by --kind (${names(KINDS)}) and what its columns are called by --map, or begin with --template KIND.`,
    );
  }
  if (second && better(best, second) === 0) {
    const all = guesses.filter((guess) => better(best, guess) === 0).map(({ kind }) => kind);
    throw new SetupError(`${path} may be a table of ${names(all, ' or of ')}; say which by --kind.`);
  }
  return best.kind;
}

function guessOf(kind: ImportKind, rows: readonly (readonly string[])[]): Guess | null {
  const { columns } = kind.table;
  const { telling } = kind;
  const told = telling === undefined ? rows : rows.filter((cells) => cells.some((cell) => telling.test(cell)));
  const headers = told.map((cells) => headerIn(cells, columns)).filter((header) => isHeader(header, columns));
  const [first] = headers;
  if (!first) return null;
  const needed = columns.filter(
    ({ name, isNeeded, oneOf }) => (isNeeded || oneOf !== undefined) && first.places.has(name),
  );
  return { kind, leftOut: first.leftOut.length, needed: needed.length };
}

function better(one: Guess, other: Guess): number {
  return one.leftOut - other.leftOut || other.needed - one.needed;
}

function names(kinds: readonly ImportKind[], between = ', '): string {
  return kinds.map(({ name }) => name).join(between);
}
