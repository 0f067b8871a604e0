import type { CriteriaWords } from './criteria-words.js';

const es: CriteriaWords = {
  i: 'Una obra maestra de la creatividad humana.',
  ii: 'Muestra cómo los pueblos aprendieron unos de otros a construir, crear o transformar la tierra.',
  iii: 'Un testimonio poco común de una cultura o civilización, viva o desaparecida.',
  iv: 'Un ejemplo sobresaliente de construcción o paisaje de una etapa de la historia humana.',
  v: 'Un ejemplo sobresaliente de cómo se habita y se usa la tierra o el mar según la tradición.',
  vi: 'Vinculado a hechos, creencias, ideas u obras de importancia para todo el mundo.',
  vii: 'Naturaleza de belleza excepcional o uno de sus mayores espectáculos.',
  viii: 'Muestra cómo se formó la Tierra y cómo se desarrolló la vida.',
  ix: 'Muestra cómo siguen evolucionando las comunidades de plantas y animales.',
  x: 'Hogar de especies raras y de una gran diversidad de vida.',
};

export default es;
