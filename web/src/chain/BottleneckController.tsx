import { useAsk } from '../api/useAsk';
import type { Named } from '../entity/bothNames';
import { ChainBottlenecksDocument } from '../generated/graphql';
import type { Link as AddressLink } from '../link/useLink';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { BottleneckControls, BottleneckList } from './BottleneckPanel';
import { ChainNav } from './ChainNav';
import { NoChain } from './NoChain';
import type { ChainState } from './state';
import { useChainTitle } from './useChainTitle';
import { words } from './words';

interface Props {
  readonly id: string;
  /** Unknown while it is asked for. */
  readonly chain: Named | null;
  readonly link: AddressLink<ChainState>;
}

/** The API computes at most so many of each kind. */
const MOST = 100;

export function BottleneckController({ id, chain, link }: Props) {
  const t = useWords(words);
  const name = useChainTitle(id, chain);
  const { terms } = useTerms();
  const { region, kind } = link.state;
  const variables = { id, region: region || null, kind: kind === 'ALL' ? null : kind, first: MOST };
  const asked = useAsk(ChainBottlenecksDocument, variables);
  const columns = [
    { title: t('kind'), path: 'node.__typename', labels: terms('Type') },
    { title: t('node'), path: 'node.name' },
    { title: t('origin'), path: 'node.origin', labels: terms('Origin') },
    { title: `${t('separates')} 1`, path: 'separates.from.name' },
    { title: `${t('separates')} 2`, path: 'separates.to.name' },
    { title: t('proof'), path: 'witness.nodes.name' },
    { title: t('structural'), path: 'structural', number: true },
    { title: t('visibility'), path: 'visibility', number: true },
    { title: t('hiddenCriticality'), path: 'hiddenCriticality', number: true },
    { title: t('sources'), path: 'witness.links.citations.source.title' },
    { title: t('id'), path: 'node.id' },
  ];
  const items = asked.data?.chain?.bottlenecks.items;
  const rows = 'chain.bottlenecks.items';
  const operation = ChainBottlenecksDocument;
  return (
    <View
      title={`${name} · ${t('bottlenecks')}`}
      scope={region}
      lead={
        <>
          <p>{t('bottleneckLead')}</p>
          <ChainNav chain={id} region={region} current="bottlenecks" />
        </>
      }
      controls={<BottleneckControls link={link} />}
      operation={operation}
      variables={variables}
      files={items ? [{ label: t('bottleneckFile'), operation, variables, rows, columns, count: items.length }] : []}
    >
      <Answer asked={asked}>
        {(data) => (data.chain ? <BottleneckList chain={data.chain} link={link} /> : <NoChain id={id} />)}
      </Answer>
    </View>
  );
}
