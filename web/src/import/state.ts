import { word } from '../link/codec';
import { useLink } from '../link/useLink';

const codec = {
  /** The import that is shown. */
  job: word(),
  /** The file that it is of, so that it can be read in another way. */
  file: word(),
};

export function useImportLink() {
  return useLink(codec);
}
