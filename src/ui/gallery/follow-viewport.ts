/** On a page that is zoomed by two fingers a dialog lies where the reader looks, not where the page begins. */
export function followViewport({ style }: HTMLElement, view: VisualViewport | null): void {
  if (!view) return;
  const { scale, offsetLeft, offsetTop, width, height } = view;
  const place = { left: `${offsetLeft}px`, top: `${offsetTop}px`, right: 'auto', bottom: 'auto', width: `${width}px`, height: `${height}px` };
  for (const [name, value] of Object.entries(place)) style.setProperty(name, scale > 1.01 ? value : '');
}
