import { describe, expect, it } from 'vitest';
import type { ProvenanceFragment } from '../../../web/src/generated/graphql';
import { citedFrom, describedBy, isOwn, ownNames } from '../../../web/src/own/own';

const SEED: ProvenanceFragment = { id: 'dataset:seed', kind: 'FACTS', name: null };
const LIST: ProvenanceFragment = { id: 'dataset:import-list', kind: 'IMPORT', name: '企业库' };
const DEALS: ProvenanceFragment = { id: 'dataset:investments-deals', kind: 'IMPORT', name: null };

function quoted(dataset: ProvenanceFragment | null) {
  const source = { id: 'source:x', title: 'x', publisher: null, publishedOn: null, dataset };
  return { id: 'citation:x', quote: 'x', locator: null, source };
}

describe('a thing', () => {
  it('is one’s own where nothing but imported data sets describes it', () => {
    expect(describedBy({ datasets: [LIST, DEALS] })).toEqual(['企业库', 'dataset:investments-deals']);
    expect(isOwn({ datasets: [SEED, LIST] })).toBe(false);
    expect(isOwn({ datasets: [] })).toBe(false);
  });
});

describe('a fact', () => {
  it('names each imported data set that is quoted for it once', () => {
    expect(citedFrom([quoted(SEED), quoted(LIST), quoted(LIST), quoted(null)])).toEqual(['企业库']);
  });
});

it('What was added by hand is one’s own as well', () => {
  const added: ProvenanceFragment = { id: 'dataset:own-additions', kind: 'ADDITIONS', name: '补充与更正' };
  expect(ownNames([added])).toEqual(['补充与更正']);
  expect(isOwn({ datasets: [added] })).toBe(true);
});
