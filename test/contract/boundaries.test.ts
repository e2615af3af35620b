import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../src/', import.meta.url).pathname;
/** From the top: whatever stands further down knows nothing of what stands above it. `generated/` holds types alone. */
const WINGS = ['main.ts', 'cli', 'server', 'model', 'data', 'analyses', 'api', 'store', 'config', 'errors.ts', 'names'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every circle in which files import each other, be it for types alone. */
function circlesOf(names: readonly string[], arrows: readonly Import[]): readonly string[][] {
  const next = new Map(names.map((file) => [file, arrows.filter(({ from }) => from === file).map(({ to }) => to)]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of names) visit(file, []);
  return circles;
}

const files = readdirSync(ROOT, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(ROOT, from), 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target = '']) => ({
    from,
    to: target.startsWith('.') ? normalize(join(dirname(from), target)).replace(/\.js$/, '.ts') : target,
  }));
});
const importersOf = (target: string) => [...new Set(imports.filter(({ to }) => to === target).map(({ from }) => from))];
const partsOf = (file: string) => file.split('/');
const wingOf = (file: string) => partsOf(file)[0] ?? '';

describe('the arrows of src/', () => {
  it('run down only, from main.ts to names', () => {
    const up = imports.filter(({ from, to }) => {
      const [above, below] = [WINGS.indexOf(wingOf(from)), WINGS.indexOf(wingOf(to))];
      return above >= 0 && below >= 0 && below < above;
    });
    expect(up).toEqual([]);
  });

  it('lead from no analysis to another, but to what all have in common', () => {
    const siblings = imports.filter(({ from, to }) => {
      if (wingOf(from) !== 'analyses' || wingOf(to) !== 'analyses') return false;
      return partsOf(from)[1] !== partsOf(to)[1] && partsOf(to)[1] !== 'common';
    });
    expect(siblings).toEqual([]);
  });

  it('leave no file outside of the wings', () => {
    expect(new Set(files.map(wingOf))).toEqual(new Set([...WINGS, 'generated']));
    expect(readdirSync(ROOT).length).toBeLessThanOrEqual(12);
  });

  it('let only graph.ts reach the driver, and only the schema join the slices', () => {
    expect(importersOf('neo4j-driver')).toEqual(['store/graph.ts']);
    const resolvers = files.filter((file) => /[rR]esolvers\.ts$/.test(file));
    expect(resolvers.length).toBeGreaterThan(15);
    expect([...new Set(resolvers.flatMap(importersOf))]).toEqual(['server/schema.ts']);
  });

  it('do not go round in a circle', () => {
    expect(circlesOf(files, imports)).toEqual([]);
  });
});

describe('the tests', () => {
  const TESTS = new URL('../', import.meta.url).pathname;
  const readTest = (name: string) => readFileSync(join(TESTS, name), 'utf8');
  const all = readdirSync(TESTS, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const unit = all.filter((name) => name.endsWith('.test.ts') && !/\.(store|process)\.test\.ts$/.test(name));
  /** Everything under test/ that a test file needs, itself included. */
  const withHelpers = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(name) || !all.includes(name)) return seen;
    seen.add(name);
    for (const [, target = ''] of readTest(name).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
      withHelpers(normalize(join(dirname(name), target)).replace(/\.js$/, '.ts'), seen);
    }
    return seen;
  };

  it('without a store start no store and no browser, and stand in a folder of what they test', () => {
    expect(unit.length).toBeGreaterThan(60);
    const opensOne =
      /^import (?!type).* from '[./]*src\/(?:store|server)\/(?:localNeo4j|localStore|server|serve)\.js'/m;
    const starts = unit.filter((name) =>
      [...withHelpers(name)].some((helper) => helper.startsWith('support/') || opensOne.test(readTest(helper))),
    );
    expect(starts).toEqual([]);
    expect(all.filter((name) => name.endsWith('.test.ts') && !name.includes('/'))).toEqual([]);
  });

  it('that start a command, a browser or a store of their own are named for it, and no others', () => {
    const startsOne = (name: string) =>
      [...withHelpers(name)].some((helper) => /^support\/(?:process|home|nation|browser|chromium)\.ts$/.test(helper));
    const named = all.filter((name) => name.endsWith('.process.test.ts'));
    expect(named).not.toEqual([]);
    expect(all.filter((name) => name.endsWith('.test.ts') && startsOne(name)).sort()).toEqual(named.sort());
  });

  it('assert nothing about the time of a clock', () => {
    const clock = /expect\([^\n]*(?:performance\.now|Date\.now|elapsed)/;
    expect(
      all.filter((name) => name.endsWith('.test.ts') && clock.test(readTest(name)) && !name.startsWith('contract/')),
    ).toEqual([]);
  });
});

describe('only config.ts', () => {
  it('reads the environment', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(readers).toEqual(['config/config.ts']);
  });
});

describe('the explorer in web/', () => {
  const WEB = new URL('../../web/src/', import.meta.url).pathname;
  const pages = readdirSync(WEB, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name));
  const targets = pages.flatMap((from) => {
    const text = readFileSync(join(WEB, from), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, target = '']) => ({
      from,
      to: normalize(join(dirname(from), target)),
    }));
  });

  it('knows the API alone: nothing of it imports a file of the server', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(targets.length).toBeGreaterThan(300);
    expect(targets.filter(({ to }) => to.startsWith('..'))).toEqual([]);
  });

  it('goes round in no circle, types included', () => {
    const withoutEnding = (file: string) => file.replace(/\.tsx?$/, '');
    const arrows = targets.map(({ from, to }) => ({ from: withoutEnding(from), to }));
    expect(circlesOf(pages.map(withoutEnding), arrows)).toEqual([]);
  });

  it('has one frame of an entity: only it knows the links between the parts of a page', () => {
    const users = targets.filter(({ to }) => to === 'view/TabLinks').map(({ from }) => from);
    expect(users).toEqual(['entity/EntityFrame.tsx']);
  });

  it('opens each page by itself: what a page has of its own is loaded with it', () => {
    const eager = targets.filter(({ from, to }) => from.startsWith('app/') && /Page$/.test(to));
    expect(eager.map(({ from }) => from)).toEqual(eager.map(() => 'app/pages.tsx'));
    const text = readFileSync(join(WEB, 'app/pages.tsx'), 'utf8');
    expect(text).not.toMatch(/^import .*Page/m);
  });
});
