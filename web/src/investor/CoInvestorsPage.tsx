import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { InvestorCoInvestorsDocument } from '../generated/graphql';
import { Picture } from '../picture/Picture';
import { ListSection, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { CountControl, SelectControl } from '../view/Control';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { type CoInvestor, useCoInvestorColumns } from './columns';
import { MergeGroups, PlaceFilters } from './Filters';
import { layoutNetwork } from './network';
import { KINDS, ORDERS, useInvestorLink } from './state';
import { useWords } from './words';

/** More names than these are read in the table; the picture is for seeing who stands close. */
const MOST_DRAWN = 40;

export function CoInvestorsPage(frame: Framed) {
  const t = useWords();
  const link = useInvestorLink();
  const { state, go } = link;
  const { kind, chain, region, minShared, mergeGroups, orderBy, after, view } = state;
  const { id, name } = frame.head;
  const filter = { chain: chain || null, region: region || null, kind: kind === 'ANY' ? null : kind };
  const asked = useOperation(InvestorCoInvestorsDocument, {
    id,
    ...filter,
    minShared,
    mergeGroups,
    orderBy,
    first: 50,
    after: after || null,
  });
  const coInvestors = list(asked, ({ investor }) => investor?.coInvestors.edges, {
    label: t('coInvestors'),
    columns: useCoInvestorColumns(id, mergeGroups),
  });
  const drawn = coInvestors.rows.slice(0, MOST_DRAWN);
  const scene = useNetwork(name, drawn);
  const count = coInvestors.count ?? 0;
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[coInvestors]}
      {...(count > 0 ? { scene } : {})}
      shape={view}
      onShape={(next) => go({ view: next })}
      controls={<Filters />}
    >
      <Answer asked={asked}>
        <ListSection list={coInvestors} note={t('coNote')} empty={[t('noCo'), t('noCoWhy')]} {...pagingBy(link)}>
          {view === 'picture' && (
            <>
              <p className="muted">
                {drawn.length < count && t('networkPart', { shown: drawn.length })} {t('networkRead')}
              </p>
              <Picture scene={scene()} label={t('networkLabel', { name })} />
            </>
          )}
        </ListSection>
      </Answer>
    </EntityFrame>
  );
}

function useNetwork(name: string, edges: readonly CoInvestor[]) {
  const t = useWords();
  return () =>
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

/** A list that is narrowed begins at its first page again. */
function Filters() {
  const t = useWords();
  const { term } = useTerms();
  const { state, go } = useInvestorLink();
  const sayKind = (one: (typeof KINDS)[number]) => (one === 'ANY' ? t('anyKind') : term('InvestorKind', one));
  return (
    <>
      <SelectControl
        label={t('kind')}
        value={state.kind}
        width={150}
        options={KINDS.map((value) => ({ value, label: sayKind(value) }))}
        onChange={(kind) => go({ kind, after: '' })}
      />
      <PlaceFilters />
      <CountControl
        label={t('minShared')}
        value={state.minShared}
        onChange={(minShared) => go({ minShared, after: '' })}
      />
      <SelectControl
        label={t('orderBy')}
        value={state.orderBy}
        width={170}
        options={ORDERS.map((value) => ({ value, label: t(value) }))}
        onChange={(orderBy) => go({ orderBy, after: '' })}
      />
      <MergeGroups />
    </>
  );
}
