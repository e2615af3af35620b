import { z } from 'zod';
import { defineQuery } from './query.js';

/** What brings to this version what an earlier one wrote, and what puts firms on the lists that they are found by. */
const ids = z.object({ ids: z.array(z.string()) });
const lacking = z.object({ after: z.string(), limit: z.int() });
const found = z.object({ id: z.string(), key: z.string() });
const nothing = z.object({});

export const unkindedNames = defineQuery({ file: 'load/unkinded', params: lacking, row: found });
export const writeKinds = defineQuery({ file: 'load/kinds', params: ids, row: nothing });
export const unlistedFirms = defineQuery({ file: 'load/unlisted', params: lacking, row: found });
export const enlist = defineQuery({ file: 'load/enlist', params: ids, row: nothing });
export const writeLists = defineQuery({ file: 'load/lists', params: z.object({ limit: z.int() }), row: nothing });
