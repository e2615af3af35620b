import { useAsk } from '../api/useAsk';
import type { Named } from '../entity/bothNames';
import { ChainCapitalDocument } from '../generated/graphql';
import type { Link as AddressLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { CapitalPanel, capitalColumns } from './CapitalPanel';
import { ChainNav } from './ChainNav';
import { NoChain } from './NoChain';
import { RegionControl } from './RegionControl';
import type { ChainState } from './state';
import { useChainTitle } from './useChainTitle';
import { words } from './words';

interface Props {
  readonly id: string;
  /** Unknown while it is asked for. */
  readonly chain: Named | null;
  readonly link: AddressLink<ChainState>;
}

export function CapitalController({ id, chain, link }: Props) {
  const t = useWords(words);
  const name = useChainTitle(id, chain);
  const lang = useLang();
  const { region, first } = link.state;
  const segment = link.state.in;
  const variables = { id, region, segment: segment || null, first };
  const asked = useAsk(ChainCapitalDocument, variables, { pause: region === '' });
  const operation = ChainCapitalDocument;
  const items = asked.data?.chain?.capitalPaths.items;
  const rows = 'chain.capitalPaths.items';
  const columns = capitalColumns(t, lang);
  return (
    <View
      title={`${name} · ${t('capital')}`}
      scope={region}
      lead={
        <>
          <p>{t('capitalLead')}</p>
          <ChainNav chain={id} region={region} current="capital" />
        </>
      }
      controls={<RegionControl region={region} onRegion={(next) => link.go({ region: next })} />}
      operation={operation}
      variables={variables}
      files={items ? [{ label: t('capitalFile'), operation, variables, rows, columns, count: items.length }] : []}
    >
      {region === '' ? (
        <Empty title={t('needRegion')}>{t('needRegionWhy')}</Empty>
      ) : (
        <Answer asked={asked}>
          {(data) =>
            data.chain ? (
              <CapitalPanel found={data.chain.capitalPaths} link={link} columns={columns} />
            ) : (
              <NoChain id={id} />
            )
          }
        </Answer>
      )}
    </View>
  );
}
