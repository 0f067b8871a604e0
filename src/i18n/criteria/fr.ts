import type { CriteriaWords } from './criteria-words.js';

const fr: CriteriaWords = {
  i: 'Un chef-d’œuvre de la créativité humaine.',
  ii: 'Montre comment des peuples ont appris les uns des autres à bâtir, à créer ou à aménager la terre.',
  iii: 'Un témoignage rare d’une culture ou d’une civilisation, vivante ou disparue.',
  iv: 'Un exemple remarquable de construction ou de paysage d’une époque de l’histoire humaine.',
  v: 'Un exemple remarquable de la façon dont on s’établit et utilise la terre ou la mer selon la tradition.',
  vi: 'Lié à des événements, des croyances, des idées ou des œuvres qui comptent pour le monde entier.',
  vii: 'Une nature d’une beauté exceptionnelle, ou l’un de ses plus grands spectacles.',
  viii: 'Montre comment la Terre s’est formée et comment la vie s’est développée.',
  ix: 'Montre comment les communautés de plantes et d’animaux continuent d’évoluer.',
  x: 'Un refuge pour des espèces rares et une grande diversité de vie.',
};

export default fr;
