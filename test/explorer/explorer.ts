import { openTestApp } from '../support/app.js';
import { openBrowser, type Visitors } from '../support/browser.js';

/** The explorer on the run's store, and visitors of it; closing ends both. */
export async function openExplorer(): Promise<Visitors> {
  const api = await openTestApp();
  const browser = await openBrowser(await api.app.listen({ host: '127.0.0.1', port: 0 }));
  const close = async () => {
    await browser.close();
    await api.close();
  };
  return { ...browser, close };
}
