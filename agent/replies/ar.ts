import { DateTime } from 'luxon'
import { resolvePlace } from '../../src/vocabulary/index.js'
import type { BookingFacts, Offer, ReasonFact } from '../facts/results.js'
import { HOUR } from '../../src/shared/time.js'
import {
  categoryName,
  clockTime,
  daysAhead,
  fence,
  fullTime,
  kilometres,
  list,
  money,
  quoted,
  rating,
  written
} from './format.js'
import type { Clock, Found, Replies, Variants } from './types.js'

const SOON = HOUR
const AND = ' و'
const amount = (value: number, currency: string) => money(value, currency, 'ar')
const nameOf = ({ name, name_ar: arabic }: { name: string; name_ar: string | null }) =>
  written(arabic ?? name, 'ar')
const title = ({ title_ar: text }: { title_ar: string }) => written(text, 'ar')

/** "اليوم الساعة 15:30"، "بكرا الساعة 10:00"، "الأربعاء 25 تشرين الثاني، الساعة 14:00". */
function time(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  if (days === 0) return `اليوم الساعة ${clockTime(instant, timezone)}`
  return days === 1 ? `بكرا الساعة ${clockTime(instant, timezone)}` : fullTime(instant, timezone, 'ar')
}

/** By the number of days ahead. */
const nearDays: Record<number, string> = {
  0: 'اليوم',
  1: 'بكرا'
}

function surely(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  const near = nearDays[days]

  return `${near === undefined ? '' : `${near} `}${fullTime(instant, timezone, 'ar')}`
}

/** تقييم واحد، تقييمين، 3 تقييمات، 11 تقييم. */
function reviews(count: number): string {
  if (count === 1) return 'تقييم واحد'
  if (count === 2) return 'تقييمين'
  return count <= 10 ? `${count} تقييمات` : `${count} تقييم`
}

/** دقيقة، دقيقتين، 5 دقايق، 60 دقيقة. */
function minutes(count: number): string {
  if (count === 60) return 'ساعة'
  if (count === 90) return 'ساعة ونص'
  if (count === 120) return 'ساعتين'
  if (count > 120 && count % 60 === 0) return `${count / 60} ساعات`

  return count <= 10 ? `${count} دقايق` : `${count} دقيقة`
}

/**
 * للسباكة، لتصليح برادات، لصور، للنبطية: a name of one word takes the article, unless it is a name already.
 */
function forWhat(name: string, isProper = false): string {
  if (name.startsWith('ال')) return `لل${name.slice(2)}`
  return isProper || name.includes(' ') ? `ل${name}` : `لل${name}`
}

/** An admin's own category has no name here. */
function nameOr(category: string | null): string {
  return categoryName(category, 'ar') ?? 'الشغلة التانية'
}

/** السباكة، تصليح برادات: one word takes the article. */
function theWhat(category: string | null): string {
  const name = nameOr(category)
  return name.startsWith('ال') || name.includes(' ') ? name : `ال${name}`
}

/** بالسباكة، بتصليح برادات. */
function withWhat(category: string | null): string {
  return `ب${theWhat(category)}`
}

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
      return `ب${resolvePlace(fact.city ?? '')?.name_ar ?? 'البلدة'} نفسها`
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

function offerLine(offer: Offer, index: number, now: Date): string {
  const rated =
    offer.rating === null ? 'بعد ما في تقييم' : `${rating(offer.rating)} من 5 (${reviews(offer.ratingCount)})`
  const distance = offer.distanceKm === null ? '' : `، عبعد ${kilometres(offer.distanceKm)} كم`
  const free =
    offer.nextSlot === null
      ? 'ما عنده وقت فاضي بهالجمعتين'
      : `أقرب وقت ${time(new Date(offer.nextSlot), offer.timezone, now)}`
  const why = offer.reasons
    .filter(({ code }) => !['next_free', 'free_today', 'free_then'].includes(code))
    .slice(0, 2)
    .map((fact) => reason(fact, { timezone: offer.timezone, now }))

  return (
    `${index + 1}. ${title(offer)}، ${nameOf(offer.provider)}: ${amount(offer.price, offer.currency)}، ` +
    `${rated}${distance}، ${free}.${why.length === 0 ? '' : ` ليش؟ ${list(why, AND)}.`}`
  )
}

function availabilitySentence({ offers, asked, askedWords }: Found): string {
  const free = offers.filter(({ isFreeThen }) => isFreeThen).length
  const words = asked === 'today' ? 'اليوم' : askedWords

  if (asked === null) return ''
  if (free === 0) {
    return asked === 'time'
      ? ` ما في حدا فاضي ${words}، فحطّيتلك أقرب وقت لكل واحد.`
      : ` ما في شي فاضي ${words}، فحطّيتلك أقرب وقت لكل واحد.`
  }
  if (free === offers.length) return offers.length === 1 ? ` وفاضي ${words}.` : ` كلهن فاضيين ${words}.`

  return free === 1
    ? ` واحد منهن فاضي ${words}، وحطّيته أول واحد.`
    : ` ${free === 2 ? 'تنين' : String(free)} منهن فاضيين ${words}، وحطّيتهن بالأول.`
}

function whereFound(place: NonNullable<Found['place']>, isElsewhere: boolean): string {
  return isElsewhere ? ` الأقرب ${forWhat(place.name_ar, true)}` : ` ب${place.name_ar} وحواليها`
}

function found(facts: Found, now: Date): Variants {
  const { offers, category, place, isElsewhere, cheap } = facts
  const name = categoryName(category, 'ar')
  const what = `${name === null ? '' : ` ${forWhat(name)}`}${cheap ? ' وبسعر منيح' : ''}`
  const where = place === null ? '' : whereFound(place, isElsewhere)

  const lines = offers.map((offer, index) => offerLine(offer, index, now)).join('\n')
  const times = availabilitySentence(facts)
  const number =
    ['', 'خيار واحد', 'خيارين', 'تلات خيارات', 'أربع خيارات', 'خمس خيارات'][offers.length] ??
    `${offers.length} خيارات`

  return [
    `لقيتلك ${number}${what}${where}.${times}\n${lines}\nأيّ واحد بيناسبك، وأيمتى؟`,
    `تفضّل، هيدول ${number}${what}${where}.${times}\n${lines}\nقلّي مين بتختار وأيّ ساعة.`,
    `هيدول الأحسن${what}${where}.${times}\n${lines}\nبتحب إحجزلك حدا منهن؟ قلّي مين وأيمتى بس.`,
    `عندي ${number}${what}${where}.${times}\n${lines}\nعطيني الرقم والوقت وأنا بزبّطها.`
  ]
}

function refusalReason(code: string, who: string): string {
  switch (code) {
    case 'slot_closed':
      return `${who} مسكّر بهالوقت`
    case 'slot_taken':
      return `${who} محجوز بهالوقت`
    case 'slot_too_soon':
      return `الوقت كتير قريب على ${who}`
    case 'slot_too_far':
      return 'الوقت بعيد كتير، بعد ما بينحجز'
    case 'slot_off_grid':
      return `${who} بيبلّش بمواعيد محددة`
    default:
      return `${who} ما بيقدر بهالوقت`
  }
}

/** What the provider has said so far. */
const answers: Record<string, string> = {
  pending: '، ناطرين جوابه',
  accepted: '، وافق عليه'
}

function bookingLine(
  { service, provider, scheduledAt, timezone, price, currency, status }: BookingFacts,
  now: Date
): string {
  const waiting = answers[status] ?? ''

  return (
    `${title(service)} مع ${nameOf(provider)}، ${surely(new Date(scheduledAt), timezone, now)}، ` +
    `${amount(price, currency)}${waiting}`
  )
}

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

const aspectNames: Record<string, string> = {
  punctuality: 'التزامه بالوقت',
  quality: 'شغله',
  price: 'سعره',
  manners: 'تعامله',
  speed: 'سرعته',
  cleanliness: 'النضافة'
}
const partNames: Record<string, string> = {
  dawn: 'الفجر',
  morning: 'الصبح',
  noon: 'الضهر',
  afternoon: 'بعد الضهر',
  lateAfternoon: 'العصر',
  evening: 'المسا',
  night: 'بالليل'
}

export const ar: Replies = {
  reason,
  day: ({ date, time: clock, partName }, { timezone, now }) => {
    if (date === undefined) return ''

    const local = DateTime.fromISO(date, { zone: timezone })
    const days = daysAhead(local.toJSDate(), timezone, now)
    const day = nearDays[days] ?? local.setLocale('ar-LB-u-nu-latn').toFormat('cccc d LLLL')
    const part = partName === undefined ? '' : ` ${partNames[partName] ?? ''}`

    return clock === undefined ? `${day}${part}` : `${day} الساعة ${clock}`
  },
  thoseDays: 'بهالأيام',
  greeting: (name) => [
    `أهلا ${written(name, 'ar')}! شو فيني ساعدك اليوم؟`,
    'أهلا وسهلا فيك! شو لازمك، ووين؟',
    'يا هلا! قلّي شو بدك وأنا بفتّشلك.'
  ],
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
  askDay: (isImpossible) => [
    isImpossible ? 'هالنهار مش موجود بالروزنامة. أيّ نهار قصدك؟' : 'أيّ نهار قصدك؟',
    'أيّ نهار بدك ياه؟ اسم النهار أو التاريخ بيكفي.',
    'قلّي النهار مرة تانية لو سمحت.'
  ],
  notRead: (words) => [
    `بعد ما حجزت شي: مش أكيد من ${quoted(words, 'ar')}.`,
    `ما حجزت شي بعد، لأنّي ما فهمت ${quoted(words, 'ar')}.`,
    `بحبّ أسأل قبل ما أحجز: شو قصدك بـ${quoted(words, 'ar')}؟`
  ],
  found,
  nothingFound: (category, place) => [
    `ما لقيت ${categoryName(category, 'ar') ?? 'هالشي'}${place === null ? '' : ` قريب من ${place.name_ar}`} هلق. بفتّش بغير محل، ولا شي بيشبهه؟`,
    'ما في شي بيطابق هلق. فينا نوسّع المنطقة أو نغيّر الخدمة، شو بتفضّل؟',
    'كمان ما طلع شي. بيمشي الحال ببلدة تانية أو بسعر أعلى؟'
  ],
  noMore: () => [
    'هيدول كل اللي بيناسبوا. بشوفلك منطقة تانية أو غير نهار؟',
    'ما عندي غيرهن. منقدر نغيّر المحل أو السعر أو اليوم.'
  ],
  askTime: (offer, times, now) => {
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, offer.timezone, now)}`).join('\n')
    return [
      `اختيار منيح: ${nameOf(offer.provider)}، ${amount(offer.price, offer.currency)}. أيمتى بدك ياه؟ ` +
        `أقرب أوقات فاضية:\n${free}`,
      `تمام، ${nameOf(offer.provider)}. أيّ وقت بيناسبك؟ فاضي:\n${free}`,
      `هيدي الأوقات الفاضية عند ${nameOf(offer.provider)}، اختار واحد أو قلّي غيره:\n${free}`
    ]
  },
  noTimes: ({ provider }) => [
    `${nameOf(provider)} ما عنده شي فاضي بهالأيام. منجرّب غير يوم، ولا غير حدا؟`,
    `للأسف ${nameOf(provider)} محجوز كله وقتها. بشوفلك أيام تانية أو ناس تانيين؟`
  ],
  refused: ({ code, provider, start, alternatives }, { timezone, now }) => {
    const who = provider === null ? 'مزوّد الخدمة' : nameOf(provider)
    const asked = start === null ? '' : ` (${surely(start, timezone, now)})`
    const near = alternatives.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`).join('\n')
    const why = refusalReason(code, who)

    return [
      `${why}${asked}. ${alternatives.length === 0 ? 'بفتّشلك على حدا تاني؟' : `أقرب أوقات فاضية:\n${near}\nبيناسبك واحد منهن؟`}`,
      `للأسف ما بيزبط، ${why}${asked}. ` +
        `${alternatives.length === 0 ? 'منجرّب حدا غيره؟' : `شو رأيك بواحد من هول؟\n${near}`}`,
      `هالوقت ما بيمشي${asked}: ${why}. ` +
        `${alternatives.length === 0 ? 'منشوف غير نهار؟' : `فيك تاخد:\n${near}`}`
    ]
  },
  proposal: (
    { kind, service, provider, scheduledAt, timezone, durationMinutes, price, currency, cancelTerms },
    now
  ) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf({ name: provider.businessName, name_ar: provider.businessName_ar })

    if (kind === 'cancel') {
      return [
        `بدك تلغي ${title(service)} مع ${who}، ${at}. ${cancelTerms} بلغيه؟`,
        `هيدا ${title(service)} مع ${who}، ${at}. ${cancelTerms} قلّي إي وبلغيه.`
      ]
    }

    if (kind === 'reschedule') {
      return [
        `بنقل ${title(service)} مع ${who} لـ${at}، بنفس السعر ${amount(price, currency)}. ` +
          `${cancelTerms} هيك مظبوط؟`,
        `الوقت الجديد لـ${title(service)} مع ${who}: ${at}، وبعده بـ${amount(price, currency)}. ` +
          `${cancelTerms} بنقله؟`
      ]
    }

    return [
      `يعني ${title(service)} مع ${who}، ${at}، حوالي ${minutes(durationMinutes)}، ` +
        `بـ${amount(price, currency)}. ${cancelTerms} إحجزلك ياه؟`,
      `هيدا اللي بحجزه: ${title(service)}، ${who}، ${at}، ${amount(price, currency)} عن ` +
        `${minutes(durationMinutes)}. ${cancelTerms} ماشي الحال؟`,
      `${who} بيقدر يجي ${at} لـ${title(service)}: ${amount(price, currency)}، ` +
        `${minutes(durationMinutes)}. ${cancelTerms} بدك ياه؟`,
      `خلّيني عيدها: ${title(service)} من ${who}، ${at}، بـ${amount(price, currency)}. ${cancelTerms} ` +
        'إي أو لأ؟'
    ]
  },
  stillStands: () => ['ورجوعاً عالموعد:', 'والعرض بعده مفتوح:', 'وبخصوص الحجز:'],
  ranOut: () => ['هالعرض خلص وقته، فهيدا هو من جديد.', 'طوّلنا شوي وتسكّر العرض، رجّعتلك ياه.'],
  changed: () => ['تغيّر شي بهالعرض، فشوفه مرة تانية لو سمحت.', 'ما بقى متل ما كان من شوي، هيك صار هلق.'],
  done: (change, { service, provider, scheduledAt, timezone, price, currency, freeUntil }, now) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf(provider)

    if (change === 'cancelled') {
      return [
        `لغيته: ${title(service)} مع ${who}، ${at}. بدك شي تاني؟`,
        `تمام، ${title(service)} مع ${who} (${at}) التغى. فيني ساعدك بغير شي؟`
      ]
    }

    if (change === 'rescheduled') {
      return [
        `نقلته: ${title(service)} مع ${who} صار ${at}. بعد لازم يوافق على الوقت الجديد.`,
        `موعدك مع ${who} صار ${at}، وبخبّرك بس يوافق.`
      ]
    }

    const free =
      Date.parse(freeUntil) > now.getTime() + SOON
        ? ` الإلغاء ببلاش لغاية ${time(new Date(freeUntil), timezone, now)}.`
        : ' والإلغاء ببلاش قبل ما يوافق.'

    return [
      `حجزتلك: ${title(service)} مع ${who}، ${at}، بـ${amount(price, currency)}. رح يأكّد قريباً. وإذا ` +
        `غيّرت رأيك قول «الغيه».${free}`,
      `انحجز! ${who} إلك ${at} لـ${title(service)}، بـ${amount(price, currency)}. بخبّرك بس يوافق، ` +
        `و«الغيه» بترجّعه.${free}`,
      `تم الحجز مع ${who}: ${title(service)}، ${at}، ${amount(price, currency)}. لترجع عنه قول «الغيه» ` +
        `بس.${free}`
    ]
  },
  letGo: () => [
    'ولا يهمك، ما حجزت شي. بدك غير وقت، غير حدا، ولا منتركها؟',
    'تمام، تركتها. بشوفلك وقت تاني أو حدا تاني؟',
    'متل ما بدك، ما صار شي. إذا لازمك شي تاني قلّي.'
  ],
  oneAfterTheOther: (first, others) => [
    `تكرم عيونك، منبلّش ${withWhat(first)}، وبعدها ${list(others.map(theWhat), AND)}.`,
    `أول شي ${theWhat(first)}، ومن بعدها دغري ${list(others.map(theWhat), AND)}.`,
    `خلّينا نخلّص ${theWhat(first)} بالأول، وبعدين منجي ${list(
      others.map((other) => forWhat(nameOr(other))),
      AND
    )}.`
  ],
  nowFor: (category) => [
    `وهلق منجي ${forWhat(nameOr(category))}.`,
    `باقي علينا ${theWhat(category)}.`,
    `ومنكمّل ${withWhat(category)}.`
  ],
  lookForNext: (category) => [
    `باقي ${theWhat(category)}، بفتّشلك على حدا؟`,
    `و${theWhat(category)}، بشوفلك مين فاضي؟`
  ],
  sameTime: () => [
    'طلبتهن بنفس الساعة؛ إذا أهون عليك واحد ورا التاني، قلّي وقت غيره.',
    'وهيدا كمان بنفس الوقت، فإذا بتحبه قبل أو بعد قلّي.'
  ],
  leftOut: () => ['ماشي، منتركها هيدي.', 'ولا يهمك، شلناها من الحساب.'],
  dropped: (categories) => [
    `تمام، بلا ${list(categories.map(theWhat), AND)}.`,
    `ماشي، شلت ${list(categories.map(theWhat), AND)} من الحساب.`
  ],
  nothingOpen: () => [
    'ما في شي ناطر موافقة هلق. شو بتحب فتّشلك أو إحجزلك؟',
    'ما عندي عرض مفتوح لأكّده. أيّ خدمة بدك، وأيمتى؟'
  ],
  whichOne: (offers) => [
    `من عيوني. أيّ واحد: ${list(
      offers.map((offer, index) => `${index + 1} (${nameOf(offer.provider)})`),
      ' أو '
    )}؟ وأيمتى؟`,
    `مين فيهن باخد، ${list(
      offers.map(({ provider }) => nameOf(provider)),
      ' أو '
    )}؟`,
    'قلّي الرقم والوقت بس.'
  ],
  bookings: (bookings, now) => [
    (
      `${bookings.length === 1 ? 'عندك حجز واحد' : `عندك ${bookings.length} حجوزات`} ` +
      `جايين:\n${numbered(bookings, now)}`
    ).replace('حجز واحد جايين', 'حجز واحد جايي'),
    `هيدا اللي جايي عليك:\n${numbered(bookings, now)}`,
    `مواعيدك:\n${numbered(bookings, now)}`
  ],
  noBookings: () => ['ما عندك حجوزات جايي. بلاقيلك حدا؟', 'ما في شي محجوز هلق. شو لازمك؟'],
  whichBooking: (bookings, now, isCancelling) => [
    `أيّ واحد ${isCancelling ? 'بلغي' : 'بنقل'}؟\n${numbered(bookings, now)}`,
    `عندك أكتر من حجز، قصدك أيّ واحد؟\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, now) => [
    `أكيد. لأيمتى بدك ياه بدل ${surely(new Date(booking.scheduledAt), booking.timezone, now)}؟`,
    `لأيّ نهار وأيّ ساعة بنقل ${title(booking.service)} مع ${nameOf(booking.provider)}؟`
  ],
  cancelTerms: () => [
    'الإلغاء ببلاش لغاية 24 ساعة قبل الموعد، وطول ما مزوّد الخدمة ما وافق، وبأول 5 دقايق. بعدها بينحسم ' +
      'نص السعر. بدك تلغي شي؟',
    'باختصار: ببلاش لقبل بيوم، وبعدها نص السعر. بلغيلك حجز؟'
  ],
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [
          explanation,
          `بعد ما في مقارنة ${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. بفرجيك مين بيعملها؟`
        ]
      : [
          `العادة حوالي ${amount(suggested, currency)} ` +
            `${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. ${fenceNumbers(explanation)} ` +
            'بفرجيك أحسن تلاتة؟',
          `احسب شي ${amount(suggested, currency)}. ${fenceNumbers(explanation)} بلاقيلك حدا؟`
        ],
  priceOf: (offers) => [
    `${list(
      offers.map(({ provider, price, currency }) => `${nameOf(provider)} بياخد ${amount(price, currency)}`),
      AND
    )}. هيدا السعر كله، ما في زيادة عليه.`,
    `${list(
      offers.map(({ provider, price, currency }) => `${amount(price, currency)} عند ${nameOf(provider)}`),
      '، '
    )}.`
  ],
  providers: (providers) => {
    const lines = providers
      .map((provider) => {
        const head =
          `${nameOf({ name: provider.businessName, name_ar: provider.businessName_ar })}: ` +
          `${provider.ratings === null ? 'بعد ما في تقييم' : `${rating(provider.ratings)} من 5، ${reviews(provider.ratingCount)}`}.`

        if (provider.tooFewReviews) return `${head} التعليقات قليلة لنقول أكتر.`

        const good = provider.praise
          .slice(0, 2)
          .map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`)
        const bad = provider.complaints
          .slice(0, 2)
          .map(({ aspect, count }) => `${aspectNames[aspect] ?? aspect} (${count})`)

        return `${head}${good.length === 0 ? '' : ` الناس عم تمدح ${list(good, AND)}.`}${bad.length === 0 ? ' وما في شكاوى لافتة.' : ` وفي ناس اشتكت من ${list(bad, AND)}.`}`
      })
      .join('\n')

    return [`من تعليقات الناس:\n${lines}`, `هيك كاتبين عنهن:\n${lines}`]
  },
  offerPerson: () => [
    'هيدي بدها حدا من فريقنا. قول «احكي مع حدا» وأنا بخبّرهن.',
    'بيفهم عليك أكتر حدا من عنا، «احكي مع حدا» بتكفي وبوصّلك.'
  ],
  handedOff: (reference) => [
    `خبّرت حدا من فريقنا، رح يقرا هالمحادثة (مرجع ${fence(reference, 'ar')}). فيني ساعدك بشي لوقتها؟`,
    `صار عند زميلي خبر (مرجع ${fence(reference, 'ar')}) ورح يرجعلك.`
  ],
  thanks: () => ['تكرم عينك! بدك شي تاني؟', 'ولو، على راسي. أنا هون إذا لازمك شي.', 'أهلا فيك، أيّ وقت!'],
  bye: () => ['الله معك، نهارك سعيد!', 'منشوفك قريب!', 'انتبه على حالك!'],
  help: () => [
    'بفتّشلك على خدمات قريبة وبحجزها: قلّي شو بدك ووين وأيمتى، متل «سباك بصور بكرا عالعشرة». وفيني ' +
      'كمان فرجيك حجوزاتك، إنقلها أو إلغيها، وقلّك قديش بتكلّف الشغلة.',
    'إنت قلّي شو لازمك ووين، وأنا بعرض عليك أحسن تلاتة. بتختار واحد ووقت، بعيدلك كل شي، وما بينحجز إلا ' +
      'بموافقتك.'
  ],
  smalltalk: () => [
    'أنا كونسيرج Taskego، برنامج، والحمدلله تمام. شو فيني إعملّك؟',
    'كله منيح عندي! شطارتي بالسباكين والكهربجية ومتلهن، لازمك حدا؟',
    'بحب الحكي، بس بحب أكتر لاقيلك معلم شاطر. شو لازمك؟'
  ],
  takeYourTime: () => ['على مهلك، أنا هون.', 'خود وقتك، ما في عجلة.', 'ولا يهمك، ناطرك.'],
  outOfScope: () => [
    'هيدي مش شغلتي، أنا للخدمات القريبة بس. بدك شي يتصلّح أو يتنضّف أو يتركّب؟',
    'ما فيني ساعد بهالموضوع. بس لشغل البيت وحواليه أنا جاهز، شو بدك؟'
  ],
  unclear: () => [
    'ما فهمت عليك منيح. بدك تلاقي خدمة، تشوف حجوزاتك، ولا تحكي مع حدا؟',
    'فيك تقولها بغير طريقة؟ قلّي الخدمة والبلدة والوقت، أو قول «حجوزاتي».',
    'عفواً، ما وصلتني. عم تفتّش على حدا، ولا عن حجز عندك؟'
  ],
  trouble: (message) => [`ما مشي الحال: ${message}`, `${message} منجرّب شي تاني؟`],
  actionLabels: {
    book: 'احجزه',
    cancel: 'الغي الحجز',
    move: 'انقله',
    undo: 'الغيه',
    choose: (index) => `رقم ${index + 1}`,
    human: 'احكي مع حدا'
  }
}

/** The explanation was put together elsewhere: its Latin parts are fenced here. */
function fenceNumbers(text: string): string {
  return text.replace(/Taskego/g, '\u2068Taskego\u2069')
}
