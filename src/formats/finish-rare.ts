import { decodeEntities } from '../model/entities.js';
import type { Article, Feed, FeedItem } from '../model/feed.js';
import { cleanText, looksLikeHtml } from '../model/plain-text.js';
import type { Draft, FinishOptions } from './draft.js';
import { readDuration } from './known.js';
import { resolveLink } from './links.js';
import { centreOf } from './centre-of.js';
import { textToHtml } from './texts.js';

/** FeedBurner's own addresses; a site's own one that counts readers is the publisher's choice. */
const FEEDBURNER = /^https?:\/\/(?:feeds\d?\.feedburner|feedproxy\.google)\.com\//;

/** A full text that may be plain. */
const plainToHtml = (text: string): string => (looksLikeHtml(text) ? text : textToHtml(decodeEntities(text)));

/**
 * Prepares a draft whose rare fields are filled to be finished. What stands in for what: title by Dublin Core's, iTunes',
 * the media's; text by an abstract, then the media's; link by FeedBurner's original, else pdalink; id by `dc:identifier`;
 * author by the podcast's.
 */
export function useRareFields(draft: Draft, channel?: Draft): Draft {
  const { content3, content4, mediaText, identifier = '' } = draft;
  const other = content3 || content4;
  draft.content1 ||= draft.content2 || (other && plainToHtml(other));
  draft.title ||= cleanText(draft.heading || mediaText?.alt || '');
  if (!draft.summary) draft.description ||= draft.abstract || draft.teaser || '';
  const { link, original } = draft;
  draft.link = (!link || FEEDBURNER.test(link) ? original : '') || link || draft.links.via || draft.mobile;
  if (/^https?:/i.test(identifier)) draft.permalink ||= identifier;
  if (!draft.link && !draft.permalink) draft.id ||= identifier;
  if (channel && !draft.authors.length && channel.authorRank > 3) draft.authors = channel.authors;
  draft.license ||= draft.links.license;
  draft.finish = finishRare;
  draft.finishFeed = (feed) => finishFeed(feed, draft);
  return draft;
}

function finishRare(article: Article, draft: Draft, options: FinishOptions): FeedItem | void {
  const { duration, attachments, source, contributors, replyTo, xmlBase } = draft;
  const seconds = readDuration(duration);
  const file = attachments.find(({ type }) => type !== 'text/html');
  if (file && seconds) file.duration ??= seconds;
  const centre = centreOf(draft);
  if (centre) Object.assign(article, centre);
  else if (draft.point || draft.latitude) options.problem('bad-position', `Not on the map: "${article.title ?? article.id}", its coordinates are no degrees of latitude and longitude`);
  if (source && Object.keys(source).length) article.source = source;
  if (contributors) article.contributors = contributors;
  if (replyTo) article.inReplyTo = resolveLink(replyTo) ?? replyTo;
  if (xmlBase && article.contentHtml) article.contentBase = xmlBase;
  const rights = cleanText(draft.rights ?? '');
  if (rights) article.rights = rights;
  if (draft.license) article.license = draft.license;
  if (!draft.eventStart) return undefined;
  options.waits ||= !options.rare;
  return options.rare?.toEvent?.(
    article,
    {
      start: draft.eventStart,
      end: draft.eventEnd,
      duration: draft.eventDuration,
      location: draft.eventPlace,
      organizer: draft.eventOrganizer,
      status: draft.eventStatus,
      uid: draft.eventId,
      rule: draft.eventRule,
    },
    options,
  );
}

function finishFeed(feed: Feed, { contributors, license, isComplete }: Draft): void {
  if (contributors) feed.contributors = contributors;
  if (license) feed.license = license;
  if (isComplete) feed.isComplete = true;
}
