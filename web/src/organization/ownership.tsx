import { entityColumn } from '../entity/columns';
import { Links } from '../entity/Links';
import { nameOf } from '../entity/nameOf';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ControlledFragment, HeldFragment, SeenFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { ListTable } from '../table/ListTable';
import { Long } from '../table/Long';
import { type List, list } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

type Source<Data> = Parameters<typeof list<Data, never>>[0];

interface Controls {
  readonly controlledBy: readonly ControlledFragment[];
  readonly controls: readonly ControlledFragment[];
}

/** Who controls an organization, and what it controls. */
export function useControls<Data>(
  source: Source<Data>,
  select: (data: Data) => Controls | null | undefined,
): readonly [controlledBy: List<ControlledFragment>, controls: List<ControlledFragment>] {
  const t = useWords();
  const columns = useControlColumns();
  const keyOf = ({ organization, kind }: ControlledFragment) => `${organization.id} ${kind}`;
  return [
    list(source, (data) => select(data)?.controlledBy, { label: t('controlledBy'), columns, keyOf }),
    list(source, (data) => select(data)?.controls, { label: t('controls'), columns, keyOf }),
  ];
}

/** Who owns an organization through all levels, and what it owns. */
export function useStakes<Data>(
  source: Source<Data>,
  select: (data: Data) => SeenFragment | null | undefined,
): readonly [owners: List<HeldFragment>, holdings: List<HeldFragment>] {
  const t = useWords();
  const columns = useStakeColumns();
  const keyOf = ({ organization }: HeldFragment) => organization.id;
  return [
    list(source, (data) => select(data)?.owners, { label: t('owners'), columns, keyOf }),
    list(source, (data) => select(data)?.holdings, { label: t('holdings'), columns, keyOf }),
  ];
}

function useControlColumns(): Column<ControlledFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('organization'), 'organization'),
    { title: t('controlKind'), path: 'kind', labels: terms('ControlKind') },
    { title: t('share'), path: 'sharePercent', number: true },
    ...sources<ControlledFragment>(({ organization }) => organization.name),
  ];
}

function useStakeColumns(): Column<HeldFragment>[] {
  const t = useWords();
  const lang = useLang();
  return [
    entityColumn(t('organization'), 'organization'),
    { title: t('level'), path: 'level', number: true },
    { title: t('direct'), path: 'directPercent', number: true },
    {
      title: t('integrated'),
      path: 'integratedPercent',
      number: true,
      render: ({ integratedPercent, isLowerBound }) => {
        if (integratedPercent === null) return <span className="muted">{t('notStated')}</span>;
        return isLowerBound ? t('atLeast', { share: shown(integratedPercent, lang) }) : shown(integratedPercent, lang);
      },
    },
    {
      title: t('way'),
      path: 'paths.nodes.name',
      sortable: false,
      render: ({ paths }) => <Long>{paths.map(pathText).join(lang === 'zh' ? '；' : '; ')}</Long>,
    },
  ];
}

function pathText({ nodes }: HeldFragment['paths'][number]): string {
  return nodes.map(nameOf).join(' → ');
}

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
