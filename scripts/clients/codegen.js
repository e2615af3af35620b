import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { ask, readDefinitions } from './operations.js';

const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
/** Dates are text: without this line a strict program fails on the first of them. */
export const SCALARS = { PartialDate: 'string', Period: 'string', DateTime: 'string' };

const PROGRAM = `import type { EnterpriseOverviewQuery, EnterpriseOverviewQueryVariables } from './gql/graphql';
import { EnterpriseOverviewDocument } from './gql/graphql';
export const variables: EnterpriseOverviewQueryVariables = { id: 'enterprise:ubtech' };
export const text: string = EnterpriseOverviewDocument.toString();
export function yearOf({ enterprise }: EnterpriseOverviewQuery): number | null {
  return enterprise?.foundedOn ? Number(enterprise.foundedOn.slice(0, 4)) : null;
}
`;

/** GraphQL Code Generator with the client preset, under strict TypeScript; what the types are of is asked. */
export async function check({ url, sdl, operations }) {
  // Inside this folder, so that what is generated finds its types.
  const folder = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), 'generated-'));
  try {
    await writeFile(join(folder, 'schema.graphql'), sdl);
    await writeFile(join(folder, 'operations.graphql'), readDefinitions().map(print).join('\n\n'));
    await generate(
      {
        schema: join(folder, 'schema.graphql'),
        documents: join(folder, 'operations.graphql'),
        silent: true,
        generates: {
          [`${folder}/gql/`]: {
            preset: 'client',
            presetConfig: { fragmentMasking: false },
            config: { scalars: SCALARS, strictScalars: true, documentMode: 'string', useTypeImports: true },
          },
        },
      },
      true,
    );
    await writeFile(join(folder, 'program.ts'), PROGRAM);
    const strict = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const modern = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--skipLibCheck'];
    execFileSync(process.execPath, [TSC, ...strict, ...modern, '--ignoreConfig', join(folder, 'program.ts')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const overview = operations.find(({ name }) => name === 'EnterpriseOverview');
    const { data } = await ask(url, overview.text, overview.variables);
    if (!data.enterprise) throw new Error('EnterpriseOverview found no enterprise.');
    return `the types of ${operations.length} operations compile`;
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout ?? ''}`.slice(0, 2000));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
