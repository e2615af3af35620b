import { cellsOf } from '../cells.js';
import { firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, eventOf } from '../says.js';
import { codeNames, understandBoard, understandStockCode } from '../words/listing.js';

/** Where shares are listed: the board, or the code that says it. */
export const listings: ImportKind = {
  name: 'listings',
  title: { zh: '上市企业', en: 'Listings' },
  table: {
    row: 'listing',
    columns: [
      firm,
      {
        name: 'code',
        headings: ['股票代码', '证券代码', '上市代码', 'stock code', 'ticker', 'symbol'],
        oneOf: 'where',
        description: { zh: '股票代码，可带交易所后缀', en: 'The stock code, with or without its exchange' },
        example: '300024.SZ',
      },
      {
        name: 'board',
        headings: [
          '板块',
          '上市板块',
          '上市地',
          '上市地点',
          '交易所',
          '上市交易所',
          'exchange',
          'listed on board',
          'market',
        ],
        oneOf: 'where',
        description: { zh: '上市板块', en: 'The board' },
        example: '创业板',
      },
      {
        name: 'date',
        headings: ['上市时间', '上市日期', '挂牌时间', '挂牌日期', 'listed on', 'listing date', 'ipo date'],
        description: { zh: '上市日期', en: 'When it was listed' },
        example: '2021-03-05',
      },
      uscc,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const code = cells.read('code', understandStockCode);
    const board = cells.read('board', understandBoard);
    const listedOn = cells.date('date');
    if (cells.text('code') === null && cells.text('board') === null) {
      cells.refuse('board', 'is empty, and so is `code`', 'fill in one of them');
    }
    const credit = cells.uscc('uscc');
    return cells.understanding(() => {
      const others = code === null ? [] : codeNames(code).map((value) => ({ value, kind: 'CODE' as const }));
      const { id, said } = enterprise(name, { uscc: credit, others });
      const isListed = code !== null || board !== null;
      if (!isListed) return said;
      const stated = board ?? code?.board ?? null;
      return together(
        said,
        eventOf(id, {
          label: 'Listing',
          dataset: context.dataset,
          parts: [stated, code?.ticker ?? null],
          // The board follows from the digits of a code where no cell says it.
          properties: {
            board: stated,
            listedOn,
            ticker: code?.ticker,
            ...(board === null && stated !== null ? { confidence: 'IMPLIED' } : {}),
          },
        }),
      );
    });
  },
};
