import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

/** Value types that mean the same in every subgraph: a Relay page, and an amount with its currency. */
const SHARED = new Set(['PageInfo', 'Money']);
/** graphql-js knows `@oneOf`; composition and gateways have to be told. */
const LINK = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  "Exactly one of the fields of the input is given."
  directive @oneOf on INPUT_OBJECT
`).definitions;
const [KEY, SHAREABLE] = directivesOf('type T @key(fields: "id") @shareable { id: ID }') as [
  ConstDirectiveNode,
  ConstDirectiveNode,
];

/** The contract as a subgraph of Apollo Federation 2: what another subgraph extends is found by its id. */
export function subgraphOf({ kind, definitions }: DocumentNode): DocumentNode {
  const marked = definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const added = [...(isNode(definition) ? [KEY] : []), ...(SHARED.has(definition.name.value) ? [SHAREABLE] : [])];
    return { ...definition, directives: [...(definition.directives ?? []), ...added] };
  });
  return { kind, definitions: [...LINK, ...marked] };
}

/** The contract with what a gateway asks of a subgraph. */
export function withEntities({ kind, definitions }: DocumentNode): DocumentNode {
  const names = definitions
    .filter(isObject)
    .filter(isNode)
    .map(({ name }) => name.value);
  const machinery = parse(`
    "What a gateway knows of an entity: its type and its id."
    scalar _Any
    "What a gateway may ask by its id."
    union _Entity = ${names.join(' | ')}
    "The subgraph itself."
    type _Service { "Its SDL." sdl: String! }
    type Query {
      "What these representations stand for, in their order; null for an id that is unknown or of another type."
      _entities("Each \`{ __typename, id }\`." representations: [_Any!]!): [_Entity]!
      "The subgraph, for whoever composes it."
      _service: _Service!
    }
  `).definitions;
  const asked = machinery.filter(isObject).find(({ name }) => name.value === 'Query')?.fields ?? [];
  const own = definitions.map((one) =>
    isObject(one) && one.name.value === 'Query' ? { ...one, fields: [...(one.fields ?? []), ...asked] } : one,
  );
  const types = machinery.filter((one) => !isObject(one) || one.name.value !== 'Query');
  return { kind, definitions: [...own, ...types] };
}

function isObject(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION;
}

function isNode({ interfaces = [] }: ObjectTypeDefinitionNode): boolean {
  return interfaces.some(({ name }) => name.value === 'Node');
}

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  return parse(text)
    .definitions.filter(isObject)
    .flatMap(({ directives = [] }) => directives);
}
