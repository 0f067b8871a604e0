#!/usr/bin/env node
import { usageError } from './usage-error.js';

interface Command {
  /** One line for the help. */
  about: string;
  load: () => Promise<{ run(args: readonly string[]): Promise<number> }>;
}

/** Each command is loaded when it is called. */
const COMMANDS: Readonly<Record<string, Command>> = {
  doctor: { about: 'why a feed does not show on a page, and what to do', load: () => import('./doctor.js') },
  gateway: { about: 'feeds for pages whose browser may not read them: a server of your own', load: () => import('./gateway.js') },
  snapshot: { about: 'feeds as files that a site serves itself', load: () => import('./snapshot.js') },
};

const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
const USAGE = [
  'npx portal-widgets <command> [options]',
  '',
  ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`),
  '',
  'npx portal-widgets <command> --help says more.',
].join('\n');

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(COMMANDS, name)) {
  const { run } = await COMMANDS[name]!.load();
  process.exitCode = await run(args);
} else if (/^(-h|--help|help)?$/.test(name)) {
  console.log(USAGE);
} else {
  process.exitCode = usageError(`There is no command "${name}"`, USAGE);
}
