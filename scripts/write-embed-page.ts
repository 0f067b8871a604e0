/**
 * The page for frames, `embed.html`: nothing but our files, each with its hash. It has no origin of its own where it stands
 * (`sandbox` without `allow-same-origin`), and its links leave the frame.
 */
export function writeEmbedPage(hashes: Readonly<Record<string, string>>): string {
  const script = (file: string): string => `<script type="module" src="${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<base target="_top">
<title></title>
<style>body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; display: flow-root; }</style>
${script('portal-widgets.js')}
${script('embed.js')}
</head>
<body></body>
</html>
`;
}
