import { useOperation } from '../api/useOperation';
import type { Framed } from '../entity/EntityFrame';
import { EnterpriseDataDocument } from '../generated/graphql';
import { FiguresTab } from '../observation/FiguresTab';
import { pagingBy } from '../table/ListTable';
import { useEnterpriseLink } from './state';

export function DataPage(frame: Framed) {
  const paging = pagingBy(useEnterpriseLink());
  const asked = useOperation(EnterpriseDataDocument, { id: frame.head.id, first: 100, after: paging.after || null });
  return <FiguresTab frame={frame} asked={asked} select={(data) => data.enterprise} paging={paging} />;
}
