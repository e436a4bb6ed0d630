import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-all.fixture.ts';

test('rows of one id make one right, even when they do not stand together', async () => {
  const { rights, faults } = await readText(
    [
      'id,kind,verbalElement,aliases,holderId,holderName,territory,number,niceClasses,status,from,to,images,retailPrice',
      'tm-a,trademark,AURELLE,欧蕊乐;nickname:蕊家,h-1,Aurelle SA,EU,018000001,18;25,registered,2015-03-01,2035-03-01,marks/a.svg,890 EUR',
      'tm-n,trademark,NORDVIK,,h-2,Nordvik AS,DE,30200,25,registered,,,,',
      'tm-a,trademark,,,,,US,777,18,pending,,,marks/b.svg,',
    ].join('\n'),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    rights.map(({ id, registrations }) => [id, registrations.map(({ territory }) => territory)]),
    [
      ['tm-a', ['EU', 'US']],
      ['tm-n', ['DE']],
    ],
  );
  const [aurelle] = rights;
  assert.deepEqual(aurelle?.images, [{ source: 'marks/a.svg' }, { source: 'marks/b.svg' }]);
  assert.deepEqual(
    aurelle?.aliases.map(({ kind }) => kind),
    ['official', 'nickname'],
  );
  assert.deepEqual(aurelle?.retailPrice, { amount: 890, currency: 'EUR' });
  assert.deepEqual(aurelle?.registrations[0]?.niceClasses, [18, 25]);
});

test('designations name the international registration they belong to', async () => {
  const { rights, faults } = await readText(
    [
      'id;kind;holder;territory;number;niceClasses;status;designationOf'.replaceAll(';', '\t'),
      'tm-n;trademark;Nordvik AS;JP;;;refused;1500000'.replaceAll(';', '\t'),
      'tm-n;trademark;Nordvik AS;WO;1500000;25;registered;'.replaceAll(';', '\t'),
    ].join('\r\n'),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(rights[0]?.registrations, [
    {
      territory: 'WO',
      number: '1500000',
      niceClasses: [25],
      status: 'registered',
      designations: [{ territory: 'JP', niceClasses: [], status: 'refused' }],
    },
  ]);
});

test('a row may carry a license, and rows of one right may carry several', async () => {
  const { rights, faults } = await readText(
    [
      'id,kind,holder,territory,niceClasses,status,licenses.seller,license_territories,License Nice Classes,licenseTo',
      'tm-a,trademark,Aurelle SA,EU,25,registered,s-1,DE;FR,25,2027-01-01',
      'tm-a,trademark,Aurelle SA,,,,s-2,,,',
    ].join('\n'),
  );
  assert.deepEqual(faults, []);
  assert.equal(rights[0]?.registrations.length, 1);
  assert.deepEqual(rights[0]?.licenses, [
    { seller: 's-1', territories: ['DE', 'FR'], niceClasses: [25], to: '2027-01-01' },
    { seller: 's-2', territories: [], niceClasses: [] },
  ]);
});

test('columns are found under other spellings, and columns of others are left alone', async () => {
  const { rights, faults } = await readText(
    'ID,Kind,Holder.Name,registration.territory,Nice Classes,Status,Internal Remark\ntm-a,trademark,Aurelle SA,EU,25,registered,seen\n',
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(rights[0]?.holder, { id: 'h-aurelle-sa', name: 'Aurelle SA' });
});
