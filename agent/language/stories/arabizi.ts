import type { Problems } from '../problems/entry.js'

export const arabizi: Problems = {
  plumbing: [
    '3anna rigar barra 3am yfid 3al madkhal kel ma tchatte, w ri7a bt2atel. bdna 7ada ma3o jehez taslik',
    'el rabbe7 ta3 l banyo ma 3am ysakkir, bdal ynakkit tol l leil w ma 3am nem',
    'Jebet ghassele jdide w l chabeb wasalouwa w rakkabouwa, tel3it 7anafiyet l 7et 2adime w msaddeye ' +
      'w ma 3am bte2fol, bade yeha tetghayyar abel ma na3mel awwal ghasle',
    'l chasse ma 3am t3abbi, l flotteur 3ale2, kel marra b sabb satel',
    'fatshe msh 3am tenzal l mayy b ju2rit l douche, sha3r w saboun, jarrabna l acide',
    'pompet l mayy sheghle w l khazzen melyen, w el 3aded taba3 mayyet el dawle byebrom w nehna barra ' +
      'l bet kel nhar, ya3ne fi tasrib b ma7al ta7et l ared ma mna3rfo',
    'l chatef maksour w l may 3am tfoush bel 7ammem, ana b ras l nabe3',
    'majrour l bineye mda2fal, bedna siyyaret sha2et',
    'farmiye lal bandora, l birke malene w l motor shaghal, bas l 2astal l jey 3al 7a2el fe2i3 ta7t l ' +
      'ard w tal3a l may 3al tari2, fi 7ada ysal7o lyom?',
    'da8et l may da3if bel 7anafiyye fo2 bass ta7et mni7. ghasalna l khazzen w l tromba jdide, l ' +
      'kahrabje shayyak 3laya',
    'chauffe-eau mni7 w jdid, bass l may l sekhne ma btousal 3al maghsale, yemken l asatel masdoude',
    'balou3et l 7ammem mseddede b sha3er',
    'jakouzi bel sateh, l nozel ma 3am yerdo ydekho may',
    'l robinet bl jnayne 2atash b ide w sar nafoura metel Versailles, sakkarte l vanne bas halla2 ma ' +
      '3ande wala no2ta bel bet kello',
    '3anna bel restaurant l bac à graisse tefe7 w ri7to 2atale, fi zboun 3al 8 mn3oul ma3rouf sor3aaa',
    'Teta 3am tz7o2, bade ghayyer l baignoire la douche, w yemddo l 2asatel mn jdid, l tiles jarna by3melon',
    'TAKK! w ra7 l flexible ta3 l douche, 3am ybokh 3al sa2f mesh 3laye, Mar Elias, 2nd floor'
  ],
  electrical: [
    'fi chawraka bl 7eit, kel ma de2 l barrad b2ires, lezim 7ada ychouf l terre',
    'Bonsoir bade ghayyer kel l mafeti7 bl bet la touch, ma3na 14 kabse',
    'jar jarna ben7a2 7afr w ejit l mekda7a 3a charit bel 7et, tar l daw bl oda kella w ba3d ma reji3. ' +
      'l 7et mn sallho ba3den bas el kahraba lyom eza fi majel',
    'na2es disjoncteur 32, w7adetna n7ara2 w msakkrin sha2fe b scotch',
    'badde minuterie w sensor 7arake la daraj l binaye, kel lel bousal 3 w ma bshouf 2eddeme',
    'l cuisine khalsit, l khashab w l rkham w l ghaz, bas nsina l brizet! badde 3 prizet fo2 l ' +
      'comptoir w wa7de la hotte bala ma nkasser l faïence',
    'bade mfate7 ambouletet la kel oda w dimmer lal salon',
    'kahraba l dawle btefout w btetla3 bas 3enna, l jiren 3andon 3ade',
    'sawwart l ma7al kello zine la l 3id w l dj jeye, bas l dawaset kello 3a priz wa7ad w 7arera. ' +
      'bedna 7ada ywazze3 l 7eml abl ma ye7te2e2 shi',
    '3am yekhod kahraba l hanafiyye, la2atna shwayye, l sankari ghayyara w 2al l 7adid 3am yenfod ' +
      '3layo shi men l beit',
    'brise taba3 l ghassele da2et w m2ahwe',
    'dimmer lal salon w switches smart bel telephone',
    'l motor taba3 l beb l kahraba tamem bass ma fi khat wasel la 3ando, bade mad',
    'kabset l daww w smo3na PAFFF w toli3 dekhen men l 3elbe, shou hal tafshira, bl Fanar',
    '3anna 2ouda bala wala priz, mayshin b rallonge tawile metel l 7ayye, bade 3 brayez w wa7de usb',
    'Tesleh el ghassele khals w l tank zabat. bas kel ma neftah chauffage l 7ammam byotfo l lamba w l ' +
      'tlifizyon sawa?? l shart r2i2 yemkn',
    'LED strip ta7et l matbakh w wara l tekhet, bade yeha tdawwe bala ma tbayyen, metel l hotels ya3ne'
  ],
  'generator-ups': [
    'l inverter 3am ye3mol sot mrawa7a 2awe w bya3te error 05, meen bisalle7?',
    'bade beddel batariyet acid b lithium w wezzon l charge, chou btensa7o?',
    'ra7 ne2la3 3al bet jdid bl koura, l farch wasal w kel chi, bas ma fi ichtirak b hal manta2a ' +
      'abadan. bade hal la l kahraba bl leil: moteur zghir aw batariyet, ma ba3ref chou a7san',
    'el moteur 3am ybakhe5 mazout w sawto te3eb, mazout ndif, bakhakhet?',
    'badde inverter 3kva w batterie wa7de la oudet l talabe, 2addeh btallef w tarkibo?',
    'ana 7eris bl lel, ma7al l beb w l camera mash el 7al, bas batteriet el dimmer... ya3ne hayde elli ' +
      'btdawwe bas te2ta3, ma ba2a te7mol wala se3a',
    'l ups bel 3iyede 3am ysaffer kel da2i2a w ma bi 7ammel',
    'bedna njib battariyet gel 200 amp, 4, w trakboun makan l 2dem',
    'sahib l ishtirak wa2af w sarit l bineye lezem tedabbar 7ala. lajne 2arraret neshtre motor 100 ' +
      'kva, l oda jehze w l baton masboub, badna min yjib w yrakkeb',
    'badde 4 battarieyet tubular 200 amper, trakibon ma3 l khezene',
    'l UPS ekhed derbet sa3a, sar yetla3 ri7et 7ari2 menno, l computer w l router zamato l 7amdella, l ' +
      'satellite ra7',
    'bedna nzid 2 batteri w nfasel l berrad 3anon la yetawwal el khazin bel lail',
    'khalas l ishtirak ghele, bade APS zghir yda2e 4 lambet w router w tv',
    'l moteur 3am ydakhen aswad metel l titanic w rayti7to fetit 3al beit, 3am no5tone2, Bourj Hammoud',
    'Bade na22el l UPS mn l salon la l balcon, ma32oul? sawto 3nnnnnn w ana bnem 7addo',
    'l panneaux jdad, l abonnement la2ayneh, bas l batteries l wahde nashfe w fiha beyad 3al ras metel ' +
      'l tal7, bade 7ada y3abbe mayy aw yghayer',
    'kello mazbout ella l ATS, 3am ytek2 tek tek tek tek w ma y2arrer dawle wala eshtirak'
  ],
  solar: [
    'jeye 3a2 bel deye3, bade rakkeb 4 al2we7 w inverter zghir lal abro w l daw, adde?',
    'l ta2a l chamsiye ma 3am techte8el mn wa2t l 3asfe, fi breaker DC nezil w ma byetla3',
    '3melna s saha w dahanna sate7 zefet jdid w kel chi tamem, bas l 3emmel fakko l panels ta ' +
      'yechteghlo w terakouwon mkawamin. bade 7ada yerja3 yrakkebon metel ma kenou',
    '3am fattesh 3a 7ada yrakkeble 8 panneaux 550w 3a sate7 armid b jezzine',
    'l fuse dc ta7et l alwe7 byetla3 la 7alo kel ma eje shams awiye, fi ri7et 7ari2',
    'el 7addad khallas el hangar w mtin ktir, tle2na l garage w ma badna bataryet ktir, bas nestafid ' +
      'mn hal sa2ef el fade w n3abbi b tes3et alwe7 la karaj l cars l kahrba2iyye',
    'bade sistem 5 kw la bet b 3ammiq, m3 battariyet lithium w alwe7 jinko',
    'l mppt ma 3am ye2ra l alwe7, bel nhar 0 volt',
    'lajnet l bineye mettaf2in: kel sha2a alwa7a 3al sate7. sate7 ma3zoul w mrattab, badna 7ada ' +
      'ywazze3 l masa7a, ya3mel l 3arish w l ramp, w kel wa7ad yejib l bako 3alei',
    'chassis l alwe7 3am yhez bel hawa, khayef ytir. l 7addad bi 2oul 2osto bass lezim hada yfek l ' +
      'alwe7 l awwal',
    'connecteur MC4 dayib',
    'baddna solar lal chalet, wiken bass, shi zghir w ma byensare2',
    'khat men l sate7 la tabe2 l awwal, cable 6mm w breakers, l alwe7 marakabin w l inverter wesil',
    'shams metel l nar w l lw7 ma 3am ya3te shi, l app "no PV input", ken 3am yshta8el la mbere7 ba3d ' +
      'l 3asfe',
    'bade kabber l system mn 6 lw7 la 14, JA solar 550, w esm3 ra2ykon ma3 kam kila byemshe l AC kel lel',
    'l batteries 3am ta3mel 3a l dawle tamem w l ups ma fi shi, bas l MC4 li 3l satih me7roo2, wle3 w ' +
      'dabb shway, feena n3rf meen yzabbto?',
    'Ebni bye2olle "mama lesh l mreye 3al satih maksoura", tol3et la2et lo7 mfa2ash metel l ka3ek'
  ],
  'ac-hvac': [
    'l clim bi odet l noum btotla3 menna ri7et rtoube, bade ghasil 3ami2',
    'soba l mazout ma 3am bte2la3, l mazout 3am yousal bas ma fi che3le',
    'jeran fo2 ghayyaro l clim w chalo l 2adim, sar l mker ta3on jeye 3a chebbek odet bente w l sot ' +
      '3am yza3ej. nas7ouna njib 7ada yen2lo w y3alle2o 3al sateh',
    'clim l salon bado ghasil, el filtres akalou ghabra w el hawa d3if',
    'cheminée el gaz b oudetna ma 3am te2la3, w nehna fo2 b laklouk, bard',
    'b sayyarte el frion mish mshkle, la2 3am e7ke 3an l bet: naklna l split 3al oudet l banet w l ' +
      'm3allem nesi l drain, 3am ynazzil mayy 3al parquet',
    'remote l ac ma 3am yeshta8al w l lambe 3am tghammez 5 marrat',
    'bade defeye 3al gaz aw chauffage lal dijejet, mazra3et 2000 farouj',
    'ejete l fatoura 3alye, l kahrabji 2es kel shi w 2al l saheb hou l mokayef l kbir bel salon, 3am ' +
      'yshdod amper ktir w ma bi barred. baddo min yefham fi, york 24',
    'telecommande l ac ma 3am te2er, w l daw l akhdar 3am yghammez',
    'cheminee pellet 3am ta3te error 2, w l talej barra, naddafna l madkhane w l 7atab mni7, l wled ' +
      'laybsin kboute bel beit',
    'soba 3al mazout, baddna tandif bweri w tarkib abel tishrin',
    'ghattet barraniyye w shi yrafe3 l compressor 3an l ared, l mayye btetjamma3 te7to',
    'Brrrr w ma fi brrr, l clim 3am ta3mel sawt bas w ma tbarrid, Samsung inverter, room 204 b hotel b ' +
      'Jounieh',
    'chauffage 3al mazout ma 3am ywalle3, l bruleur bya3mel tshhhh w bya3te lamba 7amra, l talej 3al bweb',
    'ghayyarna l abwab w l shababik double vitrage 5ales hayda, bas l 7ammem kello bkhar w mrey, bade ' +
      'VMC/ shaffat hawa yeshfot',
    'telecommande da3et w l kalb akala, l split 3a 30 degree b ab, ya3ne sauna bl Furn'
  ],
  'water-heater': [
    'chauffe eau ta3na fesed, sot 3am yenfijer jouwwa w ma fi mayy sokhne, b zalka',
    'l azan l mazout ta3 l 7ammem 3am yet7arwa2 dakhne, bade tandif aw tebdil',
    'ejou chabeb l solar w rakkabo panels w sar fina nkahreb kel chi, bas l azan 3anna bl 7ammem 3000 ' +
      'watt w byesrof ktir, bade resistance 1000 watt ma7alla',
    '3endi chauffe eau masdoud b kels, byetla3 khayt mayy sekhin w bas',
    'lezim fek l azen mn fo2 l bab w traja3o bl oudet l ghasil, 60L',
    'el ghasele btechteghel 3al sekhen ma mn 7ammol hamma, bas bl douche kel 3 d2aye2 bt2oum l mayy, ' +
      'resistanse ghayyarneha mn shahr ya shabeb, ma3 hek l boiler bi nos 7amawe',
    'chauffe eau taba3 l 7ammem 3am y2atti3 l disj kel ma nda22o',
    'bade gayyer l azan l adim 3al mazout la wa7ad 3al kahraba, bet jabal',
    'mart 3amme btez3al iza ktabt, bas: l ghassele mni7a, l jale mni7a, bas kel l bet byefta7 l sekhne ' +
      'w btenzal bardé, l azan bel te2sise w ma 7ada byousallo, min 3ando sellom',
    'lambet l azan ma 3am tedwe w may mtalje',
    'azan 3al mazout w 3al kahraba, l serpentin mafkhout',
    'l shabeb bel ishtirak rafa3o l amper, l kahrabje ghayyar l disjoncteur, bass kel ma dawwar l azan ' +
      'byenzal',
    'isolation l azan 3al sate7 mhattam, l may btebrod abel l sobo7',
    'l 2azan 3am ybkeh, ya3ne mayy mn kel mattra7, w l sa3e 11 bl lel, sakkaret l kahraba w naterkon',
    'Bade 7ada yghayer l resistance w l anode, kel sene heyk bkoun, 3am ta3mel wezzzzzz',
    'mayyet l shower ba3d 3 d2aye2 batrad metel mayyet l 3ein, l tank mesh l 7a2 3le w l mixer ' +
      'ghayyarneh mbere7, Mtayleb',
    'boiler ta3 l mazout/chaudiere 3am ysakhen l bet bas l balon l kbir la2, sakhan l ma2 3atel, pompe ' +
      'bta3mel 3rrr'
  ],
  'water-tank': [
    'ma fi mayy mn 3 iyyem, b3atoulna siterna 3a bourj 7ammoud please',
    'l motor ta3 l mayy bl kabo 3am ychabbek w ma 3am yetalle3 3al khazzen l fo2ani',
    'n2alna 3a bet jdid, kel chi mrattab w l farch bma7allo, bas jar 2alli eno l khazzenet sarlon 7 ' +
      'snin ma tnaddafo w mayyeton 3al chereb. bade ghasil w kloré abel ma nesta3mela',
    'bedde sitern mayy 3al nab3a, tabe2 khames, el khartoum badda tkoun tawil',
    'el 3awwama mkasra w el khazzen 3am yfid 3al sate7, tabe2 8',
    '7atayna l filtre 3al majla w ghayyarna l 7anafiye, w baad fi ta3met sada, tale3 shefet l khazzen ' +
      'l 7adid fo2 kello mjanzar mn jouwwa, badna baddlo b stainless 2 alf litre',
    'khazzan l may faregh w ma fi dawle, badna citerne 20 barmil 3a mar elias',
    'bedna n7ot khazzan ta7t l ard 5000l lal 7adi2a, min bijib w yrakkeb',
    'mn ba3d ma dahano l sate7 w 3azalou, l ma3almin kasaro ghata l khazzan w sar yfout trab w 7amem, ' +
      'bade yetnaddaf w yerja3lo ghata',
    'shi mayyet shereb, 10 gallons 3al maktab kel tnen',
    'trombet l bir ma 3am tsahheb lal khazzenet fo2',
    'l jeran w ne7na 3a khazzen wa7ad, badna nefsoul w n7ott wa7ad elna b 1000 litre',
    'wasel l sayef w l jnayne 3atshene, naqlet may lal sa2ye bass, mish daroure tkoun lal shereb',
    'ya jame3a 3atshenin, 3abboulna 10 brmil 3a Zouk Mosbeh l yom, l dawle 2at3a w l bir nachif metel ' +
      'khedoud l 3aryis',
    'bade mashrou3 filter + jel3oum, l mayy beyda kelsiye w 3am ta2tol l 3agsale... adoucisseur ya3ne ' +
      '3al tank',
    'l mtor li bytalle3 l mayy sar ynazzez w ya3mel sawt metel tyara 3am ti2la3, l jiran 7aram',
    'Kello mneeh: zajjajna, dahanna, naddafna. bas l khezzen 3al satih ta3ban w mayel 3a janab, l ' +
      '2a3de mesede, rah yenezal 3a ras l 3alam'
  ],
  'appliance-fridge': [
    'barrad whirlpool ma 3am yberred men t7et, fo2 tamem',
    'el thermostat ta3 l freezer khereb, bidal chaghal 24/24 w l fatoura tel3et',
    'Teta ma btekol ella mn l freezer, kel chi mfarrzito: bamye, loubye, wara2 3enab. mberi7 fate7 l ' +
      'beb men l 2awlad w bi2i l leil, w men wa2ta ma reje3 yjalled l chi w sar 3ando talj bas men wara',
    'el barrad byedwi bas ma bisa2i3, el moteur mish 3am yedrob',
    'na22alto mn tabe2 la tabe2 w nayyamo 3a janbo, halla2 3am ya3mel saout gharib w ma byebrod',
    'jebna 2oubaye mn l shar2iyye w l cave à vin taba3 7amaye byi3teh 28 daraje w hiyye 3edda l ' +
      '3azime, el lamba w el screen sheghlin, bel 2annine ma 3am yo3od berid',
    'frigo ariston l lamba shaghale bass ma bi barred, 3ende aklat la jem3a',
    'vitrine coca cola l compressor taba3a 3am yetfe w yerja3',
    'abou elias la7am ma bya3ref yektob: l manshar shaghal, mizan jdid, bas barrad l zbayi7 7ararto ' +
      'tel3et la 10 w ri7a bada3it, gaz na2es yemken',
    'l jlide 3al be3eb l barrad msha22a2a, bade gheirayha, wel jebneh sar ta3mo metel shi tene, ma ' +
      'mna3ref eza ghaz aw shi gheir',
    'motor l frigo ma 3am y2alle3, bi tik tik w bi wa2ef',
    '3anna 3azime l sabet w l braad fawa2 3am yjammed l khodra kella, l khass sar talej, fik tezbtlo l ' +
      '7arara?',
    'akhadna wa7ade Beko mesta3male, sakkartela l chauffeur mbere7 ta ynazela w kel shi 3al ma2em, ' +
      'bass tabliyeta m3atale w bte2re -- badal l 7arara',
    '3am ytalle3 sawt kriiiik kriiik kel ma ynawwer, w l labne 7amdet, l brad LG',
    'frigo tayeh bel7ar, l ice cream sar chorba w l wled mabsoutin 3am yeshrabo hahaha bas ana la2',
    'L ghassale zabbateha Abou Toni w l furn m3allmo 3am yeje bokra. bas 3nde l congelo l 3amoude, ' +
      '7attayto 3a -24 w ma byonzal 3an -3',
    'wine cellar ta3 jawze 3am yeghle l nbid, ya 3ayb l shoum, Rabieh, Liebherr'
  ],
  'appliance-washer': [
    'ghassele samsung 9kg 3am ta3te 4E w ma btekhod mayy',
    'rolement ta3 l ghassele rayi7, sot bi fazze3 bl essorage',
    'chtarayna nachefe mesta3mle men jarna w hattayneha fo2 l ghassele ma3 support, l support ' +
      'rakkabouh chabeb l farech tamem. bas l nachefe bt2alle3 w ba3d 2 d2aye2 btekhlas kermel msensor ' +
      'wala chou ma b3ref',
    'el ghasele ma bte3sor, betla3 el tyeb 3am tna22ez mayy',
    'knobo3a bi temm l jalleye mal7ouse w betsarreb 3al ared, whirlpool',
    'nehna 4 bl da3wa, rfi2na ghassal sobbat bl machine w hala2 kello ramel ma2touf jouwwa w sawta ' +
      'metel jaroushe, el sobbat ok btw',
    'ghassele beko 3am t3id l may w tkebba dghere, ma btebda l dawra',
    'l dryer bel salon lal mnashef sawto 3ale ktir w fi ri7et sha3er ma7rou2',
    'sheft fidyo 3al youtube w fakayt l filtre w raja3to, w l kahraba w l may tamem, bas l jalleye ' +
      'bosch ba3da btsaffer w bte2olle no water',
    'l ghassele 3am tfade may men tahet l beb, ballat l matbakh jdid w l parquet 7addo, w khayef yenfo5o',
    'seer l nasheefe ma2tou3, bade wa7ad yghayro lyom eza fi',
    '3endi laundry b Zouk w wa7de men l industrial Electrolux we2fet bi nos l dawra, l zbein natrin, ' +
      'baddi teknisyen daroure',
    'ossto l ghassele Hoover sawta 3ade bass ma bt3abe may, 7attayna filtre jdid w ma mshi l 7al',
    'l ghassele 3am tetla3 zghayer ryatt, bt3ayyit 3aw 3aw bl essorage w beftkir fi wa7ash bel 7ammem',
    'lave vaisselle Beko ma 3am tfadde, l mayy bi 2a3ra metel shorbet 3adas, 3ande 12 shakhes 3al 3asha',
    'ma bade plombier, l machine nafsa! 3am tshe7 l mayy mn l hublot, l jelde m3af2ne sawda, w l ' +
      'electricien kamen 2al mesh mn l fiche',
    'yaaaay ra7 l abyad w sar zahr, la2 hayde ghaltete. bas l prob enno l bouton ta3 l on 3ele2 jouwwa ' +
      'w ma btedour'
  ],
  'appliance-oven': [
    'forn l ghaz fi taba2 ma byech3al, l blahet msakkar b dihne',
    'ghayyroulna nerbich l ghaz please, sarlo 10 snin w m2achar',
    '3melna matbakh jdid w najjar ma 2assar, l barrad bi mtra7o w l jalleye chaghale, ba2e l hotte ma ' +
      'tla3 elna sot... ya3ne rakkabouwa bas ma wasalou l cheminée w l dakhne btered 3al bet',
    'el grille taba3 el forn mish 3am ye7ma, fi ma2touta la resistance?',
    'baddi jarret ghaz w sa3et (régulateur) jdide, el 3ati2a bitsaffer',
    'sawwe2 ana w brja3 3al 3 bel lel b2oum sakhin aklet, 3melet l electricien shaf el prise w 2al ' +
      'mish menna, el microonde byedwi w byetfe 3al 10 sawene',
    'forn l gaz teka ma fi sharara, ma3 enno ghayyart l battariye',
    'hotte l matbakh btotla3 sawt w ma bteshfot, b mtayleb',
    'jeye l 3id w 3enna taleb 200 kg maamoul. l barrad mashi, l 3amle mawjoudin, bas lambet l forn l ' +
      'convection matfiye w l fan wa2ef. alla ykhallikon lyom',
    'ri7et ghaz bel matbakh, sakkart l sekra, please 7ada yeje halla2',
    'plaque induction 3ayyatet E4 w ma bt7ess bel tanjra, jarrabna tlet tnejer',
    'nerbij l ghaz m2allaf, bade gheiro w jeb jarra ma3ak',
    'l cooker l jdid wosel men Khoury Home w bado tarkib 3al jarra w 3ayar lal 3youn',
    'l ghaz khalas w ana b noss l waraq 3enab, bade anninet 10 kilo 3a Hadath bel sor3a yekhrib baytoun',
    'bzzzt w tfe l microwave w tole3 ri7et shwat, kenet 7ata fi malsh2a.. ktir ghabiye ana',
    'Furn ta3 l man2oushe 3anna b do2ken ma 3am ye7ma mn l ta7et, l 3ajin nay, w l zbeyin 3am yz3alo. ' +
      'frigo w AC tamem',
    'l hotte 3am tefrom metel mfarmet la7me w lambeta tefye, Elica, faltarha kello zit'
  ],
  cleaning: [
    'bade 7ada ynaddef l ezez w l abajorat, bet 4 chbebik kbar b Dekwene',
    'maktab zghir b sin l fil 3 ouwad, tandif kel jem3a ba3d l dawem',
    'ra7 ne3rod l bet lal bei3, l sewwar jeye l tanen w l gardener a5d l jnayne 3a3et2o. ana ma fiye ' +
      'nazzel l saraya w efrok l 7ammemet, dahre wej3ane, bade tnen ychilo hal hamm',
    'kanabe jeld abyad sar lono bej, fi chi bi naddfo?',
    'badde wa7de t2arrib el matbakh mn jouwwa: frigo, ferre, l 5zein, w tmassi7 el hotte mn el zet',
    '3enna bus la talabe, mechaniquo tamem w karasyo ma mkassra, la2 mish l bus, l maktab taba3na! el ' +
      'ghabra w l 7ammemet 7ale, badna chi tleta w khamis',
    'tanzif 3iyede kel yom ba3d l 6, sa3ten, furn l shebbek',
    'l canape fiya bo2a3 7eber mn l wled, btjo lal bet?',
    'sannou3e hala2 fallet 3a bladha w marte 7amel bel shaher l tese3, doctor 2al raha. bade 7ada ' +
      'marten bel jem3a yshattef w yerattib l matbakh w l 7ammemet',
    'bade 7ada yjali l tanejer w ynaddef l matbakh marra bel jem3a',
    'l vitrine ta3 l ma7al kella bsamet w za2, bade yeha tolma3 abel l ifteteh',
    'rideaux w canape w kel l mokette bel salle, bti3mlo vapeur?',
    'el balcon kello za2 7amem w wra2 shajar, w l sajdet l barra baddon shatef',
    'jawze 7ara2 l tanjara w l dekhen 3al sa2f w 3al 7itan w kel shi ri7to bakhour jahannam, bade ' +
      'tandif tandif ya3ne min fo2 la ta7et',
    '3rousi btousal l jom3a, bet jdid b Naccache kello ghabret wersh, lezz2 3al shababik, dehen 3al blat',
    'bente bt2oul "el kanabe 3am t3attis", kel ma no2od bitla3 ghabra, bade steam lal salon + 4 matelas',
    'Barbecue w vedio game w 20 sha2if... l kahraba mnih l plomberie mneha bas l bet mazbale, airbnb ' +
      'guest 3al 3 l yom'
  ],
  'pest-control': [
    'fi namous bi kel l bet, l tank barra fiyo mayy re2de w 3am yetla3 menno',
    '3anna khaffefich bl sa2ef ta7t l armid, bade 7ada yfellon bala ma yektelon',
    'l sitt li betnaddef 3ande 2alet eno wara l ghassele fi jouret saraser jarmaniye. l bet nadif w ' +
      'kel jom3a mna3zel, ya3ne mech wosakh. bade rach abel l 3id',
    'fi wazagha kbire b oudet l nawm w marte bettalet tnem, fik tshilon w trosh 7awlen l bet?',
    'ba2 bl takhet taba3 el foyer, 4 chambre, badna ma3aleje 7arara mish mobid',
    'na2alna kel el ghrad w zabatna l internet, ma t2akharna, bas ta7et l majla fi beyt la jiredin w ' +
      'sarra7o sandou2 l m3karona, 3am ne2ra sawton bel lel',
    'sararir bel majrour, kel layle bytla3o 3al 7ammem, badna rash',
    'fi sous b khashab l sa2ef taba3 bet l 2adim, nisharet 3am tenzal 3al ared',
    'jeye l sayf w ma7al l ba2lewa daghre byetla3 naml, l vitrine mnawdafe w mskkara mni7, bas badna ' +
      'shi ma fi ri7a w ma ydor bel akel, abl l 3id',
    'fi 7ayye fetet 3al jnayne, bade 7ada yshila abel ma ynazlo l wled',
    '3ankabout bel depot bel kameye',
    'l barghash bel wahed akalna, fi mayye wa2fe 7add l binye',
    'bel chalet b Faraya sakker tol l shete, fta7na l beb la2ayna za2 firan bi kel l jwerir, l ta5t w ' +
      'l kahraba tamem bass baddna nekhlas menon',
    'shefna wahad ad ideh 3am yotla3 mn l balou3a, shwerbo tjannen hahaha la jad bakeit, bade rashshe',
    'bo2 l farshet!! jebneh ma3na mn hotel yemken, 7akk 7akk 7akk kel l lel, Jbeil',
    'l jnayneh m2assa w l zbele m2ayme, bas l far 3am yet3ashsha ma3na kel lele, koumet jebne w bejbne',
    'dabbour!! 3ammar bayt bl abat jour tabba3 l chambre, ma fiye efta7 l shebbek, sawto wzzzzz metel drone'
  ],
  painting: [
    'bade boya la sa2ef w 7itan salon, ma3na hole kbir kermel l TV, lazem sadde w dhein',
    'dahhen bizakkane, l abajor khachab 8 chbebik bade yehon bonni, ba2a khashabon mni7',
    'jeran ta7et 3am yghayro blat w nehna men zamen khalasna. bas ana ma 3am e2bal farjeha: la2anno ' +
      'odet l 2e3de lawna sar asfar mn l de5en, chu btenSa7o lawn w addech lal 60 metr',
    'fi 7ada byedhan beb l khashab laker abyad? 6 bweb',
    'tabe2 el 7akke 3al wejha mghabbar w el lon masfar, badna peinture extérieure jdide, w fi se2ale ' +
      'ma3kon?',
    'chelna l papier peint el 3ati2 la7alna w ta7to el 7et kello ftefit w kholo2, el furniture ' +
      'mghatta, badna 7ada y3ajjen w yna33em w yeb2a mat grège',
    'bade edhan salon w sofra off white, 120 metr, min byjib l dhan ma3o?',
    'l shbebik l khashab barra 3am te2shor, lawn azra2, 12 deffe',
    'fat7in boutique b jbeil l adime, l khezan jeye mn tolia w l spot mrakkabe, badna 7et wa7ad effet ' +
      'béton cirré w l be2e abyad, abl 15 l shaher',
    '7eet l salon bade yeh effet béton, sheft sowar 3 pinterest',
    'l srir wosel w l khazane terakkabet w ana bel shaher l tamen, bade rassme 3a 7et l nursery, ' +
      'dabdoub w ghyoum',
    '2oset l benet, ba3ed ma shelna l khazane tel3et l bo2aa mkashra w lawna ghayr',
    'vernis lal bweb l khashab, 7 bweb',
    '7it l salon sar 3le khtout 7ebr w shokola, ebne fannan, bade lawn ghame2 ykhabbe l jarayem',
    'bade stencil marble effect 3a 7it l TV, shifta 3a tiktok, ktir tejnin',
    'Ba3d l rashe7 (sallahouh) tole3 3l 7it beyad metel l mel7 w 3am yfakfek, kasht w primer w wejjen, ' +
      'Sabtieh',
    'volet khashab akhdar 12 shouff kello 2esher, lezem shleef w dehen zayet, dar jeddo b Douma'
  ],
  carpentry: [
    'dressing jdid bade a3mlo, mdf abyad, 2 drawers w ta3li2a, ashrafieh',
    'el beb l jarrar ta3 l matbakh tali3 mn skeltoo',
    'l kalb akal tarf l beb w zewiyet l derej l khachab, houwwe sar 3and l moudarreb w ma ba2a ya3mela ' +
      ':) bas halla2 bade salle7 li khereb',
    'bab el chambre ma bisakker, el lsen ma byiji b wejj el 7afra, badda nejara shway',
    'badde riff 3al 7et masmoul sme7te 5 cm khashab jawz, 1.80m, la ktobe taba3 el jem3a',
    'el sare2 kasar el bab el khashab, el shorta ejo w l 2efel tghayyar, bas hal bab sar me2soum ' +
      'nossen w badna bab jdid msaffa7 mn barra khashab',
    'bab l 7ammem mantou7 men l may w ma bisakker, bado ta8yir aw nejara',
    'bade dressing room 3al 2yes ma3 jarourat w sliding',
    '3am nejhaz kouch7 lal 3asal, nas 2alet shtre jehez bass ana baddi sandi2 na7el 5ashab zen 40 ' +
      'wa7de, l na7el w l 3edde mawjoudin, b niha',
    'l tyeb b aleba, 3anna safra bokra 3al 3asher, jarour l commode 3am ye3la2, l majra maksour',
    'l ballat mcha w l dehen khallas ta7ta, bass ghabret l ta2ite btenzal 3lena, sodde bel 2ouda lal ' +
      'shanat, fik ta3mela men khashab?',
    'bade mezalleh la pergola... la2 2asde se2fe khashab fo2 l barbecue',
    'l beb l awwalene taba3 l villa tshalla2 men l shames, w badna nghayro abel 3irs khayye, l dehen w ' +
      'l zri3a khalsin',
    'l bab byezza2 zeee2 zeee2 w bye7eff 3al blat, sar 3amel nos dayre metel compass, bade tefrik',
    'bade meuble TV w console mn sarw, sketch 3nde mn Pinterest, w bl marra sho2fe lal chaussures',
    '3am yneeemo 3al ared l wled la2enno l superposé inkasar, 3ared w el sollom. Farshet jdide jeye, ' +
      'kello tamem',
    'tawlet zahr! jeddo badd tawlet zahr mn khashab jawz m3arra2, kermel 3ido l 80, 7afr esmo 3laya'
  ],
  'furniture-assembly': [
    'rakkbouli TV 3al 7et w soundbar ta7to, jal l dib lyom eza fi',
    'store venitien 3 chbebik ma3 te2yis, men rakkab',
    'Khatibte 7abbet salon jdid w 2arrarna nghayer, l 2adim be3neh. wosil el jdid bl kertone: canapé ' +
      'modulaire 7 2ota3 w meuble télé, w ana bi chogol la l layl',
    'sofa bed jdid men jysk, el sine3 rakkabo bl 2eleb w hala2 ma byefta7',
    'b3atle 7ada ma3o drill y3alle2 store vénitien 3a 3 shbebik, nehna bi furn l chebbek',
    'el tv wsel w l internet shaghal w el receiver mrakkab, ma ba2a gher el support metharrik y3alla2 ' +
      'b el zewye fo2 el takhet, 43 inch khfif, bas el 7et gypsum',
    '3ende display stands lal ma7al, 8 wa7de, bedon terkib w tesbit 3al 7et, lyom ba3d el doher iza fi',
    'kif fina n3alle2 tv bel furn? bedna ye fo2 el cash w ykoun bimil, el 7amele ma ma3na',
    'l mo5tar talab menne ektob: jebna korse w tawlet la salet l balad, 60 kerse byetrakabo 4 sha2fet, ' +
      'lmara2 ija dahan l sala w khallas, hala2 bedna chab aw tnen yrakbo la nhar l sabt 3enna 3aza',
    'stores roller lal maktab, 4 shbebik, fik trakebon bokra?',
    'trampoline lal wled, 3eed miledo l a7ad w ba3da bel kartone',
    'l barade l kahraba ma 3adet te2felo, motor l barade bi sawwet, Somfy',
    '2oset noum jdide, ta5t w khazane 6 dorof, barke bta3rfo taba3 Conforama',
    'jebna dressing mn IKEA, awwal lawh l foo2 ta7et, shaklo bayt majenin, fik teje bokra?',
    'Store vénitien wa2i3 wa7de mn l riyash, taktaktak kel ma hawwa, bade yetghayyar l khet w yerja3 ' +
      'yet3alla2',
    'salet jym sghire bl bet: treadmill w bike w rack, bl cartouneh, l a7mal sa3be w dahre mfakkak',
    '3anna 2 rideaux wasalo mn 3nd l khayyata jehzin mkwiyyin, l 7it beton, l tringle jdide, bas ma ' +
      '3anna sollom tawil'
  ],
  'metal-aluminium': [
    'bade sakker l veranda aluminium w ezez fumé, 3 mtar bi 2 w noss, mansouriye',
    'bawwebet l karaj l jarrar tel3it 3an sekketa, 7adid t2il ktir',
    'Jebna table khachab men najjar bi trablos, tawle btejannin, w ba2e badda ejrein 7adid aswad X w ' +
      'wej ezez 10 milli yen2as 3al 2yes',
    'byelza2 shebek l matbakh w ma byendara2, el jarrar matkour b rod el ledroj',
    'badde pergola aluminium bi lawn khashab 3al roof, 5x4, la sahriyet el sayf',
    'ma3 el fou7 tabe3 match el barre7 kasarna wejhit l vitrine bl ghalat, el tawlet w l karase ok, ' +
      'badna lo7 2ezez jdid b sakafe 8mm abl ma yeje sa7eb el ma7al',
    'bab l alumnium taba3 l balcon ma 3am ysakker, l a2fel ta2a w l dafe mayle',
    '3ayzin 2afas kbir 7adid la 15 dijej, ma3 bab w shabak na3em, b deir l ahmar',
    'ktabetle mart khayye men kanada enno bayton b broumana fete 3lehon l barghash: kel shi mnih bel ' +
      'bet bas l moustiquaires mechle2a w bedda t8ayera kella abel ma yenzalo bl sayf',
    'bade nsakker l balcon zjej w aluminium, 6 metr',
    'lehem bawebe, l mfassale fa2fa2et',
    'sellom 7adid la yetla3 3al sate7, 3ayez tarkib',
    '2efel? la2, l beb l aluminium nezil 3al ared w ma bi sakker',
    'l sheb bek b 2oudet l nom ma bisakker lal ekher, l 2efle ta3o ma3louka, w l barghash fayit jum3a',
    'bade pergola 7adid 3al roof w fo2a panneau sandwich, 5x4, Ghazir, l blat w l karaba jehzin',
    'TSHAAAKKK w nzalet l wejha ta3 l ma7al, l soura sar fiha shart, bade ezez securit b noss nhar',
    'cuisine alu! ghayyarna l khashab kello, bedna aluminium la2enno l matbakh bye2sha3 mayy, 3 metre ' +
      'w noss'
  ],
  'tiling-masonry': [
    'fi blata maksoura bl salon w ma3ad fi mena, 3tri2a, btelekoulna metla?',
    'bade dar3 l matbakh granite aswad, 4 mtar, w badak tfattih lal majla',
    'Ba3d l enfijar zabbatna l ezez w l abweb, w l jam3iye dahanit. bas l 7et l li 3al balcon ba3do ' +
      'me7ne w nazel menno 7jar, badda benna meallem ye3mro mn jdid',
    'el gypsum taba3 l sa2ef fi sha2 tawil mn awwalo la ekhro, w b nos fi jazra nezle',
    'badde balcone 12 metr tit ballat bi blat antidérapant, khalsen el mayleh w kel shi',
    'jena niftah coffee shop zghir, el deco 3a rfi2te w el makina wsolet, badna comptoir men block w ' +
      '7ajar w mouza2ik sh3bi 3al ared metel taba3 jeddo',
    '3ende 7ammem bel ma7al s8ir bade 8ayer kel l seramik wl ard, 2addeh byekhod wa2et?',
    'bedna n3amer oda sghire 7ajar khafen la 3eddet l zre3a, 3x4, b kfarhouna',
    'ana moudira b 7adanet atfel: l dahhan ma 2ebel ydhan l 7et la2enno l wara2a 3am t2e3 w l 7et ' +
      'kello mfazzar. lezem 7ada yerja3 ywarre2o abel, w 2al ma byeshteghel hek she8el',
    'shi balata maksoura 7ad l beb, 3ende zeyede mena l baga w l ghsil jeyin l jem3a w khayef l 7ejje ' +
      'tet3aththar fiya',
    'l joints bel douche ra7o, bade roube jdide, kella swad, jebet 7ada naddafon bel bkhar w mesh 3am ' +
      'yerja3o',
    'el shabeb taba3 l aluminium fassado w rakabo l shebbek l jdid bass taraqo l 7eet mkassar 7awalay, ' +
      'bade wa7ad yseddo w yleyso',
    'badde a3mol cheminee 7ajar bel salon b fa2ra, w bi nafs l wa2et waj 7ajar tabi3i khalfa, l ' +
      'chauffage 3endo ghayr m3allem',
    'fi bel 2ar2a tar2a3 w sawt, tala3na la2ayna l faience bl matbakh wa2e3 kello 3al ared, metel domino',
    'bade 2asem l salon b 7it gypse ma3 bab, w nafs l shi faux plafond bl couloir, Dora',
    'Renov kemle la chalet 60m b Faraya: ballat, 7ammem, matbakh... l chauffage w l kahraba 5ales ' +
      '3melneyon l sene l madye',
    '3atabet l shebbek rkham mtashtaka, kel ma tshatte btfout l mayy.. la mesh l aluminium, l 7ajar ' +
      'nafso maksoor'
  ],
  waterproofing: [
    'sate7 armid 3am ydallif 7add l madkhané, bade 7ada ytalle3 w ychouf',
    'nach bi 7et l 7ammem mn barra, bade mawed 3azel silicon 3al hajar',
    'fakko l antennes l 2adime 3an sate7 w tarakou khrou2 bl bton, satellite jdid mrakkab 3al 7afe ' +
      'tamem. bas hal khrou2 3am tfawwet mayy 3al jeran, sakkroulna yehon w hetto wara2a',
    'sate7 el binaye badna nedehno abyad 3ezel 7arara w mayy, 200m, addeh el metr?',
    'ta7et shebek el salon fi mayy 3am bitfout bl sheta mn el ness el 7ajar, mish mn el aluminium',
    'sakanna jdid w farashna w 3allaqna l barade, w awwal shatwe nezlit shalelet mn l mazreb 3al ' +
      'balcon, el mazreb masdoud w el zaffet 7addo mfattah',
    'sate7 l bineye kello she2ou2, bedna na3mel rolo aw polyurethane, badna si3r 3al metr',
    'l jar ta7te 3am yeshke mn nash men tarras 3ende ta7t l zare3a, bade e3zel l ard',
    'jebna m3allem 8ayar l armid b sheghel l bet l 2adim, w ba3do l may 3am tfout mn 7aff l chimney. l ' +
      'chouffage w l modkhan mne7, bas l zewye bada tetsakkar mn fo2 mni7',
    'l caveau 3am yfout 3lei may men l 7eitan w l 3adde l khashab ntanna3 w l akel l mkhazan 5erib, el ' +
      'shaffat bi sahheb w ma bi la77e2',
    'kel ma tshatte, btenzal l may 3a lamba l salon, jebna kahrabje fassala w 2al ana ma ele shi, ' +
      'raj3o dabbro l sath',
    'sate7 wate, ma fi mayalen, btdal l may wa2fe fo2 w btetsarrab',
    'terrasse 60 metr, ya taba3 l 3azel addesh l metr?',
    'Tok tok tok, mesh 7ada 3al bab, hayda l sa2f 3am yna22it bl salon w l balde kelha 3am tshatte',
    'l armid mkassar w l zenco mzeznej, bade kashef 3al satih kello abel awwal shatwe, Hammana',
    'shelna l jnayne mn 3al satih w l bestene khallas, bas ta7ta l zefet met2atta3 mn l shrush, w l ' +
      'jar ta7tna 3am ye3wi',
    'bayt l daraj w ghorfet l asanseur 3am tfout 3leyon mayy, l tech ta3 l ascenseur 2al sadd l rash7 ' +
      'abel ma n7ott cartes jdide'
  ],
  locksmith: [
    'ne2fal l beb bl hawa w ana bl pyjama barra :( zalka, ma fi 7ada bl bet',
    '2efel l garage 3alla2 w msaddi, badde ma2as aw 7ada yefta7o',
    'el kahraba ente3et w bawwebet l bineye ma btefta7 ella 3al interphone, interphone byejo bokra ' +
      'ysal7ouh. bas halla2 baddna nefta7 l bawwebe yadawi, w l meftei7 mech ma3 7ada',
    'nsit el mefte7 jouwwa w seker el beb, ana bel dekwane tabe2 talet, addeh btekhdo?',
    'sandou2 el barid ta7et ma m3e mefta7o, sakan jdid, badda fat7o w tghayir 2efel zghir',
    'el 7addad sa7ab l bab el 7adid w jallaso, w el dahhen khallas lono, ba3do l mefte7 byodkhol w ma ' +
      'byedour, bikhabbit w byi3la2, fi ghal2a jouwwa',
    'l mefte7 3ele2 bel bab w ma 3am ydour la hon wala hon, ana barra b jal el dib',
    'bade 3 nosakh la mefte7 bab l madrase w wa7ad la sandou2 l barid',
    'sakkarna l snack mberi7 3adeh, lyom l sob7 l 8al taba3 l jarrar mahroz fi samgh, chi wa7ad 3am ' +
      'yet2ane ma3na. kel shi bi alb l ma7al tamem, bas nefta7o',
    'l 2efel 3am ydour 3al fade w l beb ma byefta7',
    'ghal 3a bweb l maktab, badna ne2le3 l kalon w n7ett wa7ad jdid',
    'jarour l maktab ma2foul w l mefte7 day3',
    'l concierge raje3 3a balado w ma tarak l mefeti7 taba3 l sate7, ghorfet l asensor w l mawa2ef, ' +
      'kella badda feti7',
    'nsit l mefte7 b 2alb l siyara w hiye msakra w l kalb jouwwa, 3m yettalla3 fiye metel shu hal ghabiye',
    'l defle byetkatak w ma byefta7, KRAK w enkasar l mefte7, ana 3al bab mn se3a',
    'l bab blinde Multlock jarrar w sar ysa2sse2, kl marra b3azzeb l jar la yftahle, l frame mneeh l ' +
      'najjar shefo',
    'Bente da3et meftah l diary ta3eta w 3am tebke, haha ma3le, bas kamen casier l jym 3le2 3le l 2ofl'
  ],
  moving: [
    'na2let 3afech zghire, frach w makeche w tawle, men dekwene 3a 3in l remmene',
    'bade chabeb ynazlo barrad 2adim men tabe2 6 w ykebbouh',
    'nehna ma3na siyyara w mnen2ol kel l karatin wa7dna. l mechkle bas bl chambre l kbire w table ' +
      'marbre 150 kilo, ma hada byehmela, lezim 4 chabeb w camion',
    'badde wasel gateau w wared 3a faraya, la 3id sa7ebte, bukra 2abel l 3',
    'khazne w 4 craten w bicyclette mn jal el dib 3a jbeil, ma 3ande siyyara',
    'el marble taba3 el tawle nkasar bl na2le el made w zabatto el m3allem, hal marra badde nes ' +
      'bta3ref te7mol, sofra w buffet w mreye kbire, tabe2 3 w ascenseur zghir',
    'bade cha7en wa7de sofa men ma7al b nahr l mawt lal bet b kaslik, lyom iza ma3oul',
    'fi 7ada byen2ol 10 rous ghanam bel pickup men hermel la baalbek khamis l sobo7?',
    'sa7ebte 3am tental mn sha2a la sha2a b nafs l bineye, men l 2awwal lal tamen, w l assenseur ' +
      'me3tal w ma 7a yesalla7 hal jem3a. bedda chabeb ytal3ou l fared 3al daraj',
    'fi shi pick up yjeb berrad men Zahle la Jounieh?',
    '3ende 3 kyes smint w shwayet bahs, baddon yetla3o 3al beit b Broummana',
    'ma3na ghorfet sefra zejej, baddna tghlif mni7 abel l na2el, akhir marra kasarouna',
    'l jirane 3am yghayro frosheton w badon y3touna l ancien, bas badna min yshilo men 3andon la ' +
      '3anna, bineye 7ad bineye',
    'bade camionnette sghire w shebb zanedo 2wiyye, 2 tekhet w ghassele w brad, Mansourieh -> ' +
      'Antelias, l sabt',
    'kel l beit b kyes w krtin metel l hejje, tele3 ro7na, min byen2ol w by7attot 3al 8?',
    'jebna aquarium 300 litre faddi mn l veto.. l samak 3nd sa7be, l ezez bado khamse shabeb w 2lub rahime',
    'jawze rad y3abbi l garage sfareet, tires w scrap w kenabayet, w l dehhen jeye, badna nfaddi w ' +
      'nkeb kello'
  ],
  gardening: [
    'bade zari3et ghardenya w boukounfilya 7add l madkhal, w trab ahmar',
    'l 7adi2a mna3mela taswiye w gazon roulé, 90 m, adma',
    'jeran da2o 3al baladiye eno l a8san ta3na fayte 3al balcon 3endon w byenzal zbale. l tandif houne ' +
      'w byekhdou bas l ta2lim 3leina, chajret kina w tine',
    'badde tshil el shoke w el 7ashish el yebes mn el ared abl ma yesir 7ari2, 500 metr b 3aley',
    'el zar3a el kbire monstera sarit dayye2 3laya el assriye, min bi na2ela w y7ottella trab?',
    'mnezra3 khodra ana w rfi2te 3al sateh, el mayy w el khazzen tamem, bas fi doud abyad 3am yekol ' +
      'wra2 el banadoura w mish 3erfin shu nrosh',
    'badde 7ada y2allem l zaytoun, 80 shajra b 7asbaya, abl chbat',
    'el jneyne tab3 el bineye sar feya a3sheb kbar, kam betekhdo bel chaher 3al 2a3de?',
    'jarna 2ata3 shajret l tin w tarak l jezr b nos l 7ad2a, lyom ja l m3allem bado yballet w 2al ma ' +
      'fiye hayda lezem yenshel l awal. min byeshlo mn jzouro?',
    'l ray bel tan2it ma 3am youssal la ekher l jnayne',
    '7ashish tel3an bi kel l 2ared, bade wa7ad ma3o makanet 7ash',
    '7adiket l binye mahjoure, 6 sne ma 7ada da2ara, badda tandif w zari3',
    'ta2lim ward w yasmin 3al shorfe',
    'shajrit l zanzalakht kebret ktir w l ghosn 3am ydo2 3al shebbek bl lel to2 to2, bkhaf, bade 2ass',
    '3am byebas l gazon, sar lawno metel cornflakes, w l sprinkler msakkar kelo kels',
    'L pool cleaner byeje wa7do, w l far rashayne. bade bas 7ada ynaddif mn l 3oshob w l shok 7awl l ' +
      'bayt, fire risk bl Bkassine',
    'bade ezra3 2 avocat w jarank w l2atton bl ared mazbout, ebne bye2oul "bade guacamole mn 3l shajra"'
  ],
  'electronics-it': [
    'chachet l iphone 11 tkassaret, btghayrouha 3al bet?',
    'ma fi net 3al TV, Netflix by2elle no connection w bel tel chaghal',
    '3melna deep clean lal bet w yalle naddafo fasalo kel l chrit wara l bureau: PC, 2 ecran, ' +
      'imprimante, ups. l ups bidawe bas ma ba3ref chou by7ot wen w l PC ma 3am yetla3 soura',
    'playstation 5 byetfe la 7alo ba3ed 10 d2aye2 w bisir sawto metel tiyyara',
    'bade zid ram w ssd 3al laptop lenovo, 3am ya3la2 b kel chrome tab',
    'na2alna 3a bet jdid b mansourieh, el 3afesh wsel w el tv m3alla2 3al 7et, bas mesh fehmin kif ' +
      'na3mel el iptv w el box yeshteghlo 3a 2 tvs ma3 ba3ed',
    'l printer canon bel maktab 3am ta3te paper jam w ma fi wara2',
    'badna nmed kabel network l 6 makateb w n7ot switch, b sin el fil',
    'ana bekteb 3an emme: fat7et link ejeha 3al whatsapp w men wa2ta 3am tob3at messagat la kel l nes ' +
      'mn ra2ma, l telephone jdid w mish maksour bas bedna nrajje3 l account w nandfo',
    'l intercom b 2aleb l beit ma 3am nesma3 menno shi',
    'bade shi wifi yghate 3 tawabe2, DSL Ogero, l router taht',
    'charger port l iPad mwassakh, ma bi charge',
    '3anna taffen kahraba kel se3a w kel marra l router byerja3 3al factory settings, l kahrabje eja w ' +
      'l ups mni7, l mechkle fi houwe',
    'ya3ne l iphone 13 sar yotfi 3al 40% w yd3e2 b 2ide metel mekwe, fi 7ada yghayerlo l battery lyom ' +
      'b Hamra?',
    '5arbanin el cameras ta3 l benaye, ma 3am ysajlo shi w mbere7 n3amal mshkal bel parking. elevator ' +
      'mesh sho8lna w l bawwabe zabataweha, bas l tasjil plz',
    'Ebne nazzal le3be w sar l laptop metel l majnoun, yfatte7 shababik la7alo w yotlob masare b dollar',
    'bade 7ada yrakebleh windows w office w antivirus 3a Lenovo jdide, ana bel computer mtl l atrash ' +
      'bel zaffe haha'
  ],
  'car-repair': [
    'siyyarte 3am tenzil zet ta7ta, b2a3 bl parking w jeran ma3assbin',
    'bade 4 dwelib jded 205/55 r16 w mizen, 7azmiye',
    'kenna bi 3eres w l kel mabsout, w rje3na l wa7de bl leil. l siyyara ma fiya chi abadan, bas l daw ' +
      'l 2oddemene tfo w ma fina nsou2 bl jabal, ba3d 7ada feti7? 7ammana',
    'el embrayage 3am y2ale2 w ri7et shi ma7rou2 kel ma 2ouf b tal3a, renault symbol',
    'zid 3layye bougies w courroie, mashyet 90 alf km w ma tghayaro, fik temro2 3a karaj bel ashrafiyye?',
    'ana shoufer van w rekabe nezlo kellon, el bab el jarrar ma ba2a ysakkir w 3am emshe rabito b ' +
      '7abel, mish l mefte7 wala el 2efel, el bakra taba3o na7lit',
    'l motor taba3 l delivery honda 150 ma 3am ydour, marsh wala shi',
    'sayyarte 3am tekol zeit w fi de5an azra2, bmw 2012',
    'ejet l kahraba w l aircon w kel shi b garage l bineye tamem, bas sayyara ma7roura men 3 sneen ' +
      'sedde 3a sakkin l tene, lajnet l bineye badda winch yshila 3ala 7sebna',
    'ghyar zet w filetre, Nissan Sunny 2010',
    'el kzez taba3 l sho2er ma byetla3, motor yemkin, w ra7 n7ott l siyara barra taht l sheti, l ' +
      'karaje ghlabo l binye bel ashghal',
    'shakmen mafkhout, sawta metel tank',
    'rah 2e3mol m3eyne l tanen, bade 7ada ydabero abel: dawaw, frem, duwelib',
    'Sayyarte metel l setto l khitiyara, kel ma ftl mn 3a l kou3 tezz2 w tet2awwah, bmw 2006',
    'tarrr tarrr tarrr sar sawta metel tractor, l exhaust yamkn wa2e3 w l jiran bado y2tlne, fikon ' +
      'bokra l sob7?',
    'l bet 3am yt7ammam (dehhan w ballat) w hol 5alasna mennon, bas bade 7ada ysallemne dwelib jdad ' +
      'Michelin 4 w y3ayeron bl bet',
    'Neset l dayy meshe3il kel l lel w hala2 l siyara mayte mawta, 3nde moqabalet shoghel ba3d se3a b ' +
      'Sin el Fil!!! bade shi y3tiha damm'
  ],
  'beauty-hair': [
    'extension rmouch w lift 7wejib, yom l sabt, naccache',
    'bade 2oss chaare carré w balayage khafif, byeji 3al bet?',
    'Sob7iye 3ande l tanen, 12 sabiyye, l akl jeye w l ghnene jehze. 7abbe yeje hada ya3mellon ' +
      'manucure chwey chwey w ana a3mol brushing abel ma yousalo',
    'bade balayage blond cendré, sha3re ghame2 w mish sab8o abel',
    'ma fi sha3er 3a jneb rase, badde skin fade w dawwir el da2en, bshtighil bl lel fa ba3d el 3asser',
    '7amete jeye mn el 5alij w kel el bet zabattne, naddafo w tabakhna, ba2i ana: manicure pedicure b ' +
      'loun nude w shway sha3re brushing, el yom abl el 6',
    'bade balayage w 2asset sha3er, lyom ba3d l 4, bet b 3aramoun',
    'fi 7ada bya3mel massage la daher bel bet? shoghle kello wa2ef bel furn',
    'tajhezet l 3ers kella 5olset, l fosten w l zaffe w l siyyara, w l maquilleuse l8at lyom l sob7!! ' +
      '3ers nhar l a7ad, meen fadye',
    '3ende meeting ma3 l zbun w ma na7et, l badle 3and l kawwa bterja3 l sobo7, kasse gradé w ' +
      'brushing, bokra abel l 10',
    'dawafir jel kasar wa7ad, bade re-fill',
    '3irs khayye l sabet, ana w teta w khalte badna brushing w makeup, l badle jehze w l tasweer 3la ' +
      '7ada tene',
    'ka3be mshaqaq w jeleb yebes, bade pedicure tebbe w chi masque lal ijren',
    '2oule allah, 7ajbe l shmel a3la mn l yamin b 2 cm, shakle 3am es2al so2el 24 se3a, bade ' +
      'microblading sala7',
    'Bade balayage honey 3a sha3re l aswad bas bala ma yen7ere2, keratin kamen iza fi, salon b ' +
      'antelias aw 3l bet',
    'jbt l ekl mn 3nd catering w l zine 3laya mart 3amme, bas ana 3nde 3eres l leyle w weshe ba3do ' +
      'bala shi, bade makeup smokey w brushing 3al 5 pls plssss',
    'extensions! wa7de tol3et b 2ide w ana bl sobhiyeh, fda7toni 2eddem hamete, bade yerja3o yelza2o'
  ],
  'nursing-care': [
    'bade 7ada ya3te ebret 7adid wrid lal marra bl bet, dora',
    'jeddo tole3 men 3amaliyet 2aleb, 3ayzin moumarred 12 se3a l awwal jem3a',
    'Mama ma ba2a fiya temche la 7ala, chtarayna kerse 3ajal w 3melna rampe. ana bechtighil w wledi bl ' +
      'madrase. lezim wa7de tsa3eda tfout 3al 7ammem w t3allemna kif nen2ela mn l takhet',
    'jeddo 3ando tube la akel mn me3edto w badna 7ada y3allemna w ydall ma3o awal kam yom',
    'ma fiye ekhod ebret l vitamine B12 la 7ale, eza 7ada byemro2 3a borj hammoud el aseyel',
    '3amto la rfi2e la7ala b zahle, el jiran 3am ytbakholla w ana bjible el ghrad, bas men ba3d el ' +
      'chemo sarit da3ife ktir w ma fiya t2oum 3al 7ammem, badna wa7de tnem 3enda',
    'bade mara tehtam b teta, teb2a ma3a bel nhar ta3tiya l dawa 3al wa2et',
    'ebre bel wried kel yom la khayye ba3d l 3amaliye, b hazmieh',
    'l3amle l 3enna sha6ra bl tanzif w l tabe5 bas btkhaf mn jeddo iza we2e3. badna chab 3ando khebra ' +
      'b nes kbar y2awmo w y2a33do w ymashi sa3a',
    'teta ma3a alzheimer w 3am tetla3 lawa7da bel leil, badna 7ada yseherla',
    '3amalet cesarienne, bade momarda tghayerle 3al jere7, w 7ada tene 3am yehtam bel bebe, ana bass ' +
      'ma fiye 2oum',
    '7ada ya3te jeddi dawa b wa2to w yghadi, men 8 la 4',
    'jalset nebulizer w seddet sader lal ekhtyar taba3na',
    'jeddo 3nde 3omro 94 w 3nid metel l ba8l, ma byekhod dawah ella iza bent 7elwe 3atyeto ye hahaha, ' +
      'bade 7ada kel sob7',
    'khalto 3amlet chimio w kel ma tekol btestafregh, ma fiye ed3a l sheghel, mhtej wa7de 7anoune ' +
      't2a3ed 7adda nhar l tnen w khamis',
    'Shou mna3mel, l 7akim 2al lezim 3 marrat bel nhar ynaddfo l trachéo la 3amme, sawto ghrrrr ghrrr ' +
      'w bekhafo l wled',
    '3anna bonne lal tandif w siye2, mech hayde l 2ossa. Bade mse3ed la bayye ba3d l jalta, ylabbso, ' +
      'y3allmo ymseko l sho2fe, Bikfaya'
  ],
  childcare: [
    'babysitter la bokra mn 4 lal 8, sabe 2 snin, antelias',
    'nanny live-in la 3 wled, btaaref tesbo7 afdal la2en fi piscine',
    'dakhalna wled jeran 3al karaté w bente 3al ballet, l moudarrebin kwayyisin, bas ana w jaratna ' +
      'mnechteghel. bedna wa7de tekhdon w tjibon w t2a33edon 3anna la nousal',
    'bade 7ada yo3od ma3 ebn ekhte 4 snin bokra mn 3 la 7, bi7eb el lego w ma bya3mel mashekel',
    'el nounou taba3na serfet 3a beleda shahren, badna bdil b nafs el da2et b sin el fil',
    'ana soyye2 w marte 3am tet3allam tamrid, el mdarse khallasna mn hamma w el zghar fi bus la elon, ' +
      'bas el bus biwaslon el 2 w nehna mnousal el 5, min byestan2elon 3al bab w bit3amiyon w byo3od ' +
      'ma3on',
    'bade baby sitter lyom 8 la 12 bel layl, walad 3omro 6',
    'mrabiye dawem kemel la bent senteen, mansourieh, tkoun bet7eb l wled',
    'ekhte 3amlet 7ades w hiyye bel mostashfa, fi infirmiere ma3a w kel shi. bas wleda 3ende hala2 w ' +
      'ana 3ende ma7al ma fiye sakro, bade 7ada yehtam fiyon ma3e kam yom',
    '7ada yle3eb l wled b 3irs, 12 walad bel ouda, l zaffe w l akel w l taswir metdabbrin, bass l ' +
      'welad byekhrabo l dene',
    'night nanny lal newborn, ma 3am nnem, l momarda 3allamitna kif mn7ammi w kif mn2ees 7arara, bass ' +
      'bel leil khalas ma ba2a fina',
    'l 3amle l 3anna btnaddef w btotbokh bass ma bta3ref ma3 l wled, badna wa7de tetfarragh la l tefle',
    '3omro 18 sheher, byebke kel ma rouh, badde 7ada 7anoun yte3awwad 3le 2abel ma erja3 3al bank',
    'Fi 7ada y2a3ed ma3 bente l lyle? 3omra 5 bt7eb Elsa w btnem 3l 8:30, n7na raj3in 3l 12 mn Music Hall',
    'tata te3be w jeddo daye3, l wlad aklolon 3a2lon, bade wa7de tekhdon mn l garderie w t2a3ed ma3on ' +
      'la er ja3 mn l clinique',
    '3nde shantet saghire bte7ke russe w arabe, badna nounou te7ke faransewe kermel tet3allam, Rabweh, ' +
      'full time',
    'L cours particuliers w l piscine metdabrin, l bet 3am tnadfo Seham. bas l bebe!! min byemsko w ' +
      'ana 3ande conference l tleta?'
  ],
  tutoring: [
    'prof maths la bac libanais SE, 3al bet bi Ballouneh',
    'bade 7ada y3allem ebne yesba7, 6 snin, 3anna piscine bl binaye',
    'rja3na mn Brazil w l wled ma3on bortoughali bas. l papier tamem w l madrase 2eblet, ba2e l ' +
      "francais lezim yle7'ou abel octobre, 3 sa3at bl jom3a",
    'fi 7ada ya3tine economics 201? el midterm jom3a w bl marra mish fehme el curves',
    'bade etmaran 3al siwe2a el nazariye, as2ilet el emti7an taba3 el nefaa, ma ba3ref e2ra 3arabe ' +
      'mni7 ana jeye mn brazil',
    'sakanna jdid b jbeil w el bet sar jehez, el 7adane la zghir m2ammane, bas bente saf khemes ' +
      'mdayy3a bl ksour w ma 3ande sabr a3od 7adda, ba3ed el madrase se3a kel yom',
    'bade 7ada y3allem ebne programming python, 14 sene',
    'derous frensewe la kbar, ana w marte, mnettalla3 3a hejra ka Canada',
    'khayye l z8ir 7afez l dars bas bel fa7s byensa kel shi, jarrabna m3alme bas ken 3am t3ayet. badna ' +
      '7ada ysa3do b tari2et l dars, ejtime3iyet w tarikh, saf 9',
    'brevet 3al bweb w l walad ma bya3ref shi bel shimi',
    'guitar lessons la shab 14, byeje 3al beit?',
    'istez math, bac libnene SV, se3ten bel jem3a, l kahraba btenqate3 3anna ba3d l sab3a fa bel nhar ' +
      'a7san, Bchamoun',
    'swim lessons la2, bade chess teacher la ibne 9 snin',
    'Math math math!! kel lel bkeh w syeh 3anna, terminale ES, derivées w integrales, badna l fa8aje, ' +
      'Ballouneh',
    'bente 3nda oral b english w bte5jal, betsir 7amra metel l banadoura, bade 7ada yehke ma3a bas ' +
      'conversation',
    'siba7a 3am yet3allam ma3 coach w baby sitter 3anna, mesh hol. Bade 7ada y3allmo yersom, 3ando ' +
      'idén dahab bas ma 7ada y2adrebo',
    'Sou2et ma bade, bade comptabilite, jem3a sene tenye, l bilan 3nde metel salata, exam l sabt'
  ],
  'photography-events': [
    'gender reveal bl bet l sabt, ballonet w smoke, bala msarif ktir',
    'bade photographe la chajret l 3ayle 3al 3id, 12 chakhes + kalb',
    'Kel chi hader la 3icha l arb3in: tabakh 3a omme, l cherchef mkawwiyin, w l ghnene ana. ba2e ' +
      'ambiance, ya3ne lights 3al terrasse w 7ada ye3zof oud aw saxo se3ten',
    'badde photo booth ma3 props w tiba3a fawriye la bal tkharroj AUB, shi 3 se3at',
    '3al 3id l hob 3emel surprise la sa7ebte bl car park, ballons w shame3 w wared b dawart el ' +
      'siyyara, mn ba3ed shift el lel',
    'el gateau 3a mama w l mousi2a 3a rfi2na w el bet waseg3, bas sarle jom3a fattesh 3a 7ada yejib ' +
      'tawlet w karase w khayme la 25 shakhes 3al jnayne',
    'bade cake w zine w animatrice la 3id milad benet 5 snin, theme frozen',
    'sowar passport w famille bel bet, fi 3ajouz ma btenzal',
    '3ersna 3al da2, 3al day3a. l tab5 3al jiren, l krase mn l knise, fosten jehez. bas bedna tabel w ' +
      'dabbike w 7ada ysawwer bel tele tab3o 7atta lal sobo7',
    'clown w face painting, 3eed l bet, 5 snin',
    'ballon w decor gender reveal, la nhar l jem3a, l baba 3am yjib l cake w l sitt 3am tnadef l beit, ' +
      'ma7ada bya3ref gher l hakim',
    'bade 7ada ya3mel album men sowar l 3irs w y3adel l lawen',
    'maternity shoot 3al ba7er, abel l ghroub, shaher 8',
    'Bachelorette b Mzaar, badna 7ada y3mel set up: balonet, karaoke, neon «bride to be» w sangria, l sabt',
    'kel l sowar li sawwarne ebn khalti bel khotbe tol3o 3 iyoun 7omor w ryous m2atta3a, bade wa7ad ' +
      'byefham lal ekleel',
    '5alto bt3mel l tabbouleh w jarna jeb l generator, bas badna serveurs 4 w barman lal sahra l jom3a ' +
      'b Jbeil, yekouno lebsin aswad',
    '7ayda l gender reveal!! bade shi y fa22i3 boum w yotla3 dekhkhan azra2 aw zaher bala ma nomout hahah'
  ],
  'sewing-laundry': [
    'bade ghasil ta2m jeld w canapé la2 la2, bas manto kachmir w bardi velours, nettoyage à sec',
    'khayta tghayyerli chaket costume mn jouwwa w tkhaffif l ktef',
    'Ghassele ta3na bi l tasli7 la l khamis (ejo akhadouha), w 3anna 4 wled w jabal tyeb. fi hada ' +
      'yekhod 15 kilo yghassel w ykewe w yredon bokra?',
    'el sostet 3al shanta el jeld 3el2et w nfakket mn janab, bsaferr el jom3a',
    'bade 3abbir jakeet el jeans ta3 7abibe, nzid patch w nedayye2 el ktef, soura bb3atlak yeha',
    'ejit l sabiyye naddafet l bet w kel shi byelma3, bas ra7it kawet el robe el satin b makwe sekhne ' +
      'w 7ar2ato mn 2eddem, badde 7ada yghayyir el 2et3a aw y7ott dentelle fo2a',
    'fosten 3ers bado tawsi3 men l sader w taba2a zyede, t3ibet ma la2et',
    'shrashef w mnashef la guesthouse, 30 kilo bel jem3a, ghasil w kay',
    'emme sett kbire ma bte7ke ma3 7ada, wassatne ektob: 3anda makanet singer 2adime w kenit tkhayyit ' +
      'la7ala bas hala2 nazara khaf. bada 7ada ykhayyetla wjouh mkhaded mn l 2mesh l 3anda',
    'l najjar 3emel sandou2 l jebes w l tringle hone, na2es bass l khyata, badde khayyet ta3mol parde ' +
      'lal salon, el 2mesh ma3e',
    'mariyoul l madrase, baddo ta2sir kem w tawseele bel beit eza byenfa3',
    'sar wasni zeyed b3ad l hamel, kel tyebe baddon towsi3, jeans w tanoureh',
    'costume lal masra7, 12 walad, sarasir w naml, fi khayyata shatra?',
    'fostane l paillettes 3le2 bel kersé, tczzzz w fallo kel l kharaz 3al ared, l 3eres l sabt ya nes',
    "bade 2assir 3 jeans Levi's bas ma3 el kaffe l original, w tnorra btedi2 mn l khoser",
    'Wa2a3et 3a saje2 l jarr w l 7rem tawil metel zayl tawous, sa7be l sejjed tnaddaf, l kanabe okay, ' +
      'bas ha l couette 3rise ma bt fout b ghassalti, min yekhda?',
    'bente bada tkoun Spiderman pas Elsa, 3 dayz before Barbara, l fabric 3nde w l machine ma b3rf ' +
      'shagghela'
  ],
  'pet-vet': [
    'kalbe 7emle w 2arrab wa2ta, bade 7ada ykoun 3al tel la yeje eza lezim',
    '2as dafir la 2 bsaynet w ghasil la wa7de menon',
    'jeran jabo kalb chiwawa w byenba7 kel l leil, l binaye kella m3assbe w l natour hayfell. sa7bo ' +
      '3ajouz w 7abbeb, bas ma byaaref y3allmo. fi hada yrawwid hal kleb bl bet?',
    'ya jama3a l bsayne 3enda ri7et temma bisha3a w snena mjaire, badda tandif snen aw shu?',
    'mniyyeh hamster 3enna fi kotle zghire ta7et ido, min byefham bl zghar hek? Tleta aw khamis',
    '3melna shift lel sob7 ana w rfi2e w ma fina nrou7, el shoufeur ktir ghale w ma bya3mel hek ' +
      'toselet, badna 7ada yekhod el 2otta 3al mo3ayane b baabda w yraj3a 3al bet',
    'bade ta3me lal kaleb, ta3m l 3ade w l se3ar, 3omro 3 shhour',
    'l 7sen 3enna 3am yetla3 mn 3ayno may w m8amda',
    'jarte 3omra 78 ma btefham 3al telephone. bisayneta ma betfout 3al raml w 3am tbawwel dam, l ' +
      'kennes 2alla tnaddif l canape bass hayda mish l mochkle, badda 7ada yshouf l bsayne',
    '7ada ymashi el kaleb marten bel nhar, ana bel sheghel l bent l 3anna bta3mol l beit bass betkhaf ' +
      'mennon',
    '7mam w as dafer lal yorkshire, bel beit',
    'khayeb l jeran byhamil l jnene w l nateur byes2iha, bass min byekhod l kelben 3ando jem3tayn?',
    'hamster ma 3am yet7arrak, baredd, bass ba3do 3am yetnaffas',
    'toutou akal shi bel tari2, 3am yotla3 raghwe mn temmo w ma 3am yo2af 3a ejreh, yemken semm, ANA ' +
      'BEL ASHRAFIEH',
    'Bissna 3omro 14 sene, ma 3am yekol, reehet temmo btoosa3 w snano byo7rekko, 7aram 7abibo',
    'el zbele w l zera3a w l jnayne 3layna, bas bade 7ada y2oss dafer l arnab w yshouf sneno tawaal ' +
      'metel Bugs bunny',
    'hamster 7atet bébés 8!!! w 3am tekolon, shou hal film ro3eb, lezem efsolon?'
  ],
  none: [
    'marhaba bade 7ada ya3mel massage 3al bet, dahre maksour mn l shogel, ana b zalka',
    'fikon teb3atoule taxi bokra 3a 5 l sobo7 mn jounieh 3al matar? ne7na 3',
    'l tv l samsung tole3 fiya khat bl nos, min bisalli7 shashet b dekwene?',
    'salut bade e7joz tayyara 3a dubai b 12 l shaher, ra7 w raj3a, 2arkhas she',
    '3am fattesh 3a sha22a ajar b sin l fil ghorfe w salon ma tkoun aktar mn 400',
    'shu kelfet l mou7ame la 2adeyyet talaq? bade wa7de sater w ma tefda7ne',
    'dersi 3am ye2telne mn mbere7, fi 7akim snein fete7 l yom b jbeil?',
    'bade bi3 l honda tab3e 2009, meshye 140 alf, b3tole 7ada share',
    'l piscine sar lawna akhdar w bokra jeyin l wled, bde 7ada ynadefa b bhamdoun',
    'iza btriido jiboule 2 panadol w strepsils mn l saydaliye, ana mrida w la7ale bl bet (badaro)',
    'hi kifkon, shab 24 sene 3am dawwer 3a sheghel, ay she delivery aw ma7al',
    'bade estejer siyyara 3 tiyem la etla3 3al arz, adde btekhdo bl nhar?',
    'min byes7abble passport jdid mn l amn l 3am bala ma 2ou2af bl saf? bedfa3lo',
    '3abbile khat alfa 10$ please w b7awellak whish',
    '7jezoulna tawle la 6 ashkhas b batroun 3al ba7er l sabet 3ashiye, samak',
    'sakarbinte nkasar ka3ba w l 3eres bokra!! min bisalli7 sbebit b ashrafieh',
    '2addeh l dollar l yom 3end l sarraf? w l euro?',
    'bade warde7met... 2asde wroud ll madame, 3id jawezna, ywaslo 3a verdun abl l 5',
    'se3t jeddo wa2fet, zenith adime, bade se3ati fehmen mesh ay 7ada',
    'fi 7ada y3allem binte sbe7a? 3omra 6 w bt5af mn l may, b dbayeh',
    'bade metarjem m7allaf la 2 shahadet w ekhraj eid, la french, abl l jom3a',
    'khayye bado visa 3a canada w kel marra byerfdouwa, fi 7ada shater bl dossiers?',
    '3ena 3eres b sep w lesa ma l2ina sala, 350 mad3ou, shi bl kesrwen w yekoun open air',
    'bade mou7aseb la ma7alle b tripoli, yse3edne bl TVA w hek',
    'btedayno? bade 400$ la ekher l shaher walla bred',
    'motor l lansh 3am yetfe bl ba7er, mina sour, bade mecanicien ba7er mesh tab3 siyyarat',
    'fi gym lal sabaya bas b hazmieh? w ykoun fi coach bte3mel program',
    '7ada byetba3 3a tshirtat? bade 20 we7de la ferqet l kashef b ahed',
    'bade 5 tickets la 7aflet amr diab, golden, wen be2dar 2ejiboun',
    'mama bada teftah fenjein haha bta3rfo 7ada bya2ra 3an jadd?',
    'ne7na 12 bade chalet b faraya la weekend l 2 lyele, m3 jacuzzi iza fi',
    '3ende 3e2ed dahab m2attash, min l jawharji l mazbout b bourj 7ammoud? ysalli7o eddeme',
    'ta2min siyyara dod l gheir, rav4 2008, adde b kel sene?',
    '3ammo twaffa l leile, bada sayyaret dafen w nekhlas l awra2, zahle',
    'bade psychologue la ebne, 11 sene, ma 3am ye7ke ma3 7ada bl madrase',
    'shi tractor yefla7le 6 dounom b 3akkar hal jom3a? l ared nashfe',
    '7ada yjible 2 man2oushe za3tar w we7de jebne 3al maktab b furn l chebak ta2 jou3an',
    'l nadarat nkasaro, wen ba3mel fa7es nazar w 3wainet b se3a? ana b kaslik',
    'bade ysse77 3a2ed ajar 3end kateb 3adel, fiye eb3at 7ada bi makeni?',
    'el playstation game fc25 fi 7ada ybi3a used? aw tbedil',
    'bade bus 50 rakeb ya5edna mn saida 3a ba3albak w yraj3na, re7let madrase b 20 l shaher',
    'mesh la2ye sheikh yektob kteb 3al bet nhar l a7ad, bta3rfo 7ada?',
    'bonjour kifak? ana bl sayyara 3al autostrade w 3aj2a mout, 2elt bsallem',
    'khayye ghaltan bl nemra, sorry',
    'enta bot aw shi? jewebne bl sara7a hahaha',
    'walla ta3ebna b hal balad, la mosta2bal wala she, kelon fallo',
    'yislamo 3anjad, l m3allem kteer mratab w ma ghalla 3layna',
    'dommet l riyade 5asret ya zalame, 7aram hal ferre2, mosh ma32oul shu sar bl akhir',
    '7kine ba3den hal2 mesh fadye',
    'wlik winik, natrinik bl cafe sar sa3a, jibe ma3ik l charger',
    'shu hal shob lyom, 38 daraje w ana b jbeil 3al ba7er mesh 3am erda etla3 mn l may',
    'hii just jarrabet l app, ma bade she',
    'nekte: we7ed badawi fet 3al lift... khalas badda sot mesh keteba',
    'shu rayak bl ra2is l jdid? ra7 yghayyer shi wala metel l ba2e',
    'shu esmak? w kam sene 3omrak? w bte7ke armeni?',
    'habibi mahmoud la tensa l khebez w jbna 3a tari2ak',
    'merry xmas w yen3ad 3laykon kel sene',
    'la khalas merci, la2it 7ada mn l day3a',
    'ebne elle ba3at, 3omro 4 snin, sam7ouna',
    'zeh2ane, ma fi shi bl netflix w l shab name. e7kile shi'
  ]
}
