import { SetupError } from '../errors.js';

/** As many lines as a person reads before going back to the file. */
const SHOWN = 20;

/** Ends an import that has problems, in one error that names the lines. */
export function refuse(path: string, problems: readonly { readonly line: number; readonly problem: string }[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const shown = problems.slice(0, SHOWN).map(({ line, problem }) => `\n  line ${line}: ${problem}`);
  const more = problems.length > SHOWN ? `\n  … and ${problems.length - SHOWN} more` : '';
  throw new SetupError(`${path} has ${count}; nothing was written.${shown.join('')}${more}`);
}
