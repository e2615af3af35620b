import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';

const WEB = new URL('../../web/src/', import.meta.url);
const MOST = 60;
/** Nine functions of ten are shorter. */
const USUAL_MOST = 25;

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** The functions of a file that have a name: declared, kept in a constant, or in a field. */
function functionsOf(file: string): readonly Measured[] {
  const text = readFileSync(new URL(file, WEB), 'utf8');
  const found: Measured[] = [];
  const add = (name: string, { start, end }: { readonly start: number; readonly end: number }) =>
    found.push({ name: `${file} ${name}`, lines: text.slice(start, end).split('\n').length });
  const addValue = (
    key: object,
    value: { readonly type: string; readonly start: number; readonly end: number } | null,
  ) => {
    if (value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression')
      add('name' in key ? String(key.name) : '', value);
  };
  new Visitor({
    FunctionDeclaration: (node) => add(node.id?.name ?? '', node),
    VariableDeclarator: ({ id, init }) => addValue(id, init),
    Property: ({ key, value }) => addValue(key, value),
    MethodDefinition: ({ key, value }) => addValue(key, value),
  }).visit(parseSync(file, text).program);
  return found;
}

const functions = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('generated/'))
  .flatMap(functionsOf)
  .sort((one, other) => one.lines - other.lines);

it('no function of the explorer is longer than a screen, and nine of ten are short', () => {
  expect(functions.length).toBeGreaterThan(700);
  expect(functions.filter(({ lines }) => lines > MOST)).toEqual([]);
  expect(functions[Math.floor(functions.length * 0.9)]?.lines).toBeLessThanOrEqual(USUAL_MOST);
});
