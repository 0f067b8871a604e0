import { assert } from 'chai';
import { guessLanguage } from '../../src/doctor/guess-language.js';

const texts: Record<string, string> = {
  en: 'The president met the delegation of the region and spoke about trade, and the visit was the first in a year.',
  fr: 'Le président a reçu la délégation dans la capitale pour une réunion sur les relations et le commerce du pays.',
  es: 'El presidente recibió a la delegación de la región para una reunión sobre el comercio y las relaciones en el país.',
  de: 'Der Präsident empfing die Delegation und sprach mit den Gästen über den Handel; das Treffen ist das erste im Jahr.',
  pl: 'Prezydent przyjął delegację w stolicy i rozmawiał o handlu oraz o tym, że współpraca nie jest łatwa dla firm z regionu.',
  lt: 'Prezidentas priėmė delegaciją ir kalbėjo apie prekybą, kad bendradarbiavimas su šalimi būtų geresnis per metus, kaip ir buvo.',
  ru: 'Президент встретился с делегацией и обсудил вопросы торговли, это был первый визит за год в столицу.',
  be: 'Прэзідэнт сустрэўся з дэлегацыяй і абмеркаваў пытанні гандлю, гэта быў першы візіт за год у сталіцу.',
  uk: 'Президент зустрівся з делегацією й обговорив питання торгівлі, це був перший візит за рік до столиці.',
  ar: 'التقى الرئيس بالوفد في العاصمة وناقش معه مسائل التجارة والتعاون بين البلدين في أول زيارة منذ عام.',
  zh: '总统在首都会见了代表团，讨论了两国之间的贸易与合作问题，这是一年来的首次访问。双方表示将继续加强各领域的交流与合作，共同推动发展。',
};

describe('the likely language', () => {
  for (const [language, text] of Object.entries(texts)) it(language, () => assert.equal(guessLanguage(text), language));
  it('nothing is guessed from little', () => {
    assert.isUndefined(guessLanguage('OK'));
    assert.isUndefined(guessLanguage('12 34 '.repeat(50)));
    assert.isUndefined(guessLanguage('Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt'));
  });
});
