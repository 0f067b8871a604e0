import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {reportCounts} from './check-counts.js';

function countSuite(suite: TestSuiteResult | undefined): {passed: number; failed: number} {
  const counts = {passed: 0, failed: 0};
  for (const test of suite?.tests ?? []) {
    if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) {
    const {passed, failed} = countSuite(inner);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
}

/** A file that failed without a failing test (it did not load, it timed out) counts as one failure. */
function countSession(session: TestSession): {passed: number; failed: number} {
  const counts = countSuite(session.testResults);
  if (!session.passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Prints one line for a whole browser run and hands its counts on. */
export function countReporter(): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const all = sessions.map(countSession);
      const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
      const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
      console.log(`${sessions[0]?.browser.name ?? 'browser'}: ${sessions.length} files, ${passed} ok, ${failed} not ok`);
      reportCounts({passed, failed});
    },
  };
}
