/** Rows that one turn of the event loop may go on with: parsing, ranking and writing them takes some ten milliseconds while the code is cold. */
const ROWS_A_TURN = 200;

export interface HandOver {
  /** Resolves in a turn of the event loop that has room for so many rows; null when this one has. More than a turn's share has one of its own. */
  wait(rows: number): Promise<void> | null;
}

/**
 * Answers of the store come in bursts, and whatever goes on with one does so at once: twenty of 200 rows would be one piece of work of
 * some hundred milliseconds, during which nobody else is served. They are handed over in turns instead.
 */
export function createHandOver(max = ROWS_A_TURN): HandOver {
  const line: { readonly rows: number; readonly go: () => void }[] = [];
  let taken = 0;
  let isScheduled = false;

  const hasRoom = (rows: number) => taken === 0 || taken + rows <= max;
  const nextTurn = () => {
    isScheduled = false;
    taken = 0;
    for (let next = line[0]; next && hasRoom(next.rows); next = line[0]) {
      line.shift();
      take(next.rows);
      next.go();
    }
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(nextTurn);
  };
  const take = (rows: number) => {
    taken += rows;
    schedule();
  };
  return {
    wait: (rows) => {
      if (line.length === 0 && hasRoom(rows)) {
        take(rows);
        return null;
      }
      return new Promise((resolve) => {
        line.push({ rows, go: resolve });
        schedule();
      });
    },
  };
}
