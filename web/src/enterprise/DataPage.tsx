import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { EnterpriseDataDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { FiguresSection } from '../observation/FiguresSection';
import { useFigures } from '../observation/useFigures';
import { Answer } from '../view/states';
import { enterpriseCodec } from './state';

export function DataPage(frame: Framed) {
  const { state, go } = useLink(enterpriseCodec);
  const { id, name } = frame.head;
  const asked = useOperation(EnterpriseDataDocument, { id, first: 100, after: state.after || null });
  const figures = useFigures(asked, ({ enterprise }) => enterprise?.observations.edges);
  const paging = { after: state.after, onAfter: (after: string) => go({ after }) };
  return (
    <EntityFrame {...frame} asked={asked} files={[figures]}>
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && <FiguresSection name={name} list={figures} citations={enterprise.citations} {...paging} />
        }
      </Answer>
    </EntityFrame>
  );
}
