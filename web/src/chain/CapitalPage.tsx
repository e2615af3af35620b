import { useOperation } from '../api/useOperation';
import { ChainCapitalDocument } from '../generated/graphql';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { CapitalPaths } from './CapitalPaths';
import { ChainFrame, NoChain, RegionControl } from './ChainFrame';
import { useCapitalColumns } from './columns';
import type { ChainLink } from './state';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly link: ChainLink;
}

export function CapitalPage({ id, title, link }: Props) {
  const t = useWords();
  const { region, first, in: segment } = link.state;
  const variables = { id, region, segment: segment || null, first };
  const asked = useOperation(ChainCapitalDocument, variables, { pause: region === '' });
  const chain = asked.data?.chain;
  const paths = list(asked, (data) => data.chain?.capitalPaths.items, {
    label: t('capitalFile'),
    columns: useCapitalColumns(),
    keyOf: (row) => `${row.segment.id} ${row.enterprise.id} ${row.fund.id}`,
  });
  return (
    <ChainFrame
      title={`${title} · ${t('capital')}`}
      chain={id}
      region={region}
      part="capital"
      lead={t('capitalLead')}
      controls={<RegionControl region={region} onRegion={(next) => link.go({ region: next })} />}
      asked={asked}
      files={[paths]}
    >
      {region === '' ? (
        <Empty title={t('needRegion')}>{t('needRegionWhy')}</Empty>
      ) : (
        <Answer asked={asked}>
          {chain ? <CapitalPaths found={chain.capitalPaths} list={paths} link={link} /> : <NoChain id={id} />}
        </Answer>
      )}
    </ChainFrame>
  );
}
