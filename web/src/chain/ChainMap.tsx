import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { useKind } from '../app/world';
import { bothNames } from '../entity/bothNames';
import { SegmentHomeDocument, type TileFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { useWords as useOwnWords } from '../own/words';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { useToldOfIndustry } from '../told/useTold';
import { MethodNote } from '../view/MethodNote';
import { Parts } from '../view/Parts';
import { Empty, Unanswered } from '../view/states';
import { useLang } from '../words/i18n';
import type { MappedChain } from './ChainHead';
import { Figures } from './Figures';
import { type Box, drawnLinks, type FeedLink, MOST_LINKS } from './geometry';
import { type Reach, reachOf } from './order';
import { SegmentDrawer } from './SegmentDrawer';
import { StageColumns } from './StageColumns';
import type { ChainLink } from './state';
import { linksOf, tileColumns } from './useMapScene';
import { useWords } from './words';

interface Props {
  readonly chain: MappedChain;
  readonly list: List<TileFragment>;
  readonly link: ChainLink;
}

export function ChainMap({ chain, list, link }: Props) {
  const t = useWords();
  const { region, shape, segment } = link.state;
  const { rows: segments } = list;
  const isForeign = segment !== '' && !segments.some((tile) => tile.segment.id === segment);
  return (
    <>
      {isForeign && <ForeignSegment id={segment} link={link} />}
      {segments.length === 0 && (
        <Empty title={t('noSegments')}>
          {t('noSegmentsWhy')} <Link to={link.to({ part: 'firms' })}>{t('seeFirms')}</Link>
        </Empty>
      )}
      {segments.length > 0 && shape === 'picture' && <ChainPicture segments={segments} link={link} />}
      {segments.length > 0 && shape === 'table' && <ListTable list={list} pageSize={100} />}
      <MethodNote of={chain.map} />
      <ToldOfChain id={chain.id} />
      <Figures title={t('figures')} figures={chain.observations.nodes} all={chain.observations.totalCount} />
      <SegmentDrawer chain={chain.id} id={isForeign ? '' : segment} region={region} link={link} />
    </>
  );
}

/** Policies, needs, told gaps and fairs; nothing where no document tells any. */
function ToldOfChain({ id }: { readonly id: string }) {
  const { parts } = useToldOfIndustry(id);
  return parts.some(({ count }) => count > 0) && <Parts parts={parts} />;
}

interface PictureProps {
  readonly segments: readonly TileFragment[];
  readonly link: ChainLink;
}

function ChainPicture({ segments, link }: PictureProps) {
  const t = useWords();
  const isMadeUp = useKind() === 'DEMO';
  const [pointed, setPointed] = useState('');
  const columns = useMemo(() => tileColumns(segments), [segments]);
  const links = useMemo(() => linksOf(segments), [segments]);
  const lit = pointed || link.state.segment;
  const reach = useMemo(() => reachOf(flowsOf(segments), lit), [segments, lit]);
  const open = (id: string) => link.go({ segment: id, pages: 1 });
  const o = useOwnWords();
  const own = [...new Set(segments.flatMap(({ segment }) => describedBy(segment)))];
  const hasCurated = segments.some(({ segment }) => segment.origin === 'CURATED');
  return (
    <>
      <p className="muted small no-print">
        {t('hint')} {links.length > MOST_LINKS && t('tooMany', { count: links.length })}
      </p>
      {hasCurated && <p className="muted small">{t(isMadeUp ? 'madeUpNote' : 'curatedNote')}</p>}
      {own.length > 0 && (
        <p className="muted small">
          <OwnMark of={own} /> {o('note')}
        </p>
      )}
      <div className="chain-map">
        <FeedOverlay links={links} lit={lit} reach={reach} />
        <StageColumns columns={columns} lit={lit} reach={reach} onPoint={setPointed} onOpen={open} />
      </div>
    </>
  );
}

function flowsOf(segments: readonly TileFragment[]): readonly TileFragment['segment'][] {
  return segments.map(({ segment }) => segment);
}

interface ForeignSegmentProps {
  readonly id: string;
  readonly link: ChainLink;
}

/** An address that names a segment of another chain: where it stands, instead of a sheet beside a map without it. */
export function ForeignSegment({ id, link }: ForeignSegmentProps) {
  const t = useWords();
  const lang = useLang();
  const asked = useOperation(SegmentHomeDocument, { id });
  if (asked.data === null) return <Unanswered asked={asked} />;
  const { data } = asked;
  const segment = data.node?.__typename === 'Segment' ? data.node : null;
  const { region } = link.state;
  return (
    <p role="status">
      {segment ? (
        <>
          {t('foreign', { segment: segment.name })}{' '}
          <Link
            to={`${routes.chain(segment.chain.id)}?${new URLSearchParams({ ...(region && { region }), segment: id })}`}
          >
            {bothNames(segment.chain, lang)}
          </Link>
        </>
      ) : (
        t('noSegment', { id })
      )}
      {' · '}
      <button type="button" className="as-link" onClick={() => link.go({ segment: '' })}>
        {t('dismiss')}
      </button>
    </p>
  );
}

interface FeedOverlayProps {
  readonly links: readonly FeedLink[];
  readonly lit: string;
  readonly reach: Reach;
}

const NOWHERE: ReadonlyMap<string, Box> = new Map();

/** The links behind the tiles. They are measured, not laid out: where a tile stands is the page's business. */
export function FeedOverlay({ links, lit, reach }: FeedOverlayProps) {
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
