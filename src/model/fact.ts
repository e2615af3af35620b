import { assertId } from '../api/arguments.js';
import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

/** What a fact's id says of its data set: `fact:<data set>:<type>-<hash>`. */
const FACT_ID = /^fact:([^:]{1,200}):[a-z-]+-[0-9a-f]+$/;

/** An id of a fact belongs to a data set; that of an event to none. */
function factAsked(id: string) {
  const [, slug] = FACT_ID.exec(id) ?? [];
  return slug === undefined ? { id: assertId('id', id), dataset: '' } : { id, dataset: `dataset:${slug}` };
}

export const factSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'fact',
      file: 'fact/byId',
      params: ({ id }) => factAsked(String(id)),
      item: 'edge',
    }),
    defineField({ on: ['Citation'], field: 'facts', file: 'citation/facts', limit: 500, item: 'edge' }),
    defineField({ on: ['Fact'], field: 'id', expression: 'this.factId' }),
    defineField({ on: ['Fact'], field: 'kind', expression: 'type(this)' }),
    defineField({ on: ['Fact'], field: 'subject', file: 'fact/subject' }),
    defineField({ on: ['Fact'], field: 'object', file: 'fact/object' }),
    defineField({ on: ['Fact'], field: 'values', file: 'fact/values', item: 'edge' }),
    defineField({ on: ['Fact'], field: 'corrections', file: 'fact/corrections', limit: 100 }),
    defineField({ on: ['Fact'], field: 'reports', file: 'fact/reports', limit: 100 }),
    defineField({ on: ['Fact'], field: 'citations', file: 'fact/citations' }),
    defineField({
      on: ['Fact'],
      field: 'confidence',
      expression:
        "CASE WHEN type(this) IN ['RECOGNIZED_AS', 'LISTED_AS', 'REACHED', 'OFFERS', 'AWARDED', 'ASKS_FOR', 'HAS_GAP', 'HAS_COUNTERPARTY', 'HAS_CRITERION'] THEN coalesce(endNode(this).confidence, this.confidence) WHEN type(this) = 'ABOUT' THEN coalesce(startNode(this).confidence, this.confidence) ELSE this.confidence END",
    }),
  ],
} satisfies Slice;
