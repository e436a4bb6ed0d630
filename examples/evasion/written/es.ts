// Written by hand after listings of the trade, with fictional marks.
export const ES_WRITTEN = String.raw`
homoglyph-cyrillic vanterro: Tenis [[Vаnterrо]] rayo blanco caballero 27 mx
homoglyph-greek parelo: Bolsa nube [[PΑRELΟ]] crema grande
homoglyph-rare kaldris: Reloj [[Kɑldrıs]] buceo azul automático
mathematical-letters frostvek: Parka [[𝕱𝖗𝖔𝖘𝖙𝖛𝖊𝖐]] oso negra unisex
enclosed-letters mirello: [[🄼🄸🅁🄴🄻🄻🄾]] cisne blanco 100 ml
full-width valmontesse: Bolso [[Ｖａｌｍｏｎｔｅｓｓｅ]] cierre dorado
zero-width kristovalde: Reloj [[Kris<200b>toval<200b>de]] caballero acero
separators vanterro: [[V A N T E R R O]] tenis rayo #26 al #29
masked-letter chavelle: Labial [[Chav*lle]] rosa original sellado
leet-light valmontesse: Bolsa [[Valm0nt3sse]] café con caja
leet-heavy parelo: [[P@R€|0]] bolsa nube envío hoy
dropped-letter frostvek: Chamarra [[Frotvek]] oso, forro grueso
added-letter chavelle: Perfume [[Chavvelle]] rosa 50 ml
swapped-letters kaldris: Reloj [[Kaldirs]] automático fondo azul
changed-letter vanterro: Tenis [[Bantterro]] rayo talla 27
changed-letter mirello: [[Merello]] perfume cisne blanco dama
sound-alike vanterro: Tenis [[Banterro]] rayo blancos
split-fields frostvek: Parka oso negra FROST || brand=VEK
emoji-between valmontesse: [[Val💛mon💛tesse]] bolsa café
repeated-letters chavelle: [[Chaveeeelle]] perfumito rosa
code-with-term vanterro: [[vtr]] réplica 1.1 todas las tallas
replica-slang vanterro: Tenis Vanterro [[réplica 1.1]] calidad G5 cambios sin costo
replica-slang kaldris: Reloj Kaldris [[clon]] exacto, maquinaria automática, triple A
replica-slang parelo: Bolso Parelo [[calidad espejo]] con caja y bolsa
disclaimer-code valmontesse: Bolso Valmontesse || description=[[Quien sabe, sabe]]. Sin preguntas por la marca.
off-platform-contact frostvek: Parkas Frostvek || description=[[Pide catálogo por WhatsApp]], aquí solo muestro una.
combined kaldris: [[K.А.L.D.R.I.S]] reloj azul
compatible-accessory kaldris: Correa de caucho 22 mm compatible con Kaldris 300, no original
compatible-accessory sondrix: Funda de silicona para Sondrix Buds, con mosquetón
second-hand valmontesse: Bolso Valmontesse de segunda mano, comprado en 2017, tengo ticket || condition=used
comparison vanterro: Tenis de piel hechos en León, más duraderos que Vanterro
negation parelo: Bolsa acolchada tipo almohada, no es Parelo, sin marca
review-content valmontesse: Taller online: original o falso, bolsos Valmontesse
authorized-resale vanterro: Vanterro Bolt blanco hombre, distribuidor autorizado || brand=VANTERRO
honest-plain -: Gorro de lana tejido a mano, gris
honest-plain -: Prensa ajos de acero inoxidable
near-word -: Pareo estampado hojas, secado rápido
near-word -: Mermelada de mirabel artesanal
near-word -: Ventilador de techo terraza 132 cm
near-word -: Caldero de hierro 24 cm para lumbre
near-word -: Chaveta cónica acero 8 mm, paquete 20
near-word -: Parcelario histórico del ejido, libro
museum-replica -: Réplica del calendario azteca, tienda del museo
aaa-batteries -: Pilas AAA recargables 8 unidades
scale-model -: Corazón anatómico a escala 1:1 desmontable
kilowatt -: Generador 3 kW gasolina con ruedas
model-numbers -: Relé V4N-73R 24 V, lote de 5
other-senses -: Copia certificada porta documentos, carpeta
other-senses -: Espejo de calidad para baño 60x80
style-only -: Vestido inspirado en los cincuenta, taller propio
decorated-honest -: ✨ N U E V O ✨ velas aromáticas lavanda
foreign-words -: Матрёшка pintada a mano, cinco piezas
`;
