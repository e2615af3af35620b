import { useAsk } from '../api/useAsk';
import { EnterpriseDataDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { FiguresPanel } from '../observation/FiguresPanel';
import { useFigureFile } from '../observation/useFigureFile';
import { Answer } from '../view/states';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { enterpriseCodec } from './state';

export function DataController({ head }: { readonly head: EnterpriseHead }) {
  const { state, go } = useLink(enterpriseCodec);
  const variables = { id: head.id, first: 100, after: state.after || null };
  const asked = useAsk(EnterpriseDataDocument, variables);
  const files = useFigureFile({
    operation: EnterpriseDataDocument,
    variables: { id: head.id },
    at: 'enterprise.observations',
    count: asked.data?.enterprise?.observations.totalCount ?? 0,
  });
  return (
    <EnterpriseFrame head={head} tab="data" operation={EnterpriseDataDocument} variables={variables} files={files}>
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
