import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { means, say, wednesday } from './say.js'

means('a time with a dot, and a range of hours beside a day', [
  ['3.30', '15:30 (2026-03-11)'],
  ['tomorrow 3.30', '2026-03-12 15:30'],
  ['10.15 on friday', '2026-03-13 10:15'],
  ['بكرا ٣.٣٠', '2026-03-12 15:30'],
  ['الساعة ٣,٣٠', '15:30 (2026-03-11)'],
  ['on 4.22', '2026-04-22'],
  ['friday 10-12', '2026-03-13 after 10:00 before 12:00'],
  ['10 - 12 tomorrow', '2026-03-12 after 10:00 before 12:00'],
  ['tomorrow 2 to 4', '2026-03-12 after 14:00 before 16:00'],
  ['الجمعة ١٠-١٢', '2026-03-13 after 10:00 before 12:00'],
  ['من ٣ ل٥', 'after 15:00 before 17:00'],
  ['من ٩ الصبح لـ ٥ المسا', 'after 09:00 before 17:00'],
  ['من التاسعة صباحاً حتى الخامسة مساءً', 'after 09:00 before 17:00']
])

means('a day by its number, also behind the hour', [
  ['the 24', '2026-03-24'],
  ['nhar l 24', '2026-03-24'],
  ['نهار ال٢٤', '2026-03-24'],
  ['8 مساءً في 15', '2026-03-15 20:00'],
  ['8 مساءً في 5', '2026-04-05 20:00'],
  ['at 8pm on 15', '2026-03-15 20:00'],
  ['في اليوم الخامس عشر', '2026-03-15']
])

means('lengths of time, short and long', [
  ['in 1h', '2026-03-11 11:00'],
  ['in an hour', '2026-03-11 11:00'],
  ['in 1h30', '2026-03-11 11:30'],
  ['in one and a half hours', '2026-03-11 11:30'],
  ['in 2.5 hours', '2026-03-11 12:30'],
  ['in a fortnight', '2026-03-25'],
  ['a fortnight from now', '2026-03-25'],
  ['يومان من الآن', '2026-03-13'],
  ['after 14h', 'after 14:00']
])

means('a day that is counted from another one', [
  ['thursday week', '2026-03-19'],
  ['a week on thursday', '2026-03-19'],
  ['a week from friday', '2026-03-20'],
  ['two weeks from monday', '2026-03-30'],
  ['2 days after tomorrow', '2026-03-14'],
  ['the day after friday', '2026-03-14'],
  ['the day before friday', '2026-03-12'],
  ['monday after this one', '2026-03-23'],
  ['the weekend after next', '2026-03-28..2026-03-29'],
  ['بعد الجمعة بيومين', '2026-03-15'],
  ['الأسبوع بعد القادم', '2026-03-23..2026-03-29'],
  ['عقب باجر', '2026-03-13'],
  ['العصر عقب باجر', '2026-03-13 lateAfternoon'],
  ['اليوم الي بعد بكرة', '2026-03-13']
])

means('not this one, the one after', [
  ['not this thursday, the one after', '2026-03-19'],
  ['not this friday but the next one', '2026-03-20'],
  ['not tomorrow, the day after', '2026-03-13'],
  ['مش هالخميس، اللي بعدو', '2026-03-19'],
  ['الاربعا اللي بعدو', '2026-03-25'],
  ['mish hal jom3a, li ba3da', '2026-03-20'],
  ['the one after', '']
])

means('bounds behind the hour', [
  ['5 or later', 'after 17:00'],
  ['tomorrow 5pm onwards', '2026-03-12 after 17:00'],
  ['friday 3pm at the latest', '2026-03-13 before 15:00'],
  ['قبل يوم السبت', '2026-03-11..2026-03-13'],
  ['بحلول الجمعة', '2026-03-11..2026-03-13']
])

means('about, sharp and -ish', [
  ['11-ish', '11:00 (2026-03-11)'],
  ['tomorrow 11ish', '2026-03-12 11:00'],
  ['قرابة الرابعة', '16:00 (2026-03-11)'],
  ['الخامسة تماماً', '17:00 (2026-03-11)'],
  ['الثامنة وخمسة وثلاثين', '08:35'],
  ['الساعة الثامنة إلا ربعاً مساء', '19:45 (2026-03-11)']
])

means('somebody who is "one" is no hour', [
  ['the cheapest one tomorrow morning', '2026-03-12 morning'],
  ['احجزلي مع ارخص واحد بكرا الصبح', '2026-03-12 morning'],
  ['badde wa7ad mni7 bokra sobo7', '2026-03-12 morning'],
  ['one in the afternoon', '13:00 (2026-03-11)'],
  ['tomorrow at one', '2026-03-12 13:00'],
  ['الساعة واحدة', '13:00 (2026-03-11)']
])

means('an hour that is moved, or said in second-language words', [
  ['change the hour from 10 to 12', '12:00 (2026-03-11)'],
  ['غيرها من ١٠ ل ١٢', '12:00 (2026-03-11)'],
  ['غير الجمعة من ٢ ل ٤', 'after 14:00 before 16:00'],
  ['خليها الحداشر', '11:00 (2026-03-11)'],
  ['خليها السبت', '2026-03-14'],
  ['day after tomorrow 9 and half', '2026-03-13 09:30'],
  ['2 and a half hours', ''],
  ['بكراا الساعهه تسعه ونص', '2026-03-12 09:30']
])

means('prayers and meals divide the day', [
  ['after friday prayers', '2026-03-13 afternoon'],
  ['بعد صلاة الجمعة', '2026-03-13 afternoon'],
  ['بعد صلاة الظهر', 'afternoon'],
  ['بعد صلاة العصر', 'lateAfternoon'],
  ['بكرا بعد المغرب', '2026-03-12 evening'],
  ['قبل المغرب', 'lateAfternoon'],
  ['قبل صلاة العصر', 'afternoon'],
  ['بعد صلاة العشاء', 'night'],
  ['ba3d salet l 3asr', 'lateAfternoon'],
  ['after maghrib', 'evening'],
  ['before isha', 'evening'],
  ['tomorrow after lunch', '2026-03-12 afternoon'],
  ['tomorrow after work', '2026-03-12 evening'],
  ['بدنا طباخ للعشا', '']
])

/** Texts, and what they leave out: weekdays and dates. */
const exceptions: ReadonlyArray<readonly [text: string, weekdays: number[], dates: string[]]> = [
  ['any day but friday', [5], []],
  ['any day except friday and saturday', [5, 6], []],
  ['sunday does not work for me', [7], []],
  ["friday I can't, saturday I can", [5], []],
  ['not tomorrow', [], ['2026-03-12']],
  ['next week except monday', [1], []],
  ['every day apart from tuesday', [2], []],
  ['أي يوم إلا الجمعة', [5], []],
  ['كل الأيام باستثناء السبت والأحد', [6, 7], []],
  ['الأحد لا يناسبني', [7], []],
  ['يوم الجمعه مش هينفع', [5], []],
  ['بكرا ما بقدر', [], ['2026-03-12']],
  ['aya nhar illa l had', [7], []],
  ['bala l jom3a', [5], []],
  ['sauf lundi', [1], []],
  ['whenever suits you, but sunday no', [7], []],
  ['thursday and friday do not work', [5, 4], []],
  ['any morning, monday and tuesday no', [2, 1], []],
  ['neither sunday nor monday', [7, 1], []],
  ['أي وقت يريحك بس السبت لأ', [6], []],
  ['الأحد والاثنين لا', [1, 7], []],
  ['أي نهار ما عدا بكرا', [], ['2026-03-12']],
  ['ayya se3a bas bokra la2', [], ['2026-03-12']],
  ['mesh l a7ad w la l tanen', [7, 1], []],
  ['mich l khamis wala l jem3a', [4, 5], []],
  ['quand vous voulez, mercredi non', [3], []],
  ['ni samedi ni dimanche', [6, 7], []]
]

t.test('a day that is left out is told apart from a day that is wanted', async (t) => {
  for (const [text, weekdays, dates] of exceptions) {
    t.same(resolveDateTime(text, { now: wednesday }).except, { weekdays, dates }, text)
  }
})

means('no day except one is that one', [
  ['not any day except monday', '2026-03-16'],
  ["i can't do any day but monday", '2026-03-16'],
  ['not free except monday at 4', '2026-03-16 16:00'],
  ['مش أي يوم غير الاتنين', '2026-03-16'],
  ['ما بقدر إلا التنين العصر', '2026-03-16 lateAfternoon'],
  ['مابقدر الا الخميس', '2026-03-12'],
  ['لا يناسبني إلا يوم الاثنين', '2026-03-16'],
  ['ma fini 8er l khamis', '2026-03-12'],
  ['mesh ay nhar ghayr l tanen', '2026-03-16'],
  ['any day except monday', ''],
  ["i don't mind any day except monday", ''],
  ['no, any day but monday', ''],
  ['مش مهم أي يوم غير الجمعة', ''],
  ['la ayya nhar gher l jom3a', '']
])

means('an hour before a floor with its number, and the one that is meant', [
  ['plumber tomorrow 9 floor 3', '2026-03-12 09:00'],
  ['tomorrow 9 floor', '2026-03-12'],
  ['i said 10 but i meant 11, tomorrow', '2026-03-12 11:00']
])

t.test('what may be one day or another is asked about', async (t) => {
  for (const text of ['الثلاثاء لا الاثنين', 'in an hour, tomorrow']) {
    t.equal(resolveDateTime(text, { now: wednesday }).unsure, 'unread', text)
  }
  t.equal(resolveDateTime('الثلاثاء، لا، الاثنين', { now: wednesday }).unsure, undefined)
})

means('a day on which somebody cannot come or be there is none', [
  ["i can't come friday", ''],
  ['i cannot do friday, saturday is fine', '2026-03-14'],
  ['ما فيي استقبلو الجمعة', ''],
  ["can't you come friday", '2026-03-13']
])

t.test('a choice, a correction and a quarter to the hour leave nothing out', async (t) => {
  for (const text of [
    'but friday is better',
    'no, friday',
    'saturday instead of friday',
    'why not friday?',
    'friday, no?',
    'friday no?',
    'الجمعة لا يوجد ماء',
    'الساعة تمانية إلا ربع',
    'بدل الجمعة خليها السبت'
  ]) {
    t.equal(resolveDateTime(text, { now: wednesday }).except, undefined, text)
  }
})

means('of a week without a day of it, the week', [
  ['this week but saturday no', '2026-03-11..2026-03-15'],
  ['أي يوم الأسبوع ده بس الحد لأ', '2026-03-11..2026-03-15'],
  ['الأسبوع هيدا بس مش الجمعة ولا الأحد', '2026-03-11..2026-03-15'],
  ['hal esbou3 bas mesh l jem3a w la nhar l a7ad', '2026-03-11..2026-03-15'],
  ['l esbou3 hayda bas l khamis la2', '2026-03-11..2026-03-15'],
  ['cette semaine mais pas samedi ni dimanche', '2026-03-11..2026-03-15'],
  ['la semaine prochaine, jeudi non', '2026-03-16..2026-03-22']
])

means('a weekday with the number of its day, which is no hour', [
  ['samedi 21', '2026-03-21'],
  ["samedi 21 l'aprem", '2026-03-21 afternoon'],
  ['jeudi 9 à 10h', '2026-04-09 10:00'],
  ['vendredi 10, 9h30', '2026-04-10 09:30'],
  ['thursday 9 at 11', '2026-04-09 11:00'],
  ['thursday 9 between 2 and 4', '2026-04-09 after 14:00 before 16:00'],
  ['friday 10 3pm', '2026-04-10 15:00'],
  ['الخميس ٩ الساعة ١١', '2026-04-09 11:00'],
  ['الجمعة ١٠ العصر عال ٤', '2026-04-10 16:00'],
  ['الأحد ١٥ العصر', '2026-03-15 lateAfternoon'],
  ['nhar l khamis 9 3al 11', '2026-04-09 11:00'],
  ['khamis 9 el sa3a 11', '2026-04-09 11:00'],
  ['الخميس ٩ الشهر عال ١١ وقولوله يتصل', '2026-04-09 11:00'],
  ['khamis 9 l shaher 3al 11', '2026-04-09 11:00'],
  ['saturday the 9th', '2026-05-09']
])

means('a weekday with a number that may be an hour keeps the hour', [
  ['thursday 9', '2026-03-12 09:00'],
  ['friday 10 in the morning', '2026-03-13 10:00'],
  ['vendredi 10h', '2026-03-13 10:00'],
  ['vendredi 10 du matin', '2026-03-13 10:00'],
  ['الخميس ٩ الصبح', '2026-03-12 09:00'],
  ['friday 10-12', '2026-03-13 after 10:00 before 12:00']
])

means('a meal divides the day with its article too, and alone says no time', [
  ['thursday after the lunch', '2026-03-12 afternoon'],
  ['before the lunch tomorrow', '2026-03-12 morning'],
  ['saturday after the dinner', '2026-03-14 night'],
  ['tomorrow after the lunch break', '2026-03-12 afternoon'],
  ['السبت بعد الغدا', '2026-03-14 afternoon'],
  ['sabet ba3d l ghada', '2026-03-14 afternoon'],
  ['bokra abel el gheda', '2026-03-12 morning'],
  ['bokra ba3d l 3asha', '2026-03-12 night'],
  ['jeudi après le déjeuner', '2026-03-12 afternoon'],
  ['demain avant déjeuner', '2026-03-12 morning'],
  ["lundi en fin d'après-midi", '2026-03-16 lateAfternoon'],
  ['la semaine prochaine jeudi après-midi', '2026-03-19 afternoon'],
  ['lunch for 4 on friday', '2026-03-13']
])

means('after a question about one day, the day that is said then', [
  ['nobody works on sunday? ok then monday at 9', '2026-03-16 09:00'],
  ['you have no one friday? well, saturday morning', '2026-03-14 morning'],
  ['ما في حدا الأحد؟ طيب التنين ٣ العصر', '2026-03-16 15:00'],
  ['محد فاضي الجمعة؟ زين السبت الصبح', '2026-03-14 morning'],
  ['مفيش حد يوم الحد؟ خلاص الاتنين الساعة ١١', '2026-03-16 11:00'],
  ['ma fi 7ada l a7ad? tayyeb l tanen 3al 10', '2026-03-16 10:00'],
  ['personne dimanche ? bon, lundi à 10h', '2026-03-16 10:00']
])

means('a part of a day that does not suit leaves the other part of it', [
  ['saturday morning, saturday afternoon does not work', '2026-03-14 morning'],
  ['السبت الصبح، السبت بعد الضهر ما بقدر', '2026-03-14 morning'],
  ['السبت بعد الضهر ما بقدر', '']
])

means('of a day that is turned down with its reason and the new one, the new one', [
  ['no wait, sunday we are at a wedding, make it tuesday', '2026-03-17'],
  ["friday i'm at the dentist, could it be saturday at 10", '2026-03-14 10:00'],
  ["sorry, monday my son has an exam, let's do tuesday", '2026-03-17'],
  ['oh friday i have a flight, saturday', '2026-03-14'],
  ['sunday is a holiday, monday instead', '2026-03-16'],
  ["ah wait, he's at karate fridays. saturday 11am instead", '2026-03-14 11:00'],
  ['sorry, they have choir on sunday. monday in the evening instead', '2026-03-16 evening'],
  ['oh no, my daughter has ballet mondays. tuesday at 4', '2026-03-17 16:00'],
  ['لحظة، ابني عنده سباحة الاثنين. الثلاثاء الساعة ٤', '2026-03-17 16:00'],
  ['la7za, 3anda dars l khamis. l jem3a 3al 11', '2026-03-13 11:00'],
  ['tonight we are out, make it tomorrow 6pm', '2026-03-12 18:00'],
  ['لا استنى الأحد عنا عرس خليها التلاتا نفس الوقت', '2026-03-17'],
  ['الجمعة معزومين، خلها السبت العصر', '2026-03-14 lateAfternoon'],
  ['السبت مش هكون في البيت، خليه الحد الساعة ٥', '2026-03-15 17:00'],
  ['لن أكون موجوداً يوم الأحد، فليكن يوم الاثنين', '2026-03-16'],
  ['la2 khamis 3ande 7akim, khalliya l jem3a 3al 11', '2026-03-13 11:00'],
  ['jeudi on est invités, plutôt vendredi', '2026-03-13'],
  ['attends samedi je travaille, mets dimanche à 10h', '2026-03-15 10:00']
])

means('two days with an "or" between them are both wanted', [
  ['saturday or sunday', '2026-03-14..2026-03-15'],
  ['make it saturday or sunday', '2026-03-14..2026-03-15'],
  ['lundi ou mardi', '2026-03-16..2026-03-17'],
  ['sabet aw l a7ad', '2026-03-14..2026-03-15'],
  ['السبت او الاحد الصبح', '2026-03-14..2026-03-15 morning'],
  ['الأحد أو خليها الاثنين', '2026-03-15..2026-03-16'],
  ['l talata aw l erb3a 17 w 18 bl shaher ahsan', '2026-03-17..2026-03-18'],
  ['saturday or monday', '2026-03-14..2026-03-16'],
  ['samedi ou lundi matin', '2026-03-14..2026-03-16 morning'],
  ['السبت الصبح او التنين اي ساعة', '2026-03-14..2026-03-16 morning'],
  ['الخميس ولا السبت', '2026-03-12..2026-03-14'],
  ['l jom3a aw l tanen', '2026-03-13..2026-03-16']
])

t.test('of two days with others between them, those between are left out', async (t) => {
  for (const text of ['friday or monday', 'الجمعة أو الاثنين', 'l jom3a aw l tanen', 'vendredi ou lundi']) {
    const { except } = resolveDateTime(text, { now: wednesday })
    t.same(except?.dates, ['2026-03-14', '2026-03-15'], text)
  }

  const { date, endDate } = resolveDateTime('friday or monday, but monday I cannot', { now: wednesday })
  t.same([date, endDate], ['2026-03-13', undefined], 'the other one is excluded')
})

t.test('a day that is turned down for another one is left out', async (t) => {
  for (const text of [
    'no wait, friday we have guests, make it monday',
    'لا لحظة الجمعة عنا ناس، خليها الاثنين',
    'la2 l jem3a 3anna nes, khalliha l tanen',
    'non vendredi on a du monde, plutôt lundi'
  ]) {
    const { date, except } = resolveDateTime(text, { now: wednesday })

    t.equal(date, '2026-03-16', text)
    t.same(except?.weekdays, [5], text)
  }
})

t.test('what will do when nobody is free is told apart from what is wanted first', async (t) => {
  const texts: Array<[text: string, first: string, other: string]> = [
    ['if no one can come on sunday then monday at 11', '2026-03-15', '2026-03-16 11:00'],
    ['sunday, and if nobody works then, at 11 on monday', '2026-03-15', '2026-03-16 11:00'],
    ['friday afternoon if possible, if not saturday at 10', '2026-03-13 afternoon', '2026-03-14 10:00'],
    ['saturday at 2, otherwise sunday morning', '2026-03-14 14:00', '2026-03-15 morning'],
    ['saturday at 2; if nobody can, sunday same time', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['saturday at 2, worst case sunday same hour', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['samedi 14h, sinon dimanche à la même heure', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['السبت عال ٢، وإذا ما حدا فاضي فالأحد بنفس الساعة', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['السبت الساعة ٢ الظهر واذا ما فيه احد الأحد نفس الوقت', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['السبت الساعة ٢ الضهر، مفيش يبقى الحد نفس المعاد', '2026-03-14 14:00', '2026-03-15 14:00'],
    [
      'السبت الساعة الثانية ظهراً، وإن لم يتوفر أحد فالأحد في الوقت نفسه',
      '2026-03-14 14:00',
      '2026-03-15 14:00'
    ],
    ['l sabet 3al 2, w iza la2 l a7ad 3al 10', '2026-03-14 14:00', '2026-03-15 10:00'],
    ['l sabet 3al 2, w iza ma fi l a7ad nafs l wa2et', '2026-03-14 14:00', '2026-03-15 14:00'],
    ['الجمعة، وإذا ما في حدا خليها السبت ١١', '2026-03-13', '2026-03-14 11:00'],
    ['يوم السبت ولو مفيش حد السبت يبقى الحد الساعة ١٠ الصبح', '2026-03-14', '2026-03-15 10:00'],
    ['l jem3a, w iza ma fi 7ada l sabet 3al 11', '2026-03-13', '2026-03-14 11:00'],
    ['vendredi, sinon samedi à 10h', '2026-03-13', '2026-03-14 10:00']
  ]

  for (const [text, first, other] of texts) {
    const mention = resolveDateTime(text, { now: wednesday })
    t.same([say(mention), say(mention.otherwise ?? { spans: [] })], [first, other], text)
  }

  t.equal(resolveDateTime('if you can, sunday at 9', { now: wednesday }).otherwise, undefined)
})

means('a range whose first days are left out begins with the first that is not', [
  ['any day next week except monday and tuesday, at 10', '2026-03-18..2026-03-22 10:00'],
  ['الأسبوع الجاي بس مش التنين', '2026-03-17..2026-03-22']
])

means('of days and parts of the day that are ruled out, those that remain', [
  ['thursday friday saturday impossible. monday at 9 is good', '2026-03-16 09:00'],
  ['no evenings please, i need somebody friday morning', '2026-03-13 morning'],
  ['tomorrow morning but i cannot pay more than 60$', '2026-03-12 morning'],
  ['bokra l sobe7 bas ma fiyye edfa3 aktar mn 50$', '2026-03-12 morning'],
  ['وقت الفطور زحمة والغدا كمان، خليها ٤ العصر', '16:00 (2026-03-11)']
])

means('the hour of a feminine ordinal behind a weekday', [
  ['السبت الثانية عشرة ظهراً', '2026-03-14 12:00'],
  ['الجمعة التاسعة صباحاً', '2026-03-13 09:00']
])

means('the night of yesterday, and what comes back within hours, say nothing of the visit', [
  ['broken من مبارح بالليل, tomorrow 1:30', '2026-03-12 13:30'],
  ['drops every 10 minutes, tomorrow 2:30 pm', '2026-03-12 14:30']
])

means('a day that is taken back', [
  ['thursday noon if possible.. no wait I have class, friday noon', '2026-03-13 12:00'],
  ['السبت ١١ لأن المفتاح محروق', '2026-03-14 11:00']
])

means('a weekday that is counted from another day', [
  ['friday 20th I travel, the monday after at 2', '2026-03-23 14:00'],
  ['on 20 march we are away, can he come the following monday', '2026-03-23'],
  ['الجمعة ٢٠ الشهر عنا عرس، خليها الاثنين بعدها', '2026-03-23'],
  ['l jom3a 20 l shaher msefrin, l tanen li ba3do', '2026-03-23'],
  ['vendredi 20 mars je voyage, le lundi d’après', '2026-03-23'],
  ['من الخميس للجمعة بعدو', '2026-03-13'],
  ['not this thursday, the thursday after', '2026-03-19'],
  ['monday after 2', '2026-03-16 after 14:00'],
  ['الاثنين بعد الضهر', '2026-03-16 afternoon'],
  ['الاثنين بعدها بيوم', '2026-03-17']
])

means('a number between a weekday and a length of time is that day', [
  ['la khamis 19 sa3ten', '2026-03-19'],
  ['la khamis 12 sa3ten, 3al 4', '2026-03-12 16:00'],
  ['أجلها الخميس ١٢ ساعتين', '2026-03-12']
])

means('an hour about, behind a day that is pointed at', [
  ['السبت هيدا بعد الضهر شي 2', '2026-03-14 14:00'],
  ['saturday هيدا بعد الضهر حوالي ٢', '2026-03-14 14:00'],
  ['l sabet hayda ba3d l dohr shi 2', '2026-03-14 14:00'],
  ['السبت ع حدود التنتين', '2026-03-14 14:00'],
  ['saturday afternoon around 2', '2026-03-14 14:00'],
  ['this afternoon around 2', '2026-03-11 14:00']
])

means('a number behind a weekday is its date where the hour stays as it is', [
  ['friday 10, same time', '2026-04-10'],
  ['fri the 10 same hour', '2026-04-10'],
  ['l jem3a 10? nafs l se3a', '2026-04-10'],
  ['الجمعة 10 نفس الساعة', '2026-04-10'],
  ['يوم الجمعة ١٠ بنفس الوقت', '2026-04-10'],
  ['vendredi 10, même heure', '2026-04-10'],
  ['friday at 10', '2026-03-13 10:00'],
  ['friday 10 in the morning, same time', '2026-03-13 10:00']
])

means('the month that runs has no number, and what follows it is the hour', [
  ['l jem3a 13 bl shaher 9 w noss l sobo7', '2026-03-13 09:30'],
  ['l sabet 14 bel shaher 10 w rebe3', '2026-03-14 10:15'],
  ['nhar 13 shahr 4 3al 9', '2026-04-13 09:00']
])

means('a weekday that is also a number is the day where it is the coming one', [
  ['tanen l jeye 3al 9 w noss', '2026-03-16 09:30'],
  ['tleta el jeye', '2026-03-17']
])
