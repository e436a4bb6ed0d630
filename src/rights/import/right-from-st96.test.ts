import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPath, readText } from './read-all.fixture.ts';

test('a national registration is read whole', async () => {
  const { rights, faults } = await readPath('fixtures/kestrel.xml');
  assert.deepEqual(faults, []);
  assert.deepEqual(rights[0], {
    id: 'tm-us-90000001',
    kind: 'trademark',
    markFeature: 'combined',
    verbalElement: 'KESTREL PEAK',
    aliases: [],
    holder: { id: 'h-kestrel-peak-llc', name: 'Kestrel Peak LLC' },
    registrations: [
      {
        territory: 'US',
        number: '6000001',
        // Class 18 was cancelled on its own, and the domestic classes 22 and 39 are no Nice classes.
        niceClasses: [25],
        status: 'registered',
        filed: '2010-09-14',
        from: '2012-06-05',
        goods: '25: Jackets & footwear',
      },
    ],
    licenses: [],
    images: [{ source: 'kestrel.png' }],
    referenceImages: [],
    knownInfringing: [],
    viennaCodes: ['US:03.15.16'],
    description: 'A falcon over a peak.',
  });
});

test('an international registration is read with its designations', async () => {
  const { rights } = await readPath('fixtures/kestrel.xml');
  const nordvik = rights[1];
  assert.deepEqual([nordvik?.id, nordvik?.markFeature, nordvik?.viennaCodes], ['tm-wo-1500000', 'word', ['3.9.10']]);
  assert.deepEqual(nordvik?.registrations, [
    {
      territory: 'WO',
      number: '1500000',
      niceClasses: [25],
      status: 'registered',
      from: '2019-01-01',
      to: '2029-01-01',
      goods: '25: Clothing',
      designations: [
        { territory: 'EU', niceClasses: [], status: 'registered' },
        { territory: 'JP', niceClasses: [], status: 'refused' },
      ],
    },
  ]);
});

/** One mark of an office with the given status elements. */
async function statusOf(office: string, inner: string) {
  const { rights, faults } = await readText(
    `<TrademarkBag><Trademark><RegistrationOfficeCode>${office}</RegistrationOfficeCode><RegistrationNumber>1</RegistrationNumber>${inner}
      <GoodsServicesBag><GoodsServices><ClassDescriptionBag><ClassDescription><ClassNumber>9</ClassNumber></ClassDescription></ClassDescriptionBag></GoodsServices></GoodsServicesBag>
      <HolderBag><Holder><EntityName>N</EntityName></Holder></HolderBag></Trademark></TrademarkBag>`,
  );
  assert.deepEqual(faults, []);
  return rights[0]?.registrations[0];
}
const code = (status: string) => `<MarkCurrentStatusCode>${status}</MarkCurrentStatusCode>`;

const national = (inner: string) => `<NationalTrademarkInformation>${inner}</NationalTrademarkInformation>`;

test('status codes and status words become a status', async () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['US', '606', 'withdrawn'],
    ['US', '603', 'refused'],
    ['US', '630', 'pending'],
    ['US', '702', 'registered'],
    ['US', '710', 'cancelled'],
    ['US', '800', 'registered'],
    ['US', '900', 'expired'],
    ['EM', 'Registered', 'registered'],
    ['EM', 'Application published', 'pending'],
    ['EM', 'Opposition pending', 'pending'],
    ['EM', 'Cancellation pending', 'registered'],
    ['EM', 'Registration cancelled', 'cancelled'],
    ['EM', 'Registration surrendered', 'cancelled'],
    ['EM', 'Registration expired', 'expired'],
    ['EM', 'Application withdrawn', 'withdrawn'],
    ['EM', 'Application refused', 'refused'],
  ];
  for (const [office, status, expected] of cases) {
    assert.equal((await statusOf(office, code(status)))?.status, expected, `${office} ${status}`);
  }
});

test('where the code says only what is going on, the dates decide', async () => {
  const registered = '<RegistrationDate>2012-06-05</RegistrationDate>';
  assert.equal((await statusOf('US', code('790') + registered))?.status, 'registered');
  assert.equal((await statusOf('US', code('774')))?.status, 'pending');
  assert.equal((await statusOf('CZ', code('6') + registered))?.status, 'registered');
  const cancelled = await statusOf(
    'US',
    code('778') + registered + national('<RegistrationCancelledDate>2020-01-02-05:00</RegistrationCancelledDate>'),
  );
  assert.deepEqual([cancelled?.status, cancelled?.to], ['cancelled', '2020-01-02']);
  const abandoned = await statusOf('US', national('<ApplicationAbandonedDate>1998-04-30</ApplicationAbandonedDate>'));
  assert.equal(abandoned?.status, 'withdrawn');
});

test('the office of the Union registers for the Union', async () => {
  assert.equal((await statusOf('EM', code('Registered')))?.territory, 'EU');
});
