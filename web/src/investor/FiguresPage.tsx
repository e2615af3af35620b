import { useOperation } from '../api/useOperation';
import type { Framed } from '../entity/EntityFrame';
import { InvestorDataDocument } from '../generated/graphql';
import { FiguresTab } from '../observation/FiguresTab';
import { pagingBy } from '../table/ListTable';
import { useInvestorLink } from './state';

export function FiguresPage(frame: Framed) {
  const paging = pagingBy(useInvestorLink());
  const asked = useOperation(InvestorDataDocument, { id: frame.head.id, first: 100, after: paging.after || null });
  return <FiguresTab frame={frame} asked={asked} select={(data) => data.investor} paging={paging} />;
}
