/** How far from where it wants to be a node may be put before a ring further out is taken: an eighth of the circle. */
const REACH = 1 / 8;

export interface Ring {
  readonly seats: number;
  readonly taken: Set<number>;
}

/** The free seat nearest to an angle, to either side in turn; null when none is within reach. */
export function seatNear({ seats, taken }: Ring, angle: number): number | null {
  const nearest = Math.round((angle / (2 * Math.PI)) * seats);
  const furthest = Math.max(1, Math.floor(REACH * seats));
  for (let step = 0; step <= furthest; step += 1) {
    for (const at of step === 0 ? [nearest] : [nearest + step, nearest - step]) {
      const seat = ((at % seats) + seats) % seats;
      if (!taken.has(seat)) return seat;
    }
  }
  return null;
}
