import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DISGUISED, drawKnownCopy } from './console-fixture.ts';
import { type ConsoleSystem, PASSWORD, startConsoleSystem } from './console-system.ts';
import { saveDisguises } from './disguise-fixture.ts';
import { launchBrowser } from './find-browser.ts';
import { savePictureEvidence } from './picture-evidence-fixture.ts';

const browser: Browser | undefined = await launchBrowser();
const reason = browser === undefined ? 'no Chromium or Chrome can be found' : false;
const WAIT_MS = 15_000;
const CYRILLIC = 'three Cyrillic letters (А, е)';

async function knownCopyFile(): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> {
  const url = await drawKnownCopy();
  return { name: 'bag.png', mimeType: 'image/png', buffer: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('the console in a browser', { skip: reason }, () => {
  let running: ConsoleSystem;
  let admin: BrowserContext;
  const faults: string[] = [];

  async function openContext(): Promise<BrowserContext> {
    assert.ok(browser !== undefined);
    const context = await browser.newContext({
      baseURL: running.url,
      locale: 'en-US',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(WAIT_MS);
    context.on('weberror', (error) => faults.push(error.error().message));
    // Refusals of the content security policy are told on the browser's console alone.
    context.on('console', (message) => {
      if (/Content Security Policy|React|violat/i.test(message.text())) faults.push(message.text());
    });
    return context;
  }

  before(async () => {
    running = await startConsoleSystem();
    admin = await openContext();
    const page = await open(admin, await running.signInLink());
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.close();
  });

  after(async () => {
    await browser?.close();
    await running?.close();
  });

  test('a sign-in link signs in at once, and only once', async () => {
    const link = await running.signInLink();
    const first = await openContext();
    const page = await open(first, link);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    assert.equal(new URL(page.url()).search, '');
    await first.close();
    const second = await openContext();
    const again = await open(second, link);
    await again.getByRole('alert').getByText('This link does not work any more').waitFor();
    await second.close();
  });

  test('a password signs in and leads to the address that was asked for; a wrong one is told', async () => {
    const context = await openContext();
    const page = await open(context, '/rights?kind=trademark');
    await signIn(page, 'admin@example.test', 'wrong');
    await page.getByRole('alert').getByText('Address and password do not match').waitFor();
    await signIn(page, 'admin@example.test', PASSWORD);
    await page.getByRole('heading', { name: 'Rights' }).waitFor();
    assert.equal(new URL(page.url()).search, '?kind=trademark');
    await page.getByRole('button', { name: /^Account:/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await context.close();
  });

  test('a decision is found by its outcome, and shows the evidence to the character', async () => {
    const page = await open(admin, '/decisions');
    await page.getByText('Plain garden chair').first().waitFor();
    await page.getByRole('button', { name: 'Counterfeit' }).click();
    await page.waitForURL(/outcome=counterfeit/);
    await page.getByText('Plain garden chair').first().waitFor({ state: 'detached' });
    await page
      .getByRole('link', { name: /leather handbag/ })
      .first()
      .click();

    const mark = page.locator('[data-field="title"] mark[data-kind="text.mark"]');
    await mark.waitFor();
    assert.equal(await mark.textContent(), DISGUISED);
    assert.equal(
      await page.locator('[data-field="title"]').textContent(),
      `New ${DISGUISED} leather handbag 1:1 replica`,
    );
    assert.equal(await page.locator('[data-field="description"] mark').first().textContent(), '高仿');
    await page.getByRole('figure').getByText(CYRILLIC).waitFor();
    assert.equal(await page.getByText('Known infringing picture').first().isVisible(), true);
    await page.getByRole('heading', { name: 'What is registered' }).waitFor();
    assert.equal(await page.getByRole('navigation', { name: 'Markets of this listing' }).getByRole('link').count(), 3);
    await page.close();
  });

  test('each way of disguising a mark is told in words and drawn beside the mark', async () => {
    const page = await open(admin, `/decisions/${await saveDisguises(running)}`);
    const figure = (tricks: string) => page.getByRole('figure').filter({ hasText: tricks });
    const cells = (tricks: string) => figure(tricks).locator('[data-differs]');
    assert.equal(await cells('sounds like 欧蕊乐 (瑞 for 蕊)').first().textContent(), '瑞蕊745E');
    assert.equal(
      await cells('character 驰 taken apart into 马 and 也').locator('xpath=self::*[@data-braced]').textContent(),
      '马也驰',
    );
    assert.equal(await cells('one letter dropped: L').textContent(), 'L');
    assert.equal(await cells('two letters swapped: EL → le').textContent(), 'leEL');
    assert.equal(await cells('written in katakana').textContent(), 'オーレルAURELLE');
    await page
      .getByRole('img', { name: '“AUR … ELLE” was read as “AURELLE”: split over title and variant' })
      .getByText('variant')
      .waitFor();
    // By keyboard as by pointer, both pieces of the split mark light up in their fields.
    await page.getByRole('button', { name: /split over title and variant/ }).focus();
    await page.locator('[data-field="title"] mark[data-lit]').getByText('AUR').waitFor();
    await page.locator('[data-field="attributes.variant"] mark[data-lit]').getByText('ELLE').waitFor();
    await page.close();
  });

  test('what was found in a picture is framed, numbered and told, and lit with its reason', async () => {
    const page = await open(admin, `/decisions/${await savePictureEvidence(running)}`);
    const finding = (words: string) => page.locator('li[data-signals]').filter({ hasText: words });
    await finding('9 of 256 bits differ (42 at most)').getByText('mirrored').waitFor();
    await finding('Official picture').getByRole('img', { name: 'The part of the picture that is near' }).waitFor();
    await finding('Official picture').getByRole('img', { name: 'Picture of the register' }).waitFor();
    await finding('Words in a picture').getByText('AURELLE', { exact: true }).waitFor();
    await finding('Contact in a code').getByText('whatsapp 491').waitFor();
    assert.equal(await page.locator('svg g[data-signals]').count(), 4);
    await page.getByRole('button', { name: /Part of a picture made unreadable/ }).focus();
    await page.locator('svg g[data-signals="3"][data-lit]').waitFor();
    await page.locator('li[data-signals="3"][data-lit]').waitFor();
    assert.equal(await page.locator('svg g[data-lit]').count(), 1);
    await page.close();
  });

  test('a reason lights its evidence up under the pointer, and its choice stands in the address', async () => {
    const page = await open(admin, '/decisions?outcome=counterfeit&market=DE');
    await page.getByRole('link', { name: /leather handbag/ }).click();
    const disguise = page.getByRole('button', { name: /Disguised sign/ });
    await disguise.waitFor();
    // The pointer still rests where the list was pressed, which may be on a reason.
    await page.mouse.move(0, 0);
    await page.locator('[data-field="title"] mark[data-lit]').waitFor({ state: 'detached' });
    await disguise.hover();
    await page.locator('[data-field="title"] mark[data-kind="text.mark"][data-lit]').waitFor();
    await disguise.click();
    await page.waitForURL(/reason=\d/);
    const shared = await open(admin, page.url());
    await shared.locator('[data-field="title"] mark[data-kind="text.mark"][data-lit]').waitFor();
    await shared.close();
    await page.close();
  });

  test('the same listing has another outcome where the mark is not registered', async () => {
    const page = await open(admin, '/decisions?q=handbag&market=CN');
    await page.getByRole('link', { name: /leather handbag/ }).click();
    await page.getByRole('button', { name: /No right in this market/ }).waitFor();
    await page.close();
  });

  test('what could not be read is told on the decision', async () => {
    const page = await open(admin, '/decisions?q=umbrella');
    await page.getByRole('link', { name: /1 skip/ }).click();
    const panel = page.getByRole('region', { name: 'Could not be read' });
    await panel.getByText('Picture 1').waitFor();
    await panel.getByText('not-an-image').waitFor();
    await page.close();
  });

  test('the list and the decision are walked by keyboard', async () => {
    const page = await open(admin, '/decisions?seller=s-2');
    await page.getByRole('link', { name: /Plain/ }).first().waitFor();
    const titleAt = (index: number) => page.locator('ol > li').nth(index).locator('[class*=title]').textContent();
    const second = await titleAt(1);
    // All in one turn, with the focus on a link elsewhere: the keys are faster than the address, and Enter is for the row.
    await page.evaluate(`document.querySelector('nav a').focus(); for (const key of ['j', 'j', 'Enter']) {
      const target = document.activeElement;
      const isFree = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      if (key === 'Enter' && isFree) target.click();
    }`);
    await page.waitForURL(/\/decisions\/d-/);
    await page
      .locator('[data-field="title"]')
      .getByText(second ?? '')
      .waitFor();
    await page.keyboard.press('k');
    await page
      .locator('[data-field="title"]')
      .getByText((await page.title()) === '' ? '' : 'Plain')
      .waitFor();
    await page.getByText(/^1 of/).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.match(page.url(), /\/decisions\/d-/);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/decisions\?/);
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.getByRole('heading', { name: 'Feeds' }).waitFor();
    await page.close();
  });

  test('a feed is uploaded and followed until it is done, with its skips by line', async () => {
    const overview = await open(admin, '/');
    const counter = overview.getByRole('link', { name: /^Clear/ });
    await counter.waitFor();
    const shown = await counter.textContent();
    const page = await open(admin, '/feeds');
    await page.getByRole('button', { name: 'Upload a feed' }).click();
    const lines = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify({ id: `U${index}`, title: `Wooden spoon ${index}`, seller: { id: 's-3' } }),
    );
    await page.locator('input[type=file]').setInputFiles({
      name: 'spoons.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(`${lines.join('\n')}\nnot a listing\n`),
    });
    await page.getByRole('combobox', { name: 'Markets' }).fill('FR,');
    await page.getByRole('button', { name: 'Upload and screen' }).click();
    await page.getByRole('heading', { name: 'spoons.jsonl' }).waitFor();
    await page.getByText('Done').waitFor();
    await page
      .getByRole('progressbar', { name: 'Progress of spoons.jsonl' })
      .and(page.locator('[aria-valuenow="100"]'))
      .waitFor();
    const skip = page.getByRole('row').filter({ hasText: 'malformed-json' });
    await skip.waitFor();
    assert.match((await skip.textContent()) ?? '', /41/);
    await page.getByRole('link', { name: 'Decisions of this feed' }).click();
    await page.getByText('Wooden spoon').first().waitFor();
    // The overview was open all the while: its counters moved by themselves.
    await counter.filter({ hasNotText: shown ?? '' }).waitFor();
    await overview.close();
    await page.close();
  });

  test('a right is held against the catalog by its page, and the scan is followed until it is done', async () => {
    const page = await open(admin, '/rights/tm-aurelle');
    const panel = page.getByRole('region', { name: 'Retro-scans' });
    await panel.getByText('This right was not yet held against the catalog').waitFor();
    await panel.getByRole('button', { name: 'Search the catalog' }).click();
    const scan = panel.getByRole('listitem').filter({ hasText: 'Asked for' });
    await scan.getByText('Done').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Retro-scans' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'tm-aurelle' }).getByText('Done').waitFor();
    await page.close();
  });

  test('a listing is tried before it is published, and nothing is stored', async () => {
    const page = await open(admin, '/screen');
    await page.getByLabel('Title').fill(`${DISGUISED} bag, 欧瑞乐, 1:1 replica`);
    await page.getByRole('combobox', { name: 'Markets' }).fill('DE,CN,');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    const germany = page.getByRole('region', { name: 'DE Germany' });
    await germany.locator('mark').getByText(DISGUISED).waitFor();
    await germany.getByRole('figure').getByText(CYRILLIC).waitFor();
    await germany.getByRole('figure').getByText('sounds like 欧蕊乐 (瑞 for 蕊)').waitFor();
    await page.getByRole('region', { name: 'CN China' }).waitFor();
    const { items } = await running.system.store.listDecisions({ q: '1:1 replica', limit: 10, sort: 'newest' });
    assert.ok(items.every(({ listingId }) => listingId === 'L1'));
    await page.close();
  });

  test('a picture is sought in the catalog and the register, by file, by paste and by address', async () => {
    const page = await open(admin, '/');
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByText('No picture yet').waitFor();
    await page.locator('input[type=file]').setInputFiles(await knownCopyFile());
    const catalog = page.getByRole('region', { name: 'Listings that show it' });
    const register = page.getByRole('region', { name: 'Near it in the register' });
    await register.getByText('Known infringing picture').waitFor();
    await catalog
      .getByText(/leather handbag/)
      .first()
      .waitFor();

    await page.locator('input[type=file]').setInputFiles({
      name: 'words.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
    await page.getByRole('alert').getByText('Code: not-an-image').waitFor();

    const { buffer } = await knownCopyFile();
    await page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob('${buffer.toString('base64')}'), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    })()`);
    await catalog
      .getByRole('link', { name: /^DE Counterfeit: New .* leather handbag/ })
      .first()
      .click();
    await page.waitForURL(/\/decisions\/d-/);
    await page.getByRole('link', { name: 'Who else shows it: picture 1' }).click();
    await page.waitForURL(/\/pictures\?digest=/);
    await catalog
      .getByText(/leather handbag/)
      .first()
      .waitFor();
    await page.close();
  });

  test('a license is granted, ended, and the end taken back', async () => {
    const page = await open(admin, '/rights/tm-nordvik');
    await page.getByLabel('Seller').fill('s-42');
    await page.getByRole('button', { name: 'Grant' }).click();
    const license = page.getByRole('link', { name: 's-42' });
    await license.waitFor();
    await page.getByRole('button', { name: 'End the license of s-42' }).click();
    await license.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await license.waitFor();
    await page.close();
  });

  test('a picture of a right is added, set aside with a reason, released and withdrawn, and each is taken back', async () => {
    const page = await open(admin, '/rights/tm-nordvik');
    const panel = (title: string) => page.getByRole('region', { name: title, exact: true });
    const allowed = panel('Allowed pictures').getByRole('img', { name: 'Allowed pictures, picture 1' });
    const undo = async (said: string) => {
      const notice = page.getByRole('alert').filter({ hasText: said });
      await notice.getByRole('button', { name: 'Undo' }).click();
      await notice.waitFor({ state: 'detached' });
    };
    const add = async () => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Add: Allowed pictures' }).click();
      await (await chooser).setFiles(await knownCopyFile());
    };
    await add();
    await allowed.waitFor();
    await undo('The picture was added');
    await allowed.waitFor({ state: 'detached' });
    await add();
    await allowed.waitFor();

    await page.getByRole('button', { name: 'Set aside: Allowed pictures, picture 1' }).press('Enter');
    await page.getByLabel('Why').fill('Matches every plain bag');
    await page.keyboard.press('Enter');
    const aside = panel('Set aside');
    await aside.getByText('Matches every plain bag').waitFor();
    assert.equal(await allowed.count(), 0);
    await undo('The picture was set aside');
    await allowed.waitFor();

    await page.getByRole('button', { name: 'Withdraw: Allowed pictures, picture 1' }).click();
    await allowed.waitFor({ state: 'detached' });
    await undo('The picture was withdrawn');
    await allowed.waitFor();
    await page.close();
  });

  test('the console speaks Chinese when it is told to, and remembers', async () => {
    const context = await openContext();
    const page = await open(context, await running.signInLink());
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.goto('/settings');
    await page.getByText('简体中文').click();
    await page.getByRole('heading', { name: '设置' }).waitFor();
    assert.equal(await page.evaluate('document.documentElement.lang'), 'zh-Hans');
    await page.goto('/decisions?q=handbag&market=DE');
    await page.getByRole('link', { name: /leather handbag/ }).click();
    await page.getByText('三个西里尔字母').first().waitFor();
    await context.close();
  });

  test('who may only read is shown no act that the server would refuse', async () => {
    const context = await openContext();
    const page = await open(context, '/feeds');
    await signIn(page, 'reviewer@example.test', PASSWORD);
    await page.getByText('Example marketplace').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Upload a feed' }).count(), 0);
    await page.goto('/rights/tm-aurelle');
    await page.getByRole('heading', { name: 'AURELLE' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Withdraw' }).count(), 0);
    await page.getByRole('img', { name: 'Official pictures, picture 1' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Set aside' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Add' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Grant' }).count(), 0);
    await page.goto('/settings?tab=users');
    await page.getByRole('tab', { name: 'Profile' }).waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Users' }).count(), 0);
    await context.close();
  });

  test('no page broke the content security policy or threw', () => {
    assert.deepEqual(faults, []);
  });
});
