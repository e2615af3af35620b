// Writes docs/developer/operations.md and its Chinese twin from operations/: the jobs in the order of jobs.yaml, then what the tools of agents ask;
// with --check, says whether they are as they would be written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';

const ROOT = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
// The server's own reader.
const { runnerImport } = await import(createRequire(import.meta.url).resolve('vite'));
const { module: reader } = await runnerImport(fileURLToPath(new URL('src/server/operations.ts', ROOT)));
const operations = reader.operationsByName();
const jobs = parseYaml(read('operations/jobs.yaml'));

const WORDS = {
  en: {
    file: 'docs/developer/operations.md',
    twin: '[简体中文](operations.zh-CN.md)',
    title: 'Catalogue of operations',
    intro: `What applications usually ask, ready to be sent to \`POST /graphql\` as it is or changed: the files are in [operations/](../../operations). Each is planned when the server starts, is one that
[trusted documents](README.md#trusted-documents) let through, and is in the typed [client](client.md). An example shows of each list the first three items and of each text its beginning; cursors and load times, which differ from store to store, are \`…\`. The answers
are those of the project's own facts, held by a test. This page is made of these files by \`node scripts/operations.js\`.`,
    jobs: 'Jobs',
    agents: 'What the tools of agents ask',
    agentsIntro:
      'Behind the tools of [/mcp](agents.md), and for whoever wants the same in an application: the texts are in [operations/agents](../../operations/agents).',
    columns: ['operation', 'what for', 'variables of the example', 'answer'],
    at: (address, guide) => `At an address of its own: \`${address}\` ([${guide}](${guide}.md)).`,
    variables: 'Variables of the example',
    none: 'No example is asked, since it writes.',
    answer: 'Answer',
    text: 'Operation',
  },
  zh: {
    file: 'docs/developer/operations.zh-CN.md',
    twin: '[English](operations.md)',
    title: '操作目录',
    intro: `应用常问的操作，可原样或改动后发给 \`POST /graphql\`：文件在 [operations/](../../operations)。每个操作在服务器启动时即已计划好，是[受信操作](README.zh-CN.md#受信操作)所放行的，也在带类型的[客户端](client.zh-CN.md)里。
示例中，每个列表只显示前三项，每段文字只显示开头；游标与载入时间因库而异，写作 \`…\`。回答出自本项目自己的事实，有测试保证。本页由 \`node scripts/operations.js\` 从这些文件生成。`,
    jobs: '常见任务',
    agents: '智能体工具所问',
    agentsIntro:
      '[/mcp](agents.zh-CN.md) 的工具背后的操作，应用也可以用；文本在 [operations/agents](../../operations/agents)。',
    columns: ['操作', '用途', '示例的变量', '回答'],
    at: (address, guide) => `在单独的地址：\`${address}\`（[${guide}](${guide}.zh-CN.md)）。`,
    variables: '示例的变量',
    none: '因为会写入，不给示例。',
    answer: '回答',
    text: '操作',
  },
};

const fenced = (kind, text) => `\`\`\`${kind}\n${text.trim()}\n\`\`\``;
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

function operationPart(name, lang) {
  const words = WORDS[lang];
  const { query, documented } = operations.get(name);
  const example = `operations/examples/${name}.json`;
  const { variables } = documented;
  return [
    `### ${name}`,
    documented[lang],
    folded(words.text, fenced('graphql', query)),
    ...(variables === null ? [words.none] : [`${words.variables}: \`${JSON.stringify(variables)}\``]),
    ...(variables !== null && existsSync(new URL(example, ROOT))
      ? [folded(words.answer, fenced('json', read(example)))]
      : []),
  ];
}

/** A line of a table for each: their texts and answers are long. */
function tableOf(others, lang) {
  const { columns } = WORDS[lang];
  const rows = others.map(({ name, documented }) => [
    `\`${name}\``,
    documented[lang],
    `\`${JSON.stringify(documented.variables)}\``,
    `[${name}.json](../../operations/examples/${name}.json)`,
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function page(lang) {
  const words = WORDS[lang];
  const named = new Set(jobs.map(({ operation }) => operation));
  const others = [...operations.values()].filter(({ name, documented }) => documented && !named.has(name));
  const parts = [
    `# ${words.title}`,
    words.twin,
    words.intro,
    `## ${words.jobs}`,
    ...jobs.flatMap((job) =>
      job.operation
        ? operationPart(job.operation, lang)
        : [`### ${job.address}`, job[lang], words.at(job.address, job.guide)],
    ),
    `## ${words.agents}`,
    words.agentsIntro,
    tableOf(others, lang),
  ];
  return `${parts.join('\n\n')}\n`;
}

for (const lang of ['en', 'zh']) {
  const { file } = WORDS[lang];
  const path = new URL(file, ROOT);
  const wanted = page(lang);
  if (!process.argv.includes('--check')) writeFileSync(path, wanted);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) {
    console.error(`${file} is not what operations/ gives; run \`node scripts/operations.js\`.`);
    process.exitCode = 1;
  }
}
