import { useAsk } from '../api/useAsk';
import { Links } from '../entity/Links';
import { InvestorGroupDocument, type InvestorGroupQuery } from '../generated/graphql';
import { LookThroughPanel } from '../organization/LookThroughPanel';
import { useControlColumns } from '../organization/useControlColumns';
import { useStakeColumns } from '../organization/useStakeColumns';
import { words as common } from '../organization/words';
import { DataTable } from '../table/DataTable';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';

type Group = NonNullable<InvestorGroupQuery['investor']>;

export function GroupController({ head }: { readonly head: InvestorHead }) {
  const c = useWords(common);
  const variables = { id: head.id };
  const asked = useAsk(InvestorGroupDocument, variables);
  const controls = useControlColumns();
  const stakes = useStakeColumns();
  const found = asked.data?.investor;
  const whole = { operation: InvestorGroupDocument, variables };
  const files = [
    ...(['controlledBy', 'controls'] as const).map((side) => ({
      ...whole,
      label: c(side),
      rows: `investor.${side}`,
      columns: controls,
      count: found?.[side].length ?? 0,
    })),
    ...(['owners', 'holdings'] as const).map((side) => ({
      ...whole,
      label: c(side),
      rows: `investor.lookThrough.${side}`,
      columns: stakes,
      count: found?.lookThrough[side].length ?? 0,
    })),
  ].filter(({ count }) => count > 0);
  return (
    <InvestorFrame head={head} tab="group" operation={InvestorGroupDocument} variables={variables} files={files}>
      <Answer asked={asked}>{({ investor }) => investor && <GroupPanel found={investor} />}</Answer>
    </InvestorFrame>
  );
}

function GroupPanel({ found }: { readonly found: Group }) {
  const c = useWords(common);
  const columns = useControlColumns();
  const { notSameAs } = found;
  return (
    <>
      <Facts facts={[[c('notSameAs'), notSameAs.length > 0 && <Links nodes={notSameAs} />]]} />
      <Parts
        parts={(['controlledBy', 'controls'] as const).map((side) => ({
          title: c(side),
          count: found[side].length,
          content: (
            <DataTable
              label={c(side)}
              columns={columns}
              rows={found[side]}
              rowKey={({ organization, kind }) => `${organization.id} ${kind}`}
            />
          ),
        }))}
      />
      <h2>{c('lookThrough')}</h2>
      <LookThroughPanel seen={found.lookThrough} />
    </>
  );
}
