import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config/config.js';
import { ROLES, roleNamed } from '../config/roles.js';
import { shown } from '../data/table/quote.js';
import { createKey, endOf, type Key, keysFolder, listKeys, revokeKey } from '../server/rights/keys.js';

const MAX_NAME = 100;
const DAY = 86_400_000;
const MAX_DAYS = 3_650;

/** Who may ask a server that does not let everybody in. A server that runs sees each change within a second. */
export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('give out, list and revoke the keys by which programs and people ask');
  keys
    .command('create')
    .description('make a key and print it, once: what is kept of it (in LIANTU_HOME) is its hash')
    .requiredOption('--name <name>', 'whose it is, or what for', name)
    .addOption(
      new Option('--role <role>', 'what it may do')
        .choices(ROLES.map((role) => role.toLowerCase()))
        .makeOptionMandatory(),
    )
    .option('--expires <time>', 'after how many days it is over, such as 90d; never unless this is given', days)
    .action(createCommand);
  keys
    .command('list')
    .description('say which keys there are, and which are revoked or over')
    .option('--json', 'each key as one JSON object')
    .action(listCommand);
  keys.command('revoke').argument('<id>', 'as `list` says it').description('end a key for good').action(revokeCommand);
}

interface CreateOptions {
  readonly name: string;
  readonly role: string;
  readonly expires?: number;
}

async function createCommand({ name: given, role, expires }: CreateOptions): Promise<void> {
  const expiresAt = expires === undefined ? null : new Date(Date.now() + expires * DAY);
  const asked = { name: given, role: roleNamed(role) ?? 'READER', expiresAt };
  process.stdout.write(`${await createKey(keysFolder(readConfig().home), asked)}\n`);
  process.stderr.write('This is the key; it is not shown again. Send it as `Authorization: Bearer …`.\n');
}

function listCommand({ json }: { readonly json?: boolean }): void {
  for (const key of listKeys(keysFolder(readConfig().home)))
    process.stdout.write(`${json ? JSON.stringify(publicOf(key)) : inWords(key)}\n`);
}

async function revokeCommand(id: string): Promise<void> {
  const isNew = await revokeKey(keysFolder(readConfig().home), id);
  process.stderr.write(isNew ? `The key ${id} is revoked.\n` : `The key ${id} was revoked before.\n`);
}

function stateOf(key: Key): string {
  if (key.isRevoked) return 'revoked';
  return endOf(key, Date.now()) === null ? 'good' : 'expired';
}

function inWords(key: Key): string {
  const { id, name: given, role, createdAt, expiresAt } = key;
  return `${id} ${role.toLowerCase().padEnd(6)} ${stateOf(key).padEnd(7)} created ${createdAt}, expires ${expiresAt ?? 'never'}  ${shown(given)}`;
}

/** Without the hash, which is of no use to anybody. */
function publicOf(key: Key) {
  const { id, name: given, role, createdAt, expiresAt } = key;
  return { id, name: given, role: role.toLowerCase(), state: stateOf(key), createdAt, expiresAt };
}

function name(value: string): string {
  const trimmed = value.trim();
  if (trimmed.length > 0 && trimmed.length <= MAX_NAME && !/\p{Cc}/u.test(trimmed)) return trimmed;
  throw new InvalidArgumentError(`It must have from 1 to ${MAX_NAME} characters, on one line.`);
}

function days(value: string): number {
  const number = Number(/^(\d{1,4})d$/.exec(value)?.[1]);
  if (number >= 1 && number <= MAX_DAYS) return number;
  throw new InvalidArgumentError(`It must be a number of days from 1d to ${MAX_DAYS}d, such as 90d.`);
}
