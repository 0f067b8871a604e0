/** What publishing systems add after a teaser. Matched at the end of at most 400 characters. */
const TAIL =
  /(?:^|[\s.…!?)\]"”»])(?:The post .{1,250} (?:first )?appeared (?:first )?on .{1,120}|(?:Continue|Keep) reading(?: .{0,200}?(?:→|»|…|\.\.\.|["”]))?|Read (?:the )?(?:more|full (?:article|story))(?: at .{1,100})?|Подробнее(?: на сайте.{0,60})?|Читать (?:далее|дальше|полностью)|Читайте (?:также|далее).{0,80}|Падрабязней|Чытаць (?:далей|цалкам)|Weiterlesen|Lire la suite|Leer más|Czytaj (?:dalej|więcej)|Skaityti daugiau|阅读全文|اقرأ المزيد)[\s.…»→>\]]*$/i;

/** Removes what a publishing system adds after a teaser ("The post … appeared first on …", "Подробнее"). */
export function dropTail(text: string): string {
  const start = Math.max(0, text.length - 400);
  const end = text.slice(start);
  const found = TAIL.exec(end);
  if (!found) return text;
  const kept = text.slice(0, start + found.index) + (/^[.…!?)\]"”»]/.exec(found[0])?.[0] ?? '');
  return kept.trimEnd();
}
