import { Button } from 'antd';
import { useWords } from './words';

/** What is shown instead of a page that threw. The browser's console has the stack; a person gets a sentence. */
export function Broken() {
  const t = useWords();
  return (
    <main className="page">
      <h1>{t('broken')}</h1>
      <p>{t('brokenWhy')}</p>
      <Button onClick={() => location.reload()}>{t('reload')}</Button>
    </main>
  );
}
