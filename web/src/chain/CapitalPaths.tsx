import type { ChainCapitalQuery } from '../generated/graphql';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import type { CapitalPath } from './columns';
import type { ChainLink } from './state';
import { useWords } from './words';

interface Props {
  readonly found: NonNullable<ChainCapitalQuery['chain']>['capitalPaths'];
  readonly list: List<CapitalPath>;
  readonly link: ChainLink;
}

const MOST = 100;

export function CapitalPaths({ found, list, link }: Props) {
  const t = useWords();
  const { first } = link.state;
  const shown = list.rows.length;
  const hasMore = shown === first && first < MOST;
  const more = () => link.go({ first: Math.min(MOST, first + 40) }, { replace: true });
  return (
    <>
      {shown === 0 ? (
        <Empty title={t('noCapital')}>{t('noCapitalWhy')}</Empty>
      ) : (
        <>
          <Partial shown={shown} all={hasMore || first === MOST ? null : shown} more={hasMore ? more : undefined} />
          <ListTable list={list} pageSize={MOST} />
        </>
      )}
      <MethodNote of={found} />
    </>
  );
}
