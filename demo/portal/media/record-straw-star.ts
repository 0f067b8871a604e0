import puppeteer from 'puppeteer-core';

/**
 * Six seconds of a straw star that turns on its thread, as WebM.
 * @param executablePath of a Chromium, whose `MediaRecorder` does the encoding.
 */
export async function recordStrawStar(executablePath: string): Promise<Uint8Array> {
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const encoded = await page.evaluate(drawAndRecord, 6);
    return Buffer.from(encoded, 'base64');
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it can use nothing from outside, and a compiler that keeps names must find none to keep. */
async function drawAndRecord(seconds: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 720, height: 480 });
  document.body.append(canvas);
  const pen = canvas.getContext('2d')!;
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 600_000 });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  const begin = performance.now();
  for (let time = 0; time < seconds; ) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    time = (now - begin) / 1000;
    const light = pen.createLinearGradient(0, 0, 720, 480);
    light.addColorStop(0, '#dfe7ea');
    light.addColorStop(1, '#8fa0a8');
    pen.fillStyle = light;
    pen.fillRect(0, 0, 720, 480);
    const turn = Math.sin((time * Math.PI) / seconds * 2) * 1.4;
    pen.strokeStyle = '#6b6250';
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.moveTo(360, 0);
    pen.lineTo(360, 240);
    pen.stroke();
    for (let ray = 0; ray < 24; ray++) {
      const angle = (ray * Math.PI) / 12;
      const depth = Math.sin(angle) * Math.sin(turn);
      const x = Math.cos(angle) * Math.cos(turn) * 150;
      const y = Math.sin(angle) * 150;
      pen.strokeStyle = `hsl(${42 + depth * 6} 68% ${58 + depth * 18}%)`;
      pen.lineWidth = ray % 3 ? 3 : 6;
      pen.beginPath();
      pen.moveTo(360 + x * 0.12, 240 + y * 0.12);
      pen.lineTo(360 + x * (ray % 3 ? 0.8 : 1), 240 + y * (ray % 3 ? 0.8 : 1));
      pen.stroke();
    }
    pen.fillStyle = '#b5442f';
    pen.beginPath();
    pen.ellipse(360, 240, 16 * Math.abs(Math.cos(turn)) + 3, 17, 0, 0, Math.PI * 2);
    pen.fill();
  }
  await new Promise((resolve) => {
    recorder.onstop = resolve;
    recorder.stop();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
