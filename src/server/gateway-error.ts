import { FeedError, type FeedErrorCode } from '../model/feed-error.js';

/** Why a gateway has no feed to give, in one stable word: what loading knows, and what only a gateway does. */
export type GatewayErrorCode =
  | FeedErrorCode
  | 'refused'
  | 'other-language'
  | 'busy'
  | 'unknown-feed'
  | 'not-allowed'
  | 'bad-parameter'
  | 'not-found'
  | 'wrong-method'
  | 'internal';

/** The HTTP status that each reason is answered with; what is not here is the portal's fault, a 502. */
const statuses: Partial<Record<GatewayErrorCode, number>> = {
  'unknown-feed': 404,
  'not-found': 404,
  'not-allowed': 403,
  'bad-parameter': 400,
  'wrong-method': 405,
  internal: 500,
  busy: 503,
  timeout: 504,
};

/** A failure of the gateway or of the portal behind it. `message` speaks to whoever runs the gateway or embeds from it. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';

  constructor(
    readonly code: GatewayErrorCode,
    message: string,
    /** Seconds the portal asked to be left alone (`Retry-After`). */
    readonly retryAfter?: number,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** The status of our own answer. */
  get status(): number {
    return statuses[this.code] ?? 502;
  }

  /** Any failure as one of ours; what nobody foresaw is `internal`. */
  static from(error: unknown): GatewayError {
    if (error instanceof GatewayError) return error;
    if (error instanceof FeedError) return new GatewayError(error.code, error.message, error.retryAfter, error);
    return new GatewayError('internal', error instanceof Error ? error.message : String(error), undefined, error);
  }
}
