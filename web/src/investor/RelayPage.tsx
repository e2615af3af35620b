import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { InvestorRecommendedDocument, InvestorRelayDocument, type InvestorRelayQuery } from '../generated/graphql';
import { Recommendations, useRecommendationColumns } from '../organization/Recommendations';
import { ListTable } from '../table/ListTable';
import { list } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Answer, Empty } from '../view/states';
import { useRelayColumns } from './columns';
import { PlaceFilters } from './Filters';
import { useInvestorLink } from './state';
import { useWords } from './words';

export function RelayPage(frame: Framed) {
  const t = useWords();
  const { chain, region } = useInvestorLink().state;
  const { id } = frame.head;
  const relay = useOperation(InvestorRelayDocument, { id });
  const asked = useOperation(InvestorRecommendedDocument, { id, chain: chain || null, region: region || null });
  const sides = useSides(relay);
  const recommended = list(asked, ({ investor }) => investor?.recommendedCoInvestors.items, {
    label: t('recommended'),
    columns: useRecommendationColumns(),
    keyOf: ({ investor }) => investor.id,
  });
  return (
    <EntityFrame {...frame} asked={relay} files={[...sides, recommended]}>
      <h2>{t('relay')}</h2>
      <p className="muted">{t('relayNote')}</p>
      <Answer asked={relay}>
        <Sides sides={sides} />
        {relay.data?.investor && <MethodNote of={relay.data.investor.relay} />}
      </Answer>
      <h2>{recommended.label}</h2>
      <p className="muted">{t('recommendedNote')}</p>
      <div className="controls">
        <PlaceFilters />
      </div>
      <Answer asked={asked}>
        {({ investor }) => investor && <Recommendations list={recommended} found={investor.recommendedCoInvestors} />}
      </Answer>
    </EntityFrame>
  );
}

function useSides(asked: OperationResult<InvestorRelayQuery>) {
  const t = useWords();
  const columns = useRelayColumns();
  return (['followedBy', 'follows'] as const).map((side) =>
    list(asked, ({ investor }) => investor?.relay[side], {
      label: t(side),
      columns,
      keyOf: (row) => row.investor.id,
    }),
  );
}

function Sides({ sides }: { readonly sides: ReturnType<typeof useSides> }) {
  const t = useWords();
  const known = sides.filter(({ rows }) => rows.length > 0);
  if (known.length === 0) return <Empty title={t('noRelay')}>{t('noRelayWhy')}</Empty>;
  return known.map((side) => (
    <section key={side.label}>
      <h3>
        {side.label} <span className="muted small">{side.rows.length}</span>
      </h3>
      <ListTable list={side} />
    </section>
  ));
}
