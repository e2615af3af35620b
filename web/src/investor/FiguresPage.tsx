import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { InvestorDataDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { FiguresSection } from '../observation/FiguresSection';
import { useFigures } from '../observation/useFigures';
import { Answer } from '../view/states';
import { investorCodec } from './state';

export function FiguresPage(frame: Framed) {
  const { state, go } = useLink(investorCodec);
  const { id, name } = frame.head;
  const asked = useOperation(InvestorDataDocument, { id, first: 100, after: state.after || null });
  const figures = useFigures(asked, ({ investor }) => investor?.observations.edges);
  const paging = { after: state.after, onAfter: (after: string) => go({ after }) };
  return (
    <EntityFrame {...frame} asked={asked} files={[figures]}>
      <Answer asked={asked}>
        {({ investor }) =>
          investor && <FiguresSection name={name} list={figures} citations={investor.citations} {...paging} />
        }
      </Answer>
    </EntityFrame>
  );
}
