/* `portal-widgets/doctor`: why a feed does not show, and what to do. Free of the DOM. */
export { diagnose, type DiagnoseOptions } from './diagnose.js';
export { diagnoseHere } from './diagnose-here.js';
export type { Diagnosis } from './examine.js';
export type { Finding, Help, Severity } from './finding.js';
export type { FindingCode } from './findings.js';
export { findFeeds, type NamedFeed } from './find-feeds.js';
export { LETTER_LANGUAGES, writeLetter, type LetterLanguage } from './letter.js';
export { writeReport } from './write-report.js';
export { writeServerLines, type ServerKind } from './server-lines.js';
