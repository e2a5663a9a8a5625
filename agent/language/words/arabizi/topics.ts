/** Words of how a job is paid: they make a question beside a form of asking. */
export const paymentWords = [
  'edfa3',
  'bedfa3',
  'ndfa3',
  'tedfa3',
  'dafe3',
  'daf3',
  'cash',
  'kash',
  'carte',
  'visa',
  '3arboun',
  'tahwil',
  'virement',
  'espece',
  'especes',
  'payer',
  'paiement',
  'cheque',
  'whish',
  'omt'
]

/** Words of how money comes back: they make a question beside a form of asking. */
export const refundsWords = [
  'refund',
  'remboursement',
  'rembourser',
  'masare',
  'masari',
  'masariye'
]

/** Words of whom we let in, and whether one can trust them: they make a question beside a form of asking. */
export const safetyWords = [
  'amen',
  'aman',
  'mawsou2',
  'mawsou2in',
  'maw2ou2',
  'sika',
  'thika',
  'fiable',
  'securite',
  'confiance',
  'madmoun',
  'madmounin',
  'aghrab'
]

/** Words of what holds after the job: they make a question beside a form of asking. */
export const warrantyWords = [
  'kafele',
  'kafale',
  'kfele',
  'daman',
  'garantie',
  'madmoun',
  'guarantee'
]

/** Words of when we and the providers work: they make a question beside a form of asking. */
export const hoursWords = [
  'dawem',
  'dawam',
  'fet7in',
  'fethin',
  'horaire',
  'horaires',
  'msakrin',
  '3otle',
  '3otla'
]

/** Words of becoming a provider: they make a question beside a form of asking. */
export const joiningWords = [
  'eshteghel ma3kon',
  'ishteghil ma3kon',
  'eshtighel ma3kon',
  'ndamm',
  'ndam',
  'travailler avec vous',
  'wazife',
  'chef d equipe'
]

/** Words of invoices and receipts: they make a question beside a form of asking. */
export const invoicesWords = [
  'fatoura',
  'fetoura',
  'fatura',
  'facture',
  'wasl',
  'wasel',
  'recu',
  'invoice'
]

/** Words of the languages that we understand: they make a question beside a form of asking. */
export const languagesWords = [
  'lugha',
  'logha',
  'lugat',
  '3arabe',
  '3arabi',
  'inglize',
  'englizi',
  'fransewe',
  'francais',
  'franse',
  'faranse',
  'english',
  'anglais',
  'arabe'
]

/** Words of who is writing here: they make a question beside a form of asking. */
export const identityWords = [
  'robot',
  'bot',
  'insen',
  'ensen',
  'adame',
  'esmak',
  'ismak',
  'bani adam'
]

/** Words of what Taskego itself costs: they make a question beside a form of asking. */
export const feesWords = [
  '3mouleh',
  '3oumoule',
  'commission',
  'balesh',
  'bbalesh',
  'majjene',
  'majenan',
  'gratuit',
  'frais',
  'rsoum',
  'abonnement'
]

/** Words of photos of the job: they make a question beside a form of asking. */
export const jobPhotosWords = [
  'photo du',
  'photos du',
  'photo de la',
  'soura lal',
  'souret l'
]

/** Words of what an address is for: they make a question beside a form of asking. */
export const addressesWords = [
  'yshouf l 3enwen',
  'yshouf 3enwene',
  'ya3ref 3enwene',
  'a3te l 3enwen',
  'donner mon adresse',
  'voir mon adresse'
]

/** Words of what happens with personal data: they make a question beside a form of asking. */
export const privacyWords = [
  'ma3loumete',
  'ma3lumete',
  'data',
  'donnees',
  'khsousiye',
  'privacy'
]

/** Words of where there are providers: they make a question beside a form of asking. */
export const areasWords = [
  'manata2',
  'moudon',
  'mdon',
  'btousalo',
  'btwsalo',
  'tousalo',
  'regions',
  'villes',
  'mawjoudin',
  'btekhdmo'
]

/** Words of which work there is: they make a question beside a form of asking. */
export const tradesWords = [
  'khadamet',
  'khadametkon',
  '5adamet',
  '5adametkon',
  'services',
  'khedmet',
  'b2addmo',
  'bta3mlo',
  'bte3mlo'
]

/** Words of telephone numbers and messages: they make a question beside a form of asking. */
export const contactsWords = [
  'ra2mo',
  'ra2ma',
  'ra2mon',
  'ra2em telephone',
  'ra2em tele',
  'ra2em lsabbak',
  'numero',
  'nemreto',
  '7akih',
  'e7kih',
  'ehkih',
  'ettosel',
  'etesel',
  'tesel',
  'whatsapp',
  'tawasal',
  'etwasal'
]

/** Words of the account itself: they make a question beside a form of asking. */
export const accountWords = [
  'password',
  'hsebe',
  '7sebe',
  'hisebe',
  '7isebe',
  'account',
  'compte',
  'mot de passe'
]

/** Words of vouchers and discounts: they make a question beside a form of asking. */
export const discountsWords = [
  'khasem',
  'khasm',
  '5asem',
  '5asm',
  '7asem',
  'hasem',
  'coupon',
  'code promo',
  'promo',
  'remise',
  '3rood',
  '3oroud',
  'reduction'
]

/** Words of tools and spare parts: they make a question beside a form of asking. */
export const materialsWords = [
  '3eddto',
  '3idto',
  '3eddeto',
  '3edto',
  'mawed',
  '3edde',
  '3idde',
  '3edet',
  'outils',
  'materiel',
  'adawet'
]

/** Words of what holds when a provider does not come: they make a question beside a form of asking. */
export const noShowTermsWords = [
  'ma yeje'
]

/** Words of how one reviews a job: they make a question beside a form of asking. */
export const reviewingWords = [
  '2ayyem',
  'bt2ayyem'
]
