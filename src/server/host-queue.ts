/** Runs tasks one after another for each host, so that a portal never sees two connections of one gateway at once. */
export function createHostQueue(): <T>(host: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (host, task) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(task, task);
    last.set(host, turn);
    const leave = (): void => void (last.get(host) === turn && last.delete(host));
    turn.then(leave, leave);
    return turn;
  };
}
