import t from '../../support/tap.js'
import { readTopic, withoutPhotos } from '../../../agent/language/questions.js'
import { readText } from '../../../agent/language/reading.js'
import { asksWhatIsStored } from '../../../agent/language/stored-questions.js'
import { readToldAfterwards } from '../../../agent/language/told-afterwards.js'

t.test('what is told of the house or the work is a note, in the words of the client', async (t) => {
  for (const [said, note] of [
    [
      "please tell him there's a dog in the garden, she barks",
      "tell him there's a dog in the garden, she barks"
    ],
    ['the elevator is out of order', 'the elevator is out of order'],
    ['my wife will be there', 'my wife will be there'],
    ['وقول له يتصل قبل لا يجي، عندنا كلب عند الباب', 'وقول له يتصل قبل لا يجي، عندنا كلب عند الباب'],
    ['المصعد معطل، فليصعد الدرج', 'المصعد معطل، فليصعد الدرج'],
    ['مرتي رح تفتحلو الباب', 'مرتي رح تفتحلو الباب'],
    ['w l may 3am tnazzel ta7et l maghsale, khabbro', 'l may 3am tnazzel ta7et l maghsale, khabbro'],
    ['dites lui que l ascenseur est en panne', 'dites lui que l ascenseur est en panne'],
    ['the water pressure is very low in the whole flat', 'the water pressure is very low in the whole flat'],
    [
      'he should use the side street, the main one is closed',
      'he should use the side street, the main one is closed'
    ],
    ['ضغط المي خفيف كتير بكل الشقة', 'ضغط المي خفيف كتير بكل الشقة'],
    ['my mother will wait for him downstairs', 'my mother will wait for him downstairs'],
    ['l lambet bel salon 3am yet2o w yetfo', 'l lambet bel salon 3am yet2o w yetfo']
  ] as const) {
    t.equal(readToldAfterwards(said), note, said)
  }
})

t.test('a question, and what tells of neither, is no note', async (t) => {
  for (const said of [
    'is there a lift?',
    'thanks a lot',
    'see you tomorrow then',
    'شكرا كتير الك',
    'eh tamem merci',
    // However long: of the day, of the app, of us.
    'I am so tired today, what a long day it has been',
    'my friend told me that your app is really easy to use',
    'you people always take ages to answer anybody',
    'well I hope that everything goes fine this time',
    'اليوم كان طويل كتير وأنا تعبان والله',
    'صاحبي قلي إنو التطبيق عندكن كتير سهل ومنيح',
    'أنتم دائما تتأخرون في الرد على الناس',
    'يا رب يكون الجو حلو بكرا وما تشتي',
    'walla lyom ken nhar tawil ktir w ana te3ben',
    'rfi2e 2alle enno l app 3andkon ktir sehle'
  ]) {
    t.equal(readToldAfterwards(said), null, said)
  }
})

t.test('the address and the time of a booking are asked back in all scripts', async (t) => {
  for (const [said, asked] of [
    ['what address did you write?', 'place'],
    ['can you tell me where he is coming', 'place'],
    ['شو العنوان يلي عندكن؟', 'place'],
    ['ما العنوان المسجل لديكم؟', 'place'],
    ['shu l 3enwen li katabto?', 'place'],
    ['what time is it again?', 'time'],
    ['أيمتى الموعد؟', 'time'],
    ['ay se3a l maw3ad?', 'time'],
    ['and the time?', 'time'],
    ['what did you note as the address', 'place'],
    ['my address is Bliss street 12', null],
    ['العنوان شارع بلس', null],
    ['come at 10', null]
  ] as const) {
    t.equal(asksWhatIsStored(said), asked, said)
  }
})

t.test('who announces a photo is told where photos go, and names no place with it', async (t) => {
  for (const said of [
    "I'll send you a photo of the leak",
    'let me attach a picture',
    'رح ابعتلك صورة التابلو',
    'هبعتلك صورة الحنفية',
    'سأرسل صورة للتسريب',
    'bb3atlak soura lal ma7al li 3am yharreb',
    "j'envoie une photo"
  ]) {
    t.equal(readTopic(readText(said)), 'jobPhotos', said)
    t.equal(withoutPhotos(`${said}, Bliss street 12`).trim(), 'Bliss street 12', said)
  }

  for (const said of [
    'send me a plumber in Tyre',
    'ابعتلي سباك لصور',
    'eb3atle sabbak 3a sour',
    'a photographer'
  ]) {
    t.not(readTopic(readText(said)), 'jobPhotos', said)
  }
})
