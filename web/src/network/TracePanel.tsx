import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { Beside } from './Beside';
import type { NetworkLink } from './mode';
import { NodesTable } from './NodesTable';
import type { Traced } from './trace';
import { words } from './words';

interface Props {
  readonly link: NetworkLink;
  readonly traced: Traced;
  readonly title: string;
}

export function TracePanel({ link, traced, title }: Props) {
  const t = useWords(words);
  const { state, go } = link;
  const { nodes, isTruncated } = traced;
  if (nodes.length <= 1) return <Empty title={t('alone')}>{t('aloneWhy')}</Empty>;
  return (
    <>
      <p className="partial" role="status">
        {t(isTruncated ? 'truncated' : 'complete', { shown: nodes.length })}
      </p>
      {state.shape === 'table' && (
        <NodesTable
          net={traced}
          pinned={[]}
          hopTitle={t('depth')}
          onSelect={(id) => go({ at: id === state.focus ? '' : id }, { replace: true })}
        />
      )}
      <Beside link={link} drawn={traced} title={title} />
    </>
  );
}
