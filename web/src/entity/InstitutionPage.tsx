import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { InstitutionEntityDocument, type InstitutionEntityQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { useControls } from '../organization/ownership';
import { useWords as useCommonWords } from '../organization/words';
import { listPart } from '../table/ListTable';
import { useToldRelations } from '../told/useTold';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useWords } from './words';

type Found = NonNullable<InstitutionEntityQuery['institution']>;

export function InstitutionPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const asked = useOperation(InstitutionEntityDocument, { id: head.id });
  const found = asked.data?.institution;
  const [controlledBy, controls] = useControls(asked, ({ institution }) => institution);
  const figures = useFiguresAbout(head.id, found?.observations);
  const told = useToldRelations(head.id);
  const invests = found && (found.investorKind !== null || found.portfolio.totalCount > 0);
  const links = [
    term('Type', 'Institution'),
    <Link key="network" to={routes.network(head.id)}>
      {t('network')}
    </Link>,
    invests && (
      <Link key="investor" to={routes.investor(head.id)}>
        {t('asInvestor')}
      </Link>
    ),
  ];
  return (
    <EntityFrame head={head} links={links} asked={asked} files={[figures, ...told.files]}>
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(controlledBy), listPart(controls), ...told.parts, figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const c = useCommonWords();
  const { term } = useTerms();
  const { description, institutionKind, uscc, foundedOn, region, parks, notSameAs, citations } = found;
  return (
    <Facts
      facts={[
        [c('description'), description],
        [t('kind'), institutionKind && term('InstitutionKind', institutionKind)],
        [c('uscc'), uscc],
        [t('founded'), foundedOn],
        [t('region'), region && <Links nodes={[region]} type="Region" />],
        [t('parks'), parks.length > 0 && <Links nodes={parks} type="Park" />],
        [c('notSameAs'), notSameAs.length > 0 && <Links nodes={notSameAs} />],
        [c('citations'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}
