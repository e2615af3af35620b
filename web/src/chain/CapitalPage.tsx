import { useOperation } from '../api/useOperation';
import { ChainCapitalDocument } from '../generated/graphql';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { CapitalPaths } from './CapitalPaths';
import { ChainNav } from './ChainNav';
import { useCapitalColumns } from './capitalColumns';
import { NoChain } from './NoChain';
import { RegionControl } from './RegionControl';
import type { ChainLink } from './state';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly link: ChainLink;
}

export function CapitalPage({ id, title, link }: Props) {
  const t = useWords(words);
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
    <View
      title={`${title} · ${t('capital')}`}
      scope={region}
      lead={
        <>
          <p>{t('capitalLead')}</p>
          <ChainNav chain={id} region={region} current="capital" />
        </>
      }
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
    </View>
  );
}
