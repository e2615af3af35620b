import type { Context } from '../api/context.js';
import type { FactToAdd } from '../data/additions/addition.js';
import { knownKind } from '../data/ingest/import.js';
import { MAX_NAME, usableName } from '../data/ingest/tables.js';
import type { Asker } from '../data/journal/journal.js';
import { unsafeIn } from '../data/table/quote.js';
import { BadInput } from '../errors.js';
import type { FactInput, FactSourceInput, TableKind } from '../generated/graphql.js';

const MAX_KEY = 200;
const MAX_REASON = 1_000;
const MAX_NOTE = 1_000;
const MAX_CELLS = 40;
const SOURCES = {
  document: { kind: 'DOCUMENT', max: 500 },
  link: { kind: 'LINK', max: 2_000 },
  ownKnowledge: { kind: 'OWN_KNOWLEDGE', max: 1_000 },
} as const;

interface Asked {
  readonly author?: string | null | undefined;
  readonly clientKey?: string | null | undefined;
}

/** Whoever asks for a mutation, and what is told of it meanwhile. */
export function askerOf({ author, clientKey }: Asked, { writing, change }: Context): Asker {
  return {
    by: author === null || author === undefined ? writing.author : nameIn('author', author),
    clientKey: clientKey === null || clientKey === undefined ? null : textIn('clientKey', clientKey, MAX_KEY),
    say: (message) => {
      if (change) change.doing = message;
    },
  };
}

export function nameIn(argument: string, value: string): string {
  const name = usableName(value);
  if (name !== null) return name;
  throw new BadInput(`\`${argument}\` must have from 1 to ${MAX_NAME} characters, none of them a control character.`);
}

/** Text that says something, without what deceives whoever reads it. */
function textIn(argument: string, value: string, max: number): string {
  const text = value.trim();
  if (text !== '' && text.length <= max && !unsafeIn(text)) return text;
  throw new BadInput(`\`${argument}\` must have from 1 to ${max} characters, none of them a control character.`);
}

export function reasonIn(reason: string): string {
  return textIn('reason', reason, MAX_REASON);
}

/** The name that the command line has for a kind of table. */
export function kindNameOf(kind: TableKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

export function factIn({ kind, cells, source, note }: FactInput): FactToAdd {
  if (cells.length < 1 || cells.length > MAX_CELLS)
    throw new BadInput(`\`cells\` has ${cells.length} cells; a fact has from 1 to ${MAX_CELLS}.`);
  return {
    kind: knownKind(kindNameOf(kind)),
    cells: cells.map(({ name, value }) => ({ name: textIn('cells.name', name, MAX_NAME), value })),
    source: sourceIn(source),
    note: note === null || note === undefined ? null : textIn('note', note, MAX_NOTE),
  };
}

function sourceIn(source: FactSourceInput): FactToAdd['source'] {
  const [given] = Object.entries(source) as [keyof typeof SOURCES, string][];
  const [name, value] = given ?? (['document', ''] as const);
  const { kind, max } = SOURCES[name];
  const text = textIn(`source.${name}`, value, max);
  if (kind === 'LINK' && !/^https?:\/\/[^\s/]/i.test(text))
    throw new BadInput('`source.link` must be an address that begins with http:// or https://.');
  return { kind, text };
}
