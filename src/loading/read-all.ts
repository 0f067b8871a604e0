/** The bytes of a body as far as they came. */
export interface ReadBody {
  bytes: Uint8Array;
  /** Why it broke off, where it did. */
  error?: unknown;
  isTooLarge: boolean;
}

/** Reads a body whole, by a reader: WebKit's streams are no async iterators. Stops beyond `most` bytes. Never throws. */
export async function readAll(body: ReadableStream<Uint8Array> | null, most: number): Promise<ReadBody> {
  const pieces: Uint8Array[] = [];
  const reader = body?.getReader();
  let total = 0;
  let error: unknown;
  try {
    for (let piece; reader && total <= most && (piece = (await reader.read()).value); total += piece.length) pieces.push(piece);
    if (total > most) await reader?.cancel();
  } catch (reason) {
    error = reason ?? new Error('broken off');
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, isTooLarge: total > most, ...(error ? { error } : {}) };
}

/** Reads a body of UTF-8 to its end. Fails with the stream's own error, which a `Response` around it would not keep. */
export async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const { bytes, error } = await readAll(body, Infinity);
  if (error) throw error as Error;
  return new TextDecoder().decode(bytes);
}
