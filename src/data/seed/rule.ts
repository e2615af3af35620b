import type { Facts } from './facts.js';
import type { Problem, SourcePlace } from './format.js';

export interface Seed {
  readonly facts: Facts;
  /** The documents' texts by source id; null when the folder is not at hand. */
  readonly documents: ReadonlyMap<string, string> | null;
}

export interface Finding {
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly tip: string;
}

export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly check: (seed: Seed) => readonly Finding[];
}

export function finding(at: SourcePlace, message: string, tip: string): Finding {
  return { file: at.file, path: at.path, message, tip };
}

export function runRules(rules: readonly Rule[], seed: Seed): readonly Problem[] {
  return rules.flatMap(({ name, check }) => check(seed).map((found) => ({ severity: 'error', rule: name, ...found })));
}
