import { shown } from '../../table/quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

export type Tier =
  | 'POTENTIAL'
  | 'TECHNOLOGY_SME'
  | 'INNOVATIVE_SME'
  | 'SRDI_SME'
  | 'LITTLE_GIANT'
  | 'CHAMPION'
  | 'HIDDEN_CHAMPION'
  | 'HIGH_TECH'
  | 'GAZELLE'
  | 'UNICORN';
export type Level = 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'DISTRICT';

export interface Title {
  readonly tier: Tier;
  /** Null where the words do not say who grants it: a bare 小巨人 may be the state's or a city's. */
  readonly level: Level | null;
}

/** The more special title first: 专精特新“小巨人” also says 专精特新. `level` is that of a title which only one body grants. */
const TITLES: readonly { readonly form: RegExp; readonly tier: Tier; readonly level?: Level }[] = [
  { form: /小巨人|little ?giant/u, tier: 'LITTLE_GIANT' },
  { form: /隐形冠军|hidden ?champion/u, tier: 'HIDDEN_CHAMPION' },
  { form: /单项冠军|single ?(?:item|product)? ?champion|^champion$/u, tier: 'CHAMPION' },
  { form: /潜在|培育库|入库培育|^potential$/u, tier: 'POTENTIAL' },
  { form: /专精特新|srdi|specialised and new/u, tier: 'SRDI_SME' },
  { form: /科技型中小|technology[- _](?:based[- _])?(?:sme|small)/u, tier: 'TECHNOLOGY_SME' },
  { form: /创新型中小|innovative (?:sme|small)|innovative_sme/u, tier: 'INNOVATIVE_SME' },
  { form: /高新技术企业|高企|高新企业|high[-_ ](?:and[- ]new[- ])?tech/u, tier: 'HIGH_TECH' },
  { form: /瞪羚|gazelle/u, tier: 'GAZELLE' },
  { form: /独角兽|unicorn/u, tier: 'UNICORN' },
];

const MUNICIPALITY = /^(?:北京|上海|天津|重庆)/u;
const PROVINCES =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|上海|天津|重庆)/u;

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/国家|工信部|部级|中央|national|state[- ]level/u, 'NATIONAL'],
  [/省|自治区|直辖市|provincial/u, 'PROVINCIAL'],
  [/区级|县级|区县|[区县旗]$|district/u, 'DISTRICT'],
  [/市|^city$|municipal/u, 'CITY'],
];

/** Who grants a title; 广东省 and 深圳市 say it as 省级 and 市级 do. */
export function understandLevel(cell: string): Understood<Level> {
  if (saysNothing(cell)) return NOTHING;
  const level = levelIn(folded(cell));
  return level
    ? valued(level)
    : problemOf(`"${shown(cell)}" is not a level of a title`, 'write 国家级, 省级, 市级 or 区级');
}

function levelIn(text: string): Level | null {
  const found = LEVELS.find(([form]) => form.test(text));
  // A city under the state (直辖市) grants what a province does, though its titles are called 市级.
  if (found?.[1] === 'CITY' && MUNICIPALITY.test(text)) return 'PROVINCIAL';
  if (found) return found[1];
  return PROVINCES.test(text) ? 'PROVINCIAL' : null;
}

/** A title (称号): 国家级专精特新“小巨人”企业 is LITTLE_GIANT of the NATIONAL level. */
export function understandTitle(cell: string): Understood<Title> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell).replace(/["“”'‘’「」『』《》\s]/gu, (mark) => (mark === ' ' ? ' ' : ''));
  const found = TITLES.find(({ form }) => form.test(text));
  if (!found) {
    return problemOf(
      `"${shown(cell)}" is not a title that the graph has`,
      'write 专精特新“小巨人”, 专精特新中小企业, 创新型中小企业, 科技型中小企业, 单项冠军, 隐形冠军, 高新技术企业, 瞪羚 or 独角兽',
    );
  }
  return valued({ tier: found.tier, level: levelIn(text.replace(found.form, ' ')) });
}

/** A batch (批次): 第七批, 7 and 第1-4批 are 7, 7 and 1-4. */
export function understandBatch(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const [, first = '', last = ''] =
    /^第?\s*(\d+|[一二三四五六七八九十]+)(?:\s*(?:[-–—~～至到]|、)\s*第?\s*(\d+|[一二三四五六七八九十]+))?\s*批?(?:次)?$/u.exec(
      folded(cell),
    ) ?? [];
  if (first === '') return problemOf(`"${shown(cell)}" is not a batch`, 'write 7 or 第七批');
  return valued(last === '' ? numberIn(first) : `${numberIn(first)}-${numberIn(last)}`);
}

const DIGITS = '零一二三四五六七八九';

/** 十二 is 12; batches do not go beyond 99. */
function numberIn(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text));
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = text.includes('十') ? Math.max(1, DIGITS.indexOf(tens || '一')) : 0;
  return String(10 * ten + (ones === '' ? 0 : DIGITS.indexOf(ones)));
}
