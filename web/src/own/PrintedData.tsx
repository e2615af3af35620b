import { useData } from '../app/world';
import { useWords } from './words';
import './own.css';

/** Paper has no header with a switch, and says itself what it is made of. */
export function PrintedData() {
  const t = useWords();
  const data = useData();
  return data && <p className="data-printed">{t(`${data}Why`)}</p>;
}
