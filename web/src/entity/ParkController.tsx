import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { ParkEntityDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { figuresPart, useEntityFigureFile } from './figures';
import { Links } from './Links';
import { pagedPart } from './Paged';
import { entityCodec } from './state';
import { useBasedColumns } from './useMemberColumns';
import { words } from './words';

export function ParkController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { state, go } = useLink(entityCodec);
  const given = { id: head.id };
  const variables = { ...given, first: 50, after: state.after || null };
  const asked = useAsk(ParkEntityDocument, variables);
  const columns = useBasedColumns();
  const found = asked.data?.park;
  const figures = useEntityFigureFile(head.id, found?.observations.totalCount ?? 0);
  const count = found?.organizations.totalCount ?? 0;
  const based = {
    label: t('members'),
    operation: ParkEntityDocument,
    variables: given,
    rows: 'park.organizations.edges',
    columns,
    count,
  };
  return (
    <EntityFrame
      head={head}
      operation={ParkEntityDocument}
      variables={variables}
      files={[...(count > 0 ? [based] : []), ...figures]}
    >
      <Answer asked={asked}>
        {({ park }) =>
          park && (
            <>
              <Facts
                facts={[
                  [t('description'), park.description],
                  [t('level'), park.level && term('RecognitionLevel', park.level)],
                  [t('theme'), park.theme],
                  [t('region'), park.region && <Links nodes={[park.region]} type="Region" />],
                  [term('Type', 'Source'), <SourceChip key="of" of={head.name} citations={park.citations} />],
                ]}
              />
              <Parts
                parts={[
                  pagedPart(t('members'), columns, park.organizations, {
                    after: state.after,
                    onAfter: (after) => go({ after }),
                  }),
                  figuresPart(t('figures'), park.observations),
                ]}
              />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}
