/**
 * How the names of the months begin, lower case and without accents: en de fr es pt it ru be uk pl, lt, fi, cs sk, tr, el, ar
 * (Egypt's and the Levant's), ro, kk, ka, hy. Case endings and abbreviations follow by themselves.
 */
const STEMS =
  'jan ene янв студ січ sty gen saus tammi led ocak ιαν يناير ian қант იან հուն,' +
  'feb fev лют фев lut vas helmi uno sub φεβ فبراير شباط ақпан თებ փետ,' +
  'mar(?!r) mrz мар сак берез kov maalis bre μαρ مارس اذار наур მარ մար,' +
  'apr avr abr апр крас квіт kwi bal huhti dub nis απρ ابريل نيسان сауір აპრ ապր,' +
  'may mai maj маи мая трав трау mag geg touko kve μαι μαϊ مايو ايار мамыр მაი մայ,' +
  'jun juin июн чэрв черв cze(?!rvenc) cerven(?!e?c) cervn giu birz kesa haz ιουν يونيو يونيه حزيران iun маусым ივნ հունիս,' +
  'jul juil июл ліп лип lipc lipi lip$ cervene?c lug liep heina tem ιουλ يوليو يوليه تموز iul шілде ივლ հուլ,' +
  'aug aou ago авг жні серп sie rugp elo srp agu αυγ اغسطس اب$ тамыз აგვ օգ,' +
  'sep сен верас верес wrz set rugs syys zar eyl σεπ سبتمبر ايلول қырк სექ սեպ,' +
  'oct okt окт кас жов paz out ott spal loka rij eki οκτ اكتوبر қазан ოქტ հոկ,' +
  'nov ноя лист ліст lis lapkr marras kasım kasim νοε نوفمبر noi қараша ნოე նոյ,' +
  'dec dez dic дек сне груд gru gruod joulu pros ara δεκ ديسمبر желтоқсан დეკ դեկ';

const MONTHS = STEMS.split(',').map((stems) => RegExp(`^(?:${stems.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(' ', '|')})`));

/** Names that begin as another month's do. */
const WHOLE: Record<string, number> = { հունվար: 1, հունվարի: 1, հունիս: 6, հունիսի: 6 };

/** The month that a word names, 1 to 12; 0 for none. */
export const monthOf = (word: string): number => WHOLE[word] ?? MONTHS.findIndex((stem) => stem.test(word)) + 1;
