import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, isAbstractType, parse, print, visit } from 'graphql';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const VENV = join(HERE, '.venv');
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** gql asks every operation and checks it against the SDL; ariadne-codegen makes a typed client, which asks those that it can. */
export async function check({ url, sdl, operations }) {
  if (!existsSync(join(VENV, 'ready'))) {
    run('python3', ['-m', 'venv', VENV], HERE);
    run(join(VENV, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'], HERE);
    await writeFile(join(VENV, 'ready'), '');
  }
  const folder = await mkdtemp(join(tmpdir(), 'liantu-python-'));
  try {
    await writeFile(join(folder, 'schema.graphql'), sdl);
    await writeFile(join(folder, 'operations.graphql'), withoutInterfaces(sdl, operations).map(print).join('\n\n'));
    await writeFile(join(folder, 'operations.json'), JSON.stringify(operations));
    const settings = [
      'schema_path = "schema.graphql"',
      'queries_path = "operations.graphql"',
      'target_package_name = "typed"',
    ];
    await writeFile(join(folder, 'pyproject.toml'), ['[tool.ariadne-codegen]', ...settings, ''].join('\n'));
    run(join(VENV, 'bin/ariadne-codegen'), [], folder);
    return run(join(VENV, 'bin/python'), [join(HERE, 'client.py'), url], folder).trim();
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`.slice(0, 2000));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** ariadne-codegen 0.19 fails on a condition on an interface: it gets the operations that have none, and the typed client asks them. */
function withoutInterfaces(sdl, operations) {
  const schema = buildSchema(sdl);
  const found = new Map();
  for (const { text } of operations) {
    const document = parse(text, { noLocation: true });
    let isPlain = true;
    const look = ({ typeCondition }) => {
      isPlain &&= !isAbstractType(schema.getType(typeCondition?.name.value ?? ''));
    };
    visit(document, { InlineFragment: look, FragmentDefinition: look });
    if (isPlain) for (const definition of document.definitions) found.set(definition.name.value, definition);
  }
  return [...found.values()];
}
