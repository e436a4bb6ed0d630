import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { digestOf } from '../evidence/index.ts';
import { makeForgetfulBlobStore, makeMediaIntake, makeMemoryBlobStore, type MediaSkip } from './index.ts';

const MALFORMED = join(import.meta.dirname, 'malformed/images');
const files = makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: true });

const CASES: { readonly [file: string]: MediaSkip } = {
  'claims-60000-pixels.png': 'too-many-pixels',
  'inflates-to-432-megabytes.png': 'too-many-pixels',
  'no-end.png': 'corrupt-image',
  'web-page.jpg': 'not-an-image',
  'text.png': 'not-an-image',
  'zero-bytes.png': 'empty',
  'program.gif': 'not-an-image',
  'only-signature.jpg': 'corrupt-image',
  'only-signature.webp': 'corrupt-image',
  'only-signature.gif': 'corrupt-image',
  'picture.bmp': 'unsupported-image',
  'script.svg': 'unsafe-svg',
  'event-handler.svg': 'unsafe-svg',
  'foreign-object.svg': 'unsafe-svg',
  'external-image.svg': 'unsafe-svg',
  'local-file.svg': 'unsafe-svg',
  'relative-file.svg': 'unsafe-svg',
  'nested-svg.svg': 'unsafe-svg',
  'style-import.svg': 'unsafe-svg',
  'style-url.svg': 'unsafe-svg',
  'attribute-url.svg': 'unsafe-svg',
  'style-escape.svg': 'unsafe-svg',
  'script-link.svg': 'unsafe-svg',
  'animated-reference.svg': 'unsafe-svg',
  'moved-base.svg': 'unsafe-svg',
  'entities.svg': 'unsafe-svg',
  'noise-filter.svg': 'unsafe-svg',
  'many-filtered.svg': 'unsafe-svg',
  'external-entity.svg': 'unsafe-svg',
  'style-sheet.svg': 'unsafe-svg',
  'malformed.svg': 'corrupt-image',
  'huge-size.svg': 'too-many-pixels',
  'page-with.svg': 'not-an-image',
};

async function skipOf(source: string, folder?: string): Promise<MediaSkip | string> {
  const taken = await files.take(source, folder === undefined ? {} : { folder });
  return taken.ok ? taken.mediaType : taken.skip;
}

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${content}</svg>`;
}

function dataUrl(bytes: Uint8Array | string): string {
  return `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
}

describe('malformed pictures', () => {
  it('have an expectation each', () => {
    assert.deepEqual(readdirSync(MALFORMED).sort(), Object.keys(CASES).sort());
  });

  for (const [file, skip] of Object.entries(CASES)) {
    it(`${file} is skipped as ${skip}`, async () => {
      const taken = await files.take(file, { folder: MALFORMED });
      assert.ok(!taken.ok);
      assert.equal(taken.skip, skip, taken.message);
      assert.match(taken.message, /^[\p{L}\p{N}\p{P}\p{S} ]{10,400}$/u);
    });
  }
});

describe('pictures of each kind', () => {
  const noise = sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  });
  const types = { jpeg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', avif: 'avif', tiff: 'tiff' } as const;

  for (const [format, name] of Object.entries(types)) {
    it(`${format} is taken whole, and cut off anywhere it is corrupt`, async () => {
      const bytes = await noise.clone().toFormat(name).toBuffer();
      assert.equal(await skipOf(dataUrl(bytes)), `image/${name}`);
      for (const part of [0.3, 0.6, 0.95]) {
        assert.equal(await skipOf(dataUrl(bytes.subarray(0, Math.floor(bytes.length * part)))), 'corrupt-image');
      }
    });
  }

  it('JPEG with data after its end, as phones write it, is whole', async () => {
    const bytes = await noise.clone().jpeg().toBuffer();
    assert.equal(await skipOf(dataUrl(Buffer.concat([bytes, Buffer.from([0xff, 0xda, 1, 2, 3])]))), 'image/jpeg');
  });

  for (const [what, content] of Object.entries({
    shapes: '<g id="a" style="fill:url(#p)"><path d="M0 0h1v1z"/></g><use href="#a"/>',
    'an embedded raster': '<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>',
    'a plain link': '<a href="https://aurelle.example/"><rect width="1" height="1"/></a>',
  })) {
    it(`an SVG with ${what} is taken`, async () =>
      assert.equal(await skipOf(dataUrl(drawing(content))), 'image/svg+xml'));
  }

  it('the type is that of the bytes, whatever the data URL says', async () => {
    const taken = await files.take(`data:image/png,${encodeURIComponent(drawing(''))}`, {});
    assert.ok(taken.ok);
    assert.equal(taken.mediaType, 'image/svg+xml');
    assert.equal(taken.digest, digestOf(drawing('')));
  });
});

describe('sources of pictures', () => {
  let base = '';
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'touchstone-media-'));
    await mkdir(join(base, 'feed/img'), { recursive: true });
    for (const path of ['feed/img/a.svg', 'secret.svg', 'feed-two.svg']) await writeFile(join(base, path), drawing(''));
    await symlink(join(base, 'secret.svg'), join(base, 'feed/link.svg'));
    await symlink(base, join(base, 'feed/up'));
    await symlink('img/a.svg', join(base, 'feed/inner.svg'));
  });
  after(() => rm(base, { recursive: true }));

  const cases: readonly (readonly [source: string, expected: string])[] = [
    ['img/a.svg', 'image/svg+xml'],
    ['./img/../img/a.svg', 'image/svg+xml'],
    ['inner.svg', 'image/svg+xml'],
    ['../secret.svg', 'outside-folder'],
    ['../feed-two.svg', 'outside-folder'],
    ['/etc/passwd', 'outside-folder'],
    ['link.svg', 'outside-folder'],
    ['up/secret.svg', 'outside-folder'],
    ['img', 'not-found'],
    ['missing.svg', 'not-found'],
    ['a\0.svg', 'not-found'],
    [`${'x'.repeat(300)}.svg`, 'not-found'],
    ['file:///etc/passwd', 'bad-url'],
    ['ftp://x.example/a', 'bad-url'],
    ['https://x.example/a.jpg', 'forbidden-address'],
    ['data:image/png', 'bad-url'],
    ['data:image/png;base64,%%%', 'bad-url'],
    ['data:image/png,%E0%A4%A', 'bad-url'],
    ['data:image/png;base64,', 'empty'],
    ['', 'not-found'],
    [`sha256:${'0'.repeat(64)}`, 'unknown-digest'],
  ];
  for (const [source, expected] of cases) {
    it(`${JSON.stringify(source).slice(0, 40)}: ${expected}`, async () =>
      assert.equal(await skipOf(source, join(base, 'feed')), expected));
  }

  it('paths are not read where no folder is given, nor where folders are not allowed', async () => {
    assert.equal(await skipOf('img/a.svg'), 'files-not-allowed');
    const remote = makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: false });
    const taken = await remote.take('img/a.svg', { folder: join(base, 'feed') });
    assert.ok(!taken.ok && taken.skip === 'files-not-allowed');
  });

  it('a file or data URL beyond the limit is not read', async () => {
    const small = makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: true, limits: { maxBytes: 50 } });
    for (const source of ['img/a.svg', dataUrl('x'.repeat(5000))]) {
      const taken = await small.take(source, { folder: join(base, 'feed') });
      assert.ok(!taken.ok && taken.skip === 'too-large');
    }
  });

  it('a stored blob is taken by its digest', async () => {
    const blobs = makeMemoryBlobStore();
    const media = makeMediaIntake({ blobs, folderAllowed: false });
    const first = await media.take(dataUrl(drawing('<rect/>')), {});
    assert.ok(first.ok);
    assert.deepEqual(await media.take(first.digest, {}), first);
  });
});
