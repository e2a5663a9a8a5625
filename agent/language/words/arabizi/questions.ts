/** Forms of asking: with a word of a topic they are a question about it. */
export const askingForms = [
  'kif',
  'kifak b',
  'shu',
  'shou',
  'chou',
  'chu',
  'wen',
  'wein',
  'ween',
  'min',
  'meen',
  'mein',
  'aymata',
  'emta',
  'emtan',
  '2adde',
  'addeh',
  'adde',
  'add',
  '2addesh',
  'addesh',
  'leh',
  'lesh',
  'laych',
  'fini',
  'fiye',
  'fina',
  'fik',
  'mumkin',
  'momken',
  'momkin',
  '3andkon',
  'hal',
  'byesbat',
  'byzbat',
  'bte2balo',
  'btekhdo',
  'bta5do',
  'lezem',
  'lezim',
  'badde a3ref',
  'bade a3ref',
  'baddi a3ref',
  'khabberne',
  'est ce que',
  'comment',
  'combien',
  'quand',
  'quel',
  'quelle',
  'quels',
  'quelles',
  'ou est',
  'qui',
  'peut on',
  'puis je',
  'je peux',
  'il y a',
  'y a t il',
  'vous avez',
  'avez vous'
]

/** Ask about how a booking comes about, whatever stands around. */
export const howItWorksQuestions = [
  'kif byeshteghel',
  'kif byechteghel',
  'kif bteshteghel',
  'kif bteshteghlo',
  'kif e7joz',
  'kif b7joz',
  'kif fini e7joz',
  'kif be7joz',
  'kif ehjoz',
  'kif bsir l 7ejez',
  'kif bisir',
  'comment ca marche',
  'comment reserver',
  'comment je reserve',
  'fahemne kif',
  'fahhemne kif',
  'tari2et l 7ejez',
  'kif l app'
]

/** Ask about how a job is paid, whatever stands around. */
export const paymentQuestions = [
  'kif bedfa3',
  'kif edfa3',
  'kif fini edfa3',
  'kif l dafe3',
  'kif ldafe3',
  'kif el dafe3',
  'kif bade edfa3',
  'fini edfa3',
  'fiye edfa3',
  'fina ndfa3',
  'bte2balo',
  'btekhdo cash',
  'btekhdo visa',
  'btekhdo carte',
  'bta5do cash',
  'cash aw',
  'cash wala',
  'cash walla',
  'cash 3ade',
  'emta bedfa3',
  'aymata bedfa3',
  'payer en cash',
  'payer par carte',
  'payer en espece',
  'comment payer',
  'comment je paye',
  'moyens de paiement',
  'mode de paiement',
  'bel lira',
  'bi ayya 3emle',
  'bel dollar'
]

/** Ask about how money comes back, whatever stands around. */
export const refundsQuestions = [
  'btrajj3o l masare',
  'btraj3o l masare',
  'byerja3le ha22e',
  'berja3 masare',
  'kif berajje3 masare',
  'kif bestarje3',
  'politique de remboursement',
  'je peux etre rembourse'
]

/** Ask about whom we let in, and whether one can trust them, whatever stands around. */
export const safetyQuestions = [
  'amen shi',
  'fi aman',
  'fiye wasse2',
  'fini wasse2',
  'mawsou2in',
  'kif bten2o',
  'kif bte5taro',
  'kif bte5taroun',
  'min hol',
  'min hawde l 3alam',
  'nes ghribe',
  'nas ghribe',
  'yfouto 3a bayte',
  'yfouto 3al bet',
  'nasb wala',
  'c est fiable',
  'c est sur',
  'c est securise',
  'sont verifies',
  '3andon sawabe2',
  'sejel 3adle'
]

/** Ask about what holds after the job, whatever stands around. */
export const warrantyQuestions = [
  'fi kafele',
  'fi kfele',
  'fi kafale',
  'fi daman',
  '3a kafele',
  'ma3 kafele',
  'bta3to kafele',
  'bta3tou kafele',
  'il y a une garantie',
  'y a une garantie',
  'iza rej3e khareb',
  'iza reje3 khareb',
  'iza rij3it'
]

/** Ask about when we and the providers work, whatever stands around. */
export const hoursQuestions = [
  'shu dawemkon',
  'shu dawamkon',
  'shou dawemkon',
  'aymata btefta7o',
  'emta btefta7o',
  'bteshteghlo l ahad',
  'bteshteghlo bel leil',
  'bteshteghlo lahad',
  'fet7in lyom',
  'fet7in l ahad',
  'vous etes ouverts',
  'quels horaires',
  'heures d ouverture',
  'a quelle heure vous'
]

/** Ask about becoming a provider, whatever stands around. */
export const joiningQuestions = [
  'eshteghel ma3kon',
  'ishteghil ma3kon',
  'eshtighel ma3kon',
  'echteghel ma3kon',
  'eshteghel 3andkon',
  'shteghel ma3kon',
  'travailler pour vous',
  'bade eshteghel ma3kon',
  'badde eshteghel ma3kon',
  'baddi eshteghel ma3kon',
  'bade ishteghil ma3kon',
  'kif bsir provider',
  'kif bsir ma3kon',
  'ana sabbak w bade',
  'ana sabbak w badde',
  'ana m3allem w bade',
  'ana m3allem w badde',
  'ana kahrabje w badde',
  '3ande sherke',
  '3ande cherke',
  '3ande warche',
  'fi sheghel 3andkon',
  'fi wazife',
  'travailler avec vous',
  'comment devenir'
]

/** Ask about invoices and receipts, whatever stands around. */
export const invoicesQuestions = [
  'badde fatoura',
  'bade fatoura',
  'fi fatoura',
  'bta3to fatoura',
  'badde facture',
  'avoir une facture',
  'une facture',
  'badde wasl'
]

/** Ask about the languages that we understand, whatever stands around. */
export const languagesQuestions = [
  'bte7ke english',
  'bte7ke inglize',
  'bte7ke 3arabe',
  'bte7ke franse',
  'bte7ki',
  'btefham 3arabe',
  'btefham franse',
  'vous parlez',
  'tu parles',
  'parlez vous',
  'chou l lugat'
]

/** Ask about who is writing here, whatever stands around. */
export const identityQuestions = [
  'min enta',
  'min ente',
  'min inta',
  'min enti',
  'min ento',
  'enta min',
  'ente min',
  'enta robot',
  'enta bot',
  'enta insen',
  'inta robot',
  'shu esmak',
  'shou esmak',
  'chou esmak',
  'shu ismak',
  '3am e7ke ma3 robot',
  '3am be7ke ma3',
  'vous etes un robot',
  'tu es un robot',
  'c est un robot',
  'qui etes vous',
  'qui es tu',
  'vous etes qui',
  'comment tu t appelles'
]

/** Ask about what Taskego itself costs, whatever stands around. */
export const feesQuestions = [
  'l app balesh',
  'app balesh',
  'balesh shi',
  'bi balesh',
  'adde bta5do commission',
  'adde btekhdo commission',
  'fi commission',
  'fi rsoum',
  'bta5do commission',
  'btekhdo commission',
  'c est gratuit',
  'l appli est gratuite',
  'il y a des frais',
  'y a des frais',
  'btekhdo shi'
]

/** Ask about what happens with personal data, whatever stands around. */
export const privacyQuestions = [
  'ma3loumete l shakhsiye',
  'bta3to ra2me',
  'bta3tou ra2me',
  'min bishouf ra2me',
  'min bichouf ra2me',
  'min bishouf 3enwene',
  'mes donnees',
  'donnees personnelles',
  'ra2me ma3 7ada'
]

/** Ask about where there are providers, whatever stands around. */
export const areasQuestions = [
  'bi ayya manata2',
  'b ayya manata2',
  'ayya manata2',
  'wen bteshteghlo',
  'wein bteshteghlo',
  'wen btousalo',
  'wen mawjoudin',
  'wen maktabkon',
  'btousalo 3a',
  'btousalo la',
  'kel lebnen',
  'kel libnen',
  'barrat beirut',
  'barra beirut',
  'quelles regions',
  'quelles villes',
  'vous couvrez',
  'vous etes ou',
  'dans quelles'
]

/** Ask about which work there is, whatever stands around. */
export const tradesQuestions = [
  'shu bta3mlo',
  'shou bta3mlo',
  'chou bta3mlo',
  'shu bte3mlo',
  'shou bte3mlo',
  'shu btaamlo',
  'shu l khadamet',
  'shou l khadamet',
  'shu khadametkon',
  'shou khadametkon',
  'chou khadametkon',
  'shu fi khadamet',
  'shu fi 5adamet',
  'shu 3andkon',
  'shou 3andkon',
  'quels services',
  'quel services',
  'vos services',
  'vous proposez quoi',
  'que proposez vous',
  'vous offrez quoi',
  'vous faites quoi'
]

/** Ask about telephone numbers and messages, whatever stands around. */
export const contactsQuestions = [
  '3tine ra2mo',
  'a3tine ra2mo',
  '3atine ra2mo',
  'b3atle ra2mo',
  'badde ra2mo',
  'bade ra2mo',
  'ra2m l sabbak',
  'ra2em l m3allem',
  'ra2m l m3allem',
  'kif be7ke ma3o',
  'kif fini e7ke ma3o',
  'kif betwasal',
  'kif bettosel',
  'fini e7kih',
  'son numero',
  'le numero du',
  'comment le contacter',
  'je peux l appeler'
]

/** Ask about the account itself, whatever stands around. */
export const accountQuestions = [
  'nsit l password',
  'nsit password',
  'nsit lpassword',
  'ghayer l password',
  'em7e hsebe',
  'em7e 7sebe',
  'sakker hsebe',
  'sakker 7sebe',
  'delete account',
  'mot de passe oublie',
  'supprimer mon compte',
  'fermer mon compte',
  'ghayyer ra2me',
  'ghayer ra2me'
]

/** Ask about vouchers and discounts, whatever stands around. */
export const discountsQuestions = [
  'fi khasem',
  'fi 5asem',
  'fi 7asem',
  'fi promo',
  'fi 3oroud',
  'fi 3rood',
  'fi coupon',
  'code promo',
  'une reduction',
  'une remise',
  '3ande code'
]

/** Ask about tools and spare parts, whatever stands around. */
export const materialsQuestions = [
  'byjib ma3o',
  'bijib ma3o',
  'byejib ma3o',
  'byjibo ma3on',
  'bijibo ma3on',
  'byjib 3eddto',
  'byjib l ghrad',
  'bijib l ghrad',
  'ma3 l ghrad',
  'ma3 l 2ota3',
  'min byjib',
  'min bijib',
  'min byeshtre',
  'lezim jib',
  'lezem jib',
  'lezem eshtre',
  'pieces comprises',
  'materiel compris',
  'il apporte',
  'ils apportent'
]

/** Ask about what holds when a provider does not come, whatever stands around. */
export const noShowTermsQuestions = [
  'iza ma eja',
  'iza ma ija',
  'iza ma 7ada eja',
  'iza ma ejo',
  'shu iza',
  'shou iza',
  'iza kasar',
  'iza khareb',
  'iza kharrab',
  'iza t2akhar',
  'law ma eja',
  'min byet7ammal',
  'min l mas2oul',
  's il ne vient pas',
  'si il ne vient pas',
  'si personne ne vient',
  'en cas de probleme'
]

/** Ask about how one reviews a job, whatever stands around. */
export const reviewingQuestions = [
  'kif b2ayyem',
  'kif 2ayyem',
  'badde 2ayyem',
  'wen b2ayyem',
  'laisser un avis',
  'comment noter',
  '7ott review',
  '7ot review',
  'les avis sont'
]
