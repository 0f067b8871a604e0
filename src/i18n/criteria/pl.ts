import type { CriteriaWords } from './criteria-words.js';

const pl: CriteriaWords = {
  i: 'Arcydzieło ludzkiej twórczości.',
  ii: 'Pokazuje, jak narody uczyły się od siebie budowania, rzemiosła i kształtowania krajobrazu.',
  iii: 'Rzadkie świadectwo kultury lub cywilizacji, żywej albo minionej.',
  iv: 'Wybitny przykład zabudowy lub krajobrazu z pewnej epoki dziejów ludzkości.',
  v: 'Wybitny przykład tego, jak ludzie od dawna osiedlają się i korzystają z ziemi lub morza.',
  vi: 'Związane z wydarzeniami, wierzeniami, ideami lub dziełami ważnymi dla całego świata.',
  vii: 'Przyroda o wyjątkowym pięknie albo jedno z jej największych widowisk.',
  viii: 'Pokazuje, jak powstawała Ziemia i rozwijało się życie.',
  ix: 'Pokazuje, jak nadal rozwijają się zbiorowiska roślin i zwierząt.',
  x: 'Dom rzadkich gatunków i wielkiej różnorodności życia.',
};

export default pl;
