/** Reads a stream of UTF-8 to its end. Fails with the stream's own error: a `Response` around it would not keep that. */
export async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += decoder.decode(piece.value, { stream: true });
  return text + decoder.decode();
}
