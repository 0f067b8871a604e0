import type { Edition } from './demo-article.js';
import { editionTexts } from './edition-texts.js';

const months: Record<Exclude<Edition, 'zh'>, string> = {
  en: 'January February March April May June July August September October November December',
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

/**
 * The run-in words an agency opens its first paragraph with, the space before the text included:
 * `MINSK, 24 November (Portal News) – `, `明斯克11月24日电（门户新闻）`. The day is that of the portal's own clock.
 */
export function writeDateline(place: string, published: string, language: Edition): string {
  const month = Number(published.slice(5, 7));
  const day = Number(published.slice(8, 10));
  const { agency } = editionTexts[language];
  if (language === 'zh') return `${place}${month}月${day}日电（${agency}）`;
  const date = `${day} ${months[language].split(' ')[month - 1]}`;
  const comma = language === 'ar' ? '،' : ',';
  return `${place.toLocaleUpperCase(language)}${comma} ${date} (${agency}) – `;
}
