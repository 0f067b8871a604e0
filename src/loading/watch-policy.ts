/** Watches for a Content-Security-Policy that keeps requests to `url` back. Call `stop` in the end. */
export function watchPolicy(url: string): { blocked: () => boolean; stop: () => void } {
  let blocked = false;
  const type = 'securitypolicyviolation';
  const listener = (event: Event): void => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    // Some engines name the origin only.
    blocked ||= disposition !== 'report' && !!blockedURI && url.startsWith(blockedURI);
  };
  globalThis.addEventListener?.(type, listener);
  return { blocked: () => blocked, stop: () => globalThis.removeEventListener?.(type, listener) };
}
