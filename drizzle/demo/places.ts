import type { Region } from './names.js'
import type { TradeName } from './trades.js'
import type { Text } from './types.js'

/** Where the demo's people live and work; names and coordinates come from the table of cities. */
export interface DemoPlace {
  slug: string
  region: Region
  /** What things cost, Beirut = 1. */
  priceLevel: number
  /** How busy businesses are there, on average 1. */
  demand: number
  /** Neighbourhoods, for addresses and for a provider's own words. */
  areas: readonly Text[]
  /** How many businesses of each trade. */
  businesses: Partial<Record<TradeName, number>>
  /** How many more have opened lately: they come after all others, which keep their names and prices. */
  newcomers?: Partial<Record<TradeName, number>>
}

const capital = {
  plumber: 7,
  electrician: 5,
  appliances: 8,
  cleaner: 5,
  painter: 5,
  carpenter: 5,
  mechanic: 5,
  solar: 1,
  metal: 2,
  builder: 1,
  locksmith: 2,
  mover: 2,
  gardener: 1,
  computers: 2,
  salon: 2,
  nurse: 2,
  nanny: 2,
  tutor: 2,
  photographer: 1,
  tailor: 1,
  vet: 1
}
const large = {
  plumber: 5,
  electrician: 4,
  appliances: 6,
  cleaner: 4,
  painter: 4,
  carpenter: 4,
  mechanic: 4,
  locksmith: 1,
  mover: 1,
  computers: 1,
  salon: 1,
  tutor: 1
}
/** With these, whoever lives in a town of middle size finds each trade there. */
const everyTrade = {
  plumber: 3,
  cleaner: 2,
  painter: 1,
  carpenter: 1,
  solar: 1,
  metal: 1,
  builder: 1,
  locksmith: 1,
  mover: 1,
  gardener: 1,
  computers: 1,
  salon: 1,
  nurse: 1,
  nanny: 1,
  tutor: 1,
  photographer: 1,
  tailor: 1,
  vet: 1
}

export const places: readonly DemoPlace[] = [
  {
    slug: 'beirut',
    region: 'beirut',
    priceLevel: 1,
    demand: 1.8,
    areas: [
      ['Hamra', 'الحمرا'],
      ['Achrafieh', 'الأشرفية'],
      ['Verdun', 'فردان'],
      ['Mar Mikhael', 'مار مخايل'],
      ['Badaro', 'بدارو'],
      ['Mazraa', 'المزرعة'],
      ['Ras Beirut', 'راس بيروت'],
      ['Gemmayze', 'الجميزة'],
      ['Sanayeh', 'الصنائع'],
      ['Tariq el Jdideh', 'الطريق الجديدة']
    ],
    businesses: capital
  },
  {
    slug: 'tyre',
    region: 'south',
    priceLevel: 0.8,
    demand: 2,
    areas: [
      ['the old harbour', 'الميناء القديم'],
      ['Al Buss', 'البص'],
      ['Hay el Raml', 'حي الرمل'],
      ['the Christian quarter', 'حارة المسيحيّة'],
      ['Jal el Bahr', 'جل البحر'],
      ['Hosh', 'الحوش']
    ],
    businesses: {
      ...large,
      plumber: 7,
      electrician: 5,
      appliances: 8,
      cleaner: 5,
      solar: 1,
      gardener: 1,
      nurse: 1,
      photographer: 1,
      vet: 1,
      metal: 1
    },
    newcomers: { nanny: 1, builder: 1, tailor: 1 }
  },
  {
    slug: 'tripoli',
    region: 'north',
    priceLevel: 0.75,
    demand: 0.9,
    areas: [
      ['Azmi Street', 'شارع عزمي'],
      ['Abou Samra', 'أبو سمرا'],
      ['El Qobbeh', 'القبة'],
      ['Maarad', 'المعرض'],
      ['the old souks', 'الأسواق القديمة'],
      ['Dam w Farez', 'الضم والفرز']
    ],
    businesses: { ...large, solar: 1, builder: 1, nurse: 1, photographer: 1, tailor: 1, metal: 1 },
    newcomers: { gardener: 1, nanny: 1, vet: 1 }
  },
  {
    slug: 'saida',
    region: 'south',
    priceLevel: 0.8,
    demand: 0.8,
    areas: [
      ['the old city', 'صيدا القديمة'],
      ['Abra', 'عبرا'],
      ['Hay el Bahr', 'حي البحر'],
      ['Haret Saida', 'حارة صيدا'],
      ['Hlaliyeh', 'الهلالية'],
      ['Riad el Solh Street', 'شارع رياض الصلح']
    ],
    businesses: { ...large, builder: 1, nurse: 1, tailor: 1, metal: 1 },
    newcomers: { solar: 1, gardener: 1, nanny: 1, photographer: 1, vet: 1 }
  },
  {
    slug: 'jounieh',
    region: 'mountain',
    priceLevel: 0.98,
    demand: 0.8,
    areas: [
      ['Kaslik', 'الكسليك'],
      ['Sarba', 'صربا'],
      ['Haret Sakher', 'حارة صخر'],
      ['Maameltein', 'المعاملتين'],
      ['the old souk', 'السوق العتيق']
    ],
    businesses: { ...large, gardener: 1, nurse: 1, nanny: 1, photographer: 1, vet: 1 },
    newcomers: { solar: 1, metal: 1, builder: 1, tailor: 1 }
  },
  {
    slug: 'zahle',
    region: 'bekaa',
    priceLevel: 0.84,
    demand: 0.7,
    areas: [
      ['the Berdawni valley', 'وادي البردوني'],
      ['Ksara', 'كسارة'],
      ['Maalaqa', 'المعلقة'],
      ['Hosh el Omara', 'حوش الأمراء'],
      ['Hosh el Zaraane', 'حوش الزراعنة']
    ],
    businesses: { ...large, solar: 1, gardener: 1, metal: 1 },
    newcomers: { builder: 1, nurse: 1, nanny: 1, photographer: 1, tailor: 1, vet: 1 }
  },
  {
    slug: 'jbeil',
    region: 'mountain',
    priceLevel: 0.93,
    demand: 0.6,
    areas: [
      ['the old souk', 'السوق العتيق'],
      ['the Roman quarter', 'الحي الروماني']
    ],
    businesses: { handyman: 2, appliances: 2, cleaner: 1, mechanic: 1 },
    newcomers: everyTrade
  },
  {
    slug: 'nabatieh',
    region: 'south',
    priceLevel: 0.76,
    demand: 0.6,
    areas: [
      ['the Monday market', 'سوق التنين'],
      ['Hay el Bayad', 'حي البياض']
    ],
    businesses: { handyman: 2, appliances: 2, mechanic: 1, cleaner: 1 },
    newcomers: everyTrade
  },
  {
    slug: 'baalbek',
    region: 'bekaa',
    priceLevel: 0.72,
    demand: 0.6,
    areas: [
      ['Ras el Ain', 'راس العين'],
      ['the souk', 'السوق']
    ],
    businesses: { handyman: 2, appliances: 2, mechanic: 1, solar: 1 },
    newcomers: everyTrade
  },
  {
    slug: 'dahieh',
    region: 'beirut',
    priceLevel: 0.82,
    demand: 0.6,
    areas: [
      ['Haret Hreik', 'حارة حريك'],
      ['Ghobeiry', 'الغبيري']
    ],
    businesses: { plumber: 2, electrician: 2, appliances: 2, mechanic: 1 }
  },
  {
    slug: 'jdeideh',
    region: 'mountain',
    priceLevel: 0.92,
    demand: 0.6,
    areas: [
      ['Zalka', 'الزلقا'],
      ['Dora', 'الدورة']
    ],
    businesses: { handyman: 1, appliances: 1, metal: 1 }
  },
  {
    slug: 'aley',
    region: 'mountain',
    priceLevel: 0.85,
    demand: 0.6,
    areas: [
      ['the main souk', 'السوق'],
      ['Ras el Jabal', 'راس الجبل']
    ],
    businesses: { handyman: 1, appliances: 1 }
  },
  {
    slug: 'batroun',
    region: 'north',
    priceLevel: 0.88,
    demand: 0.6,
    areas: [
      ['the old souk', 'السوق العتيق'],
      ['the harbour quarter', 'حي المينا']
    ],
    businesses: { handyman: 1, appliances: 1 },
    newcomers: { ...everyTrade, appliances: 1, mechanic: 1 }
  },
  {
    slug: 'halba',
    region: 'north',
    priceLevel: 0.68,
    demand: 0.6,
    areas: [['the town centre', 'وسط البلدة']],
    businesses: { handyman: 1, appliances: 1 },
    newcomers: { ...everyTrade, appliances: 1, mechanic: 1 }
  },
  {
    slug: 'bint-jbeil',
    region: 'south',
    priceLevel: 0.72,
    demand: 0.6,
    areas: [['the Thursday market', 'سوق الخميس']],
    businesses: { handyman: 1, appliances: 1 },
    newcomers: { ...everyTrade, appliances: 1, mechanic: 1 }
  },
  {
    slug: 'abbassieh',
    region: 'south',
    priceLevel: 0.74,
    demand: 0.6,
    areas: [['the village square', 'ساحة الضيعة']],
    businesses: { handyman: 1, appliances: 2 }
  }
]
