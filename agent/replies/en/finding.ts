import type { Offer, ReasonFact } from '../../facts/results.js'
import { areFirst, categoryName, list, numbersFree, rating } from '../format.js'
import type { Clock, FindingReplies, Found, Named, Variants } from '../types.js'
import { amount, nameOf, numbered, title, toldApart } from './names.js'
import { time } from './times.js'

function reason(fact: ReasonFact, { timezone, now }: Clock): string {
  switch (fact.code) {
    case 'free_today':
      return 'free today'
    case 'free_then':
      return 'free at that time'
    case 'next_free':
      return fact.at === undefined ? 'free soon' : `free ${time(new Date(fact.at), timezone, now)}`
    case 'cheapest':
      return 'the lowest price here'
    case 'below_usual_price':
      return `${fact.percent ?? 0}% below the usual price`
    case 'in_town':
      return `right in ${fact.name_en ?? 'town'}`
    case 'near':
      return `only ${fact.km ?? 0} km away`
    case 'top_rated':
      return `top rated (${rating(fact.rating ?? 0)})`
    case 'well_rated':
      return `well rated (${rating(fact.rating ?? 0)})`
    case 'many_reviews':
      return `${fact.count ?? 0} reviews to go by`
    default:
      return 'does exactly this'
  }
}

function ratedOf(offer: Offer): string {
  return offer.rating === null
    ? 'no rating yet'
    : `${rating(offer.rating)} of 5 (${offer.ratingCount} ` +
        `${offer.ratingCount === 1 ? 'review' : 'reviews'})`
}

function offerLine(offer: Offer, index: number, { hasReviews }: Found, now: Date): string {
  const rated = hasReviews ? `, ${ratedOf(offer)}` : ''
  const distance = offer.distanceKm === null ? '' : `, ${offer.distanceKm} km away`
  const free =
    offer.nextSlot === null
      ? 'nothing free in the next two weeks'
      : `next free ${time(new Date(offer.nextSlot), offer.timezone, now)}`
  const why = offer.reasons
    .filter(({ code }) => !['next_free', 'free_today', 'free_then'].includes(code))
    .slice(0, 2)
    .map((fact) => reason(fact, { timezone: offer.timezone, now }))
  const because = why.length === 0 ? '' : ` Why: ${list(why, ' and ')}.`

  return (
    `${index + 1}. ${title(offer)}, ${nameOf(offer.provider)}: ${amount(offer.price, offer.currency)}` +
    `${rated}${distance}, ${free}.${because}`
  )
}

function availabilitySentence({ offers, asked, askedWords }: Found): string {
  const numbers = numbersFree(offers)
  const free = numbers.length
  const words = asked === 'today' ? 'today' : askedWords

  if (asked === null) return ''
  if (free === 0) {
    return asked === 'time'
      ? ` Nobody is free ${words}, so here is when each is free next.`
      : ` Nothing is free ${words}, so here is when each is free next.`
  }
  if (free === offers.length) {
    return offers.length === 1 ? ` It is free ${words}.` : ` All of them are free ${words}.`
  }
  if (!areFirst(numbers)) {
    const named = `${free === 1 ? 'number' : 'numbers'} ${list(numbers.map(String), ' and ')}`
    return ` Only ${named} ${free === 1 ? 'is' : 'are'} free ${words}.`
  }

  return ` ${free === 1 ? 'One is' : `${free} are`} free ${words} and ${free === 1 ? 'comes' : 'come'} first.`
}

function whereFound(place: NonNullable<Found['place']>, isElsewhere: boolean): string {
  return isElsewhere ? ` nearest to ${place.name_en}` : ` in and around ${place.name_en}`
}

/** What is still to be said about the time; nothing once it is known. */
function whenQuestion({ offers, asked }: Found): string {
  if (asked === null || !offers.some(({ isFreeThen }) => isFreeThen)) return ', and when'
  return asked === 'time' ? '' : ', and at what time'
}

/** Nothing far away is offered without saying that nothing is near. */
function farAway({ category, place, nearestKm }: Found): string {
  if (place === null || nearestKm === null) return ''

  const what = categoryName(category, 'en') ?? 'this'
  return `There is nobody for ${what} near ${place.name_en}: the nearest is ${nearestKm} km away. `
}

/** What was insisted on is not dropped in silence. */
function missedWish({ missed, offers: [offer], place }: Found): string {
  if (missed === null || offer === undefined) return ''

  const { minRating, maxPrice } = missed
  const wishes = [
    ...(minRating === null ? [] : [`has ${rating(minRating)} stars or more`]),
    ...(maxPrice === null ? [] : [`takes ${amount(maxPrice, offer.currency)} or less`])
  ]

  return `Nobody${nearTo(place)} ${list(wishes, ' and ')}. `
}

function found(facts: Found, now: Date): Variants {
  const { offers, category, place, isElsewhere, cheap } = facts
  const far = `${missedWish(facts)}${farAway(facts)}`
  const what = `${cheap ? 'good-value ' : ''}${categoryName(category, 'en') ?? 'service'}`
  const where = place === null ? '' : whereFound(place, isElsewhere)
  const lines = offers.map((offer, index) => offerLine(offer, index, facts, now)).join('\n')
  const times = availabilitySentence(facts)

  const number = ['', 'one', 'two', 'three', 'four', 'five'][offers.length] ?? String(offers.length)

  const when = whenQuestion(facts)
  if (offers.length === 1) {
    return [
      `${far}Here is one ${what} option${where}.${times}\n${lines}\nDoes it suit you${when}?`,
      `${far}I found one ${what} option for you${where}.${times}\n${lines}\nWould you like it${when}?`,
      `${far}One good option for ${what}${where}.${times}\n${lines}\nIs that all right for you${when}?`
    ]
  }

  return [
    `${far}Here are ${number} ${what} options${where}.${times}\n${lines}\nWhich one suits you${when}?`,
    `${far}I found ${number} ${what} options for you${where}.${times}\n${lines}\nTell me which one you ` +
      `would like${when}.`,
    `${far}These look best for ${what}${where}.${times}\n${lines}\nShall I book one? Just say which${when}.`,
    `${far}${number[0]?.toUpperCase() ?? ''}${number.slice(1)} good options for ` +
      `${what}${where}.${times}\n${lines}\n` +
      `Say the number${when === '' ? '' : ' and a time'}, and I will set it up.`
  ]
}

const nearTo = (place: Named | null) => (place === null ? '' : ` near ${place.name_en}`)

export const finding: FindingReplies = {
  reason,
  askCategory: () => [
    'Happy to help. What needs doing: plumbing, electrical work, cleaning, or something else?',
    'Which kind of service do you need? For example a plumber, a fridge repair or a painter.',
    'Tell me what the job is, and I will find someone good.'
  ],
  askPlace: (category) => [
    `Sure. Where do you need ${categoryName(category, 'en') ?? 'it'}? A town or a neighbourhood is enough.`,
    'And where is the job? Just the town will do.',
    'Which town should they come to?'
  ],
  found,
  nothingFound: (category, place) => [
    `I could not find ${categoryName(category, 'en') ?? 'that'}${nearTo(place)} right now. ` +
      'Shall I try another place, or something similar?',
    'Nothing matches that at the moment. A wider area or another kind of service may work; which ' +
      'should I try?',
    'Still nothing there. Would another town or a higher price be all right?'
  ],
  noMore: () => [
    'Those were all that fit. Shall I look in another area or on another day?',
    'I have no others like that. We could change the place, the price or the day.'
  ],
  whichOne: (offers, isTimed) => [
    `Gladly. Which one: ${list(numbered(offers), ' or ')}?${isTimed ? '' : ' And for when?'}`,
    `Which of them shall I take, ${list(toldApart(offers), ' or ')}?`,
    `Just tell me the number${isTimed ? '' : ' and a time'}.`
  ],
  notListed: (offers, isTimed) => {
    const when = isTimed ? '' : ' And for when?'
    const [first] = offers
    if (offers.length === 1 && first !== undefined) {
      return [
        `There is only one in my list: ${nameOf(first.provider)}. Is that the one?${when}`,
        `My list has no other than ${nameOf(first.provider)}. Shall I take that one?${when}`
      ]
    }

    const choices = list(numbered(offers), ' or ')
    return [
      `My list ends at ${offers.length}. Which one shall it be: ${choices}?${when}`,
      `That number is not in my list. Which one: ${choices}?${when}`
    ]
  }
}
