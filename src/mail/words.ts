import type { Locale } from '../shared/actor.js'
import type { receiptEvents, securityEvents } from '../shared/jobs.js'

export interface Saying {
  subject: string
  text: string
}
interface Words {
  hello: (name: string) => string
  /** To an address of which we do not know whose it is. */
  helloStranger: string
  /** Instead of what people wrote, to such an address. */
  unproven: string
  facts: { service: string; provider: string; client: string; when: string; price: string }
  footer: string
  preferences: string
  linkLife: (minutes: number) => string
  /** The SMS that proves a telephone number. */
  phoneCode: (code: string, minutes: number) => string
  notYou: string
  receipt: Record<(typeof receiptEvents)[number], Saying>
  /** What a client who moves a booking late must know, beside the receipt. */
  movedLate: (keptPercent: number) => string
  security: Record<(typeof securityEvents)[number], Saying>
  reset: Saying & { button: string }
  verify: Saying & { button: string }
  change: Saying & { button: string }
  conversation: { subject: string; text: string; you: string; concierge: string }
  /** Of several notices in one mail or SMS. */
  joined: {
    aboutBookings: (count: number) => string
    aboutAnything: (count: number) => string
    list: string
    /** Those that the mail has no room for. */
    more: (count: number) => string
    text: (subject: string, newest: string) => string
    lastToday: string
  }
}

/** What mails say beyond the notices, which src/notifications words. */
export const words: Record<Locale, Words> = {
  en: {
    hello: (name) => `Hello ${name},`,
    helloStranger: 'Hello,',
    unproven:
      'There is news for you on Taskego: please open it to read it. Once you have confirmed this ' +
      'address, our mails will tell it too.',
    facts: { service: 'Service', provider: 'Provider', client: 'Client', when: 'When', price: 'Price' },
    footer: 'Taskego',
    preferences: 'You can choose in your settings which of these messages you receive.',
    linkLife: (minutes) => `The link works once and for ${minutes} minutes.`,
    phoneCode: (code, minutes) =>
      `${code} is your Taskego code. It is good for ${minutes} minutes. Give it to nobody.`,
    notYou: 'If this was not you, reset your password at once.',
    receipt: {
      requested: {
        subject: 'Your booking request',
        text: 'We have passed your request on. You will hear from us as soon as it is answered.'
      },
      accepted: {
        subject: 'You have accepted a booking',
        text: 'You have accepted this booking. It is in your calendar.'
      },
      moved: {
        subject: 'Your request for another time',
        text: 'We have asked for the new time. The booking waits for an answer again.'
      },
      cancelled: { subject: 'You have cancelled a booking', text: 'You have cancelled this booking.' }
    },
    movedLate: (keptPercent) =>
      'Cancelling already cost something when you moved it, and that stays so: if you cancel, or ' +
      `nobody answers in time, ${keptPercent}% of what was paid is kept. If the provider declines, all ` +
      'of it comes back to you.',
    security: {
      password_changed: {
        subject: 'Your password was changed',
        text: 'The password of your account was changed, and all other devices were signed out.'
      },
      email_changed: {
        subject: 'Your e-mail address was changed',
        text: 'Your account now uses another e-mail address; this one is no longer connected with it.'
      },
      account_closed: {
        subject: 'Your account is closed',
        text: 'Your account is closed. Future bookings were cancelled.'
      }
    },
    reset: {
      subject: 'Choose a new password',
      text:
        'Somebody asked for a new password for your account. ' +
        'If it was not you, you need not do anything.',
      button: 'Choose a new password'
    },
    verify: {
      subject: 'Please confirm your e-mail address',
      text: 'Please confirm that this address is yours.',
      button: 'Confirm'
    },
    change: {
      subject: 'Please confirm your new e-mail address',
      text: 'Your account will use this address as soon as you confirm that it is yours.',
      button: 'Confirm'
    },
    conversation: {
      subject: 'Your conversation with Taskego',
      text: 'Here is what we talked about.',
      you: 'You',
      concierge: 'Taskego'
    },
    joined: {
      aboutBookings: (count) => `${count} changes to your bookings`,
      aboutAnything: (count) => `${count} updates for you`,
      list: 'Several things happened within a few minutes. Here they are, in order:',
      more: (count) => `The ${count} before them are in the app.`,
      text: (subject, newest) => `Taskego: ${subject}. The latest: ${newest} The rest is in the app.`,
      lastToday: 'No more SMS today; everything is in the app.'
    }
  },
  ar: {
    hello: (name) => `مرحبا ${name}،`,
    helloStranger: 'مرحبا،',
    unproven: 'في شي جديد إلك على Taskego: افتحه لتقراه. وبس تأكّد هالإيميل، رسايلنا رح تحكيلك كل شي.',
    facts: { service: 'الخدمة', provider: 'مزوّد الخدمة', client: 'الزبون', when: 'الموعد', price: 'السعر' },
    footer: 'Taskego',
    preferences: 'فيك تختار من الإعدادات أي رسائل بدك توصلك.',
    linkLife: (minutes) => `الرابط بيشتغل مرة وحدة، ولمدة ${minutes} دقيقة.`,
    phoneCode: (code, minutes) =>
      `${code} هوّي الكود تبعك على Taskego، وصالح لمدة ${minutes} دقايق. ما تعطيه لحدا.`,
    notYou: 'إذا ما كنت إنت، غيّر كلمة السر فوراً.',
    receipt: {
      requested: { subject: 'طلب حجزك', text: 'وصّلنا طلبك، ومنخبّرك أول ما يجي الجواب.' },
      accepted: { subject: 'قبلت حجز', text: 'إنت قبلت هالحجز، وصار على روزنامتك.' },
      moved: { subject: 'طلبك لموعد تاني', text: 'طلبنا الموعد الجديد، والحجز ناطر جواب من جديد.' },
      cancelled: { subject: 'لغيت حجز', text: 'إنت لغيت هالحجز.' }
    },
    movedLate: (keptPercent) =>
      'لمّا غيّرت الموعد كان صار الإلغاء مش ببلاش، وهالشي ما بيتغيّر: إذا لغيت، أو ما إجا جواب بالوقت، ' +
      `بينحسم ${keptPercent}% من اللي اندفع. وإذا مزوّد الخدمة رفض، كل شي بيرجعلك.`,
    security: {
      password_changed: {
        subject: 'تغيّرت كلمة السر',
        text: 'تغيّرت كلمة السر تبع حسابك، وطلع الحساب من كل الأجهزة التانية.'
      },
      email_changed: {
        subject: 'تغيّر إيميل حسابك',
        text: 'حسابك صار على إيميل تاني، وهيدا ما بقى مربوط فيه.'
      },
      account_closed: { subject: 'تسكّر حسابك', text: 'تسكّر حسابك، وانلغت الحجوزات الجايي.' }
    },
    reset: {
      subject: 'اختار كلمة سر جديدة',
      text: 'في حدا طلب كلمة سر جديدة لحسابك. إذا مش إنت، ما في داعي تعمل شي.',
      button: 'اختار كلمة سر جديدة'
    },
    verify: { subject: 'أكّد إيميلك', text: 'أكّدلنا إنو هالإيميل إلك.', button: 'تأكيد' },
    change: {
      subject: 'أكّد إيميلك الجديد',
      text: 'حسابك رح يصير على هالإيميل أول ما تأكّد إنو إلك.',
      button: 'تأكيد'
    },
    conversation: {
      subject: 'محادثتك مع Taskego',
      text: 'هيدا اللي حكينا فيه.',
      you: 'إنت',
      concierge: 'Taskego'
    },
    joined: {
      aboutBookings: (count) => `${counted(count, ['تغييرين', 'تغييرات', 'تغيير'])} بحجوزاتك`,
      aboutAnything: (count) => `${counted(count, ['تحديثين', 'تحديثات', 'تحديث'])} إلك`,
      list: 'صار أكتر من شي بكم دقيقة، وهون كلّن بالترتيب:',
      more: (count) => `وقبلن في ${count} كمان، بتلاقيهن بالتطبيق.`,
      text: (subject, newest) => `Taskego: ${subject}. آخر شي: ${newest} والباقي بالتطبيق.`,
      lastToday: 'ما رح نبعت SMS تاني اليوم، وكل شي بتلاقيه بالتطبيق.'
    }
  }
}

/** Two of something, three to ten, and more: Arabic says each in another way. */
function counted(count: number, [two, few, many]: [string, string, string]): string {
  if (count === 2) return two
  return `${count} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`
}
