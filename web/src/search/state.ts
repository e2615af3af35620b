import { choice, word } from '../link/codec';
import { wordsOf } from '../words/terms';

export const KINDS = ['ALL' as const, ...wordsOf('EntityKind')] as const;
export const searchCodec = { q: word(), kind: choice(...KINDS) };
