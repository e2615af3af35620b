import { type GraphQLSchema, isInterfaceType } from 'graphql';

/** A node with several labels is taken for the first of these that it fits: 比亚迪 is an Enterprise that invests, not an InvestmentFirm. */
const FIRST = ['Enterprise', 'Institution', 'InvestmentFirm'];
/** A type has the label of its own name. An InvestmentFirm is what has the label of investors and nothing more. */
const OTHERS: Readonly<Record<string, string>> = { InvestmentFirm: 'Investor' };

/** GraphQL type → label of the store, for every type of nodes, in the order in which a node with several labels is taken for one type. */
export function labelsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('The schema has no interface `Node`.');
  const names = schema.getPossibleTypes(node).map(({ name }) => name);
  const inOrder = [...FIRST, ...names.filter((name) => !FIRST.includes(name))];
  return new Map(inOrder.map((name) => [name, OTHERS[name] ?? name]));
}
