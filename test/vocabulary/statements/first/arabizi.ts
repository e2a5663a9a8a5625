import type { Statements } from '../entry.js'

export const arabizi: Statements = {
  plumbing: [
    'l majla 3am ynaet men ta7et',
    'l toilet masdoud w ma 3am ysarref',
    '7anafiyet l 7emmem 3am tnaet',
    'nfajar 2astal l may bel matbakh',
    'bade ghayer khallat l matbakh',
    'l siphon khereb w 3am ydal yjer may',
    'fi ri7a tal3a mn l balou3a',
    'el mejla msakkar'
  ],
  electrical: [
    'l lambet 3am yerfo bl salon',
    'l disjoncteur 3am yenzal kel ma sha8alna l mekwe',
    'l brize ma7rou2 bel matbakh',
    'bade rakkeb triyya bl sofra',
    'l daw ma 3am yeshtghel bel memsha',
    'nos l bet ma2tou3a 3anno l kahraba',
    'fi sharar 3am yetla3 mn l law7a',
    'dawwet l bet kelon tfo'
  ],
  'generator-ups': [
    'l moteur ma 3am ydour',
    'l UPS byedal yzammir',
    'batariyet l inverter meto',
    'l mwalled 3am ytalle3 dekhan aswad',
    'l inverter 3am yefsol lamma ten2ate3 l kahraba',
    'badna nghayer zeit l moteur l kahraba',
    'ups ta3i ma by7mol khams d2aye2',
    'l mwalled ma 3am y2alle3'
  ],
  solar: [
    'l ta2a l shamsiye ma 3am teshan',
    'bade rakkeb alwe7 ta2a 3al sate7',
    'law7 l ta2a nkasar',
    'l panneaux kella ghabra badda ghasil',
    'badna nzid law7en 3al ta2a',
    'inverter l ta2a l shamsiye 3am ya3te error',
    'l sakhan l shamse ma 3am ysakhen',
    'bade system solar lal bet'
  ],
  'ac-hvac': [
    'l mkayef 3am ynaet jouwa',
    'l ac ma 3am ybarrid',
    'bade 3abbe gaz lal mkayef',
    'l chauffage bered',
    'fi sot 2awe mn l mkayef barra',
    'mkayfetna badda tandif abel l sayf',
    'l radiateur 3am ynaffes',
    'bade rakkeb 2 ac bl owad'
  ],
  'water-heater': [
    'ma fi may sokhne bel 7emmem',
    'l 2azan 3am ynaffes',
    'l sakhan 3am ynazzel l disjoncteur',
    'l azan ma 3am ysakhen',
    'bade ghayer resistance lal 2azan',
    'may l douche berde w l sakhan sheghal',
    'sakhan l may 3am yherr',
    'chauffe eau ma 3am yeshtghel'
  ],
  'water-tank': [
    'l khazzen fade w ma fi may bel bet',
    'bade na2let may lyom',
    'l mdakha 3al sate7 ma 3am tshed',
    'l khazzan kello wa7el badda tandif',
    'l fawwashe bl khazzen m3al2a',
    'trombet l may 3am ta3mel sot',
    'khazzen l may mash3our',
    'badna citerne may'
  ],
  'appliance-fridge': [
    'l barrad ma 3am ybarrid',
    'barrade 3am ya3mel sot',
    'l freezer 3am ya3mel talj ktir',
    'beb l barrad ma 3am ysakker',
    'l akel khereb bel barrad',
    'l compresseur taba3 l frigo 3am yetfe',
    'l barred 3am ynazzel may 3al ared',
    'l frigo we2fet'
  ],
  'appliance-washer': [
    'l ghassele ma 3am te3sor',
    'ghassalte 3am tnazzel may',
    'l jalleye ma 3am tnaddef l s7oun',
    'l neshefe ma 3am tsakhen',
    'beb l ghassele 3ele2',
    'l 8assele 3am ter2os w hiye 3am te3sor',
    'filtre l ghassele masdoud',
    'l machine a laver btetfe bnos l ghasil'
  ],
  'appliance-oven': [
    'l feren ma 3am ye7ma',
    'fi ri7et gaz bel matbakh',
    '3youn l gaz ma 3am yesh3alo',
    'l microwave 3am ysharʾet',
    'nabrish l gaz mehtere',
    'bade annine gaz',
    'she3let l gaz safra w d3ife',
    'beb l feren nkasar 2zezo'
  ],
  cleaning: [
    'l bet mghabbar badda ta3zil',
    'bade sabiye temsa7 w teshtof marten bel jem3a',
    'l kanabeye mba2a3a 2ahwe',
    'l sejjed badda shampoo',
    'l bet ba3d l warche kello ghabra badda tandif',
    'bade 7ada yeshtofle l balcon wl daraj',
    'l 2zez baddo mas7',
    'bade min ynaddefle l bet nhar l sabet'
  ],
  'pest-control': [
    'l naml mele l matbakh',
    'shefet jardoun ta7et l majla',
    'l sarasir 3am tetla3 bl leil',
    'fi ba2 bl takhet',
    '3anna firan bl mestawda3',
    'fi 3esh dababir 3al balcon',
    'l bargash mesh mkhallina nnem',
    'l sous 3am yekol l beb'
  ],
  painting: [
    'badna nedhan oudten w salon',
    'l dhan 3am y2asher mn l sa2ef',
    'bade ghayer lon oudet l nom',
    '7itan l bet badda wejjen abyad',
    'bade edhan l bet abel l 3id',
    'bade 7ada yedhanle l shebbek wl bweb',
    'dahanna mn senten w reje3 2ashar',
    'bade rakkeb papier peint'
  ],
  carpentry: [
    'beb l ouda manfoukh ma 3am ysakker',
    'mafsle l khzene bl matbakh nkasret',
    'bade khzenet 7et la oudet l nom',
    'jarour l maktab nkasar khashabo',
    'rfouf khashab bel couloir',
    'ejr l tawle maksoura',
    'bade fassel matbakh khashab',
    'darfet l khzene nezlet 3an l sekke'
  ],
  'furniture-assembly': [
    'jebet khzene mn ikea badda terkib',
    'bade 3alle2 brade bl salon',
    'bade 3alle2 l tv 3al 7et',
    'l sitara we23et ma3 l sekke',
    'l takhet jdid mfakfak bade min yrakkbo',
    'kanabeyet badon tanjid',
    'l store taba3 l shebbek 3ele2 noso',
    'maktab bl karatin w ma 3refet rakkbo'
  ],
  'metal-aluminium': [
    '2zez l shebbek nkasar',
    'shebbek l aluminium ma 3am yjor',
    'beb l 7adid baddo tal7im',
    'darfet l aluminium tel3et mn majraha',
    'jarrar l ma7al ma 3am yertefe3',
    'drabzin l balcon msadde',
    'bade mankhal lal shbabik',
    'bade cabine douche 2zez'
  ],
  'tiling-masonry': [
    'l blat bel 7emmem 3am yfok',
    'badna nhed 7et bein l matbakh wl salon',
    'blatet l ared mkassara',
    'badna nrammem l 7emmem kello',
    'l war2a we23et 3an l 7et badda tawri2',
    'sa2ef l jafsin nezel',
    'rkham l daraj nkasar',
    'bade m3allem 3amar y3ammer 7et zghir'
  ],
  waterproofing: [
    'l sate7 3am yedlof kel ma shattet',
    'sa2f l salon 3am ynech mn l sheteh, the roof needs waterproofing',
    'badna nzaffet l sate7 abel l sheteh',
    'l 7et m3affen mn l rtoube w baddo 3azel',
    'l balcon li fo2 3am yedlof 3layna',
    'bade 3azel lal sate7',
    'sate7 l bineye baddo zefet',
    'l may 3am tfout mn l sate7 lamma tshatte'
  ],
  locksmith: [
    'sakkar l beb wl mefte7 jouwa',
    'nkasar l mefte7 bl 2efel',
    'bade ghayer ghal l beb',
    'dayya3et mafeti7 l bet',
    '3le2et barra l bet wl mefte7 jouwa',
    'bade nes5a 3an l mefte7',
    'l khazne ma 3am tefta7',
    '2efl l beb 3am y3alle2'
  ],
  moving: [
    'badna nen2ol 3a bet jdid',
    'bade pickup yna2elle kanabeye',
    'bade 3attalin ytal3o l barrad 3al rabe3',
    '3ande karatin badon na2el',
    'bade van ten2ol l 3afesh men sour la beirut',
    'bade 7ada ywassel gharad la trablos',
    'badna nen2ol l maktab kello',
    'na2l 3afesh ma3 fak w terkib'
  ],
  gardening: [
    'l 7ashish tal bl jnayne',
    'bade 7ada y2oss l 3esheb',
    'l shajra 2eddem l bet badda tash7il',
    'bade ezra3 ward 3al terrasse',
    'ray l jnayne khereb',
    'jnaynetna kella shok',
    'shajar l zaytoun baddo ta2lim',
    'l nakhle 3am tibas'
  ],
  'electronics-it': [
    'shashet l laptop maksoura',
    'l wifi ma 3am yousal lal ouda',
    'l telephone ma 3am yesh7an',
    'l computer bati2 ktir',
    'we2e3 telephone bl may',
    'l printer ma 3am yetba3',
    'bade rakkeb cameraet barra l bet',
    'l net 3am ye2ta3 kel l nhar'
  ],
  'car-repair': [
    'l siyyara ma 3am tdour',
    'siyyarte 3am teghle bl 3aj2a',
    'l frem 3am yzayye2',
    'banshar l doulab 3al autostrad',
    'daw l moteur dawwa bl siyyara',
    'batariyet l siyyara nemet',
    'l vitesse 3am yza77et bl siyara',
    'bade ghayer zeit l siyyara'
  ],
  'beauty-hair': [
    'bade 2oss sha3re bel bet',
    'bade min ya3mele makeup lal khotbe',
    'dafere badon gel',
    'bade esbogh sha3re w seshwar',
    'ebne baddo 7le2a',
    'bade wax lal ejren',
    'da2ne badda tartib',
    'bade proteine la sha3re'
  ],
  'nursing-care': [
    'bayye baddo ghiyar jere7 kel yom',
    'sette njaltet w badda 7ada 7adda',
    'bade 7ada yedrob ebre bel bet',
    'emme kasret werka w badda physio',
    'bade min y23od ma3 jeddo bl leil, kbir bl 3omer',
    'emme badda masel bel bet',
    'jedde baddo taghyir sonda',
    'bade momarda la emme'
  ],
  childcare: [
    'bade 7ada yentebe7 3al wled l sabet',
    'min by23od ma3 l baby l sobo7',
    'badna nanny la benetna',
    'l wled badon min ydal ma3on ba3d l madrase',
    'bade babysitter lal twem',
    '7ada yjib wlede mn l madrase w ydal ma3on',
    'min byehtam b tofel mawloud jdid',
    'bade garderie aw 7adina la ebne'
  ],
  tutoring: [
    'ebne 3am yersob bl math',
    'bente badda mse3ade bl franse',
    'bade et3allam englize',
    'bade estez physique abel l emti7anet',
    'ebne d3if bl chimie',
    'bade drous piano',
    'bente 3anda brevet w badda ta2wiye',
    'bade min ydarres wlede bel bet'
  ],
  'photography-events': [
    'bade 7ada ysawwer 3ers ekhte',
    'badna dj la 3id miled',
    'badna catering la 50 chakhes',
    'bade min ysawwer l takharroj video',
    'bade seance taswir lal baby',
    'bade tawlet w karase lal 7afle',
    'bade zine lal khotbe',
    'ballonet w zine la 3id ebne'
  ],
  'sewing-laundry': [
    'bantalone tawil w baddo ta2sir',
    'l sa77ab taba3 l festen nkasar',
    'bade min yekwele l badle',
    'festen l 3ers baddo tadyi2',
    'l 2amis maftou2 w na2so zerr',
    'bade 7ada yghassel w yekwe tyebe',
    'l jeans wese3 w baddo ydi2',
    'l maatef badon dry clean'
  ],
  'pet-vet': [
    'bsayne ma 3am tekol mn mbere7',
    'kalbe 3am ye3roj',
    'l kaleb baddo la2a7',
    'bade min ymashe kalbe',
    'l bsayne badda toilettage',
    'l kaleb 3am yestafregh',
    'min bikhalle bsayne 3ando w ana msefer',
    'l kaleb marid'
  ]
}
