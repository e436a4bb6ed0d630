import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { type ConsoleSystem, startConsoleSystem } from './console-system.ts';
import { saveDisguises } from './disguise-fixture.ts';
import { launchBrowser } from './find-browser.ts';
import { savePictureEvidence } from './picture-evidence-fixture.ts';

const browser: Browser | undefined = await launchBrowser();
const reason = browser === undefined ? 'no Chromium or Chrome can be found' : false;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1440, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Every page and its states, by the heading that says that it is there. */
const PAGES = [
  ['/', 'Overview'],
  ['/decisions?outcome=counterfeit,lookalike', 'Decisions'],
  ['/decisions?outcome=grey&q=nothing', 'Decisions'],
  ['/decisions/COUNTERFEIT?reason=0', 'Disguised sign'],
  ['/decisions/DISGUISES?reason=0', 'Disguised sign'],
  ['/decisions/PICTURES?reason=0', 'Why'],
  ['/decisions/PLAIN', 'No sign found'],
  ['/pictures', 'Pictures'],
  ['/pictures?digest=DIGEST', 'Listings that show it'],
  ['/rights?import=1', 'Rights'],
  ['/rights/tm-aurelle', 'AURELLE'],
  ['/feeds?upload=1', 'Feeds'],
  ['/feeds/FEED', 'Example marketplace'],
  ['/retro-scans', 'Retro-scans'],
  ['/screen', 'Screen'],
  ['/settings', 'Settings'],
  ['/settings?tab=parameters', 'Active parameters'],
  ['/settings?tab=users', 'Users'],
  ['/settings?tab=keys', 'API keys'],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** WCAG 2.2 A and AA, what can be found by machine. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Light and dark must differ, and neither may be one flat color: a page that did not render is. */
async function lookAt(page: Page): Promise<{ readonly brightness: number; readonly spread: number }> {
  const { channels } = await sharp(await page.screenshot()).stats();
  return {
    brightness: Math.max(...channels.slice(0, 3).map(({ mean }) => mean)),
    spread: Math.max(...channels.map(({ stdev }) => stdev)),
  };
}

describe('the pages of the console', { skip: reason }, () => {
  let running: ConsoleSystem;
  let context: BrowserContext;
  let page: Page;
  const ids = new Map<string, string>();

  before(async () => {
    assert.ok(browser !== undefined);
    running = await startConsoleSystem();
    const { store } = running.system;
    const decisionOf = async (q: string) =>
      (await store.listDecisions({ q, markets: ['DE'], limit: 1, sort: 'newest' })).items[0]?.id ?? '';
    ids.set('COUNTERFEIT', await decisionOf('handbag'));
    ids.set('PLAIN', await decisionOf('garden'));
    ids.set('DISGUISES', await saveDisguises(running));
    const withPicture = await savePictureEvidence(running);
    ids.set('PICTURES', withPicture);
    ids.set('DIGEST', (await store.findDecision(withPicture))?.listing.images[0]?.digest ?? '');
    ids.set('FEED', (await store.listFeeds({ limit: 1 })).items[0]?.id ?? '');
    context = await browser.newContext({ baseURL: running.url, locale: 'en-US', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    await page.goto(await running.signInLink());
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
  });

  after(async () => {
    await browser?.close();
    await running?.close();
  });

  async function checkEverywhere(heading: string): Promise<void> {
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await page.evaluate(AXE);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      const looks = [];
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
        // Colors that move get there in the next frame.
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        assert.deepEqual(await findViolations(page), [], `${heading} at ${width}, ${colorScheme}`);
        looks.push(await lookAt(page));
      }
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      assert.ok(overflow <= 0, `${heading} scrolls sideways at ${width}: ${overflow} px too wide`);
      const [light, dark] = looks;
      assert.ok(
        light !== undefined && dark !== undefined && light.spread > 10 && dark.spread > 10,
        `${heading} at ${width} is blank`,
      );
      assert.ok(light.brightness > dark.brightness + 60, `${heading} at ${width} looks the same in light and dark`);
    }
  }

  for (const [address, heading] of PAGES) {
    test(`${address} is accessible, fits and renders at both widths in both schemes`, async () => {
      await page.goto(address.replace(/[A-Z]{4,}/, (name) => ids.get(name) ?? name));
      await checkEverywhere(heading);
    });
  }

  test('the sheet of keys and the search are accessible', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.evaluate(AXE);
    assert.deepEqual(await findViolations(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Pages, rights, listings…').fill('aurel');
    await page
      .getByRole('option', { name: /AURELLE/ })
      .or(page.getByRole('button', { name: /AURELLE/ }))
      .first()
      .waitFor();
    assert.deepEqual(await findViolations(page), []);
    // What is found later than the words were typed is selected all the same.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'AURELLE' }).first().waitFor();
    assert.equal(new URL(page.url()).pathname, '/rights/tm-aurelle');
  });

  test('what is not there is told, with its code', async () => {
    await page.goto('/decisions/none');
    await page.getByRole('alert').getByText('Code: not-found').waitFor();
    await page.goto('/nowhere');
    await page.getByText('No page of the console has this address').waitFor();
    await page.evaluate(AXE);
    assert.deepEqual(await findViolations(page), []);
  });

  test('a failing server is told, and another try shows what was asked for', async () => {
    const problem = { status: 503, code: 'unavailable', title: 'later', requestId: 'req-7' };
    await page.route('**/v1/rights?**', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.goto('/rights');
    const alert = page.getByRole('alert');
    await alert.getByText('Code: unavailable').waitFor();
    await alert.getByText('request req-7').waitFor();
    await page.unroute('**/v1/rights?**');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('AURELLE').first().waitFor();
  });

  test('a slow server shows what is coming, a quick one does not', async () => {
    await page.route('**/v1/rights?**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await page.goto('/rights');
    await page.getByRole('status').getByText('Loading').waitFor();
    await page.getByText('AURELLE').first().waitFor();
    assert.equal(await page.getByRole('status').getByText('Loading').count(), 0);
    await page.unroute('**/v1/rights?**');
  });

  test('a decision that a later one replaced says so', async () => {
    await running.screenFeed(
      'second',
      `${JSON.stringify({ id: 'P1', title: 'Plain garden chair, now in oak', seller: { id: 's-2' }, markets: ['DE'] })}\n`,
    );
    const { items } = await running.system.store.listDecisions({
      listing: 'P1',
      currentOnly: false,
      limit: 5,
      sort: 'newest',
    });
    await page.goto(`/decisions/${items.at(-1)?.id}`);
    await page.getByText('A later decision was made').waitFor();
    await page.getByRole('link', { name: 'Open the later one' }).click();
    await page.locator('[data-field="title"]').getByText('now in oak').waitFor();
  });

  test('a session that ended leads to signing in, and back to the same address', async () => {
    await page.goto('/rights/tm-nordvik');
    await page.getByRole('heading', { name: 'NORDVIK' }).waitFor();
    await context.clearCookies();
    await page.getByRole('link', { name: 'Feeds', exact: true }).first().click();
    await page.getByLabel('Email').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('to'), '/feeds');
  });
});
