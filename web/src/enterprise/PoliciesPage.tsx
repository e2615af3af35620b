import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { EnterprisePoliciesDocument } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { ListTable } from '../table/ListTable';
import { list } from '../table/list';
import { DateControl } from '../view/Control';
import { MethodNote } from '../view/MethodNote';
import { Answer, Empty, Partial } from '../view/states';
import { today } from '../words/numbers';
import { useConditionColumn, usePolicyColumns } from './policyColumns';
import { useEnterpriseLink } from './state';
import { useWords } from './words';
import './enterprise.css';

/** The API's largest page of measures. */
const MOST = 100;

/** The 政策计算器: what is offered, and condition by condition what is shown of the firm. */
export function PoliciesPage(frame: Framed) {
  const t = useWords();
  const { state, go } = useEnterpriseLink();
  const { most } = state;
  // Without a date the API takes that of its newest document; whoever asks what can be had means today.
  const asOf = state.asOf || today();
  const variables = { id: frame.head.id, region: state.region || null, asOf, most };
  const asked = useOperation(EnterprisePoliciesDocument, variables);
  const conditions = useConditionColumn();
  const found = asked.data?.enterprise?.eligiblePolicies;
  const shown = found?.items.length ?? 0;
  const policies = list(asked, ({ enterprise }) => enterprise?.eligiblePolicies.items, {
    label: t('policies'),
    columns: usePolicyColumns(),
    keyOf: ({ measure }) => measure.id,
    variables: { ...variables, most: MOST },
    // Until all are on the screen only the API knows how many there are.
    count: found && shown === most ? null : shown,
  });
  const more = shown >= most && most < MOST ? () => go({ most: Math.min(MOST, most + 40) }) : null;
  return (
    <EntityFrame {...frame} asked={asked} files={[policies]} controls={<Controls asOf={asOf} />}>
      <Answer asked={asked}>
        <h2>{t('policies')}</h2>
        <p className="muted">{t('policiesNote')}</p>
        {shown === 0 ? (
          <Empty title={t('noPolicies')}>{t('noPoliciesWhy')}</Empty>
        ) : (
          <ListTable list={policies} columns={[...policies.columns, conditions]} pageSize={MOST} />
        )}
        {more && <Partial shown={shown} all={null} more={more} />}
        {found && <MethodNote of={found} />}
      </Answer>
    </EntityFrame>
  );
}

function Controls({ asOf }: { readonly asOf: string }) {
  const t = useWords();
  const { state, go } = useEnterpriseLink();
  return (
    <>
      <EntityPicker
        label={t('policyRegion')}
        kinds={['REGION']}
        value={state.region}
        placeholder={t('itsOwn')}
        onChange={(region) => go({ region, most: 20 })}
      />
      <DateControl label={t('policyAsOf')} value={asOf} onChange={(next) => go({ asOf: next })} />
    </>
  );
}
