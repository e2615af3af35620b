import { folded } from './value.js';

/** A column that a kind of table may have. */
export interface Column {
  /** What the project calls it. */
  readonly name: string;
  /** What it is called in tables as people have them, in Chinese and English. */
  readonly headings: readonly string[];
  readonly isNeeded?: boolean;
  /** Of the columns with the same word here, at least one is needed. */
  readonly oneOf?: string;
  /** What messages call it, where that is not its name. */
  readonly label?: string;
}

export interface Header {
  /** Where each known column stands, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** What a heading says in brackets, by column: a unit, such as 万元. */
  readonly units: ReadonlyMap<string, string>;
  /** The headings that were not known, as they stand. */
  readonly leftOut: readonly string[];
  /** Headings that mean the same column, of which nobody knows which is meant. */
  readonly doubled: readonly (readonly [string, string])[];
}

const UNIT = /[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/u;

/** A heading as it is compared: without what stands in brackets, blanks, marks and the star of a needed column. */
function keyOf(heading: string): string {
  return folded(heading.replace(UNIT, '')).replace(/[\s_*:：.、·-]+/gu, '');
}

/** What the cells of a row say when they are taken for a header. */
export function headerIn(cells: readonly string[], columns: readonly Column[]): Header {
  const known = new Map(
    columns.flatMap(({ name, headings }) => [name, ...headings].map((heading) => [keyOf(heading), name])),
  );
  const places = new Map<string, number>();
  const units = new Map<string, string>();
  const leftOut: string[] = [];
  const doubled: (readonly [string, string])[] = [];
  for (const [place, cell] of cells.entries()) {
    const name = known.get(keyOf(cell));
    const taken = name === undefined ? undefined : places.get(name);
    if (name === undefined) leftOut.push(cell.trim());
    else if (taken !== undefined) doubled.push([(cells[taken] ?? '').trim(), cell.trim()]);
    else places.set(name, place);
    const unit = UNIT.exec(cell.normalize('NFKC'))?.[1]?.trim();
    if (name !== undefined && taken === undefined && unit) units.set(name, unit);
  }
  return { places, units, leftOut: leftOut.filter((heading) => heading !== ''), doubled };
}

/** Whether a row may be the header: it names every column that is needed. */
export function isHeader({ places }: Header, columns: readonly Column[]): boolean {
  const hasAll = columns.every(({ name, isNeeded }) => !isNeeded || places.has(name));
  return hasAll && choicesIn(columns).every((choice) => choice.some(({ name }) => places.has(name)));
}

/** The columns of which one is needed, a list for each choice. */
export function choicesIn(columns: readonly Column[]): readonly (readonly Column[])[] {
  const words = new Set(columns.flatMap(({ oneOf }) => oneOf ?? []));
  return [...words].map((word) => columns.filter(({ oneOf }) => oneOf === word));
}
