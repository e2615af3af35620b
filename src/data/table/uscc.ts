import { readUscc } from '../../api/uscc.js';
import { shown } from './quote.js';
import { NOTHING, problemOf, saysNothing, type Understood, valued } from './value.js';

/** A unified social credit code (统一社会信用代码); one that cannot be valid is a problem with its reason. */
export function understandUscc(cell: string): Understood<string> {
  if (saysNothing(cell)) return NOTHING;
  const read = readUscc(cell);
  return 'code' in read ? valued(read.code) : problemOf(`"${shown(cell)}" ${read.reason}`, read.tip);
}
