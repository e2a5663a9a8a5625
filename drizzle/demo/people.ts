import { families, men, women, type Region } from './names.js'
import { chance } from './random.js'
import type { Text } from './types.js'

export interface DemoClient {
  key: string
  name: Text
  email: string | null
  language: 'en' | 'ar'
  city: string
  region: Region
}

const homes: ReadonlyArray<{ city: string; region: Region; clients: number }> = [
  { city: 'beirut', region: 'beirut', clients: 19 },
  { city: 'tyre', region: 'south', clients: 11 },
  { city: 'saida', region: 'south', clients: 9 },
  { city: 'nabatieh', region: 'south', clients: 4 },
  { city: 'tripoli', region: 'north', clients: 11 },
  { city: 'batroun', region: 'north', clients: 3 },
  { city: 'jounieh', region: 'mountain', clients: 8 },
  { city: 'jbeil', region: 'mountain', clients: 5 },
  { city: 'zahle', region: 'bekaa', clients: 8 },
  { city: 'baalbek', region: 'bekaa', clients: 4 }
]

const maya: DemoClient = {
  key: 'client-maya',
  name: ['Maya Khoury', 'مايا خوري'],
  email: 'client@demo.taskego',
  language: 'en',
  city: 'beirut',
  region: 'beirut'
}

/** The clients of the demo; the first is Maya Khoury of Beirut, client@demo.taskego. */
export function demoClients(): DemoClient[] {
  const luck = chance('clients')
  const taken = new Set<string>([maya.name[0]])

  const others = homes.flatMap(({ city, region, clients }) =>
    Array.from({ length: clients }, (_, index): DemoClient => {
      for (;;) {
        const [first, family] = [luck.pick(luck.happens(0.55) ? women : men), luck.pick(families[region])]
        const name: Text = [`${first[0]} ${family[0]}`, `${first[1]} ${family[1]}`]
        if (taken.has(name[0])) continue

        taken.add(name[0])
        return {
          key: `client-${city}-${index + 1}`,
          name,
          email: null,
          language: luck.happens(0.55) ? 'ar' : 'en',
          city,
          region
        }
      }
    })
  )

  return [maya, ...others]
}

/** Businesses that have applied and wait for an admin. */
export const applicants: ReadonlyArray<{
  key: string
  owner: Text
  business: Text
  about: Text
  city: string
  language: 'en' | 'ar'
}> = [
  {
    key: 'applicant-1',
    owner: ['Ghassan Tarhini', 'غسان ترحيني'],
    business: ['Tarhini Pumps & Wells', 'ترحيني للآبار والمضخّات'],
    about: [
      'Well pumps, pressure tanks and filters in the villages of the south.',
      'مضخّات آبار وخزّانات ضغط وفلاتر بضيع الجنوب.'
    ],
    city: 'tyre',
    language: 'ar'
  },
  {
    key: 'applicant-2',
    owner: ['Mireille Hage', 'ميراي الحاج'],
    business: ['Mireille Curtains', 'برادي ميراي'],
    about: [
      'Curtains, cushions and small upholstery from a home workshop.',
      'برادي ومخدّات وتنجيد خفيف من مشغل بالبيت.'
    ],
    city: 'jounieh',
    language: 'en'
  },
  {
    key: 'applicant-3',
    owner: ['Tarek Jundi', 'طارق الجندي'],
    business: ['Jundi Bikes', 'جندي لتصليح البسكليتات'],
    about: [
      'Bicycle and scooter repair, also on the corniche at the weekend.',
      'تصليح بسكليتات وسكوتر، وبالويك إند عالكورنيش.'
    ],
    city: 'tripoli',
    language: 'ar'
  }
]
