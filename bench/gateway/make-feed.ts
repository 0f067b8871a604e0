/** An RSS feed of 30 items, as a portal writes them; its number makes it another. */
export function makeFeed(number: number): string {
  const items = Array.from({ length: 30 }, (_, index) => `<item><title>Навіна ${number}-${index}: пасяджэнне ўрада</title>
<link>https://portal.example/${number}/${index}</link><guid>https://portal.example/${number}/${index}</guid><category>Урад</category>
<pubDate>Tue, 24 Nov 2026 ${String(index % 24).padStart(2, '0')}:00:00 +0300</pubDate>
<description>${'Абмеркаваны пытанні развіцця рэгіёнаў. '.repeat(6)}</description></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Portal ${number}</title><language>be</language>${items.join('')}</channel></rss>`;
}
