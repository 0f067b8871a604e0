import '../define/news-feed.js';
