import { word } from '../link/codec';
import { useLink } from '../link/useLink';

const entityCodec = { after: word() };

export const useEntityLink = () => useLink(entityCodec);
