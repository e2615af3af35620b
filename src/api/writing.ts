import type { GraphQLFieldResolver } from 'graphql';
import { BadInput, Forbidden, SetupError } from '../errors.js';
import type { ChangeUnderWay, Context } from './context.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Every mutation goes through here: without the right none of it runs, and what was wrong with its input is the client's. */
export function withRight(resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    const { refusal, author, underWay } = context.writing;
    if (refusal !== null) throw new Forbidden(refusal);
    const given: unknown = args['author'];
    const change: ChangeUnderWay = {
      mutation: info.fieldName,
      author: typeof given === 'string' ? given : author,
      since: new Date().toISOString(),
      doing: 'Reading what is to be changed …',
    };
    underWay.add(change);
    try {
      return await resolve(source, args, { ...context, change }, info);
    } catch (error) {
      throw error instanceof SetupError ? new BadInput(error.message) : error;
    } finally {
      underWay.delete(change);
    }
  };
}
