import {makeKey, readCalls, replyUrl, storeBody} from './test-server.js';

/** A page of its own inside the test's page. */
export interface TestFrame {
  frame: HTMLIFrameElement;
  /** The frame's document. */
  document: Document;
  /** The frame's window, with its own globals. */
  window: Window & typeof globalThis;
  /** What the browser reported against the page's policy so far, as the bodies of its reports. */
  readViolations(): Promise<Record<string, unknown>[]>;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/**
 * Opens a page in a frame, under a Content-Security-Policy if one is given, and waits for its `load` event.
 * It is removed after the test. Bare imports are not resolved in it: import `/src/….ts` paths.
 *
 * @param html the page's whole HTML
 * @param options.csp the policy's directives, without a report address
 * @param options.headers more headers of the page
 * @param options.type its media type
 */
export async function openFrame(
  html: string,
  options: {csp?: string; headers?: Record<string, string>; type?: string; width?: number; height?: number} = {},
): Promise<TestFrame> {
  const key = makeKey();
  const csp = options.csp && {'content-security-policy': `${options.csp}; report-uri ${replyUrl({key, status: 204})}`};
  const frame = document.createElement('iframe');
  frame.width = String(options.width ?? 800);
  frame.height = String(options.height ?? 600);
  const {headers, type = 'text/html; charset=utf-8'} = options;
  frame.src = replyUrl({stored: await storeBody(html), type, headers: {...headers, ...csp}});
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  return {
    frame,
    document: frame.contentDocument!,
    window: frame.contentWindow as Window & typeof globalThis,
    async readViolations() {
      const bodies = (await readCalls(key)).map((call) => JSON.parse(call.body) as Record<string, unknown>);
      return bodies.map((body) => (body['csp-report'] ?? body) as Record<string, unknown>);
    },
  };
}
