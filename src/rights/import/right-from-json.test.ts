import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyRight } from '../right.fixture.ts';
import { readText } from './read-all.fixture.ts';
import { rightFromJson } from './right-from-json.ts';
import { rightToJson } from './right-to-json.ts';

const AURELLE = {
  id: 'tm-aurelle',
  kind: 'trademark',
  verbalElement: 'AURELLE',
  aliases: ['欧蕊乐', { text: '蕊家', kind: 'nickname' }, '欧蕊乐'],
  images: ['marks/aurelle.svg'],
  holder: { id: 'h-1', name: 'Aurelle SA' },
  registrations: [
    {
      territory: 'EU',
      number: '018000001',
      niceClasses: [25, 18, 25],
      status: 'registered',
      from: '2015-03-01',
      to: '2035-03-01',
    },
  ],
  licenses: [{ seller: 's-17', territories: ['FR', 'DE'], niceClasses: [25], from: '2024-01-01', to: '2027-01-01' }],
  referenceImages: ['official/bag-1.jpg'],
  knownInfringing: ['fakes/bag-9.jpg'],
  retailPrice: { amount: 890, currency: 'EUR' },
};

function read(value: unknown) {
  const reading = rightFromJson(value);
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.right;
}

function problemsOf(value: unknown): readonly string[] {
  const reading = rightFromJson(value);
  assert.ok(!reading.ok);
  return reading.problems.map(({ field }) => field);
}

test('a right in the documented form is read whole, its lists sorted and without repetition', () => {
  assert.deepEqual(read(AURELLE), {
    id: 'tm-aurelle',
    kind: 'trademark',
    verbalElement: 'AURELLE',
    aliases: [
      { text: '欧蕊乐', kind: 'official' },
      { text: '蕊家', kind: 'nickname' },
    ],
    images: [{ source: 'marks/aurelle.svg' }],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [
      {
        territory: 'EU',
        number: '018000001',
        niceClasses: [18, 25],
        status: 'registered',
        from: '2015-03-01',
        to: '2035-03-01',
      },
    ],
    licenses: [{ seller: 's-17', territories: ['DE', 'FR'], niceClasses: [25], from: '2024-01-01', to: '2027-01-01' }],
    referenceImages: [{ source: 'official/bag-1.jpg' }],
    knownInfringing: [{ source: 'fakes/bag-9.jpg' }],
    retailPrice: { amount: 890, currency: 'EUR' },
  });
});

test('what is written is read again without loss', () => {
  fc.assert(
    fc.property(anyRight, (right) => assert.deepEqual(read(JSON.parse(JSON.stringify(rightToJson(right)))), right)),
  );
});

test('a register written as JSON Lines is read again without loss', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyRight, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      async (rights) => {
        const { rights: again, faults } = await readText(
          rights.map((right) => `${JSON.stringify(rightToJson(right))}\n`).join(''),
        );
        assert.deepEqual(faults, []);
        assert.deepEqual(again, rights);
      },
    ),
    { numRuns: 30 },
  );
});

test('digests and skips of pictures survive writing and reading', () => {
  const images = [
    { source: 'a.png', digest: `sha256:${'0'.repeat(64)}` },
    { source: 'b.png', skip: 'not-found' },
  ];
  const right = read({ ...AURELLE, images });
  assert.deepEqual(right.images, images);
  assert.deepEqual(rightToJson(right)['images'], images);
});

test('shorthand is understood: a holder by name, a price as text, codes in small letters', () => {
  const right = read({
    ...AURELLE,
    holder: 'Aurelle S.A. 欧蕊乐',
    retailPrice: '890.50 eur',
    registrations: [{ territory: 'eu', niceClasses: ['025'], status: 'Registered' }],
  });
  assert.deepEqual(right.holder, { id: 'h-aurelle-s-a-欧蕊乐', name: 'Aurelle S.A. 欧蕊乐' });
  assert.deepEqual(right.retailPrice, { amount: 890.5, currency: 'EUR' });
  assert.deepEqual(right.registrations, [{ territory: 'EU', niceClasses: [25], status: 'registered' }]);
});

test('a designation may leave its classes to the international registration', () => {
  const international = {
    territory: 'WO',
    number: '1500000',
    niceClasses: [25],
    status: 'registered',
    designations: [{ territory: 'JP', status: 'refused' }],
  };
  assert.deepEqual(read({ ...AURELLE, registrations: [international] }).registrations[0]?.designations, [
    { territory: 'JP', niceClasses: [], status: 'refused' },
  ]);
});

test('one wrong field refuses the whole right, and all wrong fields are named at once', () => {
  assert.deepEqual(
    problemsOf({
      ...AURELLE,
      verbalElement: 7,
      registrations: [
        { territory: 'EU', niceClasses: [25], status: 'registered', designations: [{ territory: 'XX', status: '' }] },
      ],
      licenses: [{ seller: 's-1', from: '2024-13-01' }],
    }),
    [
      'registrations[0].designations[0].territory',
      'registrations[0].designations[0].status',
      'licenses[0].from',
      'verbalElement',
    ],
  );
});

test('fields it does not know are left alone, slips of the pen are not', () => {
  assert.equal(read({ ...AURELLE, internalNote: 'x', source: 'export' }).id, 'tm-aurelle');
  for (const slip of ['image', 'Aliases', 'retail_price', 'licence', 'registation']) {
    assert.deepEqual(problemsOf({ ...AURELLE, [slip]: [] }), [slip], slip);
  }
});

test('a trademark needs classes; an empty list says that all goods are meant', () => {
  const without = { territory: 'DE', status: 'registered' };
  assert.deepEqual(problemsOf({ ...AURELLE, registrations: [without] }), ['registrations[0].niceClasses']);
  assert.deepEqual(
    read({ ...AURELLE, registrations: [{ ...without, niceClasses: [] }] }).registrations[0]?.niceClasses,
    [],
  );
});

test('a work needs no registration', () => {
  assert.deepEqual(
    read({ id: 'w-1', kind: 'copyright', holder: 'Aurelle SA', verbalElement: 'Winter Garden' }).registrations,
    [],
  );
});

test('a patent of the Union is refused, since there is none', () => {
  const patent = { ...AURELLE, kind: 'patent', registrations: [{ territory: 'EU', status: 'registered' }] };
  assert.deepEqual(problemsOf(patent), ['registrations[0].territory']);
});

test('any JSON value is a right or has named problems', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          id: fc.jsonValue(),
          kind: fc.jsonValue(),
          registrations: fc.jsonValue(),
          licenses: fc.jsonValue(),
          holder: fc.jsonValue(),
        }),
      ),
      (value) => {
        const reading = rightFromJson(value);
        assert.ok(reading.ok || reading.problems.length > 0);
      },
    ),
  );
});

test('numbers of goods are kept as 14 digits, in order, without repetition; company prefixes as they are', () => {
  const right = read({
    ...AURELLE,
    gtins: ['4006381-333931', 96385074, '04006381333931'],
    gs1Prefixes: ['4006381', '0036', '0036'],
  });
  assert.deepEqual(
    [right.gtins, right.gs1Prefixes],
    [
      ['00000096385074', '04006381333931'],
      ['0036', '4006381'],
    ],
  );
});

test('a wrong check digit and a prefix that is none are named', () => {
  const value = { ...AURELLE, gtins: ['4006381333932', 12, true], gs1Prefixes: ['400', 4006381, '4006381333931'] };
  assert.deepEqual(problemsOf(value), [
    'gtins[0]',
    'gtins[1]',
    'gtins[2]',
    'gs1Prefixes[0]',
    'gs1Prefixes[1]',
    'gs1Prefixes[2]',
  ]);
});

test('a right without numbers of goods has no field for them, so that its register keeps its version', () => {
  for (const right of [read(AURELLE), read({ ...AURELLE, gtins: [], gs1Prefixes: [] })]) {
    assert.deepEqual(
      Object.keys(right).filter((name) => name.startsWith('g')),
      [],
    );
  }
});
