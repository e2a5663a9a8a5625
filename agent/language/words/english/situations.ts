/** Cleans a home: the stems of the verbs. */
export const homeCleaning = [
  'clean',
  'hoover',
  'mop',
  'vacuum',
  'scrub',
  'tidy'
]

/** Where people live and work: who cleans it is a cleaner. */
export const homes = [
  'flat',
  'house',
  'apartment',
  'home',
  'office',
  'villa',
  'studio',
  'chalet',
  'room',
  'rooms'
]

/** A door, beside a key that is on its other side. */
export const doors = [
  'door',
  'doors'
]

/** A key, beside a door. */
export const doorKeys = [
  'key',
  'keys'
]

/** On which side of the door somebody or the key is. */
export const behindTheDoor = [
  'inside',
  'outside',
  'locked',
  'forgot',
  'shut'
]

/** What a nurse changes, and a carpenter builds. */
export const dressings = [
  'dressing',
  'dressings'
]

/** A person's own hair and nails, and no dog's. */
export const ownHair = [
  'my hair',
  'my nails',
  'my brows',
  'our hair',
  'our nails',
  'our brows'
]

/** A person by whose name somebody else may be meant ("the electrician for the fridge"). */
export const electricians = [
  'electrician',
  'electricians'
]

/** Between two works, of which the first is wanted when or because the second is. */
export const purposeJoins = [
  'for',
  'when',
  'whenever'
]

/** Begin another clause. */
export const clauseJoins = [
  'and',
  'so',
  'but',
  'because'
]

/** What people of a trade are called: whoever asks for one of them means them. */
export const craftsmen = [
  'plumber',
  'plumbers',
  'electrician',
  'electricians',
  'carpenter',
  'carpenters',
  'joiner',
  'painter',
  'painters',
  'decorator',
  'cleaner',
  'cleaners',
  'housekeeper',
  'maid',
  'gardener',
  'gardeners',
  'landscaper',
  'locksmith',
  'locksmiths',
  'mover',
  'movers',
  'tutor',
  'tutors',
  'nurse',
  'nurses',
  'caregiver',
  'carer',
  'nanny',
  'babysitter',
  'hairdresser',
  'hairstylist',
  'barber',
  'beautician',
  'photographer',
  'videographer',
  'vet',
  'groomer',
  'tiler',
  'mason',
  'bricklayer',
  'plasterer',
  'welder',
  'welders',
  'blacksmith',
  'exterminator',
  'roofer',
  'tailor',
  'seamstress'
]

/** Directly behind somebody, ask for them ("carpenter please"). */
export const askedBehind = [
  'please',
  'pls',
  'plz',
  'needed',
  'wanted',
  'required',
  'is needed',
  'is wanted'
]

/** Behind a thing, who mends it ("the washing machine man"). */
export const personsOfThings = [
  'man',
  'guy',
  'technician',
  'tech',
  'repairman',
  'person',
  'people',
  'company'
]

/** Says of a thing that water is in it, or comes out of it. */
export const waterSpellings = [
  'water\\w*',
  'leak\\w*',
  'drip\\w*',
  'drop(?:s|ping)',
  'puddles?',
  'flood\\w*',
  'wet',
  'soak\\w*'
]

/** Behind these words or before them a day is the next one of its name. */
export const comingDays = [
  'this coming',
  'the coming'
]

/** The speaker's car. */
export const ownCars = [
  'my car',
  'our car',
  'my jeep',
  'my van'
]

/** What is done to the key of a car. */
export const turning = [
  'turn',
  'turns',
  'turning',
  'turned',
  'twist'
]

/** The key of a car. */
export const carKeys = [
  'key',
  'keys',
  'ignition'
]

/** What a car does that does not start. */
export const clicking = [
  'click',
  'clicks',
  'clicking',
  'clicked',
  'ticks',
  'ticking'
]

/** What else has a key or a switch. */
export const besideSwitches = [
  'light',
  'lights',
  'lamp',
  'lamps',
  'lock',
  'locks',
  'cabinet',
  'mailbox',
  'safe'
]

/** What somebody feels: it tells nothing of the work. */
export const feelings = [
  'scared',
  'afraid',
  'terrified',
  'worried',
  'frightened',
  'nervous',
  'anxious',
  'panicking',
  'freaking out',
  'freaked out',
  'scary',
  'dangerous',
  'worries me',
  'scares me'
]

/** For whom they feel it. */
export const lovedOnes = [
  'kid',
  'kids',
  'child',
  'children',
  'baby',
  'babies',
  'family',
  'little ones',
  'wife',
  'husband',
  'mum',
  'mom',
  'mother',
  'parents'
]

/** So many say where a thing merely stands. */
export const standingThere = [
  'is parked',
  'parked',
  'is outside',
  'is in the driveway',
  'is in the garage',
  'is in the street',
  'stands outside',
  'is standing outside',
  'is in front'
]

/** Begin a clause that says what there is: "there is a generator in the building". */
export const beingThere = [
  'there is',
  'theres',
  'there s',
  'we have',
  'we got',
  'we have got',
  'the building has',
  'our building has'
]
