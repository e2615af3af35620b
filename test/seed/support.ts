import type { Problem } from '../../src/data/seed/format.js';
import { parseSeed } from '../../src/data/seed/parse.js';
import { type Rule, runRules } from '../../src/data/seed/rule.js';

const SOURCE = '{ id: "source:009", name: 文, file: f.txt, publishedOn: null, language: zh-Hans }';
const ORGANIZATIONS = ['a', 'b', 'c'].map(
  (slug) => `- { id: "enterprise:${slug}", name: 甲${slug}, kinds: [ENTERPRISE] }`,
);
const METRIC = '{ id: "metric:m", name: 数, unit: 家, definition: 数 }';

const BASE: Readonly<Record<string, string>> = {
  'sources.yaml': `- ${SOURCE}`,
  'metrics.yaml': `- ${METRIC}`,
  'regions.yaml': '- { id: "region:440300", name: 深圳市, code: "440300", level: CITY }',
  'organizations.yaml': ORGANIZATIONS.join('\n'),
};

/** One passage of source:009 that quotes 甲乙 and states these facts. */
export function passage(facts: string, id = 'p'): string {
  return `  - { id: ${id}, locator: 甲, quote: 甲乙, ${facts} }`;
}

export function document(...passages: readonly string[]): string {
  return ['source: "source:009"', 'passages:', ...passages].join('\n');
}

function parse(files: Readonly<Record<string, string>>): ReturnType<typeof parseSeed> {
  return parseSeed(Object.entries({ ...BASE, ...files }).map(([file, text]) => ({ file, text })));
}

/** What the rule says of a small seed that these files are added to. */
export function check(rule: Rule, files: Readonly<Record<string, string>>, text = '甲\n 乙'): readonly string[] {
  const { facts, problems } = parse(files);
  const found: readonly Problem[] = runRules([rule], { facts, documents: new Map([['source:009', text]]) });
  return [...problems, ...found].map(({ message }) => message);
}
