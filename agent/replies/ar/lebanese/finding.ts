import type { Offer, ReasonFact } from '../../../facts/results.js'
import { areFirst, categoryName, list, numbersFree, rating } from '../../format.js'
import type { Clock, FindingReplies, Found, Named, Variants } from '../../types.js'
import { amount, AND, forWhat, nameOf, numbered, title, toldApart } from '../names.js'
import { reviews } from './names.js'
import { time } from './times.js'

function reason(fact: ReasonFact, { timezone, now }: Clock): string {
  switch (fact.code) {
    case 'free_today':
      return 'فاضي اليوم'
    case 'free_then':
      return 'فاضي بهالوقت'
    case 'next_free':
      return fact.at === undefined ? 'فاضي قريباً' : `فاضي ${time(new Date(fact.at), timezone, now)}`
    case 'cheapest':
      return 'أرخص سعر بيناتهن'
    case 'below_usual_price':
      return `أرخص بـ${fact.percent ?? 0}% من السعر العادي`
    case 'in_town':
      return `ب${fact.name_ar ?? 'البلدة'} نفسها`
    case 'near':
      return `بعيد ${fact.km ?? 0} كم بس`
    case 'top_rated':
      return `تقييمه عالي كتير (${rating(fact.rating ?? 0)})`
    case 'well_rated':
      return `تقييمه منيح (${rating(fact.rating ?? 0)})`
    case 'many_reviews':
      return `في ${reviews(fact.count ?? 0)} عنه`
    default:
      return 'هيدا شغله بالتحديد'
  }
}

function ratedOf(offer: Offer): string {
  return offer.rating === null
    ? 'بعد ما في تقييم'
    : `${rating(offer.rating)} من 5 (${reviews(offer.ratingCount)})`
}

function offerLine(offer: Offer, index: number, { hasReviews }: Found, now: Date): string {
  const rated = hasReviews ? `، ${ratedOf(offer)}` : ''
  const distance = offer.distanceKm === null ? '' : `، عبعد ${offer.distanceKm} كم`
  const free =
    offer.nextSlot === null
      ? 'ما عنده وقت فاضي بهالجمعتين'
      : `أقرب وقت ${time(new Date(offer.nextSlot), offer.timezone, now)}`
  const why = offer.reasons
    .filter(({ code }) => !['next_free', 'free_today', 'free_then'].includes(code))
    .slice(0, 2)
    .map((fact) => reason(fact, { timezone: offer.timezone, now }))
  const because = why.length === 0 ? '' : ` ليش؟ ${list(why, AND)}.`

  return (
    `${index + 1}. ${title(offer)}، ${nameOf(offer.provider)}: ${amount(offer.price, offer.currency)}` +
    `${rated}${distance}، ${free}.${because}`
  )
}

function availabilitySentence({ offers, asked, askedWords }: Found): string {
  const numbers = numbersFree(offers)
  const free = numbers.length
  const words = asked === 'today' ? 'اليوم' : askedWords

  if (asked === null) return ''
  if (free === 0) {
    return asked === 'time'
      ? ` ما في حدا فاضي ${words}، فحطّيتلك أقرب وقت لكل واحد.`
      : ` ما في شي فاضي ${words}، فحطّيتلك أقرب وقت لكل واحد.`
  }
  if (free === offers.length) return offers.length === 1 ? ` وفاضي ${words}.` : ` كلهن فاضيين ${words}.`
  if (!areFirst(numbers)) {
    return free === 1
      ? ` بس رقم ${String(numbers[0])} فاضي ${words}.`
      : ` بس الأرقام ${list(numbers.map(String), ' و')} فاضيين ${words}.`
  }

  return free === 1
    ? ` واحد منهن فاضي ${words}، وحطّيته أول واحد.`
    : ` ${free === 2 ? 'تنين' : String(free)} منهن فاضيين ${words}، وحطّيتهن بالأول.`
}

function whereFound(place: NonNullable<Found['place']>, isElsewhere: boolean): string {
  return isElsewhere ? ` الأقرب ${forWhat(place.name_ar, true)}` : ` ب${place.name_ar} وحواليها`
}

/** What is still to be said about the time; nothing once it is known. */
function whenQuestion({ offers, asked }: Found): string {
  if (asked === null || !offers.some(({ isFreeThen }) => isFreeThen)) return '، وأيمتى'
  return asked === 'time' ? '' : '، وأيّ ساعة'
}

/** Nothing far away is offered without saying that nothing is near. */
function farAway({ category, place, nearestKm }: Found): string {
  if (place === null || nearestKm === null) return ''

  const name = categoryName(category, 'ar')
  const what = name === null ? '' : ` ${forWhat(name)}`
  return `ما في حدا${what} قريب من ${place.name_ar}: الأقرب عبعد ${nearestKm} كم. `
}

/** What was insisted on is not dropped in silence. */
function missedWish({ missed, offers: [offer], place }: Found): string {
  if (missed === null || offer === undefined) return ''

  const { minRating, maxPrice } = missed
  const wishes = [
    ...(minRating === null ? [] : [`تقييمه ${rating(minRating)} وفوق`]),
    ...(maxPrice === null ? [] : [`سعره ${amount(maxPrice, offer.currency)} أو أقل`])
  ]

  return `ما في حدا${nearTo(place)} ${list(wishes, ' و')}. `
}

function found(facts: Found, now: Date): Variants {
  const { offers, category, place, isElsewhere, cheap } = facts
  const name = categoryName(category, 'ar')
  const what = `${name === null ? '' : ` ${forWhat(name)}`}${cheap ? ' وبسعر منيح' : ''}`
  const where = place === null ? '' : whereFound(place, isElsewhere)

  const lines = offers.map((offer, index) => offerLine(offer, index, facts, now)).join('\n')
  const times = availabilitySentence(facts)
  const number =
    ['', 'خيار واحد', 'خيارين', 'تلات خيارات', 'أربع خيارات', 'خمس خيارات'][offers.length] ??
    `${offers.length} خيارات`

  const when = whenQuestion(facts)
  const far = `${missedWish(facts)}${farAway(facts)}`
  if (offers.length === 1) {
    return [
      `${far}لقيتلك ${number}${what}${where}.${times}\n${lines}\nبيناسبك${when}؟`,
      `${far}تفضّل، هيدا ${number}${what}${where}.${times}\n${lines}\nمنيح إلك${when}؟`,
      `${far}عندي ${number}${what}${where}.${times}\n${lines}\nبيمشي معك${when}؟`
    ]
  }

  return [
    `${far}لقيتلك ${number}${what}${where}.${times}\n${lines}\nأيّ واحد بيناسبك${when}؟`,
    `${far}تفضّل، هيدول ${number}${what}${where}.${times}\n${lines}\nقلّي مين بتختار${when}.`,
    `${far}هيدول الأحسن${what}${where}.${times}\n${lines}\nبتحب إحجزلك حدا منهن؟ قلّي مين${when}.`,
    `${far}عندي ${number}${what}${where}.${times}\n${lines}\n` +
      `عطيني الرقم${when === '' ? '' : ' والوقت'} وأنا بزبّطها.`
  ]
}

const nearTo = (place: Named | null) => (place === null ? '' : ` قريب من ${place.name_ar}`)

export const finding: FindingReplies = {
  reason,
  askCategory: () => [
    'تكرم. شو لازمك: سباك، كهربجي، تنضيف، ولا شي تاني؟',
    'أيّ خدمة بدك؟ متل سباكة أو تصليح براد أو دهان.',
    'خبّرني شو الشغل، وبلاقيلك حدا شاطر.'
  ],
  askPlace: (category) => {
    const name = categoryName(category, 'ar')
    return [
      `أكيد. وين بدك${name === null ? '' : ` خدمة ${name}`}؟ اسم البلدة أو الحي بيكفي.`,
      'وبأيّ منطقة الشغل؟',
      'لوين لازم يجي؟ قلّي البلدة بس.'
    ]
  },
  found,
  nothingFound: (category, place) => [
    `ما لقيت ${categoryName(category, 'ar') ?? 'هالشي'}${nearTo(place)} هلق. ` +
      'بفتّش بغير محل، ولا شي بيشبهه؟',
    'ما في شي بيطابق هلق. فينا نوسّع المنطقة أو نغيّر الخدمة، شو بتفضّل؟',
    'كمان ما طلع شي. بيمشي الحال ببلدة تانية أو بسعر أعلى؟'
  ],
  noMore: () => [
    'هيدول كل اللي بيناسبوا. بشوفلك منطقة تانية أو غير نهار؟',
    'ما عندي غيرهن. منقدر نغيّر المحل أو السعر أو اليوم.'
  ],
  whichOne: (offers, isTimed) => [
    `من عيوني. أيّ واحد: ${list(numbered(offers), ' أو ')}؟${isTimed ? '' : ' وأيمتى؟'}`,
    `مين فيهن باخد، ${list(toldApart(offers), ' أو ')}؟`,
    `قلّي الرقم${isTimed ? '' : ' والوقت'} بس.`
  ],
  notListed: (offers, isTimed) => {
    const when = isTimed ? '' : ' وأيمتى؟'
    const [first] = offers
    if (offers.length === 1 && first !== undefined) {
      return [
        `ما في غير واحد باللائحة: ${nameOf(first.provider)}. هيدا هوّي؟${when}`,
        `اللائحة ما فيها غير ${nameOf(first.provider)}. باخدلك ياه؟${when}`
      ]
    }

    const choices = list(numbered(offers), ' أو ')
    return [
      `اللائحة بتخلص عند الرقم ${offers.length}. أيّ واحد: ${choices}؟${when}`,
      `هالرقم مش باللائحة. أيّ واحد: ${choices}؟${when}`
    ]
  }
}
