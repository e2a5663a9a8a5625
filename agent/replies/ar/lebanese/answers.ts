import type { ComplaintKind } from '../../../language/acts.js'
import type { AnswerReplies, Complaint, Terms } from '../../types.js'
import { amount, jobOf, nameOf } from '../names.js'
import { notOffered, notServed, topicsIn } from '../topics.js'
import { actions } from './actions.js'
import { counted } from './names.js'
import { surely } from './times.js'

const { human } = actions.actionLabels
/** Who of the team hears of what went wrong, and how. */
const person = ({ hasSupport }: Terms) =>
  hasSupport
    ? `قول «${human}» وواحد من فريقنا بيقرا هالمحادثة.`
    : 'فيك تبلّغ عنها من صفحة الحجز بالتطبيق، وفريقنا بيقرا البلاغ.'
const hours = (count: number) => counted(count, ['ساعة', 'ساعتين', 'ساعات'])

/** The same after a sentence, where a person can be called. */
const called = (terms: Terms) => (terms.hasSupport ? ` ${person(terms)}` : '')

const sorry: Record<ComplaintKind, string> = {
  noShow: 'بعتذر منك كتير إنّو ما إجا حدا.',
  tooLate: 'بعتذر منك على التأخير.',
  harmed: 'بعتذر كتير على الضرر اللي صار.',
  overcharged: 'بعتذر منك. لازم تدفع السعر المتّفق عليه، مش أكتر.',
  rude: 'بعتذر منك، ما حدا لازم ينحكى معه هيك.',
  badWork: 'بعتذر منك إنّو الشغل ما كان منيح.',
  wantsMoneyBack: 'بعتذر منك إنّو وصلت لهون.',
  unhappy: 'بعتذر منك إذا صار شي مش منيح.'
}

function bookingSentence({ about, booking }: Complaint, now: Date): string {
  if (booking === null) return 'ما عم لاقي حجز إلك بيطابق؛ مع مين كان وأيمتى؟'

  const { service, provider, scheduledAt, timezone, price, currency, status } = booking
  const at = surely(new Date(scheduledAt), timezone, now)
  const agreed = about === 'overcharged' ? ` السعر المتّفق عليه ${amount(price, currency)}.` : ''
  const waiting = status === 'pending' ? ' وبعد ما وافق عليه.' : ''

  return (
    `يمكن قصدك حجزك مع ${jobOf(nameOf(provider), service)}، ${at}.${agreed}${waiting} فيك تكتبله ` +
    'برسائل هالحجز.'
  )
}

function moneySentence({ about, booking, terms }: Complaint): string {
  const isLive = booking !== null && (booking.status === 'accepted' || booking.status === 'pending')
  if (about === 'rude') return ''
  if ((about === 'noShow' || about === 'tooLate') && isLive) {
    return (
      ` وإذا ما حدا بلّش الشغل، بيلتغي الحجز لحاله بعد ${hours(terms.autoEndHours)} من انتهاء وقته، ` +
      'وبيرجعلك كل اللي دفعته أونلاين.'
    )
  }

  return ' اللي دفعته أونلاين بيقدر واحد من فريقنا يرجّعلك ياه، أما الكاش فبينك وبين مزوّد الخدمة.'
}

function disputeSentence({ disputeHours }: Complaint): string {
  if (disputeHours === null) return ''

  return (
    ` وفيك تعترض من هلّق على هالحجز من صفحته، لحدّ ${hours(disputeHours)} بعد ما يخلص، بكم كلمة وصور: ` +
    'واللي دفعته أونلاين بيضلّ محفوظ تيقرّر فريقنا.'
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
      `فاهم عليك، وبعتذر. ${told}${dispute} ${heard}`
    ]
  },
  insulted: (terms) => [
    `بعتذر إذا زعّلناك. إذا صار شي مع حجز عندك، خبّرني شو صار. ${person(terms)}`,
    terms.hasSupport
      ? 'بحب كون أحسن. قلّي شو لازمك بغير كلمات، أو قول «احكي مع حدا».'
      : 'بحب كون أحسن. قلّي شو لازمك بغير كلمات.'
  ],
  askAway: () => ['أكيد، تفضّل اسأل: عن حجز، سعر، الدفع، أو شي تاني؟', 'تفضّل، شو السؤال؟'],
  simply: (terms) => [
    'عفواً، خلّيني قولها ببساطة: قلّي أيّ شغل بدك، وبأيّ بلدة، وأيمتى، متل «سباك بصور بكرا عالعشرة». ' +
      'بفرجيك مين بيقدر يجي، وإنت بتقول إي أو لأ.',
    `عفواً إذا ما كنت واضح. قلّي الشغل والبلدة وبلاقيلك حدا.${called(terms)}`
  ]
}
