interface Called {
  readonly id: string;
  readonly name?: string | null;
  readonly title?: string;
}

/** What any node is called: a document by its title, and what has neither name nor title by its id. */
export function nameOf({ name, title, id }: Called): string {
  return name ?? title ?? id;
}
