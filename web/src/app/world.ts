import { createContext, useContext } from 'react';
import { AskError, failureOfResponse } from '../api/failure';
import { persist } from '../api/retry';
import { useAsking } from '../api/useAsking';

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

const UNKNOWN: readonly World[] = [];

/** The worlds that this server runs, asked until it says; until then only the one that the address is of is known. */
export function useWorlds(): readonly World[] {
  const asked = useAsking({ key: 'worlds', answer: (how) => persist(worldsOf, how) });
  return asked.data ?? UNKNOWN;
}

async function worldsOf(signal: AbortSignal): Promise<readonly World[]> {
  const response = await fetch('/worlds', { signal });
  if (response.ok) return ((await response.json()) as { readonly worlds: World[] }).worlds;
  const failure = await failureOfResponse(response);
  if (failure.isRetryable && response.status !== 404) throw new AskError(failure);
  return [FACTS];
}

export const BaseContext = createContext('');
export const useBase = () => useContext(BaseContext);

/** Whether what a page shows is fact or made up; a server may have the demonstration world alone, at the root. */
export const KindContext = createContext<World['kind']>('FACTS');
export const useKind = () => useContext(KindContext);
