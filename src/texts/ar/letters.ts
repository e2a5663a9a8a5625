import type { LetterTexts } from '../shape/letters.js'

export const letters: LetterTexts = {
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
    'لمّا غيّرت الموعد كان صار الإلغاء مش ببلاش، وهالشي ما بيتغيّر: ' +
    `إذا لغيت، أو ما إجا جواب بالوقت، بينحسم ${keptPercent}% من اللي اندفع. ` +
    'وإذا مزوّد الخدمة رفض، كل شي بيرجعلك.',
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

/** Two of something, three to ten, and more: Arabic says each in another way. */
function counted(count: number, [two, few, many]: [string, string, string]): string {
  if (count === 2) return two
  return `${count} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`
}
