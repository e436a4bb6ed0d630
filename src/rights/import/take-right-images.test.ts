import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../evidence/index.ts';
import type { MediaIntake, TakenMedia } from '../../intake/index.ts';
import { makeRight } from '../right.fixture.ts';
import { takeRightImages } from './take-right-images.ts';

/** An intake that has these sources and remembers what it was asked. */
function makeIntake(sources: readonly string[]): MediaIntake & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    take: (source, { folder }): Promise<TakenMedia> => {
      asked.push(`${folder ?? ''}:${source}`);
      const bytes = Buffer.from(source);
      return Promise.resolve(
        sources.includes(source)
          ? { ok: true, digest: digestOf(bytes), mediaType: 'image/png', bytes }
          : { ok: false, skip: 'not-found', message: 'it is not there' },
      );
    },
  };
}

test('each picture gets its digest, or the reason why not', async () => {
  const right = makeRight({
    images: [{ source: 'mark.png' }],
    referenceImages: [{ source: 'gone.jpg' }],
    knownInfringing: [{ source: 'fake.jpg' }],
  });
  const intake = makeIntake(['mark.png', 'fake.jpg']);
  const taken = await takeRightImages(right, intake, '/register');
  assert.deepEqual(taken.images, [{ source: 'mark.png', digest: digestOf('mark.png') }]);
  assert.deepEqual(taken.referenceImages, [{ source: 'gone.jpg', skip: 'not-found' }]);
  assert.deepEqual(taken.knownInfringing, [{ source: 'fake.jpg', digest: digestOf('fake.jpg') }]);
  assert.deepEqual(intake.asked, ['/register:mark.png', '/register:gone.jpg', '/register:fake.jpg']);
  assert.equal(taken.id, right.id);
});

test('a picture already stored is not fetched again; one whose bytes are gone is', async () => {
  const digest = digestOf('bytes');
  const right = makeRight({ images: [{ source: 'mark.png', digest }] });
  const stored = makeIntake([digest, 'mark.png']);
  await takeRightImages(right, stored);
  assert.deepEqual(stored.asked, [`:${digest}`]);
  const lost = await takeRightImages(right, makeIntake(['mark.png']));
  assert.deepEqual(lost.images, [{ source: 'mark.png', digest: digestOf('mark.png') }]);
  const gone = await takeRightImages(right, makeIntake([]));
  assert.deepEqual(gone.images, [{ source: 'mark.png', skip: 'not-found' }]);
});

test('the content of a data URL does not stay in the register', async () => {
  const url = `data:image/png;base64,${'A'.repeat(5000)}`;
  const right = makeRight({ images: [{ source: url }] });
  const [taken] = (await takeRightImages(right, makeIntake([url]))).images;
  assert.deepEqual(taken, { source: digestOf(url), digest: digestOf(url) });
  const [refused] = (await takeRightImages(right, makeIntake([]))).images;
  assert.ok((refused?.source.length ?? 0) < 50);
  assert.equal(refused?.skip, 'not-found');
});
