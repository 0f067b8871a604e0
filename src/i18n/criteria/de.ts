import type { CriteriaWords } from './criteria-words.js';

const de: CriteriaWords = {
  i: 'Ein Meisterwerk menschlicher Schöpfungskraft.',
  ii: 'Zeigt, wie Völker beim Bauen, im Handwerk oder in der Gestaltung der Landschaft voneinander lernten.',
  iii: 'Ein seltenes Zeugnis einer lebenden oder vergangenen Kultur.',
  iv: 'Ein herausragendes Beispiel für Bauten oder Landschaft aus einem Abschnitt der Menschheitsgeschichte.',
  v: 'Ein herausragendes Beispiel dafür, wie Menschen seit jeher siedeln und Land oder Meer nutzen.',
  vi: 'Verbunden mit Ereignissen, Glauben, Ideen oder Kunstwerken, die für die ganze Welt bedeutsam sind.',
  vii: 'Natur von außergewöhnlicher Schönheit oder eines ihrer größten Schauspiele.',
  viii: 'Zeigt, wie die Erde entstand und sich das Leben entwickelte.',
  ix: 'Zeigt, wie sich Gemeinschaften von Pflanzen und Tieren weiterentwickeln.',
  x: 'Heimat seltener Arten und einer großen Vielfalt des Lebens.',
};

export default de;
