import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES } from '../../src/server/explain.js';

it.each(['README.md', 'README.zh-CN.md'])('%s lists every code of an error, and no other', (name) => {
  const guide = readFileSync(new URL(`../../docs/developer/${name}`, import.meta.url), 'utf8');
  const rows = guide.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
  const listed = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code));
  expect([...new Set(listed)].sort()).toEqual([...CODES].sort());
});
