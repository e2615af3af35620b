/** What words tell which sort of need; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/采购|procurement/iu, 'PROCUREMENT'],
  [/数字化|智改数转|digital/iu, 'DIGITALIZATION'],
  [/资本|融资|贷款|资金|基金|capital|loan|finance/iu, 'CAPITAL'],
  [/数据|\bdata\b/iu, 'DATA'],
  [/人才|用工|招聘|劳动力|talent|staff|people/iu, 'TALENT'],
  [/土地|用地|厂房|空间|land|space/iu, 'LAND'],
  [/配套|上游|下游|供应链|产业链|supply/iu, 'SUPPLY_CHAIN'],
  [/合规|出海|认证|compliance/iu, 'COMPLIANCE'],
  [/市场|订单|客户|推介|场景|market|order/iu, 'MARKET'],
  [/技术|研发|technology/iu, 'TECHNOLOGY'],
  [/政策|申报|补贴|policy/iu, 'POLICY'],
];

export function needKindInWords(text: string): string {
  return KINDS.find(([form]) => form.test(text))?.[1] ?? 'OTHER';
}
