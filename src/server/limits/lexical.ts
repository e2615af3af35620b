import { type DocumentNode, Kind, visit } from 'graphql';

/** What stands in a document as it is written, each fragment once. */
export interface Written {
  readonly operations: number;
  readonly fragments: number;
  /** Of the operation that declares the most. */
  readonly variables: number;
  readonly directives: number;
  /** At the place that has the most. */
  readonly directivesTogether: number;
  /** Lists and objects in one another, in values and in types. */
  readonly nesting: number;
  readonly longestName: number;
}

export function writtenIn(document: DocumentNode): Written {
  const isOperation = ({ kind }: { readonly kind: Kind }) => kind === Kind.OPERATION_DEFINITION;
  const operations = document.definitions.filter(isOperation).length;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  const found = { variables: 0, directives: 0, directivesTogether: 0, nesting: 0, longestName: 0 };
  let open = 0;
  const nested = {
    enter: () => {
      open += 1;
      found.nesting = Math.max(found.nesting, open);
    },
    leave: () => {
      open -= 1;
    },
  };
  visit(document, {
    enter: (node) => {
      const together = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      found.directives += together;
      found.directivesTogether = Math.max(found.directivesTogether, together);
      if (node.kind === Kind.NAME) found.longestName = Math.max(found.longestName, node.value.length);
      if (node.kind === Kind.OPERATION_DEFINITION) {
        found.variables = Math.max(found.variables, node.variableDefinitions?.length ?? 0);
      }
      if (NESTS.has(node.kind)) nested.enter();
    },
    leave: (node) => {
      if (NESTS.has(node.kind)) nested.leave();
    },
  });
  return { operations, fragments, ...found };
}

const NESTS: ReadonlySet<Kind> = new Set([Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);
