import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { EventEntityDocument, type EventEntityQuery } from '../generated/graphql';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import type { Column } from '../table/DataTable';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { useWords as useToldWords } from '../told/words';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { entityColumn, longColumn } from './columns';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useWords } from './words';

type Found = NonNullable<EventEntityQuery['event']>;
type Participation = Found['participants'][number];

export function EventPage({ head }: { readonly head: EntityHead }) {
  const told = useToldWords();
  const { term } = useTerms();
  const asked = useOperation(EventEntityDocument, { id: head.id });
  const found = asked.data?.event;
  const participants = list(asked, ({ event }) => event?.participants, {
    label: told('participants'),
    columns: useParticipantColumns(),
    keyOf: ({ organization, role }) => `${organization.id} ${role}`,
  });
  const figures = useFiguresAbout(head.id, found?.observations);
  return (
    <EntityFrame head={head} links={[term('Type', 'Event')]} asked={asked} files={[participants, figures]}>
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(participants), figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const told = useToldWords();
  const { term } = useTerms();
  const { description, on, period, regions, concerns, otherParticipants, citations } = found;
  return (
    <Facts
      facts={[
        [t('description'), description],
        [told('on'), on ?? period],
        [t('region'), regions.length > 0 && <Links nodes={regions} type="Region" />],
        [told('concerns'), concerns.length > 0 && <Links nodes={concerns} />],
        [told('others'), otherParticipants],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}

function useParticipantColumns(): Column<Participation>[] {
  const told = useToldWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(told('who'), 'organization'),
    { title: told('role'), path: 'role', labels: terms('ParticipationRole') },
    longColumn(told('result'), 'result'),
    ...sources<Participation>(({ organization }) => organization.name),
  ];
}
