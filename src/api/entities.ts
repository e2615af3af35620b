import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../errors.js';
import { assertId } from './arguments.js';
import { type Composed, typeOfComposed } from './compose/compose.js';
import type { Context } from './context.js';
import { loadEntity } from './entity.js';

/** As many as a page of a gateway's other subgraphs may name. */
const MAX_REPRESENTATIONS = 1_000;

interface Representation {
  readonly type: string;
  readonly id: string;
}

/** What a gateway asks of a subgraph; entities are found as `nodes(ids:)` finds them. */
export function entitiesResolvers(sdl: string) {
  return {
    Query: {
      _service: () => ({ sdl }),
      _entities: async (
        _: unknown,
        { representations }: { readonly representations: readonly unknown[] },
        context: Context,
        info: GraphQLResolveInfo,
      ): Promise<readonly (Composed | null)[]> => {
        if (representations.length > MAX_REPRESENTATIONS)
          throw new BadInput(
            `\`representations\` has ${representations.length} entries; at most ${MAX_REPRESENTATIONS} are answered at once.`,
          );
        // All of them first: a bad one must not leave the others' statement running for nobody.
        const asked = representations.map(readRepresentation);
        const found = await Promise.all(asked.map(({ id }) => loadEntity(context, id, info)));
        return found.map((entity, index) => (entity && typeOfComposed(entity) === asked[index]?.type ? entity : null));
      },
    },
  };
}

function readRepresentation(given: unknown): Representation {
  const { __typename: type, id } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof type === 'string' && typeof id === 'string') return { type, id: assertId('representations', id) };
  throw new BadInput('Each of `representations` must be `{ __typename, id }`, both of them strings.');
}
