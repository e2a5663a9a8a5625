/** The best there is. */
export const best = [
  'a7san',
  'ahsan'
]

/** After "best": then it is about something else than ratings. */
export const notBest = [
  'se3r'
]

/** Wants somebody with good ratings. */
export const wellRated = [
  'shater',
  'shatra',
  'mawsou2'
]

/** Stars, after a number. */
export const stars = [
  'njoum',
  'nejme',
  'etoiles'
]

/** Rating, before a number. */
export const rating = [
  'ta2yim',
  'ta2yeem',
  'ta2yimo',
  'ta2yeemo',
  'ta2yima',
  'ta2yimon',
  'notee'
]

/** May stand between "rating" and the number. */
export const ratingFrom = [
  'fo2',
  'aktar men',
  'fo2 l',
  'a3la men',
  'plus de',
  'au moins',
  'superieure a',
  'superieur a'
]

/** Behind a number of stars: a half more. */
export const halfMore = [
  'w noss',
  'w nos',
  'w nuss',
  'wnoss',
  'w ness'
]

/** Five stars. */
export const fiveStars = [
  'khames njoum'
]

/** Four stars. */
export const fourStars = [
  'arba3 njoum'
]

/** Three stars. */
export const threeStars = [
  'tlat njoum'
]
