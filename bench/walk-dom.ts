/** What the walk takes of an item: the fields that every reader in the table takes, as strings. */
export interface WalkedItem {
  title: string;
  link: string;
  id: string;
  published: string | undefined;
  description: string;
  content: string;
  author: string;
  categories: string[];
  enclosures: { url: string | null; type: string | null; length: string | null }[];
  media: { url: string | null; width: string | null; height: string | null; credit: string }[];
}

const mediaSpace = 'http://search.yahoo.com/mrss/';

function readDate(text: string): string | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

const readEnclosure = (element: Element, link: string): WalkedItem['enclosures'][number] => ({
  url: element.getAttribute(link),
  type: element.getAttribute('type'),
  length: element.getAttribute('length'),
});

function walkItem(element: Element): WalkedItem {
  const item: WalkedItem = {
    title: '', link: '', id: '', published: undefined, description: '', content: '', author: '',
    categories: [], enclosures: [], media: [],
  };
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.namespaceURI === mediaSpace) {
      item.media.push({
        url: child.getAttribute('url'),
        width: child.getAttribute('width'),
        height: child.getAttribute('height'),
        credit: child.getElementsByTagNameNS(mediaSpace, 'credit')[0]?.textContent ?? '',
      });
      continue;
    }
    const text = child.textContent ?? '';
    switch (child.localName) {
      case 'title': item.title = text.trim(); break;
      case 'guid':
      case 'id': item.id = text.trim(); break;
      case 'pubDate':
      case 'published': item.published = readDate(text); break;
      case 'description':
      case 'summary': item.description = text.trim(); break;
      case 'encoded':
      case 'content': item.content = text; break;
      case 'creator':
      case 'author': item.author = text.trim(); break;
      case 'category': item.categories.push(child.getAttribute('term') ?? text.trim()); break;
      case 'link':
        if (child.getAttribute('rel') === 'enclosure') item.enclosures.push(readEnclosure(child, 'href'));
        else item.link = child.getAttribute('href') ?? text.trim();
        break;
      case 'enclosure': item.enclosures.push(readEnclosure(child, 'url'));
    }
  }
  return item;
}

/** Reads a feed as most hand-written widgets do: `DOMParser`, then one pass over the children of each item. */
export function walkDom(text: string): WalkedItem[] {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const isAtom = document.documentElement.localName === 'feed';
  return Array.from(document.getElementsByTagName(isAtom ? 'entry' : 'item'), walkItem);
}
