import type { LetterTexts } from '../shape/letters.js'
import { keptOfPaid } from './kept.js'

export const letters: LetterTexts = {
  hello: (name) => `مرحباً ${name}،`,
  helloStranger: 'مرحباً،',
  unproven: (marketplace) =>
    `لديك جديد على ${marketplace}: ` +
    'يرجى فتح التطبيق لقراءته. ' +
    'وبعد تأكيد هذا البريد تحمل رسائلنا التفاصيل أيضاً.',
  facts: {
    service: 'الخدمة',
    provider: 'مزوّد الخدمة',
    client: 'الزبون',
    when: 'الموعد',
    price: 'السعر',
    paid: 'المبلغ المدفوع',
    address: 'العنوان',
    phone: 'الهاتف',
    notes: 'ملاحظات',
    cancelling: 'الإلغاء'
  },
  cancelling: {
    free: (until, kept) => `مجاني حتى ${until}، وبعد ذلك يُحسم ${keptOfPaid(kept)}`,
    costs: (kept) => `يُحسم ${keptOfPaid(kept)}`
  },
  footer: (marketplace) => marketplace,
  preferences: 'يمكنك اختيار الرسائل التي تصلك من الإعدادات.',
  unsubscribe: (kinds) => `إيقاف رسائل البريد عن ${kinds}`,
  kinds: {
    bookings: 'الحجوزات',
    reminders: 'التذكيرات',
    messages: 'الرسائل',
    payments: 'المدفوعات',
    account: 'الحساب'
  },
  and: ' و',
  answerTime: 'الردّ على الموعد المقترح',
  answerTimeOf: (when) => `الردّ على الموعد المقترح بدلاً من ${when}`,
  openBooking: 'عرض الحجز',
  openBookingOf: (when) => `عرض حجز ${when}`,
  linkLife: (minutes) => `يعمل هذا الرابط مرة واحدة، ولمدة ${lifeOf(minutes)}.`,
  phoneCode: (code, minutes, marketplace) =>
    `${code} هو رمزك على ${marketplace}، وهو صالح لمدة ${lifeOf(minutes)}. يرجى عدم إعطائه لأحد.`,
  notYou: 'إذا حصل ذلك من دون علمك، يرجى تغيير كلمة السر فوراً.',
  receipt: {
    requested: { subject: 'طلب حجزك', text: 'أوصلنا طلبك، ونخبرك فور وصول الجواب.' },
    accepted: { subject: 'تم قبول الحجز', text: 'تم تسجيل قبولك لهذا الحجز، وهو في روزنامتك.' },
    moved: {
      subject: 'طلبك لموعد آخر',
      text: 'طلبنا الموعد الجديد، والحجز ينتظر جواباً من جديد.'
    },
    moved_at_once: {
      subject: 'موعد جديد لحجزك',
      text: 'تم تغيير موعد هذا الحجز بناءً على طلبك. الموعد الجديد مؤكّد، وهو في روزنامتك.'
    },
    agreed: {
      subject: 'موعد جديد لحجزك',
      text: 'تم تسجيل موافقتك على الموعد الجديد. الحجز مؤكّد، وهو في روزنامتك.'
    },
    cancelled: { subject: 'تم إلغاء الحجز', text: 'تم إلغاء هذا الحجز بناءً على طلبك.' }
  },
  paid: {
    kept: {
      subject: 'إيصال بدفعتك',
      text: 'وصلتنا دفعتك. نحتفظ بالمبلغ حتى ينتهي العمل.'
    },
    returned: {
      subject: 'دفعتك تعود إليك',
      text: 'وصلتنا دفعتك، لكن الحجز لم يعد يقبل الدفع. يعود المبلغ إليك كاملاً.'
    }
  },
  movedLate: {
    waiting: (keptPercent) =>
      'عند تغيير الموعد كانت مدّة الإلغاء المجاني قد انتهت، ويبقى الأمر كذلك: ' +
      `عند الإلغاء، أو إذا لم يصل جواب في الوقت المحدّد، يتم حسم ${keptPercent}% من المبلغ المدفوع. ` +
      'وإذا رفض مزوّد الخدمة، يعود إليك المبلغ كاملاً.',
    confirmed: (kept) =>
      'عند تغيير الموعد كانت مدّة الإلغاء المجاني قد انتهت، ويبقى الأمر كذلك: ' +
      `عند الإلغاء يتم حسم ${keptOfPaid(kept)}. ` +
      'وإذا ألغى مزوّد الخدمة الحجز، يعود إليك المبلغ كاملاً.'
  },
  security: {
    password_changed: {
      subject: 'تم تغيير كلمة السر',
      text: 'تم تغيير كلمة السر لحسابك، وتسجيل الخروج من كل الأجهزة الأخرى.'
    },
    email_changed: {
      subject: 'تم تغيير البريد الإلكتروني لحسابك',
      text: 'أصبح لحسابك بريد إلكتروني آخر، ولم يعد هذا البريد مرتبطاً به.'
    },
    account_closed: {
      subject: 'تم إغلاق حسابك',
      text: 'تم إغلاق حسابك، وإلغاء الحجوزات القادمة.'
    },
    second_factor_on: {
      subject: 'تم تفعيل التحقق بخطوتين لحسابك',
      text: 'من الآن يتطلّب تسجيل الدخول رمزاً من تطبيق المصادقة. تم تسجيل الخروج من الأجهزة الأخرى.'
    },
    second_factor_off: {
      subject: 'تم إيقاف التحقق بخطوتين لحسابك',
      text: 'من الآن لا يتطلّب تسجيل الدخول رمزاً من تطبيق المصادقة.'
    },
    recovery_codes_renewed: {
      subject: 'رموز استرداد جديدة لحسابك',
      text: 'صدرت رموز استرداد جديدة لحسابك، ولم تعد الرموز السابقة صالحة.'
    }
  },
  reset: {
    subject: 'اختيار كلمة سر جديدة',
    text: 'وصلنا طلب لكلمة سر جديدة لحسابك. إذا لم يكن الطلب منك، فلا داعي لأي شيء.',
    button: 'اختيار كلمة سر جديدة'
  },
  verify: {
    subject: 'تأكيد بريدك الإلكتروني',
    text: 'يرجى تأكيد أن هذا البريد الإلكتروني لك.',
    button: 'تأكيد'
  },
  change: {
    subject: 'تأكيد بريدك الإلكتروني الجديد',
    text: 'يصبح هذا البريد الإلكتروني بريد حسابك فور تأكيد أنه لك.',
    button: 'تأكيد'
  },
  conversation: {
    subject: (marketplace) => `محادثتك مع ${marketplace}`,
    text: 'باختصار، ثم نصّ المحادثة:',
    speakers: (marketplace) => ({ user: 'أنت', assistant: marketplace, human: 'فريقنا' }),
    summary: {
      asked: 'السؤال',
      found: 'ما وجدناه',
      booked: 'الحجز',
      cancelled: 'تم إلغاؤه',
      open: 'ما زال معلّقاً',
      unanswered: (service) => `${service}، بانتظار جواب مزوّد الخدمة`
    }
  },
  joined: {
    aboutBookings: (count) => `${counted(count, ['تغيير واحد', 'تغييران', 'تغييرات', 'تغييراً'])} في حجوزاتك`,
    aboutAnything: (count) => `${counted(count, ['تحديث واحد', 'تحديثان', 'تحديثات', 'تحديثاً'])} لك`,
    list: 'حصل أكثر من شيء خلال دقائق، وهذا كل شيء بالترتيب:',
    more: (count) => `قبل ذلك ${counted(count, ['تحديث واحد', 'تحديثان', 'تحديثات', 'تحديثاً'])} في التطبيق.`,
    text: (marketplace, subject, newest) =>
      `${marketplace}: ${subject}. آخر شيء: ${newest} والباقي في التطبيق.`,
    lastToday: 'لن نرسل SMS أخرى اليوم، وكل شيء موجود في التطبيق.'
  }
}

/** Whole hours as hours; sixty minutes are said as they are. */
function lifeOf(minutes: number): string {
  return minutes > 60 && minutes % 60 === 0
    ? counted(minutes / 60, ['ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة'])
    : counted(minutes, ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'])
}

/** One of something, two, three to ten, and more: Arabic says each in another way. */
function counted(count: number, [one, two, few, many]: [string, string, string, string]): string {
  if (count === 1) return one
  if (count === 2) return two
  return `${count} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`
}
