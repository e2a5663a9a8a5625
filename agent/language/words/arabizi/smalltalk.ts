/** Chats. */
export const smalltalk = [
  'kifak',
  'kifik',
  'keefak',
  'kefak',
  'shlonak',
  'shu el akhbar',
  'shou l akhbar',
  'meen inta',
  'min enta',
  'meen enta',
  'inta robot',
  'enta robot',
  'shu esmak',
  'shou ismak',
  'shu ismak',
  'nokte',
  'nekte',
  'b7ebbak',
  'bravo',
  'wenak',
  'zah2an'
]
