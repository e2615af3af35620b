import { Button } from 'antd';
import { changeLang, useLang } from '../words/i18n';
import { useShade } from './useShade';
import { useWords } from './words';
import { useBase, type World } from './world';

/** Language, shade, and the other world where the server runs it. */
export function Switches({ worlds }: { readonly worlds: readonly World[] }) {
  const t = useWords();
  const lang = useLang();
  const { shade, change } = useShade();
  const base = useBase();
  const other = worlds.find((world) => world.base !== base);
  return (
    <div className="switches">
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
