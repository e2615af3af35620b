import { cellsOf } from '../cells.js';
import { chain, firm, product, segment as segmentColumn, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, segment } from '../says.js';
import { understandRoles, understandStage } from '../words/chain.js';

/** Which firm works in which segment. */
export const positions: ImportKind = {
  name: 'positions',
  title: { zh: '企业所在环节', en: 'Firms in segments' },
  table: {
    row: 'position',
    columns: [
      firm,
      {
        ...segmentColumn,
        isNeeded: true,
        description: { zh: '环节，多个用顿号分隔', en: 'The segment, or several separated by commas' },
      },
      { ...chain, isNeeded: true },
      product,
      {
        name: 'roles',
        headings: ['角色', '链上角色', '企业角色', 'role', 'roles in the chain'],
        description: { zh: '供应、制造、应用或服务', en: 'Supplier, maker, user or service' },
        example: '制造',
      },
      {
        name: 'stage',
        headings: ['阶段', '上中下游', '所处阶段', 'chain stage'],
        description: { zh: '环节属于上游、中游还是下游', en: 'The stage of the segment' },
        example: '上游',
      },
      uscc,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const chainName = cells.name('chain');
    const segments = cells.items('segment');
    if (segments.length === 0) cells.refuse('segment', 'is empty');
    const made = cells.text('product');
    const roles = cells.read('roles', understandRoles);
    const stage = cells.read('stage', understandStage);
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const each = segments.map((other) => {
        const at = segment(other, chainName, { stage });
        return together(
          at.said,
          fact('OCCUPIES', id, at.id, { key: made ?? '', properties: { product: made, roles } }),
        );
      });
      return together(said, ...each);
    });
  },
};
