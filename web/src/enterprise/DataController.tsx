import { useAsk } from '../api/useAsk';
import { EnterpriseDataDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { FiguresPanel } from '../observation/FiguresPanel';
import { useObservationColumns } from '../observation/useObservationColumns';
import { words as common } from '../organization/words';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { enterpriseCodec } from './state';

export function DataController({ head }: { readonly head: EnterpriseHead }) {
  const c = useWords(common);
  const { state, go } = useLink(enterpriseCodec);
  const variables = { id: head.id, first: 100, after: state.after || null };
  const asked = useAsk(EnterpriseDataDocument, variables);
  const columns = useObservationColumns();
  const offer = {
    label: c('figures'),
    operation: EnterpriseDataDocument,
    variables: { id: head.id },
    rows: 'enterprise.observations.edges',
    columns: columns.map((column) => ({ ...column, path: `node.${column.path}` })),
    count: asked.data?.enterprise?.observations.totalCount ?? 0,
  };
  return (
    <EnterpriseFrame
      head={head}
      tab="data"
      operation={EnterpriseDataDocument}
      variables={variables}
      files={offer.count === 0 ? [] : [offer]}
    >
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && (
            <FiguresPanel
              name={head.name}
              figures={enterprise.observations}
              citations={enterprise.citations}
              after={state.after}
              onAfter={(after) => go({ after })}
            />
          )
        }
      </Answer>
    </EnterpriseFrame>
  );
}
