import type { Statements } from '../entry.js'

export const arabizi: Statements = {
  plumbing: [
    'fi may ta7et l maghsale kel yom',
    'l niagara ma 3am twa22ef may',
    'tel3o l majarir mn l balou3a',
    'l may 3am tenzal mn 3and jirenna 3al 7emmem',
    'bade baddel 7anafiyet l 7emmem',
    'nabrish l shattafe nfajar',
    'l majle btsarref 3al bati2',
    'l 2astal 3am yzokh may'
  ],
  electrical: [
    'l fich 7tara2 w tel3et ri7a',
    'bade zid brizten wara l tv',
    'l shrayet mdandale mn l sa2ef',
    'daw l ouda byetfe w bidawwe la 7alo',
    '3anna kahraba b ouda we7de bas',
    'kel ma sha8alna l feren byenzal l disjoncteur',
    'kabset l daw 3el2et',
    'l lamba ma 3am tedwe'
  ],
  'generator-ups': [
    'l mwalled byeshtghel bas ma bya3te kahraba',
    'batariyet l ups badon taghyir',
    'l ups byetfe ba3d d2i2a',
    'bade siyene lal mwalled',
    'fetet may 3al mwalled',
    'l inverter ma 3am y7awwel',
    'sot l mwalled 3ale',
    'bade battariye jdide lal ups'
  ],
  solar: [
    'batariyet l solar byefdo bakkir',
    'panneaux solaires badon ghasil',
    'l 3asfe 7arraket law7 shamse',
    'addesh solar la villa',
    'inverter l solar 3am yzammer',
    'sakhan shamse 3am yherr',
    'ta2a shamsiye lal bir',
    'bade zid alwe7 shamsiye'
  ],
  'ac-hvac': [
    'l ac byeshtghel marwa7a bas',
    'ri7et l mkayef m3afne',
    'bade naddef 2 ac w 3abbiyon gaz',
    'chauffage l ouda 3am yna22et',
    'l mkayyef l barrane 3am yrej',
    'bade fek mkayef w rakkbo b gher bet',
    'l soubia ma 3am tesh3al',
    'l clim ma bitbarrid'
  ],
  'water-heater': [
    'may l douche btebrod ba3d d2i2ten',
    'nfazar l azan',
    'l 2azan 3am ya3mel ta22a',
    'kel yom l sobo7 ma fi may sokhne',
    'ri7et 7ari2 mn l sakhan',
    'sakhan l gaz ma 3am ywalle3',
    'bade shil l azan l 3ati2 w 7ot jdid',
    'lambet l azan matfiye w l may berde'
  ],
  'water-tank': [
    'l khazzenet 3al sate7 3am ytoufo',
    'bade khams baramil may',
    'l trompa ma 3am tdokh may',
    'l may ma 3am tetla3 3al tabe2 l telet',
    'bade 7ada ynaddef khazzen l may',
    'b3atoule citerne may',
    'ghata l khazzen tar',
    'l fawwashe ma 3am tsakker'
  ],
  'appliance-fridge': [
    'daw l barrad dawe bas jouwa kello sokhon',
    'may 3am tna22et jouwa l barrad',
    'l talj 3am yjamme3 bel frigo',
    'jarour l freezer mjallad',
    'kawtchouk beb l barrad mehre',
    'l frigo byetfe la 7alo',
    'l la7me debet bel freezer',
    'barradna byetfe l kahraba'
  ],
  'appliance-washer': [
    'l ghassele btwa2ef bnos l dawra',
    'ri7et l ghassele 3al tyeb',
    'l nachefe 3am ta3mel sot',
    'l jalleye ma 3am tes7ab may',
    'l ghassele katbe error',
    'l tyeb btetla3 mn l ghassele 3am tna22et',
    'ma 3am yefta7 beb l ghassele',
    'l 8assele ma 3am tebrom'
  ],
  'appliance-oven': [
    'l feren 3am ye7ro2 mn mayle',
    '3en l gaz btetakta2 w ma btwalle3',
    'l microwave byebrom w ma bisakhen',
    'khelset aninet l gaz',
    'shemmin ri7et gaz 7ad l feren',
    'kabset l gaz nkasret',
    'l forn bered mn ta7et',
    'l gaz 3am yhebb'
  ],
  cleaning: [
    'jeyina dyouf wl bet mkarkab',
    '7ada ykannes w yemsa7 daraj l bineye',
    'bade naddef l 7emmemet',
    'l shbabik kella ghabra',
    'we2e3 nbid 3al sejjede',
    'bade sit tnaddef kel tanen',
    'l sha22a badda farke w tandif',
    'shatf l barranda wl terrasse'
  ],
  'pest-control': [
    'fi shi 3am yekol l khashab, yemken sous',
    '7asharat souda bl t7in',
    'zebel firan wara l gaz',
    'l barghash m3abbe l jnayne',
    '7ayye bel garage',
    'badna rash lal sarasir',
    'l namel tale3 mn l 7et',
    '3esh dababir 3al sate7'
  ],
  painting: [
    'oudet l nom zahre w badna ghayer lona',
    'b2a3 l rtoube badda dhan fo2a',
    'bade retouche dhan lal daraj',
    'badna 7ada yedhan l wejha',
    'oudet l baby badda tarsh',
    'bade dhan oudten wl sa2ef',
    'badde edhan l 7itan',
    'badna l 7itan byad abel ma nen2ol, dhan'
  ],
  carpentry: [
    'beb l madkhal 3am y7eff 3al ared',
    'kerse l sofra ejra maksoura',
    'maktabe khashab jouwa l 7et',
    'l parquet tele3 bl salon',
    'mfasel l khzene feleto',
    'bade tawle khashab metren',
    'bweb l matbakh ma bisakro',
    'takhet khashab tafsil'
  ],
  'furniture-assembly': [
    'takhet l baby wosel b kartoune',
    'bade 3alle2 set souwar w mreye',
    'l store we2e3 3an l 7et',
    'jebet shashe w bade min y3all2a',
    'maktabten badon terkib',
    'karase l sofra badon 2mesh jdid',
    'sekket l barade tel3et mn l 7et',
    'bade min yrakkeble tawle w karase'
  ],
  'metal-aluminium': [
    'beb l balcon aluminium ma byemshe',
    '2zez cabine l douche nfazar',
    'beb l garage l 7adid m3awwaj',
    'bade 7imeyet 7adid lal shbabik',
    'bade moustiquaire lal matbakh',
    'l abajour 3ele2 bl nos',
    'tal7im tawle 7adid',
    'masket shebbek l aluminium nkasret'
  ],
  'tiling-masonry': [
    'blat l terrasse ntafakh',
    'l roube bein l blat saret souda',
    'badna nefta7 l matbakh 3al salon',
    'l tawri2 3am youka3 mn l sa2ef',
    'bade ballet salon 60 metre',
    'faux plafond bl maktab',
    'tajdid matbakh zghir',
    'badna n3ammer ouda fo2'
  ],
  waterproofing: [
    'bina22et l sa2ef lamma tshatte',
    'l sate7 baddo rouleaux zefet',
    'l may 3am tfout mn l terrasse 3al ouda',
    'l 7et byetballal bl shete',
    '3azel sate7 mn l shob',
    'l sa2ef na22at ba3d l 3asfe',
    'sate7na kello tsha22o2at w 3am yedlof',
    'badna ne3zol l balcon'
  ],
  locksmith: [
    'bente sakkaret 3a 7ala bl 7emmem',
    'tablet l beb btebrom w ma btefta7',
    'l mefte7 byfout w ma byebrom',
    'nsit mafeti7e jouwa w tsakkar l beb',
    'bade 2efel jdid ba3d l ser2a',
    'bade tlet nesakh 3an l mefte7',
    'nsara2o mafeti7e w bade ghayer l tabbe',
    'l ghal m3alla2 w ma 3am fout 3a bete'
  ],
  moving: [
    'bade jib ghrade mn l mestawda3 3al bet l jdid',
    'shabben w van la ba3d l doher',
    'l piano lezem yetla3 3al tabe2 l tene',
    'na2l ghassele la 3and ekhte',
    'awwal l shaher menghayyer l bet w 3anna 3afesh',
    'bade nazzel kanabeye 3ati2a',
    'bade eb3at kartoune 3a trablos',
    'camion la na2l oudet nom'
  ],
  gardening: [
    'wara2 shajar yebes mele l jnayne',
    'bade 2os l majnoune',
    'l 3esheb sar asfar',
    'bade ezra3 zaytoune 2eddem l bet',
    'timer l ray khereb',
    'zri3te 3layha 7asharat bayda',
    'l 7ashish 3ale baddo 2ass',
    'bade 7ashish sine3e lal terrasse'
  ],
  'electronics-it': [
    'l laptop byetfe la 7alo',
    'ma fi wifi fo2',
    'kabbet ahwe 3al keyboard',
    'shashet telephone souda',
    'bade rajje3 souwar mn hard khereb',
    'rakkeb router w printer bl maktab',
    'l mobile ma byesh7an',
    'l camerat ma 3am ybayno shi'
  ],
  'car-repair': [
    'l siyara betrej lamma efrom',
    'fi dekhan 3am yetla3 mn moteur l siyara',
    'ac l siyara meyit',
    'besma3 da22a bl siyara',
    'l embrayage 2ase',
    'mesmar bl doulab',
    'siyarte we2fe wl batariye fadye',
    'nsha3ar 2zez l siyara'
  ],
  'beauty-hair': [
    'bade zabbet sha3re w 2oss l atraf',
    'sha3er w makeup 3arous lal sabet',
    'manicure w pedicure bl bet',
    '7awejbe badon khet',
    '7le2a la sabyen',
    'bade malles sha3re',
    'bade 2oss sha3er wlede',
    'dafere l acrylique we23o'
  ],
  'nursing-care': [
    'tol3et emme mn l mestashfa w badda ghiyar jere7',
    'ebret insuline la jeddo',
    'bade 7ada yeshar ma3 bayye l marid',
    'ba3d 3amaliyet l rekbe baddo temrin',
    'khalte ma3a alzheimer w ma fiya tdal la 7ala',
    '2yes daghet w dawa la emme',
    'bade mara tekhdom sette l kbire',
    'momarred yfek l 2otab'
  ],
  childcare: [
    'ana w jawze mneshteghel, min bydal ma3 l tofel',
    'bade baby sitter lyom bl leil',
    '7ada yel3ab ma3 wlede ba3d l doher',
    'tjib bente mn l garderie w tta3miya',
    'nanny tnem bl bet',
    'bade mse3ade bl baby bl leil',
    'bade benet tentebeh la ebne',
    'dahrin l jem3a wl wled badon 7ada'
  ],
  tutoring: [
    'ebne ma bya3ref l kousour bl math',
    'estez math w physique brevet',
    'conversation franse la kbar',
    'bente 3anda SAT',
    'se3doule ebne bl 2reye wl kteba',
    '3arabe lal ajeneb',
    'm3allme englize la wlede',
    'drous guitar la ebne'
  ],
  'photography-events': [
    'video w souwar la 3med',
    'fer2a w sot lal khotbe',
    'tabbekh la tletin m3azoum',
    'souwar 3ayle bl tabi3a',
    'gateau w ballonet la 3id miled',
    'ward w stage lal 3eres',
    '7ada ysawwerna b 3id l miled',
    'serveurs la 3asha'
  ],
  'sewing-laundry': [
    'btanet l manto makhzou2a',
    'ta2sir kmem jakette',
    '3ashr 2omsan badon kawe',
    'festene wese3 3al khaser',
    'bade khayyet brade w mkhaddet',
    'ghasil w kawe kisen tyeb',
    'bade 2asser bantalon',
    'sa77ab l jeans 3ele2'
  ],
  'pet-vet': [
    'bsayne ma3a ishel',
    'kalebna 3am y7ok kel l nhar',
    'bade 3a22em bsaynte',
    'msefer jem3a, min byta3me l bsayne',
    '2oss sha3er kalbe',
    'l kaleb akal chocolat',
    'bsaynte marida',
    'l arnab battal yekol'
  ]
}
