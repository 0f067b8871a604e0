import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registry for IPv4 (RFC 6890 and later), multicast, and where clouds answer machines inside. */
const INSIDE_4: readonly [string, number][] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
  // Azure's platform: metadata and name service behind a public address.
  ['168.63.129.16', 32],
];

/** Of IPv6 only global unicast (RFC 4291 section 2.5.4) is asked, without what is assigned inside it for other purposes. */
const GLOBAL_6: readonly [string, number] = ['2000::', 3];
const INSIDE_6: readonly [string, number][] = [
  // IETF protocols (Teredo, benchmarking, ORCHID), documentation, 6to4, AS112.
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20], ['2620:4f:8000::', 48],
];

const inside = new BlockList();
for (const [address, prefix] of INSIDE_4) inside.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of INSIDE_6) inside.addSubnet(address, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet(...GLOBAL_6, 'ipv6');

/**
 * Whether an address is one of the public internet: nothing of a machine, a network, a cloud or a documentation, and no IPv6
 * form that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), whatever it leads to. Anything that is no address is not.
 */
export function isPublicAddress(address: string): boolean {
  // A zone (fe80::1%eth0) is always of a link.
  const family = address.includes('%') ? 0 : isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !inside.check(address, 'ipv6');
}
