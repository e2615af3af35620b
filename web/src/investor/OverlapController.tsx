import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { InvestorOverlapDocument, type InvestorOverlapQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { words as common } from '../organization/words';
import { EntityPicker } from '../search/EntityPicker';
import type { Column } from '../table/DataTable';
import { Answer, Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { MergeGroups } from './Filters';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { OverlapPanel } from './OverlapPanel';
import { investorCodec } from './state';
import { words } from './words';

export type Overlap = NonNullable<InvestorOverlapQuery['investor']>['portfolioOverlap'];
export type SharedFirm = Overlap['shared'][number];

export function OverlapController({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const c = useWords(common);
  const { state, go } = useLink(investorCodec);
  const { with: other, mergeGroups } = state;
  const variables = { id: head.id, other, mergeGroups };
  const asked = useAsk(InvestorOverlapDocument, variables, { pause: other === '' });
  const columns: readonly Column<SharedFirm>[] = [
    { title: c('firm'), path: 'name', render: ({ id, name }) => <Link to={routes.enterprise(id)}>{name}</Link> },
    { title: c('region'), path: 'region.name' },
  ];
  const count = asked.data?.investor?.portfolioOverlap.shared.length ?? 0;
  const offer = {
    label: t('sharedWith'),
    operation: InvestorOverlapDocument,
    variables,
    rows: 'investor.portfolioOverlap.shared',
    columns,
    count,
  };
  return (
    <InvestorFrame
      head={head}
      tab="overlap"
      {...(other ? { operation: InvestorOverlapDocument, variables, files: count > 0 ? [offer] : [] } : {})}
      controls={
        <>
          <EntityPicker
            label={t('with')}
            kinds={['INVESTOR']}
            value={other ? [other] : []}
            onChange={([id = '']) => go({ with: id })}
          />
          <MergeGroups value={mergeGroups} onChange={(value) => go({ mergeGroups: value })} />
        </>
      }
    >
      {other === '' ? (
        <Empty title={t('chooseWith')}>
          {t('chooseWithWhy')} <Link to="?tab=co">{t('co')}</Link>
        </Empty>
      ) : (
        <Answer asked={asked}>
          {({ investor }) =>
            investor && <OverlapPanel name={head.name} found={investor.portfolioOverlap} columns={columns} />
          }
        </Answer>
      )}
    </InvestorFrame>
  );
}
