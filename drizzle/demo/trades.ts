import { hours } from './hours.js'
import type { Category } from './listings/index.js'
import type { Text } from './types.js'
import type { WeekPlan } from '../schema/index.js'

/** How many listings of which category a business of the trade has. */
export type Offer = Partial<Record<Category, number>>

export interface Trade {
  /** The first business of a city takes the first offer, the second the second, and so on. */
  offers: readonly Offer[]
  /** Names of businesses; `{family}` and `{first}` are the owner's. */
  names: readonly Text[]
  weeks: readonly WeekPlan[]
  ownedByWomen?: true
}

/** Several businesses of each main trade work on Sundays too, in every large city. */
const mixedWeeks = [
  hours.workday,
  hours.sevenDays,
  hours.sevenDays,
  hours.early,
  hours.sevenDays,
  hours.sevenDays,
  hours.workday
]

export const trades = {
  plumber: {
    offers: [
      { plumbing: 2, 'water-heater': 1 },
      { plumbing: 2 },
      { plumbing: 1, 'water-tank': 1 },
      { plumbing: 1, 'water-heater': 1 },
      { plumbing: 2 },
      { plumbing: 1, 'water-tank': 1 },
      { plumbing: 2, 'water-heater': 1 }
    ],
    names: [
      ['{family} Plumbing', 'مؤسسة {family} للأدوات الصحيّة'],
      ['Abu {first} Sanitary Works', 'أبو {first} للصحيّة'],
      ['{family} & Sons Plumbers', '{family} وأولادو للسباكة'],
      ['{first} {family}, Master Plumber', 'المعلّم {first} {family}، صحيّة'],
      ['Blue Drop Plumbing by {family}', 'نقطة مي – {family}'],
      ['{family} Water Works', '{family} لأعمال المي'],
      ['Al Amana Plumbing, {family}', 'الأمانة للصحيّة – {family}']
    ],
    weeks: mixedWeeks
  },
  electrician: {
    offers: [
      { electrical: 2 },
      { electrical: 1, solar: 1 },
      { electrical: 2 },
      { electrical: 1, 'generator-ups': 1 },
      { electrical: 2, solar: 1 }
    ],
    names: [
      ['{family} Electric', '{family} للكهرباء'],
      ['{first} {family}, Electrician', 'المعلّم {first} {family}، كهربجي'],
      ['Nour Electrical, {family}', 'نور للكهرباء – {family}'],
      ['{family} Power & Light', '{family} للطاقة والإنارة'],
      ['Abu {first} Electric', 'أبو {first} للكهرباء']
    ],
    weeks: mixedWeeks
  },
  appliances: {
    offers: [
      { 'appliance-fridge': 1, 'ac-hvac': 1 },
      { 'appliance-fridge': 1, 'appliance-washer': 1, 'appliance-oven': 1 },
      { 'ac-hvac': 1, 'appliance-fridge': 1 },
      { 'appliance-washer': 1, 'appliance-oven': 1, 'appliance-fridge': 1 },
      { 'ac-hvac': 1, 'appliance-washer': 1, 'appliance-oven': 1 },
      { 'ac-hvac': 1, 'appliance-fridge': 1, 'appliance-washer': 1, 'appliance-oven': 1 },
      { 'ac-hvac': 1, 'appliance-fridge': 1 },
      { 'appliance-fridge': 1, 'appliance-washer': 1, 'appliance-oven': 1 }
    ],
    names: [
      ['{family} Cooling', '{family} للتبريد والتكييف'],
      ['{family} Home Appliances', '{family} لتصليح الأدوات المنزليّة'],
      ['Cool Point, {family}', 'كول بوينت – {family}'],
      ['{first} {family} Appliance Repair', '{first} {family} لتصليح الغسّالات والبرّادات'],
      ['{family} Service Center', 'مركز {family} للصيانة'],
      ['Abu {first} Refrigeration', 'أبو {first} للتبريد'],
      ['Snow Technic, {family}', 'سنو تكنيك – {family}'],
      ['{family} Bros Appliances', 'إخوان {family} للأدوات المنزليّة']
    ],
    weeks: mixedWeeks
  },
  cleaner: {
    offers: [
      { cleaning: 2 },
      { cleaning: 1, 'pest-control': 1 },
      { cleaning: 2 },
      { cleaning: 1, 'sewing-laundry': 1 },
      { cleaning: 2, 'pest-control': 1 }
    ],
    names: [
      ['{family} Cleaning Services', '{family} لخدمات التنضيف'],
      ['Sparkle by {first}', 'سباركل – {first} {family}'],
      ['Beit Ndif, {family}', 'بيت نضيف – {family}'],
      ['{first} Home Care', '{first} {family} للعناية بالبيوت'],
      ['Fresh & White, {family}', 'فرش أند وايت – {family}']
    ],
    weeks: mixedWeeks,
    ownedByWomen: true
  },
  painter: {
    offers: [
      { painting: 1, waterproofing: 1 },
      { painting: 2 },
      { painting: 1, 'tiling-masonry': 1 },
      { painting: 2 },
      { painting: 1, waterproofing: 1 }
    ],
    names: [
      ['{family} Painting', 'دهانات {family}'],
      ['{first} {family}, Painter', 'المعلّم {first} {family}، دهّان'],
      ['Colour House, {family}', 'بيت الألوان – {family}'],
      ['{family} Décor', 'ديكور {family}'],
      ['Abu {first} Painting Works', 'أبو {first} للدهان']
    ],
    weeks: mixedWeeks
  },
  carpenter: {
    offers: [
      { carpentry: 1, 'furniture-assembly': 1 },
      { carpentry: 2 },
      { carpentry: 1, 'metal-aluminium': 1 },
      { carpentry: 2 },
      { carpentry: 1, 'furniture-assembly': 1 }
    ],
    names: [
      ['{family} Woodworks', 'منجرة {family}'],
      ['{first} {family}, Carpenter', 'المعلّم {first} {family}، نجّار'],
      ['Arz Carpentry, {family}', 'أرز للنجارة – {family}'],
      ['{family} & Sons Joinery', '{family} وأولادو للنجارة'],
      ['Abu {first} Wood', 'أبو {first} للخشب']
    ],
    weeks: mixedWeeks
  },
  mechanic: {
    offers: [{ 'car-repair': 2 }, { 'car-repair': 1 }],
    names: [
      ['Garage {family}', 'كاراج {family}'],
      ['{family} Auto Service', '{family} لصيانة السيارات'],
      ['{first} {family}, Mobile Mechanic', '{first} {family}، ميكانيسيان متنقّل'],
      ['Abu {first} Motors', 'كاراج أبو {first}'],
      ['Speed Garage, {family}', 'سبيد كاراج – {family}']
    ],
    weeks: mixedWeeks
  },
  handyman: {
    offers: [
      { plumbing: 1, electrical: 1, carpentry: 1 },
      { electrical: 1, plumbing: 1, painting: 1 }
    ],
    names: [
      ['{family} Maintenance', '{family} للصيانة العامّة'],
      ['{first} Fixes, {family}', '{first} {family} لكل تصليح']
    ],
    weeks: [hours.workday, hours.sevenDays]
  },
  solar: {
    offers: [{ solar: 2, 'generator-ups': 1 }],
    names: [
      ['{family} Solar', '{family} للطاقة الشمسيّة'],
      ['Shams Energy, {family}', 'شمس للطاقة – {family}']
    ],
    weeks: [hours.workday]
  },
  metal: {
    offers: [{ 'metal-aluminium': 2 }],
    names: [
      ['{family} Aluminium & Glass', '{family} للألمنيوم والقزاز'],
      ['{family} Metal Works', 'حدادة {family}']
    ],
    weeks: [hours.workday]
  },
  builder: {
    offers: [{ 'tiling-masonry': 2, waterproofing: 2 }],
    names: [
      ['{family} Contracting', '{family} للتعهّدات'],
      ['{first} {family}, Mason', 'المعلّم {first} {family}، عمار وبلاط']
    ],
    weeks: [hours.early]
  },
  locksmith: {
    offers: [{ locksmith: 2 }],
    names: [
      ['{family} Locks & Keys', '{family} للأقفال والمفاتيح'],
      ['Key Master {first}', 'كوالينجي {first} {family}']
    ],
    weeks: [hours.always]
  },
  mover: {
    offers: [{ moving: 2 }],
    names: [
      ['{family} Moving', '{family} لنقل العفش'],
      ['{first} {family} Transport', 'نقليّات {first} {family}']
    ],
    weeks: [hours.sevenDays, hours.early]
  },
  gardener: {
    offers: [{ gardening: 2 }],
    names: [
      ['{family} Gardens', 'جناين {family}'],
      ['Green Hand, {family}', 'الإيد الخضرا – {family}']
    ],
    weeks: [hours.early]
  },
  computers: {
    offers: [{ 'electronics-it': 2 }],
    names: [
      ['{family} Tech', '{family} تك للكمبيوتر والتلفون'],
      ['Click Computers, {family}', 'كليك – {family}']
    ],
    weeks: [hours.workday]
  },
  salon: {
    offers: [{ 'beauty-hair': 2 }],
    names: [
      ['{first} Beauty', 'صالون {first} {family}'],
      ['{first} & Co. Hair, {family}', '{first} {family} للشعر والتجميل']
    ],
    weeks: [hours.salon],
    ownedByWomen: true
  },
  nurse: {
    offers: [{ 'nursing-care': 2 }],
    names: [
      ['{family} Home Nursing', '{family} للتمريض المنزلي'],
      ['{first} {family}, Registered Nurse', '{first} {family}، ممرّضة مجازة']
    ],
    weeks: [hours.care],
    ownedByWomen: true
  },
  nanny: {
    offers: [{ childcare: 2 }],
    names: [
      ['{first} & Little Ones', '{first} {family} والولاد'],
      ["Mama's Help, {family}", 'مساعدة الماما – {family}']
    ],
    weeks: [hours.care],
    ownedByWomen: true
  },
  tutor: {
    offers: [{ tutoring: 2 }],
    names: [
      ['{first} {family}, Private Lessons', 'دروس خصوصيّة مع {first} {family}'],
      ['{family} Learning Corner', 'زاوية التعلّم – {family}']
    ],
    weeks: [hours.lessons],
    ownedByWomen: true
  },
  photographer: {
    offers: [{ 'photography-events': 2 }],
    names: [
      ['Studio {family}', 'استوديو {family}'],
      ['{first} {family} Events', '{first} {family} للحفلات']
    ],
    weeks: [hours.care]
  },
  tailor: {
    offers: [{ 'sewing-laundry': 2 }],
    names: [
      ['Atelier {first}', 'مشغل {first} {family}'],
      ['{family} Tailoring & Laundry', '{family} للخياطة والمصبغة']
    ],
    weeks: [hours.workday],
    ownedByWomen: true
  },
  vet: {
    offers: [{ 'pet-vet': 2 }],
    names: [
      ['Dr {first} {family}, Vet', 'د. {first} {family}، طبيب بيطري'],
      ['Paws by {family}', 'باوز – {family}']
    ],
    weeks: [hours.sevenDays]
  }
} satisfies Record<string, Trade>

export type TradeName = keyof typeof trades
