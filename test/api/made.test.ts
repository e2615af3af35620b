import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../src/api/arguments.js';
import type { Composed, Composer } from '../../src/api/compose/compose.js';
import { type Context, createContext } from '../../src/api/context.js';
import { readMade } from '../../src/api/made.js';
import type { Graph } from '../../src/store/graph.js';

const schema = buildSchema(`
  type Firm { id: ID! }
  type Verdict { leader: Firm firms(first: Int = 2): [Firm!]! names(first: Int = 2): [String!]! scores: [Int!]! }
  type Query { verdict: Verdict }`);
const verdict = schema.getType('Verdict') as GraphQLObjectType;

/** What the store is asked for, and the answer of one field of a made object. */
function reading(stored: readonly string[] = ['firm:a', 'firm:b', 'firm:c']) {
  const asked: string[] = [];
  const rows: Composer['rows'] = (_graph, _root, { parameters }) => {
    const ids = parameters['ids'] as readonly string[];
    asked.push(ids.join());
    const known = ids.filter((id) => stored.includes(id));
    return Promise.resolve(known.map((id) => ({ extras: [id], object: { id } satisfies Composed })));
  };
  const composer = { rows } as Composer;
  const context: Context = createContext({} as Graph, composer, { id: 'one', waiting: {} as never });
  const read = async (name: string, source: Composed, args: Record<string, unknown> = {}) => {
    const field = verdict.getFields()[name];
    if (!field) throw new Error(name);
    const isFirm = String(field.type).includes('Firm');
    const resolve = withDefaults(readMade(field, isFirm), field.args);
    return resolve(source, args, context, {
      parentType: verdict,
      returnType: field.type,
      fieldNodes: [],
    } as unknown as GraphQLResolveInfo);
  };
  return { asked, read };
}

describe('a field of what a resolver made', () => {
  it('is loaded where it is an entity, all of a list in one statement', async () => {
    const { asked, read } = reading();
    expect(await read('leader', { leader: 'firm:a' })).toEqual({ id: 'firm:a' });
    expect(await read('firms', { firms: ['firm:b', 'firm:c'] })).toEqual([{ id: 'firm:b' }, { id: 'firm:c' }]);
    expect(asked).toEqual(['firm:a', 'firm:b,firm:c']);
  });

  it('is null where the made object holds null, and asks nothing', async () => {
    const { asked, read } = reading();
    expect(await read('leader', { leader: null })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is refused where a result names what the store does not hold', async () => {
    await expect(reading([]).read('leader', { leader: 'firm:a' })).rejects.toThrow('"firm:a" was named by a result');
  });

  it.each([
    [{}, ['a', 'b']],
    [{ first: null }, ['a', 'b']],
    [{ first: 3 }, ['a', 'b', 'c']],
    [{ first: 0 }, []],
  ])('with %j is the head of its list', async (args, answer) => {
    expect(await reading().read('names', { names: ['a', 'b', 'c'] }, args)).toEqual(answer);
  });

  it('loads only the head of a list of entities', async () => {
    const { asked, read } = reading();
    await read('firms', { firms: ['firm:c', 'firm:b', 'firm:a'] });
    expect(asked).toEqual(['firm:c,firm:b']);
  });

  it('refuses a number of items that is out of bounds', async () => {
    await expect(reading().read('names', { names: [] }, { first: 101 })).rejects.toThrow('must be between 0 and 100');
  });

  it('goes as it is where it is neither', async () => {
    expect(await reading().read('scores', { scores: [1, 2, 3] })).toEqual([1, 2, 3]);
  });
});
