import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

function read(language: string): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const walk = (tree: Tree, path: readonly string[]) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') flat.set([...path, key].join('.'), value);
      else walk(value, [...path, key]);
    }
  };
  walk(JSON.parse(readFileSync(join(SOURCE, 'locales', `${language}.json`), 'utf8')) as Tree, []);
  return flat;
}

/** Without the suffix of its plural form: languages have different ones. */
function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

const en = read('en');
const zh = read('zh');

/** Keys in the code: whole ones, and the fixed beginnings of those that end in a value. */
function keysInCode(code: string): { readonly whole: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const [, key] of code.matchAll(/["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/gi)) if (key !== undefined) whole.add(key);
  for (const [, key] of code.matchAll(/\bt\(`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/gi))
    if (key !== undefined) beginnings.add(key);
  return { whole, beginnings };
}

const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');
const used = keysInCode(code);

test('both languages have the same keys', () => {
  assert.deepEqual([...new Set([...zh.keys()].map(baseOf))].sort(), [...new Set([...en.keys()].map(baseOf))].sort());
});

test('each language has the plural forms that its grammar asks for', () => {
  for (const [language, texts] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = new Set([...texts.keys()].filter((key) => baseOf(key) !== key).map(baseOf));
    for (const key of plurals) {
      for (const form of forms) assert.ok(texts.has(`${key}_${form}`), `${language}: ${key}_${form} is missing`);
    }
  }
});

function partsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\w+\}\}|<\/?\w+>/g)].map(([part]) => part).sort();
}

test('a text has the same placeholders and tags in both languages', () => {
  for (const [key, text] of en) {
    const other = zh.get(key);
    if (other !== undefined) assert.deepEqual(partsOf(other), partsOf(text), key);
  }
});

test('every text is used', () => {
  const unused = [...en.keys()].filter((key) => {
    const base = baseOf(key);
    return !used.whole.has(base) && ![...used.beginnings].some((beginning) => base.startsWith(beginning));
  });
  assert.deepEqual(unused, []);
});

test('every beginning of a key that the code completes has texts', () => {
  const empty = [...used.beginnings].filter((beginning) => ![...en.keys()].some((key) => key.startsWith(beginning)));
  assert.deepEqual(empty, []);
});

test('no text is left in the other language', () => {
  for (const [key, text] of en) assert.ok(!/\p{Script=Han}/u.test(text), `en: ${key}`);
  for (const [key, text] of zh) {
    // Codes, names of formats and bare values are the same in every language.
    const isWord = /[a-z]{4,}/i.test(
      text.replaceAll(/\{\{\w+\}\}|<\/?\w+>|Google|Feed|Shopify|schema\.org|JSON(-LD| Lines)?|WIPO|gzip/g, ''),
    );
    assert.ok(!isWord || /\p{Script=Han}/u.test(text), `zh: ${key}: ${text}`);
  }
});

test('a key that is used nowhere is found', () => {
  const { whole, beginnings } = keysInCode("t('nav.rights') + t(`outcome.${outcome}`)");
  assert.deepEqual([...whole], ['nav.rights']);
  assert.deepEqual([...beginnings], ['outcome.']);
});
