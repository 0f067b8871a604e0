import { assert } from 'chai';
import ipaddr from 'ipaddr.js';
import { isPublicAddress } from '../../src/server/node/public-address.js';

const inside = [
  '0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.100.100.200', '100.127.255.255', '127.0.0.1', '127.255.255.255',
  '168.63.129.16', '169.254.0.0', '169.254.169.254', '172.16.0.0', '172.31.255.255', '192.0.0.1', '192.0.0.192', '192.0.2.1', '192.88.99.1',
  '192.168.0.0', '192.168.255.255', '198.18.0.0', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1',
  '255.255.255.255', '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:8.8.8.8', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '100::1',
  '2001::1', '2001:2::1', '2001:10::1', '2001:20::1', '2001:db8::1', '2002::1', '2002:808:808::1', '3fff::1', '3fff:fff::1', '5f00::1', 'fc00::1',
  'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', '2620:4f:8000::1', '8000::1', 'localhost', '', '1', '127.1', '0x7f.1',
  '8.8.8.8:80', '[::1]', '2606:4700::1111%lo',
];
const open = ['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1', '168.63.129.15',
  '169.253.0.1', '172.15.255.255', '172.32.0.0', '178.124.128.1', '192.0.1.1', '192.167.255.255', '198.17.255.255', '198.20.0.0', '223.255.255.255',
  '2001:200::1', '2001:4860:4860::8888', '2606:4700::1111', '2a02:26f0::1', '2400:cb00::1'];

describe('isPublicAddress', () => {
  it(`${inside.length} addresses are of the inside`, () => assert.deepEqual(inside.filter(isPublicAddress), []));
  it(`${open.length} are public`, () => assert.deepEqual(open.filter((address) => !isPublicAddress(address)), []));

  it('lets nothing through that ipaddr.js does not call unicast', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const heads = [0x2001, 0x2002, 0x3fff, 0x64, 0xfe80, 0xfc00, 0x2620, 0, 0x2a00];
    for (let n = 0; n < 4_000; n++) {
      const v4 = Array.from({ length: 4 }, () => random(256)).join('.');
      const groups = Array.from({ length: 8 }, (_, index) => (index ? (random(3) ? random(65_536) : 0) : heads[random(heads.length)]!));
      for (const address of [v4, groups.map((group) => group.toString(16)).join(':')]) {
        if (isPublicAddress(address)) assert.equal(ipaddr.parse(address).range(), 'unicast', address);
      }
    }
  });
});
