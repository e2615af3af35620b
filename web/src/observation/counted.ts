interface Counted {
  readonly scope: string | null;
  readonly dimensions: readonly { readonly value: string }[];
}

/** What a figure counts: by what it is a part of a breakdown, then whatever else narrows it. */
export function countedIn({ scope, dimensions }: Counted): string | null {
  return [...dimensions.map(({ value }) => value), scope].filter(Boolean).join('，') || null;
}
