import { defineWords, type WordsOf } from '../words/i18n';

export const useWords = defineWords('developer', {
  zh: {
    title: '开发指南',
    lead: '同一个 GraphQL 接口，网页能看到的都能查到：有类型、有引文、有上限。',
    contents: '目录',
    start: '第一条查询',
    startText: '接口是 `POST {{url}}`，收发 JSON。下面这条命令可以直接运行：',
    startAfter:
      '完整约定及每个字段的说明见随项目发布的 `schema/*.graphql`；除非服务器以 `LIANTU_PRODUCTION=true` 运行，否则可以内省，调试台里有补全和文档。',
    openPlayground: '在调试台打开',
    copyCurl: '复制 curl',
    copied: '已复制',
    noClipboard: '浏览器不允许写剪贴板，请从下面手工复制。',
    query: '查询',
    names: '按名称查找',
    namesText:
      '查找以 `id`、`name` 之一为参数，组织还可用 `uscc`（统一社会信用代码）。名称匹配任何别名：简体或繁体，带或不带法律形式，例如 `enterprise(by: { name: "速騰聚創" })`。',
    namesNone:
      '无人叫此名时返回 `null`；不止一个时报 `AMBIGUOUS`，候选在 `extensions.candidates [{ id name matched }]`。',
    namesSearch: '`search` 供人使用：排序、容错、支持拼音与首字母，并说明匹配的是哪个别名。',
    namesIds: '请保存 id 而不是名称：id 永不失效；两个实体合并以后，旧 id 仍能找到留下来的那个。',
    lists: '列表与游标',
    listsText:
      '连接型列表用 `first` 加 `after`，或 `last` 加 `before`；默认每页 20，最多 100。下一页把 `pageInfo.endCursor` 交给 `after`。',
    listsCursor: '游标不是偏移量：数据变化时依然有效，但只属于一个列表、一种排序、一组过滤条件，用错会被拒绝。',
    listsCount: '`totalCount` 只在被选取时才计数。普通列表（别名、引文、环节等）也有上限，为 500。',
    evidence: '引文与依据',
    evidenceText:
      '凡可质疑之处都有 `citations { quote locator source { title publisher } }`。`confidence` 区分文献明言（`EXPLICIT`）、由文献推出（`IMPLIED`）与编者补充（`CURATED`，没有引文）。',
    evidenceConflict:
      '文献互相矛盾时，各个说法都保留：任何事实的 `contradicts` 列出与之不能同时成立的事实及原因，`contradictions` 逐对列出。',
    evidenceUnknown: '空值表示没有文献说过，不表示零，也不表示没有。',
    time: '时间与数值',
    timeText: '`PartialDate` 是文献所给的 `2015`、`2015-03` 或 `2015-03-26`，不补全。',
    timeAsOf:
      '会随时间变化的字段带 `asOf`：只取已知在该日成立的；没有日期的略去，`includeUndated: true` 时保留。统计值可按其自己的 `asOf` 过滤。',
    timeValues: '统计值有 `value`；文献说“至少”“近”“约”时给 `min`、`max`，`qualifier` 保留原词。',
    analyses: '分析',
    analysesText:
      '每个分析除结果外都带 `method { name version parameters reference }`（怎么算、用了哪些阈值）、`coverage { known expected share note }`（知道多少、缺什么）和 `dataAsOf`。',
    analysesCoverage:
      '先看 `coverage` 再看结果：`INSUFFICIENT_DATA` 和 null 表示没有人知道，不表示没有。同样的库、参数和 `seed` 得到同样的回答。',
    files: '整表下载',
    filesText:
      '`POST {{download}}` 把整个列表作为文件返回：收 `{ query, variables, rows, columns: [{ title, path }], format, name }`，发 CSV（带 BOM 的 UTF-8）或 Excel 工作簿。各页的“下载”用的就是它。',
    filesRows:
      '`rows` 指向回答中的一个列表。若是连接，请选取 `pageInfo { hasNextPage endCursor }`，并把变量 `$first`、`$after` 交给它，服务器会逐页取到末尾。',
    worldsText:
      '`GET /worlds` 说明服务器有哪些世界：事实在根上，只看文献的（有自有数据时）在 `/documents` 下，合成演示数据（若有）在 `/demo` 下，各有自己的 `graphql` 与 `download`。',
    dataText:
      '请求头 `x-liantu-data: documents` 让根上的接口只按文献作答，`all` 含自有数据；每个答案都带此头，说明取自哪一种。库里有自有数据时，文件的名称和说明也会写明。',
    errors: '错误',
    errorsText: '`errors[].extensions` 含 `code`、`retryable`、`requestId`（也在 `x-request-id` 头里）。',
    code: '代码',
    what: '含义',
    todo: '怎么办',
    parse: '查询不合法',
    input: '参数、id、游标或请求体不可用，消息会点名',
    notFound: '追踪、路径或分析所给的 id 不存在',
    ambiguous: '有多个同名实体',
    complex: '超过下面的某个上限；消息会说明是哪一个',
    busy: '数据库太慢、太忙或暂时不在',
    bug: '服务器的缺陷',
    correct: '改正',
    lookUp: '先按名称查 id',
    choose: '选一个候选',
    less: '少要一些',
    retry: '等 Retry-After 所说的秒数，再试',
    tell: '把 requestId 告诉维护者',
    limits: '上限',
    limit: '上限',
    of: '对象',
    body: '请求体',
    page: '连接型列表每页（默认 20）',
    list: '普通列表',
    depth: '查询深度',
    roots: '根字段',
    tokens: '记号',
    selections: '字段与片段，片段每次展开都算',
    width: '同一层的字段',
    aliases: '同一层的别名',
    walks: '在图上行走的字段',
    rows: '一条查询可能触及的行',
    idsLimit: '`nodes` 的 id',
    searchLimit: '搜索排序',
    traceLimit: '追踪',
    pathsLimit: '路径',
    failingLimit: '断供模拟的失效企业',
    rankLimit: '排名条目',
    requestLimit: '一个请求',
    downloadLimit: '整表下载',
    versions: '版本',
    versionsText:
      '地址里没有版本号：约定就是 schema 本身。变更记在随项目发布的 `CHANGELOG.md` 里，接口的变更排在最前；枚举可能增加取值，请为不认识的值留余地。',
    versionsMethod: '分析方法各有版本，在 `method.version` 里；比较两次结果之前先比较它。',
    examples: '例子',
    planner: '规划者',
    investor: '投资团队',
    developer: '开发者',
  },
  en: {
    title: 'Guide for developers',
    lead: 'One GraphQL API answers whatever these pages show: typed, cited, bounded.',
    contents: 'Contents',
    start: 'A first query',
    startText: 'The API is `POST {{url}}`, JSON in, JSON out. This command runs as it stands:',
    startAfter:
      'The whole contract, with a description of every field, is in `schema/*.graphql`, which comes with the project. Introspection is on unless the server runs with `LIANTU_PRODUCTION=true`; then the playground completes and documents.',
    openPlayground: 'Open in the playground',
    copyCurl: 'Copy curl',
    copied: 'Copied',
    noClipboard: 'The browser does not let this page write to the clipboard; copy it by hand from below.',
    query: 'Query',
    names: 'Find by name',
    namesText:
      'A look-up takes one of `id`, `name` and, for organizations, `uscc` (unified social credit code). A name matches any alias, in simplified or traditional script, with or without its legal form: `enterprise(by: { name: "速騰聚創" })`.',
    namesNone:
      'Nobody by that name is `null`; several is the error `AMBIGUOUS`, with `extensions.candidates [{ id name matched }]`.',
    namesSearch:
      '`search` is for people: ranked, tolerant, by pinyin and initials too, and it says which alias matched.',
    namesIds: 'Keep ids, not names. An id never dies: after two entities were merged, the old one finds what remains.',
    lists: 'Lists and cursors',
    listsText:
      'A connection takes `first` and `after`, or `last` and `before`; 20 a page unless you say otherwise, at most 100. For the next page give `pageInfo.endCursor` to `after`.',
    listsCursor:
      'A cursor is not an offset: it holds while data changes. It belongs to one list, order and filter, and is refused elsewhere.',
    listsCount:
      '`totalCount` is counted only when you select it. Plain lists (aliases, citations, segments …) are bounded too, at 500.',
    evidence: 'Citations',
    evidenceText:
      '`citations { quote locator source { title publisher } }` is on every fact that one could doubt. `confidence` tells what is said (`EXPLICIT`) from what follows (`IMPLIED`) and what the curators added (`CURATED`, without quotes).',
    evidenceConflict:
      'Where documents disagree, every claim is kept: `contradicts` on any fact names those that cannot be true together with it, and why; `contradictions` lists them pair by pair.',
    evidenceUnknown: 'Null means that no document says it. It is not zero, and not none.',
    time: 'Time and values',
    timeText: '`PartialDate` is `2015`, `2015-03` or `2015-03-26`, as the document gives it. Nothing is filled in.',
    timeAsOf:
      'What changes over time takes `asOf`: only what is known to hold on that date. What has no date is left out, and `includeUndated: true` keeps it. Observations can be filtered by an `asOf` of their own.',
    timeValues:
      'An observation has a `value`, or `min` and `max` where the document says “at least”, “nearly”, “about”; `qualifier` keeps its word.',
    analyses: 'Analyses',
    analysesText:
      'Each holds, beside its result, `method { name version parameters reference }` (what was computed, with which thresholds), `coverage { known expected share note }` (how much was known, and what is missing) and `dataAsOf`.',
    analysesCoverage:
      'Read `coverage` before the result: `INSUFFICIENT_DATA` and null mean that nobody knows, never none. The same store, arguments and `seed` give the same answer.',
    files: 'Whole lists as files',
    filesText:
      '`POST {{download}}` answers a whole list as a file: `{ query, variables, rows, columns: [{ title, path }], format, name }` in, CSV (UTF-8 with a byte order mark) or a workbook out. The downloads of these pages are made by it.',
    filesRows:
      '`rows` leads to a list in the answer. Of a connection, select `pageInfo { hasNextPage endCursor }` and give it the variables `$first` and `$after`: the server goes on to the end.',
    worldsText:
      '`GET /worlds` says which worlds a server has: the facts at the root, the documents alone under `/documents` where there is own data, and, where it runs, made-up demonstration data under `/demo`, each with its own `graphql` and `download`.',
    dataText:
      'The header `x-liantu-data: documents` has the API at the root answer from the documents alone, `all` with one’s own data too; every answer has that header. Where a store holds own data, names and notes of files say it as well.',
    errors: 'Errors',
    errorsText: '`errors[].extensions` holds `code`, `retryable` and `requestId` (also the header `x-request-id`).',
    code: 'Code',
    what: 'What happened',
    todo: 'What to do',
    parse: 'The operation is not valid',
    input: 'An argument, an id, a cursor or the body is not usable; the message names it',
    notFound: 'A trace, a path or an analysis was asked for an id that is unknown',
    ambiguous: 'Several entities have the name',
    complex: 'Over one of the limits below; the message names it',
    busy: 'The store was too slow, too busy, or away',
    bug: 'A fault of the server',
    correct: 'Correct it',
    lookUp: 'Look the id up by name',
    choose: 'Choose a candidate',
    less: 'Ask for less',
    retry: 'Try again after the seconds that Retry-After gives',
    tell: 'Tell the maintainers the request id',
    limits: 'Limits',
    limit: 'At most',
    of: 'Of what',
    body: 'Body of a request',
    page: 'A page of a connection (20 unless asked)',
    list: 'A plain list',
    depth: 'Depth of an operation',
    roots: 'Root fields',
    tokens: 'Tokens',
    selections: 'Fields and fragments, each fragment counted wherever it is spread',
    width: 'Fields of one level',
    aliases: 'Aliases of one level',
    walks: 'Fields that walk the graph',
    rows: 'Rows that an operation may reach',
    idsLimit: 'Ids given to `nodes`',
    searchLimit: 'Ranked answers to a search',
    traceLimit: 'A trace',
    pathsLimit: 'Paths',
    failingLimit: 'Failing enterprises of a disruption',
    rankLimit: 'Items of a ranking',
    requestLimit: 'A request',
    downloadLimit: 'A whole list as a file',
    versions: 'Versions',
    versionsText:
      'The address has no version: the schema is the contract. Its changes come first in `CHANGELOG.md`, which comes with the project. Enums may gain values, so leave room for one that you do not know.',
    versionsMethod:
      'Methods of analysis have versions of their own, in `method.version`: compare it before you compare two results.',
    examples: 'Examples',
    planner: 'Planners',
    investor: 'Investment teams',
    developer: 'Developers',
  },
});

export type DeveloperWord = WordsOf<typeof useWords>;
