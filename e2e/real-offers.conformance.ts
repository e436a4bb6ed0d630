import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { LOGOS, nameOfLogo, readRealOffers, skip } from './real-offers.fixture.ts';
import { runTouchstone } from './run-touchstone.ts';

/** Each mark is registered for all goods: the hardest register for honest sellers. */
function readMarks(): object[] {
  return readdirSync(LOGOS).map((file) => ({
    id: `tm-${file.replace(/\.svg$/, '')}`,
    kind: 'trademark',
    verbalElement: nameOfLogo(file).toUpperCase(),
    holder: { id: `h-${file}`, name: file },
    images: [file],
    registrations: [{ territory: 'EU', niceClasses: [], status: 'registered', from: '2000-01-01', to: '2060-01-01' }],
  }));
}

function readOffers(): object[] {
  return readRealOffers().map(({ title, ...offer }, index) => ({
    id: `O${index}`,
    title: title === '' ? 'untitled' : title,
    ...offer,
    markets: ['DE'],
  }));
}

describe('real offers with real marks as the register', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-offers-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('are screened to the end, and at most one in a thousand honest offers is called an infringement', async (t) => {
    const offers = readOffers();
    const marks = readMarks();
    for (const file of readdirSync(LOGOS)) copyFileSync(join(LOGOS, file), join(folder, file));
    const rights = join(folder, 'rights.jsonl');
    const feed = join(folder, 'offers.jsonl');
    writeFileSync(rights, marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''));
    writeFileSync(feed, offers.map((offer) => `${JSON.stringify(offer)}\n`).join(''));
    const { status, stdout, stderr } = await runTouchstone([
      'screen',
      '--rights',
      rights,
      '--feed',
      feed,
      '--out',
      '-',
      '--date',
      '2026-11-01',
    ]);
    assert.equal(status, 0, stderr.slice(-2000));
    const decisions = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map(
        (line) =>
          JSON.parse(line) as {
            listingId: string;
            outcome: string;
            measure: string;
            right?: string;
            reasons: readonly { text: string }[];
          },
      );
    assert.equal(decisions.length, offers.length);
    const accused = decisions.filter(({ outcome }) => ['counterfeit', 'unlicensed', 'grey'].includes(outcome));
    const others = decisions.filter(
      ({ outcome, measure }) => outcome === 'lookalike' || (outcome === 'clear' && measure !== 'none'),
    );
    t.diagnostic(
      `${decisions.length} offers, ${marks.length} marks: ${accused.length} accused, ${others.length} watched or called a lookalike`,
    );
    for (const { listingId, outcome, measure, right, reasons } of [...accused, ...others]) {
      t.diagnostic(
        `${listingId} ${outcome}/${measure} ${right ?? ''}: ${reasons[0]?.text ?? ''} | ${JSON.stringify(offers[Number(listingId.slice(1))])}`.slice(
          0,
          300,
        ),
      );
    }
    assert.ok(accused.length * 1000 <= decisions.length, `${accused.length} of ${decisions.length}`);
  });
});
