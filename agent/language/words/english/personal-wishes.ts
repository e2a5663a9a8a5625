/** Wishes for a woman. */
export const woman = [
  'a woman',
  'female',
  'a lady',
  'lady cleaner',
  'woman cleaner',
  'woman only',
  'women only',
  'ladies only',
  'lady only',
  'woman please',
  'lady please',
  'must be woman',
  'want woman',
  'need woman',
  'prefer woman'
]

/** Wishes for somebody who speaks French. */
export const frenchSpeaker = [
  'speaks french',
  'speak french',
  'speaking french',
  'french speaking',
  'french speaker',
  'who knows french'
]

/** Wishes for somebody who speaks English. */
export const englishSpeaker = [
  'speaks english',
  'speak english',
  'speaking english',
  'english speaking',
  'english speaker',
  'who knows english'
]

/** Wishes that the materials or tools are brought along. */
export const bringsThings = [
  'bring materials',
  'brings materials',
  'bring the materials',
  'brings the materials',
  'bring his own',
  'bring her own',
  'bring their own',
  'brings his own',
  'brings her own',
  'brings their own',
  'bring your own',
  'own tools',
  'own materials',
  'own products',
  'own equipment',
  'own supplies',
  'bring tools',
  'bring the tools',
  'brings tools',
  'bring products',
  'bring the products',
  'bring cleaning products',
  'brings products',
  'bring supplies',
  'bring everything',
  'brings everything',
  'bring parts',
  'bring the parts',
  'bring spare parts',
  'with materials',
  'with his materials',
  'with all materials',
  'materials included'
]

/** Wishes for a call before somebody comes. */
export const callFirst = [
  'call before',
  'call me before',
  'call first',
  'call me first',
  'ring before',
  'ring me before',
  'phone before',
  'call when he arrives',
  'call me when'
]

/** Tells that there are animals. */
export const hasPets = [
  'i have a dog',
  'i have dogs',
  'i have a cat',
  'i have cats',
  'we have a dog',
  'we have dogs',
  'we have a cat',
  'we have cats',
  'there is a dog',
  'theres a dog',
  'ok with dogs',
  'ok with cats',
  'ok with pets',
  'good with pets',
  'fine with dogs',
  'there is a cat',
  'theres a cat',
  'there are dogs',
  'theres dogs',
  'there is dog',
  'theres dog',
  'a dog inside',
  'dog in the house',
  'dog in the garden',
  'beware of the dog',
  'dog is friendly',
  'i got a dog',
  'we got a dog'
]

/** Wishes for somebody with a licence or an insurance. */
export const insured = [
  'insured',
  'licensed',
  'licenced',
  'certified'
]

/** Wishes for more than one visit. */
export const recurring = [
  'every week',
  'each week',
  'weekly',
  'once a week',
  'twice a week',
  'every other week',
  'every two weeks',
  'every month',
  'monthly',
  'once a month',
  'regularly',
  'on a regular basis',
  'every day',
  'daily',
  'biweekly'
]

/** Stands before the day of a visit that comes back. */
export const each = [
  'every',
  'each'
]
