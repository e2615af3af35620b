import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { run } from '../support/process.js';
import { type Folder, HEADER, openFolder } from './folder.js';

let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());
const file: Folder['file'] = (name, content) => folder.file(name, content);
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

  it('takes a name that several share for none of them', async () => {
    const path = await file('ambiguous.csv', `${HEADER}\nOther Robotics,广汽,2021,,,\n`);
    const { code, stderr } = await liantuHere(['import', 'investments', path]);
    expect(stderr).toContain('0 organizations were known, 2 are new');
    expect(code).toBe(0);
    const test = await openTestApp(store);
    const { data } = await test.ask(
      '{ enterprise(by: { name: "Other Robotics" }) { investments { nodes { id name } } } }',
    );
    await test.close();
    expect(data.enterprise.investments.nodes).toEqual([{ id: expect.stringMatching(/^organization:/), name: '广汽' }]);
  });

  it('with --check only reads', async () => {
    const path = await file('checked.csv', `${HEADER}\n${rows.join('\n')}\n`);
    const { code, stderr } = await run(['import', 'investments', '--check', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('4 investments, every line of them good.');
  });
});
