import { means } from './say.js'

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

means('what somebody does at another time is no time of the visit', [
  ['monday, somewhere between 1 and 4, I work mornings', '2026-03-16 after 13:00 before 16:00'],
  ['i have an interview at 4 today. can anyone come before 2?', '2026-03-11 before 14:00'],
  ['i have class at 5 tomorrow so he must come before 3', '2026-03-12 before 15:00'],
  ['the dog barks all night. come tomorrow at 10', '2026-03-12 10:00'],
  ['saturday, any time, i am home the whole day', '2026-03-14'],
  ['بكرا اي وقت انا بالبيت كل النهار', '2026-03-12'],
  ['أنا رجل في الثامنة والسبعين. غداً الساعة الثامنة والنصف صباحاً', '2026-03-12 08:30']
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
