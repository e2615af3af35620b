import type { AskOptions, Client, Operation } from './client.js';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface Paged<Data, Variables, Node> {
  readonly operation: Operation<Data, Variables>;
  readonly variables: NoInfer<Variables>;
  /** Where in an answer the list stands; null where there is nothing of which it would be. */
  readonly pageOf: (data: NoInfer<Data>) => Page<Node> | null | undefined;
}

/** Each item of a list, page by page: the next page is asked for when somebody wants its items. */
export async function* itemsOf<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
  client: Client,
  { operation, variables, pageOf }: Paged<Data, Variables, Node>,
  options?: AskOptions,
): AsyncGenerator<Node, void, undefined> {
  for (let after = variables.after ?? null; ; ) {
    const page = pageOf(await client.ask(operation, { ...variables, after }, options));
    if (!page) return;
    yield* page.nodes;
    const { hasNextPage, endCursor = null } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return;
    after = endCursor;
  }
}
