import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import type { NetworkAddress } from './address';
import { Beside } from './Beside';
import { NodesTable } from './NodesTable';
import type { Traced } from './traced';
import { words } from './words';

interface Props {
  readonly link: NetworkAddress;
  readonly traced: Traced;
  readonly title: string;
}

/** What was reached, and how much of it is shown. */
export function Trace({ link, traced, title }: Props) {
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
