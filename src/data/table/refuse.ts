import { SetupError } from '../../errors.js';

/** As many lines as a person reads before going back to the file. */
export const SHOWN_PROBLEMS = 20;

export interface Problem {
  readonly line: number;
  readonly problem: string;
}

export interface Problems {
  readonly count: number;
  /** The first of them. */
  readonly first: readonly Problem[];
  /** Where all of them stand, in a sentence. */
  readonly where?: string;
}

/** Ends an import that has problems, in one error that names the lines. */
export function refuse(path: string, { count, first, where }: Problems): void {
  if (count === 0) return;
  const problems = count === 1 ? 'a problem' : `${count} problems`;
  const shown = first.slice(0, SHOWN_PROBLEMS).map(({ line, problem }) => `\n  line ${line}: ${problem}`);
  const more = count > SHOWN_PROBLEMS ? `\n  … and ${count - SHOWN_PROBLEMS} more` : '';
  const all = where ? `\n${where}` : '';
  throw new SetupError(`${path} has ${problems}; nothing was written.${shown.join('')}${more}${all}`);
}
