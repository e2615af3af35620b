import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { answered, barriers, type Lang, openBrowser, type Visitors, viewOf } from '../support/browser.js';

/** Every route, in the states that it can be opened in by its address. */
const ADDRESSES = [
  '/',
  '/search',
  '/search?q=速騰聚創',
  '/search?q=%20zzzz',
  '/chains/chain:humanoid-robot',
  '/chains/chain:humanoid-robot?region=region:440300&segment=segment:humanoid-robot-lidar',
  '/chains/chain:humanoid-robot?region=region:440300&shape=table',
  '/chains/chain:humanoid-robot?part=firms',
  '/chains/chain:humanoid-robot?part=bottlenecks',
  '/chains/chain:humanoid-robot?part=capital&region=region:440300',
  '/chains/chain:none',
  '/chains/chain:humanoid-robot/gaps',
  '/chains/chain:humanoid-robot/gaps?region=region:440300&maxHhi=0.5',
  '/chains/chain:humanoid-robot/gaps?region=region:220000&shape=table',
  '/targets',
  '/targets?chain=chain:humanoid-robot&region=region:440300',
  '/regions/compare',
  '/regions/compare?r=region:110000,region:440300&chain=chain:humanoid-robot',
  '/regions/compare?r=region:110000,region:440300&show=contradicted&view=table',
  '/regions/region:440300',
  '/regions/region:440300?tab=data',
  '/regions/region:440300?tab=firms',
  '/regions/region:440300?tab=policies',
  '/enterprises/enterprise:robosense',
  '/enterprises/enterprise:cloudwalk?tab=capital',
  '/enterprises/enterprise:byd?tab=relations',
  '/enterprises/enterprise:cloudwalk?tab=policies',
  '/enterprises/enterprise:cloudwalk?tab=data',
  '/enterprises/enterprise:none',
  '/investors/investor:yueke',
  '/investors/investor:yueke?tab=co',
  '/investors/investor:yueke?tab=co&view=table&mergeGroups=1',
  '/investors/investor:yueke?tab=next',
  '/investors/investor:yueke?tab=risk',
  '/investors/investor:yueke?tab=overlap&with=investor:szihl',
  '/investors/investor:yueke?tab=group',
  '/investors/investor:yueke?tab=data',
  '/entities/segment:humanoid-robot-lidar',
  '/entities/metric:little-giant-count',
  '/network',
  '/network?focus=enterprise:basic-semiconductor',
  '/network?focus=enterprise:basic-semiconductor&layout=free',
  '/network?focus=enterprise:basic-semiconductor&expand=&shape=table',
  '/network?focus=chain:humanoid-robot&shape=table',
  '/network?focus=no:such',
  '/network?focus=investor:yueke&to=enterprise:byd',
  '/network?focus=investor:yueke&to=enterprise:byd&length=2',
  '/network?mode=paths&focus=investor:yueke',
  '/network?mode=trace&focus=enterprise:byd',
  '/network?mode=trace&focus=enterprise:byd&direction=BOTH&shape=table',
  '/developers',
  '/sources',
  '/sources/source:001?citation=citation:001-bambu-lab',
  '/sources/source:999',
  '/playground',
  '/no/such/page',
];

const PHONE = { width: 390, height: 844 };

/**
 * Opens each address: a file for each language, so that two browsers share the work. What the dark shade shows depends on no
 * language, so one of them looks at it.
 */
export function openEachAddress(lang: Lang): void {
  let api: TestApp;
  let browser: Visitors;
  beforeAll(async () => {
    api = await openTestApp();
    browser = await openBrowser(await api.app.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  it.each(ADDRESSES)(
    `%s can be used by everybody${lang === 'zh' ? ' in both shades, is the same when reloaded,' : ''} and is read on a phone`,
    async (address) => {
      await browser.look(address, { lang, colorScheme: 'light' }, async (page) => {
        const before = await viewOf(page);
        expect(await page.locator('main h1').innerText()).not.toBe('');
        // Whatever an address asks is answered, if only by saying that there is no such thing.
        expect(await page.locator('.failed').count()).toBe(0);
        expect(await barriers(page)).toEqual([]);
        if (lang === 'zh') {
          await page.emulateMedia({ colorScheme: 'dark' });
          await page.reload();
          expect(await viewOf(page)).toEqual(before);
          expect(await barriers(page, 'colours')).toEqual([]);
        }
        await page.setViewportSize(PHONE);
        await answered(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
      });
    },
  );
}
