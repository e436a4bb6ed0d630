import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markSegments } from './mark-segments.ts';

test('a span becomes one segment with its signal, plain text stays plain', () => {
  assert.deepEqual(markSegments('new Аurеllе bag', [{ signal: 3, start: 4, end: 11 }]), [
    { start: 0, text: 'new ', signals: [] },
    { start: 4, text: 'Аurеllе', signals: [3] },
    { start: 11, text: ' bag', signals: [] },
  ]);
});

test('where spans overlap, both signals hold the characters', () => {
  const segments = markSegments('abcdef', [
    { signal: 0, start: 0, end: 4 },
    { signal: 1, start: 2, end: 6 },
  ]);
  assert.deepEqual(
    segments.map(({ text, signals }) => [text, ...signals]),
    [
      ['ab', 0],
      ['cd', 0, 1],
      ['ef', 1],
    ],
  );
});

test('an empty text has no segments, and a span outside it marks nothing', () => {
  assert.deepEqual(markSegments('', [{ signal: 0, start: 0, end: 2 }]), []);
  assert.deepEqual(markSegments('a', [{ signal: 0, start: 5, end: 9 }]), [{ start: 0, text: 'a', signals: [] }]);
});

test('whatever the spans, the segments joined are the text', () => {
  const span = fc.record({
    signal: fc.nat(9),
    start: fc.integer({ min: -3, max: 40 }),
    end: fc.integer({ min: -3, max: 40 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const segments = markSegments(text, spans);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      assert.ok(segments.every((segment) => text.startsWith(segment.text, segment.start)));
    }),
  );
});
