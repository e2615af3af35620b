import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { SegmentEntityDocument } from '../generated/graphql';
import { routes } from '../link/routes';
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
import { useMemberColumns } from './useMemberColumns';
import { words } from './words';

export function SegmentController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { state, go } = useLink(entityCodec);
  const given = { id: head.id };
  const variables = { ...given, first: 50, after: state.after || null };
  const asked = useAsk(SegmentEntityDocument, variables);
  const columns = useMemberColumns();
  const found = asked.data?.node?.__typename === 'Segment' ? asked.data.node : null;
  const figures = useEntityFigureFile(head.id, found?.observations.totalCount ?? 0);
  const count = found?.enterprises.totalCount ?? 0;
  const firms = {
    label: t('firms'),
    operation: SegmentEntityDocument,
    variables: given,
    rows: 'node.enterprises.edges',
    columns,
    count,
  };
  return (
    <EntityFrame
      head={head}
      operation={SegmentEntityDocument}
      variables={variables}
      files={[...(count > 0 ? [firms] : []), ...figures]}
      links={
        found && (
          <>
            {' · '}
            <Link to={routes.chain(found.chain.id)}>{found.chain.name}</Link>
            {' · '}
            <Link to={`${routes.chain(found.chain.id)}?segment=${encodeURIComponent(head.id)}`}>{t('inChain')}</Link>
          </>
        )
      }
    >
      <Answer asked={asked}>
        {({ node }) =>
          node?.__typename === 'Segment' && (
            <>
              <Facts
                facts={[
                  [t('stage'), term('ChainStage', node.stage)],
                  [
                    t('origin'),
                    <SourceChip key="of" of={head.name} citations={node.citations} confidence={node.confidence} />,
                  ],
                  [t('required'), node.required === null ? null : t(node.required ? 'requiredYes' : 'requiredNo')],
                  [t('description'), node.description],
                  [t('suppliedBy'), node.suppliedBy.length > 0 && <Links nodes={node.suppliedBy} type="Segment" />],
                  [t('suppliesTo'), node.suppliesTo.length > 0 && <Links nodes={node.suppliesTo} type="Segment" />],
                ]}
              />
              <Parts
                parts={[
                  pagedPart(t('firms'), columns, node.enterprises, {
                    after: state.after,
                    onAfter: (after) => go({ after }),
                  }),
                  figuresPart(t('figures'), node.observations),
                ]}
              />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}
