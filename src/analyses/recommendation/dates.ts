const DAY = 86_400_000;

/** First and last day that a partial date may mean. */
export function daysOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return [first, first];
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return [first, next / DAY - 1];
}

/** Days from one to the other where the order is certain; null where a year and a month of it leave it open. */
export function lagBetween(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  const [[from, until], [start, end]] = [daysOf(one), daysOf(other)];
  return until < start ? Math.round((start + end - from - until) / 2) : null;
}
