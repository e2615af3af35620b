import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from './facts.js';
import type { Placed, Problem, Source } from './format.js';
import { parseSeed, type SeedFile } from './parse.js';
import { type Rule, runRules } from './rule.js';
import { agreement } from './rules/agreement.js';
import { aliases } from './rules/aliases.js';
import { bounds } from './rules/bounds.js';
import { chainOrder } from './rules/chainOrder.js';
import { contradictions } from './rules/contradictions.js';
import { dates } from './rules/dates.js';
import { grain } from './rules/grain.js';
import { granters } from './rules/granters.js';
import { ids } from './rules/ids.js';
import { industries } from './rules/industries.js';
import { inputs } from './rules/inputs.js';
import { investorKinds } from './rules/investorKinds.js';
import { joinedNames } from './rules/joinedNames.js';
import { kinds } from './rules/kinds.js';
import { ladders } from './rules/ladders.js';
import { leaders } from './rules/leaders.js';
import { lookAlikes } from './rules/lookAlikes.js';
import { markets } from './rules/markets.js';
import { mentioned } from './rules/mentioned.js';
import { namedAfter } from './rules/namedAfter.js';
import { noCapital } from './rules/noCapital.js';
import { origins } from './rules/origins.js';
import { placesRule } from './rules/places.js';
import { positions } from './rules/positions.js';
import { productInputs } from './rules/productInputs.js';
import { quantities } from './rules/quantities.js';
import { quotes } from './rules/quotes.js';
import { recognitions } from './rules/recognitions.js';
import { references } from './rules/references.js';
import { segmentNames } from './rules/segmentNames.js';
import { segmentProducts } from './rules/segmentProducts.js';
import { statedSegments } from './rules/statedSegments.js';
import { subjects } from './rules/subjects.js';
import { toldWords } from './rules/toldWords.js';
import { wholes } from './rules/wholes.js';
import { wideAliases } from './rules/wideAliases.js';
import { wordings } from './rules/wordings.js';
import { years } from './rules/years.js';

const rules: readonly Rule[] = [
  ...[ids, references, quotes, agreement, aliases, bounds],
  ...[grain, inputs, joinedNames, markets, productInputs, segmentNames, segmentProducts, wideAliases, wholes],
  ...[chainOrder, contradictions, dates, kinds, ladders, lookAlikes, mentioned, noCapital, origins, recognitions],
  ...[
    years,
    placesRule,
    leaders,
    industries,
    wordings,
    toldWords,
    granters,
    statedSegments,
    positions,
    namedAfter,
    investorKinds,
    quantities,
    subjects,
  ],
];

export interface SeedResult {
  readonly facts: Facts;
  /** The documents' texts by source id; null when the folder is not at hand. */
  readonly documents: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
}

async function seedFiles(folder: string): Promise<readonly SeedFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'));
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

async function listOf(folder: string | null): Promise<readonly string[] | null> {
  if (folder === null) return null;
  try {
    return await readdir(folder);
  } catch {
    return null;
  }
}

interface Documents {
  readonly texts: ReadonlyMap<string, string> | null;
  readonly missing: string | null;
}

async function readDocuments(folder: string | null, sources: readonly Placed<Source>[]): Promise<Documents> {
  const present = await listOf(folder);
  if (folder === null || present === null) return { texts: null, missing: 'The documents are not at hand' };
  const found = sources.filter(({ file }) => present.includes(file));
  const texts = await Promise.all(
    found.map(async ({ id, file }) => [id, await readFile(join(folder, file), 'utf8')] as const),
  );
  const lost = sources.filter(({ file }) => !present.includes(file)).map(({ file }) => file);
  return { texts: new Map(texts), missing: lost.length === 0 ? null : `No document ${lost.join(', ')}` };
}

function missingProblem(message: string, required: boolean): Problem {
  return {
    severity: required ? 'error' : 'warning',
    rule: 'quotes',
    file: 'sources.yaml',
    path: '',
    message: `${message}, so their quotes were not compared with the text.`,
    tip: 'Give the folder that holds the files named in seed/sources.yaml.',
  };
}

/** Reads and checks the whole seed, and reports everything that is wrong with it at once. */
export async function readSeed(
  folder: string,
  documentsFolder: string | null,
  { requireDocuments = false }: { readonly requireDocuments?: boolean } = {},
): Promise<SeedResult> {
  const { facts, problems } = parseSeed(await seedFiles(folder));
  const { texts, missing } = await readDocuments(documentsFolder, facts.sources);
  const absent = missing === null ? [] : [missingProblem(missing, requireDocuments)];
  return {
    facts,
    documents: texts,
    problems: [...problems, ...absent, ...runRules(rules, { facts, documents: texts })],
  };
}
