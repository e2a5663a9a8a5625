import type { ComplaintKind } from '../../../language/acts.js'
import type { AnswerReplies, Complaint, Terms } from '../../types.js'
import { hours } from '../lengths.js'
import { amount, jobOf, nameOf } from '../names.js'
import { notOffered, notServed, topicsIn } from '../topics.js'
import { actions } from './actions.js'
import { surely } from './times.js'

const { human } = actions.actionLabels
/** Who of the team hears of what went wrong, and how. */
const person = ({ hasSupport }: Terms) =>
  hasSupport
    ? `تكفي عبارة «${human}» ليقرأ شخص من فريقنا هذه المحادثة.`
    : 'يمكن الإبلاغ عن ذلك من صفحة الحجز في التطبيق، ويقرأ فريقنا البلاغ.'

/** The same after a sentence, where a person can be called. */
const called = (terms: Terms) => (terms.hasSupport ? ` ${person(terms)}` : '')

const sorry: Record<ComplaintKind, string> = {
  noShow: 'نعتذر كثيراً لأن أحداً لم يحضر.',
  tooLate: 'نعتذر عن التأخير.',
  harmed: 'نعتذر كثيراً عن الضرر الذي حصل.',
  overcharged: 'نعتذر. المطلوب دفعه هو السعر المتّفق عليه لا أكثر.',
  rude: 'نعتذر، فلا أحد يستحق معاملة كهذه.',
  badWork: 'نعتذر لأن العمل لم يكن جيداً.',
  wantsMoneyBack: 'نعتذر لأن الأمر وصل إلى هنا.',
  unhappy: 'نعتذر إن حصل ما لا يرضيك.'
}

function bookingSentence({ about, booking }: Complaint, now: Date): string {
  if (booking === null) return 'لا أجد لديك حجزاً مطابقاً؛ مع من كان، ومتى؟'

  const { service, provider, scheduledAt, timezone, price, currency, status } = booking
  const at = surely(new Date(scheduledAt), timezone, now)
  const agreed = about === 'overcharged' ? ` السعر المتّفق عليه ${amount(price, currency)}.` : ''
  const waiting = status === 'pending' ? ' ولم تأتِ الموافقة عليه بعد.' : ''

  return (
    `لعلّ المقصود حجزك مع ${jobOf(nameOf(provider), service)}، ${at}.${agreed}${waiting} تمكن مراسلة ` +
    `${nameOf(provider)} في رسائل هذا الحجز.`
  )
}

function moneySentence({ about, booking, terms }: Complaint): string {
  const isLive = booking !== null && (booking.status === 'accepted' || booking.status === 'pending')
  if (about === 'rude') return ''
  if ((about === 'noShow' || about === 'tooLate') && isLive) {
    return (
      ` وإذا لم يبدأ أحد بالعمل، يُلغى الحجز تلقائياً بعد ${hours(terms.autoEndHours)} من انتهاء وقته، ` +
      'ويُعاد إليك كل المدفوع أونلاين.'
    )
  }

  return ' المدفوع أونلاين يمكن لشخص من فريقنا إعادته، أما الكاش فبينك وبين مزوّد الخدمة.'
}

function disputeSentence({ disputeHours }: Complaint): string {
  if (disputeHours === null) return ''

  return (
    ` ويمكن الاعتراض الآن على هذا الحجز من صفحته، حتى ${hours(disputeHours)} بعد انتهائه، بشرح وصور: ` +
    'ويبقى المدفوع أونلاين محفوظاً حتى يقرّر فريقنا.'
  )
}

const topics = topicsIn(human)

export const answers: AnswerReplies = {
  answer: (topic, terms, place) => topics[topic](terms, place),
  notServed,
  notOffered,
  complaint: (complaint, now) => {
    const told = bookingSentence(complaint, now)
    const dispute = disputeSentence(complaint)
    const heard = person(complaint.terms)

    return [
      `${sorry[complaint.about]} ${told}${moneySentence(complaint)}${dispute} ${heard}`,
      `الأمر مفهوم، ونعتذر عنه. ${told}${dispute} ${heard}`
    ]
  },
  insulted: (terms) => [
    `نعتذر عن كل إزعاج. إذا حصل شيء في أحد حجوزاتك، فما الذي حصل؟ ${person(terms)}`,
    `غايتنا أن نكون أفضل. ما المطلوب، بكلمات أخرى؟${called(terms)}`
  ],
  askAway: () => [
    'بالتأكيد، ما السؤال: عن حجز، أم سعر، أم الدفع، أم شيء آخر؟',
    'على الرحب والسعة، ما السؤال؟'
  ],
  simply: (terms) => [
    'عذراً، هذا بكلمات أبسط: يكفي ذكر العمل والبلدة والوقت، مثل «سبّاك في صور غداً الساعة 10». أعرض ' +
      'من يمكنه ' +
      'الحضور، ويكفي بعدها «نعم» أو «لا».',
    `عذراً على عدم الوضوح. يكفي ذكر العمل والبلدة لأبدأ البحث.${called(terms)}`
  ]
}
