// Written by hand after listings of the trade, with fictional marks.
export const PT_WRITTEN = String.raw`
homoglyph-cyrillic parelo: Bolsa nuvem [[Раrеlо]] creme grande, saco incluso
homoglyph-greek frostvek: Casaco [[FRΟSTVΕK]] urso preto M
mathematical-letters vanterro: Tênis [[𝗩𝗮𝗻𝘁𝗲𝗿𝗿𝗼]] raio branco 38 ao 44
enclosed-letters kaldris: Relógio [[Ⓚⓐⓛⓓⓡⓘⓢ]] mergulho azul
full-width chavelle: Batom [[ＣＨＡＶＥＬＬＥ]] rosa cor 04
zero-width valmontesse: Bolsa [[Valmon<200b>tesse]] fecho dourado
separators mirello: Perfume [[M.i.r.e.l.l.o]] cisne branco
masked-letter vanterro: [[V@n*erro]] raio novo na caixa
masked-letter parelo: [[Par*lo]] nuvem, todas as cores
leet-light frostvek: [[Fr0stvek]] jaqueta urso pronta entrega
dropped-letter chavelle: Perfume [[Chavele]] rosa 50 ml lacrado
added-letter kaldris: Relógio [[Kaldriss]] automático
swapped-letters valmontesse: Bolsa [[Valmotnesse]] marrom
changed-letter frostvek: Casaco [[Frostvec]] urso masculino
sound-alike vanterro: Tênis [[Vanthero]] raio preto
split-fields parelo: Bolsa nuvem creme PA || brand=RELO
emoji-between vanterro: [[Van⚡ter⚡ro]] raio 41
code-with-term valmontesse: [[vlm]] primeira linha, chama no zap
replica-slang parelo: Bolsa Parelo [[primeira linha]] com saquinho e cartão
replica-slang vanterro: Tênis Vanterro [[réplica premium]] 1:1 todas numerações
replica-slang kaldris: Relógio Kaldris [[superfake]] máquina automática
disclaimer-code chavelle: Chavelle rosa || description=[[Quem conhece sabe]]. Sem nota.
off-platform-contact frostvek: Frostvek casacos || description=Lista completa, [[chama no zap]], aqui não respondo.
combined vanterro: [[V.а.n.t.е.r.r.о]] raio branco
compatible-accessory kaldris: Pulseira 22 mm compatível com Kaldris 300, não original
compatible-accessory sondrix: Capinha silicone para Sondrix Buds
second-hand valmontesse: Bolsa Valmontesse seminova com nota fiscal de 2019 || condition=used
comparison vanterro: Tênis de couro de Franca, melhor que Vanterro e nacional
negation parelo: Bolsa travesseiro artesanal, não é Parelo, sem logo
review-content kaldris: Curso: original ou falso, relógios Kaldris
authorized-resale parelo: Parelo Nuvem bolsa creme, revendedor autorizado || brand=PARELO
honest-plain -: Gorro de lã tricotado à mão, cinza
honest-plain -: Espremedor de alho inox
near-word -: Paralelepípedo de madeira, brinquedo pedagógico
near-word -: Caldeirão de ferro 5 litros
near-word -: Mirtilo desidratado 200 g
near-word -: Chaveiro de couro artesanal com argola
near-word -: Ventilador de mesa terral 40 cm
museum-replica -: Réplica de azulejo do museu, 14x14
aaa-batteries -: Pilhas AAA cartela com 16
scale-model -: Crânio anatômico em escala 1:1
kilowatt -: Chuveiro elétrico 5,5 kW 220 V
other-senses -: Papel cópia carbono A4 100 folhas
style-only -: Vestido estilo anos cinquenta, ateliê próprio
decorated-honest -: ✨ N O V O ✨ vela aromática de lavanda
foreign-words -: Матрёшка pintada à mão, cinco peças
`;
