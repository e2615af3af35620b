import { word } from '../link/codec';

export const entityCodec = { after: word() };
