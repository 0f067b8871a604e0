import type { Diagnosis } from './examine.js';
import type { FindingCode } from './findings.js';

/** Languages of a letter to a portal's webmaster. */
export const LETTER_LANGUAGES = ['en', 'be', 'ru', 'fr', 'es', 'ar'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

type Request = 'cors' | 'https' | 'reach' | 'content';

interface Words {
  subject: string;
  /** `{page}`: the site that would show the feed; `{feed}`: its address. */
  opening: string;
  /** What is asked for; `{detail}` is the finding in English. */
  requests: Record<Request, string>;
  closing: string;
}

const WORDS: Record<LetterLanguage, Words> = {
  en: {
    subject: 'Your news feed on other sites: {feed}',
    opening: 'Dear colleagues,\n\nour site {page} would like to show your official news, with your name and a link to each original, from your feed\n{feed}\n\nIt needs a small change on your server:',
    requests: {
      cors: 'Please send the header "Access-Control-Allow-Origin: *" with the feed. Browsers let other sites read a public feed only with it. No data becomes public that is not public already.',
      https: 'Please serve the feed and its pictures over https with a valid certificate. Browsers load nothing else into https pages.',
      reach: 'Please look at why the feed gives no good answer: {detail}.',
      content: 'Please look at the content of the feed: {detail}.',
    },
    closing: 'Thank you. We are glad to test it with you.',
  },
  be: {
    subject: 'Ваша стужка навін на іншых сайтах: {feed}',
    opening: 'Паважаныя калегі!\n\nНаш сайт {page} хацеў бы паказваць вашы афіцыйныя навіны з назвай вашага партала і спасылкай на кожны арыгінал, са стужкі\n{feed}\n\nДля гэтага патрэбна невялікая змена на вашым серверы:',
    requests: {
      cors: 'Калі ласка, дадайце да стужкі загаловак «Access-Control-Allow-Origin: *». Толькі з ім браўзеры дазваляюць іншым сайтам чытаць адкрытую стужку. Ніякія новыя звесткі ад гэтага адкрытымі не становяцца.',
      https: 'Калі ласка, аддавайце стужку і яе здымкі па https з дзейсным сертыфікатам. Іншага браўзеры на старонкі https не загружаюць.',
      reach: 'Калі ласка, паглядзіце, чаму стужка не адказвае як след: {detail}.',
      content: 'Калі ласка, праверце змесціва стужкі: {detail}.',
    },
    closing: 'Дзякуем. Ахвотна праверым разам з вамі.',
  },
  ru: {
    subject: 'Ваша лента новостей на других сайтах: {feed}',
    opening: 'Уважаемые коллеги!\n\nНаш сайт {page} хотел бы показывать ваши официальные новости с названием вашего портала и ссылкой на каждый оригинал, из ленты\n{feed}\n\nДля этого нужно небольшое изменение на вашем сервере:',
    requests: {
      cors: 'Пожалуйста, добавьте к ленте заголовок «Access-Control-Allow-Origin: *». Только с ним браузеры разрешают другим сайтам читать открытую ленту. Никакие новые данные от этого открытыми не становятся.',
      https: 'Пожалуйста, отдавайте ленту и её изображения по https с действующим сертификатом. Другое браузеры на страницы https не загружают.',
      reach: 'Пожалуйста, посмотрите, почему лента не отвечает как следует: {detail}.',
      content: 'Пожалуйста, проверьте содержание ленты: {detail}.',
    },
    closing: 'Спасибо. С удовольствием проверим вместе с вами.',
  },
  fr: {
    subject: 'Votre fil d’actualités sur d’autres sites : {feed}',
    opening: 'Chers collègues,\n\nnotre site {page} souhaite afficher vos actualités officielles, avec votre nom et un lien vers chaque original, à partir de votre fil\n{feed}\n\nIl y faut une petite modification sur votre serveur :',
    requests: {
      cors: 'Merci d’envoyer avec le fil l’en-tête « Access-Control-Allow-Origin: * ». Sans lui, les navigateurs ne laissent pas d’autres sites lire un fil public. Aucune donnée ne devient publique qui ne l’est déjà.',
      https: 'Merci de servir le fil et ses images en https avec un certificat valide. Les navigateurs ne chargent rien d’autre dans une page https.',
      reach: 'Merci de vérifier pourquoi le fil ne répond pas correctement : {detail}.',
      content: 'Merci de vérifier le contenu du fil : {detail}.',
    },
    closing: 'Avec nos remerciements ; nous ferons volontiers l’essai avec vous.',
  },
  es: {
    subject: 'Su canal de noticias en otros sitios: {feed}',
    opening: 'Estimados colegas:\n\nnuestro sitio {page} desea mostrar sus noticias oficiales, con su nombre y un enlace a cada original, a partir de su canal\n{feed}\n\nPara ello hace falta un pequeño cambio en su servidor:',
    requests: {
      cors: 'Por favor, envíen con el canal la cabecera «Access-Control-Allow-Origin: *». Sin ella los navegadores no dejan que otros sitios lean un canal público. No se hace público ningún dato que no lo sea ya.',
      https: 'Por favor, sirvan el canal y sus imágenes por https con un certificado válido. Los navegadores no cargan otra cosa en páginas https.',
      reach: 'Por favor, comprueben por qué el canal no responde bien: {detail}.',
      content: 'Por favor, revisen el contenido del canal: {detail}.',
    },
    closing: 'Gracias. Con gusto lo probaremos con ustedes.',
  },
  ar: {
    subject: 'موجز أخباركم على مواقع أخرى: {feed}',
    opening: 'الزملاء الكرام،\n\nيودّ موقعنا {page} عرض أخباركم الرسمية مع اسم بوابتكم ورابط إلى كل نص أصلي، من الموجز\n{feed}\n\nويلزم لذلك تعديل صغير على خادمكم:',
    requests: {
      cors: 'نرجو إرسال الترويسة «Access-Control-Allow-Origin: *» مع الموجز، فالمتصفحات لا تسمح لمواقع أخرى بقراءة موجز عام من دونها. ولا يصبح بها أي شيء عامًا لم يكن كذلك من قبل.',
      https: 'نرجو تقديم الموجز وصوره عبر https بشهادة صالحة، فالمتصفحات لا تحمّل غير ذلك في صفحات https.',
      reach: 'نرجو النظر في سبب عدم استجابة الموجز كما ينبغي: {detail}.',
      content: 'نرجو مراجعة محتوى الموجز: {detail}.',
    },
    closing: 'شكرًا لكم، ويسعدنا أن نجرّبه معكم.',
  },
};

const REQUESTS: Partial<Record<FindingCode, Request>> = {
  'no-cors': 'cors', 'wrong-cors': 'cors', 'mixed-content': 'https', 'bad-certificate': 'https', 'http-pictures': 'https',
  'no-answer': 'reach', 'http-error': 'reach', 'bad-redirect': 'reach', 'too-many-redirects': 'reach', timeout: 'reach', empty: 'reach', 'picture-refused': 'reach',
};

/**
 * A letter to the portal's webmaster that asks for what the doctor found wanting on their side.
 * @returns undefined where there is nothing to ask for
 */
export function writeLetter({ url, page, findings }: Pick<Diagnosis, 'url' | 'page' | 'findings'>, language: LetterLanguage): { subject: string; text: string } | undefined {
  const { subject, opening, requests, closing } = WORDS[language];
  const asked = findings
    .filter(({ help }) => help.includes('letter'))
    .map(({ code, says }) => requests[REQUESTS[code] ?? 'content'].replace('{detail}', () => says));
  if (!asked.length) return undefined;
  const fill = (text: string): string => text.replace('{feed}', () => url).replace('{page}', () => new URL(page).host);
  const list = [...new Set(asked)].map((request, index) => `${index + 1}. ${request}`);
  return { subject: fill(subject), text: [fill(opening), ...list, closing].join('\n\n') };
}
