import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SetupError } from '../../errors.js';
import { shown } from '../table/quote.js';
import { openTable } from '../table/table.js';
import { kindOf } from './kinds.js';
import { checkColumns, type Mapping, mappingSchema, schemaProblem } from './mapping.js';
import { checkLookups, type Found, type Lookups, planOf, takenFrom } from './plan.js';
import type { TableSource } from './reading.js';
import { sourceSlug } from './tables.js';

/** Where the recipes are that come with the program. */
const FOLDER = new URL('../../../recipes/', import.meta.url);

const text = z.string().trim().min(1);
const words = z.strictObject({ zh: text, en: text });
const pattern = text;

const lookupSchema = z.strictObject({
  /** The file, or the one table if none is named. */
  file: text.optional(),
  rows: z.string().startsWith('$.').optional(),
  key: text,
  /** The part of the key that counts. */
  take: pattern.optional(),
  value: text,
  only: z.record(text, z.union([text, z.array(text)])).default({}),
  /** Rows of one key have the same here; where they do not, nobody knows what the key stands for. */
  agree: text.optional(),
});

const tableSchema = mappingSchema.extend({
  /** The name of the file in the folder, in which * stands for any part; without it, the file that is imported. */
  file: text.optional(),
  kind: text,
  /** Whether a file without the columns is passed over. */
  optional: z.boolean().default(false),
});

export const recipeSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is written like it-juzi'),
  title: words,
  /** What it reads, and what it leaves out and why. */
  description: words,
  /** What is found by a key: the first value of each. */
  lookups: z.record(text, lookupSchema).default({}),
  tables: z.array(tableSchema).min(1),
});

export type Recipe = z.output<typeof recipeSchema>;

/** The recipes that come with the program, by name. */
export async function shippedRecipes(): Promise<readonly string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/** A recipe by its name, or by the path of a file of one's own. */
/** The file of a recipe that comes with the program, or that somebody wrote. */
export function recipePath(nameOrPath: string): string | URL {
  return isPathOf(nameOrPath) ? nameOrPath : new URL(`${nameOrPath}.yaml`, FOLDER);
}

function isPathOf(nameOrPath: string): boolean {
  return /\.ya?ml$/.test(nameOrPath);
}

export async function readRecipe(nameOrPath: string): Promise<Recipe> {
  const isPath = isPathOf(nameOrPath);
  const names = await shippedRecipes();
  if (!isPath && !names.includes(nameOrPath)) {
    throw new SetupError(
      `There is no recipe "${shown(nameOrPath)}"; there are ${names.join(', ')}, or give the path of a .yaml file.`,
    );
  }
  const recipe = parsedYaml(nameOrPath, await readYaml(recipePath(nameOrPath), nameOrPath), recipeSchema);
  for (const table of recipe.tables) {
    if (!kindOf(table.kind))
      throw new SetupError(`${nameOrPath} has a table of the kind "${shown(table.kind)}", which there is not.`);
    checkColumns(nameOrPath, table.kind, table);
    checkLookups(nameOrPath, table, Object.keys(recipe.lookups));
  }
  return recipe;
}

async function readYaml(path: string | URL, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new SetupError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function parsedYaml<T>(name: string, content: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = parse(content);
  } catch (error) {
    throw new SetupError(`${name} is not YAML: ${shown((error as Error).message, 200)}`);
  }
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw schemaProblem(name, error);
  return data;
}

/** A mapping of one's own (--map). */
export async function readMapping(path: string): Promise<Mapping> {
  return parsedYaml(path, await readYaml(path, path), mappingSchema);
}

/** Every table that a recipe finds under a path, a folder or one file. */
export async function tablesOf(recipe: Recipe, path: string, dataset: string): Promise<readonly TableSource[]> {
  const files = await filesUnder(path);
  const lookups = await lookupsOf(recipe, path, files);
  const found = recipe.tables.flatMap((table) => filesOf(table.file, files, path).map((file) => ({ table, file })));
  for (const { file, optional } of recipe.tables) {
    if (!optional && filesOf(file, files, path).length === 0) {
      throw new SetupError(`${path} has no file ${file ?? ''}, which the recipe ${recipe.name} reads.`);
    }
  }
  const paths = [...new Set(found.map(({ file }) => file))];
  return found.flatMap(({ table, file }, index) => {
    const kind = kindOf(table.kind);
    if (!kind) return [];
    const earlier = found.slice(0, index).filter((other) => other.file === file).length;
    return {
      path: file,
      kind,
      plan: planOf(kind, table, { isClosed: true, isOptional: table.optional, lookups }),
      source: sourceFile(dataset, file, { recipe, isOnly: paths.length === 1 }),
      dataset,
      // A file that is several tables has the bad rows of each in a file of its own.
      rejects: `${file}${earlier === 0 ? '' : `.${earlier + 1}`}.rejected.csv`,
    };
  });
}

function sourceFile(
  dataset: string,
  file: string,
  { recipe, isOnly }: { readonly recipe: Recipe; readonly isOnly: boolean },
) {
  const name = basename(file);
  return { slug: isOnly ? dataset : sourceSlug(dataset, name), title: `${recipe.title.zh} (${name})`, file: name };
}

/** A folder as it was given, with the files below it. */
async function filesUnder(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.rejected.csv'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw new SetupError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}); give the path of a table or of a folder with tables.`,
    );
  }
}

/** The files of a name such as `deals-*.csv`, with or without .gz; a single file that was given stands for any name. */
function filesOf(name: string | undefined, files: readonly string[], path: string): readonly string[] {
  if (files.length === 1 && files[0] === path) return files;
  if (name === undefined) throw new SetupError(`${path} is a folder; give the path of the file.`);
  const form = new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'))
      .join('[^/]*')}(?:\\.gz)?$`,
    'u',
  );
  return files.filter((file) => form.test(relative(path, file)) || form.test(basename(file)));
}

/** Each look-up of a recipe, read once and held: a key and a name for each row. */
async function lookupsOf({ lookups }: Recipe, path: string, files: readonly string[]): Promise<Lookups> {
  const all = new Map<string, ReadonlyMap<string, Found>>();
  for (const [name, lookup] of Object.entries(lookups)) {
    const [file] = filesOf(lookup.file, files, path);
    if (file === undefined)
      throw new SetupError(`${path} has no file ${lookup.file ?? ''}, in which "${name}" is looked up.`);
    all.set(name, await lookupIn(file, lookup));
  }
  return all;
}

type Lookup = z.output<typeof lookupSchema>;

async function lookupIn(file: string, lookup: Lookup): Promise<ReadonlyMap<string, Found>> {
  const { key, value, agree, only, take, rows } = lookup;
  const headings = [...new Set([key, value, ...(agree === undefined ? [] : [agree]), ...Object.keys(only)])];
  const table = await openTable(file, {
    row: 'row',
    columns: headings.map((heading) => ({ name: heading, headings: [heading], isNeeded: true })),
    ...(rows === undefined ? {} : { json: { rows } }),
  });
  const found = new Map<string, Found>();
  const first = new Map<string, { readonly agreed: string; readonly line: number }>();
  for await (const { cells, line } of table.rows) {
    const isWanted = Object.entries(only).every(([heading, each]) => [each].flat().includes(cells[heading] ?? ''));
    const known = take === undefined ? (cells[key] ?? '') : takenFrom(cells[key] ?? '', take);
    if (!isWanted || known === '') continue;
    const agreed = agree === undefined ? '' : (cells[agree] ?? '');
    const earlier = first.get(known);
    if (!earlier) {
      first.set(known, { agreed, line });
      found.set(known, { value: cells[value] ?? '' });
    } else if (earlier.agreed !== agreed) {
      found.set(known, {
        doubt: `is "${known}", which stands for several: lines ${earlier.line} and ${line} differ in \`${agree}\``,
      });
    }
  }
  return found;
}
