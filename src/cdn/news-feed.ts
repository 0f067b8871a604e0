import '../define/news-feed.js';

// Most feeds are RSS or Atom: their reader comes in this file, not after it.
export { createXmlFeedReader } from '../formats/xml-feed.js';
