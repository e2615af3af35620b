import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInvestments, readDeals, readInvestments } from '../../src/data/ingest/investments.js';
import { type Folder, HEADER, openFolder } from './folder.js';

let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());
const file: Folder['file'] = (name, content) => folder.file(name, content);
const rowsOf = async (path: string) => (await readInvestments(path)).rows;
const problem = (path: string) =>
  readInvestments(path).then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('an investment table', () => {
  it('is read with quotes, commas, line breaks inside cells and a byte order mark, each row with its line', async () => {
    const path = await file(
      'good.csv',
      `\uFEFF${HEADER}\r\n"Acme, Inc.",Fund A,2012-03,Series A,1500000.50,USD\n"Two\nlines",Fund B,2013,,,\n\nLast,Fund A,,seed,,\n`,
    );
    expect(await rowsOf(path)).toMatchObject([
      {
        line: 2,
        company: 'Acme, Inc.',
        investor: 'Fund A',
        date: '2012-03',
        round: 'Series A',
        amount: '1500000.50',
        currency: 'USD',
      },
      { line: 3, company: 'Two\nlines', date: '2013', round: null, amount: null, currency: null },
      { line: 6, company: 'Last', date: null, round: 'seed' },
    ]);
  });

  it.each([
    [
      'another header',
      'a,b\n1,2\n',
      'has no header with `company` (公司, 企业, 公司名称 …) and `investor` (投资方, 投资人, 投资者 …), which each investment needs; its first row is "a,b"',
    ],
    ['no row', `${HEADER}\n`, 'has a header and no investment'],
    ['nothing', '', 'its first row is ""'],
    ['an empty company', `${HEADER}\n,Fund,2012,,,\n`, 'line 2: `company` is empty.'],
    [
      'a date that is none',
      `${HEADER}\nA,Fund,2012-13,,,\n`,
      'line 2: `date`: "2012-13" has a month 13; write 2015, 2015-03 or 2015-03-26.',
    ],
    ['the 30th of February', `${HEADER}\nA,Fund,2012-02-30,,,\n`, '`date`: 2012-02 has no day 30'],
    ['an amount that may be two', `${HEADER}\nA,Fund,2012,,"1,5",USD\n`, '`amount`: "1,5" has separators'],
    ['two currencies', `${HEADER}\nA,Fund,2012,,100万美元,CNY\n`, '`amount` is in USD and `currency` CNY'],
    [
      'no currency that there is',
      `${HEADER}\nA,Fund,2012,,100,XXX\n`,
      '`currency`: "XXX" is not a currency; write an ISO 4217 code',
    ],
    [
      'two columns for the same',
      'company,investor,投资方\nA,B,C\n',
      'two columns for the same, "investor" and "投资方"',
    ],
    ['an amount of no currency', `${HEADER}\nA,Fund,2012,,1000,\n`, 'fill in `currency`'],
    [
      'a firm that invests in itself',
      `${HEADER}\nSelf Corp,SELF CORP,2012,,,\n`,
      '"Self Corp" would invest in itself.',
    ],
    ['a name without a letter', `${HEADER}\n---,Fund,2012,,,\n`, '`company` is empty.'],
    ['a year of no calendar', `${HEADER}\nA,Fund,2999,,,\n`, '`date`: "2999" is in the year 2999'],
    ['a row too short', `${HEADER}\nA,Fund\n`, 'line 2: it has 2 cells, and the header 6.'],
    ['a row too long', `${HEADER}\nA,Fund,2012,,"1,000",USD,x\n`, 'line 2: it has 7 cells, and the header 6.'],
    ['a quote that never ends', `${HEADER}\n"A,Fund,2012,,,\n`, 'is not a CSV table'],
  ])('with %s is refused in a sentence', async (name, content, words) => {
    expect(await problem(await file(`${name.replaceAll(' ', '-')}.csv`, content))).toContain(words);
  });

  it('of another encoding, or not there, is refused in a sentence', async () => {
    expect(await problem(await file('broken.csv', Buffer.from([0xff, 0x2c, 0xff])))).toContain(
      'is neither UTF-8 nor GB18030',
    );
    expect(await problem(folder.at('none.csv'))).toContain('cannot be read (ENOENT)');
    expect(await problem(folder.at(''))).toContain('cannot be read (EISDIR); give the path of a table.');
  });

  it('may come by a pipe', async () => {
    const path = folder.at('pipe');
    execFileSync('mkfifo', [path]);
    const [rows] = await Promise.all([rowsOf(path), writeFile(path, `${HEADER}\nA,Fund,2012,,,\nB,Fund,2013,,,\n`)]);
    expect(rows).toMatchObject([{ company: 'A' }, { company: 'B', line: 3 }]);
  });

  it('names every bad line, and stops at twenty', async () => {
    const path = await file('bad.csv', `${HEADER}\n${'A,Fund,never,,,\n'.repeat(25)}`);
    const message = await problem(path);
    expect(message).toContain('25 problems; nothing was written');
    expect(message).toContain('line 21:');
    expect(message).toContain('… and 5 more');
  });

  it('names a ragged line with all the others', async () => {
    const path = await file('ragged.csv', `${HEADER}\nA,Fund,never,,,\nB,Fund\n"C\nD",Fund,2012,,,,x\n,Fund,2012,,,\n`);
    expect(await problem(path)).toBe(
      `${path} has 4 problems; nothing was written.
  line 2: \`date\`: "never" is not a date; write 2015, 2015-03 or 2015-03-26.
  line 3: it has 2 cells, and the header 6.
  line 4: it has 7 cells, and the header 6.
  line 6: \`company\` is empty.`,
    );
  });

  it.each([
    [
      'an escape',
      `A\u001b[2J,Fund,2012,,,\n`,
      'line 2: `company` has the control character <U+001B> at its place 2; remove it.',
    ],
    ['a zero byte', `A,Fu\0nd,2012,,,\n`, '`investor` has the control character <U+0000> at its place 3'],
    ['a turned direction', `A,Fund,2012,ab\u202ecd,,\n`, '`round` has the control character <U+202E> at its place 3'],
    ['an isolated direction', `A,\u2066Fund,2012,,,\n`, '`investor` has the control character <U+2066> at its place 1'],
    [
      'a cell too long',
      `A,Fund,2012,${'x'.repeat(10_001)},,\n`,
      '`round` has 10001 characters; a cell has at most 10000.',
    ],
    ['an amount too long', `A,Fund,2012,,${'1'.repeat(31)},CNY\n`, '`amount` has 31 characters'],
    [
      'a row without end',
      `A,Fund,2012,"${'x\n'.repeat(600_000)}",,\n`,
      'the row after line 1 has more than 1000000 characters',
    ],
  ])('with %s is refused by line and column', async (name, row, words) => {
    expect(await problem(await file(`${name.replaceAll(' ', '-')}.csv`, `${HEADER}\n${row}`))).toContain(words);
  });

  it('may hold tabs and line breaks inside of quoted cells', async () => {
    const path = await file('breaks.csv', `${HEADER}\r\n"A\tB\r\nC",Fund,2012,,,\r\n`);
    expect(await rowsOf(path)).toMatchObject([{ company: 'A\tB\r\nC' }]);
  });

  it('is never quoted at length, nor as it stands, in a message', async () => {
    const long = await problem(await file('long.csv', `${HEADER}\nA,Fund,${'\u2028never'.repeat(1_000)},,,\n`));
    expect(long).toContain('<U+2028>never<U+2028>never');
    expect(long).toContain('… (5999 characters)');
    expect(long.length).toBeLessThan(600);
    for (const content of ['\0'.repeat(2_000_000), `\u001b]0;title\u0007${'z'.repeat(5_000)}\n`]) {
      const message = await problem(await file('header.csv', content));
      expect(message.length).toBeLessThan(600);
      expect(message).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });

  it('with bad lines leaves a table of them beside it, which goes once it is good', async () => {
    const path = await file('mixed.csv', `${HEADER}\nA,Fund,2012,,,\n"B, Inc.",Fund,never,,,\nC,Fund\n,,2012,,,\n`);
    const message = await readInvestments(path, { rejects: true }).catch((error: Error) => error.message);
    expect(message).toContain(`Each bad line with its reasons: ${path}.rejected.csv`);
    expect(await readFile(`${path}.rejected.csv`, 'utf8')).toBe(
      `\uFEFFline,reason,${HEADER}
3,"\`date\`: ""never"" is not a date; write 2015, 2015-03 or 2015-03-26.","B, Inc.",Fund,never,,,
4,"it has 2 cells, and the header 6.",C,Fund
5,\`company\` is empty. \`investor\` is empty.,,,2012,,,
`,
    );
    await file('mixed.csv', `${HEADER}\nA,Fund,2012,,,\n`);
    await readInvestments(path, { rejects: true });
    await expect(readFile(`${path}.rejected.csv`)).rejects.toThrow('ENOENT');
  });

  it('that cannot have a table of its bad lines beside it is refused all the same, and it is said', async () => {
    const path = await file('lonely.csv', `${HEADER}\nA,Fund,never,,,\n`);
    await mkdir(`${path}.rejected.csv`);
    const message = await readInvestments(path, { rejects: true }).catch((error: Error) => error.message);
    expect(message).toContain('line 2: `date`: "never" is not a date');
    expect(message).toContain('lonely.csv.rejected.csv could not be written (EISDIR)');
  });

  it('is only looked at a piece at a time when it is counted', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `Co ${n},Fund ${n % 400},2020-01-10,A轮,${n + 1},CNY\n`);
    const path = await file('many.csv', [`${HEADER}\n`, ...lines, ...lines.slice(0, 5)].join(''));
    expect((await countInvestments(path)).count).toBe(20_000);
    expect(await rowsOf(path)).toHaveLength(20_000);
  });

  it('is read for an evaluation without its ragged lines', async () => {
    const path = await file('evaluated.csv', `${HEADER}\nA,Fund,2012,,,\nB,Fund,2012\n`);
    expect(await readDeals(path)).toMatchObject({ deals: [{ company: 'A' }], skipped: 1 });
  });
});

describe('a table as people have it', () => {
  const read = async (name: string, content: string | Buffer) => readInvestments(await file(name, content));
  const DEAL = {
    company: '甲子试验科技',
    investor: '乙丑试验资本',
    date: '2021-03-05',
    round: 'A轮',
    amount: '1500000',
    currency: 'CNY',
  };
  const CHINESE = '公司,投资方,时间,轮次,金额\n甲子试验科技,乙丑试验资本,2021/3/5,A轮,150万元\n';

  it('has its columns in any order, in Chinese, with others that are left out and named', async () => {
    const { rows, said } = await read(
      'order.csv',
      '备注,投资方,公司名称,轮次,融资时间,融资金额\nx,乙丑试验资本,甲子试验科技,A轮,2021年3月5日,150万元\n',
    );
    expect(rows).toMatchObject([DEAL]);
    expect(said).toEqual([
      '公司名称 is `company`, 投资方 is `investor`, 融资时间 is `date`, 轮次 is `round`, 融资金额 is `amount`.',
      'Left out, since they are not columns of it: 备注.',
    ]);
  });

  it.each<[string, BufferEncoding]>([['UTF-16LE', 'utf16le']])(
    'is read in %s with its byte order mark',
    async (encoding, node) => {
      const { rows, said } = await read('utf16.csv', Buffer.from(`\uFEFF${CHINESE}`, node));
      expect(rows).toMatchObject([DEAL]);
      expect(said[0]).toBe(`It is in ${encoding}.`);
    },
  );

  it('is read in UTF-16 of either order without a mark', async () => {
    const little = Buffer.from('company,investor\nAcme Robotics,Sunrise Capital\n', 'utf16le');
    expect((await read('little.csv', little)).rows).toMatchObject([{ company: 'Acme Robotics' }]);
    expect((await read('big.csv', Buffer.from(little).swap16())).rows).toMatchObject([{ investor: 'Sunrise Capital' }]);
  });

  it('is read in GB18030, as Excel in China saves it', async () => {
    // 公司,投资方 / 深圳,北京
    const bytes = Buffer.concat([
      Buffer.from('b9abcbbe2ccdb6d7cab7bd0a', 'hex'),
      Buffer.from('c9eedbda2cb1b1bea90a', 'hex'),
    ]);
    const { rows, said } = await read('gbk.csv', bytes);
    expect(rows).toMatchObject([{ company: '深圳', investor: '北京' }]);
    expect(said[0]).toBe('It is in GB18030.');
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('may have its cells separated by %s', async (words, mark) => {
    const { rows, said } = await read('separated.csv', CHINESE.replaceAll(',', mark));
    expect(rows).toMatchObject([DEAL]);
    expect(said[0]).toBe(`Its cells are separated by ${words}.`);
  });

  it('may say in its first line what separates its cells', async () => {
    expect((await read('sep.csv', `sep=;\r\n${CHINESE.replaceAll(',', ';')}`)).rows).toMatchObject([
      { ...DEAL, line: 3 },
    ]);
  });

  it('may have a title above its header, empty rows and columns, and sums at its foot', async () => {
    const wide = CHINESE.split('\n')
      .filter((line) => line !== '')
      .map((line) => `${line},,`);
    const { rows, said } = await read(
      'title.csv',
      `2021年投资一览,,,,,,\n,,,,,,\n${wide[0]}\n,,,,,,\n${wide[1]}\n,,,,,,\n合计,,,,150万元,,\n`,
    );
    expect(rows).toMatchObject([{ ...DEAL, line: 5 }]);
    expect(said[0]).toBe('Its header is in line 3; the row above it is left out.');
  });

  it('may say the unit of its amounts in the heading', async () => {
    expect(
      (await read('unit.csv', CHINESE.replace('金额', '金额（万元）').replace('150万元', '150'))).rows,
    ).toMatchObject([DEAL]);
  });

  it('may name several investors in a cell, and people who are nobody', async () => {
    const { rows, said } = await read(
      'several.csv',
      '公司,投资方\n甲子试验,"乙丑试验资本（领投）、丙寅试验基金、个人投资者"\n甲子试验,未披露\n甲子试验,天使投资人\n',
    );
    expect(rows.map(({ line, investor }) => [line, investor])).toEqual([
      [2, '乙丑试验资本'],
      [2, '丙寅试验基金'],
    ]);
    expect(said.at(-1)).toBe('2 lines have no investor by name, and say nothing of who invested.');
  });

  it('keeps no characters that nobody sees, and no amount that is only vague', async () => {
    const { rows } = await read('unseen.csv', CHINESE.replace('甲子', '甲\u200b子').replace('150万元', '数千万元'));
    expect(rows).toMatchObject([{ ...DEAL, amount: null, currency: null }]);
  });

  it('goes on without its bad lines when it may, and says how many there were', async () => {
    const path = await file('some.csv', `${CHINESE}甲子试验科技,乙丑试验资本,从前,A轮,\n`);
    const { rows, said } = await readInvestments(path, { rejects: true, skipsBad: true });
    expect(rows).toMatchObject([DEAL]);
    expect(said.at(-1)).toBe(`1 of 2 lines are left out. Each bad line with its reasons: ${path}.rejected.csv`);
  });
});

describe('a workbook', () => {
  const write = async (name: string, fill: (book: excel.Workbook) => void) => {
    const book = new excel.Workbook();
    fill(book);
    const path = folder.at(name);
    await book.xlsx.writeFile(path);
    return path;
  };

  it('is read like a table, whatever its name: a title, dates, numbers, formulas, rich text and links', async () => {
    const path = await write('deals.csv', (book) => {
      const sheet = book.addWorksheet('投资');
      sheet.addRow(['2021年投资一览']);
      sheet.mergeCells('A1:E1');
      sheet.addRow([]);
      sheet.addRow(['投资方', '公司', '投资时间', '金额（万元）', '轮次', '备注']);
      sheet.addRow(['乙丑试验资本、丙寅试验基金', '甲子试验科技', new Date(Date.UTC(2021, 2, 5)), 150, 'A轮', 'x']);
      sheet.addRow([]);
      sheet.addRow([
        { richText: [{ text: '乙丑' }, { text: '试验资本' }] },
        { text: '丁卯试验', hyperlink: 'https://example.com' },
        44260,
        { formula: 'D4*2', result: 300 },
        'B轮',
      ]);
      sheet.addRow(['合计', '', '', 450]);
    });
    const { rows, said } = await readInvestments(path);
    expect(rows).toMatchObject([
      {
        line: 4,
        company: '甲子试验科技',
        investor: '乙丑试验资本',
        date: '2021-03-05',
        amount: '1500000',
        currency: 'CNY',
        round: 'A轮',
      },
      { line: 4, company: '甲子试验科技', investor: '丙寅试验基金' },
      { line: 6, company: '丁卯试验', investor: '乙丑试验资本', date: '2021-03-05', amount: '3000000', round: 'B轮' },
    ]);
    expect(said).toContain('Its header is in line 3; the row above it is left out.');
    expect(said).toContain('Left out, since they are not columns of it: 备注.');
  });

  it('may have a cell in a column without a heading, which is left out', async () => {
    const path = await write('beyond.xlsx', (book) => {
      book.addWorksheet('投资').addRows([
        ['company', 'investor'],
        ['Acme', 'Sunrise', 'a note'],
      ]);
    });
    expect((await readInvestments(path)).rows).toMatchObject([{ company: 'Acme', investor: 'Sunrise' }]);
  });

  it('is read from the first sheet that is such a table', async () => {
    const path = await write('sheets.xlsx', (book) => {
      book.addWorksheet('说明').addRow(['请先阅读']);
      book.addWorksheet('投资').addRows([
        ['company', 'investor'],
        ['Acme', 'Sunrise'],
      ]);
    });
    const { rows, said } = await readInvestments(path);
    expect(rows).toMatchObject([{ line: 2, company: 'Acme', investor: 'Sunrise' }]);
    expect(said).toEqual(['Its sheet "投资" is read; those before it are not such a table.']);
  });

  it('without such a sheet, or broken, is refused in a sentence', async () => {
    const path = await write('none.xlsx', (book) => void book.addWorksheet('说明').addRow(['请先阅读']));
    expect(await problem(path)).toContain('which each investment needs; "说明" begins with "请先阅读".');
    const whole = await readFile(path);
    expect(await problem(await file('cut.xlsx', whole.subarray(0, whole.length / 2)))).toMatch(
      /cut\.xlsx is not a workbook that can be read \(.*\); save it again as \.xlsx or CSV\.$/,
    );
  });
});
