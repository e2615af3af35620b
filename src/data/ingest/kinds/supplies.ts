import { identityKeyOf } from '../../load/record.js';
import { cellsOf } from '../cells.js';
import { amount, currency, product, share, since } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact } from '../says.js';

/** Which firm sells to which: a row has a supplier and a customer. */
export const supplies: ImportKind = {
  name: 'supplies',
  title: { zh: '供应关系', en: 'Supplies' },
  table: {
    row: 'supply',
    columns: [
      {
        name: 'supplier',
        headings: ['供应商', '供应商名称', '供货方', '卖方', '供应方', '配套企业', 'seller', 'vendor', 'supplier name'],
        isNeeded: true,
        description: { zh: '供应商', en: 'The firm that sells' },
        example: '深圳市甲子试验科技有限公司',
      },
      {
        name: 'customer',
        headings: [
          '客户',
          '客户名称',
          '采购商',
          '买方',
          '采购方',
          '需求方',
          '主机厂',
          'buyer',
          'customer name',
          'client',
        ],
        isNeeded: true,
        description: { zh: '客户，多个用顿号分隔', en: 'The firm that buys, or several separated by commas' },
        example: '广州乙丑试验汽车有限公司',
      },
      product,
      {
        ...share,
        description: { zh: '占客户同类采购的比例', en: 'Its part of what the customer buys of it, 0–1 or with %' },
      },
      amount,
      currency,
      since,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const supplier = cells.name('supplier');
    const customers = cells.names('customer');
    if (customers.length === 0) cells.refuse('customer', 'is empty');
    if (
      customers.some((customer) => identityKeyOf('Organization', customer) === identityKeyOf('Organization', supplier))
    ) {
      cells.refuse('customer', 'is the supplier itself');
    }
    const money = cells.money('amount', 'currency');
    if (money !== null && money.currency === null) cells.refuse('amount', 'is in no currency', 'fill in `currency`');
    const made = cells.text('product');
    const part = cells.share('share');
    const properties = {
      product: made,
      // The store holds the shares of supplies and holdings as percentages.
      share: part === null ? null : Number((100 * part).toPrecision(12)),
      since: cells.date('since'),
      amount: money?.amount,
      currency: money?.currency,
    };
    return cells.understanding(() => {
      const { id, said } = enterprise(supplier);
      const each = customers.map((customer) => {
        const to = enterprise(customer);
        return together(to.said, fact('SUPPLIES', id, to.id, { key: made ?? '', properties }));
      });
      return together(said, ...each);
    });
  },
};
