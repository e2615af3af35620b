/** One value of a view as the address holds it. `write` gives null where the value is the usual one: links stay short. */
export interface Param<T> {
  read(text: string | null): T;
  write(value: T): string | null;
  /** What the address calls it; the name of the state unless said otherwise. */
  readonly name?: string;
}

export type Codec<S> = { readonly [K in keyof S]: Param<S[K]> };
/** What an address says, by its codec. */
export type StateOf<C> = { readonly [K in keyof C]: C[K] extends Param<infer T> ? T : never };

/** A text; absent is ''. */
export function word(usual = ''): Param<string> {
  return { read: (text) => text ?? usual, write: (value) => (value === usual ? null : value) };
}

/** One of a few words; whatever else an address says is the first of them. */
export function choice<const T extends string>(first: T, ...others: readonly T[]): Param<T> {
  const all: readonly string[] = [first, ...others];
  return {
    read: (text) => (text !== null && all.includes(text) ? (text as T) : first),
    write: (value) => (value === first ? null : value),
  };
}

/** A value that the address calls otherwise. */
export function named<T>(name: string, param: Param<T>): Param<T> {
  return { ...param, name };
}

/** Several ids or words, in their order. A comma never stands in an id. */
export const list: Param<readonly string[]> = {
  read: (text) => (text ? text.split(',').filter((part) => part !== '') : []),
  write: (value) => (value.length === 0 ? null : value.join(',')),
};

export const flag: Param<boolean> = {
  read: (text) => text === '1',
  write: (value) => (value ? '1' : null),
};

/** A number between two bounds; whatever else an address says is the usual one. */
export function number(usual: number, least: number, most: number): Param<number> {
  return {
    read: (text) => {
      const value = text === null || text === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) && value >= least && value <= most ? value : usual;
    },
    write: (value) => (value === usual ? null : String(value)),
  };
}

export function readState<S>(codec: Codec<S>, search: URLSearchParams): S {
  const entries = Object.entries(codec) as [string, Param<unknown>][];
  return Object.fromEntries(entries.map(([key, param]) => [key, param.read(search.get(param.name ?? key))])) as S;
}

/** The address of a state: in the codec's order, so that one view has one address. */
export function writeState<S>(codec: Codec<S>, state: S): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, param] of Object.entries(codec) as [string, Param<unknown>][]) {
    const text = param.write(state[key as keyof S]);
    if (text !== null) search.set(param.name ?? key, text);
  }
  return search;
}
