import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useKind } from '../app/world';
import type { Link as AddressLink } from '../link/useLink';
import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import type { MappedChain } from './ChainHead';
import { FeedOverlay } from './FeedOverlay';
import { Figures } from './Figures';
import { ForeignSegment } from './ForeignSegment';
import { MOST_LINKS } from './geometry';
import { reachOf } from './order';
import { SegmentDrawer } from './SegmentDrawer';
import { StageColumns } from './StageColumns';
import { segmentColumns } from './segmentColumns';
import type { ChainState } from './state';
import { linksOf, tileColumns } from './useMapScene';
import { words } from './words';

interface Props {
  readonly chain: MappedChain;
  readonly link: AddressLink<ChainState>;
}

export function MapPanel({ chain, link }: Props) {
  const t = useWords(words);
  const { region, shape, segment } = link.state;
  const { segments, method, coverage, dataAsOf } = chain.map;
  const isForeign = segment !== '' && !segments.some((tile) => tile.segment.id === segment);
  const open = (id: string) => link.go({ segment: id, pages: 1 });
  return (
    <>
      {isForeign && <ForeignSegment id={segment} link={link} />}
      {segments.length === 0 && (
        <Empty title={t('noSegments')}>
          {t('noSegmentsWhy')} <Link to={link.to({ part: 'firms' })}>{t('seeFirms')}</Link>
        </Empty>
      )}
      {segments.length > 0 && shape === 'picture' && (
        <ChainPicture segments={segments} chosen={segment} onOpen={open} />
      )}
      {segments.length > 0 && shape === 'table' && (
        <SegmentTable segments={segments} hasRegion={region !== ''} onOpen={open} />
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
      <Figures title={t('figures')} figures={chain.observations.nodes} all={chain.observations.totalCount} />
      <SegmentDrawer chain={chain.id} id={isForeign ? '' : segment} region={region} link={link} />
    </>
  );
}

type Segments = MappedChain['map']['segments'];

function SegmentTable({
  segments,
  hasRegion,
  onOpen,
}: {
  readonly segments: Segments;
  readonly hasRegion: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <DataTable
      label={t('tableLabel')}
      columns={segmentColumns(t, lang, hasRegion, onOpen)}
      rows={segments}
      rowKey={({ segment }) => segment.id}
      pageSize={100}
    />
  );
}

function ChainPicture({
  segments,
  chosen,
  onOpen,
}: {
  readonly segments: Segments;
  readonly chosen: string;
  readonly onOpen: (id: string) => void;
}) {
  const isMadeUp = useKind() === 'DEMO';
  const t = useWords(words);
  const [pointed, setPointed] = useState('');
  const columns = useMemo(() => tileColumns(segments), [segments]);
  const links = useMemo(() => linksOf(segments), [segments]);
  const lit = pointed || chosen;
  const reach = useMemo(
    () =>
      reachOf(
        segments.map(({ segment }) => segment),
        lit,
      ),
    [segments, lit],
  );
  const hasCurated = segments.some(({ segment }) => segment.origin === 'CURATED');
  return (
    <>
      <p className="muted small no-print">
        {t('hint')} {links.length > MOST_LINKS && t('tooMany', { count: links.length })}
      </p>
      {hasCurated && <p className="muted small">{t(isMadeUp ? 'madeUpNote' : 'curatedNote')}</p>}
      <div className="chain-map">
        <FeedOverlay links={links} lit={lit} reach={reach} />
        <StageColumns columns={columns} lit={lit} reach={reach} onPoint={setPointed} onOpen={onOpen} />
      </div>
    </>
  );
}
