import { pageOf, routes } from '../link/routes';
import type { NetNode } from './net';

/** A segment is shown where it stands in its chain. */
export function nodeRoute({ id, type, within }: NetNode): string {
  return type === 'Segment' && within ? routes.segment(within.id, id) : pageOf(type, id);
}
