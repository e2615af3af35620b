import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createTables } from '../../../src/data/load/offline/csv.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (properties: Readonly<Record<string, string | number | boolean | readonly string[]>>) => {
  return { nodes: [{ labels: ['Entity', 'Chain'], properties: { id: 'a', ...properties } }], links: [] };
};

it('writes rows of other properties into one table, whose head comes last, and whole numbers and fractions into two', () => {
  const tables = createTables(folder);
  tables.add(node({ name: 'A "quoted"', order: 1 }));
  tables.add(node({ roles: [], order: 2 }));
  tables.add(node({ order: 1.5, is: true }));
  const told = tables.end();
  const files = told.flatMap((argument) => /^--nodes=(.*),(.*)$/.exec(argument)?.slice(1) ?? []);
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual([
    'id:ID,:LABEL,name:string,order:long,roles:string[]',
    '"a","Entity\u001fChain","A ""quoted""",1\n"a","Entity\u001fChain",,2,"\u001e"\n',
    'id:ID,:LABEL,order:double,is:boolean',
    '"a","Entity\u001fChain",1.5,true\n',
  ]);
  expect(told.at(-1)).toBe('--multiline-fields=false');
});

it('tells the importer of texts of several lines', () => {
  const tables = createTables(folder);
  tables.add(node({ quote: 'one\ntwo' }));
  expect(tables.end().at(-1)).toBe('--multiline-fields=true');
});

it.each([[['']], [['\u001e']], [['a\u001fb']]])('refuses the list %j, which would come out as another', (list) => {
  expect(() => createTables(folder).add(node({ list }))).toThrow('The importer cannot read the list');
});
