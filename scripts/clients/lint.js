// Holds the contract to the rules of graphql-schema-linter, all but the alphabetical ones.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSdl } from './contract.js';

const LINTER = fileURLToPath(import.meta.resolve('graphql-schema-linter').replace(/lib\/.*$/, 'lib/cli.js'));
const RULES = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-values-are-camel-cased',
  'input-object-values-have-descriptions',
  'relay-connection-arguments-spec',
  'relay-connection-types-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];

/** The linter says on standard output what it found, and fails when it is anything. */
execFileSync(process.execPath, [LINTER, '--stdin', '--rules', RULES.join(',')], {
  input: await readSdl(),
  stdio: ['pipe', 'inherit', 'inherit'],
});
