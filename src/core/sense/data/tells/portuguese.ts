import type { TellList } from './list.ts'

export const PORTUGUESE: TellList = {
  significance: {
    sure: [
      'um testemunho|testamento de|da|do',
      'marca|marcou um ponto',
      'marca|deixou|deixa uma? marca indelével',
    ],
    strong: [
      'desempenha|desempenham|desempenhar um papel',
      'papel|momento crucial|fundamental|decisivo',
      'ressalta|ressaltando|destaca|destacando a importância',
    ],
    weak: ['crucial', 'fundamental', 'significativo|significativa'],
  },
  promotion: {
    strong: [
      'de ponta',
      'inovador|inovadora|inovadores|inovadoras',
      'revolucionário|revolucionária|revolucionar',
      'sem precedentes',
      'desbloquear|liberar o|todo potencial',
      'de forma perfeita|integrada',
    ],
    weak: ['vibrante', 'dinâmico|dinâmica', 'impactante', 'enriquecedor|enriquecedora'],
  },
  vocabulary: {
    strong: [
      'mergulhar|mergulhe|mergulhemos em|no|na|fundo',
      'tapeçaria',
      'uma infinidade de',
      'uma miríade de',
      'multifacetado|multifacetada',
      'alavancar|alavancando',
      'sinergia|sinergias',
      'no âmbito de|do|da',
    ],
    weak: [
      'robusto|robusta|robustas',
      'abrangente',
      'potencializar|potencializando',
      'fomentar|fomentando',
      'otimizar|otimizando',
      'facilitar|facilitando',
      'garantir|garantindo',
      'holístico|holística',
      'empoderar',
      'navegar',
      'cenário',
    ],
  },
  source: {
    strong: ['especialistas dizem|afirmam|apontam|concordam', 'estudos mostram|indicam|apontam|comprovam'],
  },
  signpost: {
    sure: [
      'vale ressaltar|destacar|lembrar|mencionar|salientar',
      'vale a pena ressaltar|destacar|mencionar',
      'é importante ressaltar|destacar|notar|lembrar|salientar',
      'cabe destacar|ressaltar|salientar',
      'no mundo atual|digital|acelerado|dinâmico',
      'sem mais delongas',
    ],
    strong: ['em conclusão|resumo|suma', 'em última análise', 'dito isso|isto'],
    weak: ['nesse sentido', 'dessa forma', 'portanto'],
  },
  connective: {
    strong: ['além disso ademais', 'ademais', 'adicionalmente', 'outrossim'],
    weak: ['além disso', 'no entanto', 'consequentemente', 'contudo'],
  },
  residue: {
    sure: [
      'como um? modelo de linguagem',
      'como uma? ia|inteligência',
      'espero que esta|este mensagem|e-mail|email o|a|te encontre',
      'espero que isso|isto te? ajude',
      'aqui está uma|a|sua versão',
      'não hesite em',
      'sinta-se à vontade para ajustar|adaptar|modificar|entrar',
    ],
    strong: ['claro aqui', 'com certeza aqui'],
  },
  flattery: {
    sure: ['excelente|ótima pergunta', 'você tem toda a? razão', 'você está absolutamente certo|certa'],
  },
  ending: {
    sure: [
      'o futuro é|parece promissor|brilhante',
      'só|somente|apenas o tempo dirá',
      'as possibilidades são infinitas',
    ],
    strong: ['juntos podemos'],
  },
}
