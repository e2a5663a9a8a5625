import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { means, wednesday } from './say.js'

means('صور is a town or pictures, never a time', [
  ['صور', ''],
  ['بدي صور للعرس بصور', ''],
  ['كهربجي بصور بكرا', '2026-03-12']
])

means('اتنين is two, الاثنين and التنين are Monday', [
  ['بدي اتنين', ''],
  ['عندي غرفتين واتنين حمام', ''],
  ['الاثنين', '2026-03-16'],
  ['التنين عال ٢', '2026-03-16 14:00'],
  ['يوم اتنين', '2026-03-16'],
  ['الساعة تنتين', '14:00 (2026-03-11)']
])

means('ست is six or a lady', [
  ['ست البيت', ''],
  ['الست بدها تنظيف', ''],
  ['بعد ست ساعات', '2026-03-11 16:00'],
  ['الساعة ستة', '18:00 (2026-03-11)']
])

means('الأحد is Sunday; أحد and حدا are somebody', [
  ['الأحد', '2026-03-15'],
  ['ما في حدا', ''],
  ['هل يوجد أحد؟', ''],
  ['بدي حدا يجي الأحد', '2026-03-15'],
  ['الحد الأدنى', ''],
  ['أحد عشر شخص', '']
])

means('بعد is after or still', [
  ['بعد في محل؟', ''],
  ['بعدو فاتح؟', ''],
  ['بعد الأربعة', 'after 16:00'],
  ['بعد ساعة', '2026-03-11 11:00'],
  ['بعد بكرا', '2026-03-13']
])

means('بعد الظهر is a part of the day', [
  ['بعد الظهر', 'afternoon'],
  ['الخميس بعد الضهر', '2026-03-12 afternoon'],
  ['٣ بعد الظهر', '15:00 (2026-03-11)']
])

means('خمسة وتلاتين is thirty-five, and on a clock half past five', [
  ['خمسة وتلاتين', ''],
  ['خمسة وتلاتين دولار', ''],
  ['خمسة وتلاتين ألف', ''],
  ['الساعة خمسة وتلاتين', '17:30 (2026-03-11)'],
  ['بكرا عالخمسة وتلاتين', '2026-03-12 17:30']
])

means('الجمعة is Friday; جمعة is a week', [
  ['الجمعة', '2026-03-13'],
  ['بعد جمعة', '2026-03-18'],
  ['بعد جمعتين', '2026-03-25'],
  ['الجمعة الجاي', '2026-03-13'],
  ['جمعة الجاي', '2026-03-16..2026-03-22'],
  ['يوم الجمعة بعد الضهر', '2026-03-13 afternoon']
])

means('"for 3" is a party, and counted things are no times', [
  ['for 3', ''],
  ['a table for 3', ''],
  ['for 2 tomorrow morning', '2026-03-12 morning'],
  ['I need 3 cleaners tomorrow', '2026-03-12'],
  ['لـ 3 أشخاص', ''],
  ['لتلات أشخاص بكرا', '2026-03-12'],
  ['at 5 dollars', ''],
  ['about 3 rooms', '']
])

means('Choosing from a list is no date', [
  ['the second one', ''],
  ['book the first', ''],
  ['التانية', ''],
  ['احجز التالتة', ''],
  ['الأول', ''],
  ['book the second one for Friday 2pm', '2026-03-13 14:00'],
  ['احجز التانية لبكرا عالعشرة', '2026-03-12 10:00']
])

means('Greetings, ratings, prices and round-the-clock services are no dates', [
  ['good morning', ''],
  ['good evening, I need a plumber', ''],
  ['صباح الخير', ''],
  ['مسا الخير بدي كهربجي', ''],
  ['saba7 el kheir', ''],
  ['24/7 locksmith', ''],
  ['4.5 stars', ''],
  ['4/5 stars', ''],
  ['3 out of 6', ''],
  ['under 50 dollars', ''],
  ['$4.15', ''],
  ['it may rain', ''],
  ['he sat on the sun chair', ''],
  ['I had a leak', ''],
  ['2306 Almaden Road', ''],
  ['at 1234 West 7th Street', ''],
  ['I live at 5 Hamra street', ''],
  ['call me at 03 123 456', ''],
  ['on the 5th floor', ''],
  ['رقمي 03123456', ''],
  ['كم سعر الساعة؟', ''],
  ['بالأول بدي أعرف السعر', ''],
  ['the second floor', ''],
  ['a 3 night stay', ''],
  ['', ''],
  ['?!', '']
])

means('The past and what recurs give no day', [
  ['yesterday', ''],
  ['last Friday', ''],
  ['two days ago', ''],
  ['yesterday afternoon', ''],
  ['last week', ''],
  ['مبارح', ''],
  ['الجمعة الماضي', ''],
  ['من يومين', ''],
  ['الأسبوع الماضي', ''],
  ['every Monday at 5', ''],
  ['كل يوم', ''],
  ['every two weeks', '']
])

t.test('spans point into the original text, behind vowels and emoji too', async (t) => {
  for (const [text, parts] of [
    ['😀 please come tomorrow morning at 9', ['tomorrow morning', '9']],
    ['مِنْ فَضْلِكَ غَدًا صَباحًا', ['غَدًا صَباحًا']],
    ['table for 2, Friday', ['Friday']]
  ] as const) {
    t.same(
      resolveDateTime(text, { now: wednesday }).spans.map(({ start, end }) => text.slice(start, end)),
      parts,
      text
    )
  }
})

t.test('the present must be a local ISO time', async (t) => {
  t.throws(() => resolveDateTime('tomorrow', { now: 'soon' }), RangeError)
  t.equal(resolveDateTime('tomorrow', { now: '2026-12-31T23:59:59' }).date, '2027-01-01')
})

means('behind a time and a sign, a number counts things, and is no hour', [
  ['tomorrow at 10:30 in the morning, two sockets are dead', '2026-03-12 10:30'],
  ['tomorrow at 9 in the morning, 3 taps leak', '2026-03-12 09:00'],
  ['بكرا الساعة 10 الصبح، تلات لمبات محروقين', '2026-03-12 10:00'],
  ['bokra l se3a 10 l sobo7, 2 lambat me7er2in', '2026-03-12 10:00']
])

means('whoever passes by comes, and has no deadline', [
  ['can he pass by tomorrow at noon', '2026-03-12 12:00'],
  ['can somebody stop by on Friday', '2026-03-13'],
  ['they could swing by tomorrow', '2026-03-12'],
  ['drop by the day after tomorrow', '2026-03-13']
])
