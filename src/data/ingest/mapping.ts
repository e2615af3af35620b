import { z } from 'zod';
import { SetupError } from '../../errors.js';
import { shown } from '../table/quote.js';
import { KINDS } from './kinds.js';

const text = z.string().trim().min(1);
const words = z.union([text, z.array(text).min(1)]);
const pattern = text.refine(isPattern, 'is not a regular expression');

function isPattern(value: string): boolean {
  try {
    return Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
}

/** Where the cells of a column come from: a heading, the first of several that says something, or either of them with what is done to it. */
const sourceSchema = z.union([
  words,
  z.strictObject({
    from: words,
    /** The part of the cell that a pattern finds: its first group, else all of it. */
    take: pattern.optional(),
    /** Cells that are these words say nothing. */
    omit: z.array(text).optional(),
    /** What a cell that says something is followed by, such as the % that its heading implies. */
    suffix: text.optional(),
    /** What words of the cell stand for. */
    as: z.record(text, text).optional(),
    /** The cell is a key of this look-up, and what is found takes its place. */
    through: text.optional(),
    /** A key that is not found rejects the row, unless the row is of something else and skipped. */
    missing: z.enum(['reject', 'skip']).default('reject'),
  }),
]);

/** Words that a cell is, or a pattern that it matches. */
const filterSchema = z.record(text, z.union([words, z.strictObject({ matches: pattern })]));

/** How the columns of one table are understood. */
export const mappingSchema = z.strictObject({
  kind: z.enum(KINDS.map(({ name }) => name) as [string, ...string[]]).optional(),
  /** Where the rows of a JSON document are, such as `$.data.*`. */
  rows: z.string().startsWith('$.').optional(),
  /** Fields of the object around the rows, which are then called `^.name`. */
  around: z.array(text).optional(),
  columns: z.record(text, sourceSchema).default({}),
  constants: z.record(text, z.union([text, z.number(), z.boolean()]).transform(String)).default({}),
  /** Where `when` is empty, `columns` are those of the row above. */
  fillDown: z.strictObject({ when: text, columns: z.array(text).min(1) }).optional(),
  /** Only rows in which each heading has one of these words, or matches a pattern. */
  only: filterSchema.default({}),
  /** No rows in which a heading has one of these words. */
  except: filterSchema.default({}),
});

export type Mapping = z.output<typeof mappingSchema>;
export type Filter = z.output<typeof filterSchema>[string];
export type ColumnSource = z.output<typeof sourceSchema>;

/** The columns that a mapping fills are columns of its kind; anything else is a slip. */
export function checkColumns(path: string, kindName: string, { columns, constants }: Mapping): void {
  const kind = KINDS.find(({ name }) => name === kindName);
  const known = kind?.table.columns.map(({ name }) => name) ?? [];
  const strange = [...Object.keys(columns), ...Object.keys(constants)].find((name) => !known.includes(name));
  if (strange === undefined) return;
  throw new SetupError(
    `${path} fills the column "${shown(strange)}", which ${kindName} do not have; they have ${known.join(', ')}.`,
  );
}

/** What zod found, as one sentence. */
export function schemaProblem(path: string, { issues }: z.ZodError): SetupError {
  const [issue] = issues;
  const at = issue?.path.map(String).join('.') || 'it';
  return new SetupError(`${path} cannot be used: \`${at}\`: ${issue?.message ?? 'it is not as it should be'}.`);
}
