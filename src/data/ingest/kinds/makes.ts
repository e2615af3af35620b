import { cellsOf } from '../cells.js';
import { firm, product, share, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, thing } from '../says.js';

/** Which firm makes which product. */
export const makes: ImportKind = {
  name: 'makes',
  title: { zh: '企业产品', en: 'Products of firms' },
  table: {
    row: 'product of a firm',
    columns: [
      firm,
      {
        ...product,
        isNeeded: true,
        description: { zh: '产品，多个用顿号分隔', en: 'The product, or several separated by commas' },
      },
      {
        ...share,
        headings: [...share.headings, '收入占比', '营收占比', '占营业收入比例', 'revenue share', 'share of revenue'],
        description: { zh: '占营业收入的比例', en: 'Its part of the revenue, 0–1 or with %' },
      },
      {
        name: 'on',
        headings: ['年份', '年度', '报告期', '截至', 'year', 'period', 'as of'],
        description: { zh: '比例属于哪一年', en: 'The year that the share is of' },
        example: '2024',
      },
      uscc,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const made = cells.items('product');
    const part = cells.share('share');
    const on = cells.date('on');
    if (made.length === 0) cells.refuse('product', 'is empty');
    if (part !== null && made.length > 1) {
      cells.refuse('share', 'is one share of several products', 'write each product in a row of its own');
    }
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const each = made.map((other) => {
        const { id: productId, said: productSaid } = thing('Product', other);
        return together(productSaid, fact('MAKES', id, productId, { key: on ?? '', properties: { share: part, on } }));
      });
      return together(said, ...each);
    });
  },
};
