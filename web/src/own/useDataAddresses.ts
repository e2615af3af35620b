import { useLocation } from 'react-router';
import { DATA_BASES, type Data } from '../app/world';

/** Where this very view stands, by what it is made of. */
export function useDataAddresses(): Readonly<Record<Data, string>> {
  const { pathname, search, hash } = useLocation();
  const view = `${pathname}${search}${hash}`;
  return { documents: DATA_BASES.documents + view, all: DATA_BASES.all + view };
}
