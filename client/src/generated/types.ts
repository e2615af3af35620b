/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What something is counted by. */
export type Dimension =
  /** Where the firm is (地区): the parts of the filter's `region`, of a district the district itself; without it the provinces. */
  | 'REGION'
  /** The titles of the firm, or the title that is counted (称号). */
  | 'TIER'
  /** The segments that the firm stands in (环节): those of the filter's `chain`; without it all. */
  | 'SEGMENT'
  /** The products that the firm makes (产品). */
  | 'PRODUCT'
  /** The industries that the firm is classified in (行业). */
  | 'INDUSTRY'
  /** The boards that the firm's shares are listed on (上市板块); unknown too where it is not known to be listed. */
  | 'BOARD'
  /** The year in which the firm was founded, the investment made, the title granted (年份). */
  | 'YEAR';

/** The terms of the scores of `targets`, of `matches`, and of `nextInvestors` and `recommendedCoInvestors`. */
export type ScorePartName =
  /** Of a target: how grave the gap is that it would fill. */
  | 'SEVERITY'
  /** Of a target: a leader in the region that it would be near to by supply. */
  | 'PULL'
  /** Of a target: capital of the region that its investors lead to. */
  | 'CAPITAL'
  /** Of a target or a match: its highest title. */
  | 'TIER'
  /** Against a target: it has an office in the region, or controls an organization there. */
  | 'PRESENCE'
  /** Against a target: firms of the segment that are in the region already. */
  | 'CROWDING'
  /** Of a match: how near the two firms are to each other. */
  | 'PROXIMITY'
  /** Of a match: partners, customers, suppliers and investors of both. */
  | 'SHARED_LINKS'
  /** Of a match: how plainly the documents place the supplier in the segment. */
  | 'EVIDENCE'
  /** Of an investor: how often it came into a firm after the others (接力). */
  | 'RELAY'
  /** Of an investor: firms shared with the others, of which few investors are known (Adamic–Adar). */
  | 'ADAMIC_ADAR'
  /** Of an investor: how many of its firms stand in the same segments. */
  | 'SEGMENT_AFFINITY'
  /** Of an investor: whether it invests at the stage that comes next. */
  | 'STAGE_FIT'
  /** Against an investor: it is of one group with the others. */
  | 'SAME_GROUP';

/** What sort of name an alias is (名称类型). */
export type AliasKind =
  /** The canonical name. */
  | 'NAME'
  /** The registered name with its legal form (全称). */
  | 'FULL'
  /** A short form in common use (简称). */
  | 'SHORT'
  /** As one document writes it: another script, or a slip of the pen. */
  | 'ORIGINAL'
  /** A former name (曾用名). */
  | 'FORMER'
  /** An English name (英文名). */
  | 'ENGLISH'
  /** What people call it, in Chinese or English, as the curators added it: no document does (俗称). */
  | 'COMMON'
  /** A kind of it, or one of the things that its name joins, that has no entry of its own: it is looked up here and does not name the whole (下位词). */
  | 'NARROWER'
  /** A brand shared with others, so that it alone does not tell which is meant (字号). */
  | 'BRAND'
  /** A stock code, with or without its exchange (证券代码). */
  | 'CODE';

/** How plainly a source says it. */
export type Confidence =
  /** The document says so. */
  | 'EXPLICIT'
  /** It follows from what the document says, for instance from the order of the stages. */
  | 'IMPLIED'
  /** General engineering knowledge, added by the curators; no document says it. */
  | 'CURATED';

/** Where a segment of a chain comes from. */
export type Origin =
  /** A document names it. */
  | 'STATED'
  /** Added by the curators from general engineering knowledge; not cited. */
  | 'CURATED'
  /** A table that the operator imported names it. */
  | 'IMPORTED';

/** The stage of a chain that a segment belongs to (上中下游). */
export type ChainStage =
  /** Upstream (上游): materials, parts and equipment. */
  | 'UPSTREAM'
  /** Midstream (中游): modules, systems and whole products. */
  | 'MIDSTREAM'
  /** Downstream (下游): applications and services. */
  | 'DOWNSTREAM';

/** What happened to something (变更方式). */
export type ChangeKind =
  /** It was not there before (新增). */
  | 'ADDED'
  /** It is another than it was (变化). */
  | 'CHANGED'
  /** It is not there any more (移除). */
  | 'REMOVED';

/** What something happened to (变更对象). */
export type ChangeSubject =
  /** A thing: an organization, a chain, a figure, a passage and so on; `node` is what it is now (实体). */
  | 'ENTITY'
  /** A fact; `fact(id:)` finds it, unless it was removed (事实). */
  | 'FACT'
  /** A thing that is the same as another by now, under whose id it is found; always REMOVED (合并). */
  | 'MERGE';

/** What one can have but one value of: two sources that state different ones contradict each other. A year does not contradict a day of it. */
export type ContradictionRule =
  /** The date on which shares were listed on one board (上市时间). */
  | 'LISTED_ON'
  /** The date on which a firm was founded (成立时间). */
  | 'FOUNDED_ON'
  /** The date on which a title of one batch was granted (认定时间). */
  | 'GRANTED_ON'
  /** Where an organization is registered: places of which neither is part of the other (注册地). */
  | 'REGISTERED_IN';

/** Rungs of the cultivation ladder (梯度培育) and titles beside it. */
export type RecognitionTier =
  /** Potential SRDI enterprise (潜在专精特新企业). */
  | 'POTENTIAL'
  /** Technology-based small or medium enterprise (科技型中小企业). */
  | 'TECHNOLOGY_SME'
  /** Innovative small or medium enterprise (创新型中小企业). */
  | 'INNOVATIVE_SME'
  /** Specialised, refined, distinctive and innovative small or medium enterprise (专精特新中小企业). */
  | 'SRDI_SME'
  /** SRDI "little giant" (专精特新“小巨人”企业). */
  | 'LITTLE_GIANT'
  /** Champion in manufacturing of a single product (制造业单项冠军). */
  | 'CHAMPION'
  /** Hidden champion (隐形冠军). */
  | 'HIDDEN_CHAMPION'
  /** High and new technology enterprise (高新技术企业). */
  | 'HIGH_TECH'
  /** Gazelle (瞪羚企业): a firm that grows fast, as a list names it. */
  | 'GAZELLE'
  /** Unicorn (独角兽企业): a young firm of high value, as a list names it. */
  | 'UNICORN';

/** Who grants a title: the state, a province or province-level city, a city, a district. */
export type RecognitionLevel =
  /** The state (国家级). */
  | 'NATIONAL'
  /** A province or a province-level city (省级): 北京市“专精特新”企业 too, though it calls itself 市级. */
  | 'PROVINCIAL'
  /** A city under a province (市级). */
  | 'CITY'
  /** A district (区级). */
  | 'DISTRICT';

/** The board that shares are listed on (上市板块). */
export type ListingBoard =
  /** STAR Market of the Shanghai Stock Exchange (上交所科创板). */
  | 'STAR'
  /** ChiNext of the Shenzhen Stock Exchange (深交所创业板). */
  | 'CHINEXT'
  /** Beijing Stock Exchange (北交所). */
  | 'BSE'
  /** National Equities Exchange and Quotations (新三板): a quotation, which one document counts as a listing and another does not. */
  | 'NEEQ'
  /** Main board of the Shanghai Stock Exchange (上交所主板). */
  | 'SSE_MAIN'
  /** Main board of the Shenzhen Stock Exchange (深交所主板). */
  | 'SZSE_MAIN'
  /** A main board (主板), of which exchange is not said. */
  | 'MAIN'
  /** Main board of the Hong Kong exchange (港交所主板). */
  | 'HKEX_MAIN'
  /** GEM of the Hong Kong exchange (港交所创业板). */
  | 'HKEX_GEM'
  /** A board overseas (海外). */
  | 'OVERSEAS';

/** What sort of event a milestone is. */
export type MilestoneKind =
  /** It was founded (成立). */
  | 'FOUNDED'
  /** A title was granted (获得认定). */
  | 'RECOGNIZED'
  /** It was listed (上市、挂牌). */
  | 'LISTED'
  /** Capital came in (融资). */
  | 'FUNDED'
  /** A product was launched or reached a mark (产品). */
  | 'PRODUCT'
  /** It moved its seat (迁址). */
  | 'RELOCATED'
  /** It began to cooperate with somebody (合作). */
  | 'COOPERATION'
  /** Any other event. */
  | 'OTHER';

/** What part a firm plays in a segment (角色). */
export type ChainRole =
  /** It supplies the segment (供应商). */
  | 'SUPPLIER'
  /** It makes what the segment makes (制造商). */
  | 'MAKER'
  /** It uses what the segment makes (应用方). */
  | 'USER'
  /** It serves the segment (服务商). */
  | 'SERVICE';

/** What kind of fact it is: the type of the relationship that holds it. */
export type FactKind =
  /** A firm stands in a segment (企业处于环节). */
  | 'OCCUPIES'
  /** A segment feeds another (环节供给环节). */
  | 'FEEDS'
  /** A chain has a segment (产业链含环节). */
  | 'HAS_SEGMENT'
  /** A firm leads a chain or a cluster (链主). */
  | 'LEADS'
  /** A firm supplies another (供应). */
  | 'SUPPLIES'
  /** A firm supplies an industry (供应行业). */
  | 'SUPPLIES_INDUSTRY'
  /** Two organizations cooperate (合作). */
  | 'COOPERATES_WITH'
  /** Two organizations compete (竞争). */
  | 'COMPETES_WITH'
  /** An investor put money into a firm (投资). */
  | 'INVESTED_IN'
  /** A document says that a firm never took capital (从未融资). */
  | 'WITHOUT_CAPITAL'
  /** An organization controls another (控制). */
  | 'CONTROLS'
  /** An organization or a park is in a region (所在地). */
  | 'LOCATED_IN'
  /** A region is part of another (隶属). */
  | 'PART_OF'
  /** An organization is in a park (入驻园区). */
  | 'BASED_IN'
  /** A firm belongs to a cluster (集群成员). */
  | 'MEMBER_OF'
  /** A cluster covers a region (集群覆盖). */
  | 'COVERS'
  /** A firm has a title (认定). */
  | 'RECOGNIZED_AS'
  /** Shares of a firm are listed (上市). */
  | 'LISTED_AS'
  /** Something happened in the history of a firm (里程碑). */
  | 'REACHED'
  /** A figure is about something (统计对象). */
  | 'ABOUT'
  /** A figure measures a metric (统计指标). */
  | 'OF_METRIC'
  /** An organization issued a policy (发布机构). */
  | 'ISSUED_BY'
  /** A policy applies in a region (适用地区). */
  | 'APPLIES_IN'
  /** A policy offers a measure (政策措施). */
  | 'OFFERS'
  /** An institution incubated a firm (孵化). */
  | 'INCUBATED_BY'
  /** A firm does research with an institution (产学研合作). */
  | 'RESEARCHES_WITH'
  /** Two organizations that look alike are not the same (不是同一机构). */
  | 'NOT_SAME_AS'
  /** A passage is of a document (出处). */
  | 'FROM'
  /** A firm makes a product (生产). */
  | 'MAKES'
  /** A product is a kind of another (产品类别). */
  | 'KIND_OF'
  /** A product is made from another (上游材料). */
  | 'MADE_FROM'
  /** A segment is of a product (环节对应产品). */
  | 'OF_PRODUCT'
  /** A product is classed in an industry (产品所属行业). */
  | 'CLASSED_AS'
  /** A firm is in an industry (所属行业). */
  | 'IN_INDUSTRY'
  /** A policy, a need or an event concerns a chain, a segment or a cluster (涉及产业). */
  | 'CONCERNS'
  /** A firm got something out of a policy (获得政策支持). */
  | 'RECEIVED'
  /** A ladder has a rung (梯度). */
  | 'HAS_RUNG'
  /** A rung asks something of a firm (认定标准). */
  | 'HAS_CRITERION'
  /** A ladder is laid down in a policy (依据). */
  | 'LAID_DOWN_IN'
  /** An edition of a ladder took the place of another (替代). */
  | 'SUPERSEDES'
  /** An organization has a prize, a certificate or a standard (奖项、认证、标准). */
  | 'AWARDED'
  /** An organization was set up by another or by a person (发起设立). */
  | 'FOUNDED_BY'
  /** An organization is run by another or by a person (管理、任职). */
  | 'MANAGED_BY'
  /** A firm, or the firms of a place, ask for something (企业诉求). */
  | 'ASKS_FOR'
  /** Of a chain it is told what it lacks, or where a part sits (产业链短板). */
  | 'HAS_GAP'
  /** An organization tells what a chain lacks (讲述方). */
  | 'TOLD_BY'
  /** An organization took part in an event (参与活动). */
  | 'TOOK_PART_IN'
  /** Somebody that a document does not name stands on the other side (未具名的对方). */
  | 'HAS_COUNTERPARTY'
  /** A document has a figure from an institution (数据来源). */
  | 'DATA_FROM';

/** How a segment stands in a region (环节判定). */
export type Verdict =
  /** Missing (缺链): the chain requires it, and no firm of it is known here. */
  | 'MISSING'
  /** Broken (断链): missing, and without it a segment present here cannot reach another one present here. */
  | 'BROKEN'
  /** Weak (弱链): present, and at least one test of strength fails. */
  | 'WEAK'
  /** Covered (已覆盖): present, and no test fails. */
  | 'COVERED'
  /** Insufficient data (数据不足): too few firms are known to say any of this. Not the same as none. */
  | 'INSUFFICIENT_DATA';

/** A test behind a verdict: `value` is what was found, `threshold` what is asked for. */
export type GapTest =
  /** Firms of the chain known in the region: at least the coverage floor. */
  | 'REGION_COVERAGE'
  /** Firms of the segment known anywhere: at least the coverage floor. */
  | 'SEGMENT_COVERAGE'
  /** Firms of the segment known in the region: at least 1. */
  | 'PRESENCE'
  /** Ways round the segment, from what is present before it to what is present after it: at least 1. */
  | 'CUT'
  /** Location quotient (区位商): at least the threshold. */
  | 'LOCATION_QUOTIENT'
  /** Herfindahl–Hirschman index of the firms (赫芬达尔指数), 0–1: at most the threshold. */
  | 'HHI'
  /** The same after firms under one ultimate controller are counted as one. */
  | 'HHI_CONSOLIDATED'
  /** Rank of the highest title known there: at least that of `minTier`. Not tested while a firm there is without a known title. */
  | 'TIER'
  /** Firms of the segment known in the region: at least 2. */
  | 'FIRM_COUNT';

/** What sort of investor it is (投资方类型). */
export type InvestorKind =
  /** Government guidance fund (政府引导基金). */
  | 'GOVERNMENT_GUIDANCE'
  /** State capital (国有资本). */
  | 'STATE_CAPITAL'
  /** Industrial capital or corporate venture capital (产业资本). */
  | 'INDUSTRIAL'
  /** Venture capital (创业投资). */
  | 'VENTURE_CAPITAL'
  /** Private equity (私募股权). */
  | 'PRIVATE_EQUITY'
  /** Securities firm (券商). */
  | 'SECURITIES'
  /** Bank (银行). */
  | 'BANK'
  /** Leasing firm (租赁). */
  | 'LEASING'
  /** Guarantee firm (担保). */
  | 'GUARANTEE'
  /** Any other investor (其他). */
  | 'OTHER';

/** A name from a table of one's own, with what is known beside it (待匹配的名称). */
export type MatchInput = {
  /** The name as it is written, 1–200 characters: full or short, in either script, one wrong character forgiven. */
  readonly name: string;
  /** Where it is, as a hint (地区): a region's id, its code of GB/T 2260, its name, or an address, at most 100 characters. What is not a region of the store says nothing. */
  readonly region?: string | null | undefined;
  /** Its unified social credit code (统一社会信用代码), 18 characters. It decides alone: an organization with the code is the one, whatever its name, and one with another code is none. */
  readonly code?: string | null | undefined;
  /** What it is, as a hint (类型). */
  readonly role?: MatchRole | null | undefined;
};

/** What an organization that a name stands for is expected to be (类型). */
export type MatchRole =
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** An investor of any kind, enterprises that invest among them (投资方). */
  | 'INVESTOR'
  /** An institution, such as an authority or an exchange (机构). */
  | 'INSTITUTION';

/** What speaks for or against a candidate. */
export type MatchReason =
  /** It has the credit code (统一社会信用代码相同). */
  | 'SAME_CODE'
  /** Spelt the same but for place and legal form (除地名与公司形式外写法相同). */
  | 'SAME_SPELLING'
  /** Every character of the shorter name stands in the longer one, in its order (简称的每个字依次出现). */
  | 'ALL_IN_ORDER'
  /** The place at the head of the longer name is left out (省去开头的地名). */
  | 'PLACE_LEFT_OUT'
  /** The shorter name stands at the beginning of the longer one (从名称开头起). */
  | 'AT_START'
  /** It stands there without a break (连续出现). */
  | 'UNBROKEN'
  /** Against: characters of the shorter name are not in the longer one, such as a wrong one (有字不在全称中). */
  | 'CHARACTERS_MISSING'
  /** Against: the longer name has more before it (前面另有字词). */
  | 'MORE_BEFORE'
  /** Against: digits or letters differ (数字或字母不同). */
  | 'SIGNS_DIFFER'
  /** Against: another organization fits too (另有相近的名称). */
  | 'OTHER_FITS'
  /** In the region given, in a part of it, or known only to be in something that it is a part of (同一地区). */
  | 'SAME_REGION'
  /** Against: known to be elsewhere (地区不同). */
  | 'OTHER_REGION'
  /** What it was expected to be (类型相符). */
  | 'SAME_ROLE'
  /** Against: not what it was expected to be (类型不符). */
  | 'OTHER_ROLE';

/** By what a figure is a part of a breakdown (维度). */
export type DimensionKey =
  /** By industry of a national classification (行业). */
  | 'INDUSTRY'
  /** By track (产业赛道). */
  | 'TRACK'
  /** By the board of a listing (上市板块). */
  | 'BOARD'
  /** By the round of an investment (融资轮次). */
  | 'ROUND'
  /** The chapter of the document, where chapters differ (篇章); rows of a comparison meet across chapters. */
  | 'CHAPTER';

/** The level of a region in the administrative division (行政层级). */
export type RegionLevel =
  /** The nation (国家). */
  | 'NATION'
  /** A province, an autonomous region or a municipality (省、自治区、直辖市). */
  | 'PROVINCE'
  /** A city (地级市). */
  | 'CITY'
  /** A district or a county (区、县). */
  | 'DISTRICT'
  /** Below a district, or below a city that has none: a town, a street (镇、街道). */
  | 'TOWN'
  /** A group that a document defines. */
  | 'GROUP';

/** What a search may be narrowed to, in the order in which answers that are alike stand: firms first. */
export type EntityKind =
  /** Enterprises (企业). */
  | 'ENTERPRISE'
  /** Investors (投资方), enterprises that invest too. */
  | 'INVESTOR'
  /** Institutions (机构). */
  | 'INSTITUTION'
  /** Industry chains (产业链). */
  | 'CHAIN'
  /** Products (产品). */
  | 'PRODUCT'
  /** Segments of chains (环节). */
  | 'SEGMENT'
  /** Industries, the classes of a scheme (行业分类). */
  | 'INDUSTRY'
  /** Clusters (产业集群). */
  | 'CLUSTER'
  /** Parks (园区). */
  | 'PARK'
  /** Regions (地区). */
  | 'REGION'
  /** Policies (政策). */
  | 'POLICY'
  /** Cultivation schemes (梯度培育体系). */
  | 'LADDER'
  /** Titles, the rungs of the schemes (称号). */
  | 'RUNG'
  /** Metrics (指标). */
  | 'METRIC'
  /** Fairs, meetings and campaigns (活动). */
  | 'EVENT'
  /** Persons with a stated role (人物). */
  | 'PERSON'
  /** Documents (来源). */
  | 'SOURCE';

/** How two things are linked. */
export type LinkKind =
  /** Firm → firm: supplies (供应). */
  | 'SUPPLIES'
  /** Firm → segment: stands in it (链上位置). No supply. */
  | 'OCCUPIES'
  /** Segment → segment: its products go there (环节供给). */
  | 'FEEDS'
  /** Chain → segment: contains it (产业链环节). */
  | 'HAS_SEGMENT'
  /** Investor → firm (投资). */
  | 'INVESTED_IN'
  /** Organization → organization (控制). */
  | 'CONTROLS'
  /** Firm → chain or cluster (链主). */
  | 'LEADS'
  /** Organization – organization (合作). */
  | 'COOPERATES_WITH'
  /** Firm – firm (竞争). */
  | 'COMPETES_WITH'
  /** Firm → product: makes or provides it (主营产品). */
  | 'MAKES'
  /** Product → product: is a kind of it (上下位产品). */
  | 'KIND_OF'
  /** Product → product: is made from it or with it (产品上下游). */
  | 'MADE_FROM'
  /** Segment → product: is of it (环节对应的产品). */
  | 'OF_PRODUCT';

/** Which way a trace goes. */
export type TraceDirection =
  /** Against the flow: towards suppliers and the segments before. */
  | 'UPSTREAM'
  /** With the flow: towards customers and the segments after. */
  | 'DOWNSTREAM'
  /** Both walks from the start, side by side; never up and then down again. */
  | 'BOTH';

/** What one row of a table says (表格类型). */
export type TableKind =
  /** A firm, and what is known of it. */
  | 'ENTERPRISES'
  /** A firm has a title. */
  | 'RECOGNITIONS'
  /** Where a firm is listed. */
  | 'LISTINGS'
  /** A product. */
  | 'PRODUCTS'
  /** What a product is made from, or a kind of. */
  | 'PRODUCT_LINKS'
  /** A firm makes a product. */
  | 'MAKES'
  /** A class of a scheme. */
  | 'INDUSTRIES'
  /** A segment of a chain. */
  | 'CHAINS'
  /** A firm works in a segment. */
  | 'POSITIONS'
  /** A firm leads a chain or a cluster. */
  | 'LEADERS'
  /** A firm sells to another. */
  | 'SUPPLIES'
  /** An investor put money into a firm. */
  | 'INVESTMENTS'
  /** A body holds a firm. */
  | 'CONTROL'
  /** A firm belongs to a cluster. */
  | 'MEMBERS'
  /** A firm is in a park. */
  | 'BASES'
  /** A figure. */
  | 'OBSERVATIONS'
  /** A policy, or one measure of it. */
  | 'POLICIES'
  /** What firms got out of policies (企业获得的政策支持). */
  | 'SUPPORT'
  /** Prizes, certificates and standards of firms (奖项、认证与标准). */
  | 'AWARDS'
  /** What firms ask for (企业诉求). */
  | 'NEEDS';

/** A fact as a person enters it: the cells of one row (补充的事实). */
export type FactInput = {
  /** What the row says. */
  readonly kind: TableKind;
  /** Its cells, from 1 to 40, each with the name of its column. */
  readonly cells: ReadonlyArray<CellInput>;
  /** Where it is known from. */
  readonly source: FactSourceInput;
  /** A remark, at most 1,000 characters (备注). */
  readonly note?: string | null | undefined;
};

/** One cell of a row. */
export type CellInput = {
  /** The column, by its name or a heading that it may have, such as 企业. */
  readonly name: string;
  /** What stands there, at most 10,000 characters. */
  readonly value: string;
};

/** Exactly one place that a fact is known from (依据). */
export type FactSourceInput =
  {   /** The title of a document, from 1 to 500 characters (文献). */
  readonly document: string; readonly link?: never; readonly ownKnowledge?: never; }
  |  { readonly document?: never;   /** An address that begins with http:// or https://, at most 2,000 characters (链接). */
  readonly link: string; readonly ownKnowledge?: never; }
  |  { readonly document?: never; readonly link?: never;   /** One's own knowledge: how one knows it, from 1 to 1,000 characters (本人所知). */
  readonly ownKnowledge: string; };

export type AgentCoInvestorsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentCoInvestorsQuery = { readonly investor: { readonly id: string, readonly name: string, readonly coInvestors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly sharedCount: number, readonly sameRoundCount: number | null, readonly lastOn: string | null, readonly jaccard: number, readonly shared: ReadonlyArray<{ readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly node: { readonly id: string, readonly name: string, readonly investorKind: InvestorKind | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentNextInvestorsQueryVariables = Exact<{
  id: string;
}>;


export type AgentNextInvestorsQuery = { readonly enterprise: { readonly id: string, readonly name: string, readonly nextInvestors: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly score: number, readonly investor: { readonly id: string, readonly name: string }, readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly evidence: ReadonlyArray<{ readonly on: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly investors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number } } } | null };

export type AgentChainMapQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type AgentChainMapQuery = { readonly chain: { readonly id: string, readonly name: string, readonly description: string | null, readonly basis: string | null, readonly leaders: ReadonlyArray<{ readonly statedBy: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly map: { readonly dataAsOf: string | null, readonly segments: ReadonlyArray<{ readonly total: number, readonly inRegion: number | null, readonly certified: number, readonly verdict: Verdict | null, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }, readonly top: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly method: { readonly name: string, readonly version: string, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number } } } | null };

export type AgentGapsQueryVariables = Exact<{
  id: string;
  region: string;
}>;


export type AgentGapsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly gaps: { readonly dataAsOf: string | null, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly filling: { readonly steps: ReadonlyArray<{ readonly step: number, readonly segment: { readonly id: string, readonly name: string } }> }, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly firmCount: number, readonly firmCountNationwide: number, readonly locationQuotient: number | null, readonly fillability: number | null, readonly fillOrder: number | null, readonly untested: ReadonlyArray<GapTest>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly origin: Origin, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }, readonly reasons: ReadonlyArray<{ readonly test: GapTest, readonly value: number, readonly threshold: number }>, readonly witness: { readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly firms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number } } } | null };

export type AgentTargetsQueryVariables = Exact<{
  id: string;
  region: string;
  first: number;
}>;


export type AgentTargetsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly targets: { readonly dataAsOf: string | null, readonly before: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly after: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly chosen: ReadonlyArray<{ readonly enterprise: { readonly id: string, readonly name: string }, readonly closes: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly candidates: ReadonlyArray<{ readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }, readonly segment: { readonly id: string, readonly name: string }, readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: NamedType }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
          >, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number } } } | null };

export type AgentBottlenecksQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type AgentBottlenecksQuery = { readonly chain: { readonly id: string, readonly name: string, readonly bottlenecks: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly structural: number, readonly visibility: number, readonly hiddenCriticality: number, readonly node:
          | (
            { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
            & { readonly __typename: Exclude<NodeType, NamedType | 'Source' | 'Citation'> }
          )
          | (
            { readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
            & { readonly __typename: NamedType }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
          | (
            { readonly id: string }
            & { readonly __typename: 'Citation' }
          )
        , readonly separates: { readonly from:
            | (
              { readonly id: string }
              & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: NamedType }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
          , readonly to:
            | (
              { readonly id: string }
              & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: NamedType }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           }, readonly witness: { readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: NamedType }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
          >, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } }>, readonly method: { readonly name: string, readonly version: string, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number } } } | null };

type AgentCited_Dnq4JjqgPy19DRxu25Tmqzt1Yzn2GwuIq0O48cRc_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

type AgentCited_TDsMGjbxfwv3n54xGk2VhQpqx3Bd3NvtFiJrQeHJn0_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

type AgentCited_Fl8d3qGuCcO6nMCmtFkyQ1Zd7IjzXssHq6apcXe7Wis_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

export type AgentCitedFragment =
  | AgentCited_Dnq4JjqgPy19DRxu25Tmqzt1Yzn2GwuIq0O48cRc_Fragment
  | AgentCited_TDsMGjbxfwv3n54xGk2VhQpqx3Bd3NvtFiJrQeHJn0_Fragment
  | AgentCited_Fl8d3qGuCcO6nMCmtFkyQ1Zd7IjzXssHq6apcXe7Wis_Fragment
;

type AgentNamed_4TTwlnE78lndN365JuDa6C8y9QwbUagnD8ZnrfiZfim_Fragment = (
  { readonly id: string }
  & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
);

type AgentNamed_9oS5vrjAkUg90Bjy0AiBcMlJq7kNoMeuMwVYhluxMs_Fragment = (
  { readonly name: string, readonly id: string }
  & { readonly __typename: NamedType }
);

type AgentNamed_Source_Fragment = (
  { readonly title: string, readonly id: string }
  & { readonly __typename: 'Source' }
);

export type AgentNamedFragment =
  | AgentNamed_4TTwlnE78lndN365JuDa6C8y9QwbUagnD8ZnrfiZfim_Fragment
  | AgentNamed_9oS5vrjAkUg90Bjy0AiBcMlJq7kNoMeuMwVYhluxMs_Fragment
  | AgentNamed_Source_Fragment
;

export type AgentMethodFragment = { readonly name: string, readonly version: string, readonly reference: string | null };

export type AgentCoverageFragment = { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly unfinishedDatasets: ReadonlyArray<string>, readonly ownLinks: number };

export type AgentFactQueryVariables = Exact<{
  id: string;
}>;


export type AgentFactQuery = { readonly fact: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly corrects: string | null, readonly subject:
      | (
        { readonly id: string }
        & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: NamedType }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    , readonly object:
      | (
        { readonly id: string }
        & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: NamedType }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string } | null, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly rule: ContradictionRule | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } | null };

export type AgentQuotedQueryVariables = Exact<{
  id: string;
}>;


export type AgentQuotedQuery = { readonly node:
    | (
      { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: Exclude<NodeType, NamedType | 'Source' | 'Citation'> }
    )
    | (
      { readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: NamedType }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
    | (
      { readonly quote: string, readonly locator: string | null, readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null }, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly subject:
          | (
            { readonly id: string }
            & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: NamedType }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly object:
          | (
            { readonly id: string }
            & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: NamedType }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
         }> }
      & { readonly __typename: 'Citation' }
    )
   | null };

export type AgentSourceQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentSourceQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly knownOmissions: ReadonlyArray<string>, readonly citations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly quote: string, readonly locator: string | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentFiguresQueryVariables = Exact<{
  about?: string | null | undefined;
  metric?: string | null | undefined;
  contradicted?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentFiguresQuery = { readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
          | (
            { readonly id: string }
            & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: NamedType }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type AgentFindChainQueryVariables = Exact<{
  name: string;
}>;


export type AgentFindChainQuery = { readonly chain: { readonly id: string, readonly name: string } | null };

export type AgentFindRegionQueryVariables = Exact<{
  name: string;
}>;


export type AgentFindRegionQuery = { readonly region: { readonly id: string, readonly name: string } | null };

export type AgentFindEnterpriseQueryVariables = Exact<{
  name: string;
}>;


export type AgentFindEnterpriseQuery = { readonly enterprise: { readonly id: string, readonly name: string } | null };

export type AgentFindInvestorQueryVariables = Exact<{
  name: string;
}>;


export type AgentFindInvestorQuery = { readonly investor: { readonly id: string, readonly name: string } | null };

export type AgentFindIdQueryVariables = Exact<{
  id: string;
}>;


export type AgentFindIdQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: NamedType }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
   | null };

export type AgentCandidatesQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type AgentCandidatesQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: { readonly value: string }, readonly node:
        | (
          { readonly id: string }
          & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: NamedType }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       }> } };

export type AgentChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgentChainsQuery = { readonly chains: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AgentOverviewQueryVariables = Exact<{
  id: string;
}>;


export type AgentOverviewQuery = { readonly node:
    | (
      { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: Exclude<NodeType, NamedType | 'Source' | 'Citation'> }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly basis: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stage: ChainStage | null }>, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string, readonly name: string } }>, readonly enterprises: { readonly totalCount: number }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Chain' }
    )
    | (
      { readonly nameEn: string | null, readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly description: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly chain: { readonly id: string, readonly name: string }, readonly suppliedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Segment' }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly level: RecognitionLevel | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Cluster' }
    )
    | (
      { readonly nameEn: string | null, readonly uscc: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly productWords: ReadonlyArray<string> | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly region: { readonly id: string, readonly name: string } | null, readonly portfolio: { readonly totalCount: number }, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly grantedOn: string | null }>, readonly listings: ReadonlyArray<{ readonly board: ListingBoard | null, readonly ticker: string | null, readonly listedOn: string | null }>, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string } } }>, readonly leads: ReadonlyArray<{ readonly chain: { readonly id: string, readonly name: string } | null, readonly cluster: { readonly id: string, readonly name: string } | null }>, readonly suppliers: { readonly totalCount: number }, readonly customers: { readonly totalCount: number }, readonly investments: { readonly totalCount: number }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Enterprise' }
    )
    | (
      { readonly nameEn: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Industry' | 'Park' }
    )
    | (
      { readonly nameEn: string | null, readonly uscc: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly region: { readonly id: string, readonly name: string } | null, readonly portfolio: { readonly totalCount: number }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
    )
    | (
      { readonly nameEn: string | null, readonly unit: string | null, readonly definition: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Metric' }
    )
    | (
      { readonly nameEn: string | null, readonly status: string | null, readonly issuedOn: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Policy' }
    )
    | (
      { readonly nameEn: string | null, readonly name: string, readonly id: string, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly madeFrom: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly makers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Product' }
    )
    | (
      { readonly nameEn: string | null, readonly code: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly regionLevel: RegionLevel | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly enterprises: { readonly totalCount: number }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
      & { readonly __typename: 'Region' }
    )
    | (
      { readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly knownOmissions: ReadonlyArray<string>, readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Citation' }
    )
   | null };

export type AgentTitlesQueryVariables = Exact<{
  id: string;
}>;


export type AgentTitlesQuery = { readonly enterprise: { readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly wording: string | null, readonly batch: string | null, readonly grantedOn: string | null, readonly validUntil: string | null, readonly confidence: Confidence | null, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly board: ListingBoard | null, readonly listedOn: string | null, readonly ticker: string | null, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly kind: MilestoneKind, readonly text: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null };

export type AgentPositionsQueryVariables = Exact<{
  id: string;
}>;


export type AgentPositionsQuery = { readonly enterprise: { readonly chainPositions: ReadonlyArray<{ readonly factId: string | null, readonly confidence: Confidence | null, readonly roles: ReadonlyArray<ChainRole>, readonly product: string | null, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly chain: { readonly id: string, readonly name: string } }, readonly via: ReadonlyArray<{ readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null };

export type AgentSuppliersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentSuppliersQuery = { readonly enterprise: { readonly suppliers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly factId: string | null, readonly confidence: Confidence | null, readonly product: string | null, readonly since: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentCustomersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentCustomersQuery = { readonly enterprise: { readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly factId: string | null, readonly confidence: Confidence | null, readonly product: string | null, readonly since: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentInvestorsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentInvestorsQuery = { readonly enterprise: { readonly investments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly factId: string | null, readonly confidence: Confidence | null, readonly round: string | null, readonly investedOn: string | null, readonly lead: boolean | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentPortfolioQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentPortfolioQuery = { readonly investor: { readonly portfolio: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly factId: string | null, readonly confidence: Confidence | null, readonly round: string | null, readonly investedOn: string | null, readonly lead: boolean | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type AgentFirmsQueryVariables = Exact<{
  chain?: string | null | undefined;
  segment?: string | null | undefined;
  region?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentFirmsQuery = { readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type AgentLinkFragment = { readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

export type AgentTraceQueryVariables = Exact<{
  from: string;
  direction: TraceDirection;
  depth: number;
  first: number;
  kinds: ReadonlyArray<LinkKind> | LinkKind;
}>;


export type AgentTraceQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly node:
        | (
          { readonly id: string }
          & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: NamedType }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       }>, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } };

export type AgentPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type AgentPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: NamedType }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> };

export type AgentSubgraphQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  kinds: ReadonlyArray<LinkKind> | LinkKind;
}>;


export type AgentSubgraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & { readonly __typename: Exclude<NodeType, NamedType | 'Source'> }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: NamedType }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    >, readonly links: ReadonlyArray<{ readonly factId: string | null, readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } };

export type AgentSearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgentSearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly matched: { readonly value: string, readonly kind: AliasKind }, readonly node:
        | (
          { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
          & { readonly __typename: Exclude<NodeType, NamedType | 'Source' | 'Citation'> }
        )
        | (
          { readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
          & { readonly __typename: Exclude<NamedType, InvestorType | 'Segment'> }
        )
        | (
          { readonly name: string, readonly id: string, readonly chain: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
          & { readonly __typename: 'Segment' }
        )
        | (
          { readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
          & { readonly __typename: InvestorType }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
        | (
          { readonly id: string }
          & { readonly __typename: 'Citation' }
        )
       }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type AgentMatchQueryVariables = Exact<{
  names: ReadonlyArray<MatchInput> | MatchInput;
}>;


export type AgentMatchQuery = { readonly match: ReadonlyArray<{ readonly input: { readonly name: string }, readonly candidates: ReadonlyArray<{ readonly matched: string | null, readonly score: number, readonly reasons: ReadonlyArray<MatchReason>, readonly node: (
        { readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
        & { readonly __typename: InvestorType }
      ) }>, readonly certain: { readonly id: string } | null }> };

export type ChainGraphQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
  firms: number;
}>;


export type ChainGraphQuery = { readonly chain: { readonly id: string, readonly name: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly suppliesTo: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type ChangesSinceQueryVariables = Exact<{
  cursor?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesSinceQuery = { readonly changesSince: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly subject: ChangeSubject, readonly lines: ReadonlyArray<{ readonly export: string, readonly line: string }> }> } };

export type CountFirmsQueryVariables = Exact<{
  chain: string;
  by: ReadonlyArray<Dimension> | Dimension;
}>;


export type CountFirmsQuery = { readonly aggregate: { readonly total: number, readonly truncated: boolean, readonly cells: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: Dimension, readonly id: string | null, readonly name: string | null }> }> } | null };

export type FactsOfSourceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FactsOfSourceQuery = { readonly source: { readonly id: string, readonly title: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly locator: string | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } | null };

export type FirmsOfChainInRegionQueryVariables = Exact<{
  chain: string;
  region: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FirmsOfChainInRegionQuery = { readonly enterprises: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly listings: ReadonlyArray<{ readonly board: ListingBoard | null, readonly listedOn: string | null, readonly ticker: string | null }>, readonly investments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly quote: string, readonly source: { readonly title: string } }> }> } }> } };

export type FirmsWithSameInvestorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FirmsWithSameInvestorsQuery = { readonly enterprise: { readonly id: string, readonly name: string, readonly coInvested: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly shared: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LinksAmongQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
    >, readonly links: ReadonlyArray<{ readonly factId: string | null, readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly citations: ReadonlyArray<{ readonly quote: string, readonly source: { readonly title: string } }> }> } };

export type MatchNamesQueryVariables = Exact<{
  names: ReadonlyArray<MatchInput> | MatchInput;
}>;


export type MatchNamesQuery = { readonly match: ReadonlyArray<{ readonly input: { readonly name: string }, readonly certain: { readonly id: string } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<MatchReason>, readonly matched: string | null, readonly node: { readonly id: string, readonly name: string } }> }> };

export type SuggestNamesQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type SuggestNamesQuery = { readonly suggest: ReadonlyArray<{ readonly kind: EntityKind, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: { readonly value: string, readonly kind: AliasKind }, readonly node:
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
       }> }> };

export type TitledFirmsQueryVariables = Exact<{
  tier: RecognitionTier;
  region: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TitledFirmsQuery = { readonly enterprises: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly batch: string | null, readonly grantedOn: string | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }> }> } };

export type TitlesOfQueryVariables = Exact<{
  id: string;
}>;


export type TitlesOfQuery = { readonly enterprise: { readonly id: string, readonly name: string, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly wording: string | null, readonly batch: string | null, readonly grantedOn: string | null, readonly validUntil: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly quote: string, readonly source: { readonly title: string } }> }> } | null };

export type UpstreamOfQueryVariables = Exact<{
  id: string;
  depth: number;
  first?: number | null | undefined;
}>;


export type UpstreamOfQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly node:
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
       }>, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly quote: string, readonly source: { readonly title: string } }> }> } };

export type ImportRowsMutationVariables = Exact<{
  dataset: string;
  rows: ReadonlyArray<ReadonlyArray<string | null | undefined> | string> | ReadonlyArray<string | null | undefined> | string;
  dryRun?: boolean | null | undefined;
  clientKey?: string | null | undefined;
}>;


export type ImportRowsMutation = { readonly importRows: { readonly added: number, readonly removed: number, readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }>, readonly names: { readonly known: number, readonly created: number } | null } | null };

export type StateCorrectionMutationVariables = Exact<{
  id: string;
  with: FactInput;
  reason: string;
  clientKey?: string | null | undefined;
}>;


export type StateCorrectionMutation = { readonly correctFact: { readonly added: number, readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }> } | null };

type AnalysisType = 'BottleneckAnalysis' | 'TargetAnalysis' | 'CapitalPathAnalysis' | 'RegionComparisonAnalysis' | 'DisruptionAnalysis' | 'PolicyMatchAnalysis' | 'GapAnalysis' | 'ChainMapAnalysis' | 'RegionLadderAnalysis' | 'EnterpriseLadderAnalysis' | 'SupplyMatchAnalysis' | 'OwnershipAnalysis' | 'PortfolioAnalysis' | 'PortfolioOverlapAnalysis' | 'InvestorRecommendationAnalysis' | 'FollowOnAnalysis';
type NodeType = 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation';
type CitedType = 'Award' | 'Statement' | 'Chain' | 'Segment' | 'Leadership' | 'Cluster' | 'Enterprise' | 'CapitalStatement' | 'Recognition' | 'Listing' | 'Milestone' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Event' | 'Participation' | 'ParticipationEdge' | 'Fact' | 'Industry' | 'ClassificationEdge' | 'InvestmentFirm' | 'InvestmentEdge' | 'PortfolioEdge' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Founding' | 'Management' | 'Counterparty' | 'Location' | 'Control' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'Synergy' | 'Product' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge' | 'EvidenceDeal' | 'FollowOnExample' | 'Region' | 'TraceLink' | 'SubgraphLink';
type SourcedType = 'Leadership' | 'CapitalStatement' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Participation' | 'ParticipationEdge' | 'ClassificationEdge' | 'InvestmentEdge' | 'PortfolioEdge' | 'Founding' | 'Management' | 'Location' | 'Control' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge';
type NamedType = 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Industry' | 'InvestmentFirm' | 'Metric' | 'Institution' | 'Park' | 'Policy' | 'Product' | 'Region';
type InvestorType = 'Enterprise' | 'InvestmentFirm' | 'Institution';
type OrganizationType = 'Enterprise' | 'InvestmentFirm' | 'Institution';
