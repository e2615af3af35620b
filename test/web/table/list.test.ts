import { describe, expect, it } from 'vitest';
import type { OperationCall } from '../../../web/src/api/useOperation';
import { list } from '../../../web/src/table/list';

interface Firm {
  readonly id: string;
  readonly name: string;
}

interface Answer {
  readonly firm: { readonly holders: readonly Firm[] } | null;
  readonly node:
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Segment'; readonly firms: Connection }
    | null;
}

interface Connection {
  readonly edges: readonly { readonly node: Firm }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const CALL: OperationCall<Answer> = {
  operation: { toString: () => 'query Q { firm { holders { id name } } }' },
  variables: { id: 'firm:a' },
};
const FIRM = { id: 'firm:b', name: 'B' };
const DATA: Answer = {
  firm: { holders: [FIRM] },
  node: {
    __typename: 'Segment',
    firms: { edges: [{ node: FIRM }], totalCount: 70, pageInfo: { hasNextPage: true, endCursor: 'c' } },
  },
};
const OPTIONS = { label: 'Firms', columns: [{ title: 'Name', path: 'name' }] };

describe('a list of an answer', () => {
  it('has its rows for the table, and for the file the operation and where they are in its answer', () => {
    const holders = list({ ...CALL, data: DATA }, ({ firm }) => firm?.holders, OPTIONS);
    expect(holders).toMatchObject({ ...CALL, ...OPTIONS, path: 'firm.holders', rows: [FIRM], count: 1, page: null });
    expect(holders.rows.map(holders.keyOf)).toEqual(['firm:b']);
  });

  it('knows where its rows will be before there is an answer, and then that none are known', () => {
    const holders = list({ ...CALL, data: null }, ({ firm }) => firm?.holders, OPTIONS);
    expect(holders).toMatchObject({ path: 'firm.holders', rows: [], count: 0 });
  });

  it('counts the whole of a connection, and finds it under one type of several', () => {
    const select = ({ node }: Answer) => (node && 'firms' in node ? node.firms.edges : null);
    const firms = list({ ...CALL, data: DATA }, select, OPTIONS);
    expect(firms).toMatchObject({ path: 'node.firms.edges', count: 70, page: { pageInfo: { endCursor: 'c' } } });
    expect(firms.rows.map(firms.keyOf)).toEqual(['firm:b']);
  });

  it('leaves the count to the API where the answer cannot tell it', () => {
    expect(list({ ...CALL, data: DATA }, ({ firm }) => firm?.holders, { ...OPTIONS, count: null }).count).toBeNull();
  });
});
