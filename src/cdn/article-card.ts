import '../define/article-card.js';
