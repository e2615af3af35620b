import { expect, it } from 'vitest';
import { BULK_KINDS } from '../../src/data/bulk/kinds.js';
import { TOLD } from '../../src/data/load/told.js';

it('the log of changes names every thing that an export is of, and nothing else', () => {
  const exported = Object.values(BULK_KINDS).flatMap(({ label }) => label ?? []);
  expect([...TOLD].sort()).toEqual(exported.sort());
});
