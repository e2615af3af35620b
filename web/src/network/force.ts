import { useEffect, useMemo, useState } from 'react';
import ForceWorker from './force.worker?worker';
import type { Net } from './net';
import { type Positions, ringLayout } from './ring';

export interface ForceOrder {
  readonly key: string;
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly isFixed: boolean }[];
  readonly links: readonly (readonly [string, string])[];
}

export interface ForceResult {
  readonly key: string;
  readonly points: readonly (readonly [id: string, x: number, y: number])[];
}

/** Starts from the rings, so that the same network ends alike; null until it is computed, or when it was not asked for. */
export function useForce(net: Net, start: Positions, fixed: readonly string[], isWanted: boolean): Positions | null {
  const [found, setFound] = useState<{ readonly key: string; readonly positions: Positions } | null>(null);
  const key = keyOfOrder(net, fixed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is laid out; the lists are made again at each drawing.
  useEffect(() => {
    if (!isWanted || found?.key === key) return;
    const worker = new ForceWorker();
    worker.onmessage = ({ data }: MessageEvent<ForceResult>) => {
      setFound({ key: data.key, positions: new Map(data.points.map(([id, x, y]) => [id, { x, y }])) });
      worker.terminate();
    };
    worker.postMessage(orderOf(key, net, start, fixed));
    return () => worker.terminate();
  }, [key, isWanted]);
  return isWanted && found?.key === key ? found.positions : null;
}

function keyOfOrder({ nodes, links }: Net, fixed: readonly string[]): string {
  return [nodes.map(({ id }) => id), links.map(({ from, to }) => `${from} ${to}`), fixed].join('|');
}

function orderOf(key: string, { nodes, links }: Net, start: Positions, fixed: readonly string[]): ForceOrder {
  return {
    key,
    nodes: nodes.map(({ id, hop }) => {
      const { x, y } = start.get(id) ?? { x: 0, y: 0 };
      return { id, x, y, isFixed: hop === 0 || fixed.includes(id) };
    }),
    links: links.map(({ from, to }) => [from, to]),
  };
}

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
