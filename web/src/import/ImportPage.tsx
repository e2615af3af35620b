import { useOperation } from '../api/useOperation';
import { ImportKindsDocument } from '../generated/graphql';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { Begin } from './Begin';
import { JobView } from './JobView';
import { useImportLink } from './state';
import { useWords } from './words';

/** From a file to a data set: what is understood, what would change, and then the load. */
export function ImportPage() {
  const t = useWords();
  const { state } = useImportLink();
  const asked = useOperation(ImportKindsDocument, {});
  return (
    <View title={t('title')} lead={t('lead')} asked={asked} files={[]}>
      {state.job === '' ? (
        <Begin />
      ) : (
        <Answer asked={asked}>{({ importKinds }) => <JobView id={state.job} kinds={importKinds ?? []} />}</Answer>
      )}
    </View>
  );
}
