import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Signal } from '../api/model.ts';
import { pictureFindings } from './picture-findings.ts';

const BOX = [10, 20, 30, 40] as const;

function signal(kind: string, detail: Signal['detail'], where: Signal['where'] = { image: 0, box: BOX }): Signal {
  return { kind, score: 1, where, detail };
}

const CODE = { format: 'qr', text: 'https://wa.me/1', says: 'contact', channel: 'whatsapp', address: '1' };

test('findings keep the order and places of their signals, and leave other pictures and texts out', () => {
  const copy = { reference: 'a1', bank: 'reference', distance: 12, threshold: 42, variant: 'mirror', shownPercent: 81 };
  const signals = [
    signal('text.mark', {}, { field: 'title', start: 0, end: 3, text: 'abc' }),
    signal('image.duplicate', copy, { image: 0, box: BOX, frame: 3 }),
    signal('image.text', { reading: 'AURELLE PARIS' }, { image: 0, box: BOX, text: 'AURELLE' }),
    signal('image.barcode', CODE),
    signal('image.altered', { way: 'covered' }),
    signal('image.altered', { way: 'covered' }, { image: 1 }),
  ];
  assert.deepEqual(pictureFindings(signals, 0), [
    {
      kind: 'copy',
      signals: [1],
      box: BOX,
      frame: 3,
      reference: 'a1',
      bank: 'reference',
      distance: 12,
      threshold: 42,
      layout: 'mirror',
      shownPercent: 81,
      turnedDegrees: undefined,
      inverted: false,
    },
    { kind: 'words', signals: [2], box: BOX, frame: undefined, text: 'AURELLE' },
    {
      kind: 'code',
      signals: [3],
      box: BOX,
      frame: undefined,
      format: 'qr',
      says: 'contact',
      value: 'whatsapp 1',
      listed: undefined,
    },
    { kind: 'altered', signals: [4], box: BOX, frame: undefined },
  ]);
});

test('what several rights are told of the same code or words is one finding', () => {
  const signals = [
    signal('image.barcode', { ...CODE, registered: 'gtin' }),
    signal('image.barcode', { ...CODE, registered: 'gs1-prefix' }),
    signal('image.barcode', CODE, { image: 0, box: [0, 0, 5, 5] }),
  ];
  assert.deepEqual(
    pictureFindings(signals, 0).map((finding) => finding.signals),
    [[0, 1], [2]],
  );
});

function codeValues(detail: Signal['detail']): readonly unknown[] {
  return pictureFindings([signal('image.barcode', detail)], 0).map((finding) => 'value' in finding && finding.value);
}

test('a code says its number before its host, and its text where it says nothing else', () => {
  assert.deepEqual(codeValues({ says: 'digital-link', gtin: '09506000134352', host: 'id.example' }), [
    '09506000134352',
  ]);
  assert.deepEqual(codeValues({ says: 'link', host: 'shop.example', text: 'https://shop.example' }), ['shop.example']);
  assert.deepEqual(codeValues({ says: 'text', text: 'LOT 7' }), ['LOT 7']);
});

test('a copy that names no picture of the register is no finding to show', () => {
  assert.deepEqual(pictureFindings([signal('image.duplicate', { bank: 'mark' })], 0), []);
});
