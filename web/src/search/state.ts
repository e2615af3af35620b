import { choice, word } from '../link/codec';

export const KINDS = [
  'ALL',
  'ENTERPRISE',
  'INVESTOR',
  'INSTITUTION',
  'CHAIN',
  'SEGMENT',
  'CLUSTER',
  'REGION',
  'POLICY',
  'METRIC',
  'PARK',
] as const;

export const searchCodec = { q: word(), kind: choice(...KINDS) };
