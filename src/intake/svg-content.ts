import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { plainText } from './quote-input.ts';
import { SvgExpansion } from './svg-expansion.ts';

/** What an SVG picture may not hold: a picture is drawn, it runs nothing and loads nothing. */
const FORBIDDEN_ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
  // Noise and lighting cost up to half a second each at 512 pixels (measured); no drawn mark of 914 real ones has them.
  'feturbulence',
  'fediffuselighting',
  'fespecularlighting',
  'feconvolvematrix',
]);

/** Raster data inside the file; an SVG inside an SVG would escape this check. */
const EMBEDDED_RASTER = /^data:image\/(?:png|jpe?g|webp|gif);base64,/i;

/** Real marks have up to 580 elements, 15 of them filtered. Each may cost as much as the whole surface: 10,000 draw in some 5 seconds. */
const MAX_ELEMENTS = 10_000;
const MAX_FILTERED = 64;
const MAX_DEPTH = 128;
/** `feMorphology` costs its radius at each pixel; real marks use up to 3. */
const MAX_MORPHOLOGY_RADIUS = 16;

export type SvgCheck =
  | { readonly kind: 'plain' }
  | { readonly kind: 'unsafe'; readonly reason: string }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'not-svg' };

class SvgProblem extends Error {
  readonly check: SvgCheck;
  constructor(check: SvgCheck) {
    super(check.kind);
    this.check = check;
  }
}

const unsafe = (reason: string) => new SvgProblem({ kind: 'unsafe', reason });

/**
 * Whether SVG text is a plain drawing: well-formed, no scripts, event handlers, foreign content, entities, style sheets or
 * references to anything outside the file.
 */
export function checkSvg(text: string): SvgCheck {
  const parser = new SaxesParser({ xmlns: true });
  const expansion = new SvgExpansion();
  let elements = 0;
  let depth = 0;
  let styleDepth = 0;
  let filtered = 0;
  parser.on('error', (error) => {
    throw new SvgProblem({ kind: 'malformed', reason: plainText(error.message) });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw unsafe('it declares entities');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') throw unsafe('it loads a style sheet');
  });
  parser.on('opentag', (tag) => {
    const name = tag.local.toLowerCase();
    elements += 1;
    depth += 1;
    if (elements === 1 && name !== 'svg') throw new SvgProblem({ kind: 'not-svg' });
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) throw unsafe('it has too many or too deeply nested elements');
    if (FORBIDDEN_ELEMENTS.has(name)) throw unsafe(`it has a ${name} element`);
    if (name === 'style') styleDepth = depth;
    expansion.enter(tag.attributes['id']?.value, name === 'use' ? targetOf(tag.attributes) : undefined);
    for (const { local, value } of Object.values(tag.attributes)) {
      checkAttribute(name, local.toLowerCase(), value);
      if (local === 'filter' || /\bfilter\s*:/i.test(value)) filtered += 1;
    }
    if (filtered > MAX_FILTERED) throw unsafe('it filters too many elements');
  });
  const takeText = (content: string) => {
    if (styleDepth > 0) checkStyle(content);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    if (depth === styleDepth) styleDepth = 0;
    expansion.leave();
    depth -= 1;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof SvgProblem) return error.check;
    throw error;
  }
  if (expansion.count() > MAX_ELEMENTS) return unsafe('it copies its elements too many times').check;
  return { kind: 'plain' };
}

/** The id of the element that a `<use>` copies. */
function targetOf(attributes: { readonly [name: string]: SaxesAttributeNS }): string | undefined {
  const href = Object.values(attributes)
    .find(({ local }) => local === 'href')
    ?.value.trim();
  return href?.startsWith('#') === true ? href.slice(1) : undefined;
}

function checkAttribute(element: string, name: string, value: string): void {
  if (name.startsWith('on')) throw unsafe(`it has an event handler (${name.slice(0, 30)})`);
  if (name === 'href' || name === 'src') {
    const target = value.trim();
    const isInside = target === '' || target.startsWith('#') || EMBEDDED_RASTER.test(target);
    // A link is not loaded when the picture is drawn.
    const isLink = element === 'a' && /^https?:/i.test(target);
    if (!isInside && !isLink) throw unsafe('it refers to something outside the file');
  }
  if (element === 'femorphology' && name === 'radius') {
    const reaches = value
      .trim()
      .split(/[\s,]+/)
      .some((radius) => !(Number(radius) <= MAX_MORPHOLOGY_RADIUS));
    if (reaches) throw unsafe('its filter reaches too far');
  }
  if (name === 'attributename' && /href|^on/i.test(value)) throw unsafe('it animates a reference');
  if (name === 'base') throw unsafe('it moves its base address');
  checkStyle(value, name === 'style');
}

function checkStyle(css: string, isStyle = true): void {
  // A CSS escape can spell `url` or `@import` in letters that a search does not find.
  if (isStyle && css.includes('\\')) throw unsafe('its style has escapes');
  if (isStyle && /@import/i.test(css)) throw unsafe('it imports a style sheet');
  for (const [, target = ''] of css.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi)) {
    if (!target.startsWith('#') && !EMBEDDED_RASTER.test(target))
      throw unsafe('it refers to something outside the file');
  }
}
