// Takes docs/explorer/*.jpg again from a running server: `liantu serve --demo`, then `node scripts/screenshots.js [URL [CHROMIUM]]`.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ORIGIN = process.argv[2] ?? 'http://127.0.0.1:4000';
const FOLDER = fileURLToPath(new URL('../docs/explorer/', import.meta.url));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const SIZE = { width: 1280, height: 860 };
/** Of the demonstration world: a pair with gaps and somebody to fill them. */
const { chain, region } = await pairWithGaps();
const SCREENS = {
  home: '/',
  search: '/search?q=%E9%80%9F%E9%A8%B0%E8%81%9A%E5%89%B5',
  chain: '/chains/chain:humanoid-robot?region=region:440300',
  segment: '/chains/chain:humanoid-robot?region=region:440300&segment=segment:humanoid-robot-lidar',
  gaps: '/chains/chain:humanoid-robot/gaps?region=region:440300',
  'demo-gaps': `/demo/chains/${chain}/gaps?region=${region}`,
  'demo-targets': `/demo/targets?chain=${chain}&region=${region}`,
  'demo-bottlenecks': `/demo/chains/${chain}?part=bottlenecks`,
  compare: '/regions/compare?r=region:110000,region:440300',
  region: '/regions/region:440300',
  enterprise: '/enterprises/enterprise:cloudwalk',
  investor: '/investors/investor:yueke',
  'co-investors': '/investors/investor:yueke?tab=co',
  network: '/network?focus=investor:yueke',
  paths: '/network?focus=investor:yueke&to=enterprise:byd',
  sources: '/sources',
  source: '/sources/source:001',
  developers: '/developers',
  playground: '/playground',
};

async function ask(query) {
  const response = await fetch(`${ORIGIN}/demo/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

async function pairWithGaps() {
  const { chains, regions } = await ask('{ chains { nodes { id } } regions { nodes { id level } } }');
  for (const { id: ofChain } of chains.nodes) {
    for (const { id: ofRegion } of regions.nodes.filter(({ level }) => level === 'CITY')) {
      const { chain: found } = await ask(
        `{ chain(by: { id: "${ofChain}" }) { targets(region: "${ofRegion}", first: 5) { candidates { score } } } }`,
      );
      if (found.targets.candidates.length === 5) return { chain: ofChain, region: ofRegion };
    }
  }
  throw new Error('No pair of the demonstration world has targets.');
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.argv[3] ?? '/usr/bin/chromium',
  args: FLAGS,
});
for (const [lang, locale] of [
  ['zh', 'zh-CN'],
  ['en', 'en-GB'],
]) {
  const context = await browser.newContext({ locale, colorScheme: 'light', viewport: SIZE, deviceScaleFactor: 0.8 });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(SCREENS)) {
    await page.goto(ORIGIN + path);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.waiting').waitFor({ state: 'detached' });
    // A canvas settles a moment after its data is there.
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: `${FOLDER}${name}.${lang}.jpg`, type: 'jpeg', quality: 62 });
    console.log(`${name}.${lang}.jpg`);
  }
  await context.close();
}
await browser.close();
