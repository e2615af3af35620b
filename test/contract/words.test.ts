import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Words that a reader of modern technical English stumbles over, and what to write. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bwhom\b/i, 'who, which, or another sentence'],
  [/\breckon/i, 'compute, estimate, expect'],
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again'],
  [/\bbears?\b/i, 'has, have'],
  [/\b(tak(e|es|en|ing)|took)\b.{0,20}\bback\b/i, 'remove, undo'],
  [/(?<!\bthere )\bis no (?!longer|more\b|other\b|one\b)\w/i, 'is not a'],
  [/\bcounted to\b/i, 'belongs to'],
  [/\bin vain\b/i, 'without result'],
  [/\bends the start\b/i, 'fails the start'],
];

const ROOT = new URL('../../', import.meta.url);
/** Text that people write here: not what is generated, quoted from documents, or in Chinese. */
const FOLDERS = [
  'bench',
  'bin',
  'cypher',
  'docs',
  'neo4j',
  'operations',
  'schema',
  'scripts',
  'src',
  'test',
  'web/src',
];
const OTHERS =
  /generated\/|node_modules\/|\.venv\/|\.zh-CN\.md$|^test\/peers\/|^test\/contract\/words\.test\.ts$|\/target\/classes\//;
const files = [
  ...readdirSync(ROOT),
  'seed/README.md',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true }).map(
      (name) => `${folder}/${String(name).replaceAll('\\', '/')}`,
    ),
  ),
].filter((name) => /\.(tsx?|js|md|graphql|cypher|yaml|java)$/.test(name) && !OTHERS.test(name));

it('Every message, description, document and comment is in plain English', () => {
  expect(files.length).toBeGreaterThan(700);
  const found = files.flatMap((name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    // The end of a sentence may stand on the next line.
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
      const before = at > 0 && /^\W*is no\b/.test(line) ? `${lines[at - 1]} ${line}` : line;
      return WORDS.filter(([pattern]) => pattern.test(before.replace(/\s+/g, ' '))).map(
        ([, better]) => `${name}:${at + 1}: ${line.trim().slice(0, 120)} → ${better}`,
      );
    });
  });
  expect(found).toEqual([]);
});
