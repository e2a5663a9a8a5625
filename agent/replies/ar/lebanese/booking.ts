import { addressInWords } from '../../../../src/shared/address-words.js'
import { sayClock } from '../../../../src/shared/format.js'
import { quoted, SOON, written } from '../../format.js'
import type { NotedWish } from '../../../language/personal-wishes.js'
import type { BookingReplies } from '../../types.js'
import { amount, jobOf, nameOf, to } from '../names.js'
import { minutes, surely, time } from './times.js'

function refusalReason(code: string, who: string): string {
  switch (code) {
    case 'slot_closed':
      return `${who} مسكّر بهالوقت`
    case 'slot_taken':
      return `${who} محجوز بهالوقت`
    case 'slot_day_full':
      return `${who} ما بياخد شغل زيادة بهالنهار`
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

function whereLine(address: string): string {
  return `المكان: ${written(address, 'ar')}.`
}

type Ways = [string, string, string]

/** What is asked after a refusal that no free time comes with, in three ways. */
const withoutTimes: Ways = ['بفتّشلك على حدا تاني؟', 'منجرّب حدا غيره؟', 'منشوف غير نهار؟']

/** The same with the nearest free times. */
function withTimes(times: string): Ways {
  return [
    `أقرب أوقات فاضية:\n${times}\nبيناسبك واحد منهن؟`,
    `شو رأيك بواحد من هول؟\n${times}`,
    `فيك تاخد:\n${times}`
  ]
}

const wishNames: Record<NotedWish, string> = {
  woman: 'تكون ست، لو سمحتوا',
  frenchSpeaker: 'حدا بيحكي فرنسي',
  englishSpeaker: 'حدا بيحكي إنكليزي',
  bringsThings: 'جيبوا المواد والعدّة معكن، لو سمحتوا',
  callFirst: 'دقّوا قبل ما تجوا، لو سمحتوا',
  hasPets: 'في حيوانات بالبيت',
  insured: 'حدا مرخّص أو عليه تأمين'
}

const wished = (wishes: NotedWish[]) => wishes.map((wish) => wishNames[wish]).join('؛ ')

export const booking: BookingReplies = {
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
    const why = refusalReason(code, who)
    const asked = start === null ? '' : ` (${surely(start, timezone, now)})`
    const times = alternatives.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`)
    const [one, two, three] = times.length === 0 ? withoutTimes : withTimes(times.join('\n'))

    return [
      `${why}${asked}. ${one}`,
      `للأسف ما بيزبط، ${why}${asked}. ${two}`,
      `هالوقت ما بيمشي${asked}: ${why}. ${three}`
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
        `بدك تلغي حجزك مع ${job}، ${at}. ${cancelTerms} بلغيه؟`,
        `هيدا حجزك مع ${job}، ${at}. ${cancelTerms} قلّي إي وبلغيه.`
      ]
    }

    if (kind === 'agree_time') {
      return [
        `في وقت تاني مقترح لحجزك مع ${job}: ${at}، بنفس السعر ${amount(price, currency)}. ` +
          `${cancelTerms} بيناسبك؟`,
        `لحجزك مع ${job} عم يقترحوا ${at}، وبعده بـ${amount(price, currency)}. ${cancelTerms} باخدلك ياه؟`
      ]
    }

    if (kind === 'reschedule') {
      return [
        `بنقل حجزك مع ${job} ${to(at)}، بنفس السعر ${amount(price, currency)}. ` +
          `${cancelTerms} هيك مظبوط؟`,
        `الوقت الجديد مع ${job}: ${at}، وبعده بـ${amount(price, currency)}. ` + `${cancelTerms} بنقله؟`
      ]
    }

    const place = address === undefined ? '' : `${whereLine(addressInWords(address))} `
    const confirmed = isInstant === true ? 'وبيتأكّد الموعد فوراً. ' : ''
    const terms = `${place}${confirmed}${cancelTerms}`
    return [
      `يعني ${job}، ${at}، حوالي ${minutes(durationMinutes)}، ` +
        `بـ${amount(price, currency)}. ${terms} إحجزلك ياه؟`,
      `هيدا اللي بحجزه: ${job}، ${at}، ${amount(price, currency)} عن ` +
        `${minutes(durationMinutes)}. ${terms} ماشي الحال؟`,
      `${job} بيقدر يجي ${at}: ${amount(price, currency)}، ` +
        `${minutes(durationMinutes)}. ${terms} بدك ياه؟`,
      `خلّيني عيدها: ${job}، ${at}، بـ${amount(price, currency)}. ${terms} ` + 'إي أو لأ؟'
    ]
  },
  alsoFree: (others, timezone) => {
    const clocks = others.map((other) => sayClock(other, timezone, 'lebanese'))
    return [
      `وفي أوقات تانية فاضية، متل ${clocks.join(' أو ')}.`,
      `وإذا بتفضّل غير وقت، فاضي كمان ${clocks.join(' و')}.`
    ]
  },
  noteOf: (wishes) => `طلبات الزبون: ${wished(wishes)}.`,
  passedOn: (wishes) => [
    `بوصّل طلبك كملاحظة: «${wished(wishes)}»، بس ما فيني أوعدك فيه.`,
    `ومع الحجز ملاحظتك «${wished(wishes)}»، وهنّي بيقولوا إذا فيهن.`
  ],
  withNote: (note) => [`ومع الحجز بتوصلهم هالملاحظة: «${note}».`],
  onlyTheFirst: () => [
    'ما فيني إحجز مواعيد بتتكرر، هيدا لأول مرة بس.',
    'الحجوزات المتكررة مش متوفرة هون، فهيدا أول موعد لحاله.'
  ],
  stillStands: () => ['ورجوعاً عالموعد:', 'والعرض بعده مفتوح:', 'وبخصوص الحجز:'],
  notPlainYes: () => [
    'ما بحجز إلا بموافقة واضحة، ومش متأكد من باقي كلامك.',
    'بس لنتأكد، لأن ما فهمت كل اللي كتبته:',
    'بفضّل إسألك مرة تانية ولا إحجز شي ما بدك ياه.'
  ],
  cannotTell: (provider) => [
    `هيدي ما بعرفها. بعد الحجز فيك تسأل ${written(provider, 'ar')} برسائل الحجز.`,
    `ما عندي جواب على هيدا هون، و${written(provider, 'ar')} بيجاوبك برسائل الحجز.`
  ],
  noted: (note) => [`وصّلتله كلامك: ${quoted([note], 'ar')}.`, `وخبّرته: ${quoted([note], 'ar')}.`],
  ranOut: () => ['هالعرض خلص وقته، فهيدا هو من جديد.', 'طوّلنا شوي وتسكّر العرض، رجّعتلك ياه.'],
  changed: () => ['تغيّر شي بهالعرض، فشوفه مرة تانية لو سمحت.', 'ما بقى متل ما كان من شوي، هيك صار هلق.'],
  done: (change, { status, service, provider, scheduledAt, timezone, price, currency, freeUntil }, now) => {
    const at = surely(new Date(scheduledAt), timezone, now)
    const who = nameOf(provider)
    const job = jobOf(who, service)

    if (change === 'cancelled') {
      return [`لغيته: ${job}، ${at}. بدك شي تاني؟`, `تمام، حجزك مع ${job}، ${at}، التغى. فيني ساعدك بغير شي؟`]
    }

    if (change === 'agreed') {
      return [`تمام: ${job} صار ${at}. الموعد مأكّد وصار عندهن خبر.`, `موعدك مع ${who} صار ${at}، وهوي مأكّد.`]
    }

    const isConfirmed = status === 'accepted'
    if (change === 'rescheduled' && isConfirmed) {
      return [
        `نقلته: ${job} صار ${at}. والوقت الجديد مأكّد من هلق.`,
        `موعدك مع ${who} صار ${at}، والموعد مأكّد.`
      ]
    }

    if (change === 'rescheduled') {
      return [
        `نقلته: ${job} صار ${at}. بعد لازم يوافق على الوقت الجديد.`,
        `موعدك مع ${who} صار ${at}، وبخبّرك بس يوافق.`
      ]
    }

    const freeBy = ` الإلغاء ببلاش لغاية ${time(new Date(freeUntil), timezone, now)}.`
    if (isConfirmed) {
      const free = Date.parse(freeUntil) > now.getTime() ? freeBy : ''
      return [
        `حجزتلك والموعد مأكّد: ${job}، ${at}، بـ${amount(price, currency)}. ` +
          `وإذا غيّرت رأيك قول «الغيه».${free}`,
        `انحجز وتأكّد! ${job} إلك ${at}، بـ${amount(price, currency)}. و«الغيه» بترجّعه.${free}`,
        `تم الحجز مع ${job} وصار مأكّد: ${at}، ${amount(price, currency)}. لترجع عنه قول «الغيه» بس.${free}`
      ]
    }

    const free = Date.parse(freeUntil) > now.getTime() + SOON ? freeBy : ' والإلغاء ببلاش قبل ما يوافق.'

    return [
      `حجزتلك: ${job}، ${at}، بـ${amount(price, currency)}. رح يأكّد قريباً. وإذا ` +
        `غيّرت رأيك قول «الغيه».${free}`,
      `انحجز! ${job} إلك ${at}، بـ${amount(price, currency)}. بخبّرك بس يوافق، ` + `و«الغيه» بترجّعه.${free}`,
      `تم الحجز مع ${job}: ${at}، ${amount(price, currency)}. لترجع عنه قول «الغيه» ` + `بس.${free}`
    ]
  },
  savedElsewhere: (town) => [
    `عنوانك المحفوظ بـ${written(town, 'ar')}، فما بحطّه هون.`,
    `ما بستعمل عنوانك المحفوظ لهالشغلة، لأنّه بـ${written(town, 'ar')}.`
  ],
  where: (address) => [whereLine(address)],
  askWhere: () => [
    'وين بالتحديد؟ شارع أو شي معروف حدّه بيكفي، وفيك تكفّي بلاه.',
    'لوين لازم يجوا؟ شارع أو معلم قريب بيكفي، وبلا عنوان الحجز بيضل ماشي.'
  ],
  placed: (address, { notes, isConfirmed }) => {
    const where = written(address, 'ar')
    const told = notes === undefined ? '' : ` ووصّلت كمان: ${quoted([notes], 'ar')}.`
    if (isConfirmed) {
      return [
        `زدت العنوان عالحجز: ${where}. صاروا شايفينه.${told}`,
        `تسجّل العنوان: ${where}. ومبيّن عندهن من هلق.${told}`
      ]
    }

    return [
      `زدت العنوان عالحجز: ${where}. بيشوفوه بس يوافقوا.${told}`,
      `تسجّل العنوان: ${where}. بيبيّن عندهن بس يوافقوا.${told}`
    ]
  },
  placeless: () => [
    'ماشي، الحجز بلا عنوان ومبيّن عندهن هيك. فيك تزيده بعدين.',
    'ولا يهمّك، بلا عنوان. الحجز بيضل متل ما هو.'
  ],
  declined: () => [
    'ولا يهمك، ما حجزت شي. بدك غير وقت، غير حدا، ولا منتركها؟',
    'تمام، تركتها. بشوفلك وقت تاني أو حدا تاني؟',
    'متل ما بدك، ما صار شي. إذا لازمك شي تاني قلّي.'
  ],
  timeDeclined: () => [
    'ماشي، خبّرتهن إنو ما بيناسبك. حجزك بيضل متل ما هو.',
    'تمام، صار عندهن خبر، وما تغيّر شي بالحجز.'
  ],
  timeClosed: () => [
    'هالوقت ما عاد معروض، فما كان في لزوم لجواب. ما تغيّر شي.',
    'ما عاد في لزوم للجواب، هالوقت ما عاد معروض. وما غيّرت شي.'
  ],
  nothingOpen: () => [
    'ما في شي ناطر موافقة هلق. شو بتحب فتّشلك أو إحجزلك؟',
    'ما عندي عرض مفتوح لأكّده. أيّ خدمة بدك، وأيمتى؟'
  ]
}
