import { makeLanguage } from './language.ts';

export const ES = makeLanguage({
  code: 'es',
  markets: 'ES|MX',
  goods: [
    'bolso de hombro|bolsa tote de piel|bandolera mujer',
    'zapatillas de correr|tenis de hombre|botines de mujer',
    'chaqueta de plumas|parka con capucha|chamarra polar',
    'reloj automático|reloj de buceo hombre',
    'eau de parfum 100 ml|perfume de mujer',
    'auriculares inalámbricos|audífonos bluetooth con estuche',
    'gafas de sol polarizadas|lentes de sol aviador',
    'peluche infantil|juego de bloques',
  ],
  details: 'negro|beige|azul marino|unisex|burdeos|con caja de regalo|verde oliva|temporada 2026',
  wearDetails: 'talla 42|XL|piel auténtica',
  talk: 'envío gratis|últimas unidades|oferta|novedad|entrega 24 h|ideal para regalo|rebajas|más vendido|solo 29,90 €|antes 180 ahora 45',
  titles:
    '{mark} {noun} {detail} {talk}|{noun} {mark} {detail} {talk}|Novedad {noun} {mark}, {detail}|¡{talk}! {noun} {mark} {detail}|{noun} "{mark}" {detail}, {talk}|{noun} {detail} {mark} {detail}|Vendo {noun} {mark} {detail} casi sin uso|{noun} - {mark} - {detail} - {talk}|liquidación {noun} {mark} {detail}',
  descriptions:
    'Nuevo modelo {mark}, viene con su bolsa y caja. Pregunta por tallas.|Vendo {mark} sin estrenar, color como en la foto, envío al día siguiente.|Lo más vendido este mes: {mark}, talla normal.',
  plainDescriptions:
    'Nuevo, sin estrenar, viene con su caja. Enviamos en dos días.|Material suave y costuras cuidadas. La talla es la habitual.|Perfecto para regalar. Devoluciones en 30 días.',
  termTitles:
    '{mark} {noun} {term} {detail}|{noun} {mark} {term} {talk}|{term} {noun} {mark} {detail}|{noun} {detail} {mark}, {term}',
  replicaTerms:
    'réplica 1.1|réplica AAA|triple A|clon exacto|calidad espejo|imitación premium|calidad original 1:1|primera línea|clon 1:1|G5 calidad original|réplica exacta|imitación AAA',
  disclaimers:
    'no preguntar por la marca|quien sabe, sabe|logo tapado en las fotos|sin factura ni caja, no preguntes|etiqueta cortada|el precio lo dice todo, no preguntar si es original',
  contacts:
    'pide catálogo por WhatsApp|escríbeme por privado para fotos reales|más modelos en Telegram|pedidos por WhatsApp|info y marcas por interno|catálogo en canal de Telegram',
});
