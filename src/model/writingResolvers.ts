import { assertId } from '../api/arguments.js';
import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { addFacts, correctFact, withdrawFact } from '../data/writing/additions.js';
import { changeOf } from '../data/writing/change.js';
import { importRows, removeImported } from '../data/writing/importing.js';
import { judgePair } from '../data/writing/judging.js';
import { undoEntry } from '../data/writing/undo.js';
import { BadInput } from '../errors.js';
import type { MutationResolvers, QueryResolvers } from '../generated/graphql.js';
import { toChange } from './writing.js';
import { askerOf, factIn, kindNameOf, nameIn, reasonIn } from './writingInput.js';

const MAX_ROWS = 5_000;
const MAX_COLUMNS = 200;
const MAX_MAP = 20_000;
const MAX_FACTS = 100;
const MAX_UNDER_WAY = 100;

const imported: MutationResolvers['importRows'] = async (_, args, context) => {
  const { kind, dataset, rows, columns = null, map = null, dryRun } = args;
  const widest = Math.max(columns?.length ?? 0, ...rows.map(({ length }) => length));
  if (rows.length > MAX_ROWS)
    throw new BadInput(
      `\`rows\` has ${rows.length} rows; at most ${MAX_ROWS} are taken at once. Import a larger table by the command line: liantu import FILE.`,
    );
  if (widest > MAX_COLUMNS) throw new BadInput(`A row has ${widest} cells; it may have ${MAX_COLUMNS}.`);
  if (map !== null && map.length > MAX_MAP) throw new BadInput(`\`map\` may have ${MAX_MAP} characters.`);
  const asked = {
    ...(kind ? { kind: kindNameOf(kind) } : {}),
    ...{ dataset: nameIn('dataset', dataset), rows, columns, map, dryRun: dryRun ?? false },
  };
  return toChange(await importRows(context.writing.graph, asked, askerOf(args, context)));
};

const removeDataset: MutationResolvers['removeDataset'] = async (_, args, context) => {
  const id = assertId('id', args.id);
  const { entry } = await removeImported(context.writing.graph, id, askerOf(args, context));
  return toChange(changeOf(entry));
};

const added: MutationResolvers['addFacts'] = async (_, args, context) => {
  const { facts } = args;
  if (facts.length < 1 || facts.length > MAX_FACTS)
    throw new BadInput(`\`facts\` has ${facts.length} facts; from 1 to ${MAX_FACTS} are added at once.`);
  return toChange(await addFacts(context.writing.graph, facts.map(factIn), askerOf(args, context)));
};

const corrected: MutationResolvers['correctFact'] = async (_, args, context) => {
  const correction = { id: args.id, fact: factIn(args.with), reason: reasonIn(args.reason) };
  return toChange(await correctFact(context.writing.graph, correction, askerOf(args, context)));
};

const withdrawn: MutationResolvers['withdrawFact'] = async (_, args, context) => {
  const withdrawal = { id: args.id, reason: reasonIn(args.reason) };
  return toChange(await withdrawFact(context.writing.graph, withdrawal, askerOf(args, context)));
};

const judged: MutationResolvers['judge'] = async (_, args, context) => {
  const { verdict, reason } = args;
  const [one, other] = [assertId('a', args.a), assertId('b', args.b)];
  const pair = { one, other, verdict, reason: reason === null || reason === undefined ? null : reasonIn(reason) };
  const { entry } = await judgePair(context.writing.graph, pair, askerOf(args, context));
  return toChange(changeOf(entry));
};

const undo: MutationResolvers['undo'] = async (_, args, context) => {
  const id = assertId('journal', args.journal);
  return toChange(await undoEntry(context.writing.graph, id, askerOf(args, context)));
};

const changesUnderWay: QueryResolvers['changesUnderWay'] = (_source, _args, { writing }) =>
  [...writing.underWay].slice(0, MAX_UNDER_WAY);

const mayWrite: QueryResolvers['mayWrite'] = (_source, _args, { writing }) => writing.refusal === null;

const resolvers = {
  Query: { changesUnderWay, mayWrite },
  Mutation: {
    importRows: imported,
    removeDataset,
    addFacts: added,
    correctFact: corrected,
    withdrawFact: withdrawn,
    judge: judged,
    undo,
  },
};

export const writingSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'journal', file: 'journal/all' }),
    defineField({
      on: ['Query'],
      field: 'reports',
      file: 'report/all',
      params: (args) => ({ fact: filterOf(args)['fact'] }),
    }),
    defineField({ on: ['JournalEntry', 'FactReport'], field: 'author', expression: 'this.by' }),
    defineField({ on: ['JournalEntry'], field: 'datasetId', expression: 'this.dataset' }),
    defineField({ on: ['JournalEntry'], field: 'factIds', expression: 'coalesce(this.factIds, [])' }),
  ],
  resolvers,
} satisfies Slice;
