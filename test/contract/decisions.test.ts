import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../docs/decisions/', import.meta.url);

it.each(readdirSync(FOLDER))('%s says when it was accepted and what was rejected', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  expect(text).toMatch(/^# \d+\. .+\n\n(Accepted|Superseded by \d{4}), \d{4}-\d{2}-\d{2}\.\n/);
  expect(text).toContain('**Rejected.**');
});
