import type { Lang } from '../words/i18n';
import { termOf } from '../words/terms';

const CODE = /\b(?:[A-Z]+_)*[A-Z]{3,}\b/g;
const KINDS = ['RecognitionTier', 'RecognitionLevel', 'ListingBoard', 'OwnershipType'] as const;

/** A condition names titles, levels and boards by the API's words; a reader is told them in the field's terms. */
export function conditionText(text: string, lang: Lang): string {
  return text.replaceAll(CODE, (code) => {
    const terms = KINDS.map((kind) => termOf(kind, code, lang));
    return terms.find((term) => term !== code) ?? code;
  });
}
