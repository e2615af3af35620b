import { Button } from 'antd';
import { DataSwitch } from '../own/DataSwitch';
import { changeLang, useLang } from '../words/i18n';
import { useShade } from './useShade';
import { useWords } from './words';
import { useKind, type World } from './world';

/** Language, shade, what the pages are made of, and the other world where the server runs it. */
export function Switches({ worlds }: { readonly worlds: readonly World[] }) {
  const t = useWords();
  const lang = useLang();
  const { shade, change } = useShade();
  const [here, there] = useKind() === 'DEMO' ? (['DEMO', 'FACTS'] as const) : (['FACTS', 'DEMO'] as const);
  const other = worlds.some(({ kind }) => kind === here) && worlds.find(({ kind }) => kind === there);
  return (
    <div className="switches">
      <DataSwitch />
      {other && (
        <a className="world" href={`${other.base}/`}>
          {t(other.kind === 'DEMO' ? 'toDemo' : 'toFacts')}
        </a>
      )}
      <Button
        type="text"
        size="small"
        title={t('langTo')}
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => void changeLang(lang === 'zh' ? 'en' : 'zh')}
      >
        {t('lang')}
      </Button>
      <Button
        type="text"
        size="small"
        title={t(shade === 'dark' ? 'toLight' : 'toDark')}
        onClick={() => change(shade === 'dark' ? 'light' : 'dark')}
      >
        {t(shade === 'dark' ? 'light' : 'dark')}
      </Button>
    </div>
  );
}
