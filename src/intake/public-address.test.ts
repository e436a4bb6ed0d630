import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInBlocks, isPublicAddress } from './public-address.ts';

const NOT_PUBLIC = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.8',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:127.0.0.1',
  '::ffff:0:10.0.0.1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '',
];

describe('isPublicAddress', () => {
  for (const address of NOT_PUBLIC)
    it(`${address || '(empty)'} is not public`, () => assert.equal(isPublicAddress(address), false));

  for (const address of ['8.8.8.8', '93.184.215.14', '2606:4700::6810:84e5', '2a00:1450:4001:81b::200e']) {
    it(`${address} is public`, () => assert.equal(isPublicAddress(address), true));
  }

  it('holds for no private address in whatever IPv6 form it is wrapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'),
        fc.nat(255),
        fc.nat(255),
        (prefix, c, d) => {
          for (const head of ['10.0', '127.0', '192.168', '169.254']) {
            assert.equal(isPublicAddress(`${prefix}${head}.${String(c)}.${String(d)}`), false);
          }
        },
      ),
    );
  });
});

describe('isInBlocks', () => {
  it('matches single addresses and CIDR blocks of the same family only', () => {
    assert.equal(isInBlocks('127.0.0.1', ['127.0.0.1']), true);
    assert.equal(isInBlocks('127.0.0.2', ['127.0.0.1']), false);
    assert.equal(isInBlocks('10.2.3.4', ['192.168.0.0/16', '10.0.0.0/8']), true);
    assert.equal(isInBlocks('fd00::5', ['fd00::/8', '10.0.0.0/8']), true);
    assert.equal(isInBlocks('not an address', ['0.0.0.0/0']), false);
  });
});
