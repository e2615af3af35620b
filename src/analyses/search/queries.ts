import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const row = z.object({
  id: z.string(),
  /** The first of the labels asked for that it has. */
  label: z.string(),
  value: z.string(),
  kind: z.enum(['NAME', 'FULL', 'SHORT', 'ORIGINAL', 'FORMER', 'ENGLISH', 'COMMON', 'NARROWER', 'BRAND', 'CODE']),
  key: z.string(),
  how: z.enum(['SAME', 'TEXT', 'PINYIN', 'INITIALS', 'SOUND', 'WORDS', 'SPELT']),
  /** Its words or initials, where it was found by these; else its pinyin. */
  spelling: z.string(),
});

/** Which alias matched. */
export type Alias = Pick<z.infer<typeof row>, 'value' | 'kind'>;
export type Hit = z.infer<typeof row>;

export const byText = defineQuery({
  file: 'search/byText',
  params: z.object({
    keys: z.array(z.string()),
    begun: z.array(z.string()),
    latin: z.array(z.string()),
    sound: z.string(),
    asked: z.array(z.object({ index: z.string(), text: z.string(), how: row.shape.how })),
    texts: z.array(z.object({ key: z.string(), characters: z.array(z.string()) })),
    labels: z.array(z.string()),
    window: z.int(),
  }),
  row,
});
