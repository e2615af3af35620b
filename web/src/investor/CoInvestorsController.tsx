import { InputNumber, Select } from 'antd';
import { useAsk } from '../api/useAsk';
import { InvestorCoInvestorsDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Control } from '../view/Control';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { CoInvestorsPanel } from './CoInvestorsPanel';
import { MergeGroups, PlaceFilters } from './Filters';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { layoutNetwork } from './network';
import { type InvestorLink, investorCodec, KINDS, ORDERS } from './state';
import { type CoInvestor, useCoInvestorColumns } from './useCoInvestorColumns';
import { words } from './words';

/** More names than these are read in the table; the picture is for seeing who stands close. */
const MOST_DRAWN = 40;

export function CoInvestorsController({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
  const { kind, chain, region, minShared, mergeGroups, orderBy, after, view } = state;
  const filter = { chain: chain || null, region: region || null, kind: kind === 'ANY' ? null : kind };
  const given = { id: head.id, ...filter, minShared, mergeGroups, orderBy };
  const variables = { ...given, first: 50, after: after || null };
  const asked = useAsk(InvestorCoInvestorsDocument, variables);
  const columns = useCoInvestorColumns(head.id, mergeGroups);
  const found = asked.data?.investor?.coInvestors;
  const sceneOf = useNetwork(head.name);
  const scene = () => sceneOf((found?.edges ?? []).slice(0, MOST_DRAWN));
  const offer = {
    label: t('coInvestors'),
    operation: InvestorCoInvestorsDocument,
    variables: given,
    rows: 'investor.coInvestors.edges',
    columns,
    count: found?.totalCount ?? 0,
  };
  return (
    <InvestorFrame
      head={head}
      tab="co"
      operation={InvestorCoInvestorsDocument}
      variables={variables}
      files={offer.count > 0 ? [offer] : []}
      {...(offer.count > 0 ? { scene } : {})}
      shape={view}
      onShape={(next) => go({ view: next })}
      controls={<Filters state={state} onChange={go} />}
    >
      <Answer asked={asked}>
        {({ investor }) =>
          investor && (
            <CoInvestorsPanel
              name={head.name}
              found={investor.coInvestors}
              columns={columns}
              view={view}
              scene={scene}
              drawn={Math.min(MOST_DRAWN, investor.coInvestors.edges.length)}
              after={after}
              onAfter={(next) => go({ after: next })}
            />
          )
        }
      </Answer>
    </InvestorFrame>
  );
}

function useNetwork(name: string) {
  const t = useWords(words);
  return (edges: readonly CoInvestor[]) =>
    layoutNetwork(
      edges.map(({ node, sharedCount }) => ({
        id: node.id,
        name: node.name,
        kind: node.investorKind,
        shared: sharedCount,
        note: t('firms', { count: sharedCount }),
      })),
      { name, kindOf: (group) => t(group === 'unknown' ? 'unknownKind' : group) },
    );
}

function Filters({
  state,
  onChange,
}: {
  readonly state: InvestorLink['state'];
  readonly onChange: InvestorLink['go'];
}) {
  const t = useWords(words);
  const { term } = useTerms();
  const { kind, chain, region, minShared, mergeGroups, orderBy } = state;
  const sayKind = (one: (typeof KINDS)[number]) => (one === 'ANY' ? t('anyKind') : term('InvestorKind', one));
  return (
    <>
      <Control label={t('kind')}>
        <Select
          size="small"
          aria-label={t('kind')}
          value={kind}
          style={{ minWidth: 150 }}
          options={KINDS.map((value) => ({ value, label: sayKind(value) }))}
          onChange={(value) => onChange({ kind: value, after: '' })}
        />
      </Control>
      <PlaceFilters chain={chain} region={region} onChange={onChange} />
      <Control label={t('minShared')}>
        <InputNumber
          size="small"
          aria-label={t('minShared')}
          value={minShared}
          min={1}
          max={1000}
          precision={0}
          style={{ width: 70 }}
          onChange={(value) => onChange({ minShared: value ?? 1, after: '' })}
        />
      </Control>
      <Control label={t('orderBy')}>
        <Select
          size="small"
          aria-label={t('orderBy')}
          value={orderBy}
          style={{ minWidth: 170 }}
          options={ORDERS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => onChange({ orderBy: value, after: '' })}
        />
      </Control>
      <MergeGroups value={mergeGroups} onChange={(value) => onChange({ mergeGroups: value, after: '' })} />
    </>
  );
}
