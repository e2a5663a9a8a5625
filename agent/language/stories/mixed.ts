import type { Problems } from '../problems/entry.js'

export const mixed: Problems = {
  plumbing: [
    "Bonjour, el chasse d'eau cassée w el mayy 3am terkod non stop, possible demain matin à Hazmieh?",
    'عندي fuite تحت ال bidet ومش عارفة من وين، the floor is always wet',
    "Ma mère âgée habite seule à Zahlé, la femme de ménage m'a dit que l'évier de la cuisine est " +
      "bouché et qu'elle fait la vaisselle dans une bassine. Pouvez-vous passer le déboucher cette " +
      'semaine svp',
    "Fuite sous l'évier, le joint est mort je crois, je travaille de nuit donc venez après 14h",
    "WC suspendu: la plaque de chasse عم تعلق w l'eau coule sans arrêt, Geberit",
    "Nouvelle machine à laver arrivée, l'électricien a mis la prise, il manque arrivée d'eau w vidange " +
      'au balcon, badda masoura jdide mn l matbakh la barra',
    "La chasse d'eau du resto est cassée w fi clients, quelqu'un peut passer avant 19h?",
    'البيديه عم يسرّب من ورا، le joint est mort je pense، فيك تجي demain matin',
    'Robinet extérieur de la crèche gelé cette nuit, le tuyau a éclaté, l may 3am tfour bel jneyne, le ' +
      'jardinier a coupé chez lui mais ça continue',
    'bidet à installer, اشتريت واحد جديد',
    'Robinet du jardin cassé, عم يرش 3al jirane, le jardinier a tapé dedans avec la tondeuse, et la ' +
      'piscine des voisins est pleine de boue',
    'Le faïencier a refermé le bâti, il jure que tout était bien serré. WC suspendu qui bouge, البراغي ' +
      "رخو, j'ai peur qu'il tombe",
    'Fuite au compteur, شركة المي قالت من عندنا لجوا',
    'Les WC refoulent, ça fait glouglou comme un chameau, شي بيخزي, on a des invités à midi dimanche',
    "Fuite sous le lavabo, أنا حاطّة تنجرة تحتو, and every hour I empty it. L'électricien n'y est pour " +
      'rien, le plafond non plus',
    "Le filtre d'eau Brita sous évier est arrivé, who can بركّبلي ياه مع حنفية زغيرة à part? Naccache",
    'Pression خفيفة بكل البيت depuis la coupure, tank is full and pompe neuve, الفلاتر بالحنفيات كلها ' +
      'رمل I think'
  ],
  electrical: [
    'Slt, chez moi les plombs sautent dès que la clim et le chauffe-eau sont allumés ensemble, ' +
      "compteur 10A, besoin de quelqu'un pour refaire le tableau",
    'el LED strip ta7t el cabinets cuisine died, transfo ma7rou2 probably, fik tghayro?',
    'بكرا عيد ميلاد ابني وعم نحط decoration بالجنينة، the catering and DJ are booked, bas ما في prise ' +
      'برا ابدا وبدي حدا يسحبلي ligne آمن للخيمة',
    'Court-circuit après la pluie, la prise du balcon a sauté w kel el bet tofe, urgent Sodeco',
    'Mon compteur tourne même si tout est éteint, je pense que حدا سارق خط مني, verify svp',
    "On a monté le dressing, el rideau motorisé wosel w mrakkab, bas ma fi fil pour l'alimenter, il " +
      'faut tirer une ligne depuis la boîte w interrupteur 7add l takhet',
    "Le disjoncteur saute dès qu'on allume le four de la boulangerie, fi 7ada yshouf l tableau?",
    'بدي مد خط للborne de recharge بالparking, عندي voiture électrique جديدة',
    "Les enseignes du magasin clignotent depuis l'orage, le néon est neuf, donc c'est l'alimentation, " +
      'baddna 7ada ma3o échelle',
    "interrupteur va-et-vient, بالكوريدور, ne marche que d'un côté",
    'le peintre finit jeudi, mieux vaut le faire après pour ne pas salir. ventilateur de plafond à ' +
      'poser, 2 chambres, السلك موجود',
    'prises à déplacer قبل ما يجي المطبخ الجديد, 5 points',
    'spots salle de bain grillés, مي فاتت عليهن',
    "J'ai une odeur de plastique brûlé près du tableau, والقاطع سخن متل الرغيف, suis seule avec bébé, " +
      'svp vite',
    'Éclairage de Noël sur le balcon et la façade, بدي حدا يمدّ كابل برّا safe من الشتي, Kfardebian',
    'Prise TV, prises salle de bain, كلو رخو وعم يوقع من الحيط, 9 boîtes à refaire',
    "Le frigo marche chez la voisine, donc c'est pas lui. الـ AC guy said courant faible, so who " +
      'checks the phases? نص البيت 110 ونص 220'
  ],
  'generator-ups': [
    "L'onduleur de mes parents à Ballouneh ne tient plus la charge, min fadlkon un technicien cette semaine",
    "generateur Perkins 60kva عم يسرب مازوت من pompe d'injection، need a mechanic for it asap",
    'On a changé le frigo et on a un nouveau plasma, kello tamem, mais à chaque coupure هالعلبة يلي ' +
      'تحت السلم بتعمل biiiip w ma bta3te chi, je crois que les batteries sont mortes',
    'Batterie de démarrage du groupe électrogène à plat, bouton start ne fait rien, immeuble à Naccache',
    "Stabilisateur بدي اياه لان التوتر نازل 170, l'onduleur bip tout le temps et l frigo ya7ro2",
    'Les panneaux sont propres, le tableau électrique neuf. Par contre la comm entre BMS et inverter ' +
      "ما عم تظبط, batterie bloquée à 60%, besoin d'un pro qui connaît Growatt",
    "Le groupe électrogène de l'école chauffe trop, le voyant température rouge, fikon tejo demain?",
    'الinverter بيفصل لما نشغل الmicro-onde، battery neuve من شهرين',
    "Onduleur pour le serveur de la clinique, besoin de 3 kVA avec écran, l'informaticien dit que le " +
      'reste est bon',
    "onduleur 3kva pour clinique, بدنا شي ما يقطع ولا ثانية, le dentiste en plein implant l'autre " +
      'jour, w l ashi3a tafyet',
    'groupe électrogène à louer, عرس بالضيعة, 2 jours, 40 kva',
    "alternateur mort sur le Caterpillar, المبنى عالعتمة من امبارح, l'ascenseur bloqué w l may ma " +
      'btetla3, ma fi trompe bala kahraba',
    'carte électronique inverter Must, محروقة, tu répares?',
    "Groupe électrogène SDMO en panne, بيدور دقيقة وبيطفي, low oil il dit mais l'huile est pleine",
    'On cherche 2 batteries gel 200A pour onduleur, مع تركيب, old ones are gonflées comme des ballons',
    'La clim a été réparée, le chauffe-eau aussi. العلّة بالـ inverter: il fait bip bip, E-04, and ' +
      'cuts quand je branche le micro-ondes',
    'ماتور الفيلا stuck, starter بيعمل tac tac, mon père veut regarder France-Maroc ce soir, pitié'
  ],
  solar: [
    "Hello, j'ai des panneaux 550W Jinko, wa7ad menon fi hot spot bayyin, est-ce que tu peux le changer?",
    'بدي system hybrid ٨ كيلو مع Deye inverter، installation included، villa b Faraya',
    "Mon mari voyage, el batterie pleine w el onduleur marche, mais l'app me dit «string 2: 0 volt» " +
      "depuis lundi. On a une fête samedi à la maison, il me faut quelqu'un qui monte sur le toit " +
      'vérifier les câbles',
    'Nettoyage de panneaux photovoltaïques, toit plat accessible, 20 unités, Dbayeh',
    'Chauffe-eau solaire: le capteur plat est percé, l mayy 3am tenzal 3al sate7, réparer ou changer?',
    "L'onduleur c'est moi qui l'ai réglé, l'électricien a fini le tableau, il me manque un gars qui " +
      'monte poser la structure w les panneaux bi zawye sa7 plein sud, on est étudiants en colocation, ' +
      'petit budget',
    'Mes panneaux sont sales w la production a chuté, vous faites nettoyage w check-up?',
    'عندي facture générateur كبيرة بالsupermarché, بدي étude لnظام on-grid مع الموتور',
    'Chauffe-eau solaire: le capteur plat fuit à la jonction, le ballon est neuf, bade tbaddlo l ' +
      'panneau bass',
    'panneaux Longi 550W, عندي 6, je veux ajouter 4',
    'chauffe-eau solaire, les tubes sous vide fêlés, التلج كسرن, le plombier a isolé les conduites, la ' +
      'résistance marche en secours, bas badna l chames',
    'laver les panneaux, بعد عاصفة الرمل, 3 fois par an — la société de ménage fait les vitres mais ' +
      'refuse de monter sur le toit',
    'hotspot sur deux panneaux, بقعة بنية محروقة, à remplacer',
    'Bonjour, on veut passer au solaire, maison à Faqra, كم لوح وكم متر سطح بدنا, and does it survive ' +
      'la neige?',
    'Entretien annuel: nettoyage des panneaux, شدّ البراغي, check câbles, 20 panels à Hazmieh',
    "Mes capteurs d'eau chaude sur le toit, الأنابيب السودا, fuient au joint du collecteur; le ballon " +
      'non, il est neuf',
    "The solar company اختفت متل الملح, they left rails and boxes عالسطح, on cherche quelqu'un pour " +
      "finir l'installation. Inverter et batteries déjà montés"
  ],
  'ac-hvac': [
    'La clim du salon fait un bruit de tracteur depuis hier, min ba3d ma nadafneha, vous pouvez passer ' +
      'samedi?',
    'need VRV maintenance contract لبيتي بالرابية، ٦ units indoor',
    "Le plombier est venu, il a changé le robinet du radiateur et il n'y a plus de fuite, bas l " +
      'chaudière bta3te code E04 w ma bte2la3, il fait 8 degrés chez ma grand-mère',
    'Pompe à chaleur bloque en mode froid, dehors 6°C, erreur H4, maison à Faqra',
    'Combien pour 2 splits مع nouveau support w hafra bel 7et, marque Gree achetés hier',
    "On a changé les rideaux pour le soleil, isolé le toit, même le frigo va bien, mais l'appart reste " +
      'à 31 parce que la clim centralisée souffle بس بأوضة وحدة, les autres gaines rien',
    'La clim de la pharmacie est en panne, les médicaments doivent rester sous 25, urgent ya jame3a',
    'الchaudière ما عم تدفّي، la pression عم تنزل كل يوم',
    "VRV de l'immeuble de bureaux, erreur U4 au 3e étage seulement, le reste marche, fina nejib " +
      'technicien cette semaine?',
    "chaudière mazout qui s'éteint, بحمانا, on gèle, le ramoneur est passé, la citerne est pleine, la " +
      'pompe fait tac tac',
    'nettoyage gaines, concealed, مكتب كامل',
    "climatiseur Gree, H6 عالشاشة, il démarre puis s'arrête",
    'Installer un Daikin 12000, trou dans le mur مش مفتوح بعد',
    'La clim goutte sur le tapis persan de maman, طق طق طق, je mets une bassine, elle va me tuer',
    'Poêle à pellets en panne, بيعبّي وبيطفي, ça sent la fumée partout, Ehden, -2 dehors',
    'Devis pour multi split 4 pièces, les fenêtres فيهن ستاير جداد please ما تجوّوهن, with copper ' +
      'pipes hidden',
    'Il y a un oiseau qui fait cui cui dans le groupe extérieur, عمل عش, et depuis plus de froid'
  ],
  'water-heater': [
    "Bonjour, notre ballon d'eau chaude est entartré, résistance à changer je pense, 100L Ariston, Baabda",
    'water heater تبع الحمام بيعطي shock خفيف لما نلمس الدوش!! urgent please عندي اطفال',
    "On vient de refaire la salle de bain, carrelage, lavabo, miroir, kello helo, mais on n'a pas " +
      'encore remis le chauffe-eau au mur, il est par terre 3al balcon et on se douche chez les voisins',
    "Ballon d'eau chaude qui fuit par le haut, j'ai coupé l'électricité, Sin el Fil",
    'Mixer shower ok, chaudière au gaz affiche erreur 01, ma fi eau chaude, bébé à laver ce soir',
    'Après le passage du peintre et du carreleur on a tout rebranché, sauf le chauffe-eau, les fils ' +
      'pendent w ma 7ada baddo ydo22 fi, 100L vertical, كتير تقيل',
    "Le cumulus fait sauter le courant, c'est la résistance je pense, vous avez la pièce pour Ariston 100L?",
    "السخان خربان and we have guests من برا، il faut le changer aujourd'hui",
    "Gym à Kaslik: douches femmes ok, douches hommes froides, chaque côté a son ballon, donc c'est " +
      "l'autre, le thermostat a brûlé probablement",
    "chauffe-eau Ariston, صوت فرقعة جوا, comme du popcorn. La pression est bonne, l'eau de ville est " +
      'très calcaire ici à Kesrouan',
    "l'anode magnésium à changer, صرلو 4 سنين",
    'ballon 150L, fuite sur la soudure, يتلحّم ولا نشتري واحد — le plafond du voisin est taché, le ' +
      'peintre attend, alors vite',
    'installer un petit 30L للمطبخ, prise déjà prête',
    "Plus d'eau chaude depuis samedi, القازان Thermor طافي, the baby bath with kettle is un sport olympique",
    "Mon chauffe-bain fume un peu w ri7et gaz ba3d ma tfe, j'ai ouvert les fenêtres, venez svp, Ain Saadeh",
    'Le lave-linge ok, la pression ok, بس المي السخنة rusty متل الشاي, je crois que la cuve est rouillée',
    'بدي timer للقازان مش بس كهربا, le faire démarrer à 5h, and also a bigger one 120L, موجود عندكن؟'
  ],
  'water-tank': [
    "Besoin d'une citerne d'eau 3al Achrafieh aujourd'hui, الطابق الرابع, tuyau long svp",
    'cleaning w sterilisation لخزانين 1000L et le réservoir souterrain, how much?',
    "Ma tante vit à Bikfaya, l'hiver le réservoir gèle et l'été ma fi mayy. Le plombier a isolé les " +
      "tuyaux, ça c'est réglé. Elle veut maintenant ajouter un 2e réservoir à côté, connecté au premier",
    "Citerne d'eau svp à Ajaltoun, route étroite, petit camion seulement, demain matin",
    'Installer un réservoir 2000L سعة على البلكون الخلفي, قديه مع التركيب?',
    "Mariage à la maison samedi, traiteur et DJ confirmés, 150 invités et toilettes qui n'ont plus " +
      "d'eau because el khazzen fade, بدنا two trucks dès vendredi soir",
    "On n'a plus d'eau à la clinique, citerne urgente svp, stérilisation arrêtée, Hazmieh",
    'بدي nettoyage للréservoirs تبع البناية، 6 tanks، مع chlore',
    "Le flotteur coince, la citerne d'en bas déborde dans le garage chaque nuit, le pompiste a dit " +
      "c'est pas la pompe",
    'réservoir fissuré, عم يسرّب من الكعب',
    "analyse d'eau, طعمها مالح, citerne ou puits?",
    'joint du couvercle + flotteur, خزان 1000, Furn el Chebbak',
    'Citerne urgent à Achrafieh, شارع ضيق, petit camion svp',
    "Plus une goutte au robinet, الخزان فاضي, need a citerne avant 14h svp j'ai un salon de coiffure " +
      'et des clientes avec la teinture sur la tête!!',
    "L'eau est jaune وريحتها متل بِركة الضفادع, when was the tank cleaned? jamais je pense. Immeuble 8 " +
      'étages Badaro',
    "Flotteur cassé, ça déborde, طول الليل شرشرشر, the neighbor from 5th m'a insulté",
    'On a déménagé, meubles ok, clés ok; بس في خزّان قديم asbestos عالسطح, il faut le remplacer par ' +
      '2x2000 polyéthylène'
  ],
  'appliance-fridge': [
    'Mon frigo Bosch no frost fait de la glace au fond, el fan byo3lo sawto, vous réparez à Jal el Dib?',
    'محتاجة technicien pour wine cooler صغير، ما عم يبرد below 20',
    'Le menuisier nous a fait une cuisine encastrée superbe, bas el frigo encastré sa7to ma btetnaffas ' +
      "ou quoi, il chauffe sur les côtés et le compresseur s'arrête toutes les heures",
    'Mon congélateur givre trop vite, je dégivre toutes les semaines, à Kaslik, modèle Beko',
    "Distributeur d'eau تبع البراد عم يسرّب w the filter light stays red",
    'Le resto ouvre à 18h, gaz livré, la hotte ok, mais الغرفة المبردة chambre froide طلعت لـ 14 ' +
      "degrés et j'ai 60 kg de poulet, svp vite",
    'Le frigo du cabinet est trop froid, les vaccins gèlent, besoin de régler wala nbaddel l thermostat',
    'الvitrine الموالح ب المحل عم تعرّق الزجاج كلو، et ça ne refroidit plus',
    "Congélateur coffre, le moteur tourne mais rien, acheté d'occasion à Ouzai, fi 7ada yeje yshoufo " +
      'wla nrajj3o?',
    'bonjour, mon congélateur dégivre tout seul, fi la7me b2albo please vite',
    'wine cooler تبعي عم يعطي 18 بدل 12, can someone check the thermostat?',
    'El porte du frigo ma bet sakker mni7, les charnières sont tombées',
    "Machine à glaçons du resto bloquée, ما عم تعمل تلج and it's Friday night!!",
    'Mon frigo ne fait plus de froid, الفريزر إي بس تحت لأ, il y a 3 kg de kebbé en danger',
    "Le distributeur d'eau ne donne rien, بيعمل زززز وبس, GE américain",
    'Machine à glaçons du bar morte, we open ce soir 20h, Mar Mikhael, والبيرة فاترة, shame',
    "L'électricien est passé, la prise ok; le plombier a dit pas moi; والمي تحت البراد still there, بحيرة"
  ],
  'appliance-washer': [
    'Lave-vaisselle Ariston code A05, el pompe ma 3am btefda, Kaslik, dispo demain',
    'washing machine تبعي عم تعمل leak من تحت، I think the pump hose',
    "J'ai trois enfants et zéro patience hehe. Sèche-linge ok, repassage on l'envoie dehors, bas " +
      'machine à laver: el lessive ma btenzal, adoucissant reste dans le bac w l tyeb btotla3 wesekh',
    "Machine Samsung affiche 4C, elle ne prend plus l'eau, robinet ouvert, Dekwaneh",
    'L lave-vaisselle ما بيسخّن, verres gras, on a changé le sel w l produit',
    "Le mec du frigo est passé, réparé nickel. Pendant qu'il débranchait, l'ghasele tetza7at et depuis " +
      'ما عم تقلّع, ni lumière ni bip, bébé à la maison donc urgent',
    'Notre lave-vaisselle fuit par en bas, le personnel lave à la main depuis hier, svp passer à Monot',
    'المكنة LG direct drive، erreur UE، كل ما حط شراشف',
    "Foyer d'étudiants: 3 machines sur 5 en panne, une ne vide pas, une saute, une bloquée, bedna 7ada " +
      'yeje la koullon sawa',
    'Le lave-vaisselle ما عم يسحب مي, y a un bip et puis rien',
    "Pompe de vidange morte sur une Siemens, 3andkon pièce d'origine? J'ai vidé les 12 litres à la " +
      'main, l sheghel bokra w l tyeb lesa jowwa',
    'tambour cassé, le croisillon yemkin, LG direct drive',
    'my washer-dryer combo بيغسل عادي بس ما بينشف, combien la visite à Achrafieh?',
    'Ma machine fait «clac» et saute le programme, عم توقف عنص الغسلة, LG direct drive 9kg, Antélias',
    "سكّرت بابها وما عم تفتح, my wedding tablecloth inside, it blinks rouge, c'est le loquet je crois",
    'Sèche-linge: ça tourne pas, ronron seulement, والقشاط مقطوع يمكن',
    "Le four c'est réparé, merci, l'évier aussi. المشكلة الـ dishwasher: white film sur tous les " +
      'verres, et odeur de poisson, عالريحة بتهرّب'
  ],
  'appliance-oven': [
    'La plaque vitrocéramique affiche E9 w ma bta3mel chi, Bosch, Rabieh',
    'البوتغاز fuite de gaz خفيفة, عملت test بالصابون and it bubbles at the regulator',
    "Anniv de mon fils samedi, gâteau maison promis. Le four chauffe, c'est bon, bas l grille ta3 el " +
      "convection bterjof w ventilateur m3alla2, tout brûle d'un côté seulement",
    "Plaque à induction fissurée après la chute d'une casserole, on peut changer le verre?",
    'La hotte فيها lampe محروقة w filtre مسدود w moteur عم يعمل صوت متل الطيارة',
    "On vient d'emménager, les meubles de cuisine sont posés, mais four encastré Bosch pas encore " +
      'branché au gaz, w badna 7ada ydawwezo w y2ammen el tuyau',
    'Four encastrable Siemens, la vitre intérieure a explosé hier, vous avez la pièce?',
    'بدنا حدا يوصّل الcuisinière على الgaz، نقلنا عبيت جديد والtuyau قصير',
    "Le salamandre du resto ne s'allume plus d'un côté, le chef dit thermocouple, la ligne de gaz a " +
      'été vérifiée hier',
    'la hotte fait un bruit horrible w ma 3am tes7ab dakhkhe',
    'microwave turntable ما عم يبرم, and there are sparks جوا',
    'four qui chauffe trop, il crame tout même à 150, le thermostat akid',
    "sfouf el hood lights ma2toufin et le moteur ne marche qu'en vitesse 3, Franke",
    'La plaque vitro est fêlée, صار خط من الطرف للطرف, can I still cook or boom?',
    'Mon four Smeg chauffe à fond, pas de thermostat, البيتزا صارت فحمة, les enfants disent «dragon maman»',
    'Odeur de gaz légère قرب القنينة, the rubber hose is فاقع et vieux de 10 ans, le changer svp ' +
      "aujourd'hui",
    'Bon, le lave-vaisselle ok, le frigo ok. الغاز بيشعل بس إذا تركت الزر بينطفي, flame dies when I ' +
      'let go, surtout le grand feu'
  ],
  cleaning: [
    'Salut, grand ménage de printemps, 2 personnes, une journée, bet bi Naccache 200m2',
    'محتاجة nettoyage للـ matelas وكنبة الـ velours, baby threw up on both',
    'On rentre de France samedi, ma sœur a fait les courses w el natour ched l mayy, mais la maison ' +
      "est fermée depuis un an, poussière partout, toiles d'araignée, w rihet rtoube. Quelqu'un " +
      'vendredi?',
    'Vitres et volets à nettoyer, grand appartement au 4e, avant les fêtes',
    'Hi, بدنا femme de ménage لنهار واحد, après travaux, apt vide 110m² Ain Saadeh',
    'Belle-mère débarque jeudi, le traiteur est booké, le rideau fixé, w el bet fawda, fa svp deux ' +
      'personnes mercredi pour frotter sols, salles de bain w faire les lits',
    'Grand ménage après travaux, 3 chambres w salon, fi poussière partout, possible demain?',
    'بدنا nettoyage vitres للvitrine كل اسبوع، boutique بالABC',
    "Salle de classe après inondation: l'eau est pompée, le mur va sécher, il faut enlever la boue, " +
      'laver les tables w désinfecter',
    'on a déjà une nounou pour la petite, bas ma bta3mol chi bel beit. ménage 4h chaque mardi, مع كوي ' +
      'خفيف if possible',
    'chez ma grand-mère, 90 ans, المطبخ معبا دهن من سنين, il faut dégraisser tout',
    'le peintre est parti, l mekayyef rakab, mais on marche sur la poussière. post construction ' +
      'cleaning, 180m2, الحازمية, devis svp',
    'Khaltna travaux, tout est peint et posé, mais les vitres pleines de silicone w peinture, qui peut ' +
      'gratter et nettoyer?',
    "Cherche femme de ménage, مرّتين بالأسبوع, repassage non (pressing s'en occupe), just floors, " +
      'bathrooms et vitres',
    "Fin de chantier: colle, ciment, poussière, كلو عالباركيه, il faut rendre l'appart brillant pour " +
      'mercredi',
    'Le tapis shaggy du salon a bu un café turc entier, بقعة متل القارة, svp enlevez-la avant ma belle-mère',
    "عنا clinic, need cleaning désinfection chaque soir, salle d'attente ريحتها بيبي وبسكوت"
  ],
  'pest-control': [
    "J'ai des punaises de lit, j'en suis sûre, rja3na mn l safar ma3on ya3ne, traitement urgent svp",
    'termites بالباركيه, the floor sounds hollow near the balcony door',
    'Le vétérinaire a mis la goutte pour le chien, donc lui il est clean, bas el tiques sarou bl ' +
      'jnayne w 3al terrasse w dans les fissures du mur, il faut traiter dehors',
    "Cafards dans la cuisine, j'ai un bébé donc produit sans odeur svp, Achrafieh Sassine",
    'Guêpes dans le volet roulant, كل ما نفتحو بيطلعو علينا, urgent',
    'Le jardinier a traité les plantes, les voisins ont nettoyé la cour, et malgré ça des tiques w ' +
      "brghout partout sur la terrasse, le chien est ok, c'est le sol يلي بدو رش",
    "Il y a une souris dans la cuisine de la crèche, please aujourd'hui discrètement",
    'عنا guêpes عم يعشعشو بالvolet، و بنتي allergique',
    'On a désinfecté et rangé le dépôt, w ba3d fi cafards derrière les cartons, contrat annuel ' +
      'possible pour 3 magasins?',
    'des punaises de lit après notre voyage, حدا بيرش بدون ما نرمي الفرشات؟',
    "j'ai des mites dans la cuisine, bel riz w l t7in, partout des petits papillons",
    'Termites fel parquet, le bois sonne creux, need inspection. Le menuisier remplacera les lames, ' +
      'bas 2al lezim 7ada ye2tol l sous abel',
    'nid de guêpes f toit, urgent, ابني عندو حساسية',
    'Il y a des fourmis partout, شغّالات متل الألمان, elles sortent de derrière la prise de la cuisine',
    "Souris!! مبارح شفت ديلتا, j'ai hurlé, my husband climbed la chaise avant moi",
    'Termites يمكن, le parquet sonne creux, tok tok, et de la poudre; le menuisier va le changer ' +
      'after, but first kill them',
    'Puces de lit, cafards, moustiques: pack complet svp pour hôtel 18 chambres à Batroun, قبل الموسم, ' +
      'housekeeping already ours'
  ],
  painting: [
    "Je cherche quelqu'un pour poser du papier peint panoramique chez moi à Gemmayzé, mur de 4m",
    'بدي paint job للـ garage doors + الدرابزين، epoxy if possible',
    "Déco salon: canapé jdid, rideaux chez la couturière, tableaux chez l'encadreur. Manque juste " +
      'changer el couleur mn gris la vert sauge w les plinthes en blanc, 45 m2',
    'Je voudrais repeindre mon studio en bleu pétrole, un seul mur et le reste blanc, à Gemmayzé',
    'Moisissure noire 3a sa2ef l 7ammem, بس من البخار, faut gratter w peinture anti-humidité',
    "On rend l'appart vendredi, les déménageurs passent jeudi, la femme de ménage après; entre les " +
      'deux il nous faut un coup de blanc, surtout wara el canapé w 7awlen les interrupteurs',
    'Repeindre 2 classes pendant les vacances, couleur claire, peinture sans odeur 3melo ma3rouf',
    "بدي trompe-l'oeil أو fresque عحيط الresto, style méditerranéen",
    "Le plafond est taché depuis la fuite du voisin, c'est réparé chez lui, reste à faire une couche w " +
      "reprise d'enduit",
    "Le parquet sera poncé la semaine d'après, donc faut que ce soit fini avant. Repeindre 3 chambres " +
      '+ couloir, بجبيل, quand vous êtes libre?',
    'stucco veneziano للمدخل, vous faites ça?',
    'taghyir tapisserie fel entrée, motif floral, on a déjà acheté les rouleaux',
    'Les volets verts sont délavés, بدن رشّة جديدة, vert bouteille, le ferronnier a graissé les gonds ' +
      "ça va, c'est juste la couleur",
    "On repeint tout l'appart, 140m2, أبيض مكسور, plafond compris, before les meubles arrivent le 3",
    'Mon balcon est triste, la façade pèle comme un oignon, بدي تيكستشر أو غرافياتو, beige',
    'Papier peint Disney Cars pour la chambre de Jad, 4 rouleaux achetés, il saute partout «vroum ' +
      'vroum»; الرفوف ركّبوها خلص',
    "Un petit trou بالحيط من البرّاد لمّا فتّو, smell of fresh paint doesn't bother, just rebouche and " +
      'même couleur stp'
  ],
  carpentry: [
    'Bonjour, je voudrais une table basse sur mesure en noyer w étagères pareil, atelier bi Jbeil?',
    'بدي pergola bois عالتراس، 4x3، stained dark',
    'Le dressing Ikea est déjà monté mais y a un creux de 40 cm w manna 3arfin chou na3mel fi, je ' +
      'voudrais un placard étroit fait main qui ressemble, porte w 5 rayons',
    'Escalier en bois qui grince, deux marches cassées, maison à Douma',
    'Dressing sous pente b chambre mansardée, fa badda tafsil, mesure cette semaine possible?',
    "L'électricien doit passer les fils derrière, le tv sera accroché après, mais d'abord بدي نعمل " +
      'habillage mural en lattes de chêne w meuble bas intégré',
    "Le comptoir du magasin est abîmé par l'eau, bade ghayro plan de travail en bois massif",
    'عندي placard الباب الcoulissant طلع عن السكة، le bois est gonflé',
    'La porte du bureau du directeur ferme mal depuis la nouvelle moquette, il faut raboter en bas chi ' +
      '1 cm, l serrure mnie7a',
    'mon parquet se soulève près de la fenêtre, l lo7 nafakh',
    'Dressing sur mesure, أوضة 3 على 2 ونص, on veut du chêne clair',
    "Porte coulissante en bois, sortie du rail, ما عم تسكر, le vitrier dit que la vitre n'a rien w l " +
      'bekara hiyye l mashkal, bas l beit byetfarraj',
    "J'ai une vieille armoire de teta, le fond est cassé, المسامير طالعة, réparable?",
    "La porte d'entrée a gonflé, لازم برد من تحت, it scrapes le marbre et ça fait grrrr",
    "Placard encastré sous l'escalier svp, mesure + design, ما بدنا Ikea, le peintre est déjà réservé",
    'Un tiroir coincé بجوّاتو جوازات سفرنا, le bois a gonflé, vol demain 6h!!',
    'Deck en teck autour de la piscine, 3 lattes pourries واحدة أكلت إجر عمّو, à remplacer'
  ],
  'furniture-assembly': [
    "Montage d'une cuisine enfant w un lit cabane, tout est dans les cartons, Mar Mikhael",
    'tringle ثقيل لل rideaux velours، ceiling mount, 5 meters',
    'On a commandé el barbecue Weber w salon de jardin pour dimanche, invités 15, traiteur ok. Mais ' +
      'tout est en pièces wel mari m3asseb, il faut un bricoleur samedi pour monter',
    'Meuble TV et commode à monter, tout est dans les cartons, Jal el Dib, samedi après-midi',
    'Rideaux déjà prêts, بس بدنا tringle à rail b sa2ef, 3 mètres, can you drill in béton?',
    "Les enfants dorment par terre depuis l'emménagement, le peintre a traîné, هلق خلص, on a besoin " +
      "que quelqu'un assemble les deux lits mezzanine avec toboggan",
    'Bonjour, on a reçu les casiers du personnel en kit pour la clinique, fi 7ada ysa3edna nmontehon ' +
      'cette semaine?',
    'بدي حدا يركبلي les stores vénitiens بالoffice, عندي 5 windows وكل القياسات جاهزة',
    'le banc de musculation et la machine elliptique sont arrivés pour la salle de sport de ' +
      "l'immeuble, personne du comité ne sait les assembler, svp un bricoleur samedi",
    'les anciens propriétaires ont tout laissé propre, bas ma fi wala meffak bel beit. monter un lit ' +
      'coffre queen size, من ميدكو, وصل اليوم',
    "tringle à rideaux à fixer, double rail, plafond gypsum — le gypsier dit qu'il y a un renfort, w l " +
      'khayyata btsallem l 2meche l arb3a',
    "support TV orientable, je l'ai déjà, بس بدي حدا يثقب البلاط",
    'bébé arrive dans 2 semaines! السرير والكومود بعدن بالكرتونة, mon mari est en voyage',
    'TV 65" à fixer, شاريين السناد, mur en gypse attention, câbles cachés svp',
    'Meuble Conforama en 3 paquets, مفكّك, avec dessins for geniuses only, help',
    'Lit mezzanine pour les jumeaux, ils dorment par terre en criant «camping!», montage samedi matin, ' +
      'الفرشات وصلو',
    "Store banne/ perde بالصالون ما عم يطلع, the chain slipped, la menuiserie alu est ok c'est " +
      'seulement le rideau'
  ],
  'metal-aluminium': [
    'Vitre cassée dans la chambre du bébé, double vitrage, urgent parce que le vent rentre',
    "كسر بالـ poignée d'aluminium تبع الشباك, window stays open, 8th floor",
    "L'architecte a dessiné une séparation verrière style atelier entre salon w cuisine, le mur est " +
      'déjà démoli et le sol refait. Il reste à trouver celui qui fabrique, fer noir w verre cannelé',
    'Porte-fenêtre en alu qui ne ferme plus, لازم تغيير galets et joint, 2ème étage à Sin el Fil',
    "Une verrière d'atelier noire بين المطبخ وال salon, combien le mètre svp?",
    'Mon vélo est réparé mais le local à vélos ma fi 2idna nsakkro, juste un vieux grillage rouillé ' +
      'cassé, il faut souder une porte en fer w tarkibha, dormitory in Hadath',
    'On veut fermer la véranda du resto en aluminium double vitrage, yaane insulated, t2adro tejo ' +
      'ta3mlo devis?',
    'المراية الكبيرة بالsalon de coiffure انشعرت بالنص, need new one cut نفس القياس 2m x 1m',
    "Portail coulissant de l'immeuble sorti de son rail ce matin, les voitures ne peuvent plus sortir, " +
      'please bsor3a, achrafieh',
    'le verre de la table du salon cassé, بدي واحد قياس 120x80 trempé',
    'cabine de douche vitrée à poser, الحمام خالص والبلاط خالص, juste la vitre',
    'Moustiquaires plissées pour 5 fenêtres, قياسات مختلفة l pest control rach el beit, mais si on ' +
      'ouvre les fenêtres ils reviennent',
    'garde-corps en verre bel terrasse, une vitre bougée, تبرغي — le carreleur dit que son travail est ' +
      "solide, c'est les vis de la fixation, w l wled bi da2on fiha",
    'La moustiquaire est déchirée par le chat, fait scratch scratch, بدي جديدة plissée, 2 portes',
    'Vitre cassée chambre enfant, كرة قدم, Messi fils de la voisine, on a mis un carton',
    "Rideau de fer bloqué, boutique fermée depuis ce matin, l'électricien dit moteur ok, السكّة معووجة",
    "Garde-corps en inox + verre pour l'escalier, نفس Instagram, le maçon a fini les marches"
  ],
  'tiling-masonry': [
    'faux plafond gypse + niche pour la télé, salon 30m2, Antelias, un devis svp',
    'بدي chape جديدة قبل الـ parquet, floor is not level at all',
    "Le salon est peint, la cuisine commandée chez le menuisier. Reste l'escalier extérieur: marches " +
      'en pierre cassées, une qui bouge, et grand-père qui monte tous les jours, ya3ne lezim yetsalla7',
    "Mosaïque zellige pour crédence de cuisine, j'ai déjà les carreaux, 4 m², j'ai besoin de quelqu'un " +
      'pour la pose',
    'Le mur extérieur تبع الجنينة وقع قسم منو after the storm, need to rebuild it b block w crépi',
    'Frère électricien a fait les saignées, all cables jouwwa, maintenant les murs ressemblent à un ' +
      'champ de bataille, faut reboucher w enduit, avant que le peintre arrive lundi',
    'Le carrelage de la cuisine du snack est cassé devant la friteuse, ça glisse, need someone la ' +
      'yghayer 6 tiles',
    'بدي cloison en gypse board مع isolation صوت بين مكتبين بالcabinet médical',
    'Le comité veut refaire le hall: dalles en granit par terre, pierre aux murs. La peinture et ' +
      "l'éclairage c'est déjà pris, on cherche juste pour ça, devis svp",
    'rénovation complète appart 140m, أشرفية, il faut un chef de chantier',
    'faux plafond tombé après la fuite, السنكري صلّح, reste le gypsum à refaire',
    'Carrelage piscine décollé, 6 m² تقريباً, mosaïque bleue — le pisciniste a réparé la pompe et vidé ' +
      "l'eau, faut recoller avant qu'on remplisse",
    'plinthes à changer partout, البلاطات القديمة لازم تضل',
    'Carrelage salle de bain qui tombe, ploc!, واحدة عإجري, need to redo the wall',
    "Ouvrir une porte بين الغرفتين, mur 20cm, then finish propre, la peinture on s'en charge",
    'Terrasse 40m2 en pierre de Basse, pose avec pente, le jardinier a fini les bacs',
    'Mon fils a roulé en vélo dans le mur en placo, طرق, trou rond comme sa tête (il va bien)'
  ],
  waterproofing: [
    'Étanchéité de toiture à refaire, 80m2, el bitume 2adim w mfattar, Ghazir',
    'leakage من الـ skylight كل ما تمطر, joint fini je pense',
    "Le parking sous-sol de l'immeuble est éclairé maintenant w dahanno el khoutout, bravo le comité, " +
      "mais la rampe prend l'eau par le joint de dilatation w tombe sur les voitures",
    "Infiltration du toit terrasse, il faut refaire l'étanchéité avant l'hiver, immeuble à Furn el Chebbak",
    'Joint de dilatation بين البنايتين عم يفوّت مي على الدرج, besoin de fermer ça proprement',
    'Les carreaux de la douche sont neufs, le plombier a changé le siphon, the neighbour downstairs ' +
      'still has drops on her lampe, il faut isoler la salle de bain wou ma badna nkasser kel shi',
    "Infiltration d'eau au plafond du dépôt, chaque pluie c'est pareil, bedna étanchéité du toit avant " +
      "l'hiver",
    'السطح بدو isolation, عندي vieille membrane منفوخة, can you remove it وتعمل وحدة جديدة؟',
    "Mon frère à Dubai m'a chargé de sa maison à Ehden: la neige a fondu et le mur nord est trempé à " +
      "l'intérieur, bedna 7ada ya3mel traitement contre l'humidité",
    'étanchéité balcon, الجيران تحت عم يشتكو, faut refaire vite, le carrelage on vient de le poser ' +
      "l'an passé w ma badna nkasro",
    "Toit en tuiles, fuite autour de la cheminée, بفقرا. Le couvreur de l'an passé a disparu, le feu " +
      'marche bien, bas l may btenzal 3al canape',
    "besoin d'un devis pour membrane bitumineuse 250m2, Antelias",
    'gouttières percées sur la maison de Bikfaya, بدن تغيير قبل التلج',
    'Infiltration chambre parents, ريحة عفونة, des champignons noirs comme des cookies, le plombier ' +
      'est innocent',
    'Étanchéité terrasse 70m2 svp, في جاط كبير عم يجمّع مي, water stays for a week, مسبح للعصافير',
    'Toiture en tuiles: une fuite près du velux, plic ploc, on met des serviettes',
    'بدي foam spray عالسطح, for heat and rain, prix au m2? Khaldeh'
  ],
  locksmith: [
    "Serrure bloquée, la clé tourne pas, appartement Sodeco, quelqu'un tout de suite svp",
    'نسيت الـ code تبع الـ coffre بالبيت, passports inside and flight demain',
    "On a changé la porte d'entrée, blindée, magnifique, le menuisier a fini. Mais ils nous ont donné " +
      '1 clé bas w nehna 5 personnes, kermel hek bade doubles w un verrou en plus',
    'Serrure à cylindre à remplacer après une rupture, مش بدي ياه يفوت, today if possible',
    'Hello, padlock 3al storage mshattab w l mefte7 tele3 ma3woj, svp venir couper et en mettre un autre',
    'On rentre de lune de miel, valises perdues par la compagnie avec les clés du bet jouwwa, le ' +
      "concierge n'a pas de double, on dort chez les beaux-parents, بكرا الصبح svp",
    "J'ai perdu les clés du cabinet, les patients arrivent à 9h, fi 7ada yefta7le l beb sans casser?",
    'بدي غيّر السيلندر ل high security متل Mul-T-Lock للdépôt',
    "Le cadenas du local poubelles ne s'ouvre plus, w l concierge rah 3a Syria ma3 l clé, besoin de " +
      "quelqu'un pour l'ouvrir w n7ot wa7ad jdid",
    'serrure 3 points bloquée, فوت عالبيت مش عم اقدر, la femme de ménage a claqué la porte, elle est ' +
      'en pleurs, w l 3ashe 3al nar',
    'clé puce Renault, بدي نسخة تانية avec programmation',
    "coffre-fort d'hôtel, 3 chambres, الكود ما عم يمشي, un client arabe a son passeport dedans w " +
      'tayyarto bel leil',
    'barre de sécurité pour porte + nouveau cylindre, après le départ de la bonne',
    'Porte claquée, clé dedans, je suis en peignoir sur le palier à Badaro, يا عيب الشوم',
    'الـ smart lock ماتت بطّاريتو, no mechanical key, 3 colocs outside with pizza qui refroidit',
    'Changer 3 cylindres svp, معي بارانويا بعد الطلاق, la porte elle-même est parfaite',
    'Cadenas du dépôt rouillé, ما بيفتح لا بزيت ولا بدعاء, sans casser le rideau, le ferronnier ' +
      'already fixed it'
  ],
  moving: [
    'Déménagement Paris style lol: 5e étage sans ascenseur, studio, Gemmayzé vers Mar Takla, samedi',
    'delivery لـ gâteau 3 étages من الحازمية عالذوق, needs car with AC, الأحد',
    'Mon frère émigre, el bet nb3, la voiture aussi. Reste ses affaires à envoyer chez ma mère à ' +
      'Ehden: vélo, livres, une bibliothèque démontée w un matelas. Petit camion suffit',
    "Déménagement d'un studio à Badaro vers Achrafieh, peu de meubles, plutôt des livres, samedi",
    'Salut, matelas king size لازم يطلع from the shop to my apartment, ma byefout b ascenseur, 6ème étage',
    "J'ai tout vendu sauf la moto, elle marche nickel, le garage l'a révisée, يعني بس بدي حدا يحملها b " +
      'pick up de Tyr à Beyrouth parce que no papers encore',
    'On déménage le showroom, 40 cartons w mannequins w des vitrines fragiles, bedna emballage kamen',
    'عندي colis صغير لازم يوصل من Hamra ل Saida today, documents للcour',
    'Ma grand-mère rentre à la maison de repos lundi, sa chambre est prête là-bas, il faut juste ' +
      'transporter son fauteuil, sa commode et sa télé depuis Zouk',
    "l'informaticien débranche les PC vendredi w byerja3 yrakkebon l tanen, il reste les bureaux et " +
      'les armoires. déménagement bureau, 12 postes, نهار السبت بعد الدوام',
    'Besoin de deux gars costauds, ساعتين, pour descendre une armoire — mon carpentier vient la ' +
      'refaire dans son atelier, bas ma byeje yshila',
    'طاولة بلياردو, à transporter de Kaslik à Rabieh, elle a été démontée par le technicien, ardoise ' +
      'en 3 morceaux, fragile كتير',
    'la pâtissière a fini, le photographe est déjà là-bas, manque que le transport frigo. livraison ' +
      "express d'un gâteau, Hamra to Mansourieh, 4pm بالتمام",
    'Déménagement studio Gemmayzé vers Jounieh, بس ٢٠ كرتونة وفرشة, plus mon cactus préféré Georges',
    'Coursier svp: enveloppe urgente من بدارو للمطار, before 15h',
    "Le lit est démonté, l'électricité coupée, les clés rendues demain, وبعد ما لقينا كميون, catastrophe",
    'رخامة طاولة heavy 200 kg, from Dbayeh workshop to Rabieh, 4 hommes minimum, sans casse svp'
  ],
  gardening: [
    'Taille de haie w tonte toutes les deux semaines, jardin 300m2, Rabieh',
    'بدي automatic sprinklers للجنينة الجديدة, arrosage goutte à goutte كمان للـ pots',
    'Fiançailles à la maison le 12, traiteur w photographe réservés. Le jardin par contre... mauvaises ' +
      'herbes, pelouse jaune w chou sar bel hortensias mabaaref, il faut le rendre présentable',
    "Taille des rosiers et des bougainvilliers avant l'hiver, petit jardin à Beit Mery, samedi matin",
    "Compost w trab jdid pour mes jardinières, 8 bacs, livraison et plantation s'il te plaît",
    "Le carreleur a fini l'allée, el metal pergola rekbit, il manque maintenant des plantes grimpantes " +
      'w chi daw sghir entre les buissons, une vraie conception de jardin quoi',
    "Le gazon de l'hôtel a besoin d'une tonte et engrais avant le mariage de samedi, please 2oullo si " +
      "c'est possible",
    'عندي jardinière عال balcon بدي ازرعا plantes aromatiques، حدا يساعدني بالterreau وكلشي',
    "L'arrosage automatique ne démarre plus la nuit, les rosiers souffrent, l programmateur 3am ya3te error",
    'plantes de balcon, بدي شي بيحب الشمس, besoin de conseils et pots',
    "wedding planner, kashe, traiteur kello jehez, mais la cour c'est de la terre. gazon en rouleau, " +
      '150m², avec arrosage auto, قبل عرس بنتي',
    "bougainvillier ما عم يزهر, et les feuilles tombent, j'ai changé le pot, le voisin dit que c'est " +
      "l'excès d'eau, w ana ma befham shi",
    'entretien mensuel جنينة 300 متر, tonte, taille et arrosage',
    'Tondre, tailler, ramasser: la jungle de Tarzan est chez moi, جنينة ٢٠٠ متر, Mtayleb',
    'Mes gardénias font la tête, feuilles jaunes, زهر ناشف, docteur des plantes please',
    'Arrosage goutte à goutte pour balcon 12 pots, لأني مسافرة شهر, le chat est casé chez ma soeur, la ' +
      'femme de ménage off',
    "سرو البيت يبس نصّو, it's brown comme un café, couper ou sauver? à Beit Chabab"
  ],
  'electronics-it': [
    "Mon Mac ne s'allume plus depuis la mise à jour, j'habite Achrafieh, tu peux passer récupérer?",
    'بدي sound system للـ salon, speakers in ceiling + bluetooth config',
    "Les enfants restent seuls l'après-midi, la nounou part à 4h. Je voudrais un contrôle parental sur " +
      'leurs tablettes w une petite caméra au salon que je vois du bureau',
    "L'imprimante HP ne se connecte plus au wifi depuis que j'ai changé le mot de passe, je dois " +
      'rendre mon mémoire demain',
    'Charging port تبع الـ iPad مرخي, need to hold it b edak ta ysharrij, réparation ou changement?',
    'La voiture est au garage donc je bosse de la maison, le générateur marche, mais mon écran externe ' +
      "ما عم يلقط, HDMI w USB-C no signal, demain j'ai présentation",
    'Le projecteur de la salle de réunion ne détecte plus le HDMI, réunion demain 10h, bede 7ada yshoufo',
    "البطارية تبع الMacBook منفوخة وال trackpad طالع، où je peux le réparer aujourd'hui?",
    "On vient d'ouvrir le cabinet, fi standard téléphonique vieux, on veut des lignes IP w répondeur " +
      'automatique, 4 postes',
    'imprimante HP ما عم تطبع, elle dit offline tout le temps',
    'téléviseur: son ok, image noire, تصليح بالبيت؟',
    'PC gaming à monter, القطع كلها عندي, RTX w watercooling',
    'on veut un petit site web + emails pour le resto, w setup l WiFi lal zbounet',
    "Bonsoir, l'écran de mon Huawei est vert comme l'incroyable Hulk depuis ce matin, وما عم يرد " +
      "عاللمس, please ASAP j'ai un vol demain",
    "Le plombier a fini, la peinture c'est ma belle-soeur, donc merci. Reste la box: hier bip bip bip " +
      'puis plus rien, aucun voyant, et moi télétravail demain 8h à Badaro',
    'خلص نقلنا عالأشرفية, everything unpacked, بس receiver تبع beIN بيقول «no signal» والماتش tonight ' +
      '10pm, au secours',
    'My mouse moves tout seul, يعني كأن في جنّي بالكمبيوتر, il ouvre des fichiers pendant que je mange ' +
      'mon labneh. Virus ou fantôme?'
  ],
  'car-repair': [
    'Ma voiture fume blanc au démarrage, Peugeot 3008, tu penses joint de culasse?',
    'car detailing + polish à domicile, سيارتين، this weekend ممكن؟',
    'Le garagiste a changé les plaquettes, l freins tamem. Bas mn wa2ta le volant tire à gauche w el ' +
      "pneu mange d'un côté, w ana kel yom bwassel wled 3al madrase",
    "Ma voiture est tombée en panne d'essence w lla chi autre, sur l'autoroute de Jounieh, dépanneuse " +
      'svp rapidement',
    'Phares opaques w wa7ad ma bidawe, contrôle technique (mécanique) dans 3 jours, need both fixed',
    'Le GPS fonctionne, radio ok, le monteur a mis la caméra de recul, mais depuis la voiture عم تسحب ' +
      'عاليمين when I let go of the wheel, parallélisme je crois',
    'Le pare-brise de ma Duster est fissuré, fi 7ada ybaddlo chez moi à Rabieh?',
    'عم يطلع صوت طقطقة من الavant gauche كل ما افتل، maybe le cardan',
    "Ma fille passe son permis la semaine prochaine, la leçon c'est réglé, mais les freins de la " +
      "petite Yaris sont mous, pédale jusqu'au fond, svp urgent",
    'vitesse auto يعني بتنتع من première à deuxième, BMW X3',
    'ma batterie est à plat, في حدا معو jump, devant ABC Dbayeh',
    'Diagnostic scanner, voyant airbag مضوّي, Peugeot 3008',
    'Embrayage wla boîte? معي Mini Cooper w la première ne passe plus',
    'Ma Clio fait clac clac clac quand je tourne à gauche, خايفة تفلت العجلة, I drive kids to school ' +
      'every day',
    "Le pare-brise a pris un caillou sur l'autoroute de Jounieh, صار فيه شقفة متل النجمة وعم تكبر, " +
      "c'est grave ou pas ?",
    'Please بدي حدا scan للـ Range Rover, dashboard متل شجرة الميلاد كل اللمبات ضاوية',
    'Déménagement ok, chat chez le véto ok, reste moi et ma Picanto: elle cale, elle tousse, وبتصرّخ ' +
      'لما بعشّق عالتالتة'
  ],
  'beauty-hair': [
    'Coiffeuse à domicile pour mariage civil, chignon simple w maquillage nude, samedi 10h Byblos',
    'épilation بالسكر full body, à domicile, Mar Elias please',
    'Ma fille fait sa première communion, robe blanche prête, couronne chez le fleuriste. Elle a les ' +
      "cheveux très épais w bet3ayyet kel ma machattna, besoin de quelqu'un doux pour des tresses",
    "Je cherche quelqu'un pour un lissage + frange rideau, cheveux très épais, à domicile Monot",
    'Spray tan لقبل السفر عالمالديف w bikini wax, honeymoon next Tuesday',
    'Tresses africaines بدي ياهن pour le festival, mes amies ont déjà les tenues w el camping mrattab, ' +
      'reste que ma tête, vendredi matin svp',
    'Je cherche pose de faux ongles à domicile, nude color, demain matin possible?',
    'بدي حدا يعمل brushing لماما كل جمعة بالبيت، elle a 85 ans',
    "Défilé de fin d'année à l'école, les costumes sont prêts, la sono aussi, il nous faut 2 personnes " +
      'pour coiffer 30 petites filles, tresses w chignons, vendredi 8h',
    'Extensions de cils, volume russe, بكم؟',
    "la baby-sitter garde les petits samedi, donc j'ai 4h rien que pour moi. balayage caramel w soin, " +
      'شعري طويل كتير',
    "microblading, حواجبي خفاف, c'est combien la retouche?",
    "Barbier pour le marié et 5 témoins, الأحد ع بكير, à l'hôtel",
    'Coucou, mes ongles poussent et le vernis semi permanent bouge, بدي refill + french, demain après ' +
      'le travail vers 18h Achrafieh',
    "Help, j'ai une cérémonie au lycée et ma frange se prend pour un palmier, بدي brushing عالبيت " +
      'الساعة ٧ الصبح',
    'La nounou garde les petits, le ménage est fait, donc enfin لإلي أنا : un soin visage, masque, et ' +
      "quelqu'un qui m'enlève ces moustaches, thank youuu",
    'خطيبي بدو يعمل barbe clean w fade, il ressemble à Robinson Crusoé, on a shooting photo samedi (le ' +
      "photographe on l'a déjà)"
  ],
  'nursing-care': [
    'Garde-malade de nuit pour ma grand-mère, démence légère, Furn el Chebbak',
    'نحتاج nurse للـ stoma care مرتين بالأسبوع, father 68',
    "Papa sort de l'hôpital mardi avec oxygène; el machine m2ajara, le chauffeur est prévu. Il " +
      "faudrait quelqu'un qui sache surveiller la saturation w lui donner el dawa bi wa2to les premiers " +
      'jours',
    'Ma grand-mère est tombée, rien de cassé, mais il lui faut une aide pour la toilette et les repas, ' +
      'matin et soir à Baabdat',
    "Besoin de quelqu'un pour prise de sang à domicile, fasting, demain 7h, ana night worker w bkoun " +
      'rja3et lal bet',
    'On a tout: wheelchair, matelas anti-escarres, médecin يلي بيمر كل جمعة. Manque la personne qui ' +
      'fait aspiration للتراكيو w bta3ref, overnight, Hazmieh',
    "Mon père sort de l'hôpital demain avec une sonde, on cherche un infirmier 3al bayt matin et soir",
    'عنا وحدة alitée من شهر وصار عندها escarres، بدنا حدا ينضفن ويقلبها',
    'Je suis à Paris, maman seule à Zahlé: elle oublie ses médicaments w bétsir dayja bel layl. Le ' +
      "chauffage, les courses, tout est réglé; juste quelqu'un de confiance pour dormir là-bas",
    "le lit médicalisé est monté, la salle de bain adaptée, il reste qu'il doit réapprendre à marcher. " +
      'kiné à domicile après AVC, 3 مرات بالجمعة',
    'Aide-soignante pour toilette du matin, تيتا 88 سنة, Achrafieh',
    'perfusion de fer, ordonnance معي, على البيت please',
    'ma sœur fait les journées, la voisine cuisine, bas bel leil ma fi 7ada. garde de nuit لماما بعد ' +
      'الكيمو, juste cette semaine',
    'Ma maman a Parkinson, elle tremble comme une feuille, ما بقى فيها تاكل لوحدها, we need someone ' +
      'matin et soir à Rabieh',
    "Besoin d'une infirmière pour perfusion de vitamine + antibio 7 jours, الإبرة بالوريد, ma tante a " +
      'les veines qui jouent à cache cache',
    "Hi, mon père revient de l'hôpital vendredi, le menuisier a élargi la porte, الكرسي اشتريناه, on " +
      'cherche juste un monsieur pour la douche et les transferts',
    'البابا عندو stoma bag وعم يسرّب وريحتو embarrassing, he cries, please حدا بيعرف يبدّلو'
  ],
  childcare: [
    'Je cherche une nounou qui parle français pour mes jumeaux de 18 mois, Hazmieh, temps plein',
    'بدي حدا يهتم ببنتي بعد المدرسة, snack + park, homework pas nécessaire',
    "Soirée d'anniv de mariage, resto réservé, coiffeur fait. Ma belle-mère a la grippe w ma feyye " +
      "etrok Noah (3 ans) avec elle. SOS quelqu'un de confiance de 20h à 1h",
    'Bonsoir, on cherche une baby-sitter parlant français pour deux soirs par semaine, bébé de 8 mois ' +
      'à Sodeco',
    'Hi 3am dawwir 3a nanny part time lal new born, بتعرف بالـ sleep training, w tkoun non fumeuse',
    "Camp d'été fini, l'école commence le 25, entretemps no one à la maison, أنا بشتغل من البيت w " +
      "3ande meetings, just need quelqu'un qui occupe mon fils de 6 ans le matin, puzzles, dessin, mish " +
      'doros',
    'Cherche nounou à Sodeco, bébé de 9 mois, 3 jours/semaine, w tkoun non fumeuse',
    'بدي حدا garder الولاد samedi soir, we have dinner مع الشغل, الصغير بينام ع 8',
    "La garderie de l'école ferme à 14h et moi je finis à 17h, les devoirs on les fait ensemble le " +
      "soir, il faut juste quelqu'un qui la récupère, la fasse goûter w ta3mella chi activité",
    "Nounou francophone, للأولاد 2 و 5 سنين, temps plein. Le ménage c'est déjà quelqu'un d'autre, ici " +
      "c'est jeux, bain, dodo",
    'la pizza est commandée, le chien est chez les voisins, juste les deux filles à coucher. ' +
      'baby-sitter ce soir urgent, عندي عشا شغل, Sodeco',
    'garde partagée مع الجيران, deux bébés, 8h-15h',
    'Tous les mercredis après-midi, jeux et goûter, ولدين, Baabda',
    'Cherche une nounou douce, خبرة مع البيبي, bébé de 6 mois qui fait ses dents et bave comme un ' +
      'escargot, Sioufi',
    "S'il vous plaît quelqu'un pour mercredi après-midi, ils sont trois, ils crient «pouet pouet» " +
      'toute la journée, أنا راح عقلي',
    'ابني 3 years allergic للحليب, need babysitter بتنتبه شو بياكل, not a nurse, just attentive, weekends',
    'Le DJ est là, le photographe aussi, والأكل جايي, il manque juste une fille sympa pour garder les ' +
      'petits pendant la messe du mariage, dimanche 17h'
  ],
  tutoring: [
    'Cours de guitare à domicile pour mon ado, il veut du rock pas du solfège lol',
    'SAT prep لبنتي, math section خصوصي, weekends',
    "Ma fille a 17 ans, très bonne élève, w el dossier d'admission prêt. Juste la lettre de motivation " +
      "w l'oral d'anglais la stressent, on cherche quelqu'un pour l'entraîner 5-6 séances",
    "Je cherche quelqu'un pour m'aider en dissertation de philo, bac libanais, 2 fois par semaine à Jdeideh",
    'Thesis تبعي بال master ناقصو academic writing, someone to guide me بالـ references APA w structure',
    'Mon mari gère le déménagement et la nounou garde la petite, moi je dois parler turc avant ' +
      'septembre pour mon nouveau poste, khamse w 3oshrin sé3a par Zoom ya3ne',
    'Mon fils en terminale S galère en maths, surtout les intégrales, fi chi prof yeje 3al bet le samedi?',
    'بدي prof de guitare ل بنتي، niveau débutant، منطقة Mtayleb',
    "Le foyer de l'école cherche une personne pour l'étude du soir, les enfants de CP à CE2, lecture w " +
      'dictée, lundi à jeudi 15h-17h',
    'cours de français للكبار, débutant, مسا',
    'préparation TOEFL w IELTS, بدي 7 بسرعة',
    'soutien scolaire, collège, البنت عم ترسب بالـ SVT',
    "Prof d'oud aw solfège, pour ma fille, الخميس بعد ال5",
    'Bonjour, mon fils est en 6ème au Grand Lycée, الرياضيات عندو كارثة, il dit «les x me font peur», ' +
      'soutien 2x/semaine svp',
    'Need violin lessons for my daughter, صوتها هلّق متل البسينة تحت الباب, aïe mes oreilles, Broummana',
    'عندي IELTS وبدي band 7, writing is my enemy, cours du soir si possible بعد الدوام',
    "La nounou part à 15h, le psy c'est bon, l'ordi est neuf, il manque une personne لتدرّس التوأم CE2 " +
      'كل يوم, devoirs et récitation'
  ],
  'photography-events': [
    'Photographe pour baptême le 8 juin à Harissa, album inclus, quel tarif?',
    "photobooth w 360 للـ sweet sixteen, Zouk, combien l'heure?",
    "Ma sœur arrive du Canada en surprise, mama ma ba3ref. L'aéroport c'est mon cousin, l gateau fait. " +
      "On voudrait quelqu'un caché à la maison qui filme la réaction w fasse un petit montage",
    "Cherche un photographe pour un shooting grossesse à la plage de Tyr, mercredi en fin d'après-midi",
    'Live streaming للعرس لأن أهلي بكندا, 2 cameras w bonne connexion, church in Zahle',
    'Gender reveal نهار الأحد: le gâteau est commandé, el bet mnaddaf, les invités confirmés, bass I ' +
      'need someone bi jib smoke canons w backdrop rose et bleu',
    "On cherche un photobooth avec accessoires pour la soirée de fin d'année du bureau, 60 pers",
    'بدنا ترتيب corporate dinner ل 40 شخص، serveurs w buffet w musique, last week of the month',
    "Baptême le 12 à Harissa, le traiteur est confirmé, dragées ok, il manque quelqu'un pour les " +
      'photos et un petit film',
    'le curé, la robe, les dragées kello tamem, on voudrait juste un souvenir pour les invités. ' +
      'photobooth pour baptême, مع طباعة فورية',
    'gâteau 3 étages w buffet dessert, للمعمودية, 60 personnes',
    'Animation pour enfants, château gonflable, Broummana, 4 juillet, la piscine est fermée avec ' +
      'barrière, nounous prévues, bas lezem chi yel3ab ma3on',
    'wedding planner, باقي شهرين, on est complètement perdus',
    "Bonjour, c'est pour un baptême, 60 personnes, بدي traiteur + décoration thème Petit Prince, " +
      'jardin à Beit Mery',
    "On a tout: la robe, le coiffeur, la voiture لامعة. Manque juste le monsieur avec l'appareil qui " +
      'dit «cheeeese» pour la cérémonie, samedi',
    'عندي restaurant جديد بمار مخايل, need food pictures for the menu, la kebbé doit donner faim',
    'Je veux une serenade sous le balcon de ma copine بجونية, violon w guitare, elle va pleurer comme ' +
      'une madeleine, tonight or tomorrow'
  ],
  'sewing-laundry': [
    'Ourlet de 5 rideaux w confection de coussins assortis, tissu fourni, Achrafieh',
    'robe de soirée مفتوقة من الظهر, wedding tomorrow!! please',
    "Berceau monté, chambre peinte, el doula jeye. Je rêve juste d'un tour de lit, petit rideau w une " +
      'housse de couffin faits main en lin avec broderie du prénom',
    "Svp j'ai une robe de soirée à raccourcir de 7 cm, l'ourlet est en mousseline, عندي عرس السبت",
    'Hi, uniform تبع ال security company كبير عليي, need the waist taken in w l kom a2sar, I work ' +
      'nights so بعد الضهر بس',
    "On a acheté un canapé d'occasion, le livreur l'a monté, tout va bien, sauf que les housses اللي " +
      'بيتشالو ملزقين ريحة دخان et il faut un nettoyage à sec, pas le canapé, juste les housses',
    "J'ai un costume à retoucher, manches trop longues, w badde ye la vendredi pour l'enterrement",
    'عندي nappe brodée de ma grand-mère عليها taches vin, حدا بيعرف ينضفها بلا ما يخربها؟',
    'Besoin de 10 rideaux pour la crèche, tissu ignifugé, w housses de matelas kamen, la couturière ' +
      '3adetan mrida',
    "robe de mariée à nettoyer, الديل كلو وحل, la séance photo trash the dress c'était à la plage, " +
      'maintenant je veux la vendre',
    'Doudoune North Face, غسيل خاص, la plume a fait des boules',
    'tapis de bain, couettes, lihaf kbir, ما بيفوتو بغسالتي, pressing svp',
    'maquillage à 16h, taxi à 18h, ya rabbe une couturière avant! Retouche bretelles, فستان السهرة ' +
      'بيوقع عن كتفي',
    'Mon pantalon est trop long et mon manteau a perdu sa doublure, بدي حدا ياخد القياس عالبيت, ' +
      'Sassine, merci',
    'Pressing express svp: robe blanche + sauce tomate = drame, السهرة الليلة الساعة ٩',
    'Suit تبع العريس ضيّق من ورا, he ate toute la kenafeh, il faut élargir avant samedi',
    "Le coiffeur ok, le traiteur ok, بس نابرونات الطاولات ٢٥ nappe pleines de cire et d'huile, need " +
      'washed and ironed pour dimanche'
  ],
  'pet-vet': [
    'Mon chien a des tiques partout, la maison est traitée, lui il faut le voir, vaccin aussi svp',
    'cat sitter من ٢٠ ل ٢٨ آب, 2 chats, visite par jour, Mar Mikhael',
    'Déménagement au Canada en juillet, meubles vendus, billets ok. Reste le chat: puce, titrage rage, ' +
      'cage IATA w certificat, manna 3arfin mn wein nballish',
    "Bonjour, mon chat ne fait plus pipi depuis hier soir et il miaule dans la litière, c'est urgent " +
      'svp, Mar Mikhael',
    'Hi بدي microchip لل husky تبعي w carnet جديد لأنو ضاع القديم pendant le déménagement',
    'On est un jeune couple, la fête est passée, le traiteur a tout ramassé, mais le labrador a mangé ' +
      'un os de poulet w هلق عم يسعل ومش عم يبلع, someone please ce soir',
    'Mon chien doit être toiletté avant samedi, golden retriever, fi 7ada mobile yeje 3a Yarze?',
    'بدي cat sitter للويكاند، deux chats، واحد بياخد insulin',
    "Les poissons de l'aquarium de la salle d'attente meurent un par un, le filtre tourne, l'eau vient " +
      "d'être changée, ya3ne fi chi maladie akid",
    'pension pour chat, من 10 ل 20 آب, Jbeil',
    "microchip w carnet de santé لكلبة متبناة من الملجأ — les enfants l'adorent, le dresseur vient " +
      'mardi, manque le papier',
    "dent cassée chez mon chien, ريحة تمو كتير قوية, le tapis sent aussi, on l'a envoyé au lavage, bas " +
      'l riha jeye menno howwe',
    'saillie: بدي عريس لكلبتي Golden, avec papiers',
    'Mon chien boite depuis le parc, صار يمشي عتلات إجرين, he is a Golden de 9 ans, vétérinaire à ' +
      'domicile si possible',
    'Toilettage pour mon bichon, ريحتو متل شراب المصارع, et il déteste le sèche-cheveux, woof woof garanti',
    'On part en voyage, la voisine arrose les plantes, الشغيلة بتنضف, pas besoin. Juste une pension ' +
      'gentille pour Caramel, 1 semaine, she sleeps with her doudou',
    "Ya Allah, ma chatte est tombée du 4ème, she's breathing vite vite وعم ينزل دم من منخارا"
  ],
  none: [
    "Bonjour, je cherche une masseuse à domicile à Achrafieh, j'ai le dos bloqué depuis lundi. Merci",
    'bonsoir, بدي taxi demain matin 6h من الأشرفية عالمطار, on est quatre avec des grosses valises svp',
    "Mon téléviseur LG s'allume plus, y a juste la petite lumière rouge. Quelqu'un qui répare les " +
      'télés du côté de Jal el Dib ?',
    "Salut, bade avocat chater la divorce, w ykoun discret s'il te plait",
    'On cherche un appart à louer à Badaro, deux chambres, max 800$, à partir de septembre. Vous avez ça ?',
    'Hello, بدي doctor appointment عند dermato هالأسبوع, somewhere near Antelias please',
    'Pourriez-vous livrer trente croissants et du café au bureau demain 8h30, immeuble Starco ?',
    "Je voudrais faire traduire mon diplôme par un traducteur juré, c'est pour Campus France, ktir urgent",
    'Piscine verte, famille qui arrive jeudi de Paris, je suis dans la panique totale! Qui peut la ' +
      'traiter à Beit Chabab?',
    'hi, عندي rolex بدها service, in beirut, someone trusted مش أي حدا',
    'Vous avez des billets pour le festival de Byblos? 4 places, catégorie A, le 18 juillet',
    'Je dois changer mon assurance auto avant la fin du mois, qui me fait un devis tous risques pour ' +
      'une Duster 2020',
    "يا جماعة je cherche du boulot, serveur ou caissier, n'importe où entre Jounieh w Beyrouth",
    'Réservez-moi svp un hôtel à Ehden, 2 nuits, chambre double avec balcon, pour notre anniversaire ' +
      'de mariage',
    'Ma fille a 5 ans et voudrait commencer la danse classique, y a-t-il un cours près de Hazmieh le ' +
      'mercredi après-midi',
    "Comment faire pour un visa Schengen? le rendez vous à TLS est impossible, vous avez quelqu'un يلي " +
      'بيزبطا؟',
    'Il me faut un expert-comptable pour ma petite SARL à Dora, juste les déclarations TVA et CNSS',
    'bade bi3 mon canapé en cuir et une table basse, comme neufs, vous prenez combien de commission?',
    "j'ai cassé mes lunettes ce matin, il me faut un opticien ouvert dimanche, je vois rien wallah",
    "Le talon de mes chaussures est parti, cordonnier près de Sassine? c'est pour un baptême samedi",
    'Bonsoir, ma grand-mère est décédée cette nuit. Nous avons besoin de pompes funèbres à Zahlé, ' +
      'rapidement, merci.',
    'please jiboulna 2 pizza margherita w une salade césar, mar roukoz, code 14B',
    "Cours de natation pour adulte débutant, je suis à Kaslik et j'ai honte d'aller au club, un prof " +
      'privé possible?',
    'السعر اليوم كم؟ le dollar je veux dire, w est-ce que vous changez à domicile',
    "Pouvez-vous m'envoyer quelqu'un à la pharmacie pour prendre Augmentin 1g w doliprane, j'ai 39 de " +
      'fièvre, Sin el Fil',
    'on cherche une salle de mariage في كسروان pour 300 invités, idéalement vue mer, juin prochain',
    "Je suis étudiant à l'USJ, qui peut imprimer et relier mon mémoire, 3 exemplaires de 90 pages, " +
      'pour vendredi 10h?',
    'I need un psy, honnêtement. Depuis le 4 août je sursaute à chaque porte, et personne comprend',
    "Louer une voiture automatique 5 jours, on arrive le 23 à l'aéroport, siège bébé en plus si possible",
    'عندي terrain بالكورة, need a géomètre topographe pour le bornage before the neighbour builds his wall',
    "Petit prêt de 1000$ remboursable en 4 mois, c'est possible chez vous? j'ai un salaire fixe",
    'mon bateau à la marina de Dbayeh, le moteur fume blanc, faut un mécanicien marin pas un garagiste svp',
    "Hi good morning, بدي flowers delivery, vingt roses blanches, à la maternité de l'hôtel-Dieu, " +
      'today before visite',
    "Accordeur de piano à Broummana? il est complètement faux et le récital de la petite c'est dans " +
      'dix jours',
    'Vous vendez des bouteilles de vin? il me faut 2 caisses de Ksara rouge pour samedi, livrées à Yarzé',
    'Procuration chez le notaire: mon père ne peut plus se déplacer, vous avez un kateb 3adel qui ' +
      'vient à la maison à Rayfoun?',
    'recharge alfa svp 22$, رقم بيبلش بـ 71, w je paye par whish',
    'Je veux inscrire mon fils à un club de foot, il a huit ans, gaucher comme Messi hahaha, quartier ' +
      'Furn el Chebbak',
    'Bonjour, un guide pour une rando dans la Qadisha dimanche, groupe de 7, niveau tranquille, avec ' +
      "déjeuner chez l'habitant",
    'l alliance de mon mari est trop petite maintenant 😅 un bijoutier يوسّعها, à Bourj Hammoud ou ailleurs',
    "Quelqu'un pour me rédiger une lettre de motivation en bon français? je postule à l'AUF, deadline lundi",
    'قديش بتاخدوا consultation immigration Canada? my husband is ingénieur, moi infirmière, two kids',
    'Coucou, ça va? ana ktir mabsouta lyom, les vacances commencent enfin',
    'Désolée, mauvais numéro, je voulais appeler ma tante Nadia',
    'merci beaucoup ya chabeb, le monsieur était super gentil, tout marche, bonne soirée',
    "T'es un robot ou quelqu'un qui tape derrière? سؤال بريء",
    'Rappelez-moi plus tard, je conduis',
    'quelle chaleur mon dieu, même la nuit on respire pas, w la mer est une soupe',
    "Chérie n'oublie pas de passer chercher Marc à l'entraînement, et prends du pain, bisous",
    "franchement le Liban c'est fini, kel yom crise, j'en ai marre, I just want to sleep till 2030",
    'Vous avez vu le match? مبابي ضيّع 3 occasions, quelle honte',
    "Bonne fête à toute l'équipe, ينعاد عليكم, santé et paix surtout",
    "non rien merci je regardais juste l'application",
    "C'est Toto qui va chez le médecin w bi2ello... non laisse tomber, tu rigoleras pas",
    "ok merci, j'ai trouvé quelqu'un, yalla bye",
    "Tu parles français ou je continue bel 3arabe? je mélange tout, c'est de naissance",
    "la politique ici, c'est comme un feuilleton turc: 300 épisodes et rien n'avance",
    'hellooo مين معي?',
    "Pardon c'est mon fils de 3 ans qui a pris le téléphone, ignorez svp",
    "on se voit à 20h chez Rana alors? j'apporte le dessert, toi les glaçons w l arguilé"
  ]
}
