import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import { readDefinitions } from './operations.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const VENV = join(HERE, '.venv');
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** gql asks every operation and checks it against the SDL; ariadne-codegen makes a typed client, which asks one. */
export async function check({ url, sdl, operations }) {
  if (!existsSync(join(VENV, 'ready'))) {
    run('python3', ['-m', 'venv', VENV], HERE);
    run(join(VENV, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'], HERE);
    await writeFile(join(VENV, 'ready'), '');
  }
  const folder = await mkdtemp(join(tmpdir(), 'liantu-python-'));
  try {
    await writeFile(join(folder, 'schema.graphql'), sdl);
    await writeFile(join(folder, 'operations.graphql'), readDefinitions().map(print).join('\n\n'));
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
