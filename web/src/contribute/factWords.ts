import type { FactKind, StatedFactFragment } from '../generated/graphql';
import { type Lang, useLang } from '../words/i18n';
import { type TermKind, termOf } from '../words/terms';

type Pair = readonly [zh: string, en: string];

/** What each kind of fact says of its subject. */
const KINDS: Readonly<Record<FactKind, Pair>> = {
  OCCUPIES: ['处于环节', 'stands in'],
  FEEDS: ['供给环节', 'feeds'],
  HAS_SEGMENT: ['含环节', 'has the segment'],
  LEADS: ['是链主：', 'leads'],
  SUPPLIES: ['供货给', 'supplies'],
  SUPPLIES_INDUSTRY: ['供货给行业', 'supplies the industry'],
  COOPERATES_WITH: ['合作', 'cooperates with'],
  COMPETES_WITH: ['竞争', 'competes with'],
  INVESTED_IN: ['投资', 'invested in'],
  WITHOUT_CAPITAL: ['从未融资', 'never took capital'],
  CONTROLS: ['控制', 'controls'],
  LOCATED_IN: ['位于', 'is in'],
  PART_OF: ['属于', 'is part of'],
  BASED_IN: ['入驻', 'is based in'],
  MEMBER_OF: ['是集群成员：', 'is a member of'],
  COVERS: ['覆盖', 'covers'],
  RECOGNIZED_AS: ['获称号', 'has the title'],
  LISTED_AS: ['上市挂牌', 'is listed'],
  REACHED: ['发展历程', 'milestone'],
  ABOUT: ['统计值', 'figure'],
  OF_METRIC: ['统计指标', 'measures'],
  ISSUED_BY: ['发布机构', 'was issued by'],
  APPLIES_IN: ['适用于', 'applies in'],
  OFFERS: ['含措施', 'offers'],
  INCUBATED_BY: ['孵化机构', 'was incubated by'],
  RESEARCHES_WITH: ['产学研合作', 'does research with'],
  NOT_SAME_AS: ['不是同一机构：', 'is not the same as'],
  FROM: ['出自', 'is from'],
  MAKES: ['生产', 'makes'],
  KIND_OF: ['是其一种：', 'is a kind of'],
  MADE_FROM: ['由其制成：', 'is made from'],
  OF_PRODUCT: ['对应产品', 'is of the product'],
  CLASSED_AS: ['归入行业', 'is classed as'],
  IN_INDUSTRY: ['属于行业', 'is in the industry'],
  CONCERNS: ['涉及', 'concerns'],
  RECEIVED: ['获得政策支持', 'received support of'],
  HAS_RUNG: ['含梯度', 'has the rung'],
  HAS_CRITERION: ['认定标准', 'asks for'],
  LAID_DOWN_IN: ['依据', 'is laid down in'],
  SUPERSEDES: ['替代', 'supersedes'],
  AWARDED: ['获奖项或认证', 'was awarded'],
  FOUNDED_BY: ['发起设立方', 'was founded by'],
  MANAGED_BY: ['管理方', 'is managed by'],
  ASKS_FOR: ['诉求', 'asks for'],
  HAS_GAP: ['产业链短板', 'has the gap'],
  TOLD_BY: ['讲述方', 'is told by'],
  TOOK_PART_IN: ['参与活动', 'took part in'],
  HAS_COUNTERPARTY: ['未具名的对方', 'has the counterparty'],
  DATA_FROM: ['数据来源', 'has its data from'],
};

/** What a stated value is called, and the words that it has where they are the API's. */
const VALUES: Readonly<Record<string, readonly [...Pair, TermKind?]>> = {
  roles: ['角色', 'roles', 'Role'],
  product: ['产品', 'product'],
  tier: ['称号', 'title', 'RecognitionTier'],
  level: ['级别', 'level', 'RecognitionLevel'],
  batch: ['批次', 'batch'],
  grantedOn: ['认定时间', 'granted on'],
  validUntil: ['有效期至', 'valid until'],
  board: ['板块', 'board', 'ListingBoard'],
  listedOn: ['上市时间', 'listed on'],
  ticker: ['股票代码', 'ticker'],
  round: ['轮次', 'round'],
  investedOn: ['投资时间', 'invested on'],
  amount: ['金额', 'amount'],
  currency: ['币种', 'currency'],
  share: ['占比', 'share'],
  since: ['起始', 'since'],
  by: ['认定方', 'named so by'],
  basis: ['依据', 'as', 'LocationBasis'],
  kind: ['类型', 'kind', 'ControlKind'],
  role: ['角色', 'role', 'MadeFromRole'],
  status: ['状态', 'status', 'CooperationStatus'],
  topic: ['内容', 'about'],
  wording: ['原文说法', 'in its words'],
  value: ['数值', 'value'],
  min: ['不低于', 'at least'],
  max: ['不高于', 'at most'],
  asOf: ['截至', 'as of'],
  period: ['统计期', 'period'],
  scope: ['口径', 'counted in'],
  unit: ['单位', 'unit'],
  on: ['时间', 'on'],
  text: ['事件', 'event'],
};

/** The words of facts: apart from the others of a page, since only what opens a fact needs them. */
export function useFactWords() {
  const lang = useLang();
  return {
    kindOf: (kind: FactKind) => said(KINDS[kind], lang),
    statedOf: ({ name, value }: StatedFactFragment['values'][number]) => {
      const [zh, en, terms] = VALUES[name] ?? [name, name];
      const words = value.map((word) => (terms ? termOf(terms, word, lang) : word));
      return `${said([zh, en], lang)} ${words.join(lang === 'zh' ? '、' : ', ')}`;
    },
  };
}

function said([zh, en]: Pair, lang: Lang): string {
  return lang === 'zh' ? zh : en;
}
