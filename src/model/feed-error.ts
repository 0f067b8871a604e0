/** Why a feed is not there. One word each, stable: pages switch on them. */
export type FeedErrorCode =
  | 'network'
  | 'cors'
  | 'http'
  | 'mixed-content'
  | 'csp'
  | 'not-a-feed'
  | 'malformed'
  | 'too-large'
  | 'timeout'
  | 'empty'
  | 'aborted';

export interface FeedErrorDetails {
  /** The absolute URL that was asked for. */
  url?: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** Seconds to wait, from `Retry-After` (RFC 9110 section 10.2.3). */
  retryAfter?: number;
  cause?: unknown;
}

/** A failure to load or read a feed. `message` speaks to the page's author; readers get a translated sentence by `code`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** Set by whoever makes one of another error. */
  code: FeedErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: FeedErrorCode, message: string, details: FeedErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.url = details.url;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}
