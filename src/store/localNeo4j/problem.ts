import { SetupError } from '../../errors.js';

export function problem(found: string, remedy: string): SetupError {
  return new SetupError(
    `${found}: ${remedy}, or set NEO4J_URI to a Neo4j of your own (docker compose up starts one where Docker is).`,
  );
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** For files that may well not be there; every other failure is thrown on. */
export async function orIfMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
