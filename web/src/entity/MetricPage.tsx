import { useOperation } from '../api/useOperation';
import { MetricEntityDocument } from '../generated/graphql';
import { figuresPart } from '../observation/FiguresTable';
import { useFigures } from '../observation/useFigures';
import { pagingBy } from '../table/ListTable';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { useEntityLink } from './state';
import { useWords } from './words';

/** What a figure measures, and every figure of it, whatever it is about. */
export function MetricPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const paging = pagingBy(useEntityLink());
  const asked = useOperation(MetricEntityDocument, { id: head.id, first: 50, after: paging.after || null });
  const node = asked.data?.node;
  const figures = useFigures(asked, ({ observations }) => observations.edges, { withAbout: true });
  return (
    <EntityFrame head={head} links={[term('Type', 'Metric')]} asked={asked} files={[figures]}>
      <Answer asked={asked}>
        {node?.__typename === 'Metric' && (
          <Facts
            facts={[
              [t('unit'), node.unit],
              [t('definition'), node.definition],
            ]}
          />
        )}
        <Parts parts={[figuresPart(figures, paging)]} />
      </Answer>
    </EntityFrame>
  );
}
