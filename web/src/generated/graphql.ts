/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What an organization was awarded, or took part in making (荣誉类别). */
export type AwardKind =
  /** A prize or an honour (奖项、荣誉). */
  | 'AWARD'
  /** A certificate or a qualification (认证、资质). */
  | 'CERTIFICATE'
  /** A standard that it took part in making (标准制定). */
  | 'STANDARD';

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

/** What may be a bottleneck. */
export type BottleneckKind =
  /** An enterprise (企业), along known supplies. */
  | 'ENTERPRISE'
  /** A segment (环节), along FEEDS. */
  | 'SEGMENT';

/** Weights of a target's score, absolute values; they must sum to 1. */
export type CandidateWeights = {
  /** Gravity of the gap: BROKEN 1, MISSING 0.8, WEAK 0.4. */
  readonly severity: number;
  /** A leader placed here is one supply link away (1), or two supply or leadership links (0.5). */
  readonly pull: number;
  /** An investor of the firm is based or mandated here (1), or has invested beside a fund that is based here (0.5). */
  readonly capital: number;
  /** Its highest title. */
  readonly tier: number;
  /** Against: it has an office here, or controls an organization here. */
  readonly presence: number;
  /** Against: firms of the segment that are here already. */
  readonly crowding: number;
};

/** The stage of a chain that a segment belongs to (上中下游). */
export type ChainStage =
  /** Upstream (上游): materials, parts and equipment. */
  | 'UPSTREAM'
  /** Midstream (中游): modules, systems and whole products. */
  | 'MIDSTREAM'
  /** Downstream (下游): applications and services. */
  | 'DOWNSTREAM';

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

/** What a data set is made of. */
export type DatasetKind =
  /** What documents say, each fact with its citation (seed/). */
  | 'FACTS'
  /** A table that the operator imported; each line is its own citation. */
  | 'IMPORT'
  /** What people added and corrected by hand, each addition its own citation (补充与更正). */
  | 'ADDITIONS'
  /** What follows from the facts of the others together, such as a position of a firm by what it makes, or what it makes by where it stands; derived again whenever they change. */
  | 'DERIVED'
  /** Made up from beginning to end: no firm, place or figure of it exists (合成). */
  | 'DEMO';

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

/** How far a cooperation has come (合作状态). */
export type CooperationStatus =
  /** Intended, for instance by a memorandum (意向). */
  | 'INTENT'
  /** Agreed (协议). */
  | 'AGREEMENT'
  /** Joint research (联合研究). */
  | 'RESEARCH';

/** The order of enterprises. */
export type EnterpriseOrder =
  /** By the name's pinyin. */
  | 'NAME_ASC'
  /** By the name's pinyin, from the end. */
  | 'NAME_DESC'
  /** Oldest first; those whose foundation no document dates come last. */
  | 'FOUNDED_ON_ASC'
  /** Youngest first; those whose foundation no document dates come first. */
  | 'FOUNDED_ON_DESC'
  /** By the highest title known, CHAMPION first; those without a known title last. */
  | 'TIER_DESC'
  /** By the id. */
  | 'ID_ASC';

/** As what somebody takes part in an event (参与角色). */
export type ParticipationRole =
  /** It holds the event (主办、组织). */
  | 'ORGANIZER'
  /** It takes part in it (参加). */
  | 'PARTICIPANT';

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

/** How near two segments are. */
export type Proximity =
  /** They are found in the same regions. */
  | 'CO_LOCATION'
  /** Their firms supply each other. */
  | 'SUPPLY';

/** Which heading fills a column. */
export type ColumnInput = {
  /** The column, by its name. */
  readonly column: string;
  /** The heading, as it stands in the file. */
  readonly heading: string;
};

/** How far an import is (导入状态). */
export type ImportState =
  /** It is read, and compared with the store (读取中). */
  | 'READING'
  /** It waits for the decision to load it (待确认). */
  | 'READY'
  /** It is written (写入中). */
  | 'LOADING'
  /** All of it is there (已完成). */
  | 'DONE'
  /** It could not be read or written; `problem` says why (失败). */
  | 'FAILED';

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

/** The order of co-investors. */
export type CoInvestorOrder =
  /** Most shared firms first. */
  | 'SHARED_DESC'
  /** Greatest Adamic–Adar index first. */
  | 'ADAMIC_ADAR_DESC'
  /** Most recent co-investment first; those without a date last. */
  | 'LAST_ON_DESC'
  /** By the name's pinyin. */
  | 'NAME_ASC';

/** Which way a reason speaks. */
export type NearReasonSide =
  /** That they are the same (支持). */
  | 'FOR'
  /** That they are not (反对). */
  | 'AGAINST';

/** What a reason is about. */
export type NearReasonCode =
  /** The names are spelt the same but for place and legal form. */
  | 'SAME_SPELLING'
  /** Every character of the shorter name stands in the longer one, in its order. */
  | 'ALL_IN_ORDER'
  /** The place at the head of the longer name is left out. */
  | 'PLACE_LEFT_OUT'
  /** The shorter name stands at the beginning of the longer one. */
  | 'AT_START'
  /** It stands there without a break. */
  | 'UNBROKEN'
  /** Characters of the shorter name are not in the longer one. */
  | 'CHARACTERS_MISSING'
  /** The longer name has more before it. */
  | 'MORE_BEFORE'
  /** Digits or letters differ. */
  | 'SIGNS_DIFFER'
  /** Another name that is there fits too. */
  | 'OTHER_FITS'
  /** Both are in the same place, or one in a part of the other's (同一地区). */
  | 'SAME_REGION'
  /** They are in different places (地区不同). */
  | 'OTHER_REGION'
  /** Both were founded in the same year (成立年份相同). */
  | 'SAME_FOUNDING'
  /** They were founded in different years (成立年份不同). */
  | 'OTHER_FOUNDING'
  /** Both stand in a segment (同一环节). */
  | 'SAME_SEGMENT'
  /** Both make a product (同一产品). */
  | 'SAME_PRODUCT'
  /** Both have a title from the same authority (同一称号). */
  | 'SAME_TITLE'
  /** Somebody invested in both (同一投资方). */
  | 'SAME_INVESTOR'
  /** One data set names both (同一数据集分别列出). */
  | 'SAME_DATASET';

/** What sort of thing firms ask for (诉求类别). */
export type NeedKind =
  /** Capital (资本). */
  | 'CAPITAL'
  /** Data (数据). */
  | 'DATA'
  /** People (人才、劳动力). */
  | 'TALENT'
  /** Land or rooms (土地、空间). */
  | 'LAND'
  /** Technology (技术). */
  | 'TECHNOLOGY'
  /** Customers, places of use, to be seen (市场、场景、宣传). */
  | 'MARKET'
  /** Government procurement (政府采购). */
  | 'PROCUREMENT'
  /** Firms up or down the chain (产业链配套). */
  | 'SUPPLY_CHAIN'
  /** Help with going digital (数字化转型). */
  | 'DIGITALIZATION'
  /** Policies that reach them, and help to apply (政策、申报辅导). */
  | 'POLICY'
  /** Help with rules at home and abroad (合规、出海). */
  | 'COMPLIANCE'
  /** Anything else. */
  | 'OTHER';

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

/** What somebody without a name is to an organization (对方角色). */
export type CounterpartyRole =
  /** It supplies it (供应商). */
  | 'SUPPLIER'
  /** It buys from it (客户). */
  | 'CUSTOMER'
  /** It cooperates with it (合作方). */
  | 'PARTNER'
  /** It does research with it (产学研合作方). */
  | 'RESEARCH_PARTNER'
  /** It invested in it (投资方). */
  | 'INVESTOR'
  /** It incubated it (孵化机构). */
  | 'INCUBATOR'
  /** It set it up (创始人). */
  | 'FOUNDER'
  /** It took capital from it (被投企业). */
  | 'HOLDING'
  /** It competes with it (竞争对手). */
  | 'COMPETITOR'
  /** Anything else. */
  | 'OTHER';

/** How an organization's place is known. */
export type LocationBasis =
  /** A document says where it is. */
  | 'STATED'
  /** Its registered seat. */
  | 'REGISTERED'
  /** One of its offices. */
  | 'OFFICE'
  /** Its registered name begins with the place. */
  | 'FROM_NAME';

/** How one organization controls another (控制方式). */
export type ControlKind =
  /** It is a subsidiary (子公司). */
  | 'SUBSIDIARY'
  /** It holds shares in it (持股). */
  | 'SHAREHOLDING'
  /** It manages it, as a manager does a fund (管理). */
  | 'MANAGEMENT';

/** What sort of institution it is (机构类型). */
export type InstitutionKind =
  /** A university (高校). */
  | 'UNIVERSITY'
  /** A laboratory or research institute (实验室、研究院所). */
  | 'LABORATORY'
  /** An authority or a public agency (政府部门、事业单位). */
  | 'AGENCY'
  /** An association, a chamber or an alliance (协会、商会、联盟). */
  | 'ASSOCIATION'
  /** A medium (媒体). */
  | 'MEDIA'
  /** Any other institution. */
  | 'OTHER';

/** What form of support a measure gives (支持方式). */
export type MeasureKind =
  /** A reward (奖励). */
  | 'REWARD'
  /** A subsidy (补贴). */
  | 'SUBSIDY'
  /** Money from a fund (基金). */
  | 'FUND'
  /** A loan (贷款). */
  | 'LOAN'
  /** A guarantee (担保). */
  | 'GUARANTEE'
  /** Land or rooms (空间、用地). */
  | 'SPACE'
  /** Support for people (人才). */
  | 'TALENT'
  /** Government procurement (政府采购). */
  | 'PROCUREMENT'
  /** A service (服务). */
  | 'SERVICE'
  /** Any other support. */
  | 'OTHER';

/** What part one product has in the making of another (用途). */
export type MadeFromRole =
  /** It becomes a part of it without keeping its form (原材料). */
  | 'MATERIAL'
  /** It is built into it (零部件). */
  | 'PART'
  /** It makes it, and remains (生产设备). */
  | 'EQUIPMENT'
  /** It is done for it: testing, design, transport (配套服务). */
  | 'SERVICE';

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

/** What two things are to each other (判定结果). */
export type JudgementVerdict =
  /** They are the same (相同). */
  | 'SAME'
  /** They are not (不同). */
  | 'DIFFERENT'
  /** It cannot be told (存疑). */
  | 'UNSURE';

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

/** What an entry of the journal is of (变更类型). */
export type JournalKind =
  /** A table was imported (导入). */
  | 'IMPORT'
  /** A data set was removed (移除). */
  | 'REMOVAL'
  /** Facts were added by hand (补充). */
  | 'ADDITION'
  /** A statement was put beside a fact (更正). */
  | 'CORRECTION'
  /** A fact that was added by hand was withdrawn (撤回). */
  | 'WITHDRAWAL'
  /** A fact was reported as wrong (报错). */
  | 'REPORT'
  /** Two things were judged (判定). */
  | 'JUDGEMENT'
  /** Another entry was undone (撤销). */
  | 'UNDO';

export type TargetsQueryVariables = Exact<{
  id: string;
  region: string;
  first?: number | null | undefined;
  weights?: CandidateWeights | null | undefined;
}>;


export type TargetsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly targets: { readonly dataAsOf: string | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly productWords: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> }>, readonly chosen: ReadonlyArray<{ readonly covered: number, readonly enterprise: { readonly id: string }, readonly candidate: { readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly productWords: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
              | (
                { readonly id: string }
                & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
              )
              | (
                { readonly name: string, readonly id: string }
                & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
              )
              | (
                { readonly title: string, readonly id: string }
                & { readonly __typename: 'Source' }
              )
            >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> }, readonly closes: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly before: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly after: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type CandidateRowFragment = { readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly productWords: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> };

export type TargetSetQueryVariables = Exact<{
  id: string;
  region: string;
  first: number;
}>;


export type TargetSetQuery = { readonly chain: { readonly id: string, readonly targets: { readonly chosen: ReadonlyArray<{ readonly covered: number, readonly enterprise: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly closes: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly before: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly after: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } } | null };

export type ChainMapQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type ChainMapQuery = { readonly chain: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly scheme: string | null, readonly description: string | null, readonly basis: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly leaders: ReadonlyArray<{ readonly statedBy: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly map: { readonly dataAsOf: string | null, readonly segments: ReadonlyArray<{ readonly total: number, readonly inRegion: number | null, readonly share: number | null, readonly certified: number, readonly verdict: Verdict | null, readonly segment: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly level: number, readonly parent: { readonly id: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }, readonly top: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly leaders: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type TileFragment = { readonly total: number, readonly inRegion: number | null, readonly share: number | null, readonly certified: number, readonly verdict: Verdict | null, readonly segment: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly level: number, readonly parent: { readonly id: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }, readonly top: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly leaders: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ChainFigureFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type SegmentSheetQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type SegmentSheetQuery = { readonly node:
    | { readonly __typename: 'Award' | 'Chain' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' }
    | { readonly __typename: 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    | (
      { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly description: string | null, readonly chain: { readonly name: string }, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly enterprises: { readonly totalCount: number } }
      & { readonly __typename: 'Segment' }
    )
   | null, readonly trace: { readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } };

export type SegmentHomeQueryVariables = Exact<{
  id: string;
}>;


export type SegmentHomeQuery = { readonly node:
    | { readonly __typename: 'Award' | 'Chain' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' }
    | { readonly __typename: 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    | (
      { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
      & { readonly __typename: 'Segment' }
    )
   | null };

export type ChainFirmsQueryVariables = Exact<{
  chain?: string | null | undefined;
  segment?: string | null | undefined;
  region?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChainFirmsQuery = { readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly chainPositions: ReadonlyArray<{ readonly roles: ReadonlyArray<ChainRole>, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string } }, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChainFirmFragment = { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly chainPositions: ReadonlyArray<{ readonly roles: ReadonlyArray<ChainRole>, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string } }, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> };

export type ChainBottlenecksQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
  kind?: BottleneckKind | null | undefined;
  first?: number | null | undefined;
}>;


export type ChainBottlenecksQuery = { readonly chain: { readonly id: string, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string } }>, readonly bottlenecks: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly structural: number, readonly visibility: number, readonly hiddenCriticality: number, readonly node:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly origin: Origin, readonly name: string, readonly id: string }
            & { readonly __typename: 'Segment' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly separates: { readonly from:
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
           }, readonly witness: { readonly length: number, readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly origin: Origin, readonly id: string, readonly name: string }
              & { readonly __typename: 'Segment' }
            )
            | (
              { readonly id: string, readonly title: string }
              & { readonly __typename: 'Source' }
            )
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type ChainCapitalQueryVariables = Exact<{
  id: string;
  region: string;
  segment?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ChainCapitalQuery = { readonly chain: { readonly id: string, readonly capitalPaths: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly verdict: Verdict, readonly leads: boolean | null, readonly length: number, readonly segment: { readonly id: string, readonly name: string }, readonly enterprise: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly fund: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly path: { readonly length: number, readonly nodes: ReadonlyArray<
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type WriteRefusalQueryVariables = Exact<{ [key: string]: never; }>;


export type WriteRefusalQuery = { readonly writeRefusal: string };

export type FactSheetQueryVariables = Exact<{
  id: string;
}>;


export type FactSheetQuery = { readonly fact: { readonly corrects: string | null, readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly factIds: ReadonlyArray<string> }>, readonly subject:
      | (
        { readonly id: string }
        & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    , readonly object:
      | (
        { readonly id: string }
        & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
      )
      | (
        { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
        & { readonly __typename: 'Segment' }
      )
      | (
        { readonly id: string, readonly metric: { readonly name: string } }
        & { readonly __typename: 'Observation' }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly contradicts: ReadonlyArray<{ readonly reason: string, readonly rule: ContradictionRule | null, readonly fact: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly object:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
            & { readonly __typename: 'Segment' }
          )
          | (
            { readonly id: string, readonly metric: { readonly name: string } }
            & { readonly __typename: 'Observation' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }> } | null };

export type QuotedFactsQueryVariables = Exact<{
  id: string;
}>;


export type QuotedFactsQuery = { readonly node:
    | { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    | { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' }
    | (
      { readonly id: string, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly object:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
            & { readonly __typename: 'Segment' }
          )
          | (
            { readonly id: string, readonly metric: { readonly name: string } }
            & { readonly __typename: 'Observation' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly contradicts: ReadonlyArray<{ readonly reason: string, readonly rule: ContradictionRule | null, readonly fact: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
              | (
                { readonly id: string }
                & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
              )
              | (
                { readonly name: string, readonly id: string }
                & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
              )
              | (
                { readonly title: string, readonly id: string }
                & { readonly __typename: 'Source' }
              )
            , readonly object:
              | (
                { readonly id: string }
                & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
              )
              | (
                { readonly name: string, readonly id: string }
                & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
              )
              | (
                { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
                & { readonly __typename: 'Segment' }
              )
              | (
                { readonly id: string, readonly metric: { readonly name: string } }
                & { readonly __typename: 'Observation' }
              )
              | (
                { readonly title: string, readonly id: string }
                & { readonly __typename: 'Source' }
              )
            , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }> }> }
      & { readonly __typename: 'Citation' }
    )
   | null };

export type ContradictedFragment = { readonly contradicts: ReadonlyArray<{ readonly reason: string, readonly rule: ContradictionRule | null, readonly fact: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
      , readonly object:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
        )
        | (
          { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
          & { readonly __typename: 'Segment' }
        )
        | (
          { readonly id: string, readonly metric: { readonly name: string } }
          & { readonly __typename: 'Observation' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
      , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }> };

export type StatedFactFragment = { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
  , readonly object:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
      & { readonly __typename: 'Segment' }
    )
    | (
      { readonly id: string, readonly metric: { readonly name: string } }
      & { readonly __typename: 'Observation' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
  , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ContributedFragment = { readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }> };

export type AddFactsMutationVariables = Exact<{
  facts: ReadonlyArray<FactInput> | FactInput;
  author?: string | null | undefined;
  clientKey?: string | null | undefined;
}>;


export type AddFactsMutation = { readonly change: { readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }> } | null };

export type CorrectFactMutationVariables = Exact<{
  id: string;
  with: FactInput;
  reason: string;
  author?: string | null | undefined;
  clientKey?: string | null | undefined;
}>;


export type CorrectFactMutation = { readonly change: { readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }> } | null };

export type WithdrawFactMutationVariables = Exact<{
  id: string;
  reason: string;
  author?: string | null | undefined;
  clientKey?: string | null | undefined;
}>;


export type WithdrawFactMutation = { readonly change: { readonly journal: { readonly id: string } | null, readonly rejected: ReadonlyArray<{ readonly column: string | null, readonly value: string, readonly reason: string, readonly tip: string }> } | null };

export type DatasetRowFragment = { readonly loadedAt: string, readonly isComplete: boolean, readonly nodes: number, readonly relationships: number, readonly id: string, readonly kind: DatasetKind, readonly name: string | null };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { readonly datasets: ReadonlyArray<{ readonly loadedAt: string, readonly isComplete: boolean, readonly nodes: number, readonly relationships: number, readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> };

export type DatasetDetailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatasetDetailQuery = { readonly dataset: { readonly loadedAt: string, readonly isComplete: boolean, readonly nodes: number, readonly relationships: number, readonly id: string, readonly kind: DatasetKind, readonly name: string | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly citations: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AdditionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdditionsQuery = { readonly additions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly kind: TableKind, readonly note: string | null, readonly corrects: string | null, readonly journal: string, readonly citation: { readonly id: string, readonly quote: string, readonly locator: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JournalQueryVariables = Exact<{
  dataset?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalQuery = { readonly journal: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly kind: JournalKind, readonly datasetId: string | null, readonly added: number, readonly changed: number, readonly removed: number, readonly fact: string | null, readonly reason: string | null, readonly undoes: string | null, readonly undoneBy: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UndoChangeMutationVariables = Exact<{
  journal: string;
}>;


export type UndoChangeMutation = { readonly undo: { readonly added: number, readonly removed: number, readonly changed: number } | null };

export type RemoveDatasetMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDatasetMutation = { readonly removeDataset: { readonly removed: number } | null };

export type EnterpriseCapitalQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseCapitalQuery = { readonly enterprise: { readonly statedWithoutCapital: boolean | null, readonly investments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly lead: boolean | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly node: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly capitalStatements: ReadonlyArray<{ readonly statedBy: string | null, readonly wording: string, readonly confidence: Confidence | null, readonly factId: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controls: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controlledBy: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } | null };

export type EnterpriseNextInvestorsQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseNextInvestorsQuery = { readonly enterprise: { readonly nextInvestors: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly score: number, readonly investor: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly evidence: ReadonlyArray<{ readonly on: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly investors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type EnterpriseLookThroughQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseLookThroughQuery = { readonly enterprise: { readonly lookThrough: { readonly holdingCount: number, readonly ownerCount: number, readonly linkCount: number, readonly linksWithoutShare: number, readonly truncated: boolean, readonly dataAsOf: string | null, readonly holdings: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          > }> }>, readonly owners: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          > }> }>, readonly circles: ReadonlyArray<{ readonly closed: boolean | null, readonly organizations: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        )> }>, readonly overstated: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      )>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type EnterpriseDataQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseDataQuery = { readonly enterprise: { readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null };

export type EnterpriseHeadQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseHeadQuery = { readonly enterprise: { readonly id: string, readonly name: string, readonly investorKind: InvestorKind | null, readonly nameEn: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly portfolio: { readonly totalCount: number }, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } | null, readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
   | null };

export type EnterpriseOverviewQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseOverviewQuery = { readonly enterprise: { readonly uscc: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly productWords: ReadonlyArray<string> | null, readonly foundedStatements: ReadonlyArray<{ readonly value: ReadonlyArray<string>, readonly contradicts: ReadonlyArray<{ readonly value: ReadonlyArray<string> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly locations: ReadonlyArray<{ readonly basis: LocationBasis, readonly confidence: Confidence | null, readonly factId: string | null, readonly region: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly notSameAs: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    )>, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly batch: string | null, readonly grantedOn: string | null, readonly validUntil: string | null, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly rung: { readonly id: string, readonly ladder: { readonly id: string, readonly name: string } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly board: ListingBoard | null, readonly listedOn: string | null, readonly ticker: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly kind: MilestoneKind, readonly text: string, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly chainPositions: ReadonlyArray<{ readonly roles: ReadonlyArray<ChainRole>, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly chain: { readonly id: string, readonly name: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly leads: ReadonlyArray<{ readonly statedBy: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly chain: { readonly id: string, readonly name: string } | null, readonly cluster: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly on: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly classifiedIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly code: string | null, readonly scheme: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EnterpriseLadderQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseLadderQuery = { readonly enterprise: { readonly ladder: { readonly missing: ReadonlyArray<string>, readonly monthsFromFounding: number | null, readonly expiresOn: string | null, readonly dataAsOf: string | null, readonly current: { readonly id: string, readonly name: string, readonly tier: RecognitionTier | null, readonly level: RecognitionLevel | null, readonly ladder: { readonly id: string, readonly name: string } } | null, readonly next: { readonly id: string, readonly name: string, readonly tier: RecognitionTier | null, readonly level: RecognitionLevel | null, readonly ladder: { readonly id: string, readonly name: string } } | null, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type OnRungFragment = { readonly id: string, readonly name: string, readonly tier: RecognitionTier | null, readonly level: RecognitionLevel | null, readonly ladder: { readonly id: string, readonly name: string } };

export type MadeProductsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly on: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type TitledFragment = { readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly batch: string | null, readonly grantedOn: string | null, readonly validUntil: string | null, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly rung: { readonly id: string, readonly ladder: { readonly id: string, readonly name: string } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ListedFragment = { readonly id: string, readonly board: ListingBoard | null, readonly listedOn: string | null, readonly ticker: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type HappenedFragment = { readonly id: string, readonly on: string | null, readonly kind: MilestoneKind, readonly text: string, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type PositionedFragment = { readonly roles: ReadonlyArray<ChainRole>, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly chain: { readonly id: string, readonly name: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type LedFragment = { readonly statedBy: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly chain: { readonly id: string, readonly name: string } | null, readonly cluster: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type EnterprisePoliciesQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
  asOf?: string | null | undefined;
  most?: number | null | undefined;
}>;


export type EnterprisePoliciesQuery = { readonly enterprise: { readonly eligiblePolicies: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly met: ReadonlyArray<string>, readonly unmet: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly policy: { readonly id: string, readonly name: string }, readonly measure: { readonly id: string, readonly name: string, readonly kind: MeasureKind, readonly min: number | null, readonly max: number | null, readonly currency: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type EnterpriseRelationsQueryVariables = Exact<{
  id: string;
  suppliersAfter?: string | null | undefined;
  customersAfter?: string | null | undefined;
}>;


export type EnterpriseRelationsQuery = { readonly enterprise: { readonly suppliers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly since: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly since: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly industries: ReadonlyArray<{ readonly wording: string | null, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly industry: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: NamedType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly status: CooperationStatus | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly competitors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly researchPartners: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly institution: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly incubators: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly institution: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } | null };

export type EnterpriseSuppliersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseSuppliersQuery = { readonly enterprise: { readonly suppliers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly since: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EnterpriseCustomersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseCustomersQuery = { readonly enterprise: { readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly since: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EnterprisePartnersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterprisePartnersQuery = { readonly enterprise: { readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly status: CooperationStatus | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EnterpriseCompetitorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseCompetitorsQuery = { readonly enterprise: { readonly competitors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SuppliedFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly since: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type PartneredFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly status: CooperationStatus | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CompetingFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ResearchedFragment = { readonly topic: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly institution: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type EntityHeadQueryVariables = Exact<{
  id: string;
}>;


export type EntityHeadQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Source' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
      & { readonly __typename: Exclude<NamedType, 'Segment'> }
    )
    | (
      { readonly name: string, readonly id: string, readonly nameEn: string | null, readonly chain: { readonly id: string, readonly name: string }, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
      & { readonly __typename: 'Segment' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Event' | 'Ladder' | 'Person' }
    )
    | (
      { readonly id: string, readonly ladder: { readonly id: string } }
      & { readonly __typename: 'Rung' }
    )
    | (
      { readonly id: string, readonly about:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
        )
        | (
          { readonly id: string }
          & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
        )
       }
      & { readonly __typename: 'Observation' }
    )
    | (
      { readonly id: string, readonly measureName: string, readonly policy: { readonly id: string } | null }
      & { readonly __typename: 'Measure' }
    )
   | null };

export type SegmentEntityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SegmentEntityQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
    | (
      { readonly stage: ChainStage | null, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly description: string | null, readonly id: string, readonly chain: { readonly id: string, readonly name: string }, readonly product: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly suppliedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                  | { readonly id: string }
                  | { readonly name: string, readonly id: string }
                , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & { readonly __typename: 'Segment' }
    )
   | null };

export type ClusterEntityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClusterEntityQuery = { readonly cluster: { readonly description: string | null, readonly level: RecognitionLevel | null, readonly scheme: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly leaders: ReadonlyArray<{ readonly statedBy: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ParkEntityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParkEntityQuery = { readonly park: { readonly level: RecognitionLevel | null, readonly theme: string | null, readonly description: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly region: { readonly id: string, readonly name: string } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly parks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }
          & { readonly __typename: InvestorType }
        ) }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PolicyEntityQueryVariables = Exact<{
  id: string;
}>;


export type PolicyEntityQuery = { readonly policy: { readonly description: string | null, readonly issuedOn: string | null, readonly status: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly issuers: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    )>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly wording: string | null, readonly confidence: Confidence | null, readonly industry: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: NamedType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly recipients: ReadonlyArray<{ readonly programme: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly policy: { readonly id: string, readonly name: string }, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: MeasureKind, readonly min: number | null, readonly max: number | null, readonly currency: string | null, readonly conditions: ReadonlyArray<string>, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MetricEntityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MetricEntityQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Institution' | 'Park' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
    | (
      { readonly unit: string | null, readonly definition: string | null, readonly id: string }
      & { readonly __typename: 'Metric' }
    )
   | null, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly about:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
              | { readonly id: string }
              | { readonly name: string, readonly id: string }
            , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstitutionEntityQueryVariables = Exact<{
  id: string;
}>;


export type InstitutionEntityQuery = { readonly institution: { readonly description: string | null, readonly foundedOn: string | null, readonly uscc: string | null, readonly institutionKind: InstitutionKind | null, readonly investorKind: InvestorKind | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly region: { readonly id: string, readonly name: string } | null, readonly controls: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controlledBy: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly parks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly notSameAs: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    )>, readonly portfolio: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EventEntityQueryVariables = Exact<{
  id: string;
}>;


export type EventEntityQuery = { readonly event: { readonly description: string | null, readonly on: string | null, readonly period: string | null, readonly otherParticipants: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: NamedType }
    )>, readonly participants: ReadonlyArray<{ readonly role: ParticipationRole, readonly result: string | null, readonly confidence: Confidence | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PersonEntityQueryVariables = Exact<{
  id: string;
}>;


export type PersonEntityQuery = { readonly person: { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly founded: ReadonlyArray<{ readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly founder:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
      , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly manages: ReadonlyArray<{ readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly manager:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
      , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } | null };

export type LadderEntityQueryVariables = Exact<{
  id: string;
}>;


export type LadderEntityQuery = { readonly ladder: { readonly description: string | null, readonly level: RecognitionLevel | null, readonly status: string | null, readonly validFrom: string | null, readonly origin: Origin, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly policies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly supersedes: { readonly id: string, readonly name: string } | null, readonly supersededBy: { readonly id: string, readonly name: string } | null, readonly rungs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tier: RecognitionTier | null, readonly level: RecognitionLevel | null, readonly origin: Origin, readonly confidence: Confidence | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } | null };

export type EntityFiguresQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityFiguresQuery = { readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
              | { readonly id: string }
              | { readonly name: string, readonly id: string }
            , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FiguresFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type MembersFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CalledFragment = { readonly nameEn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> };

export type LinkedFragment = (
  { readonly id: string, readonly name: string }
  & { readonly __typename: NamedType }
);

type LinkedNode_Us19kT49RnOtKaK4f27Fueh59QyShH74U8Mgl8Xrw_Fragment = (
  { readonly id: string }
  & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
);

type LinkedNode_Qizv03ORzfJp9r90ErZ7p9olQlXbTxuv6UmOs6h9yo_Fragment = (
  { readonly name: string, readonly id: string }
  & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
);

type LinkedNode_Source_Fragment = (
  { readonly title: string, readonly id: string }
  & { readonly __typename: 'Source' }
);

export type LinkedNodeFragment =
  | LinkedNode_Us19kT49RnOtKaK4f27Fueh59QyShH74U8Mgl8Xrw_Fragment
  | LinkedNode_Qizv03ORzfJp9r90ErZ7p9olQlXbTxuv6UmOs6h9yo_Fragment
  | LinkedNode_Source_Fragment
;

export type CitedFragment = { readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } };

type Quoted_Dnq4JjqgPy19DRxu25Tmqzt1Yzn2GwuIq0O48cRc_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

type Quoted_TDsMGjbxfwv3n54xGk2VhQpqx3Bd3NvtFiJrQeHJn0_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

type Quoted_Fl8d3qGuCcO6nMCmtFkyQ1Zd7IjzXssHq6apcXe7Wis_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type QuotedFragment =
  | Quoted_Dnq4JjqgPy19DRxu25Tmqzt1Yzn2GwuIq0O48cRc_Fragment
  | Quoted_TDsMGjbxfwv3n54xGk2VhQpqx3Bd3NvtFiJrQeHJn0_Fragment
  | Quoted_Fl8d3qGuCcO6nMCmtFkyQ1Zd7IjzXssHq6apcXe7Wis_Fragment
;

export type GapsQueryVariables = Exact<{
  id: string;
  region: string;
  minLocationQuotient?: number | null | undefined;
  maxHhi?: number | null | undefined;
  minTier?: RecognitionTier | null | undefined;
  minCoverage?: number | null | undefined;
  proximity?: Proximity | null | undefined;
  alpha?: number | null | undefined;
}>;


export type GapsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly gaps: { readonly dataAsOf: string | null, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly firmCount: number, readonly firmCountNationwide: number, readonly locationQuotient: number | null, readonly hhi: number | null, readonly hhiConsolidated: number | null, readonly effectiveSuppliers: number | null, readonly effectiveControllers: number | null, readonly controllerCount: number | null, readonly fillability: number | null, readonly fillOrder: number | null, readonly untested: ReadonlyArray<GapTest>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly origin: Origin, readonly confidence: Confidence | null, readonly chain: { readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }, readonly firms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }>, readonly controllers: ReadonlyArray<{ readonly share: number, readonly controller: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: InvestorType }
          ), readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly reasons: ReadonlyArray<{ readonly test: GapTest, readonly value: number, readonly threshold: number }>, readonly witness: { readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }>, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly filling: { readonly effort: number, readonly steps: ReadonlyArray<{ readonly step: number, readonly fillabilityBefore: number, readonly fillabilityAfter: number, readonly effort: number, readonly segment: { readonly id: string, readonly name: string } }> }, readonly circles: ReadonlyArray<{ readonly organizations: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        )> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type JudgedFragment = { readonly verdict: Verdict, readonly firmCount: number, readonly firmCountNationwide: number, readonly locationQuotient: number | null, readonly hhi: number | null, readonly hhiConsolidated: number | null, readonly effectiveSuppliers: number | null, readonly effectiveControllers: number | null, readonly controllerCount: number | null, readonly fillability: number | null, readonly fillOrder: number | null, readonly untested: ReadonlyArray<GapTest>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly origin: Origin, readonly confidence: Confidence | null, readonly chain: { readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }, readonly firms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }>, readonly controllers: ReadonlyArray<{ readonly share: number, readonly controller: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly reasons: ReadonlyArray<{ readonly test: GapTest, readonly value: number, readonly threshold: number }>, readonly witness: { readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly chains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly origin: Origin }>, readonly enterprises: { readonly totalCount: number } }> }, readonly enterprises: { readonly totalCount: number }, readonly investors: { readonly totalCount: number }, readonly observations: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

export type JobStateFragment = { readonly id: string, readonly file: string, readonly since: string, readonly state: ImportState, readonly doing: string, readonly problem: string | null };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { readonly importJobs: ReadonlyArray<{ readonly id: string, readonly file: string, readonly since: string, readonly state: ImportState, readonly doing: string, readonly problem: string | null }> };

export type ImportKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportKindsQuery = { readonly importKinds: ReadonlyArray<{ readonly kind: TableKind, readonly chinese: string, readonly english: string, readonly columns: ReadonlyArray<{ readonly name: string, readonly isNeeded: boolean, readonly chinese: string, readonly english: string }> }> };

export type ImportJobQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobQuery = { readonly importJob: { readonly id: string, readonly file: string, readonly since: string, readonly state: ImportState, readonly doing: string, readonly problem: string | null, readonly understood: { readonly dataset: string, readonly kind: TableKind, readonly rows: number, readonly rejected: number, readonly problems: ReadonlyArray<string>, readonly said: ReadonlyArray<string>, readonly headings: ReadonlyArray<{ readonly heading: string, readonly columns: ReadonlyArray<string>, readonly examples: ReadonlyArray<string> }>, readonly counts: ReadonlyArray<{ readonly what: string, readonly count: number }> } | null, readonly foreseen: { readonly known: number, readonly created: number, readonly near: number, readonly nearNames: ReadonlyArray<{ readonly name: string, readonly known: string, readonly score: number, readonly organization: (
          { readonly id: string }
          & { readonly __typename: InvestorType }
        ) }>, readonly verdicts: ReadonlyArray<{ readonly chain: string, readonly region: string, readonly changed: ReadonlyArray<{ readonly before: Verdict, readonly after: Verdict, readonly segment: { readonly id: string, readonly name: string } }> }> } | null, readonly loaded: { readonly nodes: number, readonly relationships: number, readonly known: number, readonly created: number, readonly isUnchanged: boolean } | null } | null };

export type ReadImportMutationVariables = Exact<{
  file: string;
  kind?: TableKind | null | undefined;
  dataset?: string | null | undefined;
  columns?: ReadonlyArray<ColumnInput> | ColumnInput | null | undefined;
  constants?: ReadonlyArray<CellInput> | CellInput | null | undefined;
}>;


export type ReadImportMutation = { readonly readImport: { readonly id: string } | null };

export type LoadImportMutationVariables = Exact<{
  job: string;
}>;


export type LoadImportMutation = { readonly loadImport: { readonly id: string } | null };

export type RemoveImportMutationVariables = Exact<{
  id: string;
}>;


export type RemoveImportMutation = { readonly removeDataset: { readonly removed: number } | null };

export type ImportedDatasetQueryVariables = Exact<{
  name: string;
}>;


export type ImportedDatasetQuery = { readonly dataset: { readonly id: string, readonly name: string | null, readonly nodes: number, readonly relationships: number } | null };

export type IndustryHeadQueryVariables = Exact<{
  id: string;
}>;


export type IndustryHeadQuery = { readonly industry: { readonly id: string, readonly name: string, readonly scheme: string | null, readonly code: string | null, readonly nameEn: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } | null, readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
   | null };

export type IndustryOverviewQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndustryOverviewQuery = { readonly industry: { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string | null }>, readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClassesFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly code: string | null, readonly scheme: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type InvestorCoInvestorsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  minShared?: number | null | undefined;
  mergeGroups?: boolean | null | undefined;
  orderBy?: CoInvestorOrder | null | undefined;
  kind?: InvestorKind | null | undefined;
  chain?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type InvestorCoInvestorsQuery = { readonly investor: { readonly coInvestors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly sameRoundCount: number | null, readonly firstOn: string | null, readonly lastOn: string | null, readonly leadCount: number | null, readonly jaccard: number, readonly adamicAdar: number, readonly circular: boolean, readonly shared: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly members: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        )>, readonly node: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ) }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type InvestorHeadQueryVariables = Exact<{
  id: string;
}>;


export type InvestorHeadQuery = { readonly investor:
    | (
      { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
      & { readonly __typename: Exclude<InvestorType, 'InvestmentFirm'> }
    )
    | (
      { readonly isFund: boolean | null, readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
      & { readonly __typename: 'InvestmentFirm' }
    )
   | null, readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
   | null };

export type InvestorPortfolioQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  chain?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type InvestorPortfolioQuery = { readonly investor: { readonly description: string | null, readonly foundedOn: string | null, readonly uscc: string | null, readonly portfolio: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly lead: boolean | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string } } }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type InvestorBreakdownQueryVariables = Exact<{
  id: string;
  mergeGroups?: boolean | null | undefined;
}>;


export type InvestorBreakdownQuery = { readonly investor: { readonly portfolioAnalysis: { readonly holdings: number, readonly dataAsOf: string | null, readonly byChain: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly bySegment: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly byStage: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly byRegion: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly byTier: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly byYear: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly byBoard: { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
            | (
              { readonly id: string }
              & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
            )
            | (
              { readonly title: string, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type BrokenFragment = { readonly unknown: number, readonly hhi: number | null, readonly items: ReadonlyArray<{ readonly key: string | null, readonly level: RecognitionLevel | null, readonly count: number, readonly share: number, readonly node:
      | (
        { readonly id: string }
        & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
     | null }> };

export type InvestorRelayQueryVariables = Exact<{
  id: string;
}>;


export type InvestorRelayQuery = { readonly investor: { readonly relay: { readonly dataAsOf: string | null, readonly follows: ReadonlyArray<{ readonly count: number, readonly medianLagDays: number, readonly investor: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly examples: ReadonlyArray<{ readonly firstOn: string, readonly laterOn: string, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }>, readonly followedBy: ReadonlyArray<{ readonly count: number, readonly medianLagDays: number, readonly investor: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly examples: ReadonlyArray<{ readonly firstOn: string, readonly laterOn: string, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type InvestorRecommendedQueryVariables = Exact<{
  id: string;
  chain?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type InvestorRecommendedQuery = { readonly investor: { readonly recommendedCoInvestors: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly score: number, readonly investor: (
          { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly evidence: ReadonlyArray<{ readonly on: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly investors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type RelayedFragment = { readonly count: number, readonly medianLagDays: number, readonly investor: (
    { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly examples: ReadonlyArray<{ readonly firstOn: string, readonly laterOn: string, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> };

export type InvestorRiskQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  mergeGroups?: boolean | null | undefined;
}>;


export type InvestorRiskQuery = { readonly investor: { readonly portfolioAnalysis: { readonly holdings: number, readonly expiryUnknown: number, readonly dataAsOf: string | null, readonly synergies: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly supplier: { readonly id: string, readonly name: string }, readonly customer: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly commonSuppliers: ReadonlyArray<{ readonly holdingCount: number, readonly directCount: number, readonly supplier: { readonly id: string, readonly name: string }, readonly holdings: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly expiring: ReadonlyArray<{ readonly expiresOn: string, readonly stated: boolean, readonly enterprise: { readonly id: string, readonly name: string }, readonly recognition: { readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly batch: string | null, readonly grantedOn: string | null, readonly validUntil: string | null, readonly product: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly rung: { readonly id: string, readonly ladder: { readonly id: string, readonly name: string } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type InvestorOverlapQueryVariables = Exact<{
  id: string;
  other: string;
  mergeGroups?: boolean | null | undefined;
}>;


export type InvestorOverlapQuery = { readonly investor: { readonly portfolioOverlap: { readonly sharedCount: number, readonly count: number, readonly otherCount: number, readonly jaccard: number | null, readonly dataAsOf: string | null, readonly other: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly shared: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type InvestorGroupQueryVariables = Exact<{
  id: string;
}>;


export type InvestorGroupQuery = { readonly investor: { readonly notSameAs: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    )>, readonly controls: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controlledBy: ReadonlyArray<{ readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly lookThrough: { readonly holdingCount: number, readonly ownerCount: number, readonly linkCount: number, readonly linksWithoutShare: number, readonly truncated: boolean, readonly dataAsOf: string | null, readonly holdings: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          > }> }>, readonly owners: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          > }> }>, readonly circles: ReadonlyArray<{ readonly closed: boolean | null, readonly organizations: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        )> }>, readonly overstated: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: InvestorType }
      )>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type InvestorDataQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvestorDataQuery = { readonly investor: { readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null };

type NetNode_Zgc7gyaprw2A4BUuS70S1QjDphGmeyiJnTsydKHndS4_Fragment = (
  { readonly id: string }
  & { readonly __typename: Exclude<NodeType, NamedType> }
);

type NetNode_SapK3C65SobqEltviQ4H6Rdr7PUmnPEr6oTuGEvFhk_Fragment = (
  { readonly name: string, readonly id: string }
  & { readonly __typename: Exclude<NamedType, 'Segment'> }
);

type NetNode_Segment_Fragment = (
  { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Segment' }
);

export type NetNodeFragment =
  | NetNode_Zgc7gyaprw2A4BUuS70S1QjDphGmeyiJnTsydKHndS4_Fragment
  | NetNode_SapK3C65SobqEltviQ4H6Rdr7PUmnPEr6oTuGEvFhk_Fragment
  | NetNode_Segment_Fragment
;

export type NetworkNodeQueryVariables = Exact<{
  id: string;
}>;


export type NetworkNodeQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: Exclude<NodeType, NamedType> }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly segments: ReadonlyArray<{ readonly id: string }>, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string } }>, readonly clusters: ReadonlyArray<{ readonly id: string }> }
      & { readonly __typename: 'Chain' }
    )
    | (
      { readonly nameEn: string | null, readonly stage: ChainStage | null, readonly description: string | null, readonly name: string, readonly origin: Origin, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly suppliedBy: ReadonlyArray<{ readonly id: string }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number }, readonly chain: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Segment' }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string } }>, readonly regions: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number } }
      & { readonly __typename: 'Cluster' }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly productWords: ReadonlyArray<string> | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly locations: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string } }>, readonly controls: ReadonlyArray<{ readonly organization: { readonly id: string } }>, readonly controlledBy: ReadonlyArray<{ readonly organization: { readonly id: string } }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly portfolio: { readonly totalCount: number }, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel | null }>, readonly suppliers: { readonly totalCount: number }, readonly customers: { readonly totalCount: number }, readonly investments: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly competitors: { readonly totalCount: number }, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly id: string } }>, readonly leads: ReadonlyArray<{ readonly chain: { readonly id: string } | null }>, readonly clusters: ReadonlyArray<{ readonly id: string }>, readonly industries: ReadonlyArray<{ readonly industry: { readonly id: string } }>, readonly researchPartners: ReadonlyArray<{ readonly institution: { readonly id: string } }>, readonly incubators: ReadonlyArray<{ readonly institution: { readonly id: string } }> }
      & { readonly __typename: 'Enterprise' }
    )
    | (
      { readonly nameEn: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }
      & { readonly __typename: 'Industry' | 'Metric' | 'Policy' | 'Product' }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly locations: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string } }>, readonly controls: ReadonlyArray<{ readonly organization: { readonly id: string } }>, readonly controlledBy: ReadonlyArray<{ readonly organization: { readonly id: string } }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly portfolio: { readonly totalCount: number } }
      & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
    )
    | (
      { readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly region: { readonly id: string } | null, readonly organizations: { readonly totalCount: number } }
      & { readonly __typename: 'Park' }
    )
    | (
      { readonly nameEn: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly parent: { readonly id: string } | null, readonly children: ReadonlyArray<{ readonly id: string }>, readonly clusters: ReadonlyArray<{ readonly id: string }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number } }
      & { readonly __typename: 'Region' }
    )
   | null };

export type NetworkRelationsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  suppliers?: boolean | null | undefined;
  customers?: boolean | null | undefined;
  investments?: boolean | null | undefined;
  portfolio?: boolean | null | undefined;
  controls?: boolean | null | undefined;
  controlledBy?: boolean | null | undefined;
  chainPositions?: boolean | null | undefined;
  leads?: boolean | null | undefined;
  leaders?: boolean | null | undefined;
  partners?: boolean | null | undefined;
  competitors?: boolean | null | undefined;
  industries?: boolean | null | undefined;
  researchPartners?: boolean | null | undefined;
  incubators?: boolean | null | undefined;
  clusters?: boolean | null | undefined;
  parks?: boolean | null | undefined;
  locations?: boolean | null | undefined;
  region?: boolean | null | undefined;
  enterprises?: boolean | null | undefined;
  organizations?: boolean | null | undefined;
  segments?: boolean | null | undefined;
  chain?: boolean | null | undefined;
  suppliedBy?: boolean | null | undefined;
  suppliesTo?: boolean | null | undefined;
  regions?: boolean | null | undefined;
  parent?: boolean | null | undefined;
  children?: boolean | null | undefined;
}>;


export type NetworkRelationsQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: Exclude<NodeType, NamedType> }
    )
    | (
      { readonly name: string, readonly id: string, readonly segments?: ReadonlyArray<(
        { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
        & { readonly __typename: 'Segment' }
      )>, readonly leaders?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly enterprise: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Enterprise' }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly clusters?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Cluster' }
      )> }
      & { readonly __typename: 'Chain' }
    )
    | (
      { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain?: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Chain' }
      ), readonly suppliedBy?: ReadonlyArray<(
        { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
        & { readonly __typename: 'Segment' }
      )>, readonly suppliesTo?: ReadonlyArray<(
        { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
        & { readonly __typename: 'Segment' }
      )>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly name: string, readonly id: string, readonly chainPositions: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly segment: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }
            & { readonly __typename: 'Enterprise' }
          ) }> } }
      & { readonly __typename: 'Segment' }
    )
    | (
      { readonly name: string, readonly id: string, readonly leaders?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly enterprise: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Enterprise' }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly regions?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Region' }
      )>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ) }> } }
      & { readonly __typename: 'Cluster' }
    )
    | (
      { readonly name: string, readonly id: string, readonly controls?: ReadonlyArray<{ readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controlledBy?: ReadonlyArray<{ readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly parks?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Park' }
      )>, readonly locations?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly region: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Region' }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly portfolio?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly suppliers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly customers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly investments?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: InvestorType }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly partners?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: InvestorType }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly competitors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: InvestorType }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }, readonly chainPositions?: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly segment: (
          { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Segment' }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly leads?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly chain: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' }
        ) | null, readonly cluster: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Cluster' }
        ) | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly clusters?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Cluster' }
      )>, readonly industries?: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly industry:
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: Exclude<NamedType, 'Segment'> }
          )
          | (
            { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
            & { readonly __typename: 'Segment' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly researchPartners?: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly institution: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly incubators?: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly institution: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }
      & { readonly __typename: 'Enterprise' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Industry' | 'Metric' | 'Policy' | 'Product' }
    )
    | (
      { readonly name: string, readonly id: string, readonly controls?: ReadonlyArray<{ readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly controlledBy?: ReadonlyArray<{ readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: InvestorType }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly parks?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Park' }
      )>, readonly locations?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly region: (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Region' }
        ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly portfolio?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } }
      & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
    )
    | (
      { readonly name: string, readonly id: string, readonly region?: (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Region' }
      ) | null, readonly organizations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: InvestorType }
          ) }> } }
      & { readonly __typename: 'Park' }
    )
    | (
      { readonly name: string, readonly id: string, readonly parent?: (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Region' }
      ) | null, readonly children?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Region' }
      )>, readonly clusters?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Cluster' }
      )>, readonly parks?: ReadonlyArray<(
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Park' }
      )>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Enterprise' }
          ) }> } }
      & { readonly __typename: 'Region' }
    )
   | null };

export type NetworkNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NetworkNodesQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly id: string }
      & { readonly __typename: Exclude<NodeType, NamedType> }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: Exclude<NamedType, 'Segment'> }
    )
    | (
      { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
      & { readonly __typename: 'Segment' }
    )
   | null> };

export type FollowedFragment = { readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type NetworkPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type NetworkPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & { readonly __typename: Exclude<NodeType, NamedType> }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: Exclude<NamedType, 'Segment'> }
      )
      | (
        { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
        & { readonly __typename: 'Segment' }
      )
    >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> };

export type NetworkTraceQueryVariables = Exact<{
  from: string;
  direction: TraceDirection;
  depth: number;
  first: number;
}>;


export type NetworkTraceQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly node:
        | (
          { readonly id: string }
          & { readonly __typename: Exclude<NodeType, NamedType> }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: Exclude<NamedType, 'Segment'> }
        )
        | (
          { readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Segment' }
        )
       }>, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } };

export type ToldFigureFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ObservedFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
      , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ControlledFragment = { readonly kind: ControlKind | null, readonly sharePercent: number | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly organization: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type HeldFragment = { readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
    > }> };

export type SeenFragment = { readonly holdingCount: number, readonly ownerCount: number, readonly linkCount: number, readonly linksWithoutShare: number, readonly truncated: boolean, readonly dataAsOf: string | null, readonly holdings: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
      > }> }>, readonly owners: ReadonlyArray<{ readonly level: number, readonly directPercent: number | null, readonly integratedPercent: number | null, readonly isLowerBound: boolean, readonly organization: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
      > }> }>, readonly circles: ReadonlyArray<{ readonly closed: boolean | null, readonly organizations: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    )> }>, readonly overstated: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  )>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } };

export type RecommendedFragment = { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly score: number, readonly investor: (
      { readonly investorKind: InvestorKind | null, readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ), readonly parts: ReadonlyArray<{ readonly name: ScorePartName, readonly value: number | null, readonly weight: number }>, readonly evidence: ReadonlyArray<{ readonly on: string | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly investors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } };

export type ProvenanceFragment = { readonly id: string, readonly kind: DatasetKind, readonly name: string | null };

export type DescribedFragment = { readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> };

export type ProofPathFragment = { readonly length: number, readonly nodes: ReadonlyArray<
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
  >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> };

export type ProductHeadQueryVariables = Exact<{
  id: string;
}>;


export type ProductHeadQuery = { readonly product: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } | null, readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
   | null };

export type ProductOverviewQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductOverviewQuery = { readonly product: { readonly description: string | null, readonly codes: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }>, readonly kindOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly kinds: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly madeFrom: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: MadeFromRole | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly usedIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: MadeFromRole | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly makers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly share: number | null, readonly on: string | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly segments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly chain: { readonly id: string, readonly name: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string, readonly code: string | null, readonly scheme: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type KindsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type IngredientsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: MadeFromRole | null, readonly confidence: Confidence | null, readonly factId: string | null, readonly node: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CompareRegionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  chain?: string | null | undefined;
}>;


export type CompareRegionsQuery = { readonly compareRegions: { readonly dataAsOf: string | null, readonly rows: ReadonlyArray<{ readonly scope: string | null, readonly asOf: string | null, readonly delta: number | null, readonly contradiction: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null, readonly definition: string | null }, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly cells: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string }, readonly observations: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> }>, readonly segments: ReadonlyArray<{ readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage | null, readonly origin: Origin }, readonly cells: ReadonlyArray<{ readonly known: number, readonly share: number | null, readonly locationQuotient: number | null, readonly region: { readonly id: string, readonly name: string } }> }>, readonly presence: ReadonlyArray<{ readonly present: number, readonly required: number, readonly region: { readonly id: string, readonly name: string }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly region: { readonly id: string, readonly name: string } }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } };

export type FigureFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type RegionHeadQueryVariables = Exact<{
  id: string;
}>;


export type RegionHeadQuery = { readonly region: { readonly id: string, readonly name: string, readonly code: string | null, readonly level: RegionLevel | null, readonly nameEn: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> } | null, readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
   | null };

export type RegionOverviewQueryVariables = Exact<{
  id: string;
}>;


export type RegionOverviewQuery = { readonly region: { readonly children: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: RegionLevel | null }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: RecognitionLevel | null, readonly description: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly parks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: RecognitionLevel | null, readonly theme: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> } | null };

export type RegionLadderQueryVariables = Exact<{
  id: string;
}>;


export type RegionLadderQuery = { readonly region: { readonly ladder: { readonly dataAsOf: string | null, readonly rungs: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel, readonly count: number, readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number } } } | null };

export type RegionPoliciesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionPoliciesQuery = { readonly region: { readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly issuedOn: string | null, readonly status: string | null, readonly issuers: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: InvestorType }
          )>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RegionFiguresQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionFiguresQuery = { readonly region: { readonly observations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly contradicts: ReadonlyArray<{ readonly factId: string, readonly reason: string, readonly observation: { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly batch: string | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly factId: string, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
                | { readonly id: string }
                | { readonly name: string, readonly id: string }
              , readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } | null }>, readonly dimensions: ReadonlyArray<{ readonly key: DimensionKey, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RegionFirmsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  tier?: RecognitionTier | null | undefined;
  orderBy?: EnterpriseOrder | null | undefined;
}>;


export type RegionFirmsQuery = { readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly foundedOn: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly tier: RecognitionTier, readonly level: RecognitionLevel | null, readonly grantedOn: string | null, readonly factId: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string, readonly name: string } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type Candidate_Enterprise_Fragment = (
  { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }>, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly name: string } }>, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
  & { readonly __typename: 'Enterprise' }
);

type Candidate_InvestmentFirm_Institution_Fragment = (
  { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
  & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
);

export type CandidateFragment =
  | Candidate_Enterprise_Fragment
  | Candidate_InvestmentFirm_Institution_Fragment
;

export type NearMatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NearMatchesQuery = { readonly writeRefusal: string, readonly nearMatches: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number, readonly nameOfA: string, readonly nameOfB: string, readonly factCount: number, readonly positionCount: number, readonly a:
        | (
          { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }>, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly name: string } }>, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: 'Enterprise' }
        )
        | (
          { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
        )
      , readonly b:
        | (
          { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }>, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly name: string } }>, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: 'Enterprise' }
        )
        | (
          { readonly id: string, readonly name: string, readonly uscc: string | null, readonly foundedOn: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
        )
      , readonly reasons: ReadonlyArray<{ readonly code: NearReasonCode, readonly speaks: NearReasonSide, readonly chinese: string, readonly english: string, readonly ofA: ReadonlyArray<string>, readonly ofB: ReadonlyArray<string> }> }> } };

export type JudgePairMutationVariables = Exact<{
  a: string;
  b: string;
  verdict: JudgementVerdict;
}>;


export type JudgePairMutation = { readonly judge: { readonly journal: { readonly id: string } | null } | null };

export type PickQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type PickQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | (
        { readonly id: string }
        & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' }
      )
      | (
        { readonly name: string, readonly id: string, readonly parent: { readonly name: string } | null }
        & { readonly __typename: 'Region' }
      )
      | (
        { readonly title: string, readonly id: string }
        & { readonly __typename: 'Source' }
      )
    > } };

export type NamesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesOfQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
   | null> };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: { readonly value: string, readonly kind: AliasKind }, readonly node:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: Exclude<NamedType, InvestorType | 'Segment' | 'Region'> }
        )
        | (
          { readonly name: string, readonly id: string, readonly chain: { readonly id: string, readonly name: string }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: 'Segment' }
        )
        | (
          { readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: InvestorType }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Event' | 'Ladder' | 'Person' }
        )
        | (
          { readonly name: string, readonly id: string, readonly ladder: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Rung' }
        )
        | (
          { readonly name: string, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly kind: DatasetKind, readonly name: string | null }> }
          & { readonly __typename: 'Region' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly suggest: ReadonlyArray<{ readonly kind: EntityKind, readonly totalCount: number }> };

export type SuggestQueryVariables = Exact<{
  query: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly kind: EntityKind, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: { readonly value: string }, readonly node:
        | (
          { readonly id: string }
          & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Chain' | 'Cluster' | 'Event' | 'Industry' | 'Ladder' | 'Metric' | 'Park' | 'Person' | 'Policy' | 'Product' }
        )
        | (
          { readonly name: string, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Segment' }
        )
        | (
          { readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
          & { readonly __typename: InvestorType }
        )
        | (
          { readonly name: string, readonly id: string, readonly ladder: { readonly id: string, readonly name: string } }
          & { readonly __typename: 'Rung' }
        )
        | (
          { readonly name: string, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null }
          & { readonly __typename: 'Region' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       }> }> };

type FoundNode_Us19kT49RnOtKaK4f27Fueh59QyShH74U8Mgl8Xrw_Fragment = (
  { readonly id: string }
  & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
);

type FoundNode_Wuho3dutyBhX2AlxUxaHcdQosL4rMvUjz3qd3MoP9o_Fragment = (
  { readonly name: string, readonly id: string }
  & { readonly __typename: 'Chain' | 'Cluster' | 'Event' | 'Industry' | 'Ladder' | 'Metric' | 'Park' | 'Person' | 'Policy' | 'Product' }
);

type FoundNode_Segment_Fragment = (
  { readonly name: string, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Segment' }
);

type FoundNode_Enterprise_InvestmentFirm_Institution_Fragment = (
  { readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
  & { readonly __typename: InvestorType }
);

type FoundNode_Rung_Fragment = (
  { readonly name: string, readonly id: string, readonly ladder: { readonly id: string, readonly name: string } }
  & { readonly __typename: 'Rung' }
);

type FoundNode_Region_Fragment = (
  { readonly name: string, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null }
  & { readonly __typename: 'Region' }
);

type FoundNode_Source_Fragment = (
  { readonly title: string, readonly id: string }
  & { readonly __typename: 'Source' }
);

export type FoundNodeFragment =
  | FoundNode_Us19kT49RnOtKaK4f27Fueh59QyShH74U8Mgl8Xrw_Fragment
  | FoundNode_Wuho3dutyBhX2AlxUxaHcdQosL4rMvUjz3qd3MoP9o_Fragment
  | FoundNode_Segment_Fragment
  | FoundNode_Enterprise_InvestmentFirm_Institution_Fragment
  | FoundNode_Rung_Fragment
  | FoundNode_Region_Fragment
  | FoundNode_Source_Fragment
;

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly knownOmissions: ReadonlyArray<string>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly citations: { readonly totalCount: number } }> } };

export type SourceDetailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceDetailQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly knownOmissions: ReadonlyArray<string>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SourceConflictsQueryVariables = Exact<{
  id: string;
}>;


export type SourceConflictsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reason: string, readonly rule: ContradictionRule | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: FactKind, readonly confidence: Confidence | null, readonly subject:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly object:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly name: string, readonly id: string, readonly chain: { readonly name: string } }
            & { readonly __typename: 'Segment' }
          )
          | (
            { readonly id: string, readonly metric: { readonly name: string } }
            & { readonly __typename: 'Observation' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly values: ReadonlyArray<{ readonly name: string, readonly value: ReadonlyArray<string> }>, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly author: string, readonly at: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }> } };

export type ToldQueryVariables = Exact<{
  id: string;
}>;


export type ToldQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Park' | 'Person' | 'Policy' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
    | (
      { readonly id: string, readonly policiesReceived: ReadonlyArray<{ readonly programme: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly policy: { readonly id: string, readonly name: string }, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly name: string, readonly grantedBy: string | null, readonly grantedOn: string | null, readonly count: number | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly needs: ReadonlyArray<{ readonly id: string, readonly kind: NeedKind, readonly text: string, readonly askedBy: string | null, readonly askedOf: string | null, readonly confidence: Confidence | null, readonly askers: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        )>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly toldGaps: ReadonlyArray<{ readonly id: string, readonly stage: ChainStage | null, readonly product: string | null, readonly text: string, readonly place: string | null, readonly confidence: Confidence | null, readonly of: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        ), readonly toldBy: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ) | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly result: string | null, readonly confidence: Confidence | null, readonly node: { readonly id: string, readonly name: string, readonly on: string | null, readonly period: string | null, readonly otherParticipants: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counterparties: ReadonlyArray<{ readonly id: string, readonly role: CounterpartyRole, readonly wording: string, readonly product: string | null, readonly topic: string | null, readonly since: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly founders: ReadonlyArray<{ readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly founder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly founded: ReadonlyArray<{ readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly founder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly managers: ReadonlyArray<{ readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly manager:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly manages: ReadonlyArray<{ readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly manager:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }
      & { readonly __typename: 'Enterprise' }
    )
    | (
      { readonly id: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly name: string, readonly grantedBy: string | null, readonly grantedOn: string | null, readonly count: number | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly needs: ReadonlyArray<{ readonly id: string, readonly kind: NeedKind, readonly text: string, readonly askedBy: string | null, readonly askedOf: string | null, readonly confidence: Confidence | null, readonly askers: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        )>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly toldGaps: ReadonlyArray<{ readonly id: string, readonly stage: ChainStage | null, readonly product: string | null, readonly text: string, readonly place: string | null, readonly confidence: Confidence | null, readonly of: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        ), readonly toldBy: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ) | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly result: string | null, readonly confidence: Confidence | null, readonly node: { readonly id: string, readonly name: string, readonly on: string | null, readonly period: string | null, readonly otherParticipants: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counterparties: ReadonlyArray<{ readonly id: string, readonly role: CounterpartyRole, readonly wording: string, readonly product: string | null, readonly topic: string | null, readonly since: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly founders: ReadonlyArray<{ readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly founder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly founded: ReadonlyArray<{ readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly founder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly managers: ReadonlyArray<{ readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly manager:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly manages: ReadonlyArray<{ readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ), readonly manager:
          | (
            { readonly id: string }
            & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
          )
          | (
            { readonly title: string, readonly id: string }
            & { readonly __typename: 'Source' }
          )
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }
      & { readonly __typename: Exclude<InvestorType, 'Enterprise'> }
    )
   | null };

export type ToldOfIndustryQueryVariables = Exact<{
  id: string;
}>;


export type ToldOfIndustryQuery = { readonly node:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Segment' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' | 'Person' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation' }
    )
    | (
      { readonly id: string, readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly wording: string | null, readonly confidence: Confidence | null, readonly node: { readonly id: string, readonly name: string, readonly status: string | null, readonly issuedOn: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly needs: ReadonlyArray<{ readonly id: string, readonly kind: NeedKind, readonly text: string, readonly askedBy: string | null, readonly askedOf: string | null, readonly confidence: Confidence | null, readonly askers: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        )>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly toldGaps: ReadonlyArray<{ readonly id: string, readonly stage: ChainStage | null, readonly product: string | null, readonly text: string, readonly place: string | null, readonly confidence: Confidence | null, readonly of: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: NamedType }
        ), readonly toldBy: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: InvestorType }
        ) | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly on: string | null, readonly period: string | null, readonly otherParticipants: string | null, readonly participants: ReadonlyArray<{ readonly organization: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: InvestorType }
          ) }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }> }
      & { readonly __typename: 'Chain' | 'Cluster' }
    )
   | null };

export type ReceiptFragment = { readonly programme: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly policy: { readonly id: string, readonly name: string }, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ToldNeedFragment = { readonly id: string, readonly kind: NeedKind, readonly text: string, readonly askedBy: string | null, readonly askedOf: string | null, readonly confidence: Confidence | null, readonly askers: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: NamedType }
  )>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ToldFragment = { readonly id: string, readonly stage: ChainStage | null, readonly product: string | null, readonly text: string, readonly place: string | null, readonly confidence: Confidence | null, readonly of: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: NamedType }
  ), readonly toldBy: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ) | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type HeldEventFragment = { readonly id: string, readonly name: string, readonly on: string | null, readonly period: string | null, readonly otherParticipants: string | null, readonly participants: ReadonlyArray<{ readonly organization: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: InvestorType }
    ) }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ConcerningFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly wording: string | null, readonly confidence: Confidence | null, readonly node: { readonly id: string, readonly name: string, readonly status: string | null, readonly issuedOn: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type FoundedFragment = { readonly role: string | null, readonly on: string | null, readonly confidence: Confidence | null, readonly organization: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly founder:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
  , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ManagedFragment = { readonly role: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly confidence: Confidence | null, readonly organization: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: InvestorType }
  ), readonly manager:
    | (
      { readonly id: string }
      & { readonly __typename: 'Award' | 'Recognition' | 'Listing' | 'Milestone' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Counterparty' | 'Measure' | 'Citation' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Metric' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Product' | 'Region' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Source' }
    )
  , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly dataset: { readonly id: string, readonly kind: DatasetKind, readonly name: string | null } | null } }> };

export type ExplainedFragment = { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null };

export type CoveredFragment = { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string, readonly ownLinks: number };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkedNodeFragmentDoc = new TypedDocumentString(`
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
    `, {"fragmentName":"LinkedNode"}) as unknown as TypedDocumentString<LinkedNodeFragment, unknown>;
export const ProvenanceFragmentDoc = new TypedDocumentString(`
    fragment Provenance on Dataset {
  id
  kind
  name
}
    `, {"fragmentName":"Provenance"}) as unknown as TypedDocumentString<ProvenanceFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const ProofPathFragmentDoc = new TypedDocumentString(`
    fragment ProofPath on Path {
  length
  nodes {
    ...LinkedNode
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"ProofPath"}) as unknown as TypedDocumentString<ProofPathFragment, unknown>;
export const CandidateRowFragmentDoc = new TypedDocumentString(`
    fragment CandidateRow on Candidate {
  enterprise {
    id
    name
    region {
      id
      name
    }
    recognitions {
      tier
    }
    productWords
  }
  segment {
    id
    name
  }
  alsoFills {
    id
    name
  }
  score
  parts {
    name
    value
    weight
  }
  paths {
    ...ProofPath
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment ProofPath on Path {
  length
  nodes {
    ...LinkedNode
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}`, {"fragmentName":"CandidateRow"}) as unknown as TypedDocumentString<CandidateRowFragment, unknown>;
export const DescribedFragmentDoc = new TypedDocumentString(`
    fragment Described on Named {
  datasets {
    ...Provenance
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Described"}) as unknown as TypedDocumentString<DescribedFragment, unknown>;
export const TileFragmentDoc = new TypedDocumentString(`
    fragment Tile on MappedSegment {
  segment {
    id
    name
    nameEn
    ...Described
    stage
    origin
    required
    confidence
    level
    parent {
      id
    }
    citations {
      ...Cited
    }
    suppliesTo {
      id
      name
    }
  }
  total
  inRegion
  share
  certified
  verdict
  top(first: 3) {
    id
    name
  }
  leaders {
    id
    name
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"Tile"}) as unknown as TypedDocumentString<TileFragment, unknown>;
export const ChainFigureFragmentDoc = new TypedDocumentString(`
    fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  qualifier
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"ChainFigure"}) as unknown as TypedDocumentString<ChainFigureFragment, unknown>;
export const ChainFirmFragmentDoc = new TypedDocumentString(`
    fragment ChainFirm on Enterprise {
  id
  name
  ...Described
  region {
    id
    name
  }
  recognitions {
    tier
    level
  }
  chainPositions {
    segment {
      id
      name
      chain {
        id
        name
      }
    }
    roles
    product
    via {
      id
      name
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"ChainFirm"}) as unknown as TypedDocumentString<ChainFirmFragment, unknown>;
export const StatedFactFragmentDoc = new TypedDocumentString(`
    fragment StatedFact on Fact {
  id
  kind
  subject {
    ...LinkedNode
  }
  object {
    ...LinkedNode
    ... on Segment {
      chain {
        name
      }
    }
    ... on Observation {
      metric {
        name
      }
    }
  }
  values {
    name
    value
  }
  dataset {
    ...Provenance
  }
  reports {
    id
    reason
    author
    at
  }
  confidence
  citations {
    ...Cited
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"StatedFact"}) as unknown as TypedDocumentString<StatedFactFragment, unknown>;
export const ContradictedFragmentDoc = new TypedDocumentString(`
    fragment Contradicted on Fact {
  contradicts {
    reason
    rule
    fact {
      ...StatedFact
    }
  }
}
    fragment StatedFact on Fact {
  id
  kind
  subject {
    ...LinkedNode
  }
  object {
    ...LinkedNode
    ... on Segment {
      chain {
        name
      }
    }
    ... on Observation {
      metric {
        name
      }
    }
  }
  values {
    name
    value
  }
  dataset {
    ...Provenance
  }
  reports {
    id
    reason
    author
    at
  }
  confidence
  citations {
    ...Cited
  }
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Contradicted"}) as unknown as TypedDocumentString<ContradictedFragment, unknown>;
export const ContributedFragmentDoc = new TypedDocumentString(`
    fragment Contributed on Change {
  journal {
    id
  }
  rejected {
    column
    value
    reason
    tip
  }
}
    `, {"fragmentName":"Contributed"}) as unknown as TypedDocumentString<ContributedFragment, unknown>;
export const DatasetRowFragmentDoc = new TypedDocumentString(`
    fragment DatasetRow on Dataset {
  ...Provenance
  loadedAt
  isComplete
  nodes
  relationships
}
    fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"DatasetRow"}) as unknown as TypedDocumentString<DatasetRowFragment, unknown>;
export const OnRungFragmentDoc = new TypedDocumentString(`
    fragment OnRung on Rung {
  id
  name
  tier
  level
  ladder {
    id
    name
  }
}
    `, {"fragmentName":"OnRung"}) as unknown as TypedDocumentString<OnRungFragment, unknown>;
export const MadeProductsFragmentDoc = new TypedDocumentString(`
    fragment MadeProducts on MadeProductConnection {
  edges {
    node {
      id
      name
    }
    share
    on
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"MadeProducts"}) as unknown as TypedDocumentString<MadeProductsFragment, unknown>;
export const TitledFragmentDoc = new TypedDocumentString(`
    fragment Titled on Recognition {
  id
  tier
  level
  batch
  grantedOn
  validUntil
  product
  rung {
    id
    ladder {
      id
      name
    }
  }
  confidence
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Titled"}) as unknown as TypedDocumentString<TitledFragment, unknown>;
export const ListedFragmentDoc = new TypedDocumentString(`
    fragment Listed on Listing {
  id
  board
  listedOn
  ticker
  confidence
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Listed"}) as unknown as TypedDocumentString<ListedFragment, unknown>;
export const HappenedFragmentDoc = new TypedDocumentString(`
    fragment Happened on Milestone {
  id
  on
  kind
  text
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Happened"}) as unknown as TypedDocumentString<HappenedFragment, unknown>;
export const PositionedFragmentDoc = new TypedDocumentString(`
    fragment Positioned on ChainPosition {
  roles
  product
  via {
    id
    name
  }
  confidence
  segment {
    id
    name
    stage
    chain {
      id
      name
    }
  }
  factId
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Positioned"}) as unknown as TypedDocumentString<PositionedFragment, unknown>;
export const LedFragmentDoc = new TypedDocumentString(`
    fragment Led on Leadership {
  statedBy
  confidence
  chain {
    id
    name
  }
  cluster {
    id
    name
  }
  factId
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Led"}) as unknown as TypedDocumentString<LedFragment, unknown>;
export const SuppliedFragmentDoc = new TypedDocumentString(`
    fragment Supplied on SupplyConnection {
  edges {
    product
    since
    sharePercent
    confidence
    node {
      id
      name
      region {
        id
        name
      }
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Supplied"}) as unknown as TypedDocumentString<SuppliedFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Named {
  __typename
  id
  name
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const PartneredFragmentDoc = new TypedDocumentString(`
    fragment Partnered on PartnerConnection {
  edges {
    product
    topic
    status
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Partnered"}) as unknown as TypedDocumentString<PartneredFragment, unknown>;
export const CompetingFragmentDoc = new TypedDocumentString(`
    fragment Competing on CompetitorConnection {
  edges {
    product
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Competing"}) as unknown as TypedDocumentString<CompetingFragment, unknown>;
export const ResearchedFragmentDoc = new TypedDocumentString(`
    fragment Researched on Research {
  topic
  confidence
  institution {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Researched"}) as unknown as TypedDocumentString<ResearchedFragment, unknown>;
export const ToldFigureFragmentDoc = new TypedDocumentString(`
    fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"ToldFigure"}) as unknown as TypedDocumentString<ToldFigureFragment, unknown>;
export const ObservedFragmentDoc = new TypedDocumentString(`
    fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Observed"}) as unknown as TypedDocumentString<ObservedFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const MembersFragmentDoc = new TypedDocumentString(`
    fragment Members on EnterpriseConnection {
  edges {
    node {
      id
      name
      ...Described
      region {
        id
        name
      }
      recognitions {
        id
        tier
        level
      }
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"Members"}) as unknown as TypedDocumentString<MembersFragment, unknown>;
export const CalledFragmentDoc = new TypedDocumentString(`
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
    fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"Called"}) as unknown as TypedDocumentString<CalledFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on SegmentVerdict {
  segment {
    id
    name
    ...Described
    chain {
      name
    }
    stage
    origin
    confidence
    citations {
      ...Cited
    }
  }
  verdict
  firms(first: 20) {
    id
    name
    ...Described
  }
  firmCount
  firmCountNationwide
  locationQuotient
  hhi
  hhiConsolidated
  effectiveSuppliers
  effectiveControllers
  controllerCount
  controllers(first: 5) {
    controller {
      ...Linked
    }
    enterprises {
      id
      name
    }
    share
  }
  fillability
  fillOrder
  reasons {
    test
    value
    threshold
  }
  untested
  witness {
    via {
      id
      name
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const JobStateFragmentDoc = new TypedDocumentString(`
    fragment JobState on ImportJob {
  id
  file
  since
  state
  doing
  problem
}
    `, {"fragmentName":"JobState"}) as unknown as TypedDocumentString<JobStateFragment, unknown>;
export const ClassesFragmentDoc = new TypedDocumentString(`
    fragment Classes on ClassificationConnection {
  edges {
    node {
      id
      name
      code
      scheme
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Classes"}) as unknown as TypedDocumentString<ClassesFragment, unknown>;
export const BrokenFragmentDoc = new TypedDocumentString(`
    fragment Broken on Breakdown {
  unknown
  hhi
  items(first: 20) {
    key
    level
    count
    share
    node {
      ...LinkedNode
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"Broken"}) as unknown as TypedDocumentString<BrokenFragment, unknown>;
export const RelayedFragmentDoc = new TypedDocumentString(`
    fragment Relayed on FollowOnPartner {
  count
  medianLagDays
  investor {
    ...Linked
    investorKind
  }
  examples {
    firstOn
    laterOn
    enterprise {
      id
      name
    }
    citations {
      ...Cited
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Relayed"}) as unknown as TypedDocumentString<RelayedFragment, unknown>;
export const NetNodeFragmentDoc = new TypedDocumentString(`
    fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
    `, {"fragmentName":"NetNode"}) as unknown as TypedDocumentString<NetNodeFragment, unknown>;
export const QuotedFragmentDoc = new TypedDocumentString(`
    fragment Quoted on Cited {
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Quoted"}) as unknown as TypedDocumentString<QuotedFragment, unknown>;
export const FollowedFragmentDoc = new TypedDocumentString(`
    fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
  ...Quoted
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Quoted on Cited {
  citations {
    ...Cited
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Followed"}) as unknown as TypedDocumentString<FollowedFragment, unknown>;
export const ControlledFragmentDoc = new TypedDocumentString(`
    fragment Controlled on Control {
  kind
  sharePercent
  confidence
  organization {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Controlled"}) as unknown as TypedDocumentString<ControlledFragment, unknown>;
export const HeldFragmentDoc = new TypedDocumentString(`
    fragment Held on Stake {
  level
  directPercent
  integratedPercent
  isLowerBound
  organization {
    ...Linked
  }
  paths {
    nodes {
      id
      ... on Named {
        name
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}`, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const ExplainedFragmentDoc = new TypedDocumentString(`
    fragment Explained on Method {
  name
  version
  parameters
  reference
}
    `, {"fragmentName":"Explained"}) as unknown as TypedDocumentString<ExplainedFragment, unknown>;
export const CoveredFragmentDoc = new TypedDocumentString(`
    fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}
    `, {"fragmentName":"Covered"}) as unknown as TypedDocumentString<CoveredFragment, unknown>;
export const SeenFragmentDoc = new TypedDocumentString(`
    fragment Seen on OwnershipAnalysis {
  holdingCount
  ownerCount
  linkCount
  linksWithoutShare
  truncated
  dataAsOf
  holdings {
    ...Held
  }
  owners {
    ...Held
  }
  circles {
    closed
    organizations {
      ...Linked
    }
  }
  overstated {
    ...Linked
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Held on Stake {
  level
  directPercent
  integratedPercent
  isLowerBound
  organization {
    ...Linked
  }
  paths {
    nodes {
      id
      ... on Named {
        name
      }
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`, {"fragmentName":"Seen"}) as unknown as TypedDocumentString<SeenFragment, unknown>;
export const RecommendedFragmentDoc = new TypedDocumentString(`
    fragment Recommended on InvestorRecommendationAnalysis {
  dataAsOf
  items {
    score
    investor {
      ...Linked
      investorKind
    }
    parts {
      name
      value
      weight
    }
    evidence {
      on
      enterprise {
        id
        name
      }
      investors {
        id
        name
      }
      citations {
        ...Cited
      }
    }
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`, {"fragmentName":"Recommended"}) as unknown as TypedDocumentString<RecommendedFragment, unknown>;
export const KindsFragmentDoc = new TypedDocumentString(`
    fragment Kinds on KindOfConnection {
  edges {
    node {
      id
      name
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Kinds"}) as unknown as TypedDocumentString<KindsFragment, unknown>;
export const IngredientsFragmentDoc = new TypedDocumentString(`
    fragment Ingredients on MadeFromConnection {
  edges {
    node {
      id
      name
    }
    role
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Ingredients"}) as unknown as TypedDocumentString<IngredientsFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on Organization {
  __typename
  id
  name
  aliases {
    value
    kind
  }
  uscc
  foundedOn
  region {
    id
    name
  }
  ...Described
  ... on Enterprise {
    recognitions {
      tier
    }
    chainPositions {
      segment {
        name
      }
    }
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const FoundNodeFragmentDoc = new TypedDocumentString(`
    fragment FoundNode on Node {
  ...LinkedNode
  ... on Organization {
    region {
      id
      name
    }
  }
  ... on Segment {
    chain {
      id
      name
    }
  }
  ... on Region {
    parent {
      id
      name
    }
  }
  ... on Rung {
    ladder {
      id
      name
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}`, {"fragmentName":"FoundNode"}) as unknown as TypedDocumentString<FoundNodeFragment, unknown>;
export const ReceiptFragmentDoc = new TypedDocumentString(`
    fragment Receipt on PolicyReceipt {
  programme
  on
  amount {
    amount
    currency
  }
  confidence
  policy {
    id
    name
  }
  enterprise {
    id
    name
  }
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Receipt"}) as unknown as TypedDocumentString<ReceiptFragment, unknown>;
export const ToldNeedFragmentDoc = new TypedDocumentString(`
    fragment ToldNeed on Need {
  id
  kind
  text
  askedBy
  askedOf
  confidence
  askers {
    ...Linked
  }
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"ToldNeed"}) as unknown as TypedDocumentString<ToldNeedFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on ToldGap {
  id
  stage
  product
  text
  place
  confidence
  of {
    ...Linked
  }
  toldBy {
    ...Linked
  }
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const HeldEventFragmentDoc = new TypedDocumentString(`
    fragment HeldEvent on Event {
  id
  name
  on
  period
  otherParticipants
  participants {
    organization {
      ...Linked
    }
  }
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"HeldEvent"}) as unknown as TypedDocumentString<HeldEventFragment, unknown>;
export const ConcerningFragmentDoc = new TypedDocumentString(`
    fragment Concerning on PolicyConcernConnection {
  edges {
    wording
    confidence
    node {
      id
      name
      status
      issuedOn
    }
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Concerning"}) as unknown as TypedDocumentString<ConcerningFragment, unknown>;
export const FoundedFragmentDoc = new TypedDocumentString(`
    fragment Founded on Founding {
  role
  on
  confidence
  organization {
    ...Linked
  }
  founder {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Founded"}) as unknown as TypedDocumentString<FoundedFragment, unknown>;
export const ManagedFragmentDoc = new TypedDocumentString(`
    fragment Managed on Management {
  role
  validFrom
  validTo
  confidence
  organization {
    ...Linked
  }
  manager {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`, {"fragmentName":"Managed"}) as unknown as TypedDocumentString<ManagedFragment, unknown>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($id: ID!, $region: ID!, $first: Int = 50, $weights: CandidateWeights) {
  chain(by: {id: $id}) {
    id
    name
    nameEn
    targets(region: $region, first: $first, weights: $weights) {
      candidates {
        ...CandidateRow
      }
      chosen {
        enterprise {
          id
        }
        candidate {
          ...CandidateRow
        }
        closes {
          id
          name
        }
        covered
      }
      before {
        verdict
        count
      }
      after {
        verdict
        count
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment CandidateRow on Candidate {
  enterprise {
    id
    name
    region {
      id
      name
    }
    recognitions {
      tier
    }
    productWords
  }
  segment {
    id
    name
  }
  alsoFills {
    id
    name
  }
  score
  parts {
    name
    value
    weight
  }
  paths {
    ...ProofPath
  }
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment ProofPath on Path {
  length
  nodes {
    ...LinkedNode
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetSetDocument = new TypedDocumentString(`
    query TargetSet($id: ID!, $region: ID!, $first: Int!) {
  chain(by: {id: $id}) {
    id
    targets(region: $region, first: $first) {
      chosen {
        enterprise {
          id
          name
          region {
            id
            name
          }
        }
        closes {
          id
          name
        }
        covered
      }
      before {
        verdict
        count
      }
      after {
        verdict
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetSetQuery, TargetSetQueryVariables>;
export const ChainMapDocument = new TypedDocumentString(`
    query ChainMap($id: ID!, $region: ID) {
  chain(by: {id: $id}) {
    id
    name
    nameEn
    scheme
    description
    basis
    aliases {
      value
      kind
    }
    citations {
      ...Cited
    }
    leaders {
      enterprise {
        id
        name
      }
      statedBy
      confidence
      factId
      citations {
        ...Cited
      }
    }
    observations(first: 20) {
      nodes {
        ...ChainFigure
      }
      totalCount
    }
    map(region: $region) {
      segments {
        ...Tile
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Tile on MappedSegment {
  segment {
    id
    name
    nameEn
    ...Described
    stage
    origin
    required
    confidence
    level
    parent {
      id
    }
    citations {
      ...Cited
    }
    suppliesTo {
      id
      name
    }
  }
  total
  inRegion
  share
  certified
  verdict
  top(first: 3) {
    id
    name
  }
  leaders {
    id
    name
  }
}
fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  qualifier
  factId: id
  citations {
    ...Cited
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<ChainMapQuery, ChainMapQueryVariables>;
export const SegmentSheetDocument = new TypedDocumentString(`
    query SegmentSheet($id: ID!, $region: ID) {
  node(id: $id) {
    __typename
    ... on Segment {
      id
      name
      nameEn
      chain {
        name
      }
      stage
      origin
      required
      confidence
      description
      aliases {
        value
        kind
      }
      citations {
        ...Cited
      }
      suppliesTo {
        id
        name
      }
      suppliedBy {
        id
        name
      }
      observations(first: 20) {
        nodes {
          ...ChainFigure
        }
        totalCount
      }
      enterprises(first: 1, region: $region) {
        totalCount
      }
    }
  }
  trace(from: $id, direction: BOTH, depth: 1, first: 200) {
    links {
      from
      to
      kind
      confidence
      citations {
        ...Cited
      }
    }
  }
}
    fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  qualifier
  factId: id
  citations {
    ...Cited
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SegmentSheetQuery, SegmentSheetQueryVariables>;
export const SegmentHomeDocument = new TypedDocumentString(`
    query SegmentHome($id: ID!) {
  node(id: $id) {
    __typename
    ... on Segment {
      id
      name
      chain {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentHomeQuery, SegmentHomeQueryVariables>;
export const ChainFirmsDocument = new TypedDocumentString(`
    query ChainFirms($chain: ID, $segment: ID, $region: ID, $first: Int = 50, $after: String) {
  enterprises(
    filter: {chain: $chain, segment: $segment, region: $region}
    first: $first
    after: $after
    orderBy: TIER_DESC
  ) {
    nodes {
      ...ChainFirm
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChainFirm on Enterprise {
  id
  name
  ...Described
  region {
    id
    name
  }
  recognitions {
    tier
    level
  }
  chainPositions {
    segment {
      id
      name
      chain {
        id
        name
      }
    }
    roles
    product
    via {
      id
      name
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<ChainFirmsQuery, ChainFirmsQueryVariables>;
export const ChainBottlenecksDocument = new TypedDocumentString(`
    query ChainBottlenecks($id: ID!, $region: ID, $kind: BottleneckKind, $first: Int = 50) {
  chain(by: {id: $id}) {
    id
    leaders {
      enterprise {
        id
      }
    }
    bottlenecks(region: $region) {
      items(first: $first, kind: $kind) {
        node {
          ...LinkedNode
          ... on Segment {
            origin
          }
        }
        separates {
          from {
            id
            ... on Named {
              name
            }
          }
          to {
            id
            ... on Named {
              name
            }
          }
        }
        witness {
          ...ProofPath
          nodes {
            id
            ... on Segment {
              origin
            }
          }
        }
        structural
        visibility
        hiddenCriticality
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment ProofPath on Path {
  length
  nodes {
    ...LinkedNode
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<ChainBottlenecksQuery, ChainBottlenecksQueryVariables>;
export const ChainCapitalDocument = new TypedDocumentString(`
    query ChainCapital($id: ID!, $region: ID!, $segment: ID, $first: Int = 20) {
  chain(by: {id: $id}) {
    id
    capitalPaths(region: $region, segment: $segment, first: $first) {
      items {
        segment {
          id
          name
        }
        verdict
        enterprise {
          id
          name
          region {
            id
            name
          }
        }
        fund {
          ...Linked
          investorKind
        }
        leads
        length
        path {
          ...ProofPath
        }
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment ProofPath on Path {
  length
  nodes {
    ...LinkedNode
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<ChainCapitalQuery, ChainCapitalQueryVariables>;
export const WriteRefusalDocument = new TypedDocumentString(`
    query WriteRefusal {
  writeRefusal
}
    `) as unknown as TypedDocumentString<WriteRefusalQuery, WriteRefusalQueryVariables>;
export const FactSheetDocument = new TypedDocumentString(`
    query FactSheet($id: ID!) {
  fact(id: $id) {
    ...StatedFact
    ...Contradicted
    corrects
    corrections {
      id
      factIds
    }
  }
}
    fragment Contradicted on Fact {
  contradicts {
    reason
    rule
    fact {
      ...StatedFact
    }
  }
}
fragment StatedFact on Fact {
  id
  kind
  subject {
    ...LinkedNode
  }
  object {
    ...LinkedNode
    ... on Segment {
      chain {
        name
      }
    }
    ... on Observation {
      metric {
        name
      }
    }
  }
  values {
    name
    value
  }
  dataset {
    ...Provenance
  }
  reports {
    id
    reason
    author
    at
  }
  confidence
  citations {
    ...Cited
  }
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<FactSheetQuery, FactSheetQueryVariables>;
export const QuotedFactsDocument = new TypedDocumentString(`
    query QuotedFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Citation {
      id
      facts {
        ...StatedFact
        ...Contradicted
      }
    }
  }
}
    fragment Contradicted on Fact {
  contradicts {
    reason
    rule
    fact {
      ...StatedFact
    }
  }
}
fragment StatedFact on Fact {
  id
  kind
  subject {
    ...LinkedNode
  }
  object {
    ...LinkedNode
    ... on Segment {
      chain {
        name
      }
    }
    ... on Observation {
      metric {
        name
      }
    }
  }
  values {
    name
    value
  }
  dataset {
    ...Provenance
  }
  reports {
    id
    reason
    author
    at
  }
  confidence
  citations {
    ...Cited
  }
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<QuotedFactsQuery, QuotedFactsQueryVariables>;
export const AddFactsDocument = new TypedDocumentString(`
    mutation AddFacts($facts: [FactInput!]!, $author: String, $clientKey: String) {
  change: addFacts(facts: $facts, author: $author, clientKey: $clientKey) {
    ...Contributed
  }
}
    fragment Contributed on Change {
  journal {
    id
  }
  rejected {
    column
    value
    reason
    tip
  }
}`) as unknown as TypedDocumentString<AddFactsMutation, AddFactsMutationVariables>;
export const CorrectFactDocument = new TypedDocumentString(`
    mutation CorrectFact($id: ID!, $with: FactInput!, $reason: String!, $author: String, $clientKey: String) {
  change: correctFact(
    id: $id
    with: $with
    reason: $reason
    author: $author
    clientKey: $clientKey
  ) {
    ...Contributed
  }
}
    fragment Contributed on Change {
  journal {
    id
  }
  rejected {
    column
    value
    reason
    tip
  }
}`) as unknown as TypedDocumentString<CorrectFactMutation, CorrectFactMutationVariables>;
export const WithdrawFactDocument = new TypedDocumentString(`
    mutation WithdrawFact($id: ID!, $reason: String!, $author: String, $clientKey: String) {
  change: withdrawFact(
    id: $id
    reason: $reason
    author: $author
    clientKey: $clientKey
  ) {
    ...Contributed
  }
}
    fragment Contributed on Change {
  journal {
    id
  }
  rejected {
    column
    value
    reason
    tip
  }
}`) as unknown as TypedDocumentString<WithdrawFactMutation, WithdrawFactMutationVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  datasets {
    ...DatasetRow
  }
}
    fragment DatasetRow on Dataset {
  ...Provenance
  loadedAt
  isComplete
  nodes
  relationships
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DatasetDetailDocument = new TypedDocumentString(`
    query DatasetDetail($id: ID!, $first: Int = 100, $after: String) {
  dataset(by: {id: $id}) {
    ...DatasetRow
    sources(first: $first, after: $after) {
      nodes {
        id
        title
        publisher
        citations(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment DatasetRow on Dataset {
  ...Provenance
  loadedAt
  isComplete
  nodes
  relationships
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<DatasetDetailQuery, DatasetDetailQueryVariables>;
export const AdditionsDocument = new TypedDocumentString(`
    query Additions($first: Int = 100, $after: String) {
  additions(first: $first, after: $after) {
    nodes {
      id
      at
      author
      kind
      note
      corrects
      journal
      citation {
        id
        quote
        locator
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AdditionsQuery, AdditionsQueryVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($dataset: ID, $first: Int = 50, $after: String) {
  journal(filter: {dataset: $dataset}, first: $first, after: $after) {
    nodes {
      id
      at
      author
      kind
      datasetId
      added
      changed
      removed
      fact
      reason
      undoes
      undoneBy
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($journal: ID!) {
  undo(journal: $journal) {
    added
    removed
    changed
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const RemoveDatasetDocument = new TypedDocumentString(`
    mutation RemoveDataset($id: ID!) {
  removeDataset(id: $id) {
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveDatasetMutation, RemoveDatasetMutationVariables>;
export const EnterpriseCapitalDocument = new TypedDocumentString(`
    query EnterpriseCapital($id: ID!, $first: Int = 100, $after: String) {
  enterprise(by: {id: $id}) {
    investments(first: $first, after: $after) {
      edges {
        round
        investedOn
        lead
        confidence
        amount {
          amount
          currency
        }
        node {
          ...Linked
          investorKind
        }
        factId
        citations {
          ...Cited
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    statedWithoutCapital
    capitalStatements {
      statedBy
      wording
      confidence
      factId
      citations {
        ...Cited
      }
    }
    controls {
      ...Controlled
    }
    controlledBy {
      ...Controlled
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Controlled on Control {
  kind
  sharePercent
  confidence
  organization {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseCapitalQuery, EnterpriseCapitalQueryVariables>;
export const EnterpriseNextInvestorsDocument = new TypedDocumentString(`
    query EnterpriseNextInvestors($id: ID!) {
  enterprise(by: {id: $id}) {
    nextInvestors(first: 20) {
      ...Recommended
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Recommended on InvestorRecommendationAnalysis {
  dataAsOf
  items {
    score
    investor {
      ...Linked
      investorKind
    }
    parts {
      name
      value
      weight
    }
    evidence {
      on
      enterprise {
        id
        name
      }
      investors {
        id
        name
      }
      citations {
        ...Cited
      }
    }
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<EnterpriseNextInvestorsQuery, EnterpriseNextInvestorsQueryVariables>;
export const EnterpriseLookThroughDocument = new TypedDocumentString(`
    query EnterpriseLookThrough($id: ID!) {
  enterprise(by: {id: $id}) {
    lookThrough(first: 50) {
      ...Seen
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Held on Stake {
  level
  directPercent
  integratedPercent
  isLowerBound
  organization {
    ...Linked
  }
  paths {
    nodes {
      id
      ... on Named {
        name
      }
    }
  }
}
fragment Seen on OwnershipAnalysis {
  holdingCount
  ownerCount
  linkCount
  linksWithoutShare
  truncated
  dataAsOf
  holdings {
    ...Held
  }
  owners {
    ...Held
  }
  circles {
    closed
    organizations {
      ...Linked
    }
  }
  overstated {
    ...Linked
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<EnterpriseLookThroughQuery, EnterpriseLookThroughQueryVariables>;
export const EnterpriseDataDocument = new TypedDocumentString(`
    query EnterpriseData($id: ID!, $first: Int = 100, $after: String) {
  enterprise(by: {id: $id}) {
    observations(first: $first, after: $after) {
      ...Figures
    }
    citations {
      ...Cited
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseDataQuery, EnterpriseDataQueryVariables>;
export const EnterpriseHeadDocument = new TypedDocumentString(`
    query EnterpriseHead($id: ID!) {
  enterprise(by: {id: $id}) {
    id
    name
    ...Called
    investorKind
    region {
      id
      name
    }
    portfolio(first: 1) {
      totalCount
    }
  }
  node(id: $id) {
    __typename
    id
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<EnterpriseHeadQuery, EnterpriseHeadQueryVariables>;
export const EnterpriseOverviewDocument = new TypedDocumentString(`
    query EnterpriseOverview($id: ID!) {
  enterprise(by: {id: $id}) {
    uscc
    description
    foundedOn
    foundedStatements: statements(property: "foundedOn") {
      value
      contradicts {
        value
      }
      citations {
        ...Cited
      }
    }
    productWords
    citations {
      ...Cited
    }
    locations {
      basis
      confidence
      region {
        id
        name
      }
      factId
      citations {
        ...Cited
      }
    }
    notSameAs {
      ...Linked
    }
    recognitions {
      ...Titled
    }
    listings {
      ...Listed
    }
    milestones {
      ...Happened
    }
    chainPositions {
      ...Positioned
    }
    leads {
      ...Led
    }
    clusters {
      id
      name
    }
    parks {
      id
      name
    }
    products(first: 50) {
      ...MadeProducts
    }
    classifiedIn(first: 50) {
      ...Classes
    }
  }
}
    fragment MadeProducts on MadeProductConnection {
  edges {
    node {
      id
      name
    }
    share
    on
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Titled on Recognition {
  id
  tier
  level
  batch
  grantedOn
  validUntil
  product
  rung {
    id
    ladder {
      id
      name
    }
  }
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Listed on Listing {
  id
  board
  listedOn
  ticker
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Happened on Milestone {
  id
  on
  kind
  text
  factId: id
  citations {
    ...Cited
  }
}
fragment Positioned on ChainPosition {
  roles
  product
  via {
    id
    name
  }
  confidence
  segment {
    id
    name
    stage
    chain {
      id
      name
    }
  }
  factId
  citations {
    ...Cited
  }
}
fragment Led on Leadership {
  statedBy
  confidence
  chain {
    id
    name
  }
  cluster {
    id
    name
  }
  factId
  citations {
    ...Cited
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Classes on ClassificationConnection {
  edges {
    node {
      id
      name
      code
      scheme
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseOverviewQuery, EnterpriseOverviewQueryVariables>;
export const EnterpriseLadderDocument = new TypedDocumentString(`
    query EnterpriseLadder($id: ID!) {
  enterprise(by: {id: $id}) {
    ladder {
      current {
        ...OnRung
      }
      next {
        ...OnRung
      }
      missing
      monthsFromFounding
      expiresOn
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment OnRung on Rung {
  id
  name
  tier
  level
  ladder {
    id
    name
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<EnterpriseLadderQuery, EnterpriseLadderQueryVariables>;
export const EnterprisePoliciesDocument = new TypedDocumentString(`
    query EnterprisePolicies($id: ID!, $region: ID, $asOf: PartialDate, $most: Int = 20) {
  enterprise(by: {id: $id}) {
    eligiblePolicies(
      region: $region
      asOf: $asOf
      includeUndated: true
      first: $most
    ) {
      items {
        policy {
          id
          name
        }
        measure {
          id
          name
          kind
          min
          max
          currency
          confidence
          factId: id
          citations {
            ...Cited
          }
        }
        met
        unmet
        unknown
      }
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<EnterprisePoliciesQuery, EnterprisePoliciesQueryVariables>;
export const EnterpriseRelationsDocument = new TypedDocumentString(`
    query EnterpriseRelations($id: ID!, $suppliersAfter: String, $customersAfter: String) {
  enterprise(by: {id: $id}) {
    suppliers(first: 50, after: $suppliersAfter) {
      ...Supplied
    }
    customers(first: 50, after: $customersAfter) {
      ...Supplied
    }
    industries {
      wording
      product
      confidence
      industry {
        ...Linked
      }
      factId
      citations {
        ...Cited
      }
    }
    partners(first: 100) {
      ...Partnered
    }
    competitors(first: 100) {
      ...Competing
    }
    researchPartners {
      ...Researched
    }
    incubators {
      ...Researched
    }
  }
}
    fragment Supplied on SupplyConnection {
  edges {
    product
    since
    sharePercent
    confidence
    node {
      id
      name
      region {
        id
        name
      }
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Partnered on PartnerConnection {
  edges {
    product
    topic
    status
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Competing on CompetitorConnection {
  edges {
    product
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Researched on Research {
  topic
  confidence
  institution {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseRelationsQuery, EnterpriseRelationsQueryVariables>;
export const EnterpriseSuppliersDocument = new TypedDocumentString(`
    query EnterpriseSuppliers($id: ID!, $first: Int, $after: String) {
  enterprise(by: {id: $id}) {
    suppliers(first: $first, after: $after) {
      ...Supplied
    }
  }
}
    fragment Supplied on SupplyConnection {
  edges {
    product
    since
    sharePercent
    confidence
    node {
      id
      name
      region {
        id
        name
      }
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseSuppliersQuery, EnterpriseSuppliersQueryVariables>;
export const EnterpriseCustomersDocument = new TypedDocumentString(`
    query EnterpriseCustomers($id: ID!, $first: Int, $after: String) {
  enterprise(by: {id: $id}) {
    customers(first: $first, after: $after) {
      ...Supplied
    }
  }
}
    fragment Supplied on SupplyConnection {
  edges {
    product
    since
    sharePercent
    confidence
    node {
      id
      name
      region {
        id
        name
      }
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseCustomersQuery, EnterpriseCustomersQueryVariables>;
export const EnterprisePartnersDocument = new TypedDocumentString(`
    query EnterprisePartners($id: ID!, $first: Int, $after: String) {
  enterprise(by: {id: $id}) {
    partners(first: $first, after: $after) {
      ...Partnered
    }
  }
}
    fragment Partnered on PartnerConnection {
  edges {
    product
    topic
    status
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterprisePartnersQuery, EnterprisePartnersQueryVariables>;
export const EnterpriseCompetitorsDocument = new TypedDocumentString(`
    query EnterpriseCompetitors($id: ID!, $first: Int, $after: String) {
  enterprise(by: {id: $id}) {
    competitors(first: $first, after: $after) {
      ...Competing
    }
  }
}
    fragment Competing on CompetitorConnection {
  edges {
    product
    confidence
    node {
      ...Linked
    }
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EnterpriseCompetitorsQuery, EnterpriseCompetitorsQueryVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Named {
      name
      ...Called
    }
    ... on Segment {
      chain {
        id
        name
      }
    }
    ... on Event {
      name
    }
    ... on Person {
      name
    }
    ... on Ladder {
      name
    }
    ... on Rung {
      ladder {
        id
      }
    }
    ... on Measure {
      measureName: name
      policy {
        id
      }
    }
    ... on Observation {
      about {
        __typename
        id
      }
    }
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const SegmentEntityDocument = new TypedDocumentString(`
    query SegmentEntity($id: ID!, $first: Int = 50, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Segment {
      stage
      chain {
        id
        name
      }
      origin
      required
      confidence
      description
      product {
        id
        name
      }
      parent {
        id
        name
      }
      parts {
        id
        name
      }
      citations {
        ...Cited
      }
      suppliedBy {
        id
        name
      }
      suppliesTo {
        id
        name
      }
      enterprises(first: $first, after: $after) {
        ...Members
      }
      observations(first: 100) {
        ...Figures
      }
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Members on EnterpriseConnection {
  edges {
    node {
      id
      name
      ...Described
      region {
        id
        name
      }
      recognitions {
        id
        tier
        level
      }
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<SegmentEntityQuery, SegmentEntityQueryVariables>;
export const ClusterEntityDocument = new TypedDocumentString(`
    query ClusterEntity($id: ID!, $first: Int = 50, $after: String) {
  cluster(by: {id: $id}) {
    description
    level
    scheme
    citations {
      ...Cited
    }
    regions {
      id
      name
    }
    leaders {
      statedBy
      confidence
      enterprise {
        id
        name
      }
      factId
      citations {
        ...Cited
      }
    }
    enterprises(first: $first, after: $after) {
      ...Members
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Members on EnterpriseConnection {
  edges {
    node {
      id
      name
      ...Described
      region {
        id
        name
      }
      recognitions {
        id
        tier
        level
      }
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<ClusterEntityQuery, ClusterEntityQueryVariables>;
export const ParkEntityDocument = new TypedDocumentString(`
    query ParkEntity($id: ID!, $first: Int = 50, $after: String) {
  park(by: {id: $id}) {
    level
    theme
    description
    citations {
      ...Cited
    }
    region {
      id
      name
    }
    partOf {
      id
      name
    }
    parks {
      id
      name
    }
    organizations(first: $first, after: $after) {
      edges {
        node {
          ...Linked
          region {
            id
            name
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<ParkEntityQuery, ParkEntityQueryVariables>;
export const PolicyEntityDocument = new TypedDocumentString(`
    query PolicyEntity($id: ID!) {
  policy(by: {id: $id}) {
    description
    issuedOn
    status
    citations {
      ...Cited
    }
    issuers {
      ...Linked
    }
    regions {
      id
      name
    }
    concerns {
      wording
      confidence
      industry {
        ...Linked
      }
      citations {
        ...Cited
      }
    }
    recipients {
      ...Receipt
    }
    measures {
      id
      name
      kind
      min
      max
      currency
      conditions
      confidence
      factId: id
      citations {
        ...Cited
      }
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Receipt on PolicyReceipt {
  programme
  on
  amount {
    amount
    currency
  }
  confidence
  policy {
    id
    name
  }
  enterprise {
    id
    name
  }
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<PolicyEntityQuery, PolicyEntityQueryVariables>;
export const MetricEntityDocument = new TypedDocumentString(`
    query MetricEntity($id: ID!, $first: Int = 50, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Metric {
      unit
      definition
    }
  }
  observations(filter: {metric: $id}, first: $first, after: $after) {
    edges {
      node {
        ...Observed
        about {
          ...LinkedNode
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<MetricEntityQuery, MetricEntityQueryVariables>;
export const InstitutionEntityDocument = new TypedDocumentString(`
    query InstitutionEntity($id: ID!) {
  institution(by: {id: $id}) {
    description
    foundedOn
    uscc
    institutionKind
    investorKind
    citations {
      ...Cited
    }
    region {
      id
      name
    }
    controls {
      ...Controlled
    }
    controlledBy {
      ...Controlled
    }
    parks {
      id
      name
    }
    notSameAs {
      ...Linked
    }
    portfolio(first: 1) {
      totalCount
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Controlled on Control {
  kind
  sharePercent
  confidence
  organization {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<InstitutionEntityQuery, InstitutionEntityQueryVariables>;
export const EventEntityDocument = new TypedDocumentString(`
    query EventEntity($id: ID!) {
  event(by: {id: $id}) {
    description
    on
    period
    otherParticipants
    citations {
      ...Cited
    }
    regions {
      id
      name
    }
    concerns {
      ...Linked
    }
    participants {
      role
      result
      confidence
      organization {
        ...Linked
      }
      citations {
        ...Cited
      }
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EventEntityQuery, EventEntityQueryVariables>;
export const PersonEntityDocument = new TypedDocumentString(`
    query PersonEntity($id: ID!) {
  person(by: {id: $id}) {
    citations {
      ...Cited
    }
    founded {
      ...Founded
    }
    manages {
      ...Managed
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Founded on Founding {
  role
  on
  confidence
  organization {
    ...Linked
  }
  founder {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}
fragment Managed on Management {
  role
  validFrom
  validTo
  confidence
  organization {
    ...Linked
  }
  manager {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<PersonEntityQuery, PersonEntityQueryVariables>;
export const LadderEntityDocument = new TypedDocumentString(`
    query LadderEntity($id: ID!) {
  ladder(by: {id: $id}) {
    description
    level
    status
    validFrom
    origin
    citations {
      ...Cited
    }
    regions {
      id
      name
    }
    policies {
      id
      name
    }
    supersedes {
      id
      name
    }
    supersededBy {
      id
      name
    }
    rungs {
      id
      name
      tier
      level
      origin
      confidence
      criteria {
        id
        text
      }
      citations {
        ...Cited
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<LadderEntityQuery, LadderEntityQueryVariables>;
export const EntityFiguresDocument = new TypedDocumentString(`
    query EntityFigures($id: ID!, $first: Int, $after: String) {
  observations(filter: {about: $id}, first: $first, after: $after) {
    ...Figures
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<EntityFiguresQuery, EntityFiguresQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($id: ID!, $region: ID!, $minLocationQuotient: Float, $maxHhi: Float, $minTier: RecognitionTier, $minCoverage: Int, $proximity: Proximity, $alpha: Float) {
  chain(by: {id: $id}) {
    id
    name
    nameEn
    gaps(
      region: $region
      minLocationQuotient: $minLocationQuotient
      maxHhi: $maxHhi
      minTier: $minTier
      minCoverage: $minCoverage
      proximity: $proximity
      alpha: $alpha
    ) {
      verdicts {
        ...Judged
      }
      counts {
        verdict
        count
      }
      filling {
        steps {
          step
          segment {
            id
            name
          }
          fillabilityBefore
          fillabilityAfter
          effort
        }
        effort
      }
      circles {
        organizations {
          ...Linked
        }
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Judged on SegmentVerdict {
  segment {
    id
    name
    ...Described
    chain {
      name
    }
    stage
    origin
    confidence
    citations {
      ...Cited
    }
  }
  verdict
  firms(first: 20) {
    id
    name
    ...Described
  }
  firmCount
  firmCountNationwide
  locationQuotient
  hhi
  hhiConsolidated
  effectiveSuppliers
  effectiveControllers
  controllerCount
  controllers(first: 5) {
    controller {
      ...Linked
    }
    enterprises {
      id
      name
    }
    share
  }
  fillability
  fillOrder
  reasons {
    test
    value
    threshold
  }
  untested
  witness {
    via {
      id
      name
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  chains(first: 100) {
    nodes {
      id
      name
      nameEn
      segments {
        id
        origin
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    totalCount
  }
  enterprises(first: 1) {
    totalCount
  }
  investors(first: 1) {
    totalCount
  }
  observations(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ImportJobsDocument = new TypedDocumentString(`
    query ImportJobs {
  importJobs {
    ...JobState
  }
}
    fragment JobState on ImportJob {
  id
  file
  since
  state
  doing
  problem
}`) as unknown as TypedDocumentString<ImportJobsQuery, ImportJobsQueryVariables>;
export const ImportKindsDocument = new TypedDocumentString(`
    query ImportKinds {
  importKinds {
    kind
    chinese
    english
    columns {
      name
      isNeeded
      chinese
      english
    }
  }
}
    `) as unknown as TypedDocumentString<ImportKindsQuery, ImportKindsQueryVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...JobState
    understood {
      dataset
      kind
      rows
      rejected
      problems
      said
      headings {
        heading
        columns
        examples
      }
      counts {
        what
        count
      }
    }
    foreseen {
      known
      created
      near
      nearNames {
        name
        known
        score
        organization {
          __typename
          id
        }
      }
      verdicts {
        chain
        region
        changed {
          before
          after
          segment {
            id
            name
          }
        }
      }
    }
    loaded {
      nodes
      relationships
      known
      created
      isUnchanged
    }
  }
}
    fragment JobState on ImportJob {
  id
  file
  since
  state
  doing
  problem
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ReadImportDocument = new TypedDocumentString(`
    mutation ReadImport($file: ID!, $kind: TableKind, $dataset: String, $columns: [ColumnInput!], $constants: [CellInput!]) {
  readImport(
    file: $file
    kind: $kind
    dataset: $dataset
    columns: $columns
    constants: $constants
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReadImportMutation, ReadImportMutationVariables>;
export const LoadImportDocument = new TypedDocumentString(`
    mutation LoadImport($job: ID!) {
  loadImport(job: $job) {
    id
  }
}
    `) as unknown as TypedDocumentString<LoadImportMutation, LoadImportMutationVariables>;
export const RemoveImportDocument = new TypedDocumentString(`
    mutation RemoveImport($id: ID!) {
  removeDataset(id: $id) {
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveImportMutation, RemoveImportMutationVariables>;
export const ImportedDatasetDocument = new TypedDocumentString(`
    query ImportedDataset($name: String!) {
  dataset(by: {name: $name}) {
    id
    name
    nodes
    relationships
  }
}
    `) as unknown as TypedDocumentString<ImportedDatasetQuery, ImportedDatasetQueryVariables>;
export const IndustryHeadDocument = new TypedDocumentString(`
    query IndustryHead($id: ID!) {
  industry(by: {id: $id}) {
    id
    name
    ...Called
    scheme
    code
    parent {
      id
      name
    }
  }
  node(id: $id) {
    __typename
    id
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<IndustryHeadQuery, IndustryHeadQueryVariables>;
export const IndustryOverviewDocument = new TypedDocumentString(`
    query IndustryOverview($id: ID!, $first: Int = 50, $after: String) {
  industry(by: {id: $id}) {
    citations {
      ...Cited
    }
    children {
      id
      name
      code
    }
    enterprises(first: $first, after: $after) {
      ...Members
    }
    products(first: 50) {
      edges {
        node {
          id
          name
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Members on EnterpriseConnection {
  edges {
    node {
      id
      name
      ...Described
      region {
        id
        name
      }
      recognitions {
        id
        tier
        level
      }
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<IndustryOverviewQuery, IndustryOverviewQueryVariables>;
export const InvestorCoInvestorsDocument = new TypedDocumentString(`
    query InvestorCoInvestors($id: ID!, $first: Int = 50, $after: String, $minShared: Int, $mergeGroups: Boolean, $orderBy: CoInvestorOrder, $kind: InvestorKind, $chain: ID, $region: ID) {
  investor(by: {id: $id}) {
    coInvestors(
      first: $first
      after: $after
      minShared: $minShared
      mergeGroups: $mergeGroups
      orderBy: $orderBy
      filter: {kind: $kind, chain: $chain, region: $region}
    ) {
      edges {
        sharedCount
        sameRoundCount
        firstOn
        lastOn
        leadCount
        jaccard
        adamicAdar
        circular
        shared {
          id
          name
        }
        members {
          ...Linked
        }
        node {
          ...Linked
          investorKind
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<InvestorCoInvestorsQuery, InvestorCoInvestorsQueryVariables>;
export const InvestorHeadDocument = new TypedDocumentString(`
    query InvestorHead($id: ID!) {
  investor(by: {id: $id}) {
    ...Linked
    ...Called
    investorKind
    region {
      id
      name
    }
    ... on InvestmentFirm {
      isFund
    }
  }
  node(id: $id) {
    __typename
    id
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Linked on Named {
  __typename
  id
  name
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<InvestorHeadQuery, InvestorHeadQueryVariables>;
export const InvestorPortfolioDocument = new TypedDocumentString(`
    query InvestorPortfolio($id: ID!, $first: Int = 50, $after: String, $chain: ID, $region: ID) {
  investor(by: {id: $id}) {
    description
    foundedOn
    uscc
    portfolio(
      first: $first
      after: $after
      filter: {chain: $chain, region: $region}
    ) {
      edges {
        round
        investedOn
        lead
        confidence
        amount {
          amount
          currency
        }
        node {
          id
          name
          ...Described
          region {
            id
            name
          }
          chainPositions {
            segment {
              id
              name
              chain {
                id
                name
              }
            }
          }
        }
        factId
        citations {
          ...Cited
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<InvestorPortfolioQuery, InvestorPortfolioQueryVariables>;
export const InvestorBreakdownDocument = new TypedDocumentString(`
    query InvestorBreakdown($id: ID!, $mergeGroups: Boolean) {
  investor(by: {id: $id}) {
    portfolioAnalysis(mergeGroups: $mergeGroups) {
      holdings
      byChain {
        ...Broken
      }
      bySegment {
        ...Broken
      }
      byStage {
        ...Broken
      }
      byRegion {
        ...Broken
      }
      byTier {
        ...Broken
      }
      byYear {
        ...Broken
      }
      byBoard {
        ...Broken
      }
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Broken on Breakdown {
  unknown
  hhi
  items(first: 20) {
    key
    level
    count
    share
    node {
      ...LinkedNode
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorBreakdownQuery, InvestorBreakdownQueryVariables>;
export const InvestorRelayDocument = new TypedDocumentString(`
    query InvestorRelay($id: ID!) {
  investor(by: {id: $id}) {
    relay(first: 20) {
      follows {
        ...Relayed
      }
      followedBy {
        ...Relayed
      }
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Relayed on FollowOnPartner {
  count
  medianLagDays
  investor {
    ...Linked
    investorKind
  }
  examples {
    firstOn
    laterOn
    enterprise {
      id
      name
    }
    citations {
      ...Cited
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorRelayQuery, InvestorRelayQueryVariables>;
export const InvestorRecommendedDocument = new TypedDocumentString(`
    query InvestorRecommended($id: ID!, $chain: ID, $region: ID) {
  investor(by: {id: $id}) {
    recommendedCoInvestors(first: 20, chain: $chain, region: $region) {
      ...Recommended
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Recommended on InvestorRecommendationAnalysis {
  dataAsOf
  items {
    score
    investor {
      ...Linked
      investorKind
    }
    parts {
      name
      value
      weight
    }
    evidence {
      on
      enterprise {
        id
        name
      }
      investors {
        id
        name
      }
      citations {
        ...Cited
      }
    }
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorRecommendedQuery, InvestorRecommendedQueryVariables>;
export const InvestorRiskDocument = new TypedDocumentString(`
    query InvestorRisk($id: ID!, $asOf: PartialDate, $mergeGroups: Boolean) {
  investor(by: {id: $id}) {
    portfolioAnalysis(
      asOf: $asOf
      includeUndated: true
      expiringWithinMonths: 12
      mergeGroups: $mergeGroups
    ) {
      holdings
      synergies(first: 50) {
        product
        confidence
        supplier {
          id
          name
        }
        customer {
          id
          name
        }
        citations {
          ...Cited
        }
      }
      commonSuppliers(first: 50) {
        holdingCount
        directCount
        supplier {
          id
          name
        }
        holdings {
          id
          name
        }
      }
      expiring(first: 50) {
        expiresOn
        stated
        enterprise {
          id
          name
        }
        recognition {
          ...Titled
        }
      }
      expiryUnknown
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Titled on Recognition {
  id
  tier
  level
  batch
  grantedOn
  validUntil
  product
  rung {
    id
    ladder {
      id
      name
    }
  }
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorRiskQuery, InvestorRiskQueryVariables>;
export const InvestorOverlapDocument = new TypedDocumentString(`
    query InvestorOverlap($id: ID!, $other: ID!, $mergeGroups: Boolean) {
  investor(by: {id: $id}) {
    portfolioOverlap(other: $other, mergeGroups: $mergeGroups) {
      other {
        ...Linked
      }
      sharedCount
      count
      otherCount
      jaccard
      shared(first: 100) {
        id
        name
        region {
          id
          name
        }
      }
      chains {
        id
        name
      }
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorOverlapQuery, InvestorOverlapQueryVariables>;
export const InvestorGroupDocument = new TypedDocumentString(`
    query InvestorGroup($id: ID!) {
  investor(by: {id: $id}) {
    notSameAs {
      ...Linked
    }
    controls {
      ...Controlled
    }
    controlledBy {
      ...Controlled
    }
    lookThrough(first: 50) {
      ...Seen
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Controlled on Control {
  kind
  sharePercent
  confidence
  organization {
    ...Linked
  }
  factId
  citations {
    ...Cited
  }
}
fragment Held on Stake {
  level
  directPercent
  integratedPercent
  isLowerBound
  organization {
    ...Linked
  }
  paths {
    nodes {
      id
      ... on Named {
        name
      }
    }
  }
}
fragment Seen on OwnershipAnalysis {
  holdingCount
  ownerCount
  linkCount
  linksWithoutShare
  truncated
  dataAsOf
  holdings {
    ...Held
  }
  owners {
    ...Held
  }
  circles {
    closed
    organizations {
      ...Linked
    }
  }
  overstated {
    ...Linked
  }
  method {
    ...Explained
  }
  coverage {
    ...Covered
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<InvestorGroupQuery, InvestorGroupQueryVariables>;
export const InvestorDataDocument = new TypedDocumentString(`
    query InvestorData($id: ID!, $first: Int = 100, $after: String) {
  investor(by: {id: $id}) {
    observations(first: $first, after: $after) {
      ...Figures
    }
    citations {
      ...Cited
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<InvestorDataQuery, InvestorDataQueryVariables>;
export const NetworkNodeDocument = new TypedDocumentString(`
    query NetworkNode($id: ID!) {
  node(id: $id) {
    ...NetNode
    ... on Named {
      nameEn
      citations {
        ...Cited
      }
    }
    ... on Organization {
      description
      foundedOn
      locations {
        region {
          id
          name
        }
      }
      controls {
        organization {
          id
        }
      }
      controlledBy {
        organization {
          id
        }
      }
      parks {
        id
      }
    }
    ... on Investor {
      investorKind
      portfolio(first: 1) {
        totalCount
      }
    }
    ... on Enterprise {
      productWords
      recognitions {
        tier
        level
      }
      suppliers(first: 1) {
        totalCount
      }
      customers(first: 1) {
        totalCount
      }
      investments(first: 1) {
        totalCount
      }
      partners(first: 1) {
        totalCount
      }
      competitors(first: 1) {
        totalCount
      }
      chainPositions {
        segment {
          id
        }
      }
      leads {
        chain {
          id
        }
      }
      clusters {
        id
      }
      industries {
        industry {
          id
        }
      }
      researchPartners {
        institution {
          id
        }
      }
      incubators {
        institution {
          id
        }
      }
    }
    ... on Chain {
      description
      segments {
        id
      }
      leaders {
        enterprise {
          id
        }
      }
      clusters {
        id
      }
    }
    ... on Segment {
      stage
      description
      suppliedBy {
        id
      }
      suppliesTo {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Cluster {
      description
      leaders {
        enterprise {
          id
        }
      }
      regions {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Region {
      parent {
        id
      }
      children {
        id
      }
      clusters {
        id
      }
      parks {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Park {
      description
      region {
        id
      }
      organizations(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NetworkNodeQuery, NetworkNodeQueryVariables>;
export const NetworkRelationsDocument = new TypedDocumentString(`
    query NetworkRelations($id: ID!, $first: Int = 50, $after: String, $suppliers: Boolean = false, $customers: Boolean = false, $investments: Boolean = false, $portfolio: Boolean = false, $controls: Boolean = false, $controlledBy: Boolean = false, $chainPositions: Boolean = false, $leads: Boolean = false, $leaders: Boolean = false, $partners: Boolean = false, $competitors: Boolean = false, $industries: Boolean = false, $researchPartners: Boolean = false, $incubators: Boolean = false, $clusters: Boolean = false, $parks: Boolean = false, $locations: Boolean = false, $region: Boolean = false, $enterprises: Boolean = false, $organizations: Boolean = false, $segments: Boolean = false, $chain: Boolean = false, $suppliedBy: Boolean = false, $suppliesTo: Boolean = false, $regions: Boolean = false, $parent: Boolean = false, $children: Boolean = false) {
  node(id: $id) {
    ...NetNode
    ... on Organization {
      controls @include(if: $controls) {
        organization {
          ...NetNode
        }
        sharePercent
        confidence
        ...Quoted
      }
      controlledBy @include(if: $controlledBy) {
        organization {
          ...NetNode
        }
        sharePercent
        confidence
        ...Quoted
      }
      parks @include(if: $parks) {
        ...NetNode
      }
      locations @include(if: $locations) {
        region {
          ...NetNode
        }
        confidence
        ...Quoted
      }
    }
    ... on Investor {
      portfolio(first: $first, after: $after) @include(if: $portfolio) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          round
          investedOn
          confidence
          ...Quoted
        }
      }
    }
    ... on Enterprise {
      suppliers(first: $first, after: $after) @include(if: $suppliers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          product
          sharePercent
          confidence
          ...Quoted
        }
      }
      customers(first: $first, after: $after) @include(if: $customers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          product
          sharePercent
          confidence
          ...Quoted
        }
      }
      investments(first: $first, after: $after) @include(if: $investments) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          round
          investedOn
          confidence
          ...Quoted
        }
      }
      partners(first: $first, after: $after) @include(if: $partners) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          product
          topic
          confidence
          ...Quoted
        }
      }
      competitors(first: $first, after: $after) @include(if: $competitors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
          product
          confidence
          ...Quoted
        }
      }
      chainPositions @include(if: $chainPositions) {
        segment {
          ...NetNode
        }
        product
        confidence
        ...Quoted
      }
      leads @include(if: $leads) {
        chain {
          ...NetNode
        }
        cluster {
          ...NetNode
        }
        confidence
        ...Quoted
      }
      clusters @include(if: $clusters) {
        ...NetNode
      }
      industries @include(if: $industries) {
        industry {
          ...NetNode
        }
        product
        confidence
        ...Quoted
      }
      researchPartners @include(if: $researchPartners) {
        institution {
          ...NetNode
        }
        topic
        confidence
        ...Quoted
      }
      incubators @include(if: $incubators) {
        institution {
          ...NetNode
        }
        topic
        confidence
        ...Quoted
      }
    }
    ... on Chain {
      segments @include(if: $segments) {
        ...NetNode
      }
      leaders @include(if: $leaders) {
        enterprise {
          ...NetNode
        }
        confidence
        ...Quoted
      }
      clusters @include(if: $clusters) {
        ...NetNode
      }
    }
    ... on Segment {
      chain @include(if: $chain) {
        ...NetNode
      }
      suppliedBy @include(if: $suppliedBy) {
        ...NetNode
      }
      suppliesTo @include(if: $suppliesTo) {
        ...NetNode
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
            chainPositions {
              segment {
                id
              }
              product
              confidence
              ...Quoted
            }
          }
        }
      }
    }
    ... on Cluster {
      leaders @include(if: $leaders) {
        enterprise {
          ...NetNode
        }
        confidence
        ...Quoted
      }
      regions @include(if: $regions) {
        ...NetNode
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
        }
      }
    }
    ... on Region {
      parent @include(if: $parent) {
        ...NetNode
      }
      children @include(if: $children) {
        ...NetNode
      }
      clusters @include(if: $clusters) {
        ...NetNode
      }
      parks @include(if: $parks) {
        ...NetNode
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
        }
      }
    }
    ... on Park {
      region @include(if: $region) {
        ...NetNode
      }
      organizations(first: $first, after: $after) @include(if: $organizations) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...NetNode
          }
        }
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Quoted on Cited {
  citations {
    ...Cited
  }
}
fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NetworkRelationsQuery, NetworkRelationsQueryVariables>;
export const NetworkNodesDocument = new TypedDocumentString(`
    query NetworkNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NetNode
  }
}
    fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkNodesQuery, NetworkNodesQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    nodes {
      ...NetNode
    }
    links {
      ...Followed
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Quoted on Cited {
  citations {
    ...Cited
  }
}
fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
  ...Quoted
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkTraceDocument = new TypedDocumentString(`
    query NetworkTrace($from: ID!, $direction: TraceDirection!, $depth: Int!, $first: Int!) {
  trace(from: $from, direction: $direction, depth: $depth, first: $first) {
    nodes {
      depth
      node {
        ...NetNode
      }
    }
    links {
      ...Followed
    }
    truncated
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Quoted on Cited {
  citations {
    ...Cited
  }
}
fragment NetNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
  ...Quoted
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<NetworkTraceQuery, NetworkTraceQueryVariables>;
export const ProductHeadDocument = new TypedDocumentString(`
    query ProductHead($id: ID!) {
  product(by: {id: $id}) {
    id
    name
    ...Called
  }
  node(id: $id) {
    __typename
    id
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<ProductHeadQuery, ProductHeadQueryVariables>;
export const ProductOverviewDocument = new TypedDocumentString(`
    query ProductOverview($id: ID!, $first: Int = 50, $after: String) {
  product(by: {id: $id}) {
    description
    codes
    citations {
      ...Cited
    }
    kindOf(first: 50) {
      ...Kinds
    }
    kinds(first: 50) {
      ...Kinds
    }
    madeFrom(first: 50) {
      ...Ingredients
    }
    usedIn(first: 50) {
      ...Ingredients
    }
    makers(first: $first, after: $after) {
      edges {
        node {
          id
          name
          region {
            id
            name
          }
        }
        share
        on
        confidence
        factId
        citations {
          ...Cited
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    segments(first: 50) {
      edges {
        node {
          id
          name
          stage
          chain {
            id
            name
          }
        }
        confidence
        factId
        citations {
          ...Cited
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    industries(first: 50) {
      ...Classes
    }
    observations(first: 100) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Classes on ClassificationConnection {
  edges {
    node {
      id
      name
      code
      scheme
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Kinds on KindOfConnection {
  edges {
    node {
      id
      name
    }
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Ingredients on MadeFromConnection {
  edges {
    node {
      id
      name
    }
    role
    confidence
    factId
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ProductOverviewQuery, ProductOverviewQueryVariables>;
export const CompareRegionsDocument = new TypedDocumentString(`
    query CompareRegions($ids: [ID!]!, $chain: ID) {
  compareRegions(ids: $ids, chain: $chain) {
    rows {
      metric {
        id
        name
        unit
        definition
      }
      scope
      dimensions {
        key
        value
      }
      asOf
      delta
      contradiction
      cells {
        region {
          id
          name
        }
        observations {
          ...Figure
        }
      }
    }
    segments {
      segment {
        id
        name
        stage
        origin
      }
      cells {
        region {
          id
          name
        }
        known
        share
        locationQuotient
      }
    }
    presence {
      region {
        id
        name
      }
      present
      required
      similar(first: 3) {
        similarity
        region {
          id
          name
        }
      }
    }
    method {
      ...Explained
    }
    coverage {
      ...Covered
    }
    dataAsOf
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<CompareRegionsQuery, CompareRegionsQueryVariables>;
export const RegionHeadDocument = new TypedDocumentString(`
    query RegionHead($id: ID!) {
  region(by: {id: $id}) {
    id
    name
    ...Called
    code
    level
    parent {
      id
      name
    }
  }
  node(id: $id) {
    __typename
    id
  }
}
    fragment Called on Named {
  nameEn
  aliases {
    value
    kind
  }
  ...Described
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}`) as unknown as TypedDocumentString<RegionHeadQuery, RegionHeadQueryVariables>;
export const RegionOverviewDocument = new TypedDocumentString(`
    query RegionOverview($id: ID!) {
  region(by: {id: $id}) {
    children {
      id
      name
      level
    }
    groups {
      id
      name
    }
    clusters {
      id
      name
      level
      description
      citations {
        ...Cited
      }
    }
    parks {
      id
      name
      level
      theme
      citations {
        ...Cited
      }
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RegionOverviewQuery, RegionOverviewQueryVariables>;
export const RegionLadderDocument = new TypedDocumentString(`
    query RegionLadder($id: ID!) {
  region(by: {id: $id}) {
    ladder {
      rungs {
        tier
        level
        count
        enterprises(first: 20) {
          nodes {
            id
            name
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      dataAsOf
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
  ownLinks
}`) as unknown as TypedDocumentString<RegionLadderQuery, RegionLadderQueryVariables>;
export const RegionPoliciesDocument = new TypedDocumentString(`
    query RegionPolicies($id: ID!, $first: Int = 100, $after: String) {
  region(by: {id: $id}) {
    policies(first: $first, after: $after) {
      edges {
        node {
          id
          name
          issuedOn
          status
          issuers {
            ...Linked
          }
          citations {
            ...Cited
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RegionPoliciesQuery, RegionPoliciesQueryVariables>;
export const RegionFiguresDocument = new TypedDocumentString(`
    query RegionFigures($id: ID!, $first: Int = 100, $after: String) {
  region(by: {id: $id}) {
    observations(first: $first, after: $after) {
      ...Figures
    }
  }
}
    fragment Figures on ObservationConnection {
  edges {
    node {
      ...Observed
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment ToldFigure on Observation {
  id
  value
  min
  max
  asOf
  period
  scope
  dimensions {
    key
    value
  }
  batch
  qualifier
  confidence
  factId: id
  citations {
    ...Cited
  }
}
fragment Observed on Observation {
  ...ToldFigure
  metric {
    id
    name
    unit
  }
  contradicts {
    factId
    reason
    observation {
      ...ToldFigure
      metric {
        id
        name
        unit
      }
      about {
        id
        ... on Named {
          name
        }
      }
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const RegionFirmsDocument = new TypedDocumentString(`
    query RegionFirms($id: ID!, $first: Int = 50, $after: String, $tier: RecognitionTier, $orderBy: EnterpriseOrder) {
  enterprises(
    filter: {region: $id, tier: $tier}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        name
        foundedOn
        region {
          id
          name
        }
        recognitions {
          id
          tier
          level
          grantedOn
          factId: id
          citations {
            ...Cited
          }
        }
        chainPositions {
          segment {
            id
            name
            chain {
              id
              name
            }
          }
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<RegionFirmsQuery, RegionFirmsQueryVariables>;
export const NearMatchesDocument = new TypedDocumentString(`
    query NearMatches($first: Int!, $after: String) {
  writeRefusal
  nearMatches(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      score
      nameOfA
      nameOfB
      factCount
      positionCount
      a {
        ...Candidate
      }
      b {
        ...Candidate
      }
      reasons {
        code
        speaks
        chinese
        english
        ofA
        ofB
      }
    }
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}
fragment Candidate on Organization {
  __typename
  id
  name
  aliases {
    value
    kind
  }
  uscc
  foundedOn
  region {
    id
    name
  }
  ...Described
  ... on Enterprise {
    recognitions {
      tier
    }
    chainPositions {
      segment {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<NearMatchesQuery, NearMatchesQueryVariables>;
export const JudgePairDocument = new TypedDocumentString(`
    mutation JudgePair($a: ID!, $b: ID!, $verdict: JudgementVerdict!) {
  judge(a: $a, b: $b, verdict: $verdict) {
    journal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<JudgePairMutation, JudgePairMutationVariables>;
export const PickDocument = new TypedDocumentString(`
    query Pick($query: String!, $kinds: [EntityKind!]) {
  search(query: $query, kinds: $kinds, first: 20) {
    nodes {
      ...LinkedNode
      ... on Region {
        parent {
          name
        }
      }
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}`) as unknown as TypedDocumentString<PickQuery, PickQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...LinkedNode
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}`) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [EntityKind!], $first: Int = 100, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges {
      score
      matched {
        value
        kind
      }
      node {
        ...FoundNode
        ...Described
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  suggest(query: $query) {
    kind
    totalCount
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Described on Named {
  datasets {
    ...Provenance
  }
}
fragment FoundNode on Node {
  ...LinkedNode
  ... on Organization {
    region {
      id
      name
    }
  }
  ... on Segment {
    chain {
      id
      name
    }
  }
  ... on Region {
    parent {
      id
      name
    }
  }
  ... on Rung {
    ladder {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!) {
  suggest(query: $query) {
    kind
    totalCount
    edges(first: 3) {
      matched {
        value
      }
      node {
        ...FoundNode
      }
    }
  }
}
    fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment FoundNode on Node {
  ...LinkedNode
  ... on Organization {
    region {
      id
      name
    }
  }
  ... on Segment {
    chain {
      id
      name
    }
  }
  ... on Region {
    parent {
      id
      name
    }
  }
  ... on Rung {
    ladder {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources(first: 100) {
    nodes {
      id
      title
      publisher
      publishedOn
      language
      knownOmissions
      dataset {
        ...Provenance
      }
      citations(first: 1) {
        totalCount
      }
    }
    totalCount
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDetailDocument = new TypedDocumentString(`
    query SourceDetail($id: ID!, $first: Int = 100, $after: String) {
  source(by: {id: $id}) {
    id
    title
    publisher
    publishedOn
    language
    knownOmissions
    dataset {
      ...Provenance
    }
    citations(first: $first, after: $after) {
      nodes {
        id
        quote
        locator
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SourceDetailQuery, SourceDetailQueryVariables>;
export const SourceConflictsDocument = new TypedDocumentString(`
    query SourceConflicts($id: ID!) {
  contradictions(filter: {source: $id}, first: 100) {
    totalCount
    nodes {
      reason
      rule
      facts {
        ...StatedFact
      }
    }
  }
}
    fragment StatedFact on Fact {
  id
  kind
  subject {
    ...LinkedNode
  }
  object {
    ...LinkedNode
    ... on Segment {
      chain {
        name
      }
    }
    ... on Observation {
      metric {
        name
      }
    }
  }
  values {
    name
    value
  }
  dataset {
    ...Provenance
  }
  reports {
    id
    reason
    author
    at
  }
  confidence
  citations {
    ...Cited
  }
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SourceConflictsQuery, SourceConflictsQueryVariables>;
export const ToldDocument = new TypedDocumentString(`
    query Told($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Enterprise {
      policiesReceived {
        ...Receipt
      }
    }
    ... on Organization {
      awards {
        id
        kind
        name
        grantedBy
        grantedOn
        count
        confidence
        citations {
          ...Cited
        }
      }
      needs {
        ...ToldNeed
      }
      toldGaps {
        ...Told
      }
      events(first: 50) {
        edges {
          role
          result
          confidence
          node {
            id
            name
            on
            period
            otherParticipants
          }
          citations {
            ...Cited
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      counterparties {
        id
        role
        wording
        product
        topic
        since
        confidence
        citations {
          ...Cited
        }
      }
      founders {
        ...Founded
      }
      founded {
        ...Founded
      }
      managers {
        ...Managed
      }
      manages {
        ...Managed
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment LinkedNode on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Person {
    name
  }
  ... on Event {
    name
  }
  ... on Ladder {
    name
  }
  ... on Rung {
    name
  }
  ... on Source {
    title
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment Receipt on PolicyReceipt {
  programme
  on
  amount {
    amount
    currency
  }
  confidence
  policy {
    id
    name
  }
  enterprise {
    id
    name
  }
  citations {
    ...Cited
  }
}
fragment ToldNeed on Need {
  id
  kind
  text
  askedBy
  askedOf
  confidence
  askers {
    ...Linked
  }
  citations {
    ...Cited
  }
}
fragment Told on ToldGap {
  id
  stage
  product
  text
  place
  confidence
  of {
    ...Linked
  }
  toldBy {
    ...Linked
  }
  citations {
    ...Cited
  }
}
fragment Founded on Founding {
  role
  on
  confidence
  organization {
    ...Linked
  }
  founder {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}
fragment Managed on Management {
  role
  validFrom
  validTo
  confidence
  organization {
    ...Linked
  }
  manager {
    ...LinkedNode
  }
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<ToldQuery, ToldQueryVariables>;
export const ToldOfIndustryDocument = new TypedDocumentString(`
    query ToldOfIndustry($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Chain {
      policies(first: 50) {
        ...Concerning
      }
      needs {
        ...ToldNeed
      }
      toldGaps {
        ...Told
      }
      events {
        ...HeldEvent
      }
    }
    ... on Cluster {
      policies(first: 50) {
        ...Concerning
      }
      needs {
        ...ToldNeed
      }
      toldGaps {
        ...Told
      }
      events {
        ...HeldEvent
      }
    }
  }
}
    fragment Linked on Named {
  __typename
  id
  name
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    dataset {
      ...Provenance
    }
  }
}
fragment Provenance on Dataset {
  id
  kind
  name
}
fragment ToldNeed on Need {
  id
  kind
  text
  askedBy
  askedOf
  confidence
  askers {
    ...Linked
  }
  citations {
    ...Cited
  }
}
fragment Told on ToldGap {
  id
  stage
  product
  text
  place
  confidence
  of {
    ...Linked
  }
  toldBy {
    ...Linked
  }
  citations {
    ...Cited
  }
}
fragment HeldEvent on Event {
  id
  name
  on
  period
  otherParticipants
  participants {
    organization {
      ...Linked
    }
  }
  citations {
    ...Cited
  }
}
fragment Concerning on PolicyConcernConnection {
  edges {
    wording
    confidence
    node {
      id
      name
      status
      issuedOn
    }
    citations {
      ...Cited
    }
  }
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ToldOfIndustryQuery, ToldOfIndustryQueryVariables>;
type AnalysisType = 'BottleneckAnalysis' | 'TargetAnalysis' | 'CapitalPathAnalysis' | 'RegionComparisonAnalysis' | 'DisruptionAnalysis' | 'PolicyMatchAnalysis' | 'GapAnalysis' | 'ChainMapAnalysis' | 'RegionLadderAnalysis' | 'EnterpriseLadderAnalysis' | 'SupplyMatchAnalysis' | 'OwnershipAnalysis' | 'PortfolioAnalysis' | 'PortfolioOverlapAnalysis' | 'InvestorRecommendationAnalysis' | 'FollowOnAnalysis';
type NodeType = 'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation';
type CitedType = 'Award' | 'Statement' | 'Chain' | 'Segment' | 'Leadership' | 'Cluster' | 'Enterprise' | 'CapitalStatement' | 'Recognition' | 'Listing' | 'Milestone' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Event' | 'Participation' | 'ParticipationEdge' | 'Fact' | 'Industry' | 'ClassificationEdge' | 'InvestmentFirm' | 'InvestmentEdge' | 'PortfolioEdge' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Founding' | 'Management' | 'Counterparty' | 'Location' | 'Control' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'Synergy' | 'Product' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge' | 'EvidenceDeal' | 'FollowOnExample' | 'Region' | 'TraceLink' | 'SubgraphLink';
type SourcedType = 'Leadership' | 'CapitalStatement' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Participation' | 'ParticipationEdge' | 'ClassificationEdge' | 'InvestmentEdge' | 'PortfolioEdge' | 'Founding' | 'Management' | 'Location' | 'Control' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge';
type NamedType = 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Industry' | 'InvestmentFirm' | 'Metric' | 'Institution' | 'Park' | 'Policy' | 'Product' | 'Region';
type InvestorType = 'Enterprise' | 'InvestmentFirm' | 'Institution';
type OrganizationType = 'Enterprise' | 'InvestmentFirm' | 'Institution';
