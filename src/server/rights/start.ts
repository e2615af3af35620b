import type { Config } from '../../config/config.js';
import { endOf, keysFolder, listKeys } from './keys.js';

/** Why a server with these settings does not start, in a sentence: others could reach it, and it could let nobody in; null: it does. */
export function refusalToStart({ home, host, isLocal, anonymous, jwt }: Config): string | null {
  if (isLocal || anonymous !== null || jwt !== null) return null;
  if (listKeys(keysFolder(home)).some((key) => endOf(key, Date.now()) === null)) return null;
  return `HOST is ${host}, which others can reach, and there is neither a key nor a provider of tokens; make a key (\`liantu keys create --name … --role reader\`), set LIANTU_JWKS, keep HOST at 127.0.0.1, or set LIANTU_ANONYMOUS=reader if everybody may read.`;
}
