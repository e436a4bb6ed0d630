import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Right, Signal } from '../api/model.ts';
import { disguisedReadings } from './reading-of.ts';

const right: Right = {
  id: 'tm-aurelle',
  kind: 'trademark',
  verbalElement: 'AURELLE',
  aliases: [{ text: '欧蕊乐', kind: 'official' }],
  holder: { id: 'h-1', name: 'Aurelle SA' },
  registrations: [],
  licenses: [],
  images: [],
  referenceImages: [],
  knownInfringing: [],
};

function mark(text: string, view: string, detail: Signal['detail'] = {}): Signal {
  return {
    kind: 'text.mark',
    right: right.id,
    score: 0.9,
    view,
    where: { field: 'title', start: 0, end: text.length, text },
    detail,
  };
}

test('the form that the recognizer read stands beside what was written', () => {
  const [reading] = disguisedReadings(
    [mark('Аurelle', 'skeleton', { form: { text: 'AURELLE', kind: 'official' } })],
    [right],
  );
  assert.deepEqual(reading, { signals: [0], field: 'title', written: 'Аurelle', reading: 'AURELLE' });
});

test('without a stated form the nearest one of the register stands for it', () => {
  assert.equal(disguisedReadings([mark('歐蕊樂', 'simplified')], [right])[0]?.reading, '欧蕊乐');
});

test('the same way of writing stands once, with all its places', () => {
  const readings = disguisedReadings([mark('Аurelle', 'skeleton'), mark('Аurelle', 'skeleton')], [right]);
  assert.deepEqual(
    readings.map(({ signals }) => signals),
    [[0, 1]],
  );
});

test('plain writing, and writing in other case, is no disguise', () => {
  assert.deepEqual(disguisedReadings([mark('AURELLE', 'original'), mark('aurelle', 'folded')], [right]), []);
});
