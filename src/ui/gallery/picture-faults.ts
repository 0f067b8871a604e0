import type { PlacePicture } from '../../model/place.js';

/** Which pictures did not load, and the smaller files that stand in for them. Why one did not, a browser does not say. */
export class PictureFaults {
  /** By a picture's URL: a smaller file stands in for it, or none came. */
  readonly faults = new Map<string, 'smaller' | 'failed'>();
  private readonly smaller = new Map<string, string[]>();

  /** The file to show instead. */
  standIn({ url }: PlacePicture): string | undefined {
    return this.smaller.get(url)?.[0];
  }

  /** What is shown failed: the next smaller file, then none. */
  add({ url, sizes = [] }: PlacePicture): 'smaller' | 'failed' {
    const rest = this.smaller.get(url)?.slice(1) ?? sizes.flatMap((size) => (size.url === url ? [] : [size.url])).reverse();
    const fault = rest.length ? 'smaller' : 'failed';
    this.smaller.set(url, rest);
    this.faults.set(url, fault);
    return fault;
  }

  /** Another try with the picture itself. */
  forget({ url }: PlacePicture): void {
    this.faults.delete(url);
    this.smaller.delete(url);
  }

  clear(): void {
    this.faults.clear();
    this.smaller.clear();
  }
}
