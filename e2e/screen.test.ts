import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Ended, runTouchstone } from './run-touchstone.ts';

const RIGHTS = [
  {
    id: 'tm-aurelle',
    kind: 'trademark',
    verbalElement: 'AURELLE',
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
    licenses: [{ seller: 's-17', territories: ['FR'], niceClasses: [18], from: '2024-01-01', to: '2030-01-01' }],
    retailPrice: { amount: 890, currency: 'EUR' },
  },
];

const LISTINGS = [
  {
    id: 'L1',
    title: 'Аurеllе handbag 1:1 replica',
    price: { amount: 39, currency: 'EUR' },
    markets: ['DE', 'US'],
    category: 'Apparel & Accessories > Handbags',
    seller: { id: 's-9' },
  },
  { id: 'L2', title: 'Plain cotton tote', markets: ['DE'], seller: { id: 's-9' } },
  {
    id: 'L3',
    title: 'Aurelle handbag',
    brand: 'Aurelle',
    price: { amount: 820, currency: 'EUR' },
    markets: ['DE', 'FR'],
    category: 'Apparel & Accessories > Handbags',
    seller: { id: 's-17' },
  },
];

const toLines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

interface Line {
  readonly listingId: string;
  readonly market: string;
  readonly outcome: string;
  readonly reasons: readonly { readonly element: string; readonly text: string }[];
  readonly signals: readonly {
    readonly kind: string;
    readonly where?: { readonly field: string; readonly start: number; readonly end: number; readonly text: string };
  }[];
  readonly skips: readonly { readonly step: string; readonly reason: string }[];
}

const readDecisions = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('touchstone screen', () => {
  let folder = '';
  /** What the plainest call gave. */
  let plainRun: Ended;
  const at = (name: string): string => join(folder, name);
  const screen = (feed: string, out = '-', ...more: string[]): string[] => [
    'screen',
    '--rights',
    at('rights.jsonl'),
    '--feed',
    feed,
    '--out',
    out,
    '--date',
    '2026-11-01',
    '--threads',
    '1',
    ...more,
  ];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-screen-'));
    writeFileSync(at('rights.jsonl'), toLines(RIGHTS));
    writeFileSync(at('feed.jsonl'), toLines(LISTINGS));
    plainRun = await runTouchstone(screen(at('feed.jsonl')));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('decides each listing for each market, with the evidence to the character, and ends with 0', () => {
    const { status, stdout, stderr } = plainRun;
    assert.equal(status, 0, stderr);
    const decisions = readDecisions(stdout);
    assert.deepEqual(
      decisions.map(({ listingId, market, outcome }) => `${listingId} ${market} ${outcome}`),
      ['L1 DE counterfeit', 'L1 US clear', 'L2 DE clear', 'L3 DE unlicensed', 'L3 FR clear'],
    );
    assert.equal(decisions[1]?.reasons[0]?.element, 'no-right-in-market');
    assert.equal(decisions[3]?.reasons[0]?.element, 'license-other-territory');
    const mark = decisions[0]?.signals.find((signal) => signal.kind === 'text.mark');
    assert.ok(mark?.where !== undefined);
    assert.equal(mark.where.text, LISTINGS[0]?.title.slice(mark.where.start, mark.where.end));
    assert.equal(mark.where.text, 'Аurеllе');
    assert.match(stderr, /Read 3 records .* 5 decisions/);
  });

  test('gives the same bytes on every run, whatever the number of threads, into a file and from standard input', async () => {
    const { status, stderr } = await runTouchstone([...screen('-', at('out.jsonl')), '--threads', '3'], {
      input: toLines(LISTINGS),
    });
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plainRun.stdout);
    const zipped = await runTouchstone(screen('-'), { input: gzipSync(toLines(LISTINGS)) });
    assert.equal(zipped.stdout, plainRun.stdout);
  });

  test('--markets judges for these markets', async () => {
    const { stdout } = await runTouchstone(screen(at('feed.jsonl'), '-', '--markets', 'US,CN'));
    assert.deepEqual([...new Set(readDecisions(stdout).map((decision) => decision.market))], ['CN', 'US']);
  });

  test('names each record that it skips, screens the rest, and ends with 3', async () => {
    writeFileSync(
      at('broken.jsonl'),
      `${JSON.stringify(LISTINGS[0])}\n{"id":"L9"}\n{not json}\n{"id":"L10","title":"No market"}\n${JSON.stringify(LISTINGS[1])}\n`,
    );
    const { status, stdout, stderr } = await runTouchstone(screen(at('broken.jsonl')));
    assert.equal(status, 3);
    assert.equal(readDecisions(stdout).length, 3);
    assert.match(stderr, /broken\.jsonl:2:.*title.*\[missing-field\]/);
    assert.match(stderr, /broken\.jsonl:3:.*\[malformed-json\]/);
    assert.match(stderr, /broken\.jsonl:4:.*market.*\[no-market\]/);
    assert.match(stderr, /3 skipped/);
  });

  test('names the file of a folder that a skip or a note is about, and says where reading ended', async () => {
    mkdirSync(at('feeds'));
    writeFileSync(at('feeds/a.jsonl'), toLines([{ ...LISTINGS[1], price: 'cheap' }]));
    writeFileSync(at('feeds/b.xml'), '<rss><item><id>3</id><title>Hat</title></item>\n<item>');
    writeFileSync(at('feeds/c.jsonl'), toLines([{ id: 'L5', title: 'No market' }]));
    const { status, stderr } = await runTouchstone(screen(at('feeds')));
    assert.equal(status, 3, stderr);
    assert.match(stderr, /feeds\/a\.jsonl:1: record 1: .*price/);
    assert.match(stderr, /feeds\/b\.xml:2: record 3: .* Nothing after it was read of this file\. \[malformed-xml\]/);
    assert.match(stderr, /feeds\/c\.jsonl:1: record 4: .*\[no-market\]/);
    const alone = await runTouchstone(screen(at('feeds/b.xml'), '-', '--markets', 'DE'));
    assert.match(alone.stderr, /\[malformed-xml\]; nothing after it was read/);
  });

  test('text, pictures and fields that nobody could look at leave no listing silently clear', async () => {
    const unseen = [
      { description: ['Aurelle replica'] },
      { attributes: 'Aurelle replica' },
      { images: Array.from({ length: 101 }, () => 'data:,') },
    ];
    const plain = LISTINGS[1];
    writeFileSync(
      at('unseen.jsonl'),
      toLines(unseen.map((fields, index) => ({ ...plain, id: `U${index}`, ...fields }))),
    );
    const { stdout } = await runTouchstone(screen(at('unseen.jsonl')));
    const decisions = readDecisions(stdout);
    assert.deepEqual(
      decisions.map(({ reasons, skips }) => [reasons[0]?.element, skips.at(-1)?.reason]),
      [
        ['incomplete-screening', 'unread-description'],
        ['incomplete-screening', 'unread-attributes'],
        ['incomplete-screening', 'unread-images'],
      ],
    );
  });

  test('a record with bytes that are not UTF-8 is skipped, and the records after it are screened', async () => {
    const [first, second] = LISTINGS.map((listing) => `${JSON.stringify(listing)}\n`);
    writeFileSync(
      at('bytes.jsonl'),
      Buffer.concat([Buffer.from(first ?? ''), Buffer.from([0x7b, 0xc3, 0x7d, 0x0a]), Buffer.from(second ?? '')]),
    );
    const { status, stdout, stderr } = await runTouchstone(screen(at('bytes.jsonl')));
    assert.equal(status, 3);
    assert.match(stderr, /bytes\.jsonl:2: record 2: .*\[bad-encoding\]/);
    assert.deepEqual(
      readDecisions(stdout).map(({ listingId }) => listingId),
      ['L1', 'L1', 'L2'],
    );
  });

  test('counts a right that is wrong in several ways as one that was skipped', async () => {
    const broken = { ...RIGHTS[0], id: 'tm-broken', kind: 'patents', holder: undefined, registrations: 'EU' };
    writeFileSync(at('broken-rights.jsonl'), toLines([...RIGHTS, broken]));
    const { status, stderr } = await runTouchstone([
      ...screen(at('feed.jsonl')),
      '--rights',
      at('broken-rights.jsonl'),
    ]);
    assert.equal(status, 2, stderr);
    const args = screen(at('feed.jsonl')).map((arg) => (arg === at('rights.jsonl') ? at('broken-rights.jsonl') : arg));
    const alone = await runTouchstone(args);
    assert.equal(alone.status, 3, alone.stderr);
    assert.match(alone.stderr, /; 1 right skipped\.$/m);
  });

  test('a disk without room is named, and ends with 2', { skip: !existsSync('/dev/full') }, async () => {
    const { status, stderr } = await runTouchstone(screen(at('feed.jsonl'), '/dev/full'));
    assert.equal(status, 2);
    assert.match(stderr, /the output cannot be written: ENOSPC/);
    assert.doesNotMatch(stderr, /fault of the program/);
  });

  test('every command answers --help, and no other word is a command', async () => {
    for (const command of ['work', 'rights']) {
      const { status, stdout } = await runTouchstone([command, '--help']);
      assert.deepEqual([status, stdout.split(' ')[0]], [0, 'usage:'], command);
    }
    const { status, stderr } = await runTouchstone(['toString']);
    assert.equal(status, 2);
    assert.match(stderr, /no command "toString"/);
  });

  test('a field that cannot be read is named, and its listing is screened without it', async () => {
    writeFileSync(at('price.jsonl'), toLines([{ ...LISTINGS[1], price: 'cheap' }]));
    const { status, stdout, stderr } = await runTouchstone(screen(at('price.jsonl')));
    assert.equal(status, 0, stderr);
    assert.equal(readDecisions(stdout).length, 1);
    assert.match(stderr, /price\.jsonl:1:.*price.*\[bad-field\]/);
    assert.match(stderr, /Read 1 record .*1 field left out/);
  });

  test('a gzip file that ends early is named after what could be read of it', async () => {
    const many = toLines(
      Array.from({ length: 3000 }, (_, index) => ({
        id: `T${index}`,
        title: `Tote number ${index * 7919}`,
        markets: ['DE'],
      })),
    );
    const whole = gzipSync(many);
    writeFileSync(at('cut.jsonl.gz'), whole.subarray(0, Math.floor(whole.length / 2)));
    const { status, stdout, stderr } = await runTouchstone(screen(at('cut.jsonl.gz')));
    assert.equal(status, 3, stderr);
    assert.match(stderr, /\[truncated-gzip\]/);
    assert.ok(readDecisions(stdout).length > 100);
  });

  test('a picture that cannot be read is a skip on the decision, never a silent clear', async () => {
    writeFileSync(at('page.jpg'), '<!doctype html><title>not found</title>');
    writeFileSync(at('empty.png'), '');
    writeFileSync(
      at('pictures.jsonl'),
      toLines([
        {
          id: 'P1',
          title: 'Mug',
          markets: ['DE'],
          images: ['page.jpg', 'empty.png', 'gone.png', '../escape.png', 'http://127.0.0.1/x.png'],
        },
      ]),
    );
    const { status, stdout } = await runTouchstone(screen(at('pictures.jsonl')));
    assert.equal(status, 0);
    const [decision] = readDecisions(stdout);
    assert.deepEqual(
      decision?.skips.map((skip) => skip.reason),
      ['not-an-image', 'empty', 'not-found', 'outside-folder', 'forbidden-address'],
    );
    assert.ok(decision?.reasons.some((reason) => reason.element === 'incomplete-screening'));
  });

  for (const [name, make, message] of [
    ['a feed that does not exist', () => screen(at('none.jsonl')), /none\.jsonl.*does not exist/],
    [
      'a feed that is a web page',
      () => (
        writeFileSync(at('page.html'), '<!doctype html><html><body>Sign in</body></html>'),
        screen(at('page.html'))
      ),
      /is-html/,
    ],
    ['an empty feed', () => (writeFileSync(at('zero.jsonl'), ''), screen(at('zero.jsonl'))), /empty/],
    [
      'a register without a right',
      () => (
        writeFileSync(at('norights.jsonl'), '{"id":1}\n'),
        ['screen', '--rights', at('norights.jsonl'), '--feed', at('feed.jsonl'), '--out', '-']
      ),
      /norights\.jsonl:1/,
    ],
    [
      'an output that cannot be written',
      () => screen(at('feed.jsonl'), at('no/such/folder/out.jsonl')),
      /cannot be written/,
    ],
    [
      'a parameters file with unknown names',
      () => (
        writeFileSync(at('parameters.json'), '{"wieghts":1}'),
        screen(at('feed.jsonl'), '-', '--parameters', at('parameters.json'))
      ),
      /wieghts/,
    ],
    ['an unknown flag', () => [...screen(at('feed.jsonl')), '--colour'], /--colour/],
  ] as const) {
    test(`${name} ends with 2 and says so`, async () => {
      const { status, stdout, stderr } = await runTouchstone(make());
      assert.equal(status, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  test('an interrupted run writes what was decided so far', async () => {
    const { status, stdout, stderr } = await runTouchstone(screen('-'), {
      during: (child, written) => {
        child.stdin?.write(
          toLines(Array.from({ length: 3000 }, (_, index) => ({ id: `I${index}`, title: 'Tote', markets: ['DE'] }))),
        );
        const poll = setInterval(() => {
          if (written() === '') return;
          clearInterval(poll);
          child.kill('SIGINT');
        }, 50);
      },
    });
    assert.equal(status, 130, stderr);
    assert.match(stderr, /Interrupted after \d+ records/);
    const lines = stdout.split('\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.doesNotThrow(() => JSON.parse(line) as unknown);
  });

  test('--help explains itself', async () => {
    const { status, stdout } = await runTouchstone(['screen', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /--rights FILE/);
  });
});
