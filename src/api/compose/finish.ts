import { type GraphQLOutputType, getNullableType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { Run } from './column.js';

type Finish = (value: unknown, run: Run) => unknown;

/**
 * What graphql-js makes of a value of a type when it completes it, so that a composed object can go out as it is. What the type does not
 * allow is left as it is and makes the run odd: then graphql-js completes the object, and says what is wrong. Null where there is nothing to do.
 */
export function finishOf(type: GraphQLOutputType): Finish | null {
  const inner = finishNullable(getNullableType(type));
  if (!isNonNullType(type)) return inner;
  return (value, run) => {
    const finished = inner ? inner(value, run) : value;
    if (finished === null || finished === undefined) run.isOdd = true;
    return finished;
  };
}

function finishNullable(type: GraphQLOutputType): Finish | null {
  if (isListType(type)) return finishList(finishOf(type.ofType));
  if (!isLeafType(type)) return null;
  return (value, run) => {
    if (value === null || value === undefined) return null;
    try {
      return type.serialize(value);
    } catch {
      run.isOdd = true;
      return value;
    }
  };
}

function finishList(item: Finish | null): Finish {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return item ? value.map((each) => item(each, run)) : value;
    run.isOdd = true;
    return value;
  };
}
