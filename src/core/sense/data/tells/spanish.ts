import type { TellList } from './list.ts'

export const SPANISH: TellList = {
  significance: {
    sure: [
      'un testimonio de',
      'sirve|sirven como testimonio',
      'marca|marcó un hito|antes',
      'huella imborrable|indeleble',
    ],
    strong: [
      'momento|papel crucial|fundamental|clave|decisivo',
      'juega|juegan|desempeña|desempeñan un papel',
      'subraya|subrayan|subrayando la importancia',
    ],
    weak: ['crucial', 'fundamental', 'significativo|significativa'],
  },
  promotion: {
    strong: [
      'vanguardia',
      'innovador|innovadora|innovadores',
      'sin fisuras',
      'revolucionario|revolucionaria|revolucionar',
      'sin precedentes',
      'desbloquear|desbloquea el potencial|todo',
    ],
    weak: ['vibrante', 'dinámico|dinámica', 'impactante', 'enriquecedor|enriquecedora'],
  },
  vocabulary: {
    strong: [
      'adentrarse|adentrémonos|adentrarnos en',
      'tapiz',
      'entramado',
      'apalancar|apalancando',
      'sinergia|sinergias',
      'un sinfín de',
      'multifacético|multifacética',
      'en el ámbito de',
    ],
    weak: [
      'robusto|robusta|robustas',
      'integral',
      'potenciar|potencia|potenciando',
      'fomentar|fomenta|fomentando',
      'optimizar|optimizando',
      'facilitar|facilita|facilitando',
      'garantizar|garantizando',
      'holístico|holística',
      'implementar|implementando',
      'empoderar',
      'abordar',
    ],
  },
  source: {
    strong: [
      'los expertos dicen|coinciden|señalan',
      'los estudios demuestran|muestran|indican',
      'diversos estudios',
    ],
  },
  signpost: {
    sure: [
      'cabe destacar|señalar|mencionar|resaltar que',
      'es importante destacar|señalar|mencionar|tener|recordar',
      'vale la pena destacar|mencionar|señalar',
      'en el vertiginoso|acelerado mundo',
      'en el mundo actual|digital|acelerado',
      'sin más preámbulos',
    ],
    strong: ['en conclusión|resumen|definitiva', 'profundicemos', 'en última instancia', 'dicho esto|lo'],
    weak: ['asimismo', 'en este sentido', 'por consiguiente'],
  },
  connective: {
    strong: ['asimismo', 'adicionalmente', 'por otra parte además'],
    weak: ['además', 'no obstante', 'en consecuencia'],
  },
  residue: {
    sure: [
      'como modelo de lenguaje|ia',
      'como inteligencia artificial',
      'espero que este mensaje|correo te|le|os|les encuentre',
      'espero que esto te|le? ayude',
      'aquí tienes una|la|tu versión',
      'no dudes|dude|duden en contactarme|contactarnos|contactar|escribirme',
      'siéntete libre de',
    ],
    strong: ['por supuesto aquí', 'claro aquí'],
  },
  flattery: { sure: ['excelente|gran pregunta', 'tienes toda la razón'] },
  ending: {
    sure: [
      'el futuro es|se|luce prometedor|brillante',
      'solo el tiempo lo? dirá',
      'las posibilidades son infinitas',
    ],
    strong: ['juntos podemos|podremos'],
  },
}
