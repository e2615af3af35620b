import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { ParkEntityDocument, type ParkEntityQuery } from '../generated/graphql';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useBasedColumns } from './memberColumns';
import { useEntityLink } from './state';
import { useWords } from './words';

export function ParkPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const paging = pagingBy(useEntityLink());
  const asked = useOperation(ParkEntityDocument, { id: head.id, first: 50, after: paging.after || null });
  const found = asked.data?.park;
  const members = list(asked, ({ park }) => park?.organizations.edges, {
    label: t('members'),
    columns: useBasedColumns(),
  });
  const figures = useFiguresAbout(head.id, found?.observations);
  return (
    <EntityFrame head={head} links={[term('Type', 'Park')]} asked={asked} files={[members, figures]}>
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(members, { paging }), figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

interface AboutProps {
  readonly found: NonNullable<ParkEntityQuery['park']>;
  readonly name: string;
}

function About({ found: { description, level, theme, region, partOf, parks, citations }, name }: AboutProps) {
  const t = useWords();
  const { term } = useTerms();
  return (
    <Facts
      facts={[
        [t('description'), description],
        [t('level'), level && term('RecognitionLevel', level)],
        [t('theme'), theme],
        [t('region'), region && <Links nodes={[region]} type="Region" />],
        [t('partOf'), partOf && <Links nodes={[partOf]} type="Park" />],
        [t('parksWithin'), parks.length > 0 && <Links nodes={parks} type="Park" />],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}
