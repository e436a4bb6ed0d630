import fc from 'fast-check';
import { EU_STATES } from './territory.ts';
import {
  type License,
  MARK_FEATURES,
  type Registration,
  REGISTRATION_STATUSES,
  type Right,
  RIGHT_KINDS,
} from './right.ts';

/** A right of tests, AURELLE in the EU, with whatever the test is about put over it. */
export function makeRight(change: Partial<Right> = {}): Right {
  return {
    id: 'tm-aurelle',
    kind: 'trademark',
    verbalElement: 'AURELLE',
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [makeRegistration()],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
    ...change,
  };
}

export function makeRegistration(change: Partial<Registration> = {}): Registration {
  return {
    territory: 'EU',
    number: '018000001',
    niceClasses: [18, 25],
    status: 'registered',
    from: '2015-03-01',
    to: '2035-03-01',
    ...change,
  };
}

export const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));

const anyText = fc.stringMatching(/^[A-Za-z0-9欧蕊é][A-Za-z0-9 欧蕊é'-]{0,10}[A-Za-z0-9欧蕊é]$/);
const anyClasses = fc
  .uniqueArray(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 4 })
  .map((classes) => classes.sort((a, b) => a - b));
const anyPeriod = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const anyState = fc.constantFrom('US', 'CN', 'JP', 'GB', 'CH', ...EU_STATES);

function optional<T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc.oneof(fc.constant({}), value);
}

function anyRegistrationIn(territories: fc.Arbitrary<string>): fc.Arbitrary<Registration> {
  return fc
    .tuple(
      fc.record({ territory: territories, niceClasses: anyClasses, status: fc.constantFrom(...REGISTRATION_STATUSES) }),
      optional(fc.record({ number: anyText })),
      optional(anyPeriod),
      optional(fc.record({ goods: anyText, filed: anyDay })),
    )
    .map(([base, ...extras]) => Object.assign({}, base, ...extras) as Registration);
}

const anyInternational: fc.Arbitrary<Registration> = fc
  .tuple(anyRegistrationIn(fc.constant('WO')), fc.array(anyRegistrationIn(anyState), { minLength: 1, maxLength: 3 }))
  .map(([base, designations]) => ({ ...base, designations }));

const anyLicense: fc.Arbitrary<License> = fc
  .tuple(
    fc.record({
      seller: anyText,
      territories: fc.uniqueArray(anyState, { maxLength: 3 }).map((territories) => territories.sort()),
      niceClasses: fc.oneof(anyClasses, fc.constant([])),
    }),
    optional(fc.record({ id: anyText })),
    optional(anyPeriod),
  )
  .map(([base, ...extras]) => Object.assign({}, base, ...extras) as License);

const anyImages = fc.array(
  anyText.map((name) => ({ source: `marks/${name}.png` })),
  { maxLength: 2 },
);

/** Rights as a reader gives them out, of every kind and with every field. */
export const anyRight: fc.Arbitrary<Right> = fc
  .tuple(
    fc.record({
      id: anyText,
      kind: fc.constantFrom(...RIGHT_KINDS.filter((kind) => kind === 'trademark' || kind === 'copyright')),
      aliases: fc.uniqueArray(
        fc.record({ text: anyText, kind: fc.constantFrom('official' as const, 'nickname' as const, 'coded' as const) }),
        { maxLength: 3, selector: ({ text }) => text },
      ),
      holder: fc.record({ id: anyText, name: anyText }),
      registrations: fc.array(anyRegistrationIn(anyState), { maxLength: 3 }),
      licenses: fc.array(anyLicense, { maxLength: 2 }),
      images: anyImages,
      referenceImages: anyImages,
      knownInfringing: anyImages,
    }),
    optional(fc.record({ verbalElement: anyText, markFeature: fc.constantFrom(...MARK_FEATURES) })),
    optional(
      fc.record({
        retailPrice: fc.record({ amount: fc.integer({ min: 1, max: 9999 }), currency: fc.constantFrom('EUR', 'USD') }),
      }),
    ),
    optional(
      fc.record({
        description: anyText,
        gtins: fc.constantFrom(['00000096385074', '04006381333931'], ['09784872348880']),
        gs1Prefixes: fc.constant(['0036', '4006381']),
        viennaCodes: fc.array(fc.constantFrom('3.9.6', 'US:03.09.06'), { minLength: 1, maxLength: 2 }),
      }),
    ),
    fc.option(anyInternational, { nil: undefined }),
  )
  .map(([base, ...rest]) => {
    const international = rest.pop() as Registration | undefined;
    // Cloned, for objects with the prototype that JSON gives them.
    const right = structuredClone(Object.assign({}, base, ...rest)) as Right;
    const isMadrid = international !== undefined && right.kind === 'trademark';
    return isMadrid ? { ...right, registrations: [...right.registrations, structuredClone(international)] } : right;
  });
