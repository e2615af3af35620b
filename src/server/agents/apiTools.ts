import {
  type ASTNode,
  type DefinitionNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type TypeDefinitionNode,
  visit,
} from 'graphql';
import { z } from 'zod';
import { NotFound } from '../../errors.js';
import { readContract } from '../contract.js';
import { operationsByName } from '../operations.js';
import { UnknownThing } from './find.js';
import { after, rankingOf, text, tool } from './tool.js';

const MAX_VARIABLES = 100;
const MAX_QUOTED = 200;

const runOperation = tool(
  {
    name: 'run_operation',
    title: 'Run a documented operation (运行查询)',
    description:
      'Run one of the read-only GraphQL operations that the resource liantu://operations lists, such as CompareRegions (地区对比), EnterprisePolicies (政策匹配) or InvestorRelay (接力投), for what no other tool answers.',
  },
  {
    name: text('Its name.'),
    variables: z
      .record(z.string().max(100), z.unknown())
      .refine((variables) => Object.keys(variables).length <= MAX_VARIABLES, `At most ${MAX_VARIABLES} variables.`)
      .default({})
      .describe('Its variables, as liantu://operations lists them.'),
  },
  async ({ name, variables }, { askText, links }) => {
    const found = readable().find((one) => one.name === name);
    if (!found)
      throw new UnknownThing(
        'operation',
        name,
        alike(
          name,
          readable().map((one) => one.name),
        ),
      );
    const data = await askText(found.query, variables);
    const empty = Object.entries(data)
      .filter(([, value]) => value === null)
      .map(([field]) => field);
    if (empty.length === Object.keys(data).length && empty.length > 0)
      throw new NotFound(
        `${name} finds nothing by ${JSON.stringify(variables).slice(0, MAX_QUOTED)}; look its ids up with the tool search.`,
      );
    return { head: { permalink: links.page('/playground'), operation: name, data } };
  },
);

interface Readable {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly string[];
  readonly purpose: string | null;
}

let known: readonly Readable[] | undefined;

/** The operations that only read, with what they declare. */
export function readable(): readonly Readable[] {
  known ??= [...operationsByName().values()].flatMap(({ name, query, documented }) => {
    const [definition] = parse(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (definition?.operation !== OperationTypeNode.QUERY) return [];
    const variables = (definition.variableDefinitions ?? []).map(
      ({ variable, type }) => `${variable.name.value}: ${print(type)}`,
    );
    return [{ name, query, variables, purpose: documented?.en ?? null }];
  });
  return known;
}

const describeSchema = tool(
  {
    name: 'describe_schema',
    title: 'Describe a type of the API (接口说明)',
    description:
      'The fields of one type of the GraphQL API with their descriptions; without `type` those of Query, where every question begins. For writing operations against POST /graphql yourself.',
  },
  { type: text('Name of a type, such as Enterprise or GapAnalysis.').default('Query'), after },
  async (input, { links }) => {
    const types = typesByName();
    const definitions = types.get(input.type);
    if (!definitions) throw new UnknownThing('type', input.type, alike(input.type, [...types.keys()]));
    const [first] = definitions;
    const members = definitions.flatMap(membersOf);
    return {
      head: {
        permalink: links.page('/schema.graphql'),
        type: input.type,
        kind: first?.kind.replace(/TypeDefinition|TypeExtension/, ''),
        description: first && 'description' in first ? first.description?.value : undefined,
      },
      list: rankingOf('members', members, input.after),
    };
  },
);

let types: ReadonlyMap<string, readonly TypeDefinition[]> | undefined;

type TypeDefinition = TypeDefinitionNode | Extract<DefinitionNode, { readonly kind: `${string}TypeExtension` }>;

function isTypeDefinition(one: DefinitionNode): one is TypeDefinition {
  return /Type(Definition|Extension)$/.test(one.kind);
}

/** A type with what extends it. */
function typesByName(): ReadonlyMap<string, readonly TypeDefinition[]> {
  if (types) return types;
  const byName = new Map<string, TypeDefinition[]>();
  for (const one of readContract().definitions.filter(isTypeDefinition)) {
    const name = one.name.value;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  types = byName;
  return types;
}

function membersOf(definition: TypeDefinition): readonly object[] {
  return memberNodesOf(definition).map(({ description, ...member }) => ({
    member: print(withoutDescriptions(member)),
    description: description?.value,
  }));
}

function memberNodesOf(definition: TypeDefinition) {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}

type Member = Omit<ReturnType<typeof memberNodesOf>[number], 'description'>;

/** In one line: arguments have descriptions too. */
function withoutDescriptions(member: Member): ASTNode {
  return visit(member as ASTNode, {
    InputValueDefinition: ({ description: _, ...node }) => node,
  });
}

/** The names that share the most with what was asked: a part, or a beginning. */
function alike(asked: string, names: readonly string[]) {
  const wanted = asked.toLowerCase();
  const shared = (name: string) => {
    const other = name.toLowerCase();
    if (other.includes(wanted) || wanted.includes(other)) return wanted.length;
    let same = 0;
    while (same < wanted.length && wanted[same] === other[same]) same += 1;
    return same;
  };
  return [...names]
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, 8)
    .map((name) => ({ id: name, name, matched: name }));
}

export const apiTools = [runOperation, describeSchema];
