/** What stands around the items of a feed, as its element places it. */
export interface FeedFrame {
  /** Between title and items: controls and notes. */
  above: unknown;
  /** Of the box that items and archive share. */
  className: string;
  /** The archive over the items, or in the flow before them. */
  archive?: unknown;
  /** In the column of the items. */
  before?: unknown;
  after?: unknown;
  /** Beside the items, where there is room. */
  aside?: unknown;
  below: unknown;
}
