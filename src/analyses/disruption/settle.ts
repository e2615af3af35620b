import { at, type Links } from '../common/links.js';
import type { Direction } from './directions.js';

/** The paper stops at 1e-2. Finer, because what is left undone adds up along a supply circle that fades slowly. */
const TOLERANCE = 1e-5;
const MAX_ROUNDS = 200;

/** A cascade under way, in one direction. */
interface Front {
  readonly level: Float64Array;
  /** What each firm sells, and the share of it that its dependants are short of: σ (1 − h). */
  readonly sold: Float64Array;
  readonly lack: Float64Array;
  /** What each link is of its account or, in account f, of all that firm f depends on; by slot. */
  readonly share: Float64Array;
  /** The share that is missing, by account, and the worst of each firm's accounts. */
  readonly missing: Float64Array;
  readonly worst: Float64Array;
  /** What is still made, by market. */
  readonly made: Float64Array;
  /** Firms below 1, and those that have become shorter in this round. */
  readonly hit: Int32Array;
  readonly due: Int32Array;
  readonly isDue: Uint8Array;
  hits: number;
  dues: number;
}

export function settle(way: Direction, weight: Float64Array, failing: Uint8Array): Float64Array {
  const front = toFront(way, weight);
  for (let firm = 0; firm < failing.length; firm += 1) if (at(failing, firm) === 1) lower(front, way, firm, 0);
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    // First all shortages, then all levels: a round that saw itself would show the order of the firms in the answer.
    spread(front, way);
    if (front.dues === 0) break;
    for (let turn = 0; turn < front.dues; turn += 1) {
      const firm = front.due[turn] as number;
      front.isDue[firm] = 0;
      lower(front, way, firm, Math.max(0, 1 - (front.worst[firm] as number)));
    }
  }
  return front.level;
}

// From here on elements are read without `at`: it sees every kind of array, and V8 reads through it several times as slowly.

function toFront({ dependants, account, accounts, market, markets }: Direction, weight: Float64Array): Front {
  const size = dependants.size;
  const sold = salesOf(dependants, weight);
  const made = new Float64Array(markets);
  for (let firm = 0; firm < size; firm += 1) {
    const among = market[firm] as number;
    if (among >= 0) made[among] = (made[among] as number) + (sold[firm] as number);
  }
  return {
    level: new Float64Array(size).fill(1),
    sold,
    lack: new Float64Array(size),
    share: sharesOf(dependants, account, new Float64Array(accounts), weight),
    missing: new Float64Array(accounts),
    worst: new Float64Array(size),
    made,
    hit: new Int32Array(size),
    due: new Int32Array(size),
    isDue: new Uint8Array(size),
    hits: 0,
    dues: 0,
  };
}

function salesOf({ size, starts, numbers }: Links, weight: Float64Array): Float64Array {
  const sold = new Float64Array(size);
  for (let firm = 0; firm < size; firm += 1) {
    let all = 0;
    for (let slot = starts[firm] as number; slot < (starts[firm + 1] as number); slot += 1) {
      all += weight[numbers[slot] as number] as number;
    }
    sold[firm] = all;
  }
  return sold;
}

/** `booked` comes empty, by account. */
function sharesOf(
  { ends, numbers }: Links,
  account: Int32Array,
  booked: Float64Array,
  weight: Float64Array,
): Float64Array {
  const share = new Float64Array(numbers.length);
  for (let slot = 0; slot < share.length; slot += 1) {
    const volume = weight[numbers[slot] as number] as number;
    const own = account[slot] as number;
    const all = ends[slot] as number;
    share[slot] = volume;
    booked[all] = (booked[all] as number) + volume;
    if (own !== all) booked[own] = (booked[own] as number) + volume;
  }
  for (let slot = 0; slot < share.length; slot += 1) {
    share[slot] = (share[slot] as number) / (booked[account[slot] as number] as number);
  }
  return share;
}

/** Takes up what firms have come to lack since the round before, by their own fall or by that of those who could stand in. */
function spread(front: Front, way: Direction): void {
  front.dues = 0;
  for (let index = 0; index < front.hits; index += 1) {
    const firm = front.hit[index] as number;
    const sold = front.sold[firm] as number;
    const among = way.market[firm] as number;
    const made = among < 0 ? sold : (front.made[among] as number);
    const lack = (1 - (front.level[firm] as number)) * (made > sold ? sold / made : 1);
    const growth = lack - (front.lack[firm] as number);
    if (growth <= TOLERANCE) continue;
    front.lack[firm] = lack;
    book(front, way, firm, growth);
  }
}

function book(front: Front, { dependants, account }: Direction, firm: number, growth: number): void {
  const { share, missing, worst, due, isDue } = front;
  const { starts, ends } = dependants;
  const last = starts[firm + 1] as number;
  let dues = front.dues;
  for (let slot = starts[firm] as number; slot < last; slot += 1) {
    const own = account[slot] as number;
    const dependant = ends[slot] as number;
    const short = (missing[own] as number) + (share[slot] as number) * growth;
    missing[own] = short;
    if (short <= (worst[dependant] as number)) continue;
    worst[dependant] = short;
    if (isDue[dependant] === 1) continue;
    isDue[dependant] = 1;
    due[dues] = dependant;
    dues += 1;
  }
  front.dues = dues;
}

function lower(front: Front, { market }: Direction, firm: number, level: number): void {
  const fall = (front.level[firm] as number) - level;
  if (fall <= TOLERANCE) return;
  if ((front.level[firm] as number) === 1) {
    front.hit[front.hits] = firm;
    front.hits += 1;
  }
  front.level[firm] = level;
  const among = market[firm] as number;
  if (among >= 0) front.made[among] = (front.made[among] as number) - fall * (front.sold[firm] as number);
}
