/* Golden pairs: `<case>.<ext>`, what is read, beside `<case>.json`, what must come out. */

/** One golden pair. */
export interface Fixture {
  /** The case's name: the file name of the expectation without `.json`. */
  name: string;
  /** The input's file name. */
  file: string;
  bytes: Uint8Array;
  /** What `<case>.json` holds. */
  expected: unknown;
}

/** How files are reached: through the file system under Node, through the test server in a browser. */
export interface FixtureSource {
  /** File names of a folder, relative to `test/fixtures/`, without folders. */
  list(folder: string): Promise<string[]>;
  /** @param path relative to `test/fixtures/` */
  read(path: string): Promise<Uint8Array>;
}

/** Pairs file names. A JSON input is named `<case>.feed.json` or the like, so that `<case>.json` stays free. */
function pairFiles(files: readonly string[], folder: string): [file: string, expectation: string][] {
  const pairs = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((expectation) => {
      const stem = expectation.slice(0, -'json'.length);
      const inputs = files.filter((file) => file !== expectation && file.startsWith(stem));
      if (inputs.length > 1) throw new Error(`${folder}: ${inputs.join(' and ')} share one expectation`);
      return inputs.map((input): [string, string] => [input, expectation]);
    });
  const used = new Set(pairs.flat());
  const lonely = files.filter((file) => !used.has(file));
  if (lonely.length) throw new Error(`${folder}: no partner for ${lonely.join(', ')}`);
  if (!pairs.length) throw new Error(`${folder}: no fixtures`);
  return pairs;
}

async function findSource(): Promise<FixtureSource> {
  const inNode = typeof process === 'object' && Boolean(process.versions?.node);
  return inNode ? (await import('./fixtures.node.js')).nodeFixtures : (await import('./fixtures.browser.js')).browserFixtures;
}

/**
 * Loads the golden pairs of a folder, sorted by name, under Node and in a browser. Use with top-level await:
 * `for (const {name, bytes, expected} of await loadFixtures('rss')) it(name, …)`.
 *
 * @param folder relative to `test/fixtures/`
 * @throws where a file has no partner, or there is no pair: a loop over nothing would pass
 */
export async function loadFixtures(folder: string): Promise<Fixture[]> {
  const source = await findSource();
  const pairs = pairFiles((await source.list(folder)).sort(), folder);
  return Promise.all(
    pairs.map(async ([file, expectation]) => {
      const [bytes, json] = await Promise.all([source.read(`${folder}/${file}`), source.read(`${folder}/${expectation}`)]);
      const expected = JSON.parse(new TextDecoder().decode(json)) as unknown;
      return {name: expectation.slice(0, -'.json'.length), file, bytes, expected};
    }),
  );
}

/** Loads one file below `test/fixtures/`. */
export async function loadFixture(path: string): Promise<Uint8Array> {
  return (await findSource()).read(path);
}
