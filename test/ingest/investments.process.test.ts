import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInvestments, readDeals, readInvestments } from '../../src/data/ingest/investments.js';
import { openTestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { run } from '../support/process.js';

const HEADER = 'company,investor,date,round,amount,currency';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
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
    expect(await readInvestments(path)).toMatchObject([
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
    ['another header', 'a,b\n1,2\n', 'its header must be "company,investor,date,round,amount,currency"'],
    ['no row', `${HEADER}\n`, 'has a header and no investment'],
    ['nothing', '', 'its header must be'],
    ['an empty company', `${HEADER}\n,Fund,2012,,,\n`, 'line 2: `company` is empty.'],
    [
      'a date that is none',
      `${HEADER}\nA,Fund,2012-13,,,\n`,
      'line 2: `date` is "2012-13"; write 2015, 2015-03 or 2015-03-26.',
    ],
    ['the 30th of February', `${HEADER}\nA,Fund,2012-02-30,,,\n`, '`date` is "2012-02-30"'],
    ['an amount with separators', `${HEADER}\nA,Fund,2012,,"1,000",USD\n`, '`amount` is "1,000"'],
    ['an amount of no currency', `${HEADER}\nA,Fund,2012,,1000,\n`, 'fill in `currency`'],
    [
      'a firm that invests in itself',
      `${HEADER}\nSelf Corp,SELF CORP,2012,,,\n`,
      '"Self Corp" would invest in itself.',
    ],
    ['a name without a letter', `${HEADER}\n---,Fund,2012,,,\n`, '`company` is "---", which has no letter or digit.'],
    ['a year of no calendar', `${HEADER}\nA,Fund,2999,,,\n`, '`date` is "2999"'],
    ['a row too short', `${HEADER}\nA,Fund\n`, 'line 2: it has 2 cells, and the header 6.'],
    ['a row too long', `${HEADER}\nA,Fund,2012,,"1,000",USD,\n`, 'line 2: it has 7 cells, and the header 6.'],
    ['a quote that never ends', `${HEADER}\n"A,Fund,2012,,,\n`, 'is not a CSV table'],
  ])('with %s is refused in a sentence', async (name, content, words) => {
    expect(await problem(await file(`${name.replaceAll(' ', '-')}.csv`, content))).toContain(words);
  });

  it('of another encoding, or not there, is refused in a sentence', async () => {
    expect(await problem(await file('gbk.csv', Buffer.from([0xb9, 0xe3, 0xd6, 0xdd])))).toContain('is not UTF-8');
    expect(await problem(join(folder, 'none.csv'))).toContain('cannot be read (ENOENT)');
  });

  it('names every bad line, and stops at twenty', async () => {
    const path = await file('bad.csv', `${HEADER}\n${'A,Fund,never,,,\n'.repeat(25)}`);
    const message = await problem(path);
    expect(message).toContain('25 problems; nothing was written');
    expect(message).toContain('line 21:');
    expect(message).toContain('… and 5 more');
  });

  it('names a ragged line with all the others', async () => {
    const path = await file('ragged.csv', `${HEADER}\nA,Fund,never,,,\nB,Fund\n"C\nD",Fund,2012,,,,\n,Fund,2012,,,\n`);
    expect(await problem(path)).toBe(
      `${path} has 4 problems; nothing was written.
  line 2: \`date\` is "never"; write 2015, 2015-03 or 2015-03-26.
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
    ['an amount too long', `A,Fund,2012,,${'1'.repeat(31)},CNY\n`, '`amount` is "1111'],
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
    expect(await readInvestments(path)).toMatchObject([{ company: 'A\tB\r\nC' }]);
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
3,"\`date\` is ""never""; write 2015, 2015-03 or 2015-03-26.","B, Inc.",Fund,never,,,
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
    expect(message).toContain('line 2: `date` is "never"');
    expect(message).toContain('lonely.csv.rejected.csv could not be written (EISDIR)');
  });

  it('is only looked at a piece at a time when it is counted', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `Co ${n},Fund ${n % 400},2020-01-10,A轮,${n + 1},CNY\n`);
    const path = await file('many.csv', [`${HEADER}\n`, ...lines, ...lines.slice(0, 5)].join(''));
    expect(await countInvestments(path)).toBe(20_000);
    expect(await readInvestments(path)).toHaveLength(20_000);
  });

  it('is read for an evaluation without its ragged lines', async () => {
    const path = await file('evaluated.csv', `${HEADER}\nA,Fund,2012,,,\nB,Fund,2012\n`);
    expect(await readDeals(path)).toMatchObject({ deals: [{ company: 'A' }], skipped: 1 });
  });
});

describe('`liantu import investments`', () => {
  const rows = [
    'Acme Robotics,粤科金融,2021-05,A轮,20000000,CNY',
    'Acme Robotics,Sunrise Capital,2021-05,A轮,,',
    '云從科技,Sunrise Capital,2022,,,',
    'Acme Robotics,深创投,2020,,,',
  ];
  let store: OwnStore;
  beforeAll(async () => {
    store = await openOwnStore('facts');
  });
  afterAll(() => store.close());
  const liantuHere = (args: readonly string[]) =>
    run(args, { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password });

  it('finds those that the store knows by any of their names, makes the others, and changes nothing the second time', async () => {
    const path = await file('deals.csv', `${HEADER}\n${rows.join('\n')}\n`);
    const first = await liantuHere(['import', 'investments', path]);
    expect(first.stderr).toContain(
      'Imported 4 investments as "deals": 4 added, 0 unchanged, 0 removed; 3 organizations were known, 2 are new.',
    );
    expect(first.code).toBe(0);
    const again = await liantuHere(['import', 'investments', path]);
    expect(again.stderr).toContain('Unchanged: the store holds these 4 investments already.');

    const test = await openTestApp(store);
    const { data } = await test.ask(`{
      investor(by: { name: "Sunrise Capital" }) {
        portfolio { edges { node { name } round investedOn amount { amount } citations { quote locator source { title } } } }
        coInvestors { nodes { name } }
      }
    }`);
    await test.close();
    const cited = (quote: string | undefined, line: number) => [
      { quote, locator: `line ${line}`, source: { title: 'deals.csv' } },
    ];
    expect(data.investor.portfolio.edges).toEqual([
      {
        node: { name: 'Acme Robotics' },
        round: 'A轮',
        investedOn: '2021-05',
        amount: null,
        citations: cited(rows[1], 3),
      },
      { node: { name: '云从科技' }, round: null, investedOn: '2022', amount: null, citations: cited(rows[2], 4) },
    ]);
    expect(data.investor.coInvestors.nodes).toContainEqual({ name: '粤科金融' });
  });

  it('removes what a later version of the file does not say, and nothing else', async () => {
    const path = await file('deals.csv', `${HEADER}\n${rows[0]}\n`);
    const { stderr } = await liantuHere(['import', 'investments', path]);
    expect(stderr).toContain('0 added, 1 unchanged, 3 removed; 2 organizations were known, 0 are new.');
    const test = await openTestApp(store);
    const { data } = await test.ask(`{
      gone: investor(by: { name: "Sunrise Capital" }) { id }
      kept: enterprise(by: { name: "云从科技" }) { investments { totalCount } }
      acme: enterprise(by: { name: "Acme Robotics" }) { investments { edges { node { name } citations { quote } } } }
    }`);
    await test.close();
    expect(data).toEqual({
      gone: null,
      kept: { investments: { totalCount: 5 } },
      // 深创投 is the documents' own investor; its deal was this file's, and goes with it.
      acme: { investments: { edges: [{ node: { name: '粤科金融' }, citations: [{ quote: rows[0] }] }] } },
    });
  });

  it('keeps a firm that another file names, and never takes the id of a document', async () => {
    const [one, other] = [
      await file('002.csv', `${HEADER}\nShared Co,Shared Fund,2020,,,\n`),
      await file('other.csv', `${HEADER}\nOther Co,Shared Fund,2021,,,\n`),
    ];
    for (const path of [one, other]) expect((await liantuHere(['import', 'investments', path])).code).toBe(0);
    await file('002.csv', `${HEADER}\nThird Co,Third Fund,2020,,,\n`);
    expect((await liantuHere(['import', 'investments', one])).code).toBe(0);
    const test = await openTestApp(store);
    const { data } = await test.ask(`{
      investor(by: { name: "Shared Fund" }) { portfolio { nodes { name } } }
      source(by: { id: "source:002" }) { publisher }
    }`);
    await test.close();
    expect(data).toEqual({
      investor: { portfolio: { nodes: [{ name: 'Other Co' }] } },
      source: { publisher: '普华永道' },
    });
  });

  it('refuses a name that several share, and writes nothing', async () => {
    const path = await file('ambiguous.csv', `${HEADER}\nOther Robotics,广汽,2021,,,\n`);
    const { code, stderr } = await liantuHere(['import', 'investments', path]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/line 2: "广汽" is the name of enterprise:gac and investor:gac-capital/);
    const test = await openTestApp(store);
    const { data } = await test.ask('{ enterprise(by: { name: "Other Robotics" }) { id } }');
    await test.close();
    expect(data.enterprise).toBeNull();
  });

  it('with --check only reads', async () => {
    const path = await file('checked.csv', `${HEADER}\n${rows.join('\n')}\n`);
    const { code, stderr } = await run(['import', 'investments', '--check', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('4 investments, every line of them good.');
  });
});
