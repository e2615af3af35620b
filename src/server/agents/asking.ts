import type { Ask } from '../download/pages.js';
import { operationsByName } from '../operations.js';

/** An operation of operations/agents, with the types that codegen gives it. */
export interface Operation<Result, Variables> {
  readonly name: string;
  /** Holds the types alone. */
  readonly typed?: (variables: Variables) => Result;
}

export function operation<Result, Variables>(name: string): Operation<Result, Variables> {
  return { name };
}

export type AskTyped = <Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export function askTyped(ask: Ask): AskTyped {
  return async <Result>({ name }: { readonly name: string }, variables: object) => {
    const known = operationsByName().get(name);
    if (!known) throw new Error(`operations/agents has no operation ${name}.`);
    return (await ask(known.query, variables as Readonly<Record<string, unknown>>)) as Result;
  };
}
