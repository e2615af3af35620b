import { createContext, useContext } from 'react';
import { AskError, failureOfResponse } from '../api/failure';
import { persist } from '../api/retry';
import { useAsking } from '../api/useAsking';

/** The facts, what documents say of them, or the demonstration world of made-up firms; each has its own addresses and its own API. */
export interface World {
  readonly base: string;
  readonly kind: 'FACTS' | 'DOCUMENTS' | 'DEMO';
}

/** What a page is made of: what documents say, or that and data of one's own. */
export type Data = 'documents' | 'all';

const FACTS: World = { base: '', kind: 'FACTS' };
/** Where each is found. */
export const DATA_BASES: Readonly<Record<Data, string>> = { documents: '/documents', all: '' };
const DEMO_BASE = '/demo';
const BASES = [DATA_BASES.documents, DEMO_BASE];

/** Which world an address belongs to; known before the server has said what it runs. */
export function baseOf(pathname: string): string {
  return BASES.find((base) => pathname === base || pathname.startsWith(`${base}/`)) ?? '';
}

/** Which world a page is of: its address says it, but for a server that has the demonstration world alone, at the root. */
export function kindOf(base: string, worlds: readonly World[]): World['kind'] {
  if (base === DATA_BASES.documents) return 'DOCUMENTS';
  if (base === DEMO_BASE) return 'DEMO';
  return worlds.find((world) => world.base === base)?.kind ?? 'FACTS';
}

/** Null where there is nothing to tell apart: no data of one's own, or all made up. */
export function dataOf(kind: World['kind'], worlds: readonly World[]): Data | null {
  const hasOwnData = worlds.some((world) => world.kind === 'DOCUMENTS');
  if (!hasOwnData || kind === 'DEMO') return null;
  return kind === 'DOCUMENTS' ? 'documents' : 'all';
}

const UNKNOWN: readonly World[] = [];
const WORLDS = 'worlds';

/**
 * The worlds that this server runs, asked until it says; until then only the one that the address is of is known. Each page asks again,
 * since an import may have brought data of one's own meanwhile.
 */
export function useWorlds(page: string): readonly World[] {
  const asked = useAsking({ key: `${WORLDS} ${page}`, kin: WORLDS, answer: (how) => persist(worldsOf, how) });
  return asked.data ?? UNKNOWN;
}

async function worldsOf(signal: AbortSignal): Promise<readonly World[]> {
  const response = await fetch('/worlds', { signal });
  if (response.ok) return ((await response.json()) as { readonly worlds: World[] }).worlds;
  const failure = await failureOfResponse(response);
  if (failure.isRetryable && response.status !== 404) throw new AskError(failure);
  return [FACTS];
}

/** Notes are on firms of the facts, whatever else one looks at. */
export function notedUnder(base: string): string {
  return base === DATA_BASES.documents ? DATA_BASES.all : base;
}

export const BaseContext = createContext('');
export const useBase = () => useContext(BaseContext);

/** Whether what a page shows is fact or made up; a server may have the demonstration world alone, at the root. */
export const KindContext = createContext<World['kind']>('FACTS');
export const useKind = () => useContext(KindContext);

export const DataContext = createContext<Data | null>(null);
export const useData = () => useContext(DataContext);
