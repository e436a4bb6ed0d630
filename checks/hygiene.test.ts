import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

function run(script: string, args: readonly string[], cwd = process.cwd()): { status: number | null; output: string } {
  const done = spawnSync(process.execPath, [join(process.cwd(), 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

function assertClean(script: string, args: readonly string[]): void {
  const { status, output } = run(script, args);
  assert.equal(status, 0, output.slice(-8000));
}

const DEPCRUISE = 'dependency-cruiser/bin/dependency-cruiser.mjs';
const BOUNDARIES = join(process.cwd(), 'checks', 'boundaries.cjs');

/** A tree of its own, with the project's rules laid over it: what the boundary check says of it. */
function cruiseTree(files: { readonly [path: string]: string }): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-boundaries-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return run(DEPCRUISE, ['--config', BOUNDARIES, 'src'], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the tree', () => {
  test('is formatted (npm run format mends it)', () => assertClean('oxfmt/bin/oxfmt', ['--check', '.']));
  test('is free of lint', () => assertClean('oxlint/bin/oxlint', ['--deny-warnings', '.']));
  test('type-checks', () => assertClean('typescript/bin/tsc', ['-p', '.']));
  test('type-checks in the console', () => assertClean('typescript/bin/tsc', ['-p', 'console']));
  test('has no unused file, export or dependency', () =>
    assertClean('knip/bin/knip.js', ['--config', 'checks/knip.json']));
  test('has no forbidden import', () =>
    assertClean(DEPCRUISE, ['--config', BOUNDARIES, 'src', 'bench', 'checks', 'examples', 'e2e', 'console']));
});

describe('the boundary check', () => {
  test('passes a tree that keeps the direction', () => {
    const { status, output } = cruiseTree({
      'src/evidence/index.ts': 'export const digest = 1;\n',
      'src/rights/index.ts': "export { digest } from '../evidence/index.ts';\n",
    });
    assert.equal(status, 0, output);
  });
  for (const [name, rule, files] of [
    [
      'a room that imports against the walk',
      'direction-rights',
      {
        'src/judgment/index.ts': 'export const judge = 1;\n',
        'src/rights/index.ts': "export { judge } from '../judgment/index.ts';\n",
      },
    ],
    [
      'a type-only import against the walk',
      'direction-recognition',
      {
        'src/store/index.ts': 'export type Store = 1;\n',
        'src/recognition/index.ts': "import type { Store } from '../store/index.ts';\nexport type Found = Store;\n",
      },
    ],
    [
      'a room entered past its index',
      'by-the-door',
      {
        'src/rights/right.ts': 'export const right = 1;\n',
        'src/judgment/index.ts': "export { right } from '../rights/right.ts';\n",
      },
    ],
    [
      'an adapter that imports another adapter',
      'direction-server',
      {
        'src/store/index.ts': 'export const store = 1;\n',
        'src/server/index.ts': "export { store } from '../store/index.ts';\n",
      },
    ],
    [
      'a domain room that opens files',
      'pure-domain',
      {
        'src/recognition/index.ts': "export { readFileSync } from 'node:fs';\n",
      },
    ],
    [
      'an import that cannot be resolved',
      'resolvable',
      {
        'src/rights/index.ts': "export { gone } from './gone.ts';\n",
      },
    ],
  ] as const) {
    test(`fails on ${name}`, () => {
      const { status, output } = cruiseTree(files);
      assert.notEqual(status, 0);
      assert.match(output, new RegExp(`error ${rule}:`));
    });
  }
});

describe('the packages', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: { [path: string]: { resolved?: string; integrity?: string; link?: boolean } };
  };
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { [list: string]: { [name: string]: string } };
  const named = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
    Object.entries(manifest[list] ?? {}),
  );

  test('are locked by hash, without an address of a registry', () => {
    for (const [path, entry] of Object.entries(lock.packages)) {
      if (path === '') continue;
      assert.equal(entry.resolved, undefined, path);
      assert.match(entry.integrity ?? '', /^sha512-/, path);
    }
  });
  test('are pinned to exact versions', () => {
    for (const [name, version] of named) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
  test('each have a line in docs/dependencies.md', () => {
    const notes = readFileSync('docs/dependencies.md', 'utf8');
    for (const [name] of named) assert.ok(notes.includes(`\`${name}\``), `${name} has no line`);
  });
});

describe('the documents', () => {
  test('link to what is there', () => {
    const broken: string[] = [];
    for (const file of globSync(['*.md', 'docs/**/*.md', 'examples/*.md'])) {
      const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
        if (!/^[a-z]+:/.test(target) && !existsSync(join(dirname(file), target))) broken.push(`${file}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
  });
});

describe('the configuration', () => {
  test('is read in one place: process.env appears nowhere else', () => {
    const sources = globSync('src/**/*.ts').filter((file) => !/\.(test|fixture|conformance)\.ts$/.test(file));
    const users = sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    assert.deepEqual(users, ['src/configuration.ts']);
  });
});
