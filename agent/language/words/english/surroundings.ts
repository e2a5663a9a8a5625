/** Say where something is: what stands next to a thing is not the thing. */
export const besideThings = [
  'next to',
  'beside',
  'behind',
  'above',
  'under',
  'underneath',
  'below',
  'opposite',
  'across from',
  'near',
  'in front of',
  'between',
  'close to'
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
