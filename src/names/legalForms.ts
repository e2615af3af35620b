import { EASTERN, fold, withoutAccents } from './fold.js';

/*
 * The legal forms of firms, as they stand in names. Drawn up by hand from the abbreviations of ISO 20275 (Entity Legal Forms, published by GLEIF,
 * edition of 2023-09-28), the terms of cleanco 2.3 and, for China, the Company Law (2023) and the Partnership Enterprise Law (2006).
 * Left out is what may be a part of a name: group, holding, trust, partners, unlimited, and abbreviations that are words (EV, DAC, SAC, SIA).
 */

/** Without points, and without the blanks between their words: "s. de r.l. de c.v." is sderldecv. */
const AFTER_A_NAME = `
  company co &company &co andcompany andco limited ltd coltd companylimited limitedcompany publiclimitedcompany incorporated inc
  corporation corp llc pllc plc llp lllp lp ulc unltd ultd limitedliabilitycompany limitedliabilityco limitedliabilitypartnership
  limitedpartnership jointstockcompany jsc pjsc ojsc cjsc teoranta
  pte pteltd privatelimited privateltd pvt pvtltd pty ptyltd proprietarylimited proprietaryltd sdn bhd sdnbhd sendirianberhad berhad
  tbk persero fze fzco fzllc wll dmcc saoc saog qsc kscp
  ag se gmbh mbh ggmbh gesmbh ug ughaftungsbeschrankt kg kgaa ohg gbr partg partgmbb &cokg &cokgaa &coohg undcokg undco
  sa sas sasu sarl eurl snc scs scsp sca selarl sicav sicar sagl societeanonyme
  nv bv bvba cvba sprl vof naamlozevennootschap beslotenvennootschap
  spa srl srls sapa scarl scrl societaperazioni
  sau sl slu sll slne sociedadanonima sociedadlimitada sadecv sabdecv sapidecv sderl sderldecv senc sencdecv ltda limitada eireli eirl lda sgps
  ab abp publ aktiebolag as asa aps amba aktieselskab aksjeselskap oy oyj oyab osakeyhtio ehf ohf ou osauhing uab aktsiaselts
  spzoo spolkazoo spk spj spolkaakcyjna spolkazograniczonaodpowiedzialnoscia sro spolsro vos akcspol akciovaspolecnost akciovaspolocnost
  kft zrt nyrt doo dooel jdoo eood ood ead shpk ltdsti anonimsirketi limitedsirketi mepe
  kk gk yk kabushikikaisha kabushikigaisha godokaisha yugenkaisha
  ооо оао зао пао ао нао одо тоо тов ват зат прат пат тзов оод еоод еад αε επε ικε בעמ ذمم شمم شمل จำกัด จำกัดมหาชน`;

const BEFORE_A_NAME = `
  ооо оао зао пао ао нао одо тоо тов ват зат прат пат тзов ooo oao zao uab pt perseroanterbatas aktiebolaget
  congtytnhh congtytnhhmtv congtycophan congtycp ctytnhh ctycp บริษัท`;

/** What a register of China, Japan or Korea ends a name with; no blank stands before it. */
const EASTERN_END = [
  '股份有限责任公司 股份有限公司 有限责任公司 股份合作公司 股份两合公司 有限公司 无限公司 两合公司 股份公司 公司',
  '特殊普通合伙企业 有限合伙企业 普通合伙企业 合伙企业 个人独资企业',
  '株式会社 有限会社 合同会社 合资会社 合名会社 주식회사 유한회사 유한책임회사',
].join(' ');
/** What stands in brackets behind a form, or instead of one. */
const EASTERN_NOTE = '特殊普通合伙 特殊的普通合伙 有限合伙 普通合伙 个人独资 国有独资 个体工商户';
const EASTERN_START = '株式会社 有限会社 合同会社 财团法人 社团法人 주식회사 유한회사';

/** Of a form, "s. a. p. i. de c. v." being the longest. */
const MOST_WORDS = 7;
const WESTERN = new RegExp(`(?!${EASTERN})\\p{L}`, 'u');
const STARTS_EASTERN = new RegExp(`^${EASTERN}`, 'u');
const WORD = new RegExp(`(?:(?!${EASTERN})[\\p{L}\\p{M}\\p{N}./'’"״])+|${EASTERN}+|&`, 'gu');

const AFTER = new Set(wordsOf(AFTER_A_NAME).map(spelt));
const BEFORE = new Set(wordsOf(BEFORE_A_NAME).map(spelt));

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function spelt(word: string): string {
  return withoutAccents(fold(word)).replace(/[^\p{L}\p{M}\p{N}&]/gu, '');
}

/**
 * A folded name without the forms of alphabets at either end. Only whole words go, and never all of them: "tesco" and "Ltd." stay.
 */
export function withoutWesternForms(text: string): string {
  if (!WESTERN.test(text)) return text;
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => spelt(word));
  const end = endOfName(words);
  const start = startOfName(words.slice(0, end));
  const [first, last] = [found[start], found[end - 1]];
  if (!first || !last || (start === 0 && end === words.length)) return text;
  return text.slice(first.index, last.index + last[0].length);
}

function endOfName(words: readonly string[]): number {
  let end = words.length;
  for (let size = lastForm(words, end); size > 0; size = lastForm(words, end)) end -= size;
  return end;
}

/** How many words before `end` are a form; the first word is never one. */
function lastForm(words: readonly string[], end: number): number {
  for (let size = Math.min(MOST_WORDS, end - 1); size > 0; size--) {
    if (isFormAfter(words[end - size - 1] ?? '', words.slice(end - size, end).join(''))) return size;
  }
  return 0;
}

/** Behind Chinese characters most of the short forms are something else, such as 自动化PLC. */
function isFormAfter(word: string, form: string): boolean {
  return AFTER.has(form) && (!STARTS_EASTERN.test(word) || /ltd|limited|^(?:inc|corp|llc|gmbh)$/.test(form));
}

function startOfName(words: readonly string[]): number {
  let start = 0;
  for (let size = firstForm(words, start); size > 0; size = firstForm(words, start)) start += size;
  return start;
}

/** How many words from `start` on are a form. Before Chinese characters none is: PT南洋 is a share with a warning. */
function firstForm(words: readonly string[], start: number): number {
  for (let size = Math.min(MOST_WORDS, words.length - start - 1); size > 0; size--) {
    const isForm = BEFORE.has(words.slice(start, start + size).join(''));
    if (isForm && !STARTS_EASTERN.test(words[start + size] ?? '')) return size;
  }
  return 0;
}

/** A form in one character, as ㈱ is: written out where it stands in brackets, since 株 alone is a word. */
export function withFormsWrittenOut(folded: string): string {
  return folded.replace('(株)', '株式会社').replace('(주)', '주식회사');
}

/** Takes Eastern forms off a key in which `write` has spelt its characters. */
export function easternForms(write: (text: string) => string): (key: string) => string {
  const oneOf = (list: string) =>
    `(?:${wordsOf(write(list))
      .toSorted((one, other) => other.length - one.length)
      .join('|')})`;
  const ends = new RegExp(`(?:${oneOf(EASTERN_END)}${oneOf(EASTERN_NOTE)}*|${oneOf(EASTERN_NOTE)}+)$`, 'u');
  const starts = new RegExp(`^${oneOf(EASTERN_START)}`, 'u');
  return (key) => key.replace(ends, '').replace(starts, '');
}
