import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { DATA_BASES, useKind } from '../app/world';
import { ImportKindsDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { Begin } from './Begin';
import { JobView } from './JobView';
import { useImportLink } from './state';
import { useWords } from './words';

/** Nothing is brought into what documents say. */
export function ImportPage() {
  const t = useWords();
  if (useKind() !== 'DOCUMENTS') return <Importing />;
  return (
    <View title={t('title')}>
      <Empty title={t('alone')}>
        <a href={DATA_BASES.all + routes.import()}>{t('notAlone')}</a>
      </Empty>
    </View>
  );
}

/** From a file to a data set: what is understood, what would change, and then the load. */
function Importing() {
  const t = useWords();
  const { state } = useImportLink();
  const asked = useOperation(ImportKindsDocument, {});
  return (
    <View title={t('title')} lead={<Lead />} asked={asked} files={[]}>
      {state.job === '' ? (
        <Begin />
      ) : (
        <Answer asked={asked}>{({ importKinds }) => <JobView id={state.job} kinds={importKinds ?? []} />}</Answer>
      )}
    </View>
  );
}

function Lead() {
  const t = useWords();
  return (
    <>
      {t('lead')} <Link to={routes.datasets}>{t('datasets')}</Link>
    </>
  );
}
