import { useOperation } from '../api/useOperation';
import { AddTo } from '../contribute/AddTo';
import { entityColumn } from '../entity/columns';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { SourceChip } from '../evidence/SourceChip';
import {
  EnterpriseCapitalDocument,
  type EnterpriseCapitalQuery,
  EnterpriseLookThroughDocument,
  EnterpriseNextInvestorsDocument,
} from '../generated/graphql';
import { useDealColumns } from '../organization/dealColumns';
import { LookThrough, useControls, useStakes } from '../organization/ownership';
import { Recommendations, useRecommendationColumns } from '../organization/Recommendations';
import { useWords as useCommonWords } from '../organization/words';
import type { Column } from '../table/DataTable';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { useEnterpriseLink } from './state';
import { useWords } from './words';

type Investment = NonNullable<EnterpriseCapitalQuery['enterprise']>['investments']['edges'][number];

export function CapitalPage(frame: Framed) {
  const t = useWords();
  const c = useCommonWords();
  const paging = pagingBy(useEnterpriseLink());
  const { id, name } = frame.head;
  const asked = useOperation(EnterpriseCapitalDocument, { id, first: 100, after: paging.after || null });
  const investors = list(asked, ({ enterprise }) => enterprise?.investments.edges, {
    label: t('investors'),
    columns: useInvestmentColumns(),
    keyOf: ({ node, round, investedOn }) => `${node.id} ${round} ${investedOn}`,
  });
  const [controlledBy, controls] = useControls(asked, ({ enterprise }) => enterprise);
  const statements = asked.data?.enterprise?.capitalStatements ?? [];
  const next = useNextInvestors(id);
  const through = useLookThrough(id);
  const files = [investors, controlledBy, controls, ...next.files, ...through.files];
  return (
    <EntityFrame {...frame} asked={asked} files={files}>
      <Answer asked={asked}>
        <Parts
          parts={[
            {
              title: t('withoutCapital'),
              count: statements.length,
              content: <Statements statements={statements} />,
            },
            listPart(investors, {
              note: t('investorsNote'),
              paging,
              pageSize: 100,
              add: <AddTo what={investors.label} kind="INVESTMENTS" cells={{ company: name }} />,
            }),
            listPart(controlledBy, { add: <AddTo what={controlledBy.label} kind="CONTROL" cells={{ owned: name }} /> }),
            listPart(controls, { add: <AddTo what={controls.label} kind="CONTROL" cells={{ owner: name }} /> }),
          ]}
        />
      </Answer>
      <h2>{t('nextInvestors')}</h2>
      <p className="muted">{t('nextNote')}</p>
      {next.content}
      <h2>{c('lookThrough')}</h2>
      {through.content}
    </EntityFrame>
  );
}

function useInvestmentColumns(): Column<Investment>[] {
  const c = useCommonWords();
  const { terms } = useTerms();
  const deal = useDealColumns();
  return [
    entityColumn(c('investor'), 'node', { asInvestor: true }),
    { title: c('kind'), path: 'node.investorKind', labels: terms('InvestorKind') },
    ...deal<Investment>(),
  ];
}

function useNextInvestors(id: string) {
  const t = useWords();
  const asked = useOperation(EnterpriseNextInvestorsDocument, { id });
  const recommended = list(asked, ({ enterprise }) => enterprise?.nextInvestors.items, {
    label: t('nextInvestors'),
    columns: useRecommendationColumns(),
    keyOf: ({ investor }) => investor.id,
  });
  const content = (
    <Answer asked={asked}>
      {({ enterprise }) => enterprise && <Recommendations list={recommended} found={enterprise.nextInvestors} />}
    </Answer>
  );
  return { files: [recommended], content };
}

function useLookThrough(id: string) {
  const asked = useOperation(EnterpriseLookThroughDocument, { id });
  const [owners, holdings] = useStakes(asked, ({ enterprise }) => enterprise?.lookThrough);
  const content = (
    <Answer asked={asked}>
      {({ enterprise }) =>
        enterprise && <LookThrough seen={enterprise.lookThrough} owners={owners} holdings={holdings} />
      }
    </Answer>
  );
  return { files: [owners, holdings], content };
}

interface Props {
  readonly statements: NonNullable<EnterpriseCapitalQuery['enterprise']>['capitalStatements'];
}

/** A statement is the firm's or an author's own words, and shown as such: it is not a finding. */
export function Statements({ statements }: Props) {
  const t = useWords();
  return (
    <ul className="plain">
      {statements.map(({ statedBy, wording, confidence, citations, factId }) => (
        <li key={`${statedBy} ${wording}`}>
          “{wording}”{statedBy && <span className="muted">（{`${t('saidBy')}：${statedBy}`}）</span>}
          <SourceChip of={wording} citations={citations} confidence={confidence} fact={factId} />
        </li>
      ))}
    </ul>
  );
}
