import { useSyncExternalStore } from 'react';

/** What something is called; its id as long as no answer has named it. */
export interface Known {
  readonly name: string;
  readonly nameEn: string | null;
}

/** More than a long visit meets; the oldest leave first. */
const MOST = 5_000;
/** A page that is loaded is of one world alone, and so are these. */
const known = new Map<string, Known>();
const listeners = new Set<() => void>();

/** Takes from an answer what each thing in it is called: a page that cannot be answered still has its title. */
export function learnNames(data: unknown): void {
  const found = namesIn(data);
  if (found.size === 0) return;
  for (const [id, name] of found) {
    const before = known.get(id);
    const nameEn = name.nameEn ?? before?.nameEn ?? null;
    if (before?.name === name.name && before.nameEn === nameEn) continue;
    known.delete(id);
    known.set(id, { name: name.name, nameEn });
  }
  for (const id of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(id);
  }
  for (const listener of listeners) listener();
}

/** Every thing of an answer that has an id and a name, or a title as documents do. */
export function namesIn(data: unknown): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const fields = value as Readonly<Record<string, unknown>>;
    const { id, name = fields['title'], nameEn } = fields;
    if (typeof id === 'string' && typeof name === 'string') {
      found.set(id, { name, nameEn: typeof nameEn === 'string' ? nameEn : (found.get(id)?.nameEn ?? null) });
    }
    open.push(...Object.values(fields));
  }
  return found;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a thing is called, as far as any answer has said. */
export function useKnown(id: string): Known {
  const found = useSyncExternalStore(subscribe, () => known.get(id));
  return found ?? { name: id, nameEn: null };
}

/** The same of several: as a map that a new name makes another. */
export function useKnownNames(ids: readonly string[]): readonly string[] {
  const joined = useSyncExternalStore(subscribe, () => JSON.stringify(ids.map((id) => known.get(id)?.name ?? id)));
  return JSON.parse(joined) as string[];
}
