import { createContext, useContext, useEffect, useState } from 'react';

/** The facts, or the demonstration world of made-up firms; each has its own addresses and its own API. */
export interface World {
  readonly base: string;
  readonly kind: 'FACTS' | 'DEMO';
}

const FACTS: World = { base: '', kind: 'FACTS' };
const DEMO_BASE = '/demo';

/** Which world an address belongs to; known before the server has said what it runs. */
export function baseOf(pathname: string): string {
  return pathname === DEMO_BASE || pathname.startsWith(`${DEMO_BASE}/`) ? DEMO_BASE : '';
}

/** The worlds that this server runs. Until it has answered, only the one that the address is of. */
export function useWorlds(): readonly World[] {
  const [worlds, setWorlds] = useState<readonly World[]>([]);
  useEffect(() => {
    const aborted = new AbortController();
    fetch('/worlds', { signal: aborted.signal })
      .then((response) => (response.ok ? (response.json() as Promise<{ worlds: World[] }>) : { worlds: [FACTS] }))
      .then(({ worlds: known }) => setWorlds(known))
      // Without an answer there is no other world to switch to; the views themselves say that the server is away.
      .catch(() => undefined);
    return () => aborted.abort();
  }, []);
  return worlds;
}

export const BaseContext = createContext('');
export const useBase = () => useContext(BaseContext);

/** Whether what a page shows is fact or made up; a server may have the demonstration world alone, at the root. */
export const KindContext = createContext<World['kind']>('FACTS');
export const useKind = () => useContext(KindContext);
