import { Select } from 'antd';
import { usePages } from '../api/usePages';
import { ChainFirmsDocument, type TileFragment } from '../generated/graphql';
import { ListTable } from '../table/ListTable';
import { list } from '../table/list';
import { Answer, Empty, Partial } from '../view/states';
import { ChainFrame, RegionControl } from './ChainFrame';
import { useFirmColumns, useFirmFileColumns } from './columns';
import { firmsOf } from './SegmentFirms';
import type { ChainLink } from './state';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly link: ChainLink;
  readonly segments: readonly TileFragment[];
}

const PAGE = 50;

export function FirmsPage({ id, title, link, segments }: Props) {
  const t = useWords();
  const { region, pages, in: segment } = link.state;
  const variables = { chain: id, segment: segment || null, region: region || null, first: PAGE };
  const asked = usePages(ChainFirmsDocument, variables, pages, firmsOf);
  const columns = useFirmColumns(id);
  const firms = list({ ...asked, data: null }, ({ enterprises }) => enterprises.nodes, {
    label: t('firmTable'),
    columns: useFirmFileColumns(id),
    count: asked.data?.totalCount ?? 0,
  });
  const more = () => link.go({ pages: pages + 1 }, { replace: true });
  return (
    <ChainFrame
      title={`${title} · ${t('firms')}`}
      chain={id}
      region={region}
      part="firms"
      controls={<Controls link={link} segments={segments} />}
      asked={asked}
      files={[firms]}
    >
      <Answer asked={asked}>
        {({ nodes, totalCount, hasMore }) =>
          totalCount === 0 ? (
            <Empty title={t('noFirms')}>{t('noFirmsNext')}</Empty>
          ) : (
            <>
              <Partial shown={nodes.length} all={totalCount} more={hasMore ? more : undefined} />
              <ListTable list={firms} columns={columns} rows={nodes} pageSize={Number.MAX_SAFE_INTEGER} />
            </>
          )
        }
      </Answer>
    </ChainFrame>
  );
}

/** Narrows the firms by region and by segment. */
function Controls({ link, segments }: Pick<Props, 'link' | 'segments'>) {
  const t = useWords();
  const options = segments.map(({ segment }) => ({ value: segment.id, label: segment.name }));
  return (
    <>
      <RegionControl region={link.state.region} onRegion={(region) => link.go({ region, pages: 1 })} />
      {options.length > 0 && (
        <Select
          aria-label={t('inSegment')}
          size="small"
          style={{ minWidth: 180 }}
          value={link.state.in}
          showSearch={{ optionFilterProp: 'label' }}
          options={[{ value: '', label: t('allSegments') }, ...options]}
          onChange={(next) => link.go({ in: next, pages: 1 })}
        />
      )}
    </>
  );
}
