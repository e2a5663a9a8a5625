import t from '../support/tap.js'
import { scoreSentiment } from '../../src/reviews/sentiment.js'
import { examSentiment } from '../exam/sentiment.js'

const label = (text: string): string => scoreSentiment(text).label

t.test('what a tradesman is called for is no complaint about him', async (t) => {
  for (const text of ['صلحلي التسريب بالحمام', 'نضفت كل الغبرة', 'شال البقع عن الكنباية']) {
    t.not(scoreSentiment(text).label, 'negative', text)
  }
})

t.test('praise is positive', async (t) => {
  for (const text of [
    'Great plumber, on time and very clean work',
    'I love this service!',
    'Highly recommended',
    'not bad at all',
    'he was never late',
    'No problems, would book again',
    'fixed my fridge perfectly',
    'the best electrician in Beirut',
    '😍😍',
    '👍',
    'five stars',
    'شغلو كتير منيح',
    'معلم شاطر ومحترم',
    'ممتاز',
    'سعرو معقول وشغلو نضيف',
    'إيدو دهب',
    'بنصح فيه',
    'رووووعة',
    'يعطيه العافية ما قصّر',
    'أحسن سباك بصور',
    'خدمة رائعة وسريعة',
    'ما في كلام',
    'حلو كتير ❤️'
  ]) {
    t.equal(label(text), 'positive', text)
  }
})

t.test('complaint is negative', async (t) => {
  for (const text of [
    'Terrible, he never came',
    'not good',
    'waste of money',
    'the fridge broke again after two days',
    'rude and unprofessional',
    'I do not recommend him',
    "didn't fix anything",
    'too expensive',
    'he was late and left a mess',
    '👎',
    '😡',
    'The price is good but the work was awful',
    'شغلو سيء',
    'ما بنصح فيه',
    'مش منيح',
    'غالي كتير',
    'ما اجا عالموعد',
    'تأخر ساعتين ونصاب',
    'زفت',
    'للأسف رجع خرب',
    'ما عجبني',
    'خسارة المصاري',
    'مو نظيف',
    'خدمة بطيئة وأسعار مبالغ فيها',
    'بلا طعم'
  ]) {
    t.equal(label(text), 'negative', text)
  }
})

t.test('facts are neutral', async (t) => {
  for (const text of [
    'He installed the tap on Monday',
    'the plumber',
    'نهار التلاتا',
    '',
    '5',
    'الساعة عشرة الصبح'
  ]) {
    t.equal(label(text), 'neutral', text)
  }
})

t.test('negation turns a feeling around and intensity strengthens it', async (t) => {
  t.ok(scoreSentiment('very good').score > scoreSentiment('good').score)
  t.ok(scoreSentiment('not good').score < 0)
  t.ok(scoreSentiment('excellent').score > scoreSentiment('nice').score)
  t.ok(scoreSentiment('كتير منيح').score > scoreSentiment('منيح').score)
  t.ok(scoreSentiment('مش منيح').score < 0)
})

t.test('a negation ends with its clause, and a "but" weighs only the clauses beside it', async (t) => {
  t.equal(label('ما في زحمة والشغل حلو'), 'positive')
  t.equal(label('ما كان في حدا بس الشغل ممتاز'), 'positive')

  const praise =
    'معلم شاطر ومحترم، شغلو مرتب ونضيف، اجا عالموعد وصلح الحنفية والسخان بسرعة وبسعر معقول، بنصح فيه'
  t.equal(label(`${praise}، بس عجقة السير أخرتو شوي`), 'positive')
  t.equal(label('السعر منيح بس الشغل سيء'), 'negative')
})

t.test('Arabic grammar alone is no complaint', async (t) => {
  for (const text of ['لكن', 'ما كان في كهربا', 'لو سمحت بس كمان واحد']) t.equal(label(text), 'neutral', text)
})

t.test('it knows how people in the Gulf, in Egypt and in the Levant speak of a tradesman', async (t) => {
  for (const text of [
    'بيض الله وجهه ما قصروا',
    'شغله زي الفل',
    'ولاد حلال وعندهم ضمير',
    'كتر خيرو ريحني',
    'يعتمد عليه وسنع'
  ]) {
    t.equal(label(text), 'positive', text)
  }

  for (const text of [
    'شغل نص كم وغشيم',
    'مكشر وما بيحترم حدا',
    'ما بيحرز وأسعاره عالية',
    'كنسل قبل الموعد وما بيفهم',
    'محتال وبلا ضمير',
    'مش هرجع له تاني'
  ]) {
    t.equal(label(text), 'negative', text)
  }
})

t.test('the score stays within −1 and 1 and the language is told', async (t) => {
  for (const [text, language] of [
    ['good '.repeat(400), 'en'],
    ['سيء '.repeat(400), 'ar'],
    ['ktir mni7', 'ar'],
    ['', 'en']
  ]) {
    const sentiment = scoreSentiment(text ?? '')
    t.ok(sentiment.score >= -1 && sentiment.score <= 1)
    t.equal(sentiment.language, language)
  }
})

t.test('a long hostile text is answered quickly', async (t) => {
  const started = process.cpuUsage()
  for (const part of ['not ', 'good ', 'والبال', '😡', ':(', 'ما ']) scoreSentiment(part.repeat(50_000))
  t.ok(process.cpuUsage(started).user / 1000 < 1000)
})

t.test(
  'the exam reports accuracy and F1 of the classes that the data has, and refuses other lines',
  async (t) => {
    const lines = [
      { text: 'great', polarity: 1 },
      { text: 'awful', polarity: -1 },
      { text: 'awful', polarity: 1 },
      { text: 'great', polarity: 1 }
    ]

    const scores = await examSentiment(lines)
    t.equal(scores.n, 4)
    t.equal(scores.accuracy, 0.75)
    t.equal(Math.round(scores.macroF1 * 1000), Math.round((1000 * (0.8 + 2 / 3)) / 2))
    t.equal((await examSentiment(lines.slice(0, 2), lines.slice(0, 2))).accuracy, 1)
    await t.rejects(examSentiment([{ text: 'x', polarity: 4 }]), TypeError)
  }
)
