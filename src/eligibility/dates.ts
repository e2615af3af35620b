/** Partial dates stand for the whole of their year, month or day. */

export function isOver(date: string | null, asOf: string | null): boolean {
  return date !== null && asOf !== null && `${date}~` < asOf;
}

export function isToCome(date: string | null, asOf: string | null): boolean {
  return date !== null && asOf !== null && date > `${asOf}~`;
}

export function yearsAfter(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
