import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Signal } from '../../signal.ts';
import { compileText } from '../../text/index.ts';
import { makeListing, makeSnapshot, MARKS } from '../../text/register.fixture.ts';
import { recognizeWriting, type WrittenPicture } from './recognize-writing.ts';

const matcher = compileText(makeSnapshot(MARKS));

/** The signals of one picture with these lines, one below the other, each 100 by 20 pixels. */
function read(lines: readonly string[], confidence = 1, title = 'Rain jacket for women'): readonly Signal[] {
  const picture: WrittenPicture = {
    image: 2,
    lines: lines.map((text, at) => ({ text, box: [10, 10 + 40 * at, 100, 20] as const, confidence })),
  };
  return recognizeWriting(matcher, makeListing(title), [picture]);
}

function marks(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter(({ right }) => right !== undefined);
}

function categoriesOf(lines: readonly string[]): readonly unknown[] {
  return read(lines).flatMap(({ detail }) => detail?.['category'] ?? []);
}

function lineAt(text: string, y: number): WrittenPicture['lines'][number] {
  return { text, box: [0, y, 50, 10], confidence: 1 };
}

describe('words in a picture', () => {
  test('a mark is a signal of its picture, with the box and the reading of its line', () => {
    const [signal, ...others] = read(['Free shipping', 'NORDVIK shell', 'size M']);
    assert.deepEqual(others, []);
    assert.equal(signal?.kind, 'image.text');
    assert.equal(signal.right, 'nordvik');
    assert.deepEqual(signal.where, { image: 2, box: [10, 50, 100, 20], text: 'NORDVIK' });
    assert.equal(signal.detail?.['reading'], 'NORDVIK shell');
    assert.equal(signal.detail['confidence'], 1);
    assert.deepEqual(signal.detail['form'], { text: 'NORDVIK', kind: 'official' });
  });

  test('a mark set over two lines is seen, in a box around both, and is no disguise', () => {
    const [signal] = marks(read(['KESTREL', 'PEAK', 'since 1988']));
    assert.equal(signal?.right, 'kestrel');
    assert.deepEqual(signal.where, { image: 2, box: [10, 10, 100, 60], text: 'KESTREL PEAK' });
    assert.deepEqual(signal.detail?.['tricks'], []);
  });

  test('the less sure the reading, the lower the score', () => {
    const [sure] = read(['NORDVIK']);
    const [unsure] = read(['NORDVIK'], 0.6);
    assert.ok(sure !== undefined && unsure !== undefined);
    assert.ok(Math.abs(unsure.score - sure.score * 0.6) < 0.001);
  });

  test('letters that reading confuses are found and called no disguise; a masked letter is one', () => {
    for (const reading of ['N0RDVIK', 'NORDV1K', 'NORDVlK', 'nordvik', 'NORDVlK jacket']) {
      const [signal] = marks(read([reading]));
      assert.equal(signal?.right, 'nordvik', reading);
      assert.deepEqual(signal.detail?.['tricks'], [], reading);
    }
    const [masked] = marks(read(['N*RDVIK']));
    assert.deepEqual(masked?.detail?.['tricks'], [{ kind: 'masked', count: 1 }]);
  });

  test('words of the trade in copies are named by category, in Chinese too', () => {
    assert.deepEqual(categoriesOf(['高仿复刻']).slice(0, 1), ['replica-grade']);
    assert.ok(categoriesOf(['NORDVIK', 'mirror quality replica']).includes('replica-grade'));
  });

  test('a channel off the platform with a number or account is one, once', () => {
    for (const line of ['WhatsApp +44 7700 900123', '微信号 aur7472', 'Telegram: @nord_fans', 'QQ 12345678']) {
      const found = read([line]).filter(({ detail }) => detail?.['category'] === 'contact-off-platform');
      assert.equal(found.length, 1, line);
      assert.deepEqual(found[0]?.where, {
        image: 2,
        box: [10, 10, 100, 20],
        text: line.replace(/^.*?(?=[A-Z微])/u, ''),
      });
    }
    const ordered = read(['Order on WhatsApp', '+44 7700 900123']);
    assert.equal(ordered.filter(({ detail }) => detail?.['category'] === 'contact-off-platform').length, 1);
  });

  test('a mark said to be fitted comes with its context', () => {
    const signals = read(['Case compatible with ZARUMO'], 1, 'Phone case');
    assert.ok(signals.some(({ right, detail }) => right === 'zarumo' && detail?.['context'] === 'compatibility'));
    assert.ok(signals.every(({ kind }) => kind === 'image.text'));
  });

  test('honest words are quiet: size charts, care labels, apps, claims, numbers', () => {
    for (const lines of [
      ['Size chart', 'S M L XL', 'Bust 88 92 96 100', 'Length 62 64 66 68'],
      ['100% cotton', 'Machine wash 30', 'Do not bleach', 'Made in Portugal'],
      ['Works with WhatsApp and Telegram', 'Bluetooth 5.3', '40 h battery'],
      ['Free shipping', '2 year warranty', 'Customer service 0800 123 456'],
      ['尺码表', '手洗 勿漂白', '七天无理由退换', '全国联保'],
      ['Formula for sensitive skin', '50 ml'],
    ]) {
      const loud = read(lines).filter(({ score, detail }) => score >= 0.5 && detail?.['context'] === undefined);
      assert.deepEqual(loud, [], lines.join(' / '));
    }
  });

  test('the title says what the goods are, and is not searched', () => {
    assert.deepEqual(read(['Nice colors'], 1, 'NORDVIK jacket'), []);
    const [nothing] = recognizeWriting(matcher, makeListing('x'), [{ image: 0, lines: [] }]);
    assert.equal(nothing, undefined);
  });

  test('pictures come in their order, and lines in theirs', () => {
    const signals = recognizeWriting(matcher, makeListing('x'), [
      { image: 0, lines: [lineAt('AURELLE', 5), lineAt('NORDVIK', 30)] },
      { image: 4, lines: [lineAt('AURELLE', 5)] },
    ]);
    assert.deepEqual(
      signals.map(({ right, where }) => [right, where !== undefined && 'image' in where && where.image]),
      [
        ['aurelle', 0],
        ['nordvik', 0],
        ['aurelle', 4],
      ],
    );
  });
});
