/** How the fields and the enum values of the API are called on the page; whatever is missing here is shown as the API spells it. */

/** @type {Record<string, string>} */
const FIELDS_ZH = {
  id: '编号', name: '名称', nameEn: '英文名', aliases: '别名', citations: '引文', quote: '原文', locator: '位置', source: '来源', title: '标题',
  publisher: '发布者', publishedOn: '发布日期', language: '语言', chain: '产业链', chains: '产业链', segment: '环节', segments: '环节', stage: '位置',
  origin: '依据', required: '是否必需', confidence: '可信程度', enterprise: '企业', enterprises: '企业', investor: '投资方', investors: '投资方',
  investorKind: '投资方类型', portfolio: '投资组合', coInvestors: '共同投资方', sharedCount: '共同投资企业数', shared: '共同投资的企业',
  sameRoundCount: '同轮次数', round: '轮次', investedOn: '投资日期', amount: '金额', currency: '币种', lead: '领投', trace: '追溯', paths: '路径',
  nodes: '节点', links: '联系', depth: '步数', from: '从', to: '到', kind: '类型', product: '产品', truncated: '是否截断', length: '步数', search: '搜索',
  score: '相似度', matched: '匹配的名称', value: '值', min: '至少', max: '至多', qualifier: '原文修饰', asOf: '截至', period: '统计期', scope: '口径',
  batch: '批次', metric: '指标', unit: '单位', about: '对象', contradicts: '与之矛盾的说法', observation: '说法', reason: '矛盾之处', observations: '统计值',
  region: '地区', regions: '地区', recognitions: '认定', tier: '称号', level: '级别', grantedOn: '认定日期', validUntil: '有效期至', listings: '上市',
  board: '板块', listedOn: '上市日期', ticker: '代码', milestones: '里程碑', text: '内容', on: '日期', leaders: '链主', leads: '所任链主', clusters: '集群',
  cluster: '集群', sources: '文献', policy: '政策', policies: '政策', description: '简介', foundedOn: '成立日期', uscc: '统一社会信用代码',
  suppliers: '供应商', customers: '客户', partners: '合作方', competitors: '竞争者', investments: '投资方', chainPositions: '链上位置', roles: '角色',
  suppliesTo: '供给环节', suppliedBy: '供给来自', parent: '上级地区', children: '下级地区', code: '代码', definition: '定义', candidates: '候选',
  controls: '控制', controlledBy: '受控于', organization: '组织', share: '占比（%）', totalCount: '条数', __typename: '类别', node: '对象', metrics: '指标',
};

/** @type {Record<string, string>} */
const FIELDS_EN = {
  id: 'ID', __typename: 'type', uscc: 'credit code', shared: 'shared firms', sharedCount: 'number of shared firms', contradicts: 'contradicted by',
  observation: 'the other figure', min: 'at least', max: 'at most', matched: 'matched name', totalCount: 'number', share: 'share (%)', tier: 'title',
  qualifier: 'hedge in the source', length: 'number of links',
};

/** Only under these keys is a word in capitals a value of the API's own and not, say, the name of a firm. */
const ENUM_FIELDS = new Set(['stage', 'origin', 'confidence', 'kind', 'tier', 'level', 'investorKind', 'board', 'basis', '__typename']);

/** @type {Record<string, readonly [zh: string, en: string]>} */
const VALUES = {
  UPSTREAM: ['上游', 'upstream'], MIDSTREAM: ['中游', 'midstream'], DOWNSTREAM: ['下游', 'downstream'],
  STATED: ['文献载明', 'stated by a document'], CURATED: ['编者补充', 'added by the curators'],
  EXPLICIT: ['文献明言', 'said outright'], IMPLIED: ['由文献推出', 'implied'],
  SUPPLIES: ['供应', 'supplies'], OCCUPIES: ['处于环节', 'stands in'], FEEDS: ['供给环节', 'feeds'], HAS_SEGMENT: ['含环节', 'has segment'],
  INVESTED_IN: ['投资', 'invested in'], CONTROLS: ['控制', 'controls'], LEADS: ['任链主', 'leads'], COOPERATES_WITH: ['合作', 'cooperates with'],
  COMPETES_WITH: ['竞争', 'competes with'], NAME: ['规范名称', 'canonical name'], FULL: ['全称', 'full name'], SHORT: ['简称', 'short name'],
  ORIGINAL: ['原文写法', 'as the source writes it'], FORMER: ['曾用名', 'former name'], ENGLISH: ['英文名', 'English name'], BRAND: ['字号', 'brand'],
  POTENTIAL: ['潜在专精特新', 'potential SRDI'], INNOVATIVE_SME: ['创新型中小企业', 'innovative SME'], SRDI_SME: ['专精特新中小企业', 'SRDI SME'],
  LITTLE_GIANT: ['“小巨人”', 'little giant'], CHAMPION: ['单项冠军', 'champion'], HIDDEN_CHAMPION: ['隐形冠军', 'hidden champion'],
  HIGH_TECH: ['高新技术企业', 'high-tech enterprise'], NATIONAL: ['国家级', 'national'], PROVINCIAL: ['省级', 'provincial'], CITY: ['市级', 'city'],
  DISTRICT: ['区级', 'district'], GOVERNMENT_GUIDANCE: ['政府引导基金', 'government guidance fund'], STATE_CAPITAL: ['国有资本', 'state capital'],
  INDUSTRIAL: ['产业资本', 'industrial (CVC)'], VENTURE_CAPITAL: ['创业投资', 'venture capital'], PRIVATE_EQUITY: ['私募股权', 'private equity'],
  SECURITIES: ['券商', 'securities firm'], BANK: ['银行', 'bank'], LEASING: ['租赁', 'leasing'], GUARANTEE: ['担保', 'guarantee'], OTHER: ['其他', 'other'],
  Enterprise: ['企业', 'enterprise'], InvestmentFirm: ['投资机构', 'investment firm'], Institution: ['机构', 'institution'], Segment: ['环节', 'segment'],
  Chain: ['产业链', 'chain'], Cluster: ['集群', 'cluster'], Region: ['地区', 'region'], Policy: ['政策', 'policy'], Metric: ['指标', 'metric'],
};

/** @param {string} key @param {import('./texts.js').Lang} lang */
export function fieldLabel(key, lang) {
  if (lang === 'zh') return FIELDS_ZH[key] ?? key;
  return FIELDS_EN[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** @param {string} key @param {string} value @param {import('./texts.js').Lang} lang */
export function valueLabel(key, value, lang) {
  const labels = ENUM_FIELDS.has(key) ? VALUES[value] : undefined;
  if (!labels) return value;
  return labels[lang === 'zh' ? 0 : 1];
}
