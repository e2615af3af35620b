import { identityKeyOf } from '../../load/record.js';
import { cellsOf } from '../cells.js';
import { share, since } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, investor } from '../says.js';
import { understandControl } from '../words/relation.js';

/** Who holds a firm. */
export const control: ImportKind = {
  name: 'control',
  title: { zh: '股权与控制', en: 'Holdings' },
  table: {
    row: 'holding',
    columns: [
      {
        name: 'owner',
        headings: [
          '股东',
          '股东名称',
          '控股方',
          '母公司',
          '控制方',
          '持股方',
          'shareholder',
          'parent',
          'parent company',
          'holder',
        ],
        isNeeded: true,
        description: { zh: '股东或控制方', en: 'The body that holds' },
        example: '广东丙寅试验集团有限公司',
      },
      {
        name: 'owned',
        headings: [
          '被持股企业',
          '子公司',
          '被投资企业',
          '被控制方',
          '标的公司',
          '企业名称',
          '公司名称',
          'subsidiary',
          'company',
          'held',
        ],
        isNeeded: true,
        description: { zh: '被持有的企业', en: 'The firm that is held' },
        example: '深圳市甲子试验科技有限公司',
      },
      { ...share, headings: [...share.headings, '持股比例', '出资比例', '股权比例', '股比', 'stake', 'ownership'] },
      {
        name: 'kind',
        headings: ['关系', '控制类型', '关系类型', '持股方式', 'control kind', 'relation'],
        description: { zh: '控股、参股或管理', en: 'Control, a share or management' },
        example: '控股',
      },
      since,
      {
        name: 'until',
        headings: ['截止日期', '结束时间', '终止日期', '退出时间', 'end', 'end date', 'to'],
        description: { zh: '到何时止', en: 'Until when' },
        example: '',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const owners = cells.names('owner');
    const owned = cells.name('owned');
    const part = cells.share('share');
    if (cells.text('owner') === null) cells.refuse('owner', 'is empty');
    if (owners.some((owner) => identityKeyOf('Organization', owner) === identityKeyOf('Organization', owned)))
      cells.refuse('owned', 'is the owner itself');
    if (part !== null && owners.length > 1)
      cells.refuse('share', 'is one share of several owners', 'write each owner in a row of its own');
    const kind = cells.read('kind', understandControl);
    const properties = {
      kind,
      // The store holds the shares of supplies and holdings as percentages.
      share: part === null ? null : Number((100 * part).toPrecision(12)),
      validFrom: cells.date('since'),
      validTo: cells.date('until'),
    };
    return cells.understanding(() => {
      const to = enterprise(owned);
      const each = owners.map((owner) => {
        const from = investor(owner);
        return together(from.said, fact('CONTROLS', from.id, to.id, { key: kind ?? '', properties }));
      });
      return together(to.said, ...each);
    });
  },
};
