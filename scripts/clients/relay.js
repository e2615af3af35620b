import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, print, visit } from 'graphql';
import compiler from 'relay-compiler';
import { ask, readDefinitions } from './operations.js';

/** Relay's compiler makes artifacts of every operation and fragment, and the server answers the text that it makes. */
export async function check({ url, sdl, operations }) {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-relay-'));
  try {
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'schema.graphql'), sdl);
    const used = new Set(operations.map(({ name }) => name));
    for (const definition of readDefinitions()) {
      const { kind, name } = definition;
      if (kind === Kind.OPERATION_DEFINITION && !used.has(name.value)) continue;
      // Relay wants each operation named after its module, and each fragment too.
      const text = kind === Kind.OPERATION_DEFINITION ? print(renamed(definition)) : print(definition);
      const module = `import { graphql } from 'relay-runtime';\ngraphql\`${text}\`;\n`;
      await writeFile(join(folder, 'src', `${name.value}.ts`), module);
    }
    // The operations spread fragments of interfaces, as other clients allow.
    const featureFlags = { enforce_fragment_alias_where_ambiguous: { kind: 'disabled' } };
    const config = {
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      eagerEsModules: true,
      featureFlags,
    };
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
    execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const artifacts = join(folder, 'src', '__generated__');
    for (const { name, variables } of operations) {
      const artifact = await readFile(join(artifacts, `${name}Query.graphql.ts`), 'utf8');
      const text = /^ {4}"text": (".*")$/m.exec(artifact)?.[1];
      await ask(url, JSON.parse(text), variables);
    }
    return `${(await readdir(artifacts)).length} artifacts, ${operations.length} operations answered`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function renamed(operation) {
  return visit(operation, {
    OperationDefinition: (node) => ({ ...node, name: { ...node.name, value: `${node.name.value}Query` } }),
  });
}
