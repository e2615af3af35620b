import { identityKeyOf } from '../../load/record.js';
import { cellsOf } from '../cells.js';
import { type ImportKind, type Said, together } from '../kind.js';
import { fact, industry } from '../says.js';

/** The classes of a published scheme, a tree. */
export const industries: ImportKind = {
  name: 'industries',
  title: { zh: '行业分类', en: 'Industries' },
  table: {
    row: 'class',
    columns: [
      {
        name: 'code',
        headings: ['行业代码', '代码', '分类代码', '编码', 'industry code', 'class code'],
        isNeeded: true,
        description: { zh: '行业代码', en: 'The code of the class' },
        example: '640203',
      },
      {
        name: 'name',
        headings: ['行业', '行业名称', '名称', '类别名称', '分类名称', 'industry', 'industry name', 'class'],
        isNeeded: true,
        description: { zh: '行业名称', en: 'The name of the class' },
        example: '机器人',
      },
      {
        name: 'parent',
        headings: ['上级行业', '上级', '父级', '上级代码', '父级代码', '所属大类', 'parent code', 'broader'],
        description: { zh: '上级行业的名称或代码', en: 'The class that it is a part of, by its name or code' },
        example: '自动化设备',
      },
      {
        name: 'scheme',
        headings: ['分类标准', '标准', '体系', 'standard', 'classification'],
        description: { zh: '分类标准，如 GB/T 4754', en: 'The scheme that it is of, such as GB/T 4754' },
        example: '申万2021',
      },
    ],
  },
  keeps: { key: 'code', value: 'name' },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const code = cells.text('code');
    if (code === null) cells.refuse('code', 'is empty');
    const scheme = cells.text('scheme');
    const parent = cells.nameOrNull('parent');
    const parentName = parent === null ? null : (context.kept.get(parent) ?? parent);
    if (parentName !== null && identityKeyOf('Industry', parentName) === identityKeyOf('Industry', name))
      cells.refuse('parent', 'is the class itself');
    if (parentName !== null && /^[\d.]+$/.test(parentName)) {
      cells.refuse(
        'parent',
        `is ${parentName}, a code that this table does not have`,
        'write the name of the parent, or add its row',
      );
    }
    return cells.understanding(() => {
      const { id, said } = industry(name, { scheme, code });
      return parentName === null ? said : together(said, partOf(id, parentName, scheme));
    });
  },
};

function partOf(id: string, name: string, scheme: string | null): Said {
  const parent = industry(name, { scheme });
  return together(parent.said, fact('PART_OF', id, parent.id));
}
