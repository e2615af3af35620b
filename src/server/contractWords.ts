/** What means the same wherever it stands, said once: a description of its own in schema/ goes before it. */
export interface Words {
  readonly types: readonly (readonly [RegExp, string])[];
  readonly fields: Readonly<Record<string, string>>;
  readonly arguments: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

export const WORDS: Words = {
  types: [
    [
      /Connection$/,
      'One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100.',
    ],
    [/Edge$/, 'One item of a page, with its cursor.'],
  ],
  fields: {
    edges: 'The items of this page, each with its cursor and with what is said of the link to it.',
    nodes: 'The items of this page, without their edges.',
    node: 'The item itself.',
    cursor: 'Where the item stands in the list: opaque, and good for the same list, filter and order.',
    pageInfo: 'Where this page stands in its list.',
    totalCount: 'The number of items of the whole list; counted only when it is selected.',
    startCursor: 'The cursor of the first item of this page; null when it is empty.',
    endCursor: 'The cursor of the last item of this page; null when it is empty.',
    citations: 'The passages that state it, at most 500 (引文).',
    confidence: 'How plainly a source says it (可信度); null where nobody has judged it.',
    score: 'The sum of weight × value over its parts: it orders, and is not a probability.',
    enterprise: 'The enterprise (企业).',
    chain: 'The industry chain (产业链).',
    segment: 'The segment of a chain (环节).',
    region: 'The region (地区).',
    metric: 'The metric (指标).',
    policy: 'The policy (政策).',
    source: 'The document (来源).',
    tier: 'The title (称号).',
    level: 'Who grants it (级别).',
    product: 'The product, as the document calls it (产品).',
    verdict: 'The verdict (判定).',
    factId: 'The id of the fact; null where the load that wrote it gave none.',
    contradicts: 'What it cannot be true together with, and why, at most 100 (矛盾).',
    dataset: 'The data set that states it (数据集).',
    datasets: 'The data sets that describe it, in the order of their ids, at most 500.',
    paths: 'The ways of links behind it, each with its evidence.',
    observations: 'Figures that the documents give of it (统计值).',
  },
  arguments: {
    first: 'The greatest number of items: 1–100.',
    after: 'Only items after this cursor: the `endCursor` of the page before.',
    last: 'The greatest number of items, from the end of the list or before `before`: 1–100.',
    before: 'Only items before this cursor: the `startCursor` of the page after.',
    by: 'Exactly one way to name it.',
    filter: 'What is listed: every condition given must hold.',
    orderBy: 'The order of the list; a cursor is good for one order.',
    asOf: 'Only what is known to hold on this date; what no document dates is left out. A date given to the year or the month counts as any day of it.',
    includeUndated: 'With `asOf`: keep also what no document dates.',
    author:
      'The name of whoever says so, at most 100 characters (编者); the operator of the server unless it is given.',
    clientKey:
      "A key of the client's own, from 1 to 200 characters: the change is done once for it. The same key with another input is `BAD_USER_INPUT` (幂等键).",
    metric: 'Only figures of this metric, by its id.',
    confidence: 'Only what is stated as plainly as this.',
    region: 'Only what is in this region or in a part of it, by its id.',
    mergeGroups: 'Whether the members of one group (控制关系) count as one.',
  },
  inputs: {
    id: 'Its id.',
    name: 'Any of its names, in simplified or traditional script.',
    uscc: 'Its unified social credit code (统一社会信用代码), 18 characters.',
  },
};
