import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse, print, TokenKind, visit } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const CATALOGUE = new URL('../../operations/', import.meta.url);
const EXPLORER = new URL('../../web/src/', import.meta.url);

export interface NamedOperation {
  readonly name: string;
  readonly query: string;
  /** What the comment before it says; null where it has none, as the explorer's own. */
  readonly documented: Documented | null;
}

export interface Documented {
  /** What it is for. */
  readonly en: string;
  readonly zh: string;
  /** What it may be asked with; null where no example is asked, since it writes. */
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** An operation with the variables that it is usually asked with; operations/README.md says what stands in braces. */
export interface UsualOperation extends NamedOperation {
  readonly variables: Readonly<Record<string, unknown>>;
}

const Usual = z.array(
  z.strictObject({ operation: z.string(), variables: z.record(z.string(), z.unknown()).default({}) }),
);

/** What is usually asked, most used first: operations/usual.yaml, with the texts of the explorer's and the documented operations. */
export function readUsualOperations(): readonly UsualOperation[] {
  const usual = Usual.parse(parseYaml(readFileSync(new URL('usual.yaml', CATALOGUE), 'utf8')));
  return usual.map(({ operation, variables }) => {
    const known = operationsByName().get(operation);
    if (!known) throw new Error(`operations/usual.yaml names "${operation}", which no .graphql file has.`);
    return { ...known, variables };
  });
}

let byName: ReadonlyMap<string, NamedOperation> | undefined;

/** All operations by name, read once. */
export function operationsByName(): ReadonlyMap<string, NamedOperation> {
  byName ??= new Map(readOperations().map((one) => [one.name, one]));
  return byName;
}

/** Every operation of `web/src` and `operations`, each with the fragments that it spreads. */
function readOperations(): readonly NamedOperation[] {
  const [explorers, catalogue] = [definitionsUnder(EXPLORER), definitionsUnder(CATALOGUE)];
  return wholeOperations([...explorers, ...catalogue]).flatMap(({ name, query, definition }) => {
    if (name === undefined) return [];
    return [{ name, query, documented: explorers.includes(definition) ? null : documentedBy(definition) }];
  });
}

interface WholeOperation {
  readonly name: string | undefined;
  readonly query: string;
  readonly definition: OperationDefinitionNode;
}

/** Each operation as a text of its own, with the fragments that it spreads. */
export function wholeOperations(definitions: readonly DefinitionNode[]): readonly WholeOperation[] {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const needed = new Set<DefinitionNode>([definition]);
    // A set goes on to what is added to it while it is walked.
    for (const one of needed) {
      visit(one, {
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment) needed.add(fragment);
        },
      });
    }
    const query = print({ kind: Kind.DOCUMENT, definitions: [...needed] });
    return [{ name: definition.name?.value, query, definition }];
  });
}

const NO_EXAMPLE = 'no example, since it writes';

/** Three lines of comment: what it is for in either language, and variables as JSON. */
function documentedBy({ loc }: DefinitionNode): Documented {
  const lines: string[] = [];
  let token = loc?.startToken.prev;
  for (; token?.kind === TokenKind.COMMENT; token = token.prev) lines.unshift(token.value.trim());
  const [en, zh, variables, ...others] = lines;
  if (en === undefined || zh === undefined || variables === undefined || others.length > 0)
    throw new Error(
      `The comment before an operation in operations/ is not three lines (English, Chinese, variables): ${lines.join(' / ')}`,
    );
  return { en, zh, variables: variables === NO_EXAMPLE ? null : JSON.parse(variables) };
}

export function definitionsUnder(
  folder: URL,
  isMeant: (name: string) => boolean = () => true,
): readonly DefinitionNode[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.graphql') && isMeant(name))
    .map((name) => new URL(name, folder))
    .flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
}
