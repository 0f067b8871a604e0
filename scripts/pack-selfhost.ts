import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/*
 * Packs the built `dist/cdn` for webmasters who serve the files themselves: the same files with the same hashes, a page to
 * read, and settings for three kinds of servers. The same files make the same archive.
 *
 *   npm run build && npm run pack:selfhost        writes dist/portal-widgets-<version>.zip
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
const folder = `portal-widgets/${version}`;

const headers: [name: string, value: string][] = [
  ['Cache-Control', 'public, max-age=31536000, immutable'],
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
];

const readme = `Portal Widgets ${version}, to be served by yourselves

1. Put the folder "portal-widgets" on your server, so that https://your.site/${folder}/portal-widgets.js answers.
2. Have it answer with these headers (samples: _headers for static hosts, nginx.conf, htaccess.txt for Apache):
${headers.map(([name, value]) => `     ${name}: ${value}`).join('\n')}
   A file of a version never changes, so it may be kept for ever; a new version is a new folder.
3. Put one line on your pages, anywhere:
     <script type="module" src="/${folder}/portal-widgets.js" integrity="${hashes['portal-widgets.js']}" crossorigin="anonymous"></script>
4. Put a widget where you want it:
     <news-feed src="https://portal.example/rss" limit="5"><a href="https://portal.example/news">News of the portal</a></news-feed>

The hash in step 3 covers every file that will ever be loaded. integrity.json has the hash of each.
A Content-Security-Policy needs: script-src 'self'; connect-src and img-src with the portal's address; trusted-types portal-widgets.
embed.html is a page for frames. Serve it from a host of its own if your site has logins.
`;

const nginx = `location /portal-widgets/ {
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  types { text/javascript js; application/json json; text/html html; }
  gzip on;
  gzip_types text/javascript application/json;
}
`;

const apache = `<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
</IfModule>
AddType text/javascript .js
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/javascript application/json
</IfModule>
`;

const files: [path: string, content: Buffer][] = [
  ['README.txt', readme],
  ['_headers', `/portal-widgets/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`],
  ['nginx.conf', nginx],
  ['htaccess.txt', apache],
].map(([path, text]) => [path!, Buffer.from(text!)]);
for (const path of readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).sort()) {
  const name = path.replaceAll('\\', '/');
  if (name in hashes || name === 'integrity.json') files.push([`${folder}/${name}`, readFileSync(`dist/cdn/${name}`)]);
}

/** One file of an archive (APPNOTE 4.3.7 and 4.3.12), dated 1 January 1980. */
function pack([path, content]: [string, Buffer], offset: number): { body: Buffer; entry: Buffer } {
  const [name, data] = [Buffer.from(path), deflateRawSync(content, { level: 9 })];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return {
    body: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]),
    entry: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, name]),
  };
}

let offset = 0;
const packed = files.map((file) => {
  const one = pack(file, offset);
  offset += one.body.length;
  return one;
});
const directory = Buffer.concat(packed.map(({ entry }) => entry));
const end = Buffer.alloc(18);
end.writeUInt16LE(files.length, 4);
end.writeUInt16LE(files.length, 6);
end.writeUInt32LE(directory.length, 8);
end.writeUInt32LE(offset, 12);
const archive = `dist/portal-widgets-${version}.zip`;
writeFileSync(archive, Buffer.concat([...packed.map(({ body }) => body), directory, Buffer.from('PK\x05\x06'), end]));
console.log(`${archive}: ${files.length} files`);
