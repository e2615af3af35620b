import { cellsOf } from '../cells.js';
import { firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, eventOf } from '../says.js';

/** What tells a certificate or a standard from a prize. */
const CERTIFICATE = /认证|资质|证书|certificat|qualification/iu;
const STANDARD = /标准|standard/iu;

/** Prizes, certificates and standards of firms; titles of the ladder are `recognitions`. */
export const awards: ImportKind = {
  name: 'awards',
  title: { zh: '奖项、认证与标准', en: 'Prizes, certificates and standards' },
  table: {
    row: 'award',
    columns: [
      firm,
      {
        name: 'award',
        headings: [
          '奖项',
          '奖项名称',
          '获奖名称',
          '认证',
          '证书名称',
          '资质名称',
          '标准名称',
          'prize',
          'certificate',
          'standard',
        ],
        isNeeded: true,
        description: { zh: '奖项、认证或标准的名称', en: 'The name of the prize, the certificate or the standard' },
        example: '中国机械工业科学技术奖',
      },
      {
        name: 'by',
        headings: ['颁发机构', '授予单位', '颁奖单位', '发证机关', '认证机构', 'awarded by', 'issuer'],
        description: { zh: '由谁授予', en: 'Who granted it' },
        example: '中国机械工业联合会',
      },
      {
        name: 'granted',
        headings: ['获奖时间', '获奖日期', '授予日期', '发证日期', '颁发日期', 'awarded on', 'date'],
        description: { zh: '授予日期', en: 'When it was granted' },
        example: '2024-11',
      },
      uscc,
    ],
  },
  telling: /奖|认证|证书|资质名称|标准名称|prize|certificate|standard|award/iu,
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const award = cells.text('award');
    if (award === null) cells.refuse('award', 'is empty');
    const grantedBy = cells.text('by');
    const grantedOn = cells.date('granted');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const properties = { kind: kindOf(award ?? ''), name: award, grantedBy, grantedOn };
      const { dataset } = context;
      return together(said, eventOf(id, { label: 'Award', dataset, parts: [award, grantedOn], properties }));
    });
  },
};

function kindOf(award: string): string {
  if (/奖|prize|award/iu.test(award)) return 'AWARD';
  if (CERTIFICATE.test(award)) return 'CERTIFICATE';
  return STANDARD.test(award) ? 'STANDARD' : 'AWARD';
}
