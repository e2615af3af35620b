import { cellsOf } from '../cells.js';
import { firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, thing } from '../says.js';

/** Which firm belongs to which cluster. */
export const members: ImportKind = {
  name: 'members',
  title: { zh: '集群成员', en: 'Members of clusters' },
  table: {
    row: 'member',
    columns: [
      firm,
      {
        name: 'cluster',
        headings: ['产业集群', '集群', '集群名称', '所属集群', '赛道', 'industrial cluster', 'cluster name'],
        isNeeded: true,
        description: { zh: '产业集群，多个用顿号分隔', en: 'The cluster, or several separated by commas' },
        example: '智能机器人产业集群',
      },
      uscc,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const clusters = cells.items('cluster').map((each) => thing('Cluster', each));
    if (clusters.length === 0) cells.refuse('cluster', 'is empty');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      return together(said, ...clusters.map((of) => together(of.said, fact('MEMBER_OF', id, of.id))));
    });
  },
};
