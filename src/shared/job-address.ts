import { Type, type Static } from '@sinclair/typebox'
import { cleanLine, cleanText } from './clean.js'
import { requireWholePoint } from './point.js'
import { Line, Strict, Text } from './schemas.js'
import { withoutInvisible } from './text.js'

/** Where a job is. */
export const JobAddress = Strict(
  {
    line: Text(300, { description: 'A street, or a landmark to go by', examples: ['Rue 12'] }),
    unit: Type.Optional(
      Text(100, { description: 'Floor, building or flat', examples: ['Third floor, the door on the left'] })
    ),
    city: Line(80, { examples: ['Tyre'] }),
    directions: Type.Optional(
      Text(500, { description: 'How to find it', examples: ['Behind the bakery, the blue gate'] })
    ),
    lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90, examples: [33.2705] })),
    lng: Type.Optional(Type.Number({ minimum: -180, maximum: 180, examples: [35.2038] }))
  },
  { title: 'JobAddress', description: 'Where the job is; the provider sees it once the booking is accepted' }
)
export type JobAddress = Static<typeof JobAddress>

/**
 * An address as it is stored. Null when it names no place: a city alone is none.
 * @throws invalid_input for half a point
 */
export function cleanAddress({ line, unit, city, directions, lat, lng }: JobAddress): JobAddress | null {
  requireWholePoint({ lat, lng }, 'address.')

  const words = {
    line: cleanLine(line),
    unit: cleanLine(unit ?? ''),
    directions: cleanText(directions ?? '')
  }
  if (withoutInvisible(words.line).trim() === '') return null

  return {
    line: words.line,
    ...(words.unit === '' ? {} : { unit: words.unit }),
    city: cleanLine(city),
    ...(words.directions === '' ? {} : { directions: words.directions }),
    ...(lat === undefined || lng === undefined ? {} : { lat, lng })
  }
}
