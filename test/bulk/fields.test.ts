import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BULK_KINDS } from '../../src/data/bulk/kinds.js';

const TABLE = Object.entries(BULK_KINDS)
  .map(([kind, { fields, filters }]) => `| \`${kind}\` | ${fields.join(', ')} | ${filters.join(', ')} |\n`)
  .join('');

it.each(['exports.md', 'exports.zh-CN.md'])('%s names every kind with its fields and filters', (name) => {
  const text = readFileSync(new URL(`../../docs/developer/${name}`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| `\w+` \| id, /.test(line));
  expect(`${rows.join('\n')}\n`).toBe(TABLE);
});
