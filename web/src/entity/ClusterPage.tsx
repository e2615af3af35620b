import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { ClusterEntityDocument, type ClusterEntityQuery } from '../generated/graphql';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { useToldOfIndustry } from '../told/useTold';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useLeaderColumns, useMemberColumns } from './memberColumns';
import { useEntityLink } from './state';
import { useWords } from './words';

export function ClusterPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const paging = pagingBy(useEntityLink());
  const asked = useOperation(ClusterEntityDocument, { id: head.id, first: 50, after: paging.after || null });
  const found = asked.data?.cluster;
  const members = list(asked, ({ cluster }) => cluster?.enterprises.edges, {
    label: t('firms'),
    columns: useMemberColumns(),
  });
  const leaders = list(asked, ({ cluster }) => cluster?.leaders, {
    label: t('leaders'),
    columns: useLeaderColumns(),
    keyOf: ({ enterprise, statedBy }) => `${enterprise.id} ${statedBy}`,
  });
  const told = useToldOfIndustry(head.id);
  const figures = useFiguresAbout(head.id, found?.observations);
  return (
    <EntityFrame
      head={head}
      links={[term('Type', 'Cluster')]}
      asked={asked}
      files={[members, leaders, figures, ...told.files]}
    >
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(leaders), listPart(members, { paging }), ...told.parts, figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

interface AboutProps {
  readonly found: NonNullable<ClusterEntityQuery['cluster']>;
  readonly name: string;
}

function About({ found: { description, level, scheme, regions, citations }, name }: AboutProps) {
  const t = useWords();
  const { term } = useTerms();
  return (
    <Facts
      facts={[
        [t('description'), description],
        [t('level'), level && term('RecognitionLevel', level)],
        [t('scheme'), scheme],
        [t('regions'), regions.length > 0 && <Links nodes={regions} type="Region" />],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}
