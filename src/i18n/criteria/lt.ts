import type { CriteriaWords } from './criteria-words.js';

const lt: CriteriaWords = {
  i: 'Žmogaus kūrybos šedevras.',
  ii: 'Parodo, kaip tautos mokėsi vienos iš kitų statyti, kurti ir tvarkyti kraštovaizdį.',
  iii: 'Retas gyvos ar išnykusios kultūros arba civilizacijos liudijimas.',
  iv: 'Išskirtinis tam tikro žmonijos istorijos laikotarpio statinių ar kraštovaizdžio pavyzdys.',
  v: 'Išskirtinis pavyzdys, kaip žmonės nuo seno kuriasi ir naudoja žemę ar jūrą.',
  vi: 'Susiję su įvykiais, tikėjimais, idėjomis ar kūriniais, svarbiais visam pasauliui.',
  vii: 'Išskirtinio grožio gamta arba vienas didžiausių jos reginių.',
  viii: 'Parodo, kaip formavosi Žemė ir vystėsi gyvybė.',
  ix: 'Parodo, kaip toliau vystosi augalų ir gyvūnų bendrijos.',
  x: 'Retų rūšių ir didelės gyvybės įvairovės namai.',
};

export default lt;
