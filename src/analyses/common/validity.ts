/** How long a title holds unless its source says otherwise: 工信部企业〔2022〕63号. */
export const YEARS_VALID = 3;

/** When a title runs out. */
export interface Expiry {
  readonly on: string;
  /** Whether a source states it; otherwise it is estimated from when the title was granted. */
  readonly isStated: boolean;
}

export function expiryOf(title: {
  readonly grantedOn: string | null;
  readonly validUntil: string | null;
}): Expiry | null {
  const { grantedOn, validUntil } = title;
  if (validUntil !== null) return { on: validUntil, isStated: true };
  if (grantedOn === null) return null;
  return { on: `${Number(grantedOn.slice(0, 4)) + YEARS_VALID}${grantedOn.slice(4)}`, isStated: false };
}

/** Partial dates stand for the whole of their year, month or day, and `~` sorts after every digit. */
export function isOver(date: string | null, asOf: string | null): boolean {
  return date !== null && asOf !== null && `${date}~` < asOf;
}

export function isToCome(date: string | null, asOf: string | null): boolean {
  return date !== null && asOf !== null && date > `${asOf}~`;
}

/** So many months after a date, to the day if it has one; a year ends in December. The 31st of a short month only bounds. */
export function monthsAfter(date: string, months: number): string {
  const [year = '', month = '12', ...day] = date.split('-');
  const reached = Number(year) * 12 + Number(month) - 1 + months;
  return [String(Math.floor(reached / 12)).padStart(4, '0'), String((reached % 12) + 1).padStart(2, '0'), ...day].join(
    '-',
  );
}
