/** Stand before a place or a thing that something is next to. */
export const besidePlaces = [
  'next to',
  'beside',
  'behind',
  'opposite',
  'across from',
  'near',
  'in front of',
  'close to'
]

/** Stand before a thing that something is above, below or between. */
export const aboveAndBelow = [
  'above',
  'under',
  'underneath',
  'below',
  'between'
]

/** What somebody did already, and asks nobody for: "we closed the gas and opened the windows". */
export const alreadyDone = [
  'we closed',
  'i closed',
  'we shut',
  'i shut',
  'we turned off',
  'i turned off',
  'we switched off',
  'i switched off',
  'we opened',
  'i opened',
  'we unplugged',
  'i unplugged'
]

/** A telephone as a way to reach somebody: nothing is wrong with it. */
export const phoneNumbers = [
  'phone number',
  'phone numbers',
  'phone no',
  'telephone number',
  'telephone numbers',
  'mobile number',
  'cell number',
  'contact number',
  'number of phone',
  'by phone',
  'by telephone',
  'over the phone',
  'on the phone',
  'phone call',
  'answer the phone',
  'answers the phone',
  'answering the phone',
  'answering his phone',
  'answer his phone',
  'pick up the phone',
  'picking up the phone'
]

/** Stand before what sets a fault off ("it trips whenever I start the oven"). */
export const triggers = [
  'whenever i',
  'whenever we',
  'every time i',
  'every time we',
  'everytime i',
  'each time i',
  'each time we',
  'when i open',
  'when i turn on',
  'when i switch on',
  'when i start',
  'when i use',
  'when we open',
  'when we turn on',
  'when we switch on',
  'when we start',
  'when we use',
  'if i turn on',
  'if i switch on',
  'once i turn on',
  'as soon as i turn on',
  'as soon as i switch on'
]
