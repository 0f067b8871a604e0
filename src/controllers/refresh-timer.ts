/** How often to look again; read whenever the timer is set. */
export interface RefreshPlan {
  /** Minutes between two looks, at least 1; 0 and what is no number look never. */
  minutes: number;
  /** Minutes below which the publisher asks not to be asked again; at most a day counts. */
  floor?: number;
  /** When the last look ended, milliseconds since 1970; `undefined` while there was none. */
  last: number | undefined;
}

const DAY = 1440;
const EVENTS = ['visibilitychange', 'online', 'offline'] as const;

/**
 * Calls `look` in the rhythm of `plan`, with up to a tenth of jitter so that pages do not ask in step. Rests while the
 * page is hidden or offline, and catches up afterwards.
 */
export class RefreshTimer {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly plan: () => RefreshPlan,
    private readonly look: () => void,
  ) {}

  start(): void {
    for (const type of EVENTS) (type[0] === 'v' ? document : window).addEventListener(type, this.set);
    this.set();
  }

  stop(): void {
    for (const type of EVENTS) (type[0] === 'v' ? document : window).removeEventListener(type, this.set);
    clearTimeout(this.timer);
  }

  /** Counts anew, from the last look. */
  readonly set = (): void => {
    clearTimeout(this.timer);
    const { minutes, floor = 0, last } = this.plan();
    if (!(minutes > 0) || !last || document.hidden || !navigator.onLine) return;
    const pause = Math.max(1, minutes, Math.min(floor, DAY)) * (1 + Math.random() / 10) * 60_000;
    // Browsers fire at once beyond 31 bits.
    this.timer = setTimeout(this.look, Math.min(Math.max(0, last + pause - Date.now()), 2 ** 31 - 1));
  };
}
