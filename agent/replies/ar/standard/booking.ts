import { addressInWords } from '../../../../src/shared/address-words.js'
import { sayClock } from '../../../../src/shared/format.js'
import type { NotedWish } from '../../../language/personal-wishes.js'
import { quoted, SOON, written } from '../../format.js'
import type { BookingReplies } from '../../types.js'
import { minutes } from '../lengths.js'
import { amount, jobOf, nameOf } from '../names.js'
import { surely, time } from './times.js'

function refusalReason(code: string, who: string): string {
  switch (code) {
    case 'slot_closed':
      return `هذا الوقت خارج دوام ${who}`
    case 'slot_taken':
      return `هذا الوقت محجوز لدى ${who}`
    case 'slot_day_full':
      return `اكتملت مواعيد ${who} في ذلك اليوم`
    case 'slot_too_soon':
      return `الموعد قريب جداً والوقت لا يكفي ${who}`
    case 'slot_too_far':
      return 'الموعد بعيد جداً، والحجز له لم يُفتح بعد'
    case 'slot_off_grid':
      return `مواعيد ${who} تبدأ في أوقات محددة`
    default:
      return `هذا الوقت غير متاح لدى ${who}`
  }
}

function whereLine(address: string): string {
  return `المكان: ${written(address, 'ar')}.`
}

type Ways = [string, string, string]

/** What is asked after a refusal that no free time comes with, in three ways. */
const withoutTimes: Ways = ['هل أبحث عن مزوّد خدمة آخر؟', 'هل نجرّب مزوّد خدمة آخر؟', 'هل يناسبك يوم آخر؟']

/** The same with the nearest free times. */
function withTimes(times: string): Ways {
  return [
    `أقرب الأوقات المتاحة:\n${times}\nهل يناسبك أحدها؟`,
    `ما رأيك في أحد هذه الأوقات؟\n${times}`,
    `هذه أوقات متاحة:\n${times}`
  ]
}

const wishNames: Record<NotedWish, string> = {
  woman: 'الأفضل أن تحضر سيدة، مع الشكر',
  frenchSpeaker: 'شخص يتكلم الفرنسية',
  englishSpeaker: 'شخص يتكلم الإنكليزية',
  bringsThings: 'الرجاء إحضار المواد والعدّة',
  callFirst: 'الرجاء الاتصال قبل الحضور',
  hasPets: 'في البيت حيوانات',
  insured: 'شخص مرخّص أو مشمول بتأمين'
}

const wished = (wishes: NotedWish[]) => wishes.map((wish) => wishNames[wish]).join('؛ ')

export const booking: BookingReplies = {
  askDay: (isImpossible) => [
    isImpossible ? 'هذا اليوم غير موجود في التقويم. أيّ يوم هو المقصود؟' : 'أيّ يوم هو المقصود؟',
    'ما اليوم المطلوب؟ يكفي اسم اليوم أو التاريخ.',
    'يُرجى ذكر اليوم مرة أخرى.'
  ],
  notRead: (words) => [
    `لم أحجز شيئاً بعد، فلم يتّضح لي ${quoted(words, 'ar')}.`,
    `لا حجز بعد، لأنني لم أفهم ${quoted(words, 'ar')}.`,
    `الأفضل أن أسأل قبل الحجز: ما المقصود بـ${quoted(words, 'ar')}؟`
  ],
  askTime: (offer, times, now) => {
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, offer.timezone, now)}`).join('\n')
    return [
      `اختيار جيد: ${nameOf(offer.provider)}، ${amount(offer.price, offer.currency)}. ما الموعد المناسب؟ ` +
        `أقرب الأوقات المتاحة:\n${free}`,
      `حسناً، ${nameOf(offer.provider)}. أيّ وقت يناسبك؟ الأوقات المتاحة:\n${free}`,
      `هذه الأوقات المتاحة لدى ${nameOf(offer.provider)}، ويمكن اقتراح غيرها:\n${free}`
    ]
  },
  noTimes: ({ provider }) => [
    `لا وقت متاح لدى ${nameOf(provider)} في هذه الأيام. هل نجرّب يوماً آخر أم مزوّد خدمة آخر؟`,
    `للأسف لا مواعيد متاحة حينها لدى ${nameOf(provider)}. هل أبحث في أيام أخرى أم لدى غيره؟`
  ],
  refused: ({ code, provider, start, alternatives }, { timezone, now }) => {
    const who = provider === null ? 'مزوّد الخدمة' : nameOf(provider)
    const why = refusalReason(code, who)
    const asked = start === null ? '' : ` (${surely(start, timezone, now)})`
    const times = alternatives.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`)
    const [one, two, three] = times.length === 0 ? withoutTimes : withTimes(times.join('\n'))

    return [
      `${why}${asked}. ${one}`,
      `نأسف، ${why}${asked}. ${two}`,
      `يتعذّر الحجز في هذا الوقت${asked}: ${why}. ${three}`
    ]
  },
  proposal: (
    {
      kind,
      service,
      provider,
      scheduledAt,
      timezone,
      durationMinutes,
      price,
      currency,
      cancelTerms,
      isInstant,
      address
    },
    now
  ) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const job = jobOf(nameOf({ name: provider.businessName, name_ar: provider.businessName_ar }), service)

    if (kind === 'cancel') {
      return [
        `المطلوب إلغاء حجزك مع ${job}، ${at}. ${cancelTerms} هل أُلغيه؟`,
        `هذا حجزك مع ${job}، ${at}. ${cancelTerms} كلمة «نعم» تكفي لإلغائه.`
      ]
    }

    if (kind === 'agree_time') {
      return [
        `يوجد موعد آخر مقترح لحجزك مع ${job}: ${at}، بالسعر نفسه ${amount(price, currency)}. ` +
          `${cancelTerms} هل يناسبك؟`,
        `الموعد المقترح بدلاً من موعد حجزك مع ${job}: ${at}، والسعر كما هو ${amount(price, currency)}. ` +
          `${cancelTerms} هل أقبله؟`
      ]
    }

    if (kind === 'reschedule') {
      return [
        `الموعد الجديد مع ${job}: ${at}، بالسعر نفسه ${amount(price, currency)}. ` +
          `${cancelTerms} هل هذا صحيح؟`,
        `هذا حجزك مع ${job} بعد النقل: ${at}، والسعر كما هو ${amount(price, currency)}. ` +
          `${cancelTerms} هل أنقله؟`
      ]
    }

    const place = address === undefined ? '' : `${whereLine(addressInWords(address))} `
    const confirmed = isInstant === true ? 'ويتأكّد الموعد فوراً. ' : ''
    const terms = `${place}${confirmed}${cancelTerms}`
    return [
      `إذاً ${job}، ${at}، لمدة ${minutes(durationMinutes)} تقريباً، ` +
        `بسعر ${amount(price, currency)}. ${terms} هل أحجز هذا الموعد؟`,
      `هذا ما سأحجزه: ${job}، ${at}، ${amount(price, currency)} عن ` +
        `${minutes(durationMinutes)}. ${terms} هل هذا مناسب؟`,
      `الموعد متاح لدى ${job} ${at}: ${amount(price, currency)}، ` +
        `${minutes(durationMinutes)}. ${terms} هل يناسبك؟`,
      `للتأكيد: ${job}، ${at}، بسعر ${amount(price, currency)}. ${terms} نعم أم لا؟`
    ]
  },
  alsoFree: (others, timezone) => {
    const clocks = others.map((other) => sayClock(other, timezone, 'standard'))
    return [
      `ومن الأوقات المتاحة أيضاً: ${clocks.join(' أو ')}.`,
      `وإذا كان وقت آخر أنسب، فالمتاح أيضاً: ${clocks.join(' و')}.`
    ]
  },
  noteOf: (wishes) => `طلبات الزبون: ${wished(wishes)}.`,
  passedOn: (wishes) => [
    `يصل طلبك كملاحظة: «${wished(wishes)}»، من دون وعد بتلبيته.`,
    `ومع الحجز ملاحظتك «${wished(wishes)}»، والجواب عليها لدى مزوّد الخدمة.`
  ],
  withNote: (note) => [`ومع الحجز تصل هذه الملاحظة إلى مزوّد الخدمة: «${note}».`],
  onlyTheFirst: () => [
    'لا يمكنني حجز المواعيد المتكررة، وهذا للموعد الأول فقط.',
    'الحجوزات المتكررة غير متوفرة هنا، فهذا هو الموعد الأول وحده.'
  ],
  stillStands: () => ['وبالعودة إلى الموعد:', 'والعرض ما زال مفتوحاً:', 'وبخصوص الحجز:'],
  notPlainYes: () => [
    'لا أحجز إلا بموافقة واضحة، ولم يتّضح لي باقي الكلام.',
    'للتأكد فقط، لأنني لم أفهم كل ما ورد:',
    'سؤال آخر أفضل من حجز غير مرغوب فيه.'
  ],
  cannotTell: (provider) => [
    `لا أعرف الجواب. بعد الحجز يمكن سؤال ${written(provider, 'ar')} في رسائل الحجز.`,
    `لا جواب لديّ هنا، والجواب لدى ${written(provider, 'ar')} في رسائل الحجز.`
  ],
  noted: (note) => [
    `سيصل هذا إلى مزوّد الخدمة: ${quoted([note], 'ar')}.`,
    `ويُبلَّغ مزوّد الخدمة بهذا: ${quoted([note], 'ar')}.`
  ],
  ranOut: () => ['انتهت مدة ذلك العرض، وهذا هو من جديد.', 'مرّ بعض الوقت وأُغلق العرض، وهذا هو مرة أخرى.'],
  changed: () => [
    'تغيّر شيء في هذا العرض، فيُرجى النظر فيه مرة أخرى.',
    'لم يعد العرض كما كان قبل قليل، وهذا ما صار إليه.'
  ],
  done: (change, { status, service, provider, scheduledAt, timezone, price, currency, freeUntil }, now) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf(provider)
    const job = jobOf(who, service)

    if (change === 'cancelled') {
      return [
        `أُلغي الحجز: ${job}، ${at}. هل من شيء آخر؟`,
        `تمّ إلغاء حجزك مع ${job}، ${at}. هل يمكنني المساعدة في شيء آخر؟`
      ]
    }

    if (change === 'agreed') {
      return [`تمّ الاتفاق: ${job}، والموعد الآن ${at}. الموعد مؤكّد.`, `موعدك مع ${who} صار ${at}، وهو مؤكّد.`]
    }

    const isConfirmed = status === 'accepted'
    if (change === 'rescheduled' && isConfirmed) {
      return [
        `تمّ النقل: ${job}، والموعد الآن ${at}. الموعد الجديد مؤكّد.`,
        `موعدك مع ${who} صار ${at}، وتمّ تأكيده.`
      ]
    }

    if (change === 'rescheduled') {
      return [
        `تمّ النقل: ${job}، والموعد الآن ${at}. وتبقى الموافقة على الوقت الجديد.`,
        `موعدك مع ${who} صار ${at}، ويصلك خبر عند الموافقة.`
      ]
    }

    const freeBy = ` الإلغاء مجاني حتى ${time(new Date(freeUntil), timezone, now)}.`
    if (isConfirmed) {
      const free = Date.parse(freeUntil) > now.getTime() ? freeBy : ''
      return [
        `تمّ الحجز والموعد مؤكّد: ${job}، ${at}، بسعر ${amount(price, currency)}. وللتراجع تكفي عبارة ` +
          `«إلغاء الحجز».${free}`,
        `الموعد محجوز لك ومؤكّد: ${job}، ${at}، بسعر ${amount(price, currency)}. عبارة «إلغاء الحجز» ` +
          `تلغيه.${free}`,
        `تمّ الحجز مع ${job}، وهو مؤكّد: ${at}، ${amount(price, currency)}. عبارة «إلغاء الحجز» تكفي ` +
          `للتراجع.${free}`
      ]
    }

    const free = Date.parse(freeUntil) > now.getTime() + SOON ? freeBy : ' والإلغاء مجاني قبل الموافقة.'

    return [
      `تمّ الحجز: ${job}، ${at}، بسعر ${amount(price, currency)}. التأكيد يصل قريباً، وللتراجع تكفي عبارة ` +
        `«إلغاء الحجز».${free}`,
      `الموعد محجوز لك: ${job}، ${at}، بسعر ${amount(price, currency)}. يصلك خبر عند الموافقة، ` +
        `وعبارة «إلغاء ` +
        `الحجز» تلغيه.${free}`,
      `تمّ الحجز مع ${job}: ${at}، ${amount(price, currency)}. عبارة «إلغاء الحجز» تكفي للتراجع.${free}`
    ]
  },
  savedElsewhere: (town) => [
    `عنوانك المحفوظ في ${written(town, 'ar')}، فلن أستخدمه هنا.`,
    `لا أستخدم عنوانك المحفوظ لهذا العمل، فهو في ${written(town, 'ar')}.`
  ],
  where: (address) => [whereLine(address)],
  askWhere: () => [
    'أين بالتحديد؟ يكفي شارع أو معلم قريب، ويمكن المتابعة من دون عنوان.',
    'ما هو العنوان؟ شارع أو معلم قريب يكفي، والحجز قائم من دونه أيضاً.'
  ],
  placed: (address, { notes, isConfirmed }) => {
    const where = written(address, 'ar')
    const told = notes === undefined ? '' : ` ويصل إليه أيضاً: ${quoted([notes], 'ar')}.`
    if (isConfirmed) {
      return [
        `أُضيف العنوان إلى الحجز: ${where}. وهو ظاهر لمزوّد الخدمة الآن.${told}`,
        `سُجّل العنوان: ${where}. ويراه مزوّد الخدمة منذ الآن.${told}`
      ]
    }

    return [
      `أُضيف العنوان إلى الحجز: ${where}. يراه مزوّد الخدمة عند الموافقة.${told}`,
      `سُجّل العنوان: ${where}. يظهر لمزوّد الخدمة عند الموافقة.${told}`
    ]
  },
  placeless: () => [
    'حسناً، الحجز من دون عنوان، وهذا ظاهر لمزوّد الخدمة. يمكن إضافته لاحقاً.',
    'لا بأس، من دون عنوان. الحجز باقٍ كما هو.'
  ],
  declined: () => [
    'حسناً، لم أحجز شيئاً. هل نجرّب وقتاً آخر، أم مزوّد خدمة آخر، أم نترك الأمر؟',
    'لا بأس، تركتُ العرض. هل أبحث عن وقت آخر أو مزوّد خدمة آخر؟',
    'كما يناسبك، لم يحدث شيء. أنا هنا عند الحاجة.'
  ],
  timeDeclined: () => [
    'حسناً، أُبلغ مزوّد الخدمة أن الموعد لا يناسبك. الحجز باقٍ كما هو.',
    'لا بأس، وصل الجواب إلى مزوّد الخدمة، ولم يتغيّر شيء في الحجز.'
  ],
  timeClosed: () => [
    'لم يعد هذا الموعد مقترحاً، فلا حاجة إلى ردّ. لم يتغيّر شيء.',
    'لا حاجة إلى ردّ، فهذا الموعد لم يعد مقترحاً. ولم أغيّر شيئاً.'
  ],
  nothingOpen: () => [
    'لا شيء ينتظر الموافقة الآن. ما الخدمة المطلوبة؟',
    'لا عرض مفتوح لديّ لتأكيده. ما الخدمة المطلوبة، ومتى؟'
  ]
}
