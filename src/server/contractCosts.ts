import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** A page of which the request does not say how long it is. */
const PAGE = 20;
/** A list that no argument bounds: most hold a few. */
export const PLAIN_LIST = 5;
/** What is known of lists of one name, wherever they stand: few facts contradict another, and those one or two. */
const SIZES: Readonly<Record<string, number>> = { contradicts: 1 };
const LEAVES = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);
/** What holds a page together; the objects on it are counted. */
const HOLDERS = /(Connection|Edge|^PageInfo)$/;
const CONNECTION = /Connection$/;

/** What means the same wherever it stands, said by rule: how long a list is counted for, and that a page costs what stands on it. */
export function costed(document: DocumentNode): DocumentNode {
  const leaves = new Set(LEAVES);
  const said = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of document.definitions) {
    const { kind } = definition;
    if (kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION) leaves.add(definition.name.value);
    if (kind === Kind.INTERFACE_TYPE_DEFINITION) said.set(definition.name.value, definition.fields ?? []);
  }
  const definitions = document.definitions.map((definition) => {
    const { kind } = definition;
    if (kind !== Kind.OBJECT_TYPE_DEFINITION && kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
    const { name, fields = [], directives = [], interfaces = [] } = definition;
    const above = interfaces.flatMap((one) => said.get(one.name.value) ?? []);
    const isHolder = HOLDERS.test(name.value);
    return {
      ...definition,
      directives: isHolder ? withDirective(directives, FREE) : directives,
      // The lists of a page are as long as the arguments of the page say.
      fields: CONNECTION.test(name.value) ? fields : fields.map((field) => sized(field, above, leaves)),
    };
  });
  return { ...document, definitions };
}

function sized(
  field: FieldDefinitionNode,
  above: readonly FieldDefinitionNode[],
  leaves: ReadonlySet<string>,
): FieldDefinitionNode {
  const { name, type, arguments: args = [], directives = [] } = field;
  const isPage = CONNECTION.test(namedIn(type));
  if (!isPage && (!isList(type) || leaves.has(namedIn(type)))) return field;
  const same = above.find((one) => one.name.value === name.value)?.directives?.find(isListSize);
  const slices = args.flatMap((one) => (['first', 'last'].includes(one.name.value) ? `"${one.name.value}"` : []));
  const size = slices.length > 0 ? PAGE : (SIZES[name.value] ?? PLAIN_LIST);
  const parts = [
    `assumedSize: ${size}`,
    ...(slices.length > 0 ? [`slicingArguments: [${slices.join(', ')}]`, 'requireOneSlicingArgument: false'] : []),
    ...(isPage ? ['sizedFields: ["edges", "nodes"]'] : []),
  ];
  return { ...field, directives: withDirective(directives, same ?? directiveIn(`@listSize(${parts.join(', ')})`)) };
}

function isListSize({ name }: ConstDirectiveNode): boolean {
  return name.value === 'listSize';
}

/** Unless it has one of that name. */
function withDirective(
  directives: readonly ConstDirectiveNode[],
  added: ConstDirectiveNode,
): readonly ConstDirectiveNode[] {
  return directives.some(({ name }) => name.value === added.name.value) ? directives : [...directives, added];
}

function directiveIn(text: string): ConstDirectiveNode {
  const [type] = parse(`type T ${text} { a: Int }`, { noLocation: true }).definitions;
  const [directive] = (type as ObjectTypeDefinitionNode).directives ?? [];
  if (!directive) throw new Error(`${text} is not a directive.`);
  return directive;
}

const FREE = directiveIn('@cost(weight: "0")');

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
