import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { Links } from '../entity/Links';
import { InvestorGroupDocument } from '../generated/graphql';
import { LookThrough, useControls, useStakes } from '../organization/ownership';
import { useWords as useCommonWords } from '../organization/words';
import { listPart } from '../table/ListTable';
import { useToldRelations } from '../told/useTold';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';

export function GroupPage(frame: Framed) {
  const c = useCommonWords();
  const asked = useOperation(InvestorGroupDocument, { id: frame.head.id });
  const [controlledBy, controls] = useControls(asked, ({ investor }) => investor);
  const [owners, holdings] = useStakes(asked, ({ investor }) => investor?.lookThrough);
  const told = useToldRelations(frame.head.id);
  return (
    <EntityFrame {...frame} asked={asked} files={[controlledBy, controls, owners, holdings, ...told.files]}>
      <Answer asked={asked}>
        {({ investor }) =>
          investor && (
            <>
              <Facts
                facts={[[c('notSameAs'), investor.notSameAs.length > 0 && <Links nodes={investor.notSameAs} />]]}
              />
              <Parts parts={[listPart(controlledBy), listPart(controls), ...told.parts]} />
              <h2>{c('lookThrough')}</h2>
              <LookThrough seen={investor.lookThrough} owners={owners} holdings={holdings} />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}
