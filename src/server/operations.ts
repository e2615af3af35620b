import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const CATALOGUE = new URL('../../operations/', import.meta.url);
const EXPLORER = new URL('../../web/src/', import.meta.url);

export interface NamedOperation {
  readonly name: string;
  readonly query: string;
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
  const definitions = [EXPLORER, CATALOGUE]
    .flatMap(filesUnder)
    .flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION || !one.name) return [];
    const needed = new Set<DefinitionNode>([one]);
    // A set goes on to what is added to it while it is walked.
    for (const definition of needed) {
      visit(definition, {
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment) needed.add(fragment);
        },
      });
    }
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...needed] };
    return [{ name: one.name.value, query: print(document) }];
  });
}

function filesUnder(folder: URL): readonly URL[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.graphql')).map((name) => new URL(name.replaceAll('\\', '/'), folder));
}
