import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType } from 'graphql';
import { isAtLeast, ROLES, type Role } from '../config/roles.js';
import { Forbidden } from '../errors.js';
import type { Context } from './context.js';
import { directiveOf } from './directives.js';

/** The role that a field takes: its own, or that of its type; whoever may ask at all may ask for any other. */
export function needOf(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType): Role {
  const named = [field, type].map((one) => directiveOf(one, 'auth')?.['requires']);
  const needs = ROLES.filter((role) => named.includes(role));
  const need = needs.at(-1) ?? 'READER';
  if (type.name === 'Mutation' && !isAtLeast(need, 'EDITOR'))
    throw new Error(`Mutation.${field.name} writes, and takes no role that may.`);
  return need;
}

/** Checked where the field is answered, however the selection reached it. */
export function withRole(
  resolve: GraphQLFieldResolver<unknown, Context>,
  need: Role,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const refusal = context.caller.refusalOf(need);
    if (refusal !== null) throw new Forbidden(refusal);
    return resolve(source, args, context, info);
  };
}
