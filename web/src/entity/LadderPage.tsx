import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { LadderEntityDocument, type LadderEntityQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { listPart } from '../table/ListTable';
import { Long } from '../table/Long';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useWords } from './words';

type Found = NonNullable<LadderEntityQuery['ladder']>;
type Rung = Found['rungs'][number];

export function LadderPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const asked = useOperation(LadderEntityDocument, { id: head.id });
  const found = asked.data?.ladder;
  const rungs = list(asked, ({ ladder }) => ladder?.rungs, { label: t('rungs'), columns: useRungColumns() });
  return (
    <EntityFrame head={head} links={[term('Type', 'Ladder')]} asked={asked} files={[rungs]}>
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(rungs)]} />
      </Answer>
    </EntityFrame>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const { term } = useTerms();
  const { description, level, status, validFrom, origin, regions, policies, supersedes, supersededBy } = found;
  return (
    <Facts
      facts={[
        [t('description'), description],
        [t('level'), level && term('RecognitionLevel', level)],
        [t('status'), status],
        [t('validFrom'), validFrom],
        [t('origin'), term('Origin', origin)],
        [t('appliesIn'), regions.length > 0 && <Links nodes={regions} type="Region" />],
        [t('laidDownIn'), policies.length > 0 && <Links nodes={policies} type="Policy" />],
        [t('supersedes'), supersedes && <Links nodes={[supersedes]} type="Ladder" />],
        [t('supersededBy'), supersededBy && <Links nodes={[supersededBy]} type="Ladder" />],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={found.citations} />],
      ]}
    />
  );
}

function useRungColumns(): Column<Rung>[] {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('rung'), path: 'name', sortable: false },
    { title: t('tier'), path: 'tier', labels: terms('RecognitionTier'), sortable: false },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel'), sortable: false },
    {
      title: t('criteria'),
      path: 'criteria.text',
      sortable: false,
      render: ({ criteria }) => <Criteria texts={criteria.map(({ text }) => text)} isChinese={lang === 'zh'} />,
    },
    { title: t('origin'), path: 'origin', labels: terms('Origin'), sortable: false },
    ...sources<Rung>(({ name }) => name),
  ];
}

interface CriteriaProps {
  readonly texts: readonly string[];
  readonly isChinese: boolean;
}

/** That no document says what a rung asks for does not mean that it asks for nothing. */
function Criteria({ texts, isChinese }: CriteriaProps) {
  const t = useWords();
  if (texts.length === 0) return <span className="muted">{t('noCriteria')}</span>;
  return <Long>{texts.join(isChinese ? '；' : '; ')}</Long>;
}
