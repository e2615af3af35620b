import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Box, drawnLinks, type FeedLink } from './geometry';
import type { Reach } from './order';

interface Props {
  readonly links: readonly FeedLink[];
  readonly lit: string;
  readonly reach: Reach;
}

const NOWHERE: ReadonlyMap<string, Box> = new Map();

/** The links behind the tiles. They are measured, not laid out: where a tile stands is the page's business. */
export function FeedOverlay({ links, lit, reach }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [boxes, setBoxes] = useState(NOWHERE);
  useLayoutEffect(() => {
    const frame = svg.current?.parentElement;
    if (!frame) return;
    const watch = new ResizeObserver(() => setBoxes(measured(frame)));
    watch.observe(frame);
    setBoxes(measured(frame));
    return () => watch.disconnect();
  }, []);
  const drawn = useMemo(() => drawnLinks(links, boxes, lit), [links, boxes, lit]);
  return (
    <svg ref={svg} className="feeds" aria-hidden="true">
      <defs>
        <marker id="feed-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0L8 4L0 8z" fill="context-stroke" />
        </marker>
      </defs>
      {drawn.map(({ from, to, d }) => (
        <path
          key={`${from} ${to}`}
          d={d}
          className={isOnTheWay(from, to, lit, reach) ? 'is-lit' : undefined}
          markerEnd="url(#feed-end)"
        />
      ))}
    </svg>
  );
}

/** A link lights when it leads to the tile or away from it: both ends before it, or both behind. */
function isOnTheWay(from: string, to: string, lit: string, { upstream, downstream }: Reach): boolean {
  const isBefore = upstream.has(from) && (to === lit || upstream.has(to));
  const isBehind = downstream.has(to) && (from === lit || downstream.has(from));
  return isBefore || isBehind;
}

function measured(frame: HTMLElement): ReadonlyMap<string, Box> {
  const origin = frame.getBoundingClientRect();
  const tiles = frame.querySelectorAll<HTMLElement>('[data-segment]');
  return new Map(
    [...tiles].map((tile) => {
      const { left, top, width, height } = tile.getBoundingClientRect();
      return [tile.dataset['segment'] ?? '', { x: left - origin.left, y: top - origin.top, width, height }];
    }),
  );
}
