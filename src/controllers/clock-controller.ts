import type { ReactiveController, ReactiveControllerHost } from 'lit';

const interval = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => hosts.forEach((host) => host.requestUpdate());

/** Runs while there is someone to tell and someone to see it. */
function setTimer(): void {
  clearInterval(timer);
  timer = hosts.size && !document.hidden ? setInterval(tick, interval) : undefined;
}

function seeVisibility(): void {
  setTimer();
  if (!document.hidden) tick();
}

/** Renders its host anew each minute, for "2 h ago": one timer for the page, none while it is hidden. */
export class ClockController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) document.addEventListener('visibilitychange', seeVisibility);
    hosts.add(this.host);
    if (hosts.size === 1) setTimer();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size) return;
    setTimer();
    document.removeEventListener('visibilitychange', seeVisibility);
  }
}
