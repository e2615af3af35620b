import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { OperationCall } from '../../../web/src/api/useOperation';
import { ListSection, ListTable, listPart } from '../../../web/src/table/ListTable';
import { list } from '../../../web/src/table/list';
import { Parts } from '../../../web/src/view/Parts';

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly share: number | null;
}

const FIRMS: readonly Firm[] = [
  { id: 'firm:a', name: 'A', titles: ['CHAMPION', 'CHAMPION'], share: 12.5 },
  { id: 'firm:b', name: 'B', titles: [], share: null },
];
const CALL: OperationCall<{ readonly firms: readonly Firm[] }> = {
  operation: { toString: () => 'query Q { firms { id } }' },
  variables: {},
};
const listOf = (firms: readonly Firm[]) =>
  list({ ...CALL, data: { firms } }, (data) => data.firms, {
    label: 'Firms',
    columns: [
      { title: 'Name', path: 'name' },
      { title: 'Titles', path: 'titles', labels: { CHAMPION: 'champion' } },
      { title: 'Share', path: 'share', number: true },
      { title: 'Id', path: 'id', hidden: true },
    ],
  });
const html = (element: ReactElement) => renderToStaticMarkup(createElement(MemoryRouter, null, element));
const cellsOf = (text: string) =>
  [...text.matchAll(/<td class="ant-table-cell[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell);

describe('a list', () => {
  it('is a table in which a word that comes twice is said once, and what is unknown is a dash', () => {
    const text = html(createElement(ListTable<Firm>, { list: listOf(FIRMS) }));
    const dash = '<span class="unknown">—</span>';
    expect(cellsOf(text)).toEqual(['A', 'champion', '12.5', 'B', dash, dash]);
  });

  it('takes a view’s own content instead of the table, and the table where the view has none', () => {
    const section = (children: string | false) =>
      html(
        createElement(ListSection<Firm>, {
          list: listOf(FIRMS),
          empty: ['none', 'why'],
          after: '',
          onAfter: () => {},
          children,
        }),
      );
    expect(section('a picture')).toContain('a picture');
    expect(section('a picture')).not.toContain('<table');
    expect(section(false)).toContain('<table');
  });

  it('that is empty has no table: what no document mentions takes one line', () => {
    const text = html(
      createElement(Parts, { parts: [listPart(listOf(FIRMS)), { ...listPart(listOf([])), title: 'Parks' }] }),
    );
    expect(text).toContain('<h2>Firms');
    expect(text).not.toContain('<h2>Parks');
  });
});
