import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { EntityLink } from '../entity/EntityLink';
import { Links } from '../entity/Links';
import { InvestorOverlapDocument, type InvestorOverlapQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { EntityPicker } from '../search/EntityPicker';
import { ListTable } from '../table/ListTable';
import { type List, list } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Answer, Empty, Partial } from '../view/states';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { MergeGroups } from './Filters';
import { useInvestorLink } from './state';
import { useWords } from './words';

type Found = NonNullable<InvestorOverlapQuery['investor']>['portfolioOverlap'];
type Firm = Found['shared'][number];

export function OverlapPage(frame: Framed) {
  const t = useWords();
  const { with: other, mergeGroups } = useInvestorLink().state;
  const variables = { id: frame.head.id, other, mergeGroups };
  const asked = useOperation(InvestorOverlapDocument, variables, { pause: other === '' });
  const shared = list(asked, ({ investor }) => investor?.portfolioOverlap.shared, {
    label: t('sharedWith'),
    columns: [
      { title: t('firm'), path: 'name', render: ({ id, name }) => <Link to={routes.enterprise(id)}>{name}</Link> },
      { title: t('region'), path: 'region.name' },
    ],
  });
  return (
    <EntityFrame {...frame} asked={other ? asked : undefined} files={[shared]} controls={<Controls />}>
      {other === '' ? (
        <Empty title={t('chooseWith')}>
          {t('chooseWithWhy')} <Link to="?tab=co">{t('co')}</Link>
        </Empty>
      ) : (
        <Answer asked={asked}>
          {({ investor }) =>
            investor && <Overlap name={frame.head.name} found={investor.portfolioOverlap} shared={shared} />
          }
        </Answer>
      )}
    </EntityFrame>
  );
}

function Controls() {
  const t = useWords();
  const { state, go } = useInvestorLink();
  return (
    <>
      <EntityPicker label={t('with')} kinds={['INVESTOR']} value={state.with} onChange={(id) => go({ with: id })} />
      <MergeGroups />
    </>
  );
}

interface OverlapProps {
  readonly name: string;
  readonly found: Found;
  readonly shared: List<Firm>;
}

function Overlap({ name, found, shared }: OverlapProps) {
  const t = useWords();
  const { other, sharedCount, chains } = found;
  return (
    <>
      <h2>
        {name} ∩ {other.name}
      </h2>
      <Sentence name={name} found={found} />
      <h3>{shared.label}</h3>
      {shared.rows.length === 0 ? <Empty title={t('noShared')}>{t('noSharedWhy')}</Empty> : <ListTable list={shared} />}
      {shared.rows.length < sharedCount && <Partial shown={shared.rows.length} all={sharedCount} />}
      {chains.length > 0 && (
        <>
          <h3>{t('commonChains')}</h3>
          <p>
            <Links nodes={chains} type="Chain" />
          </p>
        </>
      )}
      <MethodNote of={found} />
    </>
  );
}

function Sentence({ name, found }: Omit<OverlapProps, 'shared'>) {
  const t = useWords();
  const lang = useLang();
  const { other, sharedCount, count, otherCount, jaccard } = found;
  return (
    <p>
      {t('overlapLine', { name, count, other: other.name, otherCount, shared: sharedCount })}{' '}
      {jaccard === null ? t('jaccardUnknown') : t('jaccardLine', { jaccard: shown(jaccard, lang, 3) })}{' '}
      <EntityLink node={other} asInvestor />
    </p>
  );
}
