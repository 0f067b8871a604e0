/** The partials of a bell: frequency ratio to the strike note, loudness, seconds until it has faded to a third. */
const partials: [ratio: number, loudness: number, fade: number][] = [
  [0.5, 0.5, 3], [1, 0.7, 1.8], [1.2, 0.5, 1.4], [1.5, 0.25, 1], [2, 0.4, 0.9], [2.67, 0.2, 0.5], [4.2, 0.1, 0.25],
];
/** When a bell is struck, in seconds, and its strike note in hertz. */
const strokes: [start: number, pitch: number][] = [[0.1, 440], [2.1, 392], [4.1, 523]];

/** Three strokes of bells as a WAV file: one channel, 16 bit. */
export function writeBells(seconds: number, rate = 12_000): Uint8Array {
  const count = seconds * rate;
  const bytes = new Uint8Array(44 + count * 2);
  const view = new DataView(bytes.buffer);
  const put = (offset: number, text: string): void => bytes.set(new TextEncoder().encode(text), offset);
  put(0, 'RIFF');
  view.setUint32(4, 36 + count * 2, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, count * 2, true);
  for (let index = 0; index < count; index++) {
    const time = index / rate;
    let level = 0;
    for (const [start, pitch] of strokes) {
      const age = time - start;
      if (age < 0) continue;
      const attack = Math.min(1, age * 200);
      for (const [ratio, loudness, fade] of partials) {
        level += attack * loudness * Math.exp(-age / fade) * Math.sin(2 * Math.PI * pitch * ratio * age);
      }
    }
    const fadeOut = Math.min(1, seconds - time);
    view.setInt16(44 + index * 2, Math.round(Math.max(-1, Math.min(1, level * fadeOut * 0.22)) * 32_767), true);
  }
  return bytes;
}
