/** Reads a JSON file of the repository, under Node and in a browser. @param path from the repository's root */
export async function readRepositoryJson(path: string): Promise<unknown> {
  if (typeof process === 'object' && process.versions?.node) {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;
  }
  const { replyUrl } = await import('./test-server.js');
  return (await fetch(replyUrl({ file: path }))).json();
}
