import { DateTime } from 'luxon'
import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'

/** Presents on different weekdays, at the ends of months and years, in a leap year. */
const presents = [
  '2026-03-11T10:00:00',
  '2026-12-31T09:15:00',
  '2028-02-28T11:30:00',
  '2027-08-01T08:05:00',
  '2026-06-05T10:45:00'
].map((now) => DateTime.fromISO(now, { zone: 'utc' }))

const dayOf = (moment: DateTime) => moment.toFormat('yyyy-MM-dd')

/** Phrases with what they mean at a present: 'YYYY-MM-DD', 'HH:mm' or both. */
type Generated = Array<readonly [text: string, meaning: (now: DateTime) => string]>

function counted(): Generated {
  const days = (count: number) => (now: DateTime) => dayOf(now.plus({ days: count }))
  const words: Array<[number, string, string, string]> = [
    [3, 'three days', 'ثلاثة أيام', '3 iyem'],
    [5, 'five days', 'خمسة أيام', '5 iyem'],
    [10, '10 days', '١٠ أيام', '10 iyem'],
    [14, 'two weeks', 'أسبوعين', 'jem3ten'],
    [14, 'a fortnight', '14 يوم', 'osbou3en'],
    [21, '3 weeks', 'ثلاثة أسابيع', '21 yom']
  ]

  return words.flatMap(([count, english, arabic, arabizi]) => [
    [`in ${english}`, days(count)],
    [`${english} from now`, days(count)],
    [`${english} from tomorrow`, days(count + 1)],
    [`بعد ${arabic}`, days(count)],
    [`${arabic} من الآن`, days(count)],
    [`بعد ${arabic} من الغد`, days(count + 1)],
    [`ba3d ${arabizi}`, days(count)]
  ])
}

const weekdays: Array<[english: string, arabic: string, egyptian: string, arabizi: string, french: string]> =
  [
    ['monday', 'الاثنين', 'الاتنين', 'l tanen', 'lundi'],
    ['tuesday', 'الثلاثاء', 'التلات', 'l tleta', 'mardi'],
    ['wednesday', 'الأربعاء', 'الاربع', 'l orb3a', 'mercredi'],
    ['thursday', 'الخميس', 'الخميس', 'l khamis', 'jeudi'],
    ['friday', 'الجمعة', 'الجمعه', 'l jom3a', 'vendredi'],
    ['saturday', 'السبت', 'السبت', 'l sabt', 'samedi'],
    ['sunday', 'الأحد', 'الحد', 'l a7ad', 'dimanche']
  ]

function named(): Generated {
  return weekdays.flatMap(([english, arabic, egyptian, arabizi, french], place) => {
    const ahead = (now: DateTime) => ((place + 1 - now.weekday + 6) % 7) + 1
    const soonest = (now: DateTime) => dayOf(now.plus({ days: ahead(now) }))
    const later = (days: number) => (now: DateTime) => dayOf(now.plus({ days: ahead(now) + days }))
    const nextWeek = (now: DateTime) => dayOf(now.startOf('week').plus({ weeks: 1, days: place }))

    return [
      [`on ${english}`, soonest],
      [`this coming ${english}`, soonest],
      [`next ${english}`, nextWeek],
      [`${english} of next week`, nextWeek],
      [`${english} week`, later(7)],
      [`a week from ${english}`, later(7)],
      [`two weeks from ${english}`, later(14)],
      [`the day after ${english}`, later(1)],
      [`not this ${english}, the one after`, later(7)],
      [`${arabic} القادم`, soonest],
      [`يوم ${arabic}`, soonest],
      [`يوم ${egyptian} الجاي`, soonest],
      [`${arabic} من الأسبوع القادم`, nextWeek],
      [`${arabic} بعد القادم`, later(7)],
      [`بعد ${arabic} بيومين`, later(2)],
      [`مش ${arabic}، اللي بعدو`, later(7)],
      [`nhar ${arabizi}`, soonest],
      [`${arabizi} l jeye`, soonest],
      [`${french} prochain`, soonest]
    ]
  })
}

const months: Array<[english: string, levantine: string, egyptian: string, french: string]> = [
  ['January', 'كانون الثاني', 'يناير', 'janvier'],
  ['February', 'شباط', 'فبراير', 'février'],
  ['March', 'آذار', 'مارس', 'mars'],
  ['April', 'نيسان', 'أبريل', 'avril'],
  ['June', 'حزيران', 'يونيو', 'juin'],
  ['July', 'تموز', 'يوليو', 'juillet'],
  ['October', 'تشرين الأول', 'أكتوبر', 'octobre'],
  ['December', 'كانون الأول', 'ديسمبر', 'décembre']
]
const daysOfMonth: Array<[day: number, english: string, arabic: string]> = [
  [1, 'first', 'الأول'],
  [5, 'fifth', 'الخامس'],
  [12, 'twelfth', 'الثاني عشر'],
  [15, 'fifteenth', 'الخامس عشر'],
  [21, 'twenty first', 'الحادي والعشرين'],
  [28, 'twenty eighth', 'الثامن والعشرين']
]

function dated(): Generated {
  return months.flatMap(([english, levantine, egyptian, french]) =>
    daysOfMonth.flatMap(([day, ordinal, arabic]) => {
      const soonest = (now: DateTime) => {
        const date = DateTime.fromFormat(`${day} ${english} ${now.year}`, 'd LLLL yyyy', { zone: 'utc' })
        return dayOf(date < now.startOf('day') ? date.plus({ years: 1 }) : date)
      }

      return [
        [`on ${english} ${day}`, soonest],
        [`the ${ordinal} of ${english}`, soonest],
        [`${day}${english.slice(0, 3).toLowerCase()}`, soonest],
        [`في ${arabic} من ${levantine}`, soonest],
        [`يوم ${day} ${egyptian}`, soonest],
        [`بتاريخ ${day} ${levantine}`, soonest],
        [`le ${day} ${french}`, soonest]
      ] as Generated
    })
  )
}

const hours: Array<[hour: number, english: string, arabic: string, colloquial: string]> = [
  [8, 'eight', 'الثامنة', 'التمانة'],
  [9, 'nine', 'التاسعة', 'تسعه'],
  [10, 'ten', 'العاشرة', 'عشره'],
  [11, 'eleven', 'الحادية عشرة', 'حداشر']
]
const fractions: Array<[minutes: number, english: string, arabic: string, colloquial: string]> = [
  [30, 'half past', 'والنصف', 'ونص'],
  [15, 'quarter past', 'والربع', 'وربع'],
  [-15, 'quarter to', 'إلا ربعاً', 'الا ربع'],
  [-5, 'five minutes to', 'إلا خمس دقائق', 'الا خمسة']
]
const halves: Array<[add: number, english: string, arabic: string, colloquial: string]> = [
  [0, 'in the morning', 'صباحاً', 'الصبح'],
  [12, 'at night', 'ليلاً', 'بالليل']
]

/** Hours of the day after the present, so that none has passed. */
function timed(): Generated {
  return hours.flatMap(([hour, english, arabic, colloquial]) =>
    fractions.flatMap(([minutes, before, after, behind]) =>
      halves.flatMap(([add, part, arabicPart, colloquialPart]) => {
        const meaning = (now: DateTime) =>
          now
            .startOf('day')
            .plus({ days: 1, hours: hour + add, minutes })
            .toFormat('yyyy-MM-dd HH:mm')

        return [
          [`tomorrow ${before} ${english} ${part}`, meaning],
          [`${before} ${english} ${part} tomorrow`, meaning],
          [`غداً الساعة ${arabic} ${after} ${arabicPart}`, meaning],
          [`بكره الساعه ${colloquial} ${behind} ${colloquialPart}`, meaning],
          [`باجر ${colloquialPart} الساعه ${hour} ${behind}`, meaning]
        ] as Generated
      })
    )
  )
}

const families: Record<string, Generated> = {
  'days and weeks that are counted': counted(),
  'weekdays, with what comes before and after them': named(),
  'days of months, in figures and words': dated(),
  'hours with their fraction and half of the day': timed()
}

for (const [name, phrases] of Object.entries(families)) {
  t.test(`${name} are what the calendar says, at any present`, async (t) => {
    const wrong = presents.flatMap((now) =>
      phrases.flatMap(([text, meaning]) => {
        const { date = '', time = '' } = resolveDateTime(text, { now: now.toFormat("yyyy-MM-dd'T'HH:mm:ss") })
        const said = `${date} ${time}`.trim()
        return said === meaning(now) ? [] : [`${dayOf(now)} ${text}: ${said}, not ${meaning(now)}`]
      })
    )

    t.same(wrong, [])
    t.ok(phrases.length >= 40)
  })
}
