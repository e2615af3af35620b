import { Segmented } from 'antd';
import { useOperation } from '../api/useOperation';
import { ChainBottlenecksDocument } from '../generated/graphql';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { Bottlenecks } from './Bottlenecks';
import { ChainFrame, NoChain, RegionControl } from './ChainFrame';
import type { ChainLink } from './state';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly link: ChainLink;
}

/** The API computes at most so many of each kind. */
const MOST = 100;

export function BottleneckPage({ id, title, link }: Props) {
  const t = useWords();
  const { region, kind } = link.state;
  const variables = { id, region: region || null, kind: kind === 'ALL' ? null : kind, first: MOST };
  const asked = useOperation(ChainBottlenecksDocument, variables);
  const chain = asked.data?.chain;
  const bottlenecks = list(asked, (data) => data.chain?.bottlenecks.items, {
    label: t('bottleneckFile'),
    columns: useFileColumns(),
  });
  return (
    <ChainFrame
      title={`${title} · ${t('bottlenecks')}`}
      chain={id}
      region={region}
      part="bottlenecks"
      lead={t('bottleneckLead')}
      controls={<Controls link={link} />}
      asked={asked}
      files={[bottlenecks]}
    >
      <Answer asked={asked}>{chain ? <Bottlenecks chain={chain} link={link} /> : <NoChain id={id} />}</Answer>
    </ChainFrame>
  );
}

function useFileColumns() {
  const t = useWords();
  const { terms } = useTerms();
  return [
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
}

function Controls({ link }: { readonly link: ChainLink }) {
  const t = useWords();
  const { term } = useTerms();
  const { region, kind } = link.state;
  return (
    <>
      <RegionControl region={region} onRegion={(next) => link.go({ region: next })} />
      <Segmented
        aria-label={t('kind')}
        size="small"
        value={kind}
        onChange={(next) => link.go({ kind: next })}
        options={(['ALL', 'ENTERPRISE', 'SEGMENT'] as const).map((value) => ({
          value,
          label: value === 'ALL' ? t('all') : term('BottleneckKind', value),
        }))}
      />
    </>
  );
}
