import { AddTo } from '../contribute/AddTo';
import type { Column } from '../contribute/forms';
import type { EnterpriseOverviewQuery } from '../generated/graphql';
import { useWords } from './words';

interface Props {
  readonly found: NonNullable<EnterpriseOverviewQuery['enterprise']>;
  readonly name: string;
}

/** What of a firm is not known, each with the way to say it. */
export function Lacking({ found, name }: Props) {
  const t = useWords();
  const properties: readonly (readonly [what: string, column: Column, isKnown: boolean])[] = [
    [t('place'), 'region', found.locations.length > 0],
    [t('founded'), 'founded', found.foundedOn !== null],
    [t('products'), 'products', (found.productWords ?? []).length > 0],
    [t('description'), 'description', found.description !== null],
    [t('creditCode'), 'uscc', found.uscc !== null],
  ];
  const lacking = properties.filter(([, , isKnown]) => !isKnown);
  if (lacking.length === 0) return null;
  return (
    <p className="muted">
      {t('lacking')}
      {lacking.map(([what, column]) => (
        <AddTo key={column} what={what} kind="ENTERPRISES" cells={{ name }} columns={[column]} />
      ))}
    </p>
  );
}
