/**
 * Where a gateway keeps its copies. Several instances may share one: then one of them refreshes a feed, the others serve.
 * A store that fails is as if it were empty; the feeds do not suffer for it.
 */
export interface GatewayStore {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, value: Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Takes a name for `milliseconds` if nobody has it, in one step. Where a store cannot, two instances may now and then ask
   * a portal at the same time.
   */
  claim?(key: string, milliseconds: number): Promise<boolean>;
}

/** Takes a name in any store. */
export async function claimIn(store: GatewayStore, key: string, milliseconds: number): Promise<boolean> {
  if (store.claim) return store.claim(key, milliseconds);
  const held = await store.get(key);
  if (held && Number(new TextDecoder().decode(held)) > Date.now()) return false;
  await store.put(key, new TextEncoder().encode(String(Date.now() + milliseconds)));
  return true;
}
