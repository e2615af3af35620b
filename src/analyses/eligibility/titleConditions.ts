import type { Tier } from '../common/facts.js';
import { expiryOf, isOver, isToCome } from '../common/validity.js';
import { stemOf } from './places.js';
import type { FirmPlace, FirmTitle, Level } from './queries.js';
import { met, type PolicyVerdict, UNKNOWN, unknown } from './verdict.js';

export interface TitleHolder {
  readonly titles: readonly FirmTitle[];
  readonly places: readonly FirmPlace[];
}

/** What holds for the document that a condition is taken from. */
export interface Reading {
  readonly asOf: string | null;
  /** 小巨人 alone is the municipality's own title. */
  readonly isMunicipal: boolean;
}

/** The longest word first. 专精特新 in general is also met by the titles above it. */
const WORDS: readonly (readonly [string, readonly Tier[]])[] = [
  ['“?专精特新”?潜在', ['POTENTIAL']],
  ['(?:“?专精特新”?)?“?小巨人”?', ['LITTLE_GIANT']],
  ['“?专精特新”?', ['SRDI_SME', 'LITTLE_GIANT', 'CHAMPION']],
  ['创新型(?=中小)', ['INNOVATIVE_SME']],
  ['高新技术', ['HIGH_TECH']],
  ['(?:制造业)?“?单项冠军”?', ['CHAMPION']],
];
const GRANTORS = '国家级?|省级以上|省级|市级|[\\u4e00-\\u9fff]{2,3}[省市]';
const TITLED = new RegExp(
  `^(?<qualifier>.*?)(?<grantor>${GRANTORS})?(?:${WORDS.map(([word]) => `(${word})`).join('|')})(?<rest>.*?)(?:中小)?(?<firm>企业)?$`,
);
/** Words before a title that ask for nothing but the title. */
const PLAIN = new Set(['', '认定的', '获评', '获得']);
/** 北京市 grants what a province does, and calls it 市级. */
const MUNICIPAL: readonly Level[] = ['PROVINCIAL', 'CITY'];
const LEVELS: Readonly<Record<string, readonly Level[]>> = {
  国家: ['NATIONAL'],
  国家级: ['NATIONAL'],
  省级以上: ['NATIONAL', 'PROVINCIAL'],
  省级: ['PROVINCIAL'],
  市级: MUNICIPAL,
};

/** Whether a condition that names a title is met; null when it names none. */
export function judgeTitle(condition: string, firm: TitleHolder, reading: Reading): PolicyVerdict | null {
  const match = TITLED.exec(condition);
  const tiers = match && WORDS[match.slice(3).findIndex((word) => word !== undefined)]?.[1];
  const { qualifier = '', grantor, rest = '', firm: suffix } = match?.groups ?? {};
  if (!tiers || (suffix === undefined && rest !== '')) return null;
  const levels = levelsOf(grantor, tiers, reading);
  const named = firm.titles.filter(({ tier, level }) => tiers.includes(tier) && isGrantedAt(level, levels));
  const granted = isOfItsPlace(grantor, firm) ? named : [];
  const verdict = judgeHeld(granted, reading.asOf);
  const more = [PLAIN.has(qualifier) ? '' : qualifier, rest].filter((words) => words !== '');
  if (verdict.is !== 'met' || more.length === 0) return verdict;
  return unknown(`${verdict.why}；“${more.join('…')}”没有文献说明`);
}

/** A title of which nobody says who granted it meets no condition that asks for a level. */
function isGrantedAt(level: Level | null, levels: readonly Level[] | null): boolean {
  return levels === null || (level !== null && levels.includes(level));
}

/** Small and medium by definition: every one of these titles is granted to such firms only. */
export function judgeSmall({ titles }: TitleHolder, { asOf }: Reading): PolicyVerdict {
  const small: readonly Tier[] = ['INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT'];
  const verdict = judgeHeld(
    titles.filter(({ tier }) => small.includes(tier)),
    asOf,
  );
  return verdict.is === 'met' ? met(`${verdict.why}，只授予中小企业`) : verdict;
}

function levelsOf(
  grantor: string | undefined,
  tiers: readonly Tier[],
  { isMunicipal }: Reading,
): readonly Level[] | null {
  if (grantor !== undefined) return LEVELS[grantor] ?? MUNICIPAL;
  if (tiers.length > 1 || tiers[0] !== 'LITTLE_GIANT') return null;
  return isMunicipal ? MUNICIPAL : ['NATIONAL'];
}

/** 北京市“专精特新” is Beijing's title: no document says who granted a title, so the firm must be of the place. */
function isOfItsPlace(grantor: string | undefined, { places }: TitleHolder): boolean {
  if (grantor === undefined || grantor in LEVELS) return true;
  return places.some(({ path }) => path.some(({ name }) => name === grantor || stemOf(name) === stemOf(grantor)));
}

/** A title that has run out may have been renewed, and no document says so. */
function judgeHeld(titles: readonly FirmTitle[], asOf: string | null): PolicyVerdict {
  const granted = titles.filter(({ grantedOn }) => !isToCome(grantedOn, asOf));
  const held = granted.filter((title) => !isOver(expiryOf(title)?.on ?? null, asOf)).at(-1);
  if (held) return met(inWords(held));
  const [over, later] = [granted.at(-1), titles.at(-1)];
  if (over) return unknown(`${inWords(over)}，到 ${asOf} 已过期，是否复核通过没有文献说明`);
  return later ? unknown(`${inWords(later)}，晚于 ${asOf}`) : UNKNOWN;
}

function inWords(title: FirmTitle): string {
  const granted = title.grantedOn === null ? '，认定时间未知' : `，${title.grantedOn} 认定`;
  const expiry = expiryOf(title)?.on ?? null;
  return `${title.tier} · ${title.level ?? '级别未知'}${granted}${expiry === null ? '' : `，有效期至 ${expiry}`}`;
}
