import { useMemo } from 'react';
import { useForce } from './force';
import type { Net } from './net';
import { type Positions, ringLayout } from './ring';

/** Where the nodes stand; while the free layout is computed, where the rings put them. */
export function useLayout(
  net: Net,
  layout: 'rings' | 'free',
  pinned: readonly string[],
): { readonly positions: Positions; readonly isLaying: boolean } {
  const rings = useMemo(() => ringLayout(net), [net]);
  const free = useForce(net, rings, pinned, layout === 'free' && net.nodes.length > 1);
  return { positions: free ?? rings, isLaying: layout === 'free' && net.nodes.length > 1 && free === null };
}
