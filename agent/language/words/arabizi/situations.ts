/** How the verb of cleaning is spelled, without its person and ending. */
export const homeCleaningSpellings = [
  'n[ae]dd?[ae]+ff?',
  'n[ae]zz?[ae]+ff?',
  'n[ae]dh[ae]+ff?'
]

/** Beginnings of words for cleaning. */
export const homeCleaningBeginnings = [
  'nettoy'
]

/** Where people live and work: who cleans it is a cleaner. */
export const homes = [
  'sha2a',
  'sha22a',
  'cha2a',
  'cha22a',
  'sh2a',
  'maktab',
  'maison',
  'bureau'
]

/** How the words for a home are spelled. */
export const homeSpellings = [
  'b[ei]+t[ei]?',
  String.raw`beit\p{L}{0,2}`
]

/** Beginnings of words for a home. */
export const homeBeginnings = [
  'appart'
]

/** A door, beside a key that is on its other side. */
export const doors = [
  'beb',
  'bab',
  'bebe',
  'bebi',
  'porte'
]

/** A key, beside a door. */
export const doorKeys = [
  'mafeti7',
  'cle',
  'cles',
  'clef',
  'clefs'
]

/** How the words for a key are spelled. */
export const doorKeySpellings = [
  String.raw`m[ae]f[at]+e?[7h]\p{L}{0,2}`,
  String.raw`mefte7\p{L}{0,2}`
]

/** On which side of the door somebody or the key is. */
export const behindTheDoor = [
  'barra',
  'interieur',
  'dehors'
]

/** How the word for inside is spelled. */
export const insideSpellings = [
  'j[ou]+ww?[aeo]+h?'
]

/** Beginnings of words for having forgotten. */
export const forgottenBeginnings = [
  'nsit'
]

/** A person's own hair and nails, and no dog's. */
export const ownHair = [
  'sha3re',
  'cha3re'
]

/** A person by whose name somebody else may be meant ("the electrician for the fridge"). */
export const electricians = [
  'electricien',
  'electriciens'
]

/** How the words for an electrician are spelled. */
export const electricianSpellings = [
  'k[ae]h?rabje',
  'k[ae]h?rabji',
  'k[ae]h?rab2e',
  'k[ae]h?raba2e',
  'k[ae]h?rabjeh',
  'k[ae]h?rabaji',
  'k[ae]h?rabajie',
  'k[ae]h?rabeje'
]

/** Begin another clause. */
export const clauseJoins = [
  'et',
  'mais',
  'donc',
  'bas',
  'bass'
]

/** What people of a trade are called: whoever asks for one of them means them. */
export const craftsmen = [
  'sabbak',
  'sabak',
  'sankari',
  'sankare',
  'sangari',
  'mawasirji',
  'kahrabje',
  'kahrabji',
  'kahrabaji',
  'kahraba2e',
  'kahrab2e',
  'najjar',
  'nejjar',
  'najar',
  'nejar',
  'dahhen',
  'dehhen',
  'dahhan',
  'dahan',
  'sabbegh',
  'sabbagh',
  '7addad',
  'haddad',
  'jneynati',
  'jnaynati',
  'jnayneti',
  'jneyneti',
  'mballit',
  'mballet',
  'mouballet',
  'moubalit',
  'msawwer',
  'mosawer',
  'mumarrida',
  'moumarida',
  'ostez',
  'estez',
  'oustez',
  'kwafera',
  'kwaffeur',
  'plombier',
  'electricien',
  'menuisier',
  'peintre',
  'serrurier',
  'jardinier',
  'infirmiere',
  'photographe',
  'carreleur',
  'forgeron',
  'couturiere'
]

/** Directly behind somebody, ask for them ("carpenter please"). */
export const askedBehind = [
  'please',
  'pls',
  'plz',
  'svp',
  'stp',
  'law sama7t',
  'law samahet',
  '3mol ma3rouf',
  'iza bitrid',
  'darouri',
  's il vous plait'
]

/** Says of a thing that water is in it, or comes out of it. */
export const waterSpellings = [
  '(?:l|el|al)?m(?:ay+e?|ai|oy+a?|oye)',
  '[ybt]*[ei]?na[2t]+[aei]?[2t]\\p{L}*',
  '[ybtm]*[ei]?s[ae]rr[ei]b\\p{L}*',
  '[ybt]*[ei]?z[re]{0,2}[oe]?b\\p{L}*',
  'eau',
  'fuit\\p{L}*',
  'coule\\p{L}*',
  'goutte\\p{L}*'
]

/** Behind these words or before them a day is the next one of its name. */
export const comingDays = [
  'l jeye',
  'el jeye',
  'l jaye',
  'el jaye',
  'l jeyi',
  'el jeyi'
]

/** The speaker's car. */
export const ownCars = [
  'siyyarte',
  'siyarte',
  'siyyarti',
  'siyarti',
  'sayarte',
  'sayyarte',
  'sayarti',
  'sayyarti',
  'siyaritna',
  'ma voiture',
  'notre voiture'
]

/** What is done to the key of a car. */
export const turning = [
  'tourne',
  'tourner'
]

/** The same, with the letters of the person. */
export const turningSpellings = [
  '[bnt]?[aeio]?daww?[aei]?r(?:et)?',
  '[bnt]?[aeio]?brom(?:et)?',
  '[bnt]?[aeio]?lif+(?:et)?'
]

/** The key of a car. */
export const carKeys = [
  'switch',
  'contact',
  'cle',
  'clef',
  'kontak'
]

/** How the words for it are spelled. */
export const carKeySpellings = [
  'm[eoiu]?ft[ae]?[7h]',
  'sw[ei]i?t?ch'
]

/** What a car does that does not start. */
export const clicking = [
  'tak',
  'tek',
  'tik'
]

/** How the verb for it is spelled. */
export const clickingSpellings = [
  'b?[yt]?[aeiou]?t[aeiou]?2t?[aeiou]?2?'
]

/** What else has a key or a switch. */
export const besideSwitches = [
  'daw',
  'l daw',
  'dawe',
  'lamba',
  'lumiere',
  '2efel',
  'l 2efel',
  'serrure'
]

/** What somebody feels: it tells nothing of the work. */
export const feelings = [
  'khayef',
  'khayfe',
  'khayfeh',
  'khayfin',
  'khayfeen',
  'khefet',
  'kheft',
  '5ayef',
  '5ayfe',
  '5ayfin',
  '2al2an',
  '2al2ane',
  '2al2anin',
  'mar3oub',
  'mar3oube',
  'bkhaf',
  'mnkhaf',
  'bikhawwef',
  'j ai peur',
  'peur',
  'inquiet',
  'inquiete',
  'angoisse'
]

/** For whom they feel it. */
export const lovedOnes = [
  'wled',
  'lwled',
  'wlede',
  'wladi',
  'awlad',
  'awlade',
  'wlad',
  'walad',
  'bnete',
  'ebne',
  'ibne',
  '3ayle',
  'l3ayle',
  'baby',
  'enfants',
  'enfant',
  'petits',
  'les enfants'
]

/** So many say where a thing merely stands. */
export const standingThere = [
  'wa2fe barra',
  'we2fe barra',
  'wa2fe 2eddem',
  'wa2fe eddem',
  'wa2fe ta7et',
  'wa2fe 3end',
  'msaffeye',
  'msafaye',
  'safe barra',
  'marsouse',
  'garee',
  'est garee',
  'est stationnee',
  'stationnee'
]

/** Begin a clause that says what there is: "there is a generator in the building". */
export const beingThere = [
  '3anna',
  '3enna',
  'fi 3enna',
  'fi 3anna',
  'il y a',
  'on a',
  'nous avons'
]
