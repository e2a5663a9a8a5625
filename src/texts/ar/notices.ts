import type { NoticeTexts } from '../shape/notices.js'

export const notices: NoticeTexts = {
  us: 'إدارة Taskego',
  reasonLabel: ' السبب: ',
  keptOfPayment: (money) =>
    ` لأنو طلبت تغيير الموعد بوقت كان صار الإلغاء فيه مش ببلاش، انحسم ${money}، والباقي بيرجعلك.`,

  booking_created: ({ other, service, at }) =>
    `وصلك طلب حجز من ${other}: «${service}»، ${at}. ردّ عليه بأقرب وقت.`,
  booking_accepted: ({ other, service, at }) => `انقبل حجزك مع ${other}: «${service}»، ${at}.`,
  booking_declined: ({ other, service, at, reason }) =>
    `${other} ما بيقدر ياخد حجزك «${service}»، ${at}.${reason}`,
  booking_cancelled: ({ other, service, at, reason }) =>
    `انلغى الحجز من قبل ${other}: «${service}»، ${at}.${reason}`,
  booking_expired: {
    client: ({ other, service, at, kept }) =>
      `ما إجا رد بالوقت من ${other}، فانتهى طلب حجزك «${service}»، ${at}.${kept} فيك تختار وقت تاني أو ` +
      'حدا غيره.',
    provider: ({ other, service, at }) =>
      `انتهى طلب الحجز من ${other} «${service}»، ${at}، لأنو ما إجا رد عليه بالوقت.`
  },
  booking_rescheduled: ({ other, service, at, previously }) =>
    `طلب من ${other} لتغيير موعد «${service}» من ${previously} لـ ${at}. ردّ عليه بأقرب وقت.`,
  booking_started: ({ other, service }) => `بلّش الشغل مع ${other}: «${service}».`,
  booking_completed: ({ other, service }) => `خلص الشغل مع ${other}: «${service}». كيف كان؟ اترك تقييمك.`,
  booking_no_show: {
    client: ({ other, service, at }) =>
      `الموعد مع ${other} «${service}»، ${at} ما بلّش أبداً، فلغيناه. وإذا كنت دافع شي بيرجعلك كامل.`,
    provider: ({ other, service, at }) =>
      `الموعد مع ${other} «${service}»، ${at} ما بلّش أبداً، فلغيناه وتسجّل غياب.`
  },
  booking_reminder: ({ other, service, at }) => `تذكير: موعدك «${service}» مع ${other}، ${at}.`,
  message_received: ({ other, service }) => `وصلتك رسالة من ${other} عن «${service}».`,
  review_received: ({ other, service, rating }) => `وصلك تقييم ${rating} من 5 من ${other} على «${service}».`,
  provider_applied: ({ other }) => `طلب جديد ليصير مزوّد خدمة: ${other}.`,
  provider_approved: () => 'مبروك، انقبل حسابك كمزوّد خدمة. فيك تضيف خدماتك هلق.',
  provider_rejected: ({ reason }) => `ما قدرنا نقبل حسابك كمزوّد خدمة.${reason} فيك تقدّم مرة تانية.`,
  service_updated: ({ service, reason }) => `عدّلنا على خدمتك «${service}».${reason}`,
  service_shown: ({ service, reason }) => `خدمتك «${service}» رجعت تبيّن للزبائن.${reason}`,
  service_hidden: ({ service, reason }) => `خدمتك «${service}» تخبّت عن الزبائن.${reason}`,
  service_removed: ({ service, reason }) => `خدمتك «${service}» انشالت.${reason}`,
  payment_received: ({ service, money }) => `اندفع ${money} عن «${service}». منحتفظ فيهم لحد ما يخلص الشغل.`,
  payment_taken: {
    returned: ({ service, money }) =>
      `وصلنا منك ${money} عن «${service}»، بس الحجز ما بقى فيه ياخدهم. كلّهم بيرجعولك.`,
    kept: ({ service, money }) => `وصلتنا دفعتك ${money} عن «${service}». منحتفظ فيها لحد ما يخلص الشغل.`
  },
  payment_refunded: ({ service, money }) => `${money} عن «${service}» راجعين لعندك.`,
  wallet_credited: ({ service, money }) => `${money} عن «${service}» صاروا بمحفظتك.`,
  payment_disputed: ({ service, money }) => `في اعتراض على دفعة ${money} عن «${service}».`,
  payment_inquiry: ({ service, money }) =>
    `بنك الزبون عم يسأل عن دفعة ${money} عن «${service}». ما انسحب شي. ` +
    'جاوب عند بوابة الدفع، أو رجّع المصاري للزبون.',
  payment_mismatch: ({ service, money }) =>
    `اللي عم تقولو بوابة الدفع عن دفعة ${money} عن «${service}» ما بيطابق اللي عنا. ما غيّرنا شي. ` +
    'شوف شو القصة.',
  refund_refused: ({ service, money }) =>
    `ما عم فينا نرجّع ${money} عن «${service}». القرار إلك: ` +
    'جرّب مرة تانية، أو ادفعهم بغير طريقة، أو الغي الترجيع.',
  refund_bounced: ({ service, money }) => `بنك الزبون ردّلنا ${money} اللي كنا رجّعناهم عن «${service}».`,
  account_banned: ({ reason }) => `توقّف حسابك.${reason}`,
  account_unbanned: () => 'رجع حسابك شغّال. أهلا وسهلا فيك من جديد.'
}
