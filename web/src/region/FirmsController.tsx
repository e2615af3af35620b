import { Select } from 'antd';
import { useAsk } from '../api/useAsk';
import { RegionFirmsDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { DataTable } from '../table/DataTable';
import { Control } from '../view/Control';
import { Pager } from '../view/Pager';
import { Answer, Empty } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { RegionFrame, type RegionHead } from './RegionFrame';
import { ORDERS, regionCodec, TIERS } from './state';
import { useFirmColumns } from './useRegionColumns';
import { words } from './words';

export function FirmsController({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const { state, go } = useLink(regionCodec);
  const { after, tier, orderBy } = state;
  const given = { id: head.id, tier: tier === 'ANY' ? null : tier, orderBy };
  const variables = { ...given, first: 50, after: after || null };
  const asked = useAsk(RegionFirmsDocument, variables);
  const columns = useFirmColumns();
  const count = asked.data?.enterprises.totalCount ?? 0;
  const offer = {
    label: t('firms'),
    operation: RegionFirmsDocument,
    variables: given,
    rows: 'enterprises.edges',
    columns,
    count,
  };
  return (
    <RegionFrame
      head={head}
      tab="firms"
      operation={RegionFirmsDocument}
      variables={variables}
      files={count > 0 ? [offer] : []}
      controls={
        <>
          <Control label={t('tier')}>
            <Select
              size="small"
              aria-label={t('tier')}
              style={{ minWidth: 170 }}
              value={tier}
              options={TIERS.map((value) => ({
                value,
                label: value === 'ANY' ? t('anyTier') : term('RecognitionTier', value),
              }))}
              onChange={(value) => go({ tier: value, after: '' })}
            />
          </Control>
          <Control label={t('order')}>
            <Select
              size="small"
              aria-label={t('order')}
              style={{ minWidth: 150 }}
              value={orderBy}
              options={ORDERS.map((value) => ({ value, label: t(value) }))}
              onChange={(value) => go({ orderBy: value, after: '' })}
            />
          </Control>
        </>
      }
    >
      <Answer asked={asked}>
        {({ enterprises }) => (
          <>
            <h2>
              {t('firms')} <span className="muted small">{shown(enterprises.totalCount, lang)}</span>
            </h2>
            <p className="muted">{t('firmsNote')}</p>
            {enterprises.edges.length === 0 ? (
              <Empty title={t('noFirms')}>{t('noFirmsWhy')}</Empty>
            ) : (
              <DataTable label={t('firms')} columns={columns} rows={enterprises.edges} rowKey={({ node }) => node.id} />
            )}
            <Pager
              of={t('firms')}
              count={enterprises.edges.length}
              connection={enterprises}
              after={after}
              onAfter={(next) => go({ after: next })}
            />
          </>
        )}
      </Answer>
    </RegionFrame>
  );
}
