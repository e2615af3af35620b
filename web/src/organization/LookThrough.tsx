import { Links } from '../entity/Links';
import type { HeldFragment, SeenFragment } from '../generated/graphql';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useWords } from './words';

interface Props {
  readonly seen: SeenFragment;
  readonly owners: List<HeldFragment>;
  readonly holdings: List<HeldFragment>;
}

/** Who owns it and what it owns through all levels; a share that nobody states is left out. */
export function LookThrough({ seen, owners, holdings }: Props) {
  const t = useWords();
  const { ownerCount, holdingCount, circles, overstated } = seen;
  if (ownerCount + holdingCount === 0) return <Empty title={t('noLinks')}>{t('noLinksWhy')}</Empty>;
  return (
    <>
      <p className="muted">
        {t('links', { count: seen.linkCount, without: seen.linksWithoutShare })} {seen.truncated && t('truncated')}
      </p>
      <Stakes stakes={owners} all={ownerCount} />
      <Stakes stakes={holdings} all={holdingCount} />
      {circles.length > 0 && <Circles circles={circles} />}
      {overstated.length > 0 && (
        <p>
          {t('overstated')} <Links nodes={overstated} />
        </p>
      )}
      <MethodNote of={seen} />
    </>
  );
}

function Circles({ circles }: Pick<SeenFragment, 'circles'>) {
  const t = useWords();
  return (
    <>
      <h3>{t('circles')}</h3>
      <ul>
        {circles.map(({ organizations, closed }) => (
          <li key={organizations.map(({ id }) => id).join()}>
            <Links nodes={organizations} />
            {closed === true && t('circleClosed')}
          </li>
        ))}
      </ul>
    </>
  );
}

function Stakes({ stakes, all }: { readonly stakes: List<HeldFragment>; readonly all: number }) {
  const { label, rows } = stakes;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      {rows.length < all && <Partial shown={rows.length} all={all} />}
      <ListTable list={stakes} />
    </>
  );
}
