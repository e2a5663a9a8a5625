import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { means, wednesday } from './say.js'

means('how long something has been broken is no time of the visit', [
  ["my cat isn't eating since sunday, can a vet come today", '2026-03-11'],
  ['the tap drips since monday. can somebody come thursday at 10', '2026-03-12 10:00'],
  ['boiler has been off since last night, need help tomorrow morning', '2026-03-12 morning'],
  ['ever since friday the wifi is down, come saturday at 9', '2026-03-14 09:00'],
  ['the power went at 6 this morning, come today at 2pm', '2026-03-11 14:00'],
  ['مش شغال من الاحد، تعا بكرا ١٠ الصبح', '2026-03-12 10:00'],
  ['البراد معطل من التنين، بدي حدا اليوم بعد الضهر', '2026-03-11 afternoon'],
  ['le frigo est en panne depuis lundi, vous pouvez venir jeudi à 9h', '2026-03-12 09:00'],
  ['من السبت للتلاتا', '2026-03-14..2026-03-17']
])

means('the weekday on which something went wrong is not the one that is wanted', [
  ['the washing machine broke on friday, can someone come monday', '2026-03-16'],
  ['we lost power on saturday and need an electrician for monday', '2026-03-16'],
  ['water came through the ceiling sunday night, someone tuesday at 10?', '2026-03-17 10:00'],
  ['the lock jammed on sunday. a locksmith monday morning please', '2026-03-16 morning'],
  ['mn l jom3a m3attal, fi 7ada l tanen', '2026-03-16'],
  ['l ghassele 5erbet nhar l jom3a, fi 7ada l tanen 3al 10', '2026-03-16 10:00'],
  ['3otlo l kahraba l sabet, badde kahrabje l tanen', '2026-03-16'],
  ['7anafiye kesret l khamis, sabbak l sabet 3al 11', '2026-03-14 11:00'],
  ['l bab 3ele2 l jom3a w badde najjar l tanen', '2026-03-16'],
  ['الغسالة خربت يوم الجمعة، بدي حدا يجي التنين الساعة 10', '2026-03-16 10:00'],
  ['غرق المطبخ السبت، بدي حدا التنين', '2026-03-16'],
  ['الماي فاضت يوم الأحد، ابي سباك يوم الثلاثاء العصر', '2026-03-17 lateAfternoon'],
  ['اتحرق الفرن يوم الخميس وعايز حد يوم السبت', '2026-03-14'],
  ['تعطلت الغسالة يوم الخميس الماضي، أحتاج إلى فني يوم الاثنين صباحاً', '2026-03-16 morning'],
  ['le chauffe eau a lâché samedi, besoin de quelqu’un mardi 10h', '2026-03-17 10:00'],
  ['the fridge is loud, can someone come friday', '2026-03-13']
])

means('how long a thing lasts is no hour of the visit', [
  ['بطاريات اليو بي اس ما عادو يقطعو معي ساعة وحدة، بدي حدا السبت عال ١٠', '2026-03-14 10:00'],
  ['البطارية ما بتضاين ساعة واحدة، السبت عال ١٠', '2026-03-14 10:00'],
  ['البطارية مش بتكمل ساعة واحدة، عايز حد يوم السبت الساعة ١٠', '2026-03-14 10:00'],
  ['البطارية ما تصمد ساعة وحدة، ابي احد السبت الساعة ١٠', '2026-03-14 10:00'],
  ['لا تدوم البطارية ساعة واحدة، يوم السبت الساعة ١٠', '2026-03-14 10:00'],
  ['l batteriyet ma 3am y2at3o ma3e sa3a we7de, sabet 3al 10', '2026-03-14 10:00'],
  ['l batteriye ma bteddayan sa3a wa7de, l sabet 3al 10', '2026-03-14 10:00'],
  ['the battery does not last one hour, saturday at 10', '2026-03-14 10:00'],
  ['بدي حدا السبت الساعة واحدة', '2026-03-14 13:00']
])

t.test('a weekday that only tells when something went wrong is asked about', async (t) => {
  for (const text of ['the fridge broke on friday', 'الغسالة خربت الجمعة', 'l barrad 3atal l jom3a']) {
    t.equal(resolveDateTime(text, { now: wednesday }).unsure, 'told', text)
  }
  t.equal(resolveDateTime('fix the fridge on friday', { now: wednesday }).unsure, undefined)
})

means('a floor or a street of the next sentence does not take the hour before it', [
  ['الخميس تسع الصبح. الطابق الخامس', '2026-03-12 09:00'],
  ['الخميس ٩ الصبح، شارع المصارف', '2026-03-12 09:00'],
  ['thursday 10 in the morning. floor 3', '2026-03-12 10:00'],
  ['thursday, 10 hamra street', '2026-03-12']
])

means('what somebody does at another time is no time of the visit', [
  ['monday, somewhere between 1 and 4, I work mornings', '2026-03-16 after 13:00 before 16:00'],
  ['i have an interview at 4 today. can anyone come before 2?', '2026-03-11 before 14:00'],
  ['i have class at 5 tomorrow so he must come before 3', '2026-03-12 before 15:00'],
  ['the dog barks all night. come tomorrow at 10', '2026-03-12 10:00'],
  ['saturday, any time, i am home the whole day', '2026-03-14'],
  ['بكرا اي وقت انا بالبيت كل النهار', '2026-03-12'],
  ['أنا رجل في الثامنة والسبعين. غداً الساعة الثامنة والنصف صباحاً', '2026-03-12 08:30']
])

means('when somebody else arrives, or something happens, is no day of the visit', [
  ['my sister flies in on saturday, a cleaner on friday at 10 would be great', '2026-03-13 10:00'],
  ['my parents come saturday evening, need the cleaner thursday morning', '2026-03-12 morning'],
  ['we have a wedding on sunday so i want the hairdresser saturday at 2', '2026-03-14 14:00'],
  ['حماتي واصلة السبت بالليل، بدي حدا ينضف الجمعة ١٠ الصبح', '2026-03-13 10:00'],
  ['عندنا عزيمة يوم السبت، ابي احد ينظف الجمعة العصر', '2026-03-13 lateAfternoon'],
  ['الضيوف جايين الحد، عايزة حد ينضف السبت الساعة ٩', '2026-03-14 09:00'],
  ['سيصل والداي يوم الأحد، أحتاج إلى عامل تنظيف يوم السبت صباحاً', '2026-03-14 morning'],
  ['khalte jeye nhar l a7ad, badde 7ada ynaddef l sabet 3al 10', '2026-03-14 10:00'],
  ['mes parents arrivent dimanche, il me faut quelqu’un samedi à 9h', '2026-03-14 09:00'],
  ['can somebody come saturday, or sunday', '2026-03-14..2026-03-15'],
  ['i work on friday, come saturday at 10', '2026-03-14 10:00'],
  ['thursday works for me, or friday', '2026-03-12..2026-03-13'],
  ['guests are coming on saturday', '2026-03-14']
])

means('a machine that does not spin says nothing of the late afternoon', [
  ['الغسالة وقفت عن العصر بدي حدا بكرا الصبح', '2026-03-12 morning'],
  ['غسالتي توقفت عن العصر من يومين', ''],
  ['الغسالة واقفة على العصر، تعالوا الجمعة ١٠', '2026-03-13 10:00'],
  ['l ghassele wa2fet 3al 3aser, bokra l sob7', '2026-03-12 morning'],
  ['بدي حدا يصلح الغسالة بكرا العصر', '2026-03-12 lateAfternoon']
])

means('a month or a weekday inside another word, or as a place, is none', [
  ['الاربعا الجاي عال ١١، باب الغرفه ما عم يسكر', '2026-03-18 11:00 ?'],
  ['بكرا عال ٣، باب البيت', '2026-03-12 15:00'],
  ['السبت ١٠، اب ولادي مسافر', '2026-03-14 10:00'],
  ['بكرا ١٠ الصبح حد الجمعة الخيرية', '2026-03-12 10:00'],
  ['l 2azen ma 3am ysakhen, 7ad l jem3a l lebneniye, bokra 3al 3', '2026-03-12 15:00'],
  ['ma fille est en 3ème, mardi à 17h', '2026-03-17 17:00']
])

means('only a day, in Arabic, is wanted and not left out', [
  ['اي ساعة بس اليوم ضروري', '2026-03-11'],
  ['أي وقت بس بكرا', '2026-03-12'],
  ['nah forget sunday. monday after 5pm', '2026-03-16 after 17:00'],
  ["don't forget friday at 10", '2026-03-13 10:00']
])

means('a window on a day, in all ways of writing', [
  ['samedi de 10h à 13h', '2026-03-14 after 10:00 before 13:00'],
  ['vendredi à partir de 15h', '2026-03-13 after 15:00'],
  ['lundi à 9h, environ 3 heures', '2026-03-16 09:00'],
  ['bokra mnel 2 lal 6 ba3d l dohr', '2026-03-12 after 14:00 before 18:00'],
  ['l jom3a mn 9 lal 12', '2026-03-13 after 09:00 before 12:00'],
  ['التلاتا من ٣ لل٦ العصر', '2026-03-17 after 15:00 before 18:00'],
  ['الاثنين ما بين 11 الصبح و3 العصر', '2026-03-16 after 11:00 before 15:00'],
  ['tomorrow arvo', '2026-03-12 afternoon'],
  ['بكره بدري', '2026-03-12 morning']
])

means('how long a thing holds before it fails is no time of the visit', [
  ['the AC stops after a few minutes', ''],
  ['it trips after 10 minutes', ''],
  ['after an hour the oven shuts off', ''],
  ['المكيف يشتغل ثم يتوقف بعد دقائق', ''],
  ['الغسالة بتفصل بعد ساعة من التشغيل', ''],
  ['بعد خمس دقائق يفصل القاطع', ''],
  ['l barrad bitaffe ba3d se3ten', ''],
  ["le frigo s'éteint après une heure", ''],
  ['the heater stopped, come after an hour', '2026-03-11 11:00'],
  ['المكيف وقف، تعال بعد ساعتين', '2026-03-11 12:00'],
  ['a cleaner after 2 days', '2026-03-13']
])

means('a number of stars is no hour', [
  ['a plumber rated over 4 and a half', ''],
  ['سباك تقييمه 4 ونص وفوق', ''],
  ['حدا تقييمه فوق ٤ ونص', ''],
  ['sabbak ta2yimo 4 w noss', ''],
  ['4 stars and a half, tomorrow at 5', '2026-03-12 17:00'],
  ['a plumber rated over 4, tomorrow at 4 and a half', '2026-03-12 16:30']
])

means('who turns a bound round is free from then on, and a full stop ends no time', [
  ["I'll be there Monday 10.30.", '2026-03-16 10:30'],
  ['nobody before 3pm, tomorrow', '2026-03-12 after 15:00'],
  ['i sleep till 2ish so nobody before 3pm please, tomorrow', '2026-03-12 after 15:00'],
  ["tomorrow, can't do before 1", '2026-03-12 after 13:00'],
  ['ما حدا قبل الساعة 3 بكرا', '2026-03-12 after 15:00'],
  ['bokra bas ma 7ada abl l 3', '2026-03-12 after 15:00'],
  ['بدي حدا قبل الساعة 3 بكرا', '2026-03-12 before 15:00']
])

means('of two hours the one beside the day is wanted, and a number of an address is none', [
  ['at 4am I stood in the dark. The day after tomorrow half past ten', '2026-03-13 10:30'],
  ['we live in street 5, tomorrow morning', '2026-03-12 morning'],
  ['شقة ٣، بكرا الصبح', '2026-03-12 morning'],
  ['friday 13 march, hour 10', '2026-03-13 10:00'],
  ['بكرا شي ال٣ بيقدر حدا يجي', '2026-03-12 15:00'],
  ['النهارده بعد ٤ ينفع', '2026-03-11 after 16:00'],
  ['any day next week but after 4 cos lectures', '2026-03-16..2026-03-22 after 16:00'],
  ['tanen 3al 11', '2026-03-16 11:00'],
  ['orb3a 3al 3', '2026-03-18 15:00 ?'],
  ['ما نمت الليل. في حدا يجي بكرا الصبح', '2026-03-12 morning'],
  ['the night was long. Can somebody come tomorrow morning', '2026-03-12 morning']
])

/** Texts beside a time that may be another one, and the same where nothing is in doubt. */
const unsure = [
  'my mother visits on friday, I need a plumber',
  'it stopped at 6, send somebody',
  'امي جايي الجمعة، بدي حدا ينضف',
  'the roof on monday at 9, the cat on tuesday at 4',
  'السقف الاثنين والقطة التلاتا',
  'I live at gate 5, tomorrow morning'
]
const sure = [
  'a plumber on friday at 10',
  'friday at 10, my mother is at home then',
  'guests come on monday, I need somebody at 10',
  'عندي كشف يوم الاتنين، محتاجة واحدة من الساعة عشرة',
  'بدي سباك الجمعة عال١٠',
  'monday or tuesday',
  'not monday, tuesday at 9',
  'we have 3 ACs, tomorrow at 9',
  'ابي احد يشوفه باجر العصر',
  'un plombier mardi à 14h'
]

t.test('a time that may be another one is marked', (t) => {
  for (const text of unsure) t.ok(resolveDateTime(text, { now: wednesday }).unsure, text)
  for (const text of sure) t.equal(resolveDateTime(text, { now: wednesday }).unsure, undefined, text)
  t.end()
})
