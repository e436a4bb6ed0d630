import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { composeSystem, makeLogger, type System } from '../src/compose-system.ts';
import { MOST_SELLERS, type RetroScan } from '../src/catalog/index.ts';
import { TEMPLATES } from './templates.ts';

const ACTOR = { kind: 'user', id: 'u-1' } as const;

/** A picture unlike all others of another number. */
function draw(seed: number): Promise<Buffer> {
  const shapes = Array.from({ length: 14 }, (_, i) => {
    const [x, y, r] = [(seed * 131 + i * 97) % 400, (seed * 57 + i * i * 61) % 300, 12 + ((seed + i * 7) % 40)];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${(seed * 83 + i * 47) % 360},80%,${25 + ((i * 13) % 50)}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const dataUrl = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

describe('a catalog from before its pictures were kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-pictures-'));
  const [common, fake] = [draw(1), draw(2)];
  let system: System;
  let pictures: Awaited<ReturnType<System['openPictures']>>;

  /** Stores a listing as releases before did: with decisions, and nothing of its pictures. */
  async function screenAsBefore(id: string, seller: string, picture: Buffer): Promise<void> {
    const images = [dataUrl(picture)];
    const { listing } = await system.screening.readListing({ id, title: `Bag ${id}`, seller: { id: seller }, images });
    assert.ok(listing !== undefined);
    const { decisions } = await system.screening.screen(listing, ['DE'], '2026-11-24');
    await system.screening.save(listing, { decisions, pictures: [] }, ACTOR);
  }

  async function scanFor(rights: readonly string[], mostSellers: number): Promise<RetroScan> {
    const wanted = { cause: 'hand', rights, texts: false, mostSellers } as const;
    const { id } = await system.store.createRetroScan(wanted, ACTOR, system.clock());
    const runner = pictures.startRetroRunner();
    try {
      for (;;) {
        const scan = await system.store.findRetroScan(id);
        assert.ok(scan !== undefined && scan.state !== 'failed', scan?.error);
        if (scan.state === 'done') return scan;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    } finally {
      await runner.stop();
    }
  }

  const outcomesOf = async (listing: string): Promise<readonly string[]> =>
    (await system.store.listDecisions({ listing, sort: 'newest', limit: 9 })).items.map(({ outcome }) => outcome);

  before(async () => {
    system = await composeSystem(
      {
        dataFolder: folder,
        templateFolder: TEMPLATES,
        host: '127.0.0.1',
        port: 0,
        publicUrl: 'http://127.0.0.1',
        threads: 1,
        maxFeedBytes: 1e6,
        readsPictures: false,
      },
      makeLogger('error'),
    );
    pictures = await system.openPictures();
    const { right } = await system.register.readRight({
      id: 'tm-nordvik',
      kind: 'trademark',
      verbalElement: 'NORDVIK',
      holder: { id: 'h', name: 'Nordvik AS' },
      registrations: [{ territory: 'EU', niceClasses: [18], status: 'registered' }],
      knownInfringing: [dataUrl(await common), dataUrl(await fake)],
    });
    assert.ok(right !== undefined);
    for (const n of [1, 2, 3]) await screenAsBefore(`common-${n}`, `s-${n}`, await common);
    await screenAsBefore('fake-1', 's-1', await fake);
    await system.register.saveRights([right], ACTOR);
    for (const { id } of (await system.store.listRetroScans({ limit: 9 })).items) {
      await system.store.cancelRetroScan(id, ACTOR, system.clock());
    }
  });
  after(async () => {
    await system.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is learned by the first retro-scan, which sets aside what matches too many sellers and judges the rest', async () => {
    const scan = await scanFor(['tm-nordvik'], 2);
    const [right] = (await system.store.listRights({ limit: 1 })).items;
    const aside = right?.knownInfringing.filter(({ skip }) => skip === 'quarantined') ?? [];
    assert.equal(scan.progress.learned, 4);
    assert.deepEqual(scan.setAside, [aside[0]?.digest]);
    assert.equal(aside.length, 1);
    assert.equal(aside[0]?.quarantine?.by, 'system:engine');
    assert.deepEqual(await outcomesOf('fake-1'), ['counterfeit']);
    for (const n of [1, 2, 3]) assert.deepEqual(await outcomesOf(`common-${n}`), ['clear']);
    assert.equal(scan.progress.screened, 1);
  });

  test('is searched by a picture afterwards, and a picture that is released counts whoever shows it', async () => {
    const found = await pictures.search.search(await common);
    assert.ok('pictures' in found);
    assert.equal(
      found.searched,
      4,
      'each picture has a plain ground: a hash of all of it, and one of what lies inside',
    );
    assert.deepEqual(
      found.pictures[0]?.listings.map(({ id }) => id),
      ['common-3', 'common-2', 'common-1'],
    );
    const [right] = (await system.store.listRights({ limit: 1 })).items;
    const digest = right?.knownInfringing.find(({ skip }) => skip === 'quarantined')?.digest;
    assert.ok(digest !== undefined);
    await system.register.releasePicture('tm-nordvik', { digest }, ACTOR);
    await scanFor(['tm-nordvik'], MOST_SELLERS);
    for (const n of [1, 2, 3]) assert.deepEqual(await outcomesOf(`common-${n}`), ['counterfeit']);
  });
});
