/** Addresses that a gateway must never ask for, each written as somebody would to get past a filter. */
export const attackAddresses: readonly string[] = [
  // This machine, in every notation that the URL standard or a resolver takes.
  'http://127.0.0.1/', 'http://127.0.0.1:8787/metrics', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/', 'http://0x7f000001/',
  'http://0x7f.1/', 'http://0177.0.0.1/', 'http://017700000001/', 'http://0x7F.0x0.0x0.0x1/', 'http://127.000.000.001/',
  'http://127.0.0.1./', 'http://%31%32%37.0.0.1/', 'http://１２７.０.０.１/', 'http://①②⑦.0.0.1/', 'http://127。0。0。1/',
  'http://127.255.255.254/', 'http://0/', 'http://0.0.0.0/', 'http://00000000/', 'http://localhost/', 'http://LOCALHOST/',
  'http://localhost./', 'http://app.localhost/', 'http://ｌｏｃａｌｈｏｓｔ/', 'http://localhost.localdomain/', 'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/', 'http://[::]/', 'http://[::127.0.0.1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:7f00:0001]/',
  // Where clouds answer their machines.
  'http://169.254.169.254/latest/meta-data/', 'http://2852039166/', 'http://0xa9fea9fe/', 'http://0251.0376.0251.0376/',
  'http://169.254.43518/', 'http://[::ffff:a9fe:a9fe]/', 'http://[fd00:ec2::254]/', 'http://metadata.google.internal/',
  'http://metadata/', 'http://100.100.100.200/', 'http://192.0.0.192/', 'http://168.63.129.16/', 'http://169.254.170.2/v2/credentials',
  // Networks inside.
  'http://10.0.0.1/', 'http://10.1/', 'http://172.16.0.1/', 'http://172.31.255.255/', 'http://192.168.0.1/', 'http://192.168.1/',
  'http://100.64.0.1/', 'http://198.18.0.1/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://[fe80::1]/', 'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/', 'http://[ff02::1]/', 'http://[fec0::1]/', 'http://intranet/', 'http://printer.local/',
  'http://router.lan/', 'http://db.corp/', 'http://nas.home/', 'http://box.home.arpa/', 'http://kubernetes.default.svc.cluster.local/',
  'http://service.internal/',
  // IPv4 inside IPv6.
  'http://[64:ff9b::7f00:1]/', 'http://[64:ff9b::a9fe:a9fe]/', 'http://[64:ff9b:1::a00:1]/', 'http://[2002:7f00:1::]/',
  'http://[2002:a9fe:a9fe::1]/', 'http://[2001:0:53aa:64c::]/', 'http://[::a00:1]/',
  // A public address is no name either.
  'http://8.8.8.8/', 'http://[2606:4700::1111]/',
  // Other ways.
  'file:///etc/passwd', 'ftp://portal.by/rss', 'gopher://portal.by:6379/_INFO', 'dict://portal.by:11211/stats', 'data:text/xml,<rss/>',
  'javascript:alert(1)', 'blob:https://portal.by/1', 'ws://portal.by/', 'http://user@portal.by/', 'http://user:secret@portal.by/',
  'http://portal.by@127.0.0.1/', 'http://127.0.0.1#@portal.by/', 'http://127.0.0.1?@portal.by/', 'http://127.0.0.1\\@portal.by/',
  'http:127.0.0.1/', 'http:/127.0.0.1/', 'http:///127.0.0.1/', 'http://portal.by./', 'http://abcdefgh.onion/', 'http://1.0.0.127.in-addr.arpa/',
];
