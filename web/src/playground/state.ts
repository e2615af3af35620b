import { word } from '../link/codec';

export const playgroundCodec = { query: word(), variables: word() };
