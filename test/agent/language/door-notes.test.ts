import t from '../../support/tap.js'
import { noteAfterYes } from '../../../agent/language/acts.js'
import { readText } from '../../../agent/language/reading.js'

const noteOf = (text: string) => noteAfterYes(readText(text))?.text

t.test('a negation or a condition about the door, the bell or the dog goes with a yes', async (t) => {
  for (const [yes, note] of [
    [
      "yes, and tell them the baby sleeps so please knock, don't ring",
      "tell them the baby sleeps so please knock, don't ring"
    ],
    [
      "yes, and tell him to knock loudly, she doesn't hear well",
      "tell him to knock loudly, she doesn't hear well"
    ],
    ['yes but ask him to wear shoe covers', 'ask him to wear shoe covers'],
    ["yes, tell him the dog doesn't bite", "tell him the dog doesn't bite"],
    ['ok, tell her to ring before she comes up', undefined],
    ['ok, tell her to ring me before entering', 'tell her to ring me before entering'],
    ["yes, don't ring the bell", "don't ring the bell"],
    ['yes please, tell him if nobody opens to call me', 'tell him if nobody opens to call me'],
    ['اي وقلو ما يرن الجرس، الولد نايم', 'وقلو ما يرن الجرس، الولد نايم'],
    ['اي وقلو يدقلي بس يوصل', 'وقلو يدقلي بس يوصل'],
    ['أيوه بس قوله يخبط على الباب، الجرس مش شغال', 'قوله يخبط على الباب، الجرس مش شغال'],
    ['ايه بس قوله لا يدق الجرس، الياهل نايم', 'قوله لا يدق الجرس، الياهل نايم'],
    ['نعم، وأخبره ألا يقرع الجرس فالطفل نائم', 'وأخبره ألا يقرع الجرس فالطفل نائم'],
    ['eh, w ello ydo2elle bas yousal', 'ello ydo2elle bas yousal'],
    ['eh bas 2ello ma yren l jaras, l walad neyem', '2ello ma yren l jaras, l walad neyem'],
    ['eh tamem, khabbro l kalb ma bi3add', 'khabbro l kalb ma bi3add'],
    ['oui, dites lui de ne pas sonner', 'dites lui de ne pas sonner']
  ] as const) {
    t.equal(noteOf(yes), note, yes)
  }
})

t.test('what touches the time, the price, who comes or the booking itself is no note to a yes', async (t) => {
  for (const yes of [
    'yes, tell him to come if it does not rain',
    'yes but tell him not to come if the dog barks',
    'yes, ask him to knock if he is cheaper',
    'yes but ask him if he can come with a dog',
    "yes, tell him I'm not sure about the price",
    'yes but tell him to bring parts',
    'yes, call me first',
    "yes, tell him to ring, but I don't want to pay",
    "yes but don't book until he calls",
    'yes, tell him not to come, the baby sleeps',
    'yes, tell him the bell is broken unless someone else comes',
    'yes but tell them to send a woman, the dog bites men',
    'اي بس قلو يجيب قطع',
    'اي وقلو ما يجي إذا الكلب مش مربوط',
    'اي بس قلو يدق الباب إذا السعر ما تغير',
    'أيوه بس خليه يرن لو حد تاني جاي',
    'ايه بس لا تحجز قبل ما يدق علي',
    'نعم، وأخبره ألا يحضر إن كان الجرس معطلا',
    'eh bas 2ello ma yeje iza l kalb fele2',
    'eh, w ello ydo2 iza l se3er arkhas',
    'eh bas ma te7joz abl ma ydo2elle',
    'eh 2ello yeji ba3den'
  ]) {
    t.equal(noteOf(yes), undefined, yes)
  }
})
