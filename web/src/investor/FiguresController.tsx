import { useAsk } from '../api/useAsk';
import { InvestorDataDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { FiguresPanel } from '../observation/FiguresPanel';
import { useFigureFile } from '../observation/useFigureFile';
import { Answer } from '../view/states';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { investorCodec } from './state';

export function FiguresController({ head }: { readonly head: InvestorHead }) {
  const { state, go } = useLink(investorCodec);
  const variables = { id: head.id, first: 100, after: state.after || null };
  const asked = useAsk(InvestorDataDocument, variables);
  const files = useFigureFile({
    operation: InvestorDataDocument,
    variables: { id: head.id },
    at: 'investor.observations',
    count: asked.data?.investor?.observations.totalCount ?? 0,
  });
  return (
    <InvestorFrame head={head} tab="data" operation={InvestorDataDocument} variables={variables} files={files}>
      <Answer asked={asked}>
        {({ investor }) =>
          investor && (
            <FiguresPanel
              name={head.name}
              figures={investor.observations}
              citations={investor.citations}
              after={state.after}
              onAfter={(after) => go({ after })}
            />
          )
        }
      </Answer>
    </InvestorFrame>
  );
}
