import { SetupError } from '../../errors.js';
import { openTable, type TableKind } from '../table/table.js';
import type { LabelledName } from './evaluate.js';

const KIND: TableKind = {
  row: 'pair of names',
  columns: [
    {
      name: 'short',
      headings: ['name', '简称', '企业简称', '公司简称', '证券简称', '股票简称', 'short name', 'abbreviation'],
      isNeeded: true,
    },
    {
      name: 'full',
      headings: ['fullname', '全称', '企业全称', '公司全称', '企业名称', '公司名称', 'full name', 'legal name'],
      isNeeded: true,
    },
    {
      name: 'code',
      headings: ['代码', '股票代码', '证券代码', '公司代码', 'stock code', 'ticker', 'symbol'],
      isNeeded: true,
    },
  ],
};

/** 600000.SH, SH600000 and 600000 are one code. */
const EXCHANGE = /^(?:sh|sz|bj|hk)[.:]?|[.:]?(?:sh|sz|bj|hk|ss)$/giu;

/** The rows of a table with a short name, a full name and a code, each once, and how many lines have not all three. */
export async function readLabelled(
  path: string,
): Promise<{ readonly rows: readonly LabelledName[]; readonly skipped: number }> {
  const table = await openTable(path, KIND);
  const rows = new Map<string, LabelledName>();
  let skipped = 0;
  for await (const { cells, problems } of table.rows) {
    const { short = '', full = '', code: written = '' } = cells;
    const code = written.replace(EXCHANGE, '');
    if (problems.length > 0 || short === '' || full === '' || code === '') skipped += 1;
    else rows.set([short, full, code].join('\n'), { short, full, code });
  }
  if (rows.size === 0) throw new SetupError(`${path} has no row with a short name, a full name and a code.`);
  return { rows: [...rows.values()], skipped };
}
