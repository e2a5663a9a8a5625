/** The best there is. */
export const best = [
  'best'
]

/** After "best": then it is about something else than ratings. */
export const notBest = [
  'price',
  'time',
  'day',
  'way',
  'before',
  'regards',
  'wishes'
]

/** Wants somebody with good ratings. */
export const wellRated = [
  'top rated',
  'top-rated',
  'top',
  'highest rated',
  'highest-rated',
  'highest rating',
  'good reviews',
  'great reviews',
  'well reviewed',
  'best reviewed',
  'trusted',
  'reliable',
  'excellent'
]

/** Stars, after a number. */
export const stars = [
  'stars',
  'star',
  '⭐',
  '★'
]

/** Rating, before a number. */
export const rating = [
  'rated',
  'ratings',
  'rating',
  'rate'
]

/** May stand between "rating" and the number. */
export const ratingFrom = [
  'of',
  'is',
  'at least',
  'above',
  'over',
  'more than',
  'higher than',
  'from',
  'minimum'
]

/** Behind a number of stars: a half more. */
export const halfMore = [
  'and a half',
  'and half',
  'et demi',
  'et demie'
]

/** Five stars. */
export const fiveStars = [
  'five star',
  'five-star'
]

/** Four stars. */
export const fourStars = [
  'four star',
  'four-star'
]

/** Three stars. */
export const threeStars = [
  'three star',
  'three-star'
]
