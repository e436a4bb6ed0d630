import { makeLanguage } from './language.ts';

export const PT = makeLanguage({
  code: 'pt',
  markets: 'BR',
  goods: [
    'bolsa de ombro feminina|bolsa tote de couro|bolsa transversal',
    'tênis de corrida|tênis masculino|bota feminina',
    'jaqueta puffer|casaco com capuz|blusa de fleece',
    'relógio automático|relógio masculino de mergulho',
    'perfume feminino 100ml|eau de parfum',
    'fone de ouvido sem fio|fone bluetooth com estojo',
    'óculos de sol polarizado|óculos de sol feminino',
    'bicho de pelúcia|blocos de montar',
  ],
  details: 'preto|bege|azul marinho|unissex|vinho|com caixa de presente|verde oliva|coleção 2026',
  wearDetails: 'tamanho 42|GG|couro legítimo',
  talk: 'frete grátis|pronta entrega|promoção|lançamento|últimas peças|envio imediato|ótimo presente|mais vendido|só R$ 89|de 600 por 149',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Novidade {noun} {mark} {detail}|{talk}! {noun} {mark} {detail}|{noun} "{mark}" {detail} {talk}|{noun} {detail} {mark} {detail}|Vendo {noun} {mark} {detail} quase sem uso|{noun} - {mark} - {detail} - {talk}|queima de estoque {noun} {mark} {detail}',
  descriptions:
    'Chegou {mark}, acompanha caixa e saquinho. Consulte tamanhos.|Vendo {mark} novinho, cor igual à foto, envio no mesmo dia.|O queridinho do mês: {mark}, forma normal.',
  plainDescriptions:
    'Produto novo, na caixa. Enviamos em até dois dias úteis.|Material macio e costura caprichada. Forma normal.|Ótima opção de presente. Troca em até 7 dias.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term} {talk}|{term} {noun} {mark} {detail}|{noun} {detail} {mark} - {term}',
  replicaTerms:
    'primeira linha|réplica premium|réplica perfeita|superfake|linha premium AAA|réplica 1:1|falsie|tailandesa primeira linha|cópia fiel|réplica AAA|importado primeira linha|espelhado 1:1',
  disclaimers:
    'não pergunte a marca|logo coberto na foto|quem conhece sabe|sem nota, sem perguntas|etiqueta cortada|pelo preço você já sabe se é original',
  contacts:
    'chama no zap|catálogo no WhatsApp|peça fotos reais no direct|mais modelos no Telegram|pedidos pelo zap|chama no privado para ver a marca',
});
