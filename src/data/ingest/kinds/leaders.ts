import { cellsOf } from '../cells.js';
import { chain, firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, thing } from '../says.js';

/** Which firm leads a chain or a cluster (链主). */
export const leaders: ImportKind = {
  name: 'leaders',
  title: { zh: '链主企业', en: 'Leaders of chains' },
  table: {
    row: 'leader',
    columns: [
      { ...firm, headings: ['链主', '链主企业', '龙头企业', '领军企业', 'leader', 'chain leader', ...firm.headings] },
      { ...chain, oneOf: 'led' },
      {
        name: 'cluster',
        headings: ['产业集群', '集群', '集群名称', '赛道', 'industrial cluster'],
        oneOf: 'led',
        description: { zh: '产业集群', en: 'The cluster that it leads' },
        example: '',
      },
      {
        name: 'by',
        headings: ['认定单位', '认定机构', '来源', '认定部门', 'named by', 'according to'],
        description: { zh: '由谁认定', en: 'Who says so' },
        example: '深圳市工业和信息化局',
      },
      uscc,
    ],
  },
  telling: /链主|龙头|领军|leader/iu,
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const led = [
      ...cells.items('chain').map((each) => thing('Chain', each)),
      ...cells.items('cluster').map((each) => thing('Cluster', each)),
    ];
    if (led.length === 0) cells.refuse('chain', 'is empty, and so is `cluster`', 'fill in one of them');
    const by = cells.text('by');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const each = led.map((of) => together(of.said, fact('LEADS', id, of.id, { properties: { by } })));
      return together(said, ...each);
    });
  },
};
