import { EntityLink } from '../entity/EntityLink';
import type { HeldFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { words } from './words';

export function useStakeColumns(): Column<HeldFragment>[] {
  const t = useWords(words);
  const lang = useLang();
  return [
    {
      title: t('organization'),
      path: 'organization.name',
      render: ({ organization }) => <EntityLink node={organization} />,
    },
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
      render: ({ paths }) => (
        <Long>
          {paths
            .map(({ nodes }) => nodes.map((node) => ('name' in node ? node.name : node.id)).join(' → '))
            .join(lang === 'zh' ? '；' : '; ')}
        </Long>
      ),
    },
  ];
}
