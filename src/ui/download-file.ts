/** How long a browser may take to begin a download, milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Hands a file made here to the reader's device. */
export function downloadFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_WITHIN);
}
