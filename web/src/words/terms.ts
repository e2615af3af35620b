import { useKind } from '../app/world';
import { type Lang, useLang } from './i18n';

type Pair = readonly [zh: string, en: string];

/** The field's standard terms for the words of the API, by its enum (or `__typename`). */
const TERMS = {
  Type: {
    Enterprise: ['企业', 'Enterprise'],
    InvestmentFirm: ['投资机构', 'Investment firm'],
    Institution: ['机构', 'Institution'],
    Segment: ['环节', 'Segment'],
    Chain: ['产业链', 'Industry chain'],
    Cluster: ['产业集群', 'Cluster'],
    Region: ['地区', 'Region'],
    Policy: ['政策', 'Policy'],
    Metric: ['指标', 'Metric'],
    Park: ['园区', 'Park'],
    Product: ['产品', 'Product'],
    Industry: ['行业', 'Industry'],
    Source: ['文献', 'Source'],
    Ladder: ['梯度培育体系', 'Cultivation scheme'],
    Rung: ['称号', 'Title'],
    Event: ['活动', 'Event'],
    Person: ['人物', 'Person'],
    Measure: ['政策措施', 'Measure'],
    Observation: ['统计值', 'Observation'],
  },
  AliasKind: {
    NAME: ['规范名称', 'canonical name'],
    FULL: ['全称', 'full name'],
    SHORT: ['简称', 'short name'],
    ORIGINAL: ['原文写法', 'as a source writes it'],
    FORMER: ['曾用名', 'former name'],
    ENGLISH: ['英文名', 'English name'],
    COMMON: ['俗称', 'everyday name'],
    NARROWER: ['下位词', 'narrower term'],
    BRAND: ['字号', 'brand'],
    CODE: ['证券代码', 'stock code'],
  },
  Confidence: {
    EXPLICIT: ['文献明言', 'said outright'],
    IMPLIED: ['由文献推出', 'implied by the source'],
    CURATED: ['通用知识', 'added by the curators'],
  },
  DatasetKind: {
    FACTS: ['文献', 'documents'],
    IMPORT: ['自有数据', 'own data'],
    ADDITIONS: ['补充与更正', 'additions and corrections'],
    DERIVED: ['推出', 'derived'],
    DEMO: ['合成', 'made up'],
  },
  JournalKind: {
    IMPORT: ['导入', 'import'],
    REMOVAL: ['移除', 'removal'],
    ADDITION: ['补充', 'addition'],
    CORRECTION: ['更正', 'correction'],
    WITHDRAWAL: ['撤回', 'withdrawal'],
    REPORT: ['报错', 'report'],
    JUDGEMENT: ['判定', 'judgement'],
    UNDO: ['撤销', 'undo'],
  },
  TableKind: {
    ENTERPRISES: ['企业', 'firm'],
    RECOGNITIONS: ['称号', 'title'],
    LISTINGS: ['上市', 'listing'],
    PRODUCTS: ['产品', 'product'],
    PRODUCT_LINKS: ['产品关系', 'link of products'],
    MAKES: ['生产', 'makes a product'],
    INDUSTRIES: ['行业', 'industry'],
    CHAINS: ['产业链', 'segment of a chain'],
    POSITIONS: ['所处环节', 'position in a chain'],
    LEADERS: ['链主', 'chain leader'],
    SUPPLIES: ['供应', 'supply'],
    INVESTMENTS: ['投资', 'investment'],
    CONTROL: ['控股', 'control'],
    MEMBERS: ['集群成员', 'member of a cluster'],
    BASES: ['所在园区', 'park'],
    OBSERVATIONS: ['统计值', 'figure'],
    POLICIES: ['政策', 'policy'],
  },
  Origin: {
    STATED: ['文献载明', 'stated by a source'],
    CURATED: ['通用知识', 'added by the curators'],
    IMPORTED: ['导入的表', 'from an imported table'],
  },
  /** The part that a firm plays in a segment, as the sources are coded. */
  Role: {
    SUPPLIER: ['供应商', 'supplier'],
    MAKER: ['制造商', 'maker'],
    USER: ['应用方', 'user'],
    SERVICE: ['服务商', 'service'],
  },
  ChainStage: { UPSTREAM: ['上游', 'Upstream'], MIDSTREAM: ['中游', 'Midstream'], DOWNSTREAM: ['下游', 'Downstream'] },
  Verdict: {
    MISSING: ['缺链', 'Missing'],
    BROKEN: ['断链', 'Broken'],
    WEAK: ['弱链', 'Weak'],
    COVERED: ['已覆盖', 'Covered'],
    INSUFFICIENT_DATA: ['数据不足', 'Insufficient data'],
  },
  GapTest: {
    REGION_COVERAGE: ['当地该链已知企业数', 'Firms of the chain known here'],
    SEGMENT_COVERAGE: ['该环节已知企业数', 'Firms of the segment known anywhere'],
    PRESENCE: ['当地该环节企业数', 'Firms of the segment here'],
    CUT: ['替代路径数', 'Ways round the segment'],
    LOCATION_QUOTIENT: ['区位商', 'Location quotient'],
    HHI: ['企业集中度 HHI', 'HHI of firms'],
    HHI_CONSOLIDATED: ['控制人集中度 HHI', 'HHI of controllers'],
    TIER: ['最高称号', 'Highest title'],
    FIRM_COUNT: ['企业数', 'Number of firms'],
  },
  RecognitionTier: {
    POTENTIAL: ['潜在专精特新', 'Potential SRDI'],
    TECHNOLOGY_SME: ['科技型中小企业', 'Technology SME'],
    INNOVATIVE_SME: ['创新型中小企业', 'Innovative SME'],
    SRDI_SME: ['专精特新中小企业', 'SRDI SME'],
    LITTLE_GIANT: ['专精特新“小巨人”', 'Little giant'],
    CHAMPION: ['制造业单项冠军', 'Manufacturing champion'],
    HIDDEN_CHAMPION: ['隐形冠军', 'Hidden champion'],
    HIGH_TECH: ['高新技术企业', 'High-tech enterprise'],
    GAZELLE: ['瞪羚企业', 'Gazelle'],
    UNICORN: ['独角兽企业', 'Unicorn'],
  },
  RecognitionLevel: {
    NATIONAL: ['国家级', 'national'],
    PROVINCIAL: ['省级', 'provincial'],
    CITY: ['市级', 'city'],
    DISTRICT: ['区级', 'district'],
  },
  RegionLevel: {
    NATION: ['国家', 'Nation'],
    PROVINCE: ['省级', 'Province'],
    CITY: ['市级', 'City'],
    DISTRICT: ['区县', 'District'],
    TOWN: ['镇街与功能区', 'Town or zone'],
    GROUP: ['文献定义的区域', 'Group defined by a source'],
  },
  ListingBoard: {
    STAR: ['科创板', 'STAR Market'],
    CHINEXT: ['创业板', 'ChiNext'],
    BSE: ['北交所', 'Beijing Stock Exchange'],
    NEEQ: ['新三板', 'NEEQ'],
    SSE_MAIN: ['上交所主板', 'Shanghai main board'],
    SZSE_MAIN: ['深交所主板', 'Shenzhen main board'],
    MAIN: ['主板', 'Main board'],
    HKEX_MAIN: ['港交所主板', 'HKEX main board'],
    HKEX_GEM: ['港交所创业板', 'HKEX GEM'],
    OVERSEAS: ['海外', 'Overseas'],
  },
  InvestorKind: {
    GOVERNMENT_GUIDANCE: ['政府引导基金', 'Government guidance fund'],
    STATE_CAPITAL: ['国有资本', 'State capital'],
    INDUSTRIAL: ['产业资本 (CVC)', 'Industrial (CVC)'],
    VENTURE_CAPITAL: ['创业投资', 'Venture capital'],
    PRIVATE_EQUITY: ['私募股权', 'Private equity'],
    SECURITIES: ['券商', 'Securities firm'],
    BANK: ['银行', 'Bank'],
    LEASING: ['租赁', 'Leasing'],
    GUARANTEE: ['担保', 'Guarantee'],
    OTHER: ['其他', 'Other'],
  },
  LocationBasis: {
    STATED: ['文献载明', 'stated'],
    REGISTERED: ['注册地', 'registered seat'],
    OFFICE: ['办公地', 'office'],
    FROM_NAME: ['由企业名称推断', 'from the name'],
  },
  LinkKind: {
    SUPPLIES: ['供应', 'supplies'],
    OCCUPIES: ['处于环节', 'stands in'],
    FEEDS: ['供给', 'feeds'],
    HAS_SEGMENT: ['含环节', 'contains'],
    INVESTED_IN: ['投资', 'invested in'],
    CONTROLS: ['控制', 'controls'],
    LEADS: ['任链主', 'leads'],
    COOPERATES_WITH: ['合作', 'cooperates with'],
    COMPETES_WITH: ['竞争', 'competes with'],
    MAKES: ['生产', 'makes'],
    KIND_OF: ['属于', 'is a kind of'],
    MADE_FROM: ['用到', 'is made from'],
    OF_PRODUCT: ['产品是', 'is of'],
  },
  MadeFromRole: {
    MATERIAL: ['原材料', 'material'],
    PART: ['零部件', 'part'],
    EQUIPMENT: ['生产设备', 'equipment'],
    SERVICE: ['配套服务', 'service'],
  },
  TraceDirection: { UPSTREAM: ['上游', 'upstream'], DOWNSTREAM: ['下游', 'downstream'], BOTH: ['双向', 'both'] },
  Sufficiency: { SUFFICIENT: ['数据足够', 'sufficient'], INSUFFICIENT_DATA: ['数据不足', 'insufficient data'] },
  BottleneckKind: { ENTERPRISE: ['企业', 'enterprise'], SEGMENT: ['环节', 'segment'] },
  Proximity: { CO_LOCATION: ['同地出现', 'found in the same regions'], SUPPLY: ['相互供应', 'supply each other'] },
  OwnershipType: {
    PRIVATE: ['民营', 'private'],
    STATE: ['国有', 'state-owned'],
    STATE_OWNED: ['国有', 'state-owned'],
    FOREIGN: ['外资', 'foreign'],
    MIXED: ['混合所有制', 'mixed'],
    COLLECTIVE: ['集体', 'collective'],
  },
  MilestoneKind: {
    FOUNDED: ['成立', 'Founded'],
    FUNDED: ['融资', 'Funded'],
    LISTED: ['上市挂牌', 'Listed'],
    MANAGEMENT: ['管理层', 'Management'],
    PRODUCT: ['产品', 'Product'],
    RECOGNIZED: ['认定', 'Recognised'],
    RELOCATED: ['迁址', 'Relocated'],
    OTHER: ['其他', 'Other'],
  },
  ControlKind: {
    SUBSIDIARY: ['子公司', 'Subsidiary'],
    FUND: ['旗下基金', 'Fund'],
    AFFILIATE: ['关联企业', 'Affiliate'],
    SHAREHOLDING: ['持股', 'Shareholding'],
    MANAGEMENT: ['管理', 'Management'],
  },
  CooperationStatus: {
    INTENT: ['意向', 'Intent'],
    AGREEMENT: ['已签协议', 'Agreement'],
    RESEARCH: ['联合研发', 'Joint research'],
  },
  MeasureKind: {
    REWARD: ['奖励', 'Reward'],
    SUBSIDY: ['补贴', 'Subsidy'],
    FUND: ['基金', 'Fund'],
    LOAN: ['贷款', 'Loan'],
    GUARANTEE: ['担保', 'Guarantee'],
    SPACE: ['用地与场地', 'Space'],
    TALENT: ['人才', 'Talent'],
    PROCUREMENT: ['采购', 'Procurement'],
    SERVICE: ['服务', 'Service'],
    OTHER: ['其他', 'Other'],
  },
  AwardKind: {
    AWARD: ['奖项与荣誉', 'Prize'],
    CERTIFICATE: ['认证与资质', 'Certificate'],
    STANDARD: ['标准制定', 'Standard'],
  },
  NeedKind: {
    CAPITAL: ['资本', 'Capital'],
    DATA: ['数据', 'Data'],
    TALENT: ['人才', 'People'],
    LAND: ['土地与空间', 'Space'],
    TECHNOLOGY: ['技术', 'Technology'],
    MARKET: ['市场', 'Market'],
    PROCUREMENT: ['政府采购', 'Procurement'],
    SUPPLY_CHAIN: ['产业链配套', 'Supply chain'],
    DIGITALIZATION: ['数字化', 'Going digital'],
    POLICY: ['政策', 'Policy'],
    COMPLIANCE: ['合规与出海', 'Compliance'],
    OTHER: ['其他', 'Other'],
  },
  ParticipationRole: { ORGANIZER: ['主办', 'organizer'], PARTICIPANT: ['参加', 'participant'] },
  CounterpartyRole: {
    SUPPLIER: ['供应商', 'supplier'],
    CUSTOMER: ['客户', 'customer'],
    PARTNER: ['合作方', 'partner'],
    RESEARCH_PARTNER: ['产学研合作方', 'research partner'],
    INVESTOR: ['投资方', 'investor'],
    INCUBATOR: ['孵化机构', 'incubator'],
    FOUNDER: ['创始人', 'founder'],
    HOLDING: ['被投企业', 'firm invested in'],
    COMPETITOR: ['竞争对手', 'competitor'],
    OTHER: ['其他', 'other'],
  },
  InstitutionKind: {
    AGENCY: ['政府部门', 'Public agency'],
    ASSOCIATION: ['行业组织', 'Association'],
    LABORATORY: ['实验室', 'Laboratory'],
    MEDIA: ['媒体', 'Media'],
    UNIVERSITY: ['高校', 'University'],
    RESEARCH: ['科研院所', 'Research institute'],
    OTHER: ['其他', 'Other'],
  },
  RecommendationPart: {
    RELAY: ['接力关系', 'Relay'],
    ADAMIC_ADAR: ['共同投资亲近度', 'Closeness by shared firms'],
    SEGMENT_AFFINITY: ['环节相近', 'Like segments'],
    STAGE_FIT: ['轮次相符', 'Fit of round'],
    SAME_GROUP: ['同一集团（扣分）', 'Same group (speaks against)'],
  },
  EntityKind: {
    ENTERPRISE: ['企业', 'Enterprises'],
    INVESTOR: ['投资方', 'Investors'],
    INSTITUTION: ['机构', 'Institutions'],
    CHAIN: ['产业链', 'Industry chains'],
    PRODUCT: ['产品', 'Products'],
    SEGMENT: ['环节', 'Segments'],
    INDUSTRY: ['行业', 'Industries'],
    CLUSTER: ['产业集群', 'Clusters'],
    PARK: ['园区', 'Parks'],
    REGION: ['地区', 'Regions'],
    POLICY: ['政策', 'Policies'],
    LADDER: ['梯度培育体系', 'Cultivation schemes'],
    RUNG: ['称号', 'Titles'],
    METRIC: ['指标', 'Metrics'],
    EVENT: ['活动', 'Events'],
    PERSON: ['人物', 'Persons'],
    SOURCE: ['文献', 'Sources'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Pair>>>>;

export type TermKind = keyof typeof TERMS;

/** The words of a kind, in the order in which they are offered. */
export function wordsOf<Kind extends TermKind>(kind: Kind): (keyof (typeof TERMS)[Kind])[] {
  return Object.keys(TERMS[kind]) as (keyof (typeof TERMS)[Kind])[];
}

/** The term of a word of the API; a word that is newer than this page is shown as the API spells it. */
export function termOf(kind: TermKind, word: string, lang: Lang): string {
  const pair = (TERMS[kind] as Readonly<Record<string, Pair>>)[word];
  return pair?.[lang === 'zh' ? 0 : 1] ?? word;
}

/** All terms of a kind, for a file's columns. */
export function termsOf(kind: TermKind, lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(TERMS[kind]).map((word) => [word, termOf(kind, word, lang)]));
}

const MADE_UP = { zh: '合成', en: 'made up' } as const;

export interface Terms {
  term(kind: TermKind, word: string): string;
  terms(kind: TermKind): Readonly<Record<string, string>>;
}

export function useTerms(): Terms {
  const lang = useLang();
  const isMadeUp = useKind() === 'DEMO';
  return {
    // Nobody curated the demonstration world: what has no quote there is made up.
    term: (kind, word) => (isMadeUp && word === 'CURATED' ? MADE_UP[lang] : termOf(kind, word, lang)),
    terms: (kind) => termsOf(kind, lang),
  };
}
