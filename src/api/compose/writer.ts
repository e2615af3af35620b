import type { Column } from './column.js';
import type { Choice } from './fit.js';
import type { Meter } from './meter.js';
import type { Place, Values } from './place.js';
import type { Reading, Selection } from './selection.js';

/** Everything that is collected while one statement is written. */
export interface Builder extends Reading {
  /** In the order of their numbers, each with the values for which it is composed. */
  readonly places: Map<Place, Values>;
  readonly choices: Choice[];
  readonly meter: Meter;
  /** How any selection becomes a column: given, because what it needs for a connection needs it in turn. */
  project(writer: Writer, selection: Selection, source: Source): Column;
}

/** The CALLs that run for the rows of one place. */
export interface Level {
  /** The place whose rows they are; null at the root. */
  readonly place: Place | null;
  readonly calls: string[];
  /**
   * CALLs that hold facts, run after the others: the store counts a list that is carried along again for every row that a later
   * ORDER BY holds, and refuses, for its memory, what takes a few megabytes.
   */
  readonly late: string[];
}

/** Where a statement is being written. */
export interface Writer {
  readonly builder: Builder;
  readonly level: Level;
}

export function writerUnder(builder: Builder, place: Place | null): Writer {
  return { builder, level: { place, calls: [], late: [] } };
}

export function callsOf({ calls, late }: Level): readonly string[] {
  return [...calls, ...late];
}

/** Where a walk's own CALL goes: one that holds facts, at any depth, is as late as they are. */
export function listFor(outer: Level, inner: Level): string[] {
  return inner.late.length > 0 ? outer.late : outer.calls;
}

/** The node or relationship whose fields are written. */
export interface Source {
  /** Its variable. */
  readonly self: string;
  /** Fields that are another variable at hand: `node` of an edge, `enterprise` of a leadership. */
  readonly bound: Readonly<Record<string, string>>;
  /** Fields that the caller has made already: an edge's `cursor`. */
  readonly made?: Readonly<Record<string, Column>>;
  /** A predicate under which the source is of the type at hand, where it may be of another. */
  readonly guard?: string | undefined;
}
