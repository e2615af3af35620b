import { identityKeyOf } from '../../load/record.js';
import { cellsOf } from '../cells.js';
import { industryColumn } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { fact, industry, thing } from '../says.js';

/** A table of products and services. */
export const products: ImportKind = {
  name: 'products',
  title: { zh: '产品', en: 'Products' },
  table: {
    row: 'product',
    columns: [
      {
        name: 'product',
        headings: ['产品', '产品名称', '产品/服务', '商品名称', 'product name', 'goods'],
        isNeeded: true,
        description: { zh: '产品或服务的名称', en: 'The name of a product or service' },
        example: '谐波减速器',
      },
      {
        name: 'other',
        headings: ['别名', '其他名称', '俗称', 'other names', 'aliases', 'synonyms'],
        description: { zh: '别名，多个用顿号分隔', en: 'Other names, separated by commas' },
        example: '谐波传动减速器',
      },
      {
        name: 'broader',
        headings: ['产品大类', '大类', '上级产品', '父类', '所属产品', 'kind of', 'parent product', 'category'],
        description: { zh: '它属于哪个更大的产品', en: 'The broader product that it is a kind of' },
        example: '减速器',
      },
      {
        name: 'code',
        headings: ['产品代码', '编码', '海关编码', 'hs编码', 'hs code', 'product code'],
        description: { zh: '产品代码', en: 'Its code' },
        example: '848340',
      },
      industryColumn,
      {
        name: 'description',
        headings: ['说明', '描述', '产品说明', '产品简介', 'about'],
        description: { zh: '说明', en: 'What it is, in a sentence' },
        example: '用于机器人关节',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('product');
    const others = cells.items('other').map((value) => ({ value, kind: 'SHORT' as const }));
    const broader = cells.nameOrNull('broader');
    const className = cells.nameOrNull('industry');
    if (broader !== null && identityKeyOf('Product', broader) === identityKeyOf('Product', name))
      cells.refuse('broader', 'is the product itself');
    return cells.understanding(() => {
      const properties = { code: cells.text('code'), description: cells.text('description') };
      const { id, said } = thing('Product', name, { others, properties });
      const above = broader === null ? null : thing('Product', broader);
      const sector = className === null ? null : industry(className, { scheme: null });
      return together(
        said,
        ...(above ? [above.said, fact('KIND_OF', id, above.id)] : []),
        ...(sector ? [sector.said, fact('CLASSED_AS', id, sector.id)] : []),
      );
    });
  },
};
