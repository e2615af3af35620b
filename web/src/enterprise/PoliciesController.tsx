import { Input } from 'antd';
import { useAsk } from '../api/useAsk';
import { EnterprisePoliciesDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { EntityPicker } from '../search/EntityPicker';
import { Control } from '../view/Control';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { today } from '../words/numbers';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { PoliciesPanel } from './PoliciesPanel';
import { enterpriseCodec } from './state';
import { usePolicyColumns } from './usePolicyColumns';
import { words } from './words';

/** The API's largest page of measures. */
const MOST = 100;

export function PoliciesController({ head }: { readonly head: EnterpriseHead }) {
  const t = useWords(words);
  const { state, go } = useLink(enterpriseCodec);
  const { region, most } = state;
  // Without a date the API takes that of its newest document; whoever asks what can be had means today.
  const asOf = state.asOf || today();
  const given = { id: head.id, region: region || null, asOf };
  const variables = { ...given, most };
  const asked = useAsk(EnterprisePoliciesDocument, variables);
  const columns = usePolicyColumns();
  const shown = asked.data?.enterprise?.eligiblePolicies.items.length ?? 0;
  const offer = {
    label: t('policies'),
    operation: EnterprisePoliciesDocument,
    variables: { ...given, most: MOST },
    rows: 'enterprise.eligiblePolicies.items',
    columns,
    // Until all are on the screen only the API knows how many there are.
    count: shown < most ? shown : null,
  };
  return (
    <EnterpriseFrame
      head={head}
      tab="policies"
      operation={EnterprisePoliciesDocument}
      variables={variables}
      files={asked.data ? [offer] : []}
      controls={
        <>
          <EntityPicker
            label={t('policyRegion')}
            kinds={['REGION']}
            value={region ? [region] : []}
            placeholder={t('itsOwn')}
            onChange={([id = '']) => go({ region: id, most: 20 })}
          />
          <Control label={t('policyAsOf')}>
            <Input
              type="date"
              size="small"
              style={{ width: 150 }}
              aria-label={t('policyAsOf')}
              value={asOf}
              onChange={({ target }) => go({ asOf: target.value })}
            />
          </Control>
        </>
      }
    >
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && (
            <PoliciesPanel
              found={enterprise.eligiblePolicies}
              columns={columns}
              more={shown >= most && most < MOST ? () => go({ most: Math.min(MOST, most + 40) }) : undefined}
            />
          )
        }
      </Answer>
    </EnterpriseFrame>
  );
}
