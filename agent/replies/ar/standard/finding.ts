import { resolvePlace } from '../../../../src/vocabulary/index.js'
import type { Offer, ReasonFact } from '../../../facts/results.js'
import { areFirst, categoryName, list, numbersFree, rating } from '../../format.js'
import type { Clock, FindingReplies, Found, Named, Variants } from '../../types.js'
import { amount, AND, forWhat, nameOf, numbered, title, toldApart } from '../names.js'
import { reviews } from './names.js'
import { time } from './times.js'

function reason(fact: ReasonFact, { timezone, now }: Clock): string {
  switch (fact.code) {
    case 'free_today':
      return 'موعد متاح اليوم'
    case 'free_then':
      return 'موعد متاح في هذا الوقت'
    case 'next_free':
      return fact.at === undefined
        ? 'موعد متاح قريباً'
        : `موعد متاح ` + `${time(new Date(fact.at), timezone, now)}`
    case 'cheapest':
      return 'السعر الأدنى بينها'
    case 'below_usual_price':
      return `أقل من السعر المعتاد بنسبة ${fact.percent ?? 0}%`
    case 'in_town':
      return `في ${resolvePlace(fact.city ?? '')?.name_ar ?? 'البلدة'} نفسها`
    case 'near':
      return `على بُعد ${fact.km ?? 0} كم فقط`
    case 'top_rated':
      return `تقييم ممتاز (${rating(fact.rating ?? 0)})`
    case 'well_rated':
      return `تقييم جيد (${rating(fact.rating ?? 0)})`
    case 'many_reviews':
      return reviews(fact.count ?? 0)
    default:
      return 'العمل المطلوب بالتحديد'
  }
}

function ratedOf(offer: Offer): string {
  return offer.rating === null
    ? 'لا تقييم بعد'
    : `${rating(offer.rating)} من 5 (${reviews(offer.ratingCount)})`
}

function offerLine(offer: Offer, index: number, { hasReviews }: Found, now: Date): string {
  const rated = hasReviews ? `، ${ratedOf(offer)}` : ''
  const distance = offer.distanceKm === null ? '' : `، على بُعد ${offer.distanceKm} كم`
  const free =
    offer.nextSlot === null
      ? 'لا موعد متاح في الأسبوعين المقبلين'
      : `أقرب موعد ${time(new Date(offer.nextSlot), offer.timezone, now)}`
  const why = offer.reasons
    .filter(({ code }) => !['next_free', 'free_today', 'free_then'].includes(code))
    .slice(0, 2)
    .map((fact) => reason(fact, { timezone: offer.timezone, now }))
  const because = why.length === 0 ? '' : ` السبب: ${list(why, AND)}.`

  return (
    `${index + 1}. ${title(offer)}، ${nameOf(offer.provider)}: ${amount(offer.price, offer.currency)}` +
    `${rated}${distance}، ${free}.${because}`
  )
}

/** Options are feminine: واحد منها متاح, خياران متاحان, 3 خيارات متاحة. */
function availabilitySentence({ offers, asked, askedWords }: Found): string {
  const numbers = numbersFree(offers)
  const free = numbers.length
  const words = asked === 'today' ? 'اليوم' : askedWords

  if (asked === null) return ''
  if (free === 0) return ` لا شيء متاح ${words}، ولذلك يظهر أقرب موعد لكل خيار.`
  if (free === offers.length) return offers.length === 1 ? ` وهو متاح ${words}.` : ` وكلها متاحة ${words}.`
  if (!areFirst(numbers)) {
    return free === 1
      ? ` والمتاح ${words} هو رقم ${String(numbers[0])} فقط.`
      : ` والمتاح ${words} هو الأرقام ${list(numbers.map(String), ' و')} فقط.`
  }
  if (free === 1) return ` خيار واحد منها متاح ${words}، وهو الأول.`

  return free === 2
    ? ` خياران منها متاحان ${words}، وهما في البداية.`
    : ` ${free} منها متاحة ${words}، وهي في البداية.`
}

function whereFound(place: NonNullable<Found['place']>, isElsewhere: boolean): string {
  return isElsewhere ? ` في أقرب مكان إلى ${place.name_ar}` : ` في ${place.name_ar} ومحيطها`
}

/** What is still to be said about the time; nothing once it is known. */
function whenQuestion({ offers, asked }: Found): string {
  if (asked === null || !offers.some(({ isFreeThen }) => isFreeThen)) return '، ومتى'
  return asked === 'time' ? '' : '، وفي أيّ ساعة'
}

/** Nothing far away is offered without saying that nothing is near. */
function farAway({ category, place, nearestKm }: Found): string {
  if (place === null || nearestKm === null) return ''

  const name = categoryName(category, 'ar')
  const what = name === null ? '' : ` ${forWhat(name)}`
  return `لا أحد${what} قرب ${place.name_ar}: الأقرب على بُعد ${nearestKm} كم. `
}

/** The number of options as a subject, and behind "here are" and "I found". */
const subjects = ['', 'خيار واحد', 'خياران', 'ثلاثة خيارات', 'أربعة خيارات', 'خمسة خيارات']
const objects = ['', 'خياراً واحداً', 'خيارين', 'ثلاثة خيارات', 'أربعة خيارات', 'خمسة خيارات']

/** What was insisted on is not dropped in silence. */
function missedWish({ missed, offers: [offer], place }: Found): string {
  if (missed === null || offer === undefined) return ''

  const { minRating, maxPrice } = missed
  const wishes = [
    ...(minRating === null ? [] : [`تقييمه ${rating(minRating)} أو أكثر`]),
    ...(maxPrice === null ? [] : [`سعره ${amount(maxPrice, offer.currency)} أو أقل`])
  ]

  return `لا أحد${nearTo(place)} ${list(wishes, ' و')}. `
}

function found(facts: Found, now: Date): Variants {
  const { offers, category, place, isElsewhere, cheap } = facts
  const name = categoryName(category, 'ar')
  const price = cheap ? ' بسعر مناسب' : ''
  const what = `${name === null ? '' : ` ${forWhat(name)}`}${price}`
  const where = place === null ? '' : whereFound(place, isElsewhere)

  const lines = offers.map((offer, index) => offerLine(offer, index, facts, now)).join('\n')
  const times = availabilitySentence(facts)
  const subject = subjects[offers.length] ?? `${offers.length} خيارات`
  const object = objects[offers.length] ?? subject

  const when = whenQuestion(facts)
  const far = `${missedWish(facts)}${farAway(facts)}`

  if (offers.length === 1) {
    return [
      `${far}وجدتُ ${object}${what}${where}.${times}\n${lines}\nهل يناسبك${when}؟`,
      `${far}إليك ${object}${what}${where}.${times}\n${lines}\nهل أعتمده${when}؟`,
      `${far}لدينا ${subject}${what}${where}.${times}\n${lines}\nهل هو مناسب${when}؟`
    ]
  }

  return [
    `${far}وجدتُ ${object}${what}${where}.${times}\n${lines}\nأيّها يناسبك${when}؟`,
    `${far}إليك ${object}${what}${where}.${times}\n${lines}\nما الأنسب بينها${when}؟`,
    `${far}هذه أفضل النتائج${what}${where}.${times}\n${lines}\nهل أحجز أحدها؟ يكفي ذكر أيّها${when}.`,
    `${far}لدينا ${subject}${what}${where}.${times}\n${lines}\n` +
      `يكفي ذكر الرقم${when === '' ? '' : ' والوقت'} لأُعدّ الحجز.`
  ]
}

const nearTo = (place: Named | null) => (place === null ? '' : ` قرب ${place.name_ar}`)

export const finding: FindingReplies = {
  reason,
  askCategory: () => [
    'بكل سرور. ما الخدمة المطلوبة: سباكة أم كهرباء أم تنظيف أم شيء آخر؟',
    'ما نوع الخدمة؟ مثل السباكة أو تصليح برّاد أو الدهان.',
    'ما العمل المطلوب؟ سأبحث عن أصحاب الخبرة فيه.'
  ],
  askPlace: (category) => {
    const name = categoryName(category, 'ar')
    return [
      `بالتأكيد. أين مكان ${name === null ? 'العمل' : `خدمة ${name}`}؟ يكفي اسم البلدة أو الحي.`,
      'وفي أيّ منطقة العمل؟',
      'إلى أيّ بلدة؟ يكفي اسمها.'
    ]
  },
  found,
  nothingFound: (category, place) => {
    const name = categoryName(category, 'ar')
    const what = name === null ? '' : ` ${forWhat(name)}`

    return [
      `لم أجد خيارات${what}${nearTo(place)} الآن. هل أبحث في مكان آخر، أم عن شيء مشابه؟`,
      'لا شيء مطابق الآن. يمكن توسيع المنطقة أو تغيير الخدمة، فأيّهما أفضل؟',
      'لم أجد شيئاً هذه المرة أيضاً. هل تناسبك بلدة أخرى أو سعر أعلى؟'
    ]
  },
  noMore: () => [
    'هذه كل الخيارات المناسبة. هل أبحث في منطقة أخرى أم في يوم آخر؟',
    'لا خيارات أخرى مثلها. يمكن تغيير المكان أو السعر أو اليوم.'
  ],
  whichOne: (offers, isTimed) => [
    `بكل سرور. أيّها: ${list(numbered(offers), ' أو ')}؟${isTimed ? '' : ' ومتى؟'}`,
    `أيّها أعتمد، ${list(toldApart(offers), ' أو ')}؟`,
    `يكفي ذكر الرقم${isTimed ? '' : ' والوقت'}.`
  ],
  notListed: (offers, isTimed) => {
    const when = isTimed ? '' : ' ومتى؟'
    const [first] = offers
    if (offers.length === 1 && first !== undefined) {
      return [
        `في القائمة خيار واحد: ${nameOf(first.provider)}. هل هو المقصود؟${when}`,
        `لا تضم القائمة سوى ${nameOf(first.provider)}. هل أعتمده؟${when}`
      ]
    }

    const choices = list(numbered(offers), ' أو ')
    return [`ليس هذا الرقم في القائمة. أيّها أعتمد: ${choices}؟${when}`, `أيّها المقصود: ${choices}؟${when}`]
  }
}
