import { cellsOf } from '../cells.js';
import { firm, product, region as regionColumn, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, eventOf, located } from '../says.js';
import { region } from '../words/place.js';
import { understandBatch, understandLevel, understandTitle } from '../words/title.js';

/** A list of titles, such as the ministry's: each row says that a firm has one. */
export const recognitions: ImportKind = {
  name: 'recognitions',
  title: { zh: '企业称号', en: 'Titles of firms' },
  table: {
    row: 'title',
    columns: [
      firm,
      {
        name: 'tier',
        headings: [
          '称号',
          '称号名称',
          '认定称号',
          '企业称号',
          '资质',
          '荣誉',
          '类别',
          '认定类别',
          'title',
          'award',
          'recognition',
        ],
        isNeeded: true,
        description: { zh: '称号，可含级别', en: 'The title, which may say its level' },
        example: '国家级专精特新“小巨人”企业',
      },
      {
        name: 'level',
        headings: ['级别', '认定级别', '层级', '授予级别', 'granted by', 'title level'],
        description: { zh: '国家级、省级、市级或区级', en: 'National, provincial, city or district' },
        example: '国家级',
      },
      {
        name: 'batch',
        headings: ['批次', '认定批次', '公示批次', 'batch number'],
        description: { zh: '第几批', en: 'The batch' },
        example: '第七批',
      },
      {
        name: 'granted',
        headings: [
          '认定时间',
          '认定日期',
          '授予时间',
          '公布时间',
          '认定年份',
          '公告日期',
          'granted on',
          'date',
          'year',
        ],
        description: { zh: '认定日期', en: 'When it was granted' },
        example: '2025-10',
      },
      {
        name: 'until',
        headings: ['有效期', '有效期至', '截止日期', '到期日', 'valid until', 'expires'],
        description: { zh: '有效期至', en: 'Until when it is valid' },
        example: '2028-10',
      },
      product,
      uscc,
      regionColumn,
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const title = cells.read('tier', understandTitle);
    if (title === null && cells.text('tier') === null) cells.refuse('tier', 'is empty');
    const stated = cells.read('level', understandLevel);
    if (title?.level && stated && title.level !== stated) {
      cells.refuse('level', `is ${stated}, and the title says ${title.level}`, 'correct one of them');
    }
    const words = {
      tier: title?.tier ?? null,
      level: stated ?? title?.level ?? null,
      batch: cells.read('batch', understandBatch),
      grantedOn: cells.date('granted'),
      validUntil: cells.date('until'),
      product: cells.text('product'),
    };
    const code = cells.uscc('uscc');
    const place = cells.text('region');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const { dataset } = context;
      const parts = [words.tier, words.level, words.batch, words.grantedOn, words.product];
      return together(
        said,
        located(id, place === null ? null : region(place)),
        eventOf(id, { label: 'Recognition', dataset, parts, properties: words }),
      );
    });
  },
};
