import { App, Button } from 'antd';
import { useData } from '../app/world';
import { useDataAddresses } from '../own/useDataAddresses';
import { useWords as useOwnWords } from '../own/words';
import { useLang } from '../words/i18n';
import { MenuButton } from './MenuButton';
import { useWords } from './words';

/** The address of the view. Where there is data of one's own, whoever shares it says whether that goes along. */
export function CopyLink() {
  const t = useWords();
  const data = useData();
  const own = useOwnWords();
  const addresses = useDataAddresses();
  const copy = useCopy();
  if (data === null) {
    return (
      <Button size="small" onClick={() => void copy(location.href)}>
        {t('link')}
      </Button>
    );
  }
  const items = (['documents', 'all'] as const).map((one) => ({
    key: one,
    label: t('linkOf', { data: own(one) }),
    onClick: () => void copy(addresses[one]),
  }));
  return <MenuButton items={items}>{t('link')}</MenuButton>;
}

/** With the language in which the view is read. */
function useCopy(): (address: string) => Promise<void> {
  const t = useWords();
  const lang = useLang();
  const { message } = App.useApp();
  return async (address) => {
    const copied = new URL(address, location.href);
    copied.searchParams.set('lang', lang);
    try {
      await navigator.clipboard.writeText(copied.href);
      void message.success(t('copied'));
    } catch {
      // Without the right to the clipboard the address bar has the same link.
      void message.info(copied.href, 10);
    }
  };
}
