import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { makeTestServer } from './server.fixture.ts';

function serverWithConsole(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-console-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const consoleFolder = join(folder, 'dist');
  mkdirSync(join(consoleFolder, 'assets'), { recursive: true });
  writeFileSync(join(consoleFolder, 'index.html'), '<!doctype html><title>Touchstone</title>');
  writeFileSync(join(consoleFolder, 'assets', 'index-Ab12.js'), 'export {};');
  writeFileSync(join(consoleFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(consoleFolder, '.env'), 'secret');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  return makeTestServer(t, { consoleFolder });
}

describe('the console', () => {
  test('answers every page’s address with its one page, never kept', async (t) => {
    const { app } = serverWithConsole(t);
    for (const url of [
      '/',
      '/index.html',
      '/decisions?outcome=grey',
      '/decisions/d-1',
      '/sign-in?token=x',
      '/rights/tm%20x',
    ]) {
      const answer = await app.inject({ url });
      assert.equal(answer.statusCode, 200, url);
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.match(answer.body, /Touchstone/);
    }
  });

  test('runs scripts of its own files only, in no frame', async (t) => {
    const { app } = serverWithConsole(t);
    const { headers } = await app.inject({ url: '/' });
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self'; /);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    assert.equal(headers['x-frame-options'], 'DENY');
  });

  test('lets its hashed files be kept for ever and the others for an hour', async (t) => {
    const { app } = serverWithConsole(t);
    const hashed = await app.inject({ url: '/assets/index-Ab12.js' });
    assert.equal(hashed.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.match(String(hashed.headers['content-type']), /javascript/);
    assert.equal((await app.inject({ url: '/icon.svg' })).headers['cache-control'], 'public, max-age=3600');
  });

  test('gives out nothing beside its folder and nothing hidden', async (t) => {
    const { app } = serverWithConsole(t);
    for (const url of [
      '/../secret.js',
      '/%2e%2e/secret.js',
      '/..%2fsecret.js',
      '/assets/..%2f..%2fsecret.js',
      '/assets/%252e%252e%252fsecret.js',
      '/assets\\..\\..\\secret.js',
      '/.env',
      '/assets/missing-Cd34.js',
      '/%00.js',
    ]) {
      const answer = await app.inject({ url });
      assert.ok(!answer.body.includes('secret'), url);
      assert.ok(answer.statusCode === 404 || answer.statusCode === 400 || answer.body.includes('<title>'), url);
    }
  });

  test('leaves unknown addresses of the API to the API', async (t) => {
    const { app } = serverWithConsole(t);
    for (const url of ['/v1/none', '/v1', '/v1/']) {
      const answer = await app.inject({ url });
      assert.equal(answer.statusCode, 404);
      assert.equal(answer.json().code, 'not-found');
    }
    const post = await app.inject({ method: 'POST', url: '/decisions' });
    assert.equal(post.statusCode, 404);
  });
});
