import { folded, saysNothing } from './value.js';

/** One name of a cell that names several, with the part that its words give it. */
export interface Party {
  readonly name: string;
  /** Led the round (领投) or followed (跟投); null where nothing is said. */
  readonly isLead: boolean | null;
}

export interface Parties {
  readonly parties: readonly Party[];
  /** Whether the cell says that there are more than it names (等). */
  readonly hasOthers: boolean;
  /** Words that stand where a name would, and name nobody (个人投资者). */
  readonly unnamed: readonly string[];
}

/** Who is known to be somebody, but not who. */
const NOBODY = new RegExp(
  `^(?:${[
    '(?:知名|著名|匿名|某|个别|多名|多位|数名|数位|几位|若干|其他|其它|其余|海外|国内|境外|境内)*(?:个人|自然人|天使|机构|战略|财务|产业|外部|原有|老|新|知名)*(?:投资人|投资者|投资方|投资机构|股东|自然人|个人|机构)(?:们)?(?:未披露|未透露|未知|不详|未公开)?',
    '(?:未披露|未透露|未公开|未知|不详|不愿透露|匿名)(?:的?(?:投资人|投资者|投资方|投资机构|机构|股东))?',
    '(?:undisclosed|unnamed|unknown|anonymous|unspecified|various|other|several|multiple|existing|individual|private|angel|strategic|institutional|high net worth|group of|a group of|hnis?)(?: (?:angel|individual|private|institutional|existing|strategic|undisclosed|other))*(?: (?:investors?|individuals?|backers?|shareholders?|venture investors?))?',
    '(?:angel|individual|private|existing)? ?investors?',
    '(?:and )?others?\\.?',
    'self[ -]?funded|bootstrapped',
  ].join('|')})$`,
  'u',
);
/** What ends the name of a body, so that 和 or 与 after it joins two names instead of being part of one. */
const BODY_END =
  '(?:资本|基金|投资|创投|公司|集团|银行|证券|控股|科技|股份|合伙|管理|中心|大学|研究院|财富|信托|保险|产业|实业|金控|国投|城投|高新投|Capital|Ventures?|Partners|Fund|Group|Inc\\.?|Ltd\\.?|LLC)';
const JOINED = new RegExp(`(?<=${BODY_END}[)）]?)\\s*(?:和|与|及|以及|并|and)\\s*(?=\\S{2,})`, 'giu');
const SEPARATOR = /[、，,;；|｜\n\r\t]+|(?<=[\p{Script=Han})）])\s*[/／]\s*|\s*[/／]\s*(?=[\p{Script=Han}])|\s[/／]\s/u;
/** What stands after a comma and belongs to the name before it. */
const LEGAL_FORM =
  /^(?:inc|ltd|llc|llp|l\.?p|co|corp|plc|gmbh|pte|pvt|s\.?a|n\.?v|b\.?v|limited|company|incorporated|co\.? ?ltd|pte\.? ?ltd|pvt\.? ?ltd)\.?$/iu;
const LEAD = /领投|领头|lead|独家|独投/iu;
const ROLE =
  /(?:联合|共同|独家)?(?:领投方?|跟投方?|领头|参投|独投|lead(?:ing|er)?(?: investor)?|co-?lead|follow(?:er|ing)?)/iu;
const IN_BRACKETS = new RegExp(`\\s*[(（\\[【]\\s*(?:由|为|as )?\\s*(${ROLE.source})\\s*[)）\\]】]`, 'iu');
const BEFORE = new RegExp(`^(?:由|本轮由)?\\s*(${ROLE.source})\\s*[:：]\\s*`, 'iu');
const AFTER = /(?<=\S)\s*(?:联合|共同|独家)?(领投|跟投|参投|独投)$/u;
/** "and so on", where what is before it is a whole name. */
const AND_SO_ON =
  /\s*(?:等(?:\s*(?:\d+|[一二三四五六七八九十两数多几]+)?\s*(?:家|位|个)?(?:知名|专业|海内外|国内外)*(?:投资)?(?:机构|基金|投资人|投资方|投资者|公司|股东)?)|[,，]?\s*(?:et al|(?:and|&|\+)\s*others?|among others)\.?)$/iu;
/** 平等, 同等 … are words. */
const WORD_WITH_DENG = /(?:平|同|均|高|初|中|上|下|何|优|特|一)等$/u;

/**
 * The names in a cell that may hold several: split at 、，；/ and line breaks, and at 和 where a name is complete before it; roles in brackets,
 * before or after a name taken off; words for nobody named apart.
 */
export function understandParties(cell: string): Parties {
  const parties = new Map<string, Party>();
  const unnamed: string[] = [];
  let hasOthers = false;
  let role: boolean | null = null;
  for (const piece of piecesOf(cell)) {
    const stated = BEFORE.exec(piece);
    // "领投：甲、乙；跟投：丙": what is said before a name holds until something else is said.
    if (stated) role = LEAD.test(stated[1] ?? '');
    const { name, isLead } = withoutRole(piece.replace(BEFORE, ''));
    const whole = withoutOthers(name);
    hasOthers ||= whole !== name;
    if (saysNothing(whole)) continue;
    if (NOBODY.test(folded(whole))) unnamed.push(whole);
    else {
      const key = folded(whole);
      const known = parties.get(key);
      parties.set(key, { name: known?.name ?? whole, isLead: known?.isLead ?? isLead ?? role });
    }
  }
  return { parties: [...parties.values()], hasOthers, unnamed };
}

function piecesOf(cell: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of splitOutsideBrackets(cell.replace(/\p{Cf}/gu, '').replace(JOINED, '、'))) {
    const piece = part.trim();
    const last = pieces.at(-1);
    if (last !== undefined && LEGAL_FORM.test(piece)) pieces[pieces.length - 1] = `${last}, ${piece}`;
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

/** A separator within brackets is a part of what they say: 中国移动(中移创新，产业基金). */
function splitOutsideBrackets(text: string): readonly string[] {
  const kept: string[] = [];
  const masked = text.replace(/[(（][^()（）]*[)）]/gu, (bracket) => {
    kept.push(bracket);
    return `(${String.fromCodePoint(0xf0000 + kept.length - 1)})`;
  });
  return masked
    .split(SEPARATOR)
    .map((part) =>
      part.replace(
        /\(([\u{f0000}-\u{ffffd}])\)/gu,
        (_, mark: string) => kept[(mark.codePointAt(0) ?? 0) - 0xf0000] ?? '',
      ),
    );
}

function withoutRole(piece: string): Party {
  for (const form of [IN_BRACKETS, AFTER]) {
    const found = form.exec(piece);
    if (found) return { name: piece.replace(form, '').trim(), isLead: LEAD.test(found[0]) };
  }
  return { name: piece, isLead: null };
}

function withoutOthers(name: string): string {
  if (WORD_WITH_DENG.test(name)) return name;
  return name.replace(AND_SO_ON, '').trim();
}
