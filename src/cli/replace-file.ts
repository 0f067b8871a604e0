import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Puts a file in place in one step, so that nobody ever reads half of it; one with the same content is not touched.
 * @returns whether it was written
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as string);
  const old = await readFile(path).catch(() => undefined);
  if (old?.equals(bytes)) return false;
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return true;
}
