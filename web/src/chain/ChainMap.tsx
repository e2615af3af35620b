import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useKind } from '../app/world';
import type { TileFragment } from '../generated/graphql';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import type { MappedChain } from './ChainHead';
import { FeedOverlay } from './FeedOverlay';
import { Figures } from './Figures';
import { ForeignSegment } from './ForeignSegment';
import { MOST_LINKS } from './geometry';
import { reachOf } from './order';
import { SegmentDrawer } from './SegmentDrawer';
import { StageColumns } from './StageColumns';
import type { ChainLink } from './state';
import { linksOf, tileColumns } from './useMapScene';
import { words } from './words';

interface Props {
  readonly chain: MappedChain;
  readonly list: List<TileFragment>;
  readonly link: ChainLink;
}

export function ChainMap({ chain, list, link }: Props) {
  const t = useWords(words);
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
      <Figures title={t('figures')} figures={chain.observations.nodes} all={chain.observations.totalCount} />
      <SegmentDrawer chain={chain.id} id={isForeign ? '' : segment} region={region} link={link} />
    </>
  );
}

interface PictureProps {
  readonly segments: readonly TileFragment[];
  readonly link: ChainLink;
}

function ChainPicture({ segments, link }: PictureProps) {
  const t = useWords(words);
  const isMadeUp = useKind() === 'DEMO';
  const [pointed, setPointed] = useState('');
  const columns = useMemo(() => tileColumns(segments), [segments]);
  const links = useMemo(() => linksOf(segments), [segments]);
  const lit = pointed || link.state.segment;
  const reach = useMemo(() => reachOf(flowsOf(segments), lit), [segments, lit]);
  const open = (id: string) => link.go({ segment: id, pages: 1 });
  const hasCurated = segments.some(({ segment }) => segment.origin === 'CURATED');
  return (
    <>
      <p className="muted small no-print">
        {t('hint')} {links.length > MOST_LINKS && t('tooMany', { count: links.length })}
      </p>
      {hasCurated && <p className="muted small">{t(isMadeUp ? 'madeUpNote' : 'curatedNote')}</p>}
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
