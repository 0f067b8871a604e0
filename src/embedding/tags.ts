/** The tags of ours that stand on pages: a closed list, so that no other element is ever taken for one. */
export const TAGS = ['news-feed', 'article-card', 'events-calendar', 'heritage-sites-gallery'] as const;

export type Tag = (typeof TAGS)[number];
