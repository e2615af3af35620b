import areas from 'china-area-data';

/** A place of GB/T 2260, or a town of a city that has no districts (东莞、中山). */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN';
  readonly above: Place | null;
}

const ROOT = '86';
/** Levels that the standard only counts: 市辖区, 省直辖县级行政区划. */
const NO_PLACE = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
/** Six digits of the standard, or the nine of a street, a town or a township; from 400 on they are zones that only statistics count. */
const CODE = /^\d{6}(?:[0-3]\d{2})?$/;
/** What a place is called without: 深圳, 内蒙古. Names of two characters keep theirs (朝阳区, 单县). */
const ENDINGS = {
  PROVINCE: /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/,
  CITY: /(?:市|地区|盟)$/,
  DISTRICT: /(?:区|县|市|旗)$/,
  TOWN: /(?:街道|镇|乡)$/,
} as const;

let known: readonly Place[] | null = null;

/** The places of the standard, put together at the first use. */
export function places(): readonly Place[] {
  if (known) return known;
  const below = (code: string, above: Place | null): readonly Place[] =>
    Object.entries(areas[code] ?? {})
      .filter(([each]) => CODE.test(each))
      .flatMap(([each, name]) => {
        const level = levelOf(each);
        const isCounted = NO_PLACE.test(name) || (level === 'CITY' && name === above?.name);
        const place = isCounted ? null : { code: each, name, level, above };
        return [...(place ? [place] : []), ...below(each, place ?? above)];
      });
  known = below(ROOT, null);
  return known;
}

function levelOf(code: string): Place['level'] {
  if (code.length > 6) return 'TOWN';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'DISTRICT';
}

/** Without the word for what it is, where two characters stay. */
export function shortOf({ name, level }: Place): string {
  const short = name.replace(ENDINGS[level], '');
  return short.length < 2 ? name : short;
}
