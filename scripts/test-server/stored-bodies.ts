const bodies = new Map<string, string>();

/** Keeps a text for later answers and returns its name. */
export function storeBody(text: string): string {
  const name = String(bodies.size + 1);
  bodies.set(name, text);
  return name;
}

/** The text stored under a name. */
export function readStored(name: string): string | undefined {
  return bodies.get(name);
}
