import { findCategoryMentions, findPlaceMentions } from '../../src/vocabulary/index.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'

/**
 * A message to what was shown or offered, without the trades and quarters that are only names in its address:
 * "the first one, I live on Spears street, Najjar building" asks for no carpenter, and moves nowhere.
 */
export function withoutNamesInAddress(frame: Frame, understood: Understanding): Understanding {
  const { text, jobPlace, category, place } = understood
  const line = jobPlace?.line
  const isOpen = frame.offers.length > 0 || frame.previous.proposal !== null
  if (line === undefined || !isOpen) return understood

  const outside = line.split(/[,،]\s/u).reduce((rest, part) => rest.replace(part, ' '), text)
  const isNamedOutside = findCategoryMentions(outside).length > 0
  const isOfTown = place !== null && place.city === frame.place?.city && place.slug !== frame.place.slug
  const isQuarterOfLine = isOfTown && findPlaceMentions(outside).length === 0

  return {
    ...understood,
    ...(category === null || isNamedOutside ? {} : { category: null, job: [], isHint: true }),
    ...(isQuarterOfLine ? { place: null } : {})
  }
}
