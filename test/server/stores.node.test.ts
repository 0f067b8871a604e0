import { assert } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimIn, type GatewayStore } from '../../src/server/gateway-store.js';
import { createFileStore } from '../../src/server/node/file-store.js';
import { openRedisStore } from '../../src/server/node/redis-store.js';
import { createCacheStore, type CacheLike } from '../../src/server/stores/cache-store.js';
import { createKvStore, type KvLike } from '../../src/server/stores/kv-store.js';
import { createMemoryStore } from '../../src/server/stores/memory-store.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const binary = bytes(...Array.from({ length: 1000 }, (_, index) => index % 256));

function fakeCache(): CacheLike {
  const kept = new Map<string, Response>();
  return {
    match: async (url) => kept.get(url)?.clone(),
    put: async (url, answer) => void kept.set(url, answer),
    delete: async (url) => kept.delete(url),
  };
}

function fakeKv(): KvLike {
  const kept = new Map<string, Uint8Array>();
  return {
    get: async (key) => (kept.get(key)?.slice().buffer) ?? null,
    put: async (key, value) => void kept.set(key, new Uint8Array(value as ArrayBuffer).slice()),
    delete: async (key) => void kept.delete(key),
  };
}

function describeStore(name: string, open: () => GatewayStore | Promise<GatewayStore>, claims = true): void {
  describe(name, () => {
    let store: GatewayStore;
    before(async () => (store = await open()));

    it('keeps bytes as they are', async () => {
      assert.isUndefined(await store.get('a'));
      await store.put('a', binary);
      await store.put('url https://portal.by/../x?y=1', bytes(1));
      assert.deepEqual([...(await store.get('a'))!], [...binary]);
      assert.deepEqual([...(await store.get('url https://portal.by/../x?y=1'))!], [1]);
      await store.put('a', bytes(10, 0, 255));
      assert.deepEqual([...(await store.get('a'))!], [10, 0, 255]);
      await store.delete('a');
      await store.delete('a');
      assert.isUndefined(await store.get('a'));
    });

    if (!claims) return;
    it('a name is had by one at a time, and for so long', async () => {
      const taken = await Promise.all(Array.from({ length: 10 }, () => claimIn(store, 'claim a', 200)));
      if (store.claim) assert.lengthOf(taken.filter(Boolean), 1);
      assert.isFalse(await claimIn(store, 'claim a', 200));
      await new Promise((resolve) => setTimeout(resolve, 250));
      assert.isTrue(await claimIn(store, 'claim a', 200));
      await store.delete('claim a');
      assert.isTrue(await claimIn(store, 'claim a', 200));
    });
  });
}

describe('stores', () => {
  describeStore('memory', () => createMemoryStore(), false);
  describeStore('Cache API', () => createCacheStore(fakeCache()));
  describeStore('KV', () => createKvStore(fakeKv()));

  it('memory lets go of what was not asked for longest', async () => {
    const store = createMemoryStore(30);
    for (const key of ['a', 'b', 'c']) await store.put(key, new Uint8Array(10));
    await store.get('a');
    await store.put('d', new Uint8Array(10));
    assert.isUndefined(await store.get('b'));
    assert.lengthOf((await store.get('a'))!, 10);
    await store.put('e', new Uint8Array(100));
    assert.isUndefined(await store.get('e'));
  });

  describe('files', () => {
    let folder: string;
    before(async () => (folder = await mkdtemp(join(tmpdir(), 'gateway-'))));
    after(() => rm(folder, { recursive: true }));
    describeStore('in a folder that is made', () => createFileStore(join(folder, 'deep', 'copies')));

    it('leave nothing half-written behind', async () => {
      const own = join(folder, 'own');
      const store = createFileStore(own);
      await Promise.all(Array.from({ length: 20 }, (_, index) => store.put('a', new Uint8Array(50_000).fill(index))));
      assert.lengthOf(await readdir(own), 1);
      const copy = (await store.get('a'))!;
      assert.isTrue(copy.every((byte) => byte === copy[0]));
    });

    it('a claim of one who is gone ends', async () => {
      const own = join(folder, 'claims');
      const store = createFileStore(own);
      assert.isTrue(await store.claim!('a', 1000));
      const [file] = await readdir(own);
      await utimes(join(own, file!), new Date(0), new Date(0));
      assert.isTrue(await store.claim!('a', 1000));
    });
  });

  describe('Redis', function () {
    let server: ChildProcess | undefined;
    let close: (() => void) | undefined;
    let port = 0;
    const errors: unknown[] = [];

    before(async () => {
      port = await new Promise<number>((resolve) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
          const { port } = probe.address() as AddressInfo;
          probe.close(() => resolve(port));
        });
      });
      server = await new Promise<ChildProcess | undefined>((resolve) => {
        const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
        child.once('error', () => resolve(undefined));
        child.stdout.on('data', (text) => /Ready to accept/i.test(String(text)) && resolve(child));
      });
      if (!server) console.log('      redis-server is not installed: not tested');
    });
    after(async () => {
      close?.();
      server?.kill();
    });

    const open = async (): Promise<GatewayStore> => {
      if (!server) return createKvStore(fakeKv());
      const opened = await openRedisStore(`redis://127.0.0.1:${port}`, 'test:', (error) => errors.push(error));
      close = opened.close;
      return opened.store;
    };
    describeStore('a real server', open);

    // After the tests of the store, which need it: those of an inner group come later than this group's own.
    describe('and then none', () => {
      it('a server that goes away fails at once', async () => {
        if (!server) return;
        const opened = await openRedisStore(`redis://127.0.0.1:${port}`, 'test:', (error) => errors.push(error));
        await opened.store.put('a', bytes(1));
        const gone = new Promise((resolve) => server!.once('exit', resolve));
        server.kill('SIGKILL');
        await gone;
        const begun = Date.now();
        await opened.store.get('a').then(() => assert.fail('came'), () => {});
        assert.isBelow(Date.now() - begun, 1000);
        opened.close();
      });
    });
  });
});
