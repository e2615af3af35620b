import { type Expiry, expiryOf, isOver, isToCome, monthsAfter } from '../common/validity.js';
import type { HoldingTitle } from './queries.js';

export interface ExpiringTitle {
  readonly enterprise: string;
  readonly recognition: string;
  readonly expiresOn: string;
  readonly stated: boolean;
}

/** The titles of holdings as they stand on a day, or as the documents report them. */
export interface TitlesHeld {
  /** Granted by then as far as they are dated, and not run out. */
  readonly held: readonly HoldingTitle[];
  readonly expiring: readonly ExpiringTitle[];
  /** Titles of which nobody knows when they run out. */
  readonly undated: number;
  /** Run out by then; each may have been renewed without a document that says so. */
  readonly over: number;
}

export function titlesHeld(titles: readonly HoldingTitle[], asOf: string | null, months: number): TitlesHeld {
  const granted = titles.filter(({ grantedOn }) => !isToCome(grantedOn, asOf));
  const dated = granted.map((title) => ({ title, expiry: expiryOf(title) }));
  const running = dated.filter(({ expiry }) => expiry === null || !isOver(expiry.on, asOf));
  const bound = asOf === null ? null : monthsAfter(asOf, months);
  return {
    held: running.map(({ title }) => title),
    expiring: [...latest(running).values()]
      .filter(({ expiry }) => !isToCome(expiry.on, bound))
      .map(({ title, expiry }) => {
        return { enterprise: title.firm, recognition: title.id, expiresOn: expiry.on, stated: expiry.isStated };
      })
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
    undated: running.filter(({ expiry }) => expiry === null).length,
    over: dated.length - running.length,
  };
}

/** Of one firm's titles of one kind the one that runs longest: an earlier one that it renews is not news. */
function latest(titles: readonly { readonly title: HoldingTitle; readonly expiry: Expiry | null }[]) {
  const kinds = new Map<string, { readonly title: HoldingTitle; readonly expiry: Expiry }>();
  for (const { title, expiry } of titles) {
    const kind = `${title.firm} ${title.tier} ${title.level}`;
    if (expiry !== null && expiry.on > (kinds.get(kind)?.expiry.on ?? '')) kinds.set(kind, { title, expiry });
  }
  return kinds;
}

function keyOf({ expiresOn, enterprise, recognition }: ExpiringTitle): string {
  return `${expiresOn} ${enterprise} ${recognition}`;
}
