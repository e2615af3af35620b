import { itemAt } from '../../src/data/demo/random.js';

/** Five bits a character: four of them name a million firms, each once. */
const CHARACTERS = [...'江川海岳云峰泰和启明瑞恒东华宏远盛世金鑫天宇星辰博雅卓越同方正源'];
const BITS = 5;
const LENGTH = 4;
const ALL = 1 << (BITS * LENGTH);
/** Odd, so that it mixes the numbers and maps no two to one. */
const MIX = 0x9e377;
const INDUSTRIES = [
  ...['智能装备', '新材料', '电子', '生物', '汽车部件', '机器人', '光电', '半导体', '能源', '精密制造'],
  ...['软件', '医疗器械', '化工', '环保', '航空', '轨道交通', '传感', '通信', '自动化', '食品'],
];
const FORMS = ['有限公司', '有限公司', '有限公司', '股份有限公司'];
const FUNDS = ['创业投资', '股权投资基金', '产业投资基金', '资本'];

/** Every name says that it is made up. */
const MADE_UP = '合成';

/** A firm's registered name and its short one; no two firms of a nation share either. */
export function firmNames(number: number, city: string): { readonly name: string; readonly short: string } {
  const mark = markOf(number);
  const industry = itemAt(INDUSTRIES, number % INDUSTRIES.length);
  const form = itemAt(FORMS, (number >> 3) % FORMS.length);
  return { name: `${MADE_UP}${city}${mark}${industry}${form}`, short: `${MADE_UP}${mark}${industry}` };
}

export function investorName(number: number): string {
  return `${MADE_UP}${markOf(number + ALL / 2)}${itemAt(FUNDS, number % FUNDS.length)}`;
}

function markOf(number: number): string {
  const mixed = Math.imul(number, MIX) & (ALL - 1);
  return Array.from({ length: LENGTH }, (_, at) => CHARACTERS[(mixed >> (BITS * at)) & ((1 << BITS) - 1)]).join('');
}
