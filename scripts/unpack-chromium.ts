import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

let unpacked: Promise<UnpackedChromium> | undefined;

/** The libraries lie in a folder of their own; where nothing else is installed, so must the fonts. */
function describeChromium(folder: string): UnpackedChromium {
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'), FONTCONFIG_FILE: join(folder, 'fonts.conf')},
  };
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const before = process.env['TMPDIR'];
  // inflate() writes to the system's temporary folder and has no other setting.
  process.env['TMPDIR'] = folder;
  try {
    const {inflate} = await import('@sparticuz/chromium');
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function writeFontConfiguration(folder: string, place: string): Promise<void> {
  const xml = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, 'fonts', 'fonts')}</dir>
  <cachedir>${join(place, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  return writeFile(join(folder, 'fonts.conf'), xml);
}

async function unpack(): Promise<UnpackedChromium> {
  const packageFolder = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const {version} = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {version: string};
  const place = resolve(packageFolder, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(place)) {
    const half = `${place}.${process.pid}`;
    await mkdir(half, {recursive: true});
    try {
      await unpackInto(half, join(packageFolder, 'bin'));
      await writeFontConfiguration(half, place);
      await rename(half, place).catch((error: unknown) => {
        // Another run was faster: its copy is whole, for it was renamed as well.
        if (!existsSync(place)) throw error;
      });
    } finally {
      await rm(half, {recursive: true, force: true});
    }
  }
  return describeChromium(place);
}

/**
 * Unpacks the browser inside @sparticuz/chromium into `node_modules/.cache` once (about 6 s, 210 MB); later
 * calls and runs find it there. It appears under its final name only when complete.
 */
export function unpackChromium(): Promise<UnpackedChromium> {
  return (unpacked ??= unpack());
}
