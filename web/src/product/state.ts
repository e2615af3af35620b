import { choice, word } from '../link/codec';
import { useLink } from '../link/useLink';

const productCodec = { view: choice('picture', 'table'), after: word() };

export const useProductLink = () => useLink(productCodec);
