import { processorTime } from '../../support/growth.js'
import t from '../../support/tap.js'
import * as acts from '../../../agent/language/acts.js'
import { readText, type Reading } from '../../../agent/language/reading.js'

type Acts = acts.Acts

const isBookNow = ofText(acts.isBookNow)
const isPlainAffirmation = ofText(acts.isPlainAffirmation)
const isPlainCancellation = ofText(acts.isPlainCancellation)
const isPlainDenial = ofText(acts.isPlainDenial)
const readActs = ofText(acts.readActs)
const readBudget = ofText(acts.readBudget)
const readChoice = ofText(acts.readChoice)
const readCount = ofText(acts.readCount)
const readRating = ofText(acts.readRating)
const restAfterYes = ofText(acts.restAfterYes)

/** What reads a reading, as something that reads a text. */
function ofText<T>(read: (reading: Reading) => T): (text: string) => T {
  return (text) => read(readText(text))
}

t.test('a plain yes is a yes in English, Arabic and Arabizi', async (t) => {
  for (const text of [
    'yes',
    'Yes!',
    'yes please',
    'yep go ahead',
    'yeah sure',
    'ok',
    'OK.',
    'okay',
    'sure',
    'confirm',
    'yes, confirm it',
    'go ahead',
    'sounds good',
    'do it',
    'perfect',
    'yes book it',
    'please confirm the booking',
    'ok thanks',
    'Yes, that works for me',
    'that sounds good, please go ahead',
    "that's correct",
    'yes please book it now',
    'alright',
    'of course',
    'Yes, thank you very much',
    'y',
    'yesss',
    '👍',
    '✅',
    'yes 👍',
    '👍🏽',
    'book it',
    'Let’s do it',
    'اي',
    'إي',
    'ايه تمام',
    'اي تمام',
    'أكيد',
    'اوكي',
    'ماشي',
    'يلا',
    'نعم',
    'ايوه',
    'اه',
    'تمام شكرا',
    'موافق',
    'مزبوط',
    'اي والله',
    'احجزها',
    'أكّد الحجز',
    'اي احجزلي ياه',
    'اي لو سمحت',
    'تمام يسلمو',
    'ثبتها',
    'زبطت',
    'ما في مشكلة',
    'على بركة الله',
    'ايييي',
    'تمااام',
    'eh',
    'eh tamem',
    'ee',
    'aywa',
    'tamem',
    'mashi',
    'yalla',
    'akid',
    'eh please',
    'ok tamem',
    'oke',
    'eh 7jezle',
    'eh wallah tamem',
    'na3am',
    'mni7',
    'eh e7joz',
    "oui d'accord",
    'eh sabbeta'
  ]) {
    t.equal(isPlainAffirmation(text), true, text)
  }
})

t.test('a yes with anything else in it is not plain', async (t) => {
  for (const text of [
    'اي بس مش الخميس',
    'yes but on Friday',
    'no',
    'yes?',
    'ok book the second one for Wednesday 2pm',
    'yes, the second one',
    'ok, what about Friday',
    'yes and also a cleaner',
    'hmm yes',
    'yes...',
    'ok…',
    'maybe',
    'not sure',
    'yes no',
    'no yes',
    'my friend said "yes"',
    'he said yes',
    '"yes"',
    '«اي»',
    'yes 👎',
    'yes tomorrow',
    'ok 5pm',
    'is it ok',
    'is that right',
    'yes cheaper',
    'yes if it is free',
    'ok wait',
    'yes cancel it',
    'sure?',
    'are you sure',
    'thanks',
    'thank you',
    'now',
    'please',
    'I never said yes',
    'yes I guess',
    'okay then not',
    'dont confirm',
    'do not book it',
    "don't do it",
    'no problem but later',
    'the right one',
    'good question',
    'ok google',
    'yes please call me first',
    'yes for 3 people',
    'اي؟',
    'ايه؟',
    'اي واحد',
    'اي بكرا',
    'اي التاني',
    'لا',
    'لا تمام',
    'مش تمام',
    'تمام بس غيّر الوقت',
    'مو موافق',
    'اوكي بس الجمعة',
    'ما بدي',
    'خلص',
    'شكرا',
    'ايه الحكاية',
    'اي ساعة',
    'ماشي الساعة خمسة',
    'لا احجز',
    'مش اكيد',
    'قال اي',
    'يلا باي',
    'eh bas mish el khamis',
    'eh el tene',
    'la2',
    'mish tamem',
    'tamem bas bokra',
    'eh?',
    'mish akid',
    'shukran',
    '',
    '?',
    '...',
    '👎',
    '🤔',
    '5',
    'ok 2',
    'ah'
  ]) {
    t.equal(isPlainAffirmation(text), false, text)
  }
})

t.test('what follows a yes is handed back, for whoever judges it', async (t) => {
  t.equal(restAfterYes("That's right. What is their phone number?"), 'what is their phone number')
  t.equal(restAfterYes('اي. بس مش الخميس'), 'بس مش الخميس')
  t.equal(restAfterYes('yes'), '')

  for (const text of ['yes but not Friday', 'no', 'thanks. yes', '"yes". ok']) {
    t.equal(restAfterYes(text), undefined, text)
  }
})

t.test('a plain no is a no, and never a yes', async (t) => {
  for (const text of [
    'no',
    'nope',
    'No thanks',
    'no thank you',
    'never mind',
    "don't book it",
    'not now',
    'forget it',
    'I changed my mind',
    'لا',
    'لأ',
    'لا شكرا',
    'ما بدي',
    'مش هلق',
    'بلاها',
    'مش هيدا',
    'لا تحجز',
    'la2',
    'la2 shukran',
    'ma bade',
    'mish hayda',
    'bala',
    '👎',
    '❌',
    'la'
  ]) {
    t.equal(isPlainDenial(text), true, text)
    t.equal(isPlainAffirmation(text), false, text)
    t.equal(isBookNow(text), false, text)
  }

  for (const text of [
    'yes',
    'no the second one',
    'لا الجمعة',
    'no problem',
    'not bad',
    'who knows',
    'no?',
    ''
  ]) {
    t.equal(isPlainDenial(text), false, text)
  }
})

t.test('"cancel it" alone is a plain cancellation', async (t) => {
  for (const text of [
    'cancel it',
    'Cancel',
    'please cancel',
    'cancel my booking',
    'no, cancel it',
    'actually cancel it please',
    'sorry, cancel that',
    'undo',
    'call it off',
    'I want to cancel it',
    'can you cancel it?',
    'الغيها',
    'الغي الحجز',
    'كنسل',
    'كنسلها',
    'لا الغيها',
    'بدي الغي الحجز',
    'بطلت',
    'ما عاد بدي',
    'الغيها لو سمحت',
    'elghe',
    'elgheya',
    'kansel',
    'elghe el maw3ad',
    'la2 elghiya',
    'bade elghe'
  ]) {
    t.equal(isPlainCancellation(text), true, text)
  }

  for (const text of [
    "don't cancel it",
    "I don't want to cancel",
    'can I cancel?',
    'cancel it?',
    'cancel the second one',
    'cancel it tomorrow',
    'what if I cancel',
    'do not cancel',
    'cancellation policy',
    'he said "cancel it"',
    'cancel it...',
    'cancel the plumber and book a painter',
    'لا تلغيها',
    'ما بدي الغي',
    'لا تلغي',
    'فيني الغي؟',
    'الغي التاني',
    'كيف الغي',
    'ma bade elghe',
    'la telghiha',
    'yes',
    '',
    'never cancel'
  ]) {
    t.equal(isPlainCancellation(text), false, text)
  }
})

t.test('book now needs a booking verb and a word of immediacy in one breath', async (t) => {
  for (const text of [
    'I want to book now',
    'book now',
    'book it now',
    'Book the first one right away',
    'I want to book a plumber in Beirut tomorrow at 11 now',
    'please book it immediately',
    'reserve it right now',
    'can you book me a plumber in Saida at 5 now?',
    'book it. Now!',
    'yes, book it now',
    "I'd like to book now",
    'make an appointment right away',
    'no problem, book it now',
    'right now book it',
    "let's book now",
    'I am ready, book it now',
    'احجزلي هلق',
    'احجز هلق',
    'احجزلي سباك بصور بكرا الساعة ١٠ هلق',
    'احجز فوراً',
    'بدي احجز الآن',
    'احجزلي حالاً',
    'احجزها هلأ',
    'بدي احجز هلأ',
    'حجزلي هلق لو سمحت',
    'خدلي موعد هلق',
    'ممكن تحجزلي هلق؟',
    'هلق احجزلي',
    'احجزلي دلوقتي',
    'احجز لي الحين',
    'احجزلي التاني هلق',
    'e7jezle halla2',
    '7jezle hala2',
    'bade e7joz halla2',
    'e7joz fawran',
    'bade e7joz sabbak bi sour bokra 3al 10 halla2',
    'ehjezle halla'
  ]) {
    t.equal(isBookNow(text), true, text)
  }
})

t.test('less than that is never book now', async (t) => {
  for (const text of [
    "don't book now",
    'do not book it now',
    'not now',
    'book it',
    'book it later',
    'ok book the second one for Wednesday 2pm',
    'now',
    'I need a plumber now',
    'book a plumber asap',
    'it is urgent, book a plumber',
    'my friend said "yes book now"',
    'my friend said yes book now',
    'he told me to book now',
    'should I book now?',
    'should I book now',
    'can I book now?',
    'how do I book now',
    'if I book now do I get a discount',
    'book now?',
    'do I have to book now',
    'I will book later not now',
    'where is my booking now',
    'I booked it now',
    'the button says book now',
    'book it now or later?',
    'book the second one for Wednesday, I am free now',
    'is the plumber I booked available now',
    'book the one who is available now',
    'book whoever is free now',
    'for now just book nothing',
    'ok now book the second one for Wednesday',
    'now, book the second one for Friday',
    "I'm not ready to book now",
    'never book now',
    'book now and cancel',
    'book it now... wait',
    'before I book now tell me the price',
    'I read a book now',
    'she wants to book now',
    'book from now on only with him',
    '“book now”',
    "'book now'",
    '> book now',
    'why book now',
    'I might book now',
    'book now, just kidding',
    'immediately',
    'what happens when I book now',
    'book it an hour from now',
    'I am about to book now',
    'book it now 👎',
    'لا تحجز هلق',
    'ما تحجز هلق',
    'ما بدي احجز',
    'ما بدي احجز هلق',
    'مش هلق',
    'احجز مش هلق',
    'احجزلي بكرا',
    'هلق',
    'بدي سباك هلق',
    'احجزلي السباك الفاضي هلق',
    'اذا بحجز هلق في خصم؟',
    'فيني احجز هلق؟',
    'شو بيصير اذا حجزت هلق',
    'قال احجز هلق',
    'رفيقي قلي احجز هلق',
    'بدو يحجز هلق',
    'حجزت هلق',
    'احجزلي بعدين مش هلق',
    'هلا',
    'هلا والله بدي احجز',
    'احجزلي قبل الضهر',
    'ليش احجز هلق',
    'الغي الحجز هلق',
    'استنى احجز هلق بعدين',
    'ma te7jez halla2',
    'ma bade e7joz halla2',
    'mish halla2',
    'la te7joz halla2',
    'fine e7joz halla2?',
    'eza be7joz halla2',
    '2alle e7joz halla2',
    'e7jezle bokra',
    'halla2',
    ''
  ]) {
    t.equal(isBookNow(text), false, text)
  }
})

t.test('a choice among what was shown', async (t) => {
  const table: Array<[string, unknown]> = [
    ['the first one', 0],
    ['the second one', 1],
    ['second', 1],
    ['the 2nd one', 1],
    ['third option please', 2],
    ['#2', 1],
    ['number 2', 1],
    ['number two', 1],
    ['option 3', 2],
    ['2', 1],
    ['ok book the second one for Wednesday 2pm', 1],
    ['the first one, tomorrow at 10 in the morning', 0],
    ['I prefer the third', 2],
    ['التاني', 1],
    ['التانية', 1],
    ['الأول', 0],
    ['رقم ٢', 1],
    ['رقم واحد', 0],
    ['number one', 0],
    ['ra2em wa7ad', 0],
    ['raqem tnen', 1],
    ['رقم 3', 2],
    ['الثالث', 2],
    ['احجزلي التاني', 1],
    ['اول واحد', 0],
    ['٢', 1],
    ['خيار تلاتة', 2],
    ['el tene', 1],
    ['ltene', 1],
    ['awal wa7ad', 0],
    ['ra2em 2', 1],
    ['tene wa7ad', 1],
    ['el awal', 0],
    ['el talet', 2],
    ['the last one', 'last'],
    ['الأخير', 'last'],
    ['اخر واحد', 'last'],
    ['the cheapest one', 'price'],
    ['الأرخص', 'price'],
    ['arkhas wa7ad', 'price'],
    ['the nearest', 'distance'],
    ['أقرب واحد', 'distance'],
    ['the best one', 'rating'],
    ['a7san wa7ad', 'rating'],
    ['the earliest', 'soonest'],
    ['that one', 'demonstrative'],
    ['هيدا', 'demonstrative'],
    ['hayda', 'demonstrative'],
    ['not the first, the second', 1],
    ['مش الأول التاني', 1],
    ['first is good', 0],
    ['second please', 1],
    ['third works for me', 2],
    ['الأولى من فضلك', 0],
    ['تاني تمام', 1],
    ['premier svp', 0],
    ['take first', 0],
    ['الخيار الأول من فضلكم', 0]
  ]

  for (const [text, expected] of table) {
    const { chosen } = readChoice(text)
    t.equal(chosen === undefined ? undefined : shown(chosen), expected, text)
  }

  t.same(readChoice('not the second one').rejected, { kind: 'index', index: 1 })
  t.equal(readChoice('not the second one').chosen, undefined)
})

t.test('dates, idioms and numbers of other things choose nothing', async (t) => {
  for (const text of [
    'the second of May',
    'on the 2nd of June',
    'wait a second',
    'just a second',
    'one second',
    'the first of the month',
    'first thing tomorrow',
    'I need 2 plumbers',
    'at 2',
    'at 2 pm',
    'بكرا الساعة ٢',
    'اول الشهر',
    'الطابق التاني',
    'second floor',
    'الاتنين',
    'يوم التنين',
    'اتنين سباكين',
    'for the first time',
    'on second thought',
    '2 hours',
    '2pm',
    'I need a plumber',
    'اول ايار',
    'on the 3rd',
    'her phone number',
    'معو رخصة',
    'at Premier Family Dental',
    '4 stars',
    'yes',
    'go on with the last step',
    'continue with the previous one',
    'the last time',
    'the last thing',
    'the last two',
    'the last but one',
    'the first thing',
    'first of all',
    'in the first place',
    'the second part',
    'number one priority',
    'the best way to pay',
    'كمّل',
    'كمل بالخطوة الأخيرة',
    'المرة التانية',
    'المرة الأخيرة',
    'السؤال الأول',
    'أول شي',
    'ثانية وحدة',
    'هيدي المرة',
    'من الأول',
    'الأول من الشهر',
    'first of december',
    'first I need to ask',
    'awwal shi',
    'awal marra',
    'tene marra',
    'el marra el tene',
    'bel awal'
  ]) {
    t.equal(readChoice(text).chosen, undefined, text)
  }
})

t.test('going on and thinking are neither a choice nor a yes', async (t) => {
  for (const text of [
    'go on with the last step',
    'continue with the previous one',
    'where were we?',
    'كمل بالخطوة الأخيرة',
    'وين كنا؟',
    'khallina nkammil'
  ]) {
    t.ok(readActs(text).goOn, text)
    t.notOk(isPlainAffirmation(text), text)
  }

  for (const text of [
    'one second',
    'just a sec please',
    'hold on, let me think',
    'no wait',
    'لا، لحظة',
    'ثانية وحدة',
    'لحظة لو سمحت',
    'la7za',
    'senye we7de'
  ]) {
    t.ok(readActs(text).wait, text)
  }

  for (const text of [
    'the second one',
    'no, make it Friday',
    'wait, make it Friday',
    'التاني',
    'one second floor flat',
    'yes'
  ]) {
    t.notOk(readActs(text).wait, text)
  }
})

t.test('wishes about price', async (t) => {
  const table: Array<[string, unknown]> = [
    ['cheap', { cheap: true }],
    ['I need a cheap fridge repair', { cheap: true }],
    ['the cheapest', { cheap: true }],
    ['not too expensive', { cheap: true }],
    ['رخيص', { cheap: true }],
    ['سباك رخيص', { cheap: true }],
    ['الأرخص', { cheap: true }],
    ['مش غالي', { cheap: true }],
    ['rkhis', { cheap: true }],
    ['mech ghale', { cheap: true }],
    ['something affordable', { cheap: true }],
    ['على قد الحال', { cheap: true }],
    ['under $50', { maxPrice: 50, currency: 'USD' }],
    ['less than 50 dollars', { maxPrice: 50, currency: 'USD' }],
    ['max 40$', { maxPrice: 40, currency: 'USD' }],
    ['50 dollars max', { maxPrice: 50, currency: 'USD' }],
    ['my budget is 100 usd', { maxPrice: 100, currency: 'USD' }],
    ['up to 3 million lira', { maxPrice: 3_000_000, currency: 'LBP' }],
    ['no more than 60', { maxPrice: 60 }],
    ['لا أكثر من ٢٠٠ دولار', { maxPrice: 200, currency: 'USD' }],
    ['بحدود الـ٥٠ دولار', { maxPrice: 50, currency: 'USD' }],
    ['مو اكثر من 60 دولار', { maxPrice: 60, currency: 'USD' }],
    ['ma akter mn 45 dollar', { maxPrice: 45, currency: 'USD' }],
    ['sous 50$', { maxPrice: 50, currency: 'USD' }],
    ['pas plus de 60 dollars', { maxPrice: 60, currency: 'USD' }],
    ["jusqu'à 75$", { maxPrice: 75, currency: 'USD' }],
    ['under 1,500,000 LBP', { maxPrice: 1_500_000, currency: 'LBP' }],
    ['below 20.50 $', { maxPrice: 20.5, currency: 'USD' }],
    ['أقل من ٥٠ دولار', { maxPrice: 50, currency: 'USD' }],
    ['تحت ٣٠$', { maxPrice: 30, currency: 'USD' }],
    ['ميزانيتي ١٠٠ دولار', { maxPrice: 100, currency: 'USD' }],
    ['لحد ٣ مليون ليرة', { maxPrice: 3_000_000, currency: 'LBP' }],
    ['معي ٥٠٠ الف', { maxPrice: 500_000, currency: 'LBP' }],
    ['اقل من مليون ونص', { maxPrice: 1_500_000, currency: 'LBP' }],
    ['مش اكتر من 40 دولار', { maxPrice: 40, currency: 'USD' }],
    ['a2al men 50$', { maxPrice: 50, currency: 'USD' }],
    ['ta7t 50 dolar', { maxPrice: 50, currency: 'USD' }],
    ['between 20 and 50 dollars', { minPrice: 20, maxPrice: 50, currency: 'USD' }],
    ['بين ٢٠ و ٥٠ دولار', { minPrice: 20, maxPrice: 50, currency: 'USD' }],
    ['more than $30', { minPrice: 30, currency: 'USD' }],
    ['cheap plumber under $40', { maxPrice: 40, currency: 'USD', cheap: true }],
    ['under 2 millions lira', { maxPrice: 2_000_000, currency: 'LBP' }],
    ['up to 900 thousands lira', { maxPrice: 900_000, currency: 'LBP' }],
    ['ta7t 3 malayin lira', { maxPrice: 3_000_000, currency: 'LBP' }]
  ]

  for (const [text, expected] of table) t.same(readBudget(text), expected, text)

  for (const text of [
    "I can't pay more than 60 dollars",
    'we will not spend over $60',
    'ما فيني حط أكتر من ٦٠ دولار',
    'مش رح إدفع فوق ٦٠ دولار',
    'لا أستطيع أن أدفع أكثر من 60 دولار',
    'ما عندي ازيد من ٦٠ دولار',
    'ma fine 7ott aktar mn 60$',
    'je ne mets pas plus de 60$'
  ]) {
    t.equal(readBudget(text)?.maxPrice, 60, text)
    t.equal(readBudget(text)?.minPrice, undefined, text)
  }

  for (const text of [
    'I need a plumber at 5',
    'for 3 people',
    'for 2 hours',
    'at 10',
    'بكرا الساعة ١٠',
    'not the cheapest',
    'مش الأرخص',
    'within 5 km',
    'tomorrow after lunch, anything between 2 and 5',
    'any time between 9 and 12',
    'بكرا أي شي بين ٢ و ٥',
    'bokra bein 3 w 5',
    'under 4 stars',
    '2 plumbers',
    'bi sour 3al 10',
    'b 10',
    'call 70123456',
    'for 5',
    'until 7 pm',
    'yes',
    '',
    '$',
    'ساعدني بالفيزا',
    'up to 3 days'
  ]) {
    t.equal(readBudget(text), undefined, text)
  }
})

t.test('wishes about ratings', async (t) => {
  const table: Array<[string, unknown]> = [
    ['at least 4 stars', { minRating: 4 }],
    ['4 stars and up', { minRating: 4 }],
    ['4+ stars', { minRating: 4 }],
    ['rated above 4.5', { minRating: 4.5 }],
    ['rating over 4', { minRating: 4 }],
    ['rating 4 and a half or more', { minRating: 4.5 }],
    ['تقييمه فوق ٤ ونص', { minRating: 4.5 }],
    ['٤ نجوم ونص', { minRating: 4.5 }],
    ['ta2yimo 4 w noss w fo2', { minRating: 4.5 }],
    ['five stars only', { minRating: 5 }],
    ['the best plumber', { best: true }],
    ['top rated', { best: true }],
    ['highest rated', { best: true }],
    ['٤ نجوم وطلوع', { minRating: 4 }],
    ['تقييم فوق ٤', { minRating: 4 }],
    ['تقييمو عالي', { best: true }],
    ['الأحسن', { best: true }],
    ['احسن سباك', { best: true }],
    ['شاطر', { best: true }],
    ['a7san wa7ad', { best: true }],
    ['4 njoum', { minRating: 4 }]
  ]

  for (const [text, expected] of table) t.same(readRating(text), expected, text)

  for (const text of ['best price', 'at 4', '4 plumbers', 'best regards', 'احسن سعر', 'yes', '']) {
    t.equal(readRating(text), undefined, text)
  }
})

t.test('counts of people or options', async (t) => {
  const table: Array<[string, number]> = [
    ['three plumbers', 3],
    ['I need 2 plumbers at 5', 2],
    ['show me 5 options', 5],
    ['two good electricians', 2],
    ['تلات سباكين', 3],
    ['اتنين سباكين', 2],
    ['عطيني ٣ خيارات', 3],
    ['4 people to move my furniture', 4]
  ]

  for (const [text, count] of table) t.equal(readCount(text), count, text)

  for (const text of [
    'for 3',
    'at 3',
    '3 hours',
    '4 stars',
    '2 bedrooms',
    'at 5 please',
    'one plumber',
    'الساعة ست',
    'التنين',
    '5 dollars',
    '3 million lira',
    'number 2',
    '2pm',
    '',
    'ست البيت',
    'اتنين'
  ]) {
    t.equal(readCount(text), undefined, text)
  }
})

t.test('each act is read in the three scripts', async (t) => {
  const table: Array<[keyof Acts, string[]]> = [
    [
      'greeting',
      [
        'hello',
        'Hi there',
        'good morning',
        'مرحبا',
        'صباح الخير',
        'السلام عليكم',
        'هلا',
        'mar7aba',
        'bonjour'
      ]
    ],
    ['thanks', ['thanks', 'Thank you so much', 'شكرا كتير', 'يسلمو', 'merci ktir', 'yislamo']],
    ['bye', ['bye', "that's all", 'مع السلامة', 'يلا باي', 'bkhatrak']],
    ['help', ['help', 'what can you do', 'how does this work', 'ساعدني', 'شو فيك تعمل', 'kif be7joz']],
    [
      'human',
      [
        'I want to talk to a human',
        'customer service',
        'بدي احكي مع موظف',
        'خدمة الزبائن',
        'bade e7ke ma3 7ada'
      ]
    ],
    [
      'myBookings',
      ['what are my bookings', 'show my appointments', 'شو مواعيدي', 'حجوزاتي', 'shu mawa3ide', '7joozate']
    ],
    [
      'cancel',
      [
        'cancel it',
        'please cancel my appointment tomorrow',
        'الغي موعد بكرا',
        'كنسلي الحجز',
        'elghe el maw3ad',
        'بدي الغي'
      ]
    ],
    [
      'refusesCancelling',
      ["I don't want to cancel", "don't cancel it", 'ما بدي الغي', 'لا تلغي الحجز', 'ma bade elghe']
    ],
    ['cancelTerms', ['what is the cancellation policy', 'can I cancel?', 'اذا لغيت بدفع؟', 'فيني الغي؟']],
    [
      'reschedule',
      [
        'reschedule my appointment',
        'move my booking to Friday',
        'postpone it',
        'غيّر الموعد',
        'أجّل الموعد',
        'ghayyer el maw3ad'
      ]
    ],
    [
      'book',
      [
        'book me a plumber',
        'I want to reserve',
        'make an appointment',
        'احجزلي سباك',
        'بدي موعد',
        'e7jezle',
        'bade maw3ad'
      ]
    ],
    [
      'refusesBooking',
      ["don't book", "I don't want to book", 'لا تحجز', 'ما بدي احجز', 'ma te7jez', 'ma bade e7joz']
    ],
    ['price', ['how much is it', 'قديش السعر', 'بكم', '2addesh']],
    ['availability', ['when is he free', 'is he available tomorrow', 'ايمت فاضي', 'emta fade']],
    ['providerInfo', ['tell me about him', 'what are the reviews', 'خبرني عن التاني', 'شغلو منيح؟']],
    ['recommend', ['which one do you recommend', 'بتنصحني بمين', 'btensa7ne bi min']],
    ['near', ['near me', 'nearby', 'قريب مني', 'حدّي', '2arib']],
    ['urgent', ['it is urgent', 'asap', 'ضروري', 'daroure']],
    ['more', ['show me more', 'anyone else', 'في غيرهم؟', 'حدا تاني']],
    ['smalltalk', ['how are you', 'are you a robot', 'كيفك', 'شو اسمك', 'kifak']],
    ['outOfScope', ['what is the weather', 'order me a pizza', 'شو سعر الدولار', 'كيف الطقس اليوم']],
    ['correction', ['no, I meant Friday', 'خليها الجمعة', 'قصدي صيدا', 'khalliya el jom3a']],
    ['affirm', ['yes but on Friday', 'اي بس مش الخميس', 'eh bas bokra']],
    ['deny', ['Ok. No thank you', 'no, the second one', 'لا، الجمعة', 'la2 el tene']]
  ]

  for (const [act, texts] of table) {
    for (const text of texts) t.equal(readActs(text)[act], true, `${act}: ${text}`)
  }
})

t.test('acts are not seen where they are not', async (t) => {
  const table: Array<[keyof Acts, string[]]> = [
    [
      'cancel',
      [
        "I don't want to cancel",
        'ما بدي الغي',
        'cancellation policy',
        'he said "cancel it"',
        'book it',
        'يلا'
      ]
    ],
    [
      'book',
      [
        "don't book",
        'لا تحجز',
        'what are my bookings',
        'I read the book',
        'your schedule',
        'الغي حجزي',
        'she said "book it"'
      ]
    ],
    ['myBookings', ['cancel my booking', 'book me a plumber', 'موعد بكرا']],
    ['greeting', ['this is cheap', 'احجزلي هلا', 'the high one']],
    ['help', ['help me with my sink', 'ساعدني بتصليح البراد']],
    ['deny', ['noon tomorrow', 'لازم سباك', 'lamba']],
    ['human', ['my fees are too high']],
    ['outOfScope', ['I need a plumber in Tyre', 'بدي سباك بصور', 'bade sabbak']]
  ]

  for (const [act, texts] of table) {
    for (const text of texts) t.equal(readActs(text)[act], false, `${act}: ${text}`)
  }
})

t.test('a search for the best is a wish, not a choice', async (t) => {
  t.equal(readActs('I am looking for the best plumber in Tyre').select, undefined)
  t.same(readActs('the best one').select, { kind: 'superlative', by: 'rating' })

  for (const text of [
    'the one with the best reviews',
    'who has the highest score',
    'يلي تقييمو احسن شي',
    'اللي تقييمه اعلى شي',
    'ابي اللي تقييمه اعلى',
    'اعلاهم تقييم',
    'عايز احسنهم',
    '3tine l a7san ta2yim fihon',
    'yalle ta2yimo a3la shi',
    'whose score is the highest',
    'whoever got the most points',
    'the lady with the top marks',
    'الي درجته اعلى شي',
    'يلي علامتا أعلى',
    'هاتلي صاحب أعلى نقاط',
    'صاحبة أعلى علامة',
    'elle 3alemto a3la shi',
    'li 3ando aktar points',
    'la meilleure note',
    'celui qui a la note la plus haute',
    'le mieux classé'
  ]) {
    const { select, providerInfo } = readActs(text)
    t.same([select, providerInfo], [{ kind: 'superlative', by: 'rating' }, false], text)
  }

  for (const text of [
    'the one with the lowest price',
    'اللي سعره اقل شي',
    'الي سعرو ارخص',
    'li se3ro a2al shi'
  ]) {
    const { select, price } = readActs(text)
    t.same([select, price], [{ kind: 'superlative', by: 'price' }, false], text)
  }

  t.equal(readActs('what do the reviews say?').select, undefined)
  t.equal(readActs('قديش سعر الأرخص؟').price, true, 'a question about prices stays one')
})

t.test('an ordinal before somebody chooses them, and before anything else nobody', async (t) => {
  for (const [text, index] of [
    ['first gentleman', 0],
    ['the second girl please', 1],
    ['number two fella', 1],
    ['third doctor', 2],
    ['أول شب', 0],
    ['تاني دكتورة', 1],
    ['تالت شركة لو سمحت', 2],
    ['الست التانية', 1],
    ['awwal rejjel', 0],
    ['tene m3allem', 1],
    ['premier monsieur', 0],
    ['le deuxième technicien', 1],
    ['la 2eme svp', 1],
    ['je prends la 3eme', 2]
  ] as const) {
    t.same(readActs(text).select, { kind: 'index', index }, text)
  }

  for (const text of [
    'first week of may',
    'أول الشهر',
    'تاني مرة بتصير',
    'شو في تاني',
    'أول بدي اعرف السعر'
  ]) {
    t.equal(readActs(text).select, undefined, text)
  }
})

t.test('an ordinal that tells an hour chooses nothing', async (t) => {
  for (const text of [
    'هل يمكن أن يكون عند الثالثة ظهراً بدلاً من التاسعة؟',
    'أفضل الثانية عشرة ظهرا',
    'في تمام الثانية والنصف',
    'الرابعة عصرا يناسبني'
  ]) {
    t.equal(readActs(text).select, undefined, text)
  }

  t.same(readActs('الثانية لو سمحت').select, { kind: 'index', index: 1 })
})

t.test('to remove cancels a booking, and nothing else', async (t) => {
  for (const text of ['delete all of my bookings', 'شيلوا كل المواعيد', 'امسحولي حجزي', 'shilole l maw3ad']) {
    t.equal(readActs(text).cancel, true, text)
  }
  for (const text of ['remove the old sofa', 'شيلوا العفش', 'امسحوا الأرض قبل الموعد', 'la tel8i l maw3ad']) {
    t.equal(readActs(text).cancel, false, text)
  }
})

t.test('a long hostile text is answered quickly', async (t) => {
  const milliseconds = processorTime(() => {
    for (const part of [
      'yes ',
      '"',
      "'a ",
      "' ",
      '1',
      '1,',
      '1 000 ',
      '$1 ',
      'not ',
      'book now ',
      'اي ',
      '. ',
      '  ',
      'between 1 and ',
      'مليون و'
    ]) {
      readActs(part.repeat(20_000))
    }
  })

  t.ok(milliseconds < 1500, `${milliseconds} ms`)
})

function shown(chosen: NonNullable<ReturnType<typeof readChoice>['chosen']>): string | number {
  if (chosen.kind === 'index') return chosen.index

  return chosen.kind === 'superlative' ? chosen.by : chosen.kind
}

t.test('who asks where somebody is located misses nobody', (t) => {
  t.equal(readActs("Yes, that's correct. Where are they located?").complaint, undefined)
  t.not(readActs('Where are they? It is 11 already').complaint, undefined)
  t.end()
})
