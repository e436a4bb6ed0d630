import ipaddr from 'ipaddr.js';

/** IANA's global unicast space: whatever lies outside (IPv4-compatible, site-local, unassigned) is no public host. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public internet. Not public: private, loopback, link-local (the metadata services of
 * clouds), unique local, multicast, shared (CGNAT), benchmarking, documentation and reserved ranges (RFC 6890), and every
 * IPv6 form that carries an IPv4 address (mapped, translated, NAT64, 6to4, Teredo), which could carry a private one.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === undefined || parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** Whether an address lies in one of the given addresses or CIDR blocks; a block that is neither throws. */
export function isInBlocks(address: string, blocks: readonly string[]): boolean {
  const parsed = parseAddress(address);
  if (parsed === undefined) return false;
  return blocks.some((block) => {
    const [base, bits] = ipaddr.parseCIDR(
      block.includes('/') ? block : `${block}/${block.includes(':') ? '128' : '32'}`,
    );
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}

function parseAddress(address: string): ReturnType<typeof ipaddr.parse> | undefined {
  // A zone (`fe80::1%eth0`) only ever belongs to a local link.
  return address.includes('%') || !ipaddr.isValid(address) ? undefined : ipaddr.parse(address);
}
