import { cellsOf } from '../cells.js';
import { firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, thing } from '../says.js';

/** Which firm is in which park. */
export const bases: ImportKind = {
  name: 'bases',
  title: { zh: '入园企业', en: 'Firms in parks' },
  table: {
    row: 'base',
    columns: [
      firm,
      {
        name: 'park',
        headings: ['园区', '园区名称', '所在园区', '产业园', '产业园区', '开发区', 'park name', 'industrial park'],
        isNeeded: true,
        description: { zh: '园区', en: 'The park' },
        example: '试验科技园',
      },
      uscc,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const park = cells.name('park');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const at = thing('Park', park);
      return together(said, at.said, fact('BASED_IN', id, at.id));
    });
  },
};
