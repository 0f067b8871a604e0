/**
 * Finds the line, from 1, on which the value at a path stands in a JSON text that can be parsed (of a path that leads
 * nowhere, the line of what it leads to last).
 */
export function locateJson(text: string, path: readonly (string | number)[]): number {
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)];
  /** Where one is: of an object the key, of an array the index. */
  const stack: (string | number)[] = [];
  let found = 0;
  let depth = 0;
  const meet = (index: number): void => {
    if (stack.length <= depth || stack.some((key, level) => key !== path[level])) return;
    depth = stack.length;
    found = index;
  };
  tokens.forEach(({ 0: token, index }, at) => {
    if (token === '{' || token === '[') {
      if (token === '[') {
        stack.push(0);
        meet(tokens[at + 1]?.index ?? index);
      } else stack.push('');
    } else if (token === '}' || token === ']') stack.pop();
    else if (token === ',' && typeof stack.at(-1) === 'number') {
      stack.push(Number(stack.pop()) + 1);
      meet(tokens[at + 1]?.index ?? index);
    } else if (tokens[at + 1]?.[0] === ':' && token[0] === '"') {
      stack[stack.length - 1] = JSON.parse(token) as string;
      meet(index);
    }
  });
  return text.slice(0, found).split('\n').length;
}
