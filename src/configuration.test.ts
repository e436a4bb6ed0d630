import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { readConfiguration } from './configuration.ts';

describe('the configuration', () => {
  test('works with nothing set, on loopback only', () => {
    const read = readConfiguration({});
    assert.ok(read.ok);
    assert.equal(read.configuration.host, '127.0.0.1');
    assert.equal(read.configuration.databaseUrl, undefined);
    assert.equal(read.configuration.templateFolder, undefined);
    assert.ok(read.configuration.threads >= 1);
  });

  test('names every problem at once', () => {
    const read = readConfiguration({
      TOUCHSTONE_PORT: '70000',
      TOUCHSTONE_TRUSTED_PROXIES: '10.0.0.0/8, 10.0.0.1/33, fd00::/8, proxy',
      TOUCHSTONE_THREADS: 'many',
      TOUCHSTONE_LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://somewhere',
      TOUCHSTONE_PUBLIC_URL: 'touchstone.example',
    });
    assert.ok(!read.ok);
    assert.deepEqual(read.problems.map((problem) => /^\w+/.exec(problem)?.[0]).toSorted(), [
      'DATABASE_URL',
      'TOUCHSTONE_LOG_LEVEL',
      'TOUCHSTONE_PORT',
      'TOUCHSTONE_PUBLIC_URL',
      'TOUCHSTONE_THREADS',
      'TOUCHSTONE_TRUSTED_PROXIES',
      'TOUCHSTONE_TRUSTED_PROXIES',
    ]);
  });

  test('does not repeat an address that may hold a password', () => {
    const read = readConfiguration({ DATABASE_URL: 'postgress://user:secret@host/db' });
    assert.ok(!read.ok);
    assert.ok(!read.problems.join('\n').includes('secret'));
  });

  test('names folders from where the program was started', () => {
    const read = readConfiguration({ TOUCHSTONE_DATA: 'state', TOUCHSTONE_TEMPLATES: '.cache' });
    assert.ok(read.ok);
    assert.equal(read.configuration.dataFolder, resolve('state'));
    assert.equal(read.configuration.templateFolder, resolve('.cache'));
  });

  test('an empty value counts as not set', () => {
    const read = readConfiguration({ TOUCHSTONE_PORT: ' ', DATABASE_URL: '' });
    assert.ok(read.ok);
    assert.equal(read.configuration.port, 7410);
  });
});
