import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { assert } from 'chai';
import { buildSync } from 'esbuild';
import { generateWindowsZones, readWindowsZones } from '../../scripts/generate-windows-zones.js';
import { windowsZones } from '../../src/recurrence/zone-names.js';

describe('windows-zones.generated.ts', () => {
  it('is what scripts/generate-windows-zones.ts writes', () =>
    assert.equal(readFileSync(new URL('../../src/recurrence/windows-zones.generated.ts', import.meta.url), 'utf8'), generateWindowsZones()));

  it('says the same as CLDR of every name', () => {
    const zones = new Map(windowsZones());
    for (const [windows, iana] of readWindowsZones()) assert.equal(zones.get(windows.toLowerCase()), iana, windows);
    assert.isAbove(zones.size, 130);
  });

  it('weighs 1.5 KB at most', () => {
    const { outputFiles } = buildSync({ entryPoints: ['src/recurrence/windows-zones.generated.ts'], bundle: true, minify: true, format: 'esm', write: false });
    assert.isAtMost(brotliCompressSync(outputFiles[0]!.contents).length, 1536);
  });
});
