// The words of the trade: places, trades and their spellings, and the categories and cities that this
// marketplace has.

export { findNotOffered } from './not-offered.js'
export type { NotOffered } from './lexicon/not-offered.js'
export { findPlaceAbroad } from './abroad.js'
export type { PlaceAbroad } from './gazetteer/abroad.js'
export {
  cities as lexiconCities,
  distanceKm,
  EARTH_RADIUS_KM,
  findPlaceMentions,
  resolvePlace,
  type Place,
  type PlaceMention
} from './gazetteer.js'
export {
  categories as lexiconCategories,
  findCategoryMentions,
  isCertain,
  type CategoryMention
} from './lexicon.js'
export { glossOf } from './gloss.js'
export { joins } from './lexicon/joins.js'
export { crafts, findJobs, isTellingJob, type Job } from './jobs.js'
export { forgetVocabulary, loadVocabulary, categoryNamed, cityNamed } from './marketplace.js'
export { stemsOf } from './stems.js'
