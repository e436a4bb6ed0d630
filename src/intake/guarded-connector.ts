import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { isInBlocks, isPublicAddress } from './public-address.ts';

interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Thrown where a connection would leave the public internet. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  readonly code = 'FORBIDDEN_ADDRESS';
}

export interface ConnectorOptions {
  /** Addresses or CIDR blocks that may be reached although they are not public: an operator's own media host. */
  readonly allowAddresses: readonly string[];
  readonly resolve: Resolver;
  readonly timeoutMs: number;
}

export const resolveBySystem: Resolver = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/**
 * Connects to public addresses only. The check runs on the very addresses the socket is about to use, so a name that
 * resolves to another address the second time (DNS rebinding) gains nothing; it is repeated on the connected peer.
 */
export function makeGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const isAllowed = (address: string) => isPublicAddress(address) || isInBlocks(address, options.allowAddresses);
  const resolveAllowed = callbackify(async (hostname: string) => {
    const addresses = await options.resolve(hostname);
    // One forbidden address refuses the name: a mix of public and private ones is an attack or a mistake.
    if (addresses.some(({ address }) => !isAllowed(address))) throw refuse(hostname);
    const [first] = addresses;
    if (first === undefined) throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
    return { first, all: [...addresses] };
  });
  const lookup: LookupFunction = (hostname, lookupOptions, callback) => {
    resolveAllowed(hostname, (error, found) => {
      if (error !== null) callback(error, '', 0);
      else if (lookupOptions.all === true) callback(null, found.all);
      else callback(null, found.first.address, found.first.family);
    });
  };
  const connect = buildConnector({ lookup, timeout: options.timeoutMs });

  return (target, callback) => {
    // A literal address is never looked up.
    const literal = target.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(literal) !== 0 && !isAllowed(literal)) {
      callback(refuse(literal), null);
      return;
    }
    connect(target, (error, socket) => {
      if (error !== null) {
        callback(error, null);
      } else if (socket.remoteAddress === undefined || !isAllowed(socket.remoteAddress)) {
        socket.destroy();
        callback(refuse(target.hostname), null);
      } else {
        callback(null, socket);
      }
    });
  };
}

function refuse(what: string): ForbiddenAddressError {
  return new ForbiddenAddressError(`${what} is not a public address`);
}
