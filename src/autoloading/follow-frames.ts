/** What a page in a frame of ours tells the page around it. */
export const HEIGHT_MESSAGE = 'portal-widgets:height';

/** Gives each frame of `embed.html` the height that its page asks for, within 10,000 px; other frames are not asked. */
export function followFrames(): void {
  addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (data?.type !== HEIGHT_MESSAGE) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html?"]')) {
      if (frame.contentWindow === source) frame.height = `${Math.min((data.height as number) | 0, 10_000)}`;
    }
  });
}
