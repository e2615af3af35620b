import { z } from 'zod';
import { defineQuery } from '../store/query.js';

export const unfinishedDatasets = defineQuery({
  file: 'dataset/unfinished',
  params: z.object({ unfinished: z.string(), limit: z.int() }),
  row: z.object({ id: z.string() }),
});

export const ownLinks = defineQuery({
  file: 'dataset/own',
  params: z.object({ kinds: z.array(z.string()) }),
  row: z.object({ links: z.int() }),
});

/**
 * What is not of these kinds, was judged, reported or noted in the journal, is data of one's own. So is what is not whole: until it is derived again, it may follow
 * from a data set that was just removed.
 */
export const heldData = defineQuery({
  file: 'dataset/held',
  params: z.object({ facts: z.string(), kinds: z.array(z.string()), unfinished: z.string() }),
  row: z.object({ facts: z.string().nullable(), hasOwnData: z.boolean() }),
});
