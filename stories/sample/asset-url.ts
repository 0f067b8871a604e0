/** Where the demo portal's pictures and files are served; a page that shows stories elsewhere sets it before. */
const { storyAssets = './' } = globalThis as { storyAssets?: string };

/** The absolute URL of a picture or file of the demo portal. */
export function assetUrl(path: string): string {
  return new URL(storyAssets + path, document.baseURI).href;
}
