// Compiled by hand for this project. Folded like the text: case and diacritics do not matter.
export const german = `
aber alle als also alt am an apfel arbeit auch auf aus auto bad baum bei bein berg bett bild bin birne bis blatt blau blume boden brot bruder brücke brust buch bunt burg chef dach damen
dann das dein dem den der des die dies dir doch dorf drei du duft durch eck edel ein eine einer eis eisen engel er erde es essen familie farbe feder feld fenster fest feuer fisch fluss frau
frei freund frisch früh für fuchs fünf garten gast geld gelb genau glas gold groß grün gut haar hafen hals hand haus haut heim heiss held herr herren herz hier himmel hirsch hoch hof holz hose
hund hut ich igel im immer in insel ist ja jahr jung kaffee kamm karte käse katze kein kind kinder kirche klar klein knopf koch könig kopf kraft krone küche kunst kurz land lang leben leder leicht
licht lieb links löwe luft macht maler mann markt maus meer mehr mein messer milch mit mond morgen mund mutter nach nacht nah name natur neu nicht noch nord nun nur ober obst oder ofen ohne
ohr ort ost paar papier platz post puppe rad rast raum recht regen reich reise ring rock rose rot ruhe rund sand schaf schatz schiff schlank schloss schmuck schnee schön schuh schule schwan schwarz see sehr sein
seite sicher sie silber sohn sonne spiegel spiel sport stadt stahl stark stein stern still stoff strand strasse stuhl süd süß tag tal tasche tee teil tier tisch tochter tor traum treu tür turm über uhr und
unter vater viel vier vogel voll von vor wald wand warm was wasser weg weich wein weiß welle welt wenig wer west wild wind wir wo wohl wolf wolke wolle wort zahn zeit zelt ziel zimmer zu zug zwei
`;
export const french = `
abeille acier aigle ailes ami amour ange année arbre argent art au aube aussi autre avec avion avoir bague bain balle banc bas bateau beau belle bien bijou blanc bleu bois boîte bon bonne bouche bougie bout
bras brise brun café carte ceinture cerf chaise chaleur champ chanson chapeau chat château chaud chaussure chemin chemise cher cheval cheveu chez chien ciel citron clair clé cloche coeur coffre col collier comme coq corps côte coton
couleur coup cour court cuir cuisine dame dans danse de dent depuis dernier deux dieu dire dix doigt doux droit du eau école église elle encore enfant entre épée esprit est et étoile été eux faim famille femme fer
ferme fête feu feuille fille film fils fin fleur fois force forêt fort fraise frère froid fruit gant garçon gare gâteau grand gris gros herbe heure hier histoire hiver homme huit ici île jamais jambe jardin jaune je jeu
jeune joie jour juste la lac lait lampe langue lapin le légume les lettre lion lire lit livre loin long loup lui lumière lune main maison mal maman marche mer merci mère mer midi miel mieux moi mois monde montagne
montre mot mur musique nature neige nez noir nom nord notre nous nouveau nuit oiseau ombre or orange oreille os ou ours pain papier par parfum paris pas pays peau perle petit peu pied pierre plage plein plus poire poisson
pomme pont port porte pour premier près prix quatre que qui reine rêve rien rire robe roi rose rouge route rue sable sac sage sain sang sans sel semaine sept si soeur soie soir soleil son sous sucre sur table tapis tard
temps terre tête thé tigre toit tour tous tout train travail très trois un une vache vent ventre verre vers vert veste vie vieux ville vin visage vite voile voir voiture voix vrai vue
`;
export const iberian = `
abajo abeja abril aceite agua ahora aire ala alegre algodón allí alma alto amarillo amigo amor ancho ángel animal anillo año antes árbol arena arriba arroz arte asa así aún ave ayer azul azúcar bajo barco barrio base bella bien
blanco boca bolsa bonito bosque botella brazo bueno caballo cabeza cada café caja calidad calle calor cama camino camisa campo canción cara carne carta casa castillo cerca chica chico cielo cinco cine ciudad claro coche cocina color comida como corazón
corona corto cosa costa crema cruz cuatro cuello cuero cuerpo dama dedo del derecho deseo desde día diez dios doce dulce ella entre era escuela esencia espejo estrella familia fiesta fin flor fresa frío fruta fuego fuente fuerte gato gente gracia
gran grande guante hace hasta hierro hija hijo hoja hola hombre hora hoy isla jardín joven joya juego la lago lana largo leche león libre libro limón lindo llave lluvia lobo luna luz madera madre mano manzana mar mejor mes mesa miel mil
mismo monte moda mujer mundo muy nada naranja negro nieve niña niño noche nombre nuestro nueve nuevo nunca ojo ola olivo oro oso otro padre país pan papel para pared paz pelo pera perla perro pez piel pies piedra plata playa plaza poco
por puente puerta puro que queso reina rey rico río ropa rosa rojo sal salud sangre santo seda seis sello señora siempre siete sol solo sombra son sueño suave sur tarde té tela tiempo tienda tierra tigre todo toro torre traje tres trigo uno
uva vaca valle vela verano verde vida viento viejo vino viva voz zapato
abelha abraço água alegria algodão alto amigo amor anel anjo ano areia arte asa avó azeite barco beleza bem boca bola bolsa bom bonito braço branco brilho cabelo caixa cama caminho camisa campo cão carne carro casa cavalo cedo céu chá chave chuva cidade
coração cor corpo coroa couro dia doce dois dona ela estrela fé feliz festa filha filho flor fogo folha fonte força fruta gato gelo gente grande hoje homem irmã jardim jogo jovem lã lar leão leite limpo linda livro lua luz mãe maçã mão mar
melhor menina menino mesa moda morango mulher mundo não natureza neve noite nome novo olho onda ouro ovo pai pão papel paz pé pedra peixe pele perto praia prata preto primavera prova rainha rei rio riso rosa roupa sabor saia sapato saúde seda sol sombra
sonho sorte suave sul tempo terra tudo uva vela velho vento verão verde vermelho vestido vida vinho vitória voz
`;
export const italian = `
acqua albero alto amica amico amore ancora anello angelo anno aria arte azzurro bacio bagno bambino barca bella bello bene bianco bimbo bocca borsa bosco braccio buono caffè caldo campo cane capello capo cappello carta casa castello cavallo cena centro chiaro
chiave cielo città colore corona corpo corto cosa costa cucina cuoio cuore dama dente dieci dolce donna dono dopo due ecco erba estate faccia famiglia felice festa figlia figlio fiore fiume foglia fonte forma forte forza frutta fuoco gatto gente giallo giardino
gioco gioia giorno giovane grande gusto idea isola lago lana largo latte legno leone libro limone linea lino luce luna lupo lusso luogo madre mamma mano mare mela mese mezzo miele mille moda mondo monte muro natura nave nero neve nome notte nove nuovo
occhio oggi ombra ora oro orso otto pace padre paese palla pane pelle pera perla pesce piazza piede pietra pino pioggia più ponte porta porto prato prima pura ramo regina resto riso rosa rosso sale sapone scarpa sei sella seme sera seta sette sogno sole
sorella spada specchio stella stile storia strada tavola tazza tempo terra testa torre tre tutto uno uomo uva valle vela vento verde vero vestito via vino viso vita viva voce volo volta zucca
`;
export const turkish = `
açık ada adam ağaç akşam alan alt altın an ana anne ara arı arka aslan at ateş ay ayak baba bahar bahçe bal balık bardak baş bayan beyaz bilgi bir biz bu bulut büyük cam can çanta çay çiçek çocuk çok dağ dal deniz deri
dost dün dünya ekmek el elma elbise ev fil gece gemi genç gök göl gömlek göz gri gül gümüş gün güneş güzel hava hayat her ışık iç için ile inci ipek iyi kadın kahve kalem kan kapı kar kara kartal kaş kaya kız kırmızı kış
kitap kol köpek köy kral kuş kutu küçük limon mavi melek mor nar nehir ne o ok okul on orman oyun ön para pembe pul renk rüya rüzgar saat saç sarı sen ses sevgi siyah son su süt şeker taç taş tat tek tuz uzun üç
üzüm var ve yaz yeni yeşil yıl yıldız yol yün yüz zaman
`;
export const russian = `
август автор апрель баба база банк белый берег берёза блеск блок бог бор борт брат век вера весна ветер вечер вид вино вишня вода воздух волк волна время все встреча год голос гора город гость гром дача день дерево дети для добро дождь
дом дорога друг дуб дух душа еда ель жар железо жемчуг жена жизнь заря звезда звук зверь земля зима змей знак золото зуб игра игла икра имя искра камень карта кит клад класс ключ книга кожа колос кольцо конь корабль корона кот кофе край
красный красота крем крест кровь круг крыло куб курс лев лёд лес лето линия лиса лист лицо лук лёгкий луна луч любовь люди маг май мак малина мама март мастер мать мёд медведь место метр мечта мир мода море мороз мост музыка муж мышь мяч небо
ночь нос окно орёл осень остров отец парк перо песня пир план плод победа поле полёт порт почта праздник птица путь пчела радость радуга рай река рис рог роза рок роса рука русь рынок рысь сад салют сапог сахар свет сегодня север село семья сердце
серебро сила сирень слава слово слон снег сова сок сокол соль сон сорока спорт среда стиль стол столица страна стрела судьба сыр тайна танец театр тень тигр ток том тон тройка труд тур туман уголь удача узор улица ум утро факел фея флаг флот форма фото
хвост хит хлеб холод храм цвет цена цех цирк чай час чаша чудо шаг шар шёлк школа шум щит эра эхо юг юность яблоко ягода якорь ясень
`;
export const indonesian = `
air aku alam anak angin api atas awan ayah baik baju baru batu bawah bayi beras besar biru bola buah buku bulan bumi bunga burung cahaya cantik cinta coklat dapur daun dia dua emas enak gajah gelas gula gunung hari harimau harum hati hidup hijau hitam hujan ibu ikan
indah jalan jam jari kaca kain kaki kami kasih kayu kecil kelapa kereta kita kopi kota kuda kue kulit kuning laut lima luar madu malam mata matahari merah merak mutiara mimpi murah naga nama nasi orang padi pagi panas pasar pasir pintu pisang pohon putih raja rasa ratu ria
roda roti rumah rusa sapi satu sehat sepatu siang singa suara sungai susu tanah tangan tari tas teh teman topi tiga tikar ular ungu warna wangi
`;
