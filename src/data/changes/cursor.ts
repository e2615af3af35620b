import { packed, unpacked } from '../../api/compose/cursor.js';
import { BadInput } from '../../errors.js';

/** How far somebody has followed the log of a store. */
export interface Followed {
  readonly epoch: string;
  /** Of the last change that was told, or up to which the log went when the walk through all began. */
  readonly number: number;
  /** Within that walk: the list that it is in, and the last id that was told of it. */
  readonly walked: { readonly list: string; readonly after: string } | null;
}

export function cursorOf({ epoch, number, walked }: Followed): string {
  return packed(walked ? [epoch, number, walked.list, walked.after] : [epoch, number]);
}

export function followedIn(cursor: string): Followed {
  const [epoch, number, list, after] = unpacked(cursor);
  const isWalking = typeof list === 'string' && typeof after === 'string';
  if (typeof epoch === 'string' && Number.isSafeInteger(number) && (isWalking || list === undefined))
    return { epoch, number: number as number, walked: isWalking ? { list, after } : null };
  throw new BadInput(
    `"${cursor.slice(0, 60)}" is not a cursor of changes; give \`cursor\` one of \`changesSince\` or the id of an event of /changes, or none to begin.`,
  );
}
