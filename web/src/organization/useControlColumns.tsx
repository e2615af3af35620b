import { EntityLink } from '../entity/EntityLink';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ControlledFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export function useControlColumns(): Column<ControlledFragment>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    {
      title: t('organization'),
      path: 'organization.name',
      render: ({ organization }) => <EntityLink node={organization} />,
    },
    { title: t('controlKind'), path: 'kind', labels: terms('ControlKind') },
    { title: t('share'), path: 'sharePercent', number: true },
    ...sources<ControlledFragment>(({ organization }) => organization.name),
  ];
}
