import type {TestRunnerConfig} from '@web/test-runner';
import {testPath} from '../../test/support/reply-options.js';
import {answerRequest} from './answer-request.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Lets the test runner's own server answer for tests as well: their page's own origin. */
export function answerTests(other: string): Middleware {
  return (context, next) => {
    if (!context.path.startsWith(testPath)) return next();
    // Koa would buffer and finish the answer itself.
    context.respond = false;
    // The runner reads the status here, and would report each answer as a missing file.
    context.status = 200;
    answerRequest(context.req, context.res, other);
    return undefined;
  };
}
