import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../evidence/index.ts';
import { makeForgetfulBlobStore, makeMediaIntake, openInput } from '../../intake/index.ts';
import { registrationsFor } from '../in-force.ts';
import { readAll } from './read-all.fixture.ts';
import { takeRightImages } from './take-right-images.ts';

/** Real status records of the USPTO with their mark images; not part of the project. */
const folder = fileURLToPath(new URL('../../../../shared/data/st96/status_archive/', import.meta.url));
const skip = existsSync(folder) ? false : `no ST.96 records at ${folder}`;

/** What the records say, read by eye. */
const EXPECTED = [
  {
    serial: '73119597',
    registration: {
      number: '1091135',
      status: 'cancelled',
      filed: '1977-03-21',
      from: '1978-05-09',
      to: '1985-08-16',
      niceClasses: [42],
    },
    markFeature: 'combined',
    designCodes: 3,
    on20200101: 'cancelled',
  },
  {
    serial: '75119597',
    registration: { number: '75119597', status: 'withdrawn', filed: '1996-05-24', niceClasses: [3] },
    markFeature: 'word',
    designCodes: 0,
    on20200101: 'withdrawn',
  },
  {
    serial: '85119597',
    registration: {
      number: '4154766',
      status: 'registered',
      filed: '2010-08-31',
      from: '2012-06-05',
      niceClasses: [41],
    },
    markFeature: 'combined',
    designCodes: 2,
    on20200101: 'in-force',
  },
  {
    serial: '85129597',
    registration: {
      number: '4152518',
      status: 'registered',
      filed: '2010-09-14',
      from: '2012-06-05',
      niceClasses: [1, 4, 40],
    },
    markFeature: 'combined',
    designCodes: 0,
    on20200101: 'in-force',
  },
];

/** Texts of an element, found in the file without the reader under test. */
function textsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<ns\\d:${name}(?: [^>]*)?>([^<]+)<`, 'g'))].map(([, text]) =>
    (text ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  );
}

test('four real records are read whole, and nothing is wrong with them', { skip }, async () => {
  const opened = await openInput(folder);
  assert.ok(opened.ok);
  const { rights, faults } = await readAll(opened.input);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    rights.map(({ id }) => id),
    EXPECTED.map(({ serial }) => `tm-us-${serial}`),
  );
  for (const [index, expected] of EXPECTED.entries()) {
    const right = rights[index];
    assert.ok(right !== undefined);
    const xml = readFileSync(`${folder}${expected.serial}_status_st96.xml`, 'utf8');
    const { goods, ...registration } = right.registrations[0] ?? {};
    assert.deepEqual(registration, { territory: 'US', ...expected.registration });
    assert.deepEqual(
      (goods ?? '').split('\n').map((text) => text.replace(/^\d+: /, '')),
      textsIn(xml, 'GoodsServicesDescriptionText'),
    );
    assert.equal(right.verbalElement, textsIn(xml, 'MarkVerbalElementText')[0]);
    assert.equal(right.markFeature, expected.markFeature);
    assert.equal(right.viennaCodes?.length ?? 0, expected.designCodes);
    assert.equal(right.description, textsIn(xml, 'MarkDescriptionText')[0]);
    const owners = ['EntityName', 'OrganizationStandardName', 'PersonFullName'].flatMap((name) => textsIn(xml, name));
    assert.ok(owners.includes(right.holder.name), right.holder.name);
    assert.equal(registrationsFor(right, 'US', '2020-01-01')[0]?.verdict, expected.on20200101);
  }
});

test('their mark images are taken in from beside them', { skip }, async () => {
  const opened = await openInput(folder);
  assert.ok(opened.ok);
  const { rights } = await readAll(opened.input);
  const media = makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: true });
  for (const right of rights) {
    const { images } = await takeRightImages(right, media, folder);
    const [source] = images.map((image) => image.source);
    assert.deepEqual(images, [{ source, digest: digestOf(readFileSync(`${folder}${source}`)) }]);
  }
});
