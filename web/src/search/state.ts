import { choice, word } from '../link/codec';

export const searchCodec = {
  q: word(),
  kind: choice(
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
  ),
};
