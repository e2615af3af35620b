import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const row = z.object({
  id: z.string(),
  value: z.string(),
  kind: z.enum(['NAME', 'FULL', 'SHORT', 'ORIGINAL', 'FORMER', 'ENGLISH', 'BRAND']),
  key: z.string(),
  words: z.string(),
  how: z.enum(['SAME', 'PINYIN', 'INITIALS', 'SOUND', 'TEXT', 'WORDS']),
  score: z.number(),
});

/** Which alias matched. */
export type Alias = Pick<z.infer<typeof row>, 'value' | 'kind'>;
export type Hit = z.infer<typeof row>;

export const byText = defineQuery({
  file: 'search/byText',
  params: z.object({
    keys: z.array(z.string()),
    latin: z.array(z.string()),
    sound: z.string(),
    text: z.string(),
    words: z.string(),
    labels: z.array(z.string()),
    window: z.int(),
  }),
  row,
});
