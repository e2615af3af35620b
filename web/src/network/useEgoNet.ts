import { useMemo } from 'react';
import { useKnown } from '../api/names';
import type { Answering } from '../api/useAsking';
import { useOperation } from '../api/useOperation';
import { NetworkNodeDocument, NetworkNodesDocument } from '../generated/graphql';
import { type Growth, useGrowth, usualExpansions } from './growth';
import { type Net, netOf } from './net';
import { countsOf, type Fields, nodeOf } from './relations';
import type { Expansion, NetworkState } from './state';

/** A node amid what was expanded around it. */
export interface EgoNet {
  readonly name: string;
  readonly asked: Answering<unknown>;
  readonly growth: Answering<readonly Growth[]>;
  /** What stays or goes whatever is expanded: the pinned and the hidden. */
  readonly kept: Answering<unknown>;
  readonly expansions: readonly Expansion[];
  readonly net: Net;
}

const NOTHING: readonly Expansion[] = [];
const EMPTY: Net = { nodes: [], links: [] };

export function useEgoNet({ focus, hide, pin, expand }: NetworkState): EgoNet {
  const pause = focus === '';
  const asked = useOperation(NetworkNodeDocument, { id: focus }, { pause });
  const node = (asked.data?.node ?? null) as (Fields & { readonly id: string }) | null;
  const isCurrent = node?.id === focus;
  const expansions = useMemo(
    () => expand ?? (node && isCurrent ? usualExpansions(focus, countsOf(node)) : NOTHING),
    [expand, node, isCurrent, focus],
  );
  const growth = useGrowth(expansions, { pause });
  const kept = useOperation(
    NetworkNodesDocument,
    { ids: [...pin, ...hide] },
    { pause: pin.length + hide.length === 0 },
  );
  const others = useMemo(
    () => (kept.data?.nodes ?? []).flatMap((one) => (one ? [nodeOf(one as unknown as Fields)] : [])),
    [kept.data],
  );
  const net = useMemo(() => {
    if (!node) return EMPTY;
    const pinned = others.filter(({ id }) => pin.includes(id));
    return netOf({ focus: nodeOf(node), grown: growth.data ?? [], pinned, hidden: new Set(hide) });
  }, [node, growth.data, others, pin, hide]);
  const known = useKnown(focus).name;
  return { name: node && isCurrent ? nodeOf(node).name : known, asked, growth, kept, expansions, net };
}
