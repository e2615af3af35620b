import type DataLoader from 'dataloader';
import type { Waiting } from '../store/deadline.js';
import type { Graph, Row, Statement } from '../store/graph.js';
import { type Caller, OURSELVES } from './caller.js';
import type { Composed, Composer } from './compose/compose.js';
import { type Cost, newCost } from './compose/meter.js';
import type { ImportJobs } from './importJobs.js';
import { createOutcome, type Outcome } from './outcome.js';

/** A change that a server makes at the moment. */
export interface ChangeUnderWay {
  readonly mutation: string;
  readonly author: string;
  readonly since: string;
  doing: string;
}

/** What mutations write with, and who may. */
export interface Writing {
  /** With the patience that a load needs. */
  readonly graph: Graph;
  /** Why whoever asks may not write, in a sentence; null: they may. */
  readonly refusal: string | null;
  /** Who writes where nobody is named. */
  readonly author: string;
  readonly underWay: Set<ChangeUnderWay>;
  /** Files that are imported for a browser; null where none are taken. */
  readonly imports: ImportJobs | null;
}

/** Whoever watches an operation: for figures, and for traces. */
export interface Watch {
  /** A statement that it asks, until its rows are there. */
  read(statement: Statement, work: () => Promise<readonly Row[]>): Promise<readonly Row[]>;
  /** It is answered; its kind is unknown where it could not be parsed. */
  end(outcome: Outcome, kind: string | undefined): void;
}

/** What every resolver is given: a new one for each request. */
export interface Context {
  readonly graph: Graph;
  readonly composer: Composer;
  readonly requestId: string;
  /** One loader for each type and selection: what asks for the same fields of an entity shares its statement. */
  readonly entityLoaders: Map<string, DataLoader<string, Composed | null>>;
  readonly cost: Cost;
  readonly outcome: Outcome;
  readonly watch: Watch | null;
  readonly writing: Writing;
  readonly caller: Caller;
  /** Takes what an operation costs from the share of whoever asks, or throws; gives what is left, and null where nobody counts. */
  readonly charge: (cost: number) => number | null;
  /** How long the request was. */
  readonly bodyBytes: number;
  /** Of a mutation: what is told of it while it is under way. */
  readonly change?: ChangeUnderWay;
}

export interface Request {
  readonly id: string;
  readonly waiting: Waiting;
  /** This process itself unless this is given, which no share bounds. */
  readonly caller?: Caller;
  readonly charge?: Context['charge'];
  /** Nothing is written unless this is given. */
  readonly writing?: Writing;
  readonly bodyBytes?: number;
  readonly watch?: Watch;
}

const ONLY_READS = 'This way only reads; send a mutation to POST /graphql.';

/** Whatever a resolver reads is read for whoever waits for it: in turn, until their deadline, and not after they have left. */
export function createContext(
  graph: Graph,
  composer: Composer,
  { id, waiting, writing, caller = OURSELVES, charge = () => null, bodyBytes = 0, watch }: Request,
): Context {
  const cost = newCost();
  const own: Graph = {
    ...graph,
    read: (statement, parameters) => {
      cost.statements += 1;
      const read = () => graph.read(statement, parameters, waiting);
      return watch ? watch.read(statement, read) : read();
    },
  };
  return {
    graph: own,
    composer,
    requestId: id,
    entityLoaders: new Map(),
    cost,
    outcome: createOutcome(),
    bodyBytes,
    caller,
    charge,
    watch: watch ?? null,
    writing: writing ?? { graph: own, refusal: ONLY_READS, author: '', underWay: new Set(), imports: null },
  };
}
