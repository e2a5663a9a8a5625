/** Stand between two kinds of work. */
export const joins = [
  'w',
  'wa',
  'ou',
  'kamen',
  'kamein',
  'kman',
  'ba3den',
  'et'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'aw',
  'wella',
  'walla',
  'bas'
]

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'la',
  'lal',
  'pour',
  '3ashan'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'salon',
  'sat7',
  'sate7',
  'siyara',
  'sayara',
  'kahraba',
  'kahrba',
  'kahraba2',
  'courant',
  'voiture',
  'toit'
]
