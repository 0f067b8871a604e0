/** Says what is wrong with the arguments, then how they are meant. @returns the exit code, 2 */
export function usageError(message: string, usage: string): 2 {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
