import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSvg } from './svg-content.ts';

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`;

/** `levels` groups of ten copies each of the group before: 10^levels rectangles from 11 × levels elements. */
function nestCopies(levels: number, href = 'href'): string {
  const groups = Array.from(
    { length: levels },
    (_, level) => `<g id="g${level + 1}">${`<use ${href}="#g${level}"/>`.repeat(10)}</g>`,
  );
  return drawing(`<defs><rect id="g0" width="9" height="9"/>${groups.join('')}</defs><use ${href}="#g${levels}"/>`);
}

describe('a filter that widens', () => {
  for (const [radius, kind] of [
    ['2', 'plain'],
    ['3 1.5', 'plain'],
    ['400', 'unsafe'],
    ['1,400', 'unsafe'],
    ['1e9', 'unsafe'],
    ['wide', 'unsafe'],
  ] as const) {
    it(`by ${radius} is ${kind}`, () => {
      assert.equal(checkSvg(drawing(`<filter id="f"><feMorphology radius="${radius}"/></filter>`)).kind, kind);
    });
  }
});

describe('copies inside a drawing', () => {
  it('are plain while they are as few as real drawings have', () => {
    assert.deepEqual(checkSvg(nestCopies(2)), { kind: 'plain' });
    assert.deepEqual(checkSvg(drawing('<rect id="a"/><use href="#a"/><use href="#missing"/>')), { kind: 'plain' });
  });

  for (const href of ['href', 'xlink:href']) {
    it(`of copies of copies (${href}) are refused for what they draw, not for what they are in the file`, () => {
      assert.equal(checkSvg(nestCopies(60, href)).kind, 'unsafe');
    });
  }

  it('that come back to themselves are refused', () => {
    assert.equal(
      checkSvg(drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g><use href="#a"/>')).kind,
      'unsafe',
    );
  });

  it('count with all that stands in them', () => {
    const wide = `<g id="wide">${'<rect/>'.repeat(2000)}</g>`;
    assert.equal(checkSvg(drawing(wide + '<use href="#wide"/>'.repeat(3))).kind, 'plain');
    assert.equal(checkSvg(drawing(wide + '<use href="#wide"/>'.repeat(5))).kind, 'unsafe');
  });
});
