import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { findFreePort, ServerProcess } from './server-process.ts';
import { TEMPLATES } from './templates.ts';

const LISTINGS = 60;
const MARK = 'NORDVIK';
/** Every tenth listing shows the fake, every fifteenth offers replicas by the mark. */
const isFake = (n: number): boolean => n % 10 === 3;
const isNamed = (n: number): boolean => n % 15 === 7;

const folder = mkdtempSync(join(tmpdir(), 'touchstone-retro-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A picture unlike all others of another number. */
function drawing(seed: number): Sharp {
  const shapes = Array.from({ length: 14 }, (_, i) => {
    const [x, y, r] = [(seed * 131 + i * 97) % 400, (seed * 57 + i * i * 61) % 300, 12 + ((seed + i * 7) % 40)];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${(seed * 83 + i * 47) % 360},80%,${25 + ((i * 13) % 50)}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg));
}

const dataUrl = (bytes: Buffer, type: string): string => `data:image/${type};base64,${bytes.toString('base64')}`;

interface Decided {
  readonly items: readonly { readonly id: string; readonly listingId: string; readonly outcome: string }[];
}

interface Scan {
  readonly state: string;
  readonly progress: { readonly screened: number };
}

test('a new right is held against all that stands, whatever kills the process meanwhile', async () => {
  const port = await findFreePort();
  const environment = { TOUCHSTONE_DATA: folder, TOUCHSTONE_TEMPLATES: TEMPLATES, TOUCHSTONE_THREADS: '1' };
  let server = await ServerProcess.start('serve', environment, port);
  try {
    const key = await server.makeApiKey();
    const call = async <T>(path: string, body?: object): Promise<T> => {
      const answer = await fetch(`${server.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      assert.ok(answer.ok, `${path}: ${answer.status}`);
      return (await answer.json()) as T;
    };
    for (let n = 0; n < LISTINGS; n++) {
      const bytes = await (
        isFake(n)
          ? drawing(1000)
              .flop()
              .jpeg({ quality: 60 + (n % 30) })
          : drawing(n).jpeg()
      ).toBuffer();
      const title = isNamed(n) ? `${MARK} replica bag ${n}` : `Canvas bag ${n}`;
      const listing = { id: `L${n}`, title, seller: { id: `s-${n}` }, images: [dataUrl(bytes, 'jpeg')] };
      await call('/v1/screenings', { listing, markets: ['DE'] });
    }
    const fake = dataUrl(await drawing(1000).png().toBuffer(), 'png');
    const right = {
      id: 'tm-nordvik',
      kind: 'trademark',
      verbalElement: MARK,
      holder: { id: 'h-1', name: 'Nordvik AS' },
      registrations: [{ territory: 'EU', niceClasses: [18, 25], status: 'registered' }],
      knownInfringing: [fake],
    };
    await call('/v1/rights', right);

    const scanned = async (): Promise<Scan | undefined> =>
      (await call<{ readonly items: readonly Scan[] }>('/v1/retro-scans')).items[0];
    for (let kills = 0; kills < 3 && (await scanned())?.state !== 'done'; kills++) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      await server.kill();
      server = await ServerProcess.start('serve', environment, port);
    }
    await server.waitFor('the retro-scan is done', async () => (await scanned())?.state === 'done');

    const expected = Array.from({ length: LISTINGS }, (_, n) => n)
      .filter((n) => isFake(n) || isNamed(n))
      .map((n) => `L${n}`);
    const found = await call<Decided>('/v1/decisions?limit=200');
    const judged = found.items.filter(({ outcome }) => outcome !== 'clear').map(({ listingId }) => listingId);
    assert.deepEqual(judged.toSorted(), expected.toSorted());
    assert.equal(found.items.length, LISTINGS, 'one decision stands for each listing');
    const all = await call<Decided>('/v1/decisions?limit=200&currentOnly=false');
    assert.equal(all.items.length, LISTINGS + expected.length, 'none was written twice');
    assert.equal((await scanned())?.progress.screened, expected.length);
  } finally {
    await server.stop();
  }
});
