import type { Context } from '../api/context.js';
import type { ImportJobs } from '../api/importJobs.js';
import type { Slice } from '../api/slice.js';
import { BadInput } from '../errors.js';
import type { MutationResolvers, QueryResolvers, TableKind } from '../generated/graphql.js';
import { IMPORT_KINDS, toImportJob } from './imports.js';
import { kindNameOf, nameIn } from './writingInput.js';

const MAX_COLUMNS = 60;

function jobsFor({ writing }: Context): ImportJobs {
  if (writing.imports === null)
    throw new BadInput('This server takes no files; import by `importRows` or the command line.');
  return writing.imports;
}

const readImport: MutationResolvers['readImport'] = async (_, args, context) => {
  const { kind, dataset } = args;
  const columns = pairsIn('columns', args.columns?.map(({ column, heading }) => [column, heading]) ?? null);
  const constants = pairsIn('constants', args.constants?.map(({ name, value }) => [name, value]) ?? null);
  const reading = {
    kind: kind ? kindNameOf(kind) : null,
    dataset: dataset ? nameIn('dataset', dataset) : null,
    columns,
    constants: constants ?? {},
  };
  return toImportJob(await jobsFor(context).read(args.file, reading));
};

function pairsIn(
  argument: string,
  pairs: readonly (readonly [string, string])[] | null,
): Readonly<Record<string, string>> | null {
  if (pairs && pairs.length > MAX_COLUMNS)
    throw new BadInput(`\`${argument}\` has ${pairs.length} items; at most ${MAX_COLUMNS} are taken.`);
  return pairs && Object.fromEntries(pairs);
}

const loadImport: MutationResolvers['loadImport'] = async (_, { job }, context) =>
  toImportJob(await jobsFor(context).load(job));

const importJob: QueryResolvers['importJob'] = (_, { id }, context) => {
  const job = jobsFor(context).find(id);
  return job && toImportJob(job);
};

const importJobs: QueryResolvers['importJobs'] = (_source, _args, context) => jobsFor(context).all().map(toImportJob);

const importKinds: QueryResolvers['importKinds'] = () => [...IMPORT_KINDS];

/** As the API spells the name that the command line has. */
const kind = ({ kind: name }: { readonly kind: string }) => name.toUpperCase().replaceAll('-', '_') as TableKind;

const resolvers = {
  Query: { importJob, importJobs, importKinds },
  Mutation: { readImport, loadImport },
  ImportUnderstood: { kind },
  ImportKind: { kind },
};

export const importSlice = { resolvers } satisfies Slice;
