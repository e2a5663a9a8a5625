import t from '../support/tap.js'
import { presentable } from '../../agent/answer/model/reply-check.js'
import type { Told } from '../../agent/answer/model/told.js'

// A model in a turn in which nothing was booked, moved, cancelled or paid, and nobody is on the way.
const told: Told = {
  amounts: new Set([20, 26]),
  ratings: new Set([4.8]),
  times: new Set([10 * 60, 14 * 60 + 30]),
  numbers: new Set([12.4])
}
const isShown = (text: string) => presentable(text, /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', told) !== null

const hostile: Record<string, string[]> = {
  'native English': [
    'Your appointment is secured for tomorrow at 10:00.',
    'You are locked in with Abu Ali, see you tomorrow.',
    'All sorted, he comes at 10:00.',
    "It's a done deal: Friday at 10 am is yours.",
    'I put you down for 10:00.',
    'Consider it arranged.',
    'He is on his way.',
    'Your old visit has been called off.',
    'I have pushed your visit to 2:30 pm.',
    'Your money is back on your card.',
    'I waived the fee for you.',
    'No worries, your slot is held until noon.',
    'Congratulations, you have an appointment with Hallal.',
    'Good news and your booking went through.',
    'You can relax now, your reservation is in place.',
    'Your deposit was received.'
  ],
  'second-language English': [
    'Appointment is made, the man will come at 10.',
    'I did reservation for you, it is finalized.',
    'The worker is coming now to your house.',
    'Your visit was changed your hour is 10:00 and approved.',
    'I give you back your money, refund is done.',
    'He accepted, he will be there at 10:00.'
  ],
  'Lebanese Arabic': [
    'صار عندك موعد بكرا الساعة ١٠.',
    'خلص، ثبتلك ياه بكرا.',
    'زبطتلك الموعد مع أبو علي.',
    'موعدك بكرا عالعشرة، ناطرك.',
    'هو بالطريق لعندك.',
    'رجعنالك المصاري عالكارت.',
    'رح يجي أبو علي الساعة ١٠.',
    'نقلتلك الموعد للجمعة.',
    'لغيتلك الحجز القديم.',
    'مبروك، كل شي مرتب.'
  ],
  'Gulf and Egyptian Arabic': [
    'أبشر، حجزك مؤكد.',
    'سجلتك عنده باجر.',
    'الفني جايك الحين.',
    'اتحجزلك خلاص بكرة الساعة ١٠.',
    'هيجي لحضرتك بكرة الصبح.',
    'الفلوس رجعتلك يا فندم، تم الاسترجاع.'
  ],
  'standard Arabic': [
    'تم تثبيت موعدك مع أبو علي.',
    'لديك موعد غداً في العاشرة.',
    'سيصل الفني في تمام الساعة ١٠.',
    'وافق مقدم الخدمة على طلبك.',
    'لقد أُلغي حجزك السابق، تمت العملية.'
  ],
  'Arabizi and French': [
    '7ajaztellak bokra 3al 10.',
    'maw3adak sar msabbat.',
    'khalas, zabbatet kel shi.',
    'Huwe 3al tari2 la 3andak.',
    "C'est réservé pour demain.",
    'Le plombier viendra demain à 10h.',
    'Votre rendez-vous est confirmé.'
  ],
  'places to turn to': [
    'Write to him at t.me/abuali, it is quicker.',
    'You find him as @abuali.plumbing there.',
    'His page is abu-ali.example.',
    'Look at bit.ly/abuali for the prices.',
    'Ask for him on WhatsApp instead.',
    'Call him directly, he is cheaper then.',
    'His shop is in Hamra Street, building Saad, second floor.',
    'Dial seven zero one two three four five six.',
    'Mail abuali (at) pipes [dot] com.',
    'حاكيه عالواتساب أرخص.',
    'رقمو صفر تلاتة واحد تنين تلاتة اربعة.',
    'محلو بشارع الحمرا بناية سعد.',
    'راسله على تلغرام.',
    'di2lo 3al ra2m, ra2mo ma3ak.'
  ]
}

t.test(
  'no state of a booking, no money, no arrival and no place to turn to is said that no tool told',
  async (t) => {
    const texts = Object.values(hostile).flat()
    t.ok(texts.length >= 60)
    t.equal(new Set(texts).size, texts.length)

    for (const [way, said] of Object.entries(hostile)) {
      for (const text of said) t.notOk(isShown(text), `${way}: ${text}`)
    }
  }
)

t.test('questions, offers, conditions and what a tool told are said as they are', async (t) => {
  for (const text of [
    'Which one would you like?',
    'Shall I book Abu Ali for tomorrow at 10:00?',
    'I can book it once you say yes.',
    'Nothing is booked yet. Which day suits you?',
    'Two plumbers near you look good to me.',
    'Abu Ali costs $20 and is rated 4.8, free at 10:00.',
    'When should he come?',
    'Would you like it moved to another day?',
    'I am sorry that nobody showed up. Shall I look for a new time, or call a person?',
    'If you want to cancel it, tell me so.',
    'Do you want me to look for somebody cheaper?',
    'Welcome! What needs fixing?',
    'Let me look for electricians.',
    'في سباكين قراب منك شغلن منيح. أي واحد بتحب؟',
    'بتحب احجزلك عند أبو علي بكرا الساعة ١٠؟',
    'أهلا! شو بدك نصلّح؟',
    'أي ساعة بتناسبك؟',
    'فيك تلغي قبل يوم بلا كلفة.',
    'أبو علي ب٢٠ دولار، تقييمه ٤٫٨، فاضي الساعة ١٠.',
    'ما في شي محجوز لهلق. أيمتى بدك؟',
    'هل ترغب في حجز الأول؟'
  ]) {
    t.ok(isShown(text), text)
  }
})
