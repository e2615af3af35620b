import { pageOf, routes } from '../link/routes';
import type { Place } from './net';

/** A segment is shown where it stands in its chain. */
export function placeLink({ id, type, within }: Place): string {
  if (type === 'Segment' && within) return `${routes.chain(within.id)}?segment=${encodeURIComponent(id)}`;
  return pageOf(type, id);
}
