import { EASTERN, fold } from '../../names/fold.js';
import { exactKey } from '../../names/index.js';
import { placeAtHead } from '../ingest/words/place.js';

/** A name as it is compared: folded, without its legal form. */
export interface Spelling {
  readonly key: string;
  /** How many of its first units are a place, which a short name mostly leaves out: 湖南 of 湖南华联瓷业. */
  readonly head: number;
}

/** No firm's name is longer; of a text that is, only the beginning is compared. */
export const MAX_UNITS = 64;

/** What an exchange writes before a short name: special treatment, a first day, a day without dividend, a reform that is not done. */
const MARK_BEFORE = new RegExp(`^(?:s?\\*?st|s|n|c|xd|xr|dr|pt|退市)\\s*(?=${EASTERN}{2})`, 'u');
/** And behind it: a class of shares, a firm without profit or with unequal votes, a delisting. */
const MARK_BEHIND = new RegExp(`(?<=${EASTERN}{2})(?:-[a-z]{1,2}|[ab]|退市?)$`, 'u');
/** A share company says so in its legal form, and 股份 of a short name means that. */
const IS_SHARE_COMPANY = /股份(?:有限(?:责任)?)?公司/u;
const SHARES = '股份';
/** That word behind the rest of a key. */
export const SHARES_BEHIND = /(?<=..)股份$/u;

export function spellingOf(name: string): Spelling {
  const bare = fold(name).replace(MARK_BEFORE, '').replace(MARK_BEHIND, '');
  const form = IS_SHARE_COMPANY.test(bare) ? SHARES : '';
  const key = `${exactKey(bare)}${form}`.slice(0, MAX_UNITS);
  return { key, head: placeAtHead(key) };
}
