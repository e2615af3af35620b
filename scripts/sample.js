// A seeded sample of the seed to be read by hand: segments with their surroundings, facts with their quotes in context.
import { parseArgs } from 'node:util';
import { grouped } from '../dist/data/load/grouped.js';
import { dense } from '../dist/data/seed/dense.js';
import { factKinds } from '../dist/data/seed/fact.js';
import { citationsOf } from '../dist/data/seed/passage.js';
import { readSeed } from '../dist/data/seed/read.js';

const HELP = `Prints segments and facts of the seed, drawn by chance, each with the text around its quotes (after \`npm run build\`).

  node scripts/sample.js [--seed 1] [--count 60] [--documents ../shared/seeds]

  --seed       a whole number; the same number draws the same sample of the same facts
  --count      how many segments and how many facts
  --documents  the folder of the documents`;
const AROUND = 100;
const FOLDER = new URL('../seed/', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    documents: { type: 'string', default: '../shared/seeds' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await print(whole('seed'), whole('count'), values.documents);

function whole(option) {
  if (!/^\d+$/u.test(values[option])) {
    console.error(`--${option} is a whole number, not “${values[option]}”.`);
    process.exit(1);
  }
  return Number(values[option]);
}

async function print(seed, count, folder) {
  const { facts, documents } = await readSeed(FOLDER, folder);
  if (!documents) {
    console.error(`The documents are not at ${folder}; give their folder with --documents.`);
    process.exit(1);
  }
  const chance = chanceOf(seed);
  const passages = new Map(facts.passages.map((passage) => [passage.citation, passage]));
  const quoteOf = (citation) => inContext(passages.get(citation), documents);

  const placed = facts.chains.flatMap((chain) => chain.segments.map((segment) => ({ chain, segment })));
  const origins = ['STATED', 'CURATED'].map((origin) => placed.filter(({ segment }) => segment.origin === origin));
  const segments = origins.flatMap((list, index) => {
    const share = Math.floor((count + 1 - index) / 2);
    return draw(list, ({ chain }) => chain.id, share, chance);
  });
  const products = new Map(facts.products.map((product) => [product.id, product]));
  for (const [index, { chain, segment }] of segments.entries()) {
    console.log(`\n## Segment ${index + 1}\n${segmentText(chain, segment, products)}`);
    for (const citation of segment.passages) console.log(quoteOf(citation));
  }

  const stated = facts.passages.flatMap((passage) =>
    factKinds.flatMap((kind) => passage[kind].map((fact) => ({ passage, kind, fact }))),
  );
  for (const [index, { passage, kind, fact }] of draw(stated, (row) => row.kind, count, chance).entries()) {
    const { also, ...rest } = fact;
    console.log(`\n## Fact ${index + 1}: ${kind} (${passage.at.file})\n${JSON.stringify(rest)}`);
    for (const citation of citationsOf(passage, also)) console.log(quoteOf(citation));
  }
}

/** All that a reader is to judge: its names, its place, and what goes into it and out of it, the optional in brackets. */
function segmentText(chain, segment, products) {
  const segments = new Map(chain.segments.map((other) => [other.id, other]));
  const nameOf = (id) => segments.get(id)?.name;
  const shown = ({ name, required }) => (required ? name : `(${name})`);
  const ends = (from, to) =>
    chain.feeds.filter((feed) => feed[from] === segment.id).map((feed) => shown(segments.get(feed[to])));
  const namesOf = (ids) => list(ids.map((each) => products.get(each).name));
  const { id, name, nameEn, aliases, stage, required, origin, confidence, whole, use, product, parent } = segment;
  const { kindOf = [], madeFrom = {} } = products.get(product) ?? {};
  const kinds = [...products.values()].filter((other) => other.kindOf.includes(product));
  const made = Object.entries(madeFrom).filter(([, ids]) => ids.length > 0);
  return [
    `${id} ${name} (${nameEn})`,
    `also called ${list(aliases.map(({ value, kind }) => `${value} ${kind}`))}`,
    `chain ${chain.name}; under ${nameOf(parent) ?? 'nothing'}; its parts ${list(chain.segments.filter((other) => other.parent === id).map((part) => part.name))}`,
    `${origin} ${confidence ?? ''} ${stage}${whole ? ' whole' : ''}${use ? ' use' : ''}, ${required ? 'required' : 'not required'}`,
    `product ${product ?? 'none'}, kind of ${namesOf(kindOf)}, its kinds ${list(kinds.map((each) => each.name))}`,
    `made from ${list(made.map(([role, ids]) => `${role} ${namesOf(ids)}`))}`,
    `fed by ${list(ends('to', 'from'))}`,
    `feeds ${list(ends('from', 'to'))}`,
  ].join('\n');
}

function list(names) {
  return names.length === 0 ? 'none' : names.join('、');
}

/** The quote in ⟦ ⟧ with the text before and after it, white space apart, as the quotes are compared. */
function inContext({ citation, source, quote }, documents) {
  const text = dense(documents.get(source));
  const start = text.indexOf(dense(quote));
  const end = start + dense(quote).length;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `> ${citation}: …${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}…`;
}

/** One of each group in turn, the groups and what is in them in an order of chance, until there are enough. */
function draw(rows, groupOf, count, chance) {
  const groups = [...grouped(rows, (row) => [groupOf(row)]).values()].map((group) => shuffled(group, chance));
  const order = shuffled(groups, chance);
  const rounds = Math.max(0, ...order.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => order.flatMap((group) => group.slice(round, round + 1)))
    .flat()
    .slice(0, count);
}

function shuffled(rows, chance) {
  const keyed = rows.map((row) => [chance(), row]);
  return keyed.sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** Mulberry32: small, and the same everywhere. */
function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
