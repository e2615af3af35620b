import { UNFINISHED } from '../analyses/common/state.js';
import { DERIVED_KIND } from '../data/load/derive.js';
import { SEED } from '../data/seed/seed.js';
import { BadInput, GraphUnavailable } from '../errors.js';
import { heldData } from '../model/dataset.js';
import type { Graph } from '../store/graph.js';
import { ask } from '../store/query.js';
import type { Opening } from './opening.js';

/** Where they stand beside the facts. */
export const DOCUMENTS_BASE = '/documents';

/** What the documents say, without anything of one's own: a store in which nothing else has ever been. */
export interface Documents {
  readonly graph: Graph;
  hasOwnData(): Promise<boolean>;
  /** Begins its store, if it needs one. What that does until it can be asked; null once it can, or could not be opened. */
  prepare(): Promise<string | null>;
  /** How its store stands; null while it has needed none. */
  standing(): Standing | null;
  /** Whenever its store can be asked for the first time. */
  onOpened(listener: () => void): void;
  close(): Promise<void>;
}

export interface Standing {
  readonly status: 'starting' | 'ready' | 'not ready';
  readonly doing?: string;
  readonly failure?: string;
}

interface Held {
  readonly hasOwnData: boolean;
  /** Tells the facts from any other version of them. */
  readonly facts: string | null;
}

interface Begun {
  readonly opening: Opening;
  readonly facts: string | null;
  readonly at: number;
}

/** A store that could not be opened is tried again, but not by everybody who asks. */
const AGAIN_MILLISECONDS = 10_000;
const HELD = { facts: SEED.id, kinds: [SEED.kind, DERIVED_KIND], unfinished: UNFINISHED };

/**
 * Beside a store that may hold one's own data. As long as that holds none, it is asked itself; a second one, which costs the memory of a
 * second Java, is opened when somebody asks and there is something to leave out.
 */
export function createDocuments(all: Graph, open: () => Opening): Documents {
  const listeners: (() => void)[] = [];
  let begun: Begun | null = null;
  let looking: Promise<Held> | null = null;
  let known: Held | null = null;
  let isClosed = false;

  const look = async (): Promise<Held> => {
    const [held = { facts: null, hasOwnData: false }] = await ask(all, heldData, HELD);
    known = held;
    return held;
  };
  /** Many who come at once ask it once. */
  const lookTogether = () => {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  };
  const begin = (facts: string | null) => {
    const former = begun?.opening.close();
    const opening = open();
    begun = { opening, facts, at: performance.now() };
    void Promise.resolve(former)
      .then(() => opening.start())
      .then(
        () => isClosed || listeners.splice(0).map((tell) => tell()),
        () => undefined,
      );
  };
  const prepare = async () => {
    const { hasOwnData, facts } = await lookTogether();
    if (isClosed) throw new GraphUnavailable();
    if (hasOwnData && (begun === null || isOver(begun, facts))) begin(facts);
    return hasOwnData ? (begun?.opening.doing() ?? null) : null;
  };
  const opened = () => {
    const isOpen = begun !== null && begun.facts === known?.facts && standingOf(begun.opening).status === 'ready';
    return isOpen ? (begun?.opening.graph ?? null) : null;
  };
  return {
    graph: graphOf(all, opened, async () => (await look()).hasOwnData),
    // A store that is away for a moment holds what it held.
    hasOwnData: async () => (await lookTogether().catch((error) => known ?? Promise.reject(error))).hasOwnData,
    prepare,
    standing: () => begun && standingOf(begun.opening),
    onOpened: (listener) => void listeners.push(listener),
    close: async () => {
      isClosed = true;
      await begun?.opening.close();
    },
  };
}

function standingOf(opening: Opening): Standing {
  const [doing, failure] = [opening.doing(), opening.failure()];
  if (doing !== null) return { status: 'starting', doing };
  return failure === null ? { status: 'ready' } : { status: 'not ready', failure };
}

/** Other facts were loaded since, or it is time to try once more. */
function isOver({ opening, facts, at }: Begun, factsNow: string | null): boolean {
  return facts !== factsNow || (opening.failure() !== null && performance.now() - at > AGAIN_MILLISECONDS);
}

function graphOf(all: Graph, opened: () => Graph | null, hasOwnDataNow: () => Promise<boolean>): Graph {
  const refuse = async () => {
    throw new BadInput('The documents are only read here; write to POST /graphql.');
  };
  return {
    read: async (...args) => {
      const alone = opened();
      if (alone) return alone.read(...args);
      const rows = await all.read(...args);
      // What was imported since the request came may be in them.
      if (await hasOwnDataNow()) throw new GraphUnavailable();
      return rows;
    },
    write: refuse,
    hold: refuse,
    define: refuse,
    ping: async () => (opened() ?? all).ping(),
    forgetPlans: () => opened()?.forgetPlans(),
    plansLost: () => opened()?.plansLost() ?? 0,
    figures: () => opened()?.figures() ?? null,
    close: async () => undefined,
  };
}
