import type { NoticeTexts } from '../shape/notices.js'

export const notices: NoticeTexts = {
  us: (marketplace) => `إدارة ${marketplace}`,
  reasonLabel: ' السبب: ',
  keptOfPayment: (money) =>
    ` ولأن طلب تغيير الموعد جاء بعد انتهاء مدّة الإلغاء المجاني، تم حسم ${money}، والباقي يعود إليك.`,

  keptOfMissed: (money) => ` تم حسم ${money} من المبلغ المدفوع، والباقي يعود إليك.`,

  booking_created: ({ other, service, at }) =>
    `وصلك طلب حجز من ${other}: «${service}»، ${at}. يرجى الردّ عليه في أقرب وقت.`,
  booking_confirmed: {
    rule: ({ other, service, at }) =>
      `وصلك حجز جديد من ${other}: «${service}»، ${at}. الحجز مؤكّد، لأنك اخترت قبول الحجوزات تلقائياً.`,
    taskego: ({ other, service, at }) =>
      `قبلنا بالنيابة عنك الحجز من ${other}: «${service}»، ${at}. أصبح الحجز مؤكّداً.`
  },
  booking_accepted: ({ other, service, at }) => `تم قبول حجزك لدى ${other}: «${service}»، ${at}.`,
  booking_declined: ({ other, service, at, reason }) =>
    `تعذّر على ${other} قبول حجزك «${service}»، ${at}.${reason}`,
  booking_cancelled: ({ other, service, at, reason }) =>
    `تم إلغاء الحجز من قبل ${other}: «${service}»، ${at}.${reason}`,
  booking_expired: {
    client: {
      unanswered: ({ other, service, at, kept }) =>
        `لم يصل جواب من ${other} في الوقت المحدّد، فانتهى طلب حجزك «${service}»، ${at}.${kept} ` +
        'يمكنك اختيار وقت آخر أو مزوّد خدمة آخر.',
      time_not_taken: ({ other, service, at, kept }) =>
        `لم تصلنا موافقتك على الموعد الآخر المقترح من ${other}، فانتهى طلب حجزك «${service}»، ${at}.` +
        `${kept} يمكنك اختيار وقت آخر أو مزوّد خدمة آخر.`,
      time_declined: ({ other, service, at, kept }) =>
        `لم يناسبك الموعد الآخر المقترح من ${other}، فانتهى طلب حجزك «${service}»، ${at}.${kept} ` +
        'يمكنك اختيار وقت آخر أو مزوّد خدمة آخر.'
    },
    provider: {
      unanswered: ({ other, service, at }) =>
        `انتهى طلب الحجز من ${other} «${service}»، ${at}، لأنه بقي بلا جواب في الوقت المحدّد.`,
      time_not_taken: ({ other, service, at }) =>
        `لم تصل موافقة ${other} على الموعد الآخر المقترح، فانتهى طلب الحجز «${service}»، ${at}.`,
      time_declined: ({ other, service, at }) =>
        `الموعد الآخر المقترح لم يناسب ${other}، فانتهى طلب الحجز «${service}»، ${at}.`
    }
  },
  booking_rescheduled: ({ other, service, at, previously }) =>
    `طلب من ${other} لتغيير موعد «${service}» من ${previously} إلى ${at}. يرجى الردّ عليه في أقرب وقت.`,
  booking_moved: ({ other, service, at, previously }) =>
    `تغيّر موعد «${service}» بطلب من ${other}: من ${previously} إلى ${at}. الموعد الجديد مؤكّد، لأنك اخترت ` +
    'قبول الحجوزات تلقائياً.',
  booking_details: ({ other, service, at }) =>
    `تغيّر العنوان أو الملاحظات في الحجز من ${other} «${service}»، ${at}.`,
  booking_photos: ({ other, service, at }) =>
    `وصلت صور جديدة للعمل المطلوب في الحجز من ${other} «${service}»، ${at}.`,
  booking_time_proposed: {
    provider: ({ other, service, at, proposed, until }) =>
      `اقترحنا على ${other} موعداً آخر لـ«${service}»: ${proposed} بدلاً من ${at}. ` +
      `يبقى محجوزاً حتى ${until}، ولا يتغيّر شيء قبل الموافقة.`,
    waiting: ({ other, service, at, proposed, until, lapses }) =>
      `اقتراح من ${other}: موعد «${service}» ${proposed} بدلاً من ${at}. ` +
      `نحجزه لك حتى ${until}: يرجى الردّ بنعم أو لا. من دون ردّ تنتهي صلاحية طلبك ${lapses}.`,
    agreed: ({ other, service, at, proposed, until }) =>
      `اقتراح من ${other}: موعد «${service}» ${proposed} بدلاً من ${at}. ` +
      `نحجزه لك حتى ${until}: يرجى الردّ بنعم أو لا. من دون ردّ يبقى كل شيء كما هو.`
  },
  booking_time_agreed: ({ other, service, at, previously }) =>
    `وصلت موافقة ${other} على الموعد الجديد: «${service}» ${at} بدلاً من ${previously}.`,
  booking_time_declined: ({ other, service, at, proposed }) =>
    `الموعد المقترح ${proposed} لا يناسب ${other}. يبقى موعد «${service}» ${at}.`,
  booking_started: ({ other, service }) => `بدأ العمل مع ${other}: «${service}».`,
  booking_completed: {
    reviewed: ({ other, service }) => `انتهى العمل مع ${other}: «${service}». كيف كان؟ بإمكانك كتابة تقييم.`,
    unreviewed: ({ other, service }) => `انتهى العمل مع ${other}: «${service}».`
  },
  booking_no_show: {
    client: ({ other, service, at }) =>
      `لم يبدأ الموعد مع ${other} «${service}»، ${at}، فتم إلغاؤه. وما سبق دفعه يعود إليك كاملاً.`,
    provider: ({ other, service, at }) =>
      `لم يبدأ الموعد مع ${other} «${service}»، ${at}، فتم إلغاؤه وتسجيل غياب.`
  },
  booking_client_no_show: ({ other, service, at, kept }) =>
    `أبلغنا ${other} أن أحداً لم يكن موجوداً في موعد «${service}»، ${at}، فانتهى الحجز.${kept} ` +
    'إذا لم يكن ذلك صحيحاً، يرجى إخبارنا من صفحة الحجز.',
  booking_no_show_contradicted: ({ other, service, at }) =>
    `اعتراض من ${other} على تسجيل الغياب عن موعد «${service}»، ${at}. يرجى النظر فيه.`,
  booking_dispute_opened: {
    provider: ({ other, service, at }) =>
      `اعتراض من ${other} على موعد «${service}»، ${at}. يبقى المبلغ المدفوع محفوظاً حتى نقرّر. ` +
      'يرجى إخبارنا بما حصل من صفحة الحجز.',
    admins: ({ other, service, at }) =>
      `اعتراض من ${other} على موعد «${service}»، ${at}. يرجى النظر فيه واتخاذ القرار.`
  },
  booking_dispute_answered: ({ other, service, at }) =>
    `وصل جواب من ${other} على اعتراضك على موعد «${service}»، ${at}. ننظر في ما قاله كلّ طرف.`,
  booking_dispute_withdrawn: ({ other, service, at }) =>
    `تم سحب اعتراض ${other} على موعد «${service}»، ${at}. وعاد كل شيء كما كان.`,
  booking_dispute_decided: {
    client: ({ other, service, at, money, reason }) =>
      `اتخذنا القرار بشأن موعد «${service}» مع ${other}، ${at}.${money}${reason}`,
    provider: ({ other, service, at, money, reason }) =>
      `اتخذنا القرار بشأن موعد «${service}» مع ${other}، ${at}.${money}${reason}`
  },
  decidedMoney: {
    client: ({ returned, isReturned }) => (isReturned ? ` يعود إليك ${returned}.` : ' ولا مبلغ يعاد.'),
    provider: ({ returned, kept }) => ` يعود إلى الزبون ${returned}، ولك ${kept}.`
  },
  booking_reminder: ({ other, service, at }) => `تذكير: موعدك «${service}» مع ${other}، ${at}.`,
  message_received: ({ other, service }) => `وصلتك رسالة من ${other} بشأن «${service}».`,
  review_replied: ({ other, service }) => `وصلك ردّ من ${other} على تقييمك لخدمة «${service}».`,
  review_received: ({ other, service, rating }) => `وصلك تقييم ${rating} من 5 من ${other} على «${service}».`,
  review_hidden: ({ service, reason }) => `تم إخفاء تقييمك لخدمة «${service}».${reason}`,
  review_restored: ({ service, reason }) => `عاد تقييمك لخدمة «${service}» إلى الظهور.${reason}`,
  ticket_opened: {
    chat: () => 'طلب من أحد الزبائن في المحادثة للتحدّث مع موظف، وهو بانتظار الجواب.',
    report: () => 'وصل بلاغ جديد إلى الفريق. يرجى النظر فيه.',
    question: () => 'وصل طلب جديد إلى الفريق. يرجى الجواب عنه.'
  },
  ticket_written: () => 'وصلت رسالة جديدة في طلب دعم سبق الجواب عنه.',
  ticket_answered: () => 'وصلك جواب من فريقنا على طلبك.',
  ticket_closed: () => 'انتهى فريقنا من طلبك، وتجد فيه ما تم بشأنه.',
  provider_applied: ({ other }) => `طلب جديد للعمل كمزوّد خدمة: ${other}.`,
  provider_approved: () => 'مبروك، تم قبول حسابك كمزوّد خدمة. يمكنك إضافة خدماتك الآن.',
  provider_rejected: ({ reason }) => `لم نتمكّن من قبول حسابك كمزوّد خدمة.${reason} يمكنك تقديم طلب جديد.`,
  service_updated: ({ service, reason }) => `عدّلنا خدمتك «${service}».${reason}`,
  service_shown: ({ service, reason }) => `عادت خدمتك «${service}» إلى الظهور أمام الزبائن.${reason}`,
  service_hidden: ({ service, reason }) => `تم إخفاء خدمتك «${service}» عن الزبائن.${reason}`,
  service_removed: ({ service, reason }) => `تمت إزالة خدمتك «${service}».${reason}`,
  payment_received: ({ service, money }) => `تم دفع ${money} عن «${service}». نحتفظ بالمبلغ حتى ينتهي العمل.`,
  payment_taken: {
    returned: ({ service, money }) =>
      `وصلنا منك ${money} عن «${service}»، لكن الحجز لم يعد يقبل الدفع. يعود المبلغ إليك كاملاً.`,
    kept: ({ service, money }) => `وصلتنا دفعتك ${money} عن «${service}». نحتفظ بالمبلغ حتى ينتهي العمل.`
  },
  payment_refunded: ({ service, money }) => `مبلغ ${money} عن «${service}» في طريقه إليك.`,
  wallet_credited: ({ service, money }) => `تمت إضافة ${money} عن «${service}» إلى محفظتك.`,
  payment_disputed: ({ service, money }) => `يوجد اعتراض على دفعة ${money} عن «${service}».`,
  payment_inquiry: ({ service, money }) =>
    `يستفسر بنك الزبون عن دفعة ${money} عن «${service}». لم يُسحب شيء. ` +
    'يرجى الجواب لدى بوابة الدفع، أو ردّ المبلغ إلى الزبون.',
  payment_mismatch: ({ service, money }) =>
    `ما تقوله بوابة الدفع عن دفعة ${money} عن «${service}» لا يطابق سجلاتنا. لم نغيّر شيئاً. ` +
    'يرجى التحقّق من الأمر.',
  refund_refused: ({ service, money }) =>
    `تعذّر ردّ ${money} عن «${service}». القرار لك: ` +
    'المحاولة من جديد، أو الدفع بطريقة أخرى، أو إلغاء الردّ.',
  refund_bounced: ({ service, money }) => `أعاد بنك الزبون إلينا ${money} بعد أن رددناها عن «${service}».`,
  account_banned: ({ reason }) => `تم إيقاف حسابك.${reason}`,
  account_unbanned: () => 'عاد حسابك إلى العمل. أهلاً بك من جديد.'
}
