import t from '../../support/tap.js'
import { isPlainAffirmation } from '../../../agent/language/acts.js'
import { readText } from '../../../agent/language/reading.js'

const isHeard = (text: string): boolean => isPlainAffirmation(readText(text))

/** Yeses as people write them. None of them stands in a word list as a whole. */
const plain = [
  'Yes, that would be great.',
  'That should work.',
  'This is perfect.',
  'yes that would be really nice, thank you',
  'that time works for me',
  'It all looks good to me!',
  'Everything looks correct.',
  'yes, those details are correct',
  'Yep, the price is fine and the time is perfect',
  'Sure, you can go ahead and book it.',
  'ok let us book that one please',
  'I am totally fine with that',
  "I'm happy with that, please confirm the appointment",
  'Great, please arrange it for me',
  'that will do nicely',
  "Yes, it's exactly what I wanted.",
  'you are right',
  'Yes it is. Thanks',
  'sounds like a plan',
  "we'd like to book it",
  'count me in',
  'yes i want to reserve it',
  'this is good for me my friend',
  'it is good for me',
  'with pleasure',
  'Very good!',
  'Perfect, I will take it',
  'ان شاء الله',
  'إن شاء الله تمام',
  'حسناً',
  'حسنًا، هذا مناسب جداً',
  'نعم، أرجو تأكيد الحجز',
  'لا مانع عندي',
  'بكل سرور',
  'اي هيدا الوقت منيح كتير',
  'كل شي تمام',
  'الموعد بيناسبني كتير',
  'اي يناسبني، احجز لي',
  'ايوه كده تمام اوي',
  'خلاص تمام',
  'تمام التمام يا باشا',
  'السعر كويس والموعد مناسب',
  'ايه زين مره',
  'ابشر، اعتمد الحجز',
  'زين توكل على الله',
  'أوافق على ذلك',
  'eh inshallah',
  'hek mni7 ktir',
  'hayda el wa2et bineseb',
  'eh bade e7joz hayda',
  'ma 3ende mene3, e7jezle yeh',
  'tamem ktir khayye',
  "oui c'est parfait",
  'ça me va très bien',
  "d'accord, je confirme",
  'ok ça marche pour moi, merci',
  "Ah that's grand, lock him in",
  'spot on mate, go on then',
  'yes auntie, thank you',
  'ok po, sige',
  'haan ji, go ahead',
  'yes madam kindly send him',
  'I already said yes',
  'yes, god bless you',
  'yalla go',
  'تمام يا أبو العبد',
  'نعم الله يحفظكم',
  'ايوه ربنا يكرمك يا ابني',
  'اه اشطه',
  'صافي، واخا',
  'هيه زين',
  'قلتلك ايوه',
  'اي دخيلك خلصني',
  'توكلنا عالله',
  'ماشي على خيرة الله',
  'نعم، احجزوه لنا من فضلكم',
  'حسناً أكملوا الحجز',
  'ثبتوه لو سمحتم',
  'هيك احسن',
  'tamem ya ustez',
  'eh allah ykhallik',
  'eh dakhilak sabbetlna yeh',
  'wakha, safi',
  'allez, on y va',
  "oui s'il vous plaît monsieur",
  'parfait, je la prends'
]

/** What makes a yes none, or one to something else. */
const spoilers = [
  'but on Friday',
  'if it is cheaper',
  'unless he is late',
  'only if they bring their own tools',
  'and also a cleaner',
  'after I ask my husband',
  'let me think',
  'i guess',
  'maybe',
  'not today',
  'but not him',
  'at 5pm instead',
  'for two hours',
  'provided it stays under 20',
  'what is his number?',
  'is he any good?',
  'بس مش الخميس',
  'إذا كان أرخص',
  'بشرط يجي بكير',
  'بس خليني اسأل مرتي',
  'لو في وقت تاني احسن',
  'شو رقمه؟',
  'bas mish el yom',
  'eza ma fi arkhas',
  'khallini fakker',
  'si possible demain'
]
const yeses = [
  'yes',
  'yes, that works',
  'sounds great',
  'ok sure',
  'perfect',
  'اي تمام',
  'ماشي',
  'نعم',
  'eh tamem'
]

const near = [
  'yeah right',
  'oh great',
  'sure, whatever',
  'as if',
  'just great',
  'yes?',
  'yes...',
  'that would have been great',
  'that was perfect last time',
  'is this good',
  'would that work',
  'could you book it',
  'can you confirm',
  'this is not good',
  'that does not work for me',
  'nothing is fine',
  'I will think about it',
  'I am not happy with that',
  'it is too late',
  'it looks good but expensive',
  'that is too much',
  'good for him, not for me',
  'the right time is 5',
  'it would be better on Monday',
  'he said yes',
  'keep it',
  'I get it',
  'you can book another',
  'book it for Sunday',
  'book me two',
  'I want the cheaper',
  'take your time',
  'let me see it',
  'so',
  'it',
  'that one over there',
  'do you want it',
  'who is that',
  'the best',
  'like what',
  'fine print',
  'great wall',
  'good morning',
  'nice to meet you',
  'all of them',
  'no objections yet',
  'مش تمام',
  'مو زين',
  'ما بيناسبني',
  'الموعد مش مناسب',
  'هيدا غالي',
  'يا سلام',
  'اليوم تمام',
  'الساعة خمسة تمام',
  'ممكن احجز',
  'ان شاء الله بكرا',
  'لا حول ولا قوة الا بالله',
  'تمام بس الوقت لا',
  'مش هيدا',
  'كويس لو بكرة',
  'زين بس غالي',
  'mish mni7',
  'ma byenesebne',
  'hayda ghale',
  'inshallah bokra',
  'ca ne me va pas',
  'pas parfait',
  'tamem bas mish hayda',
  'yes sister but Friday',
  'send him tomorrow',
  'send somebody else',
  'I get it',
  'lock the door',
  'put it off',
  'god no',
  'already sorted by my brother',
  'it is better to wait',
  'continue without him',
  'I said no',
  'he said to go',
  'ok bye',
  'cancel it',
  'yes cancel',
  'move it',
  'do the needful and cancel',
  'يا كبير',
  'الله يوفقك',
  'اي الله ياخدك',
  'اي يا الأول يا التاني',
  'تمام غيره',
  'غيره احسن',
  'هيك غالي',
  'مشي الحال',
  'ولو كان غالي',
  'خلصني منه',
  'قلتلك لا',
  'هو قال تمام',
  'احجز غيره',
  'أكد السعر',
  'اي الغيه',
  'ya basha',
  'eh allah ya5do',
  'dakhilak ghayro',
  'wakha mais demain',
  'je prends le deuxième',
  'on y va pas',
  'réservez un autre'
]

t.test('a yes is heard in the words in which people say it', async (t) => {
  const heard = plain.filter(isHeard)
  t.same(
    plain.filter((text) => !isHeard(text)),
    [],
    `${heard.length} of ${plain.length}`
  )
})

t.test('a yes with a condition, another value, a doubt or a question is no plain yes', async (t) => {
  const texts = yeses.flatMap((yes) => spoilers.flatMap((rest) => [`${yes} ${rest}`, `${yes}, ${rest}`]))

  t.ok(texts.length > 200, `${texts.length} texts`)
  t.same(texts.filter(isHeard), [])
})

t.test('the verb of the offered act is a yes to that act, and to no other', async (t) => {
  const cancels = [
    'yes sure cancel',
    'eh l8i',
    'ايوه الغيه',
    'نعم، ألغوه من فضلكم',
    'oui annule',
    'ok cancel it then'
  ]
  const moves = ['yes move it', 'تمام انقله', 'اي غيرو', 'eh n2elo', 'oui décalez']

  for (const text of cancels) {
    t.ok(isPlainAffirmation(readText(text), { act: 'cancel' }), text)
    t.notOk(isPlainAffirmation(readText(text), { act: 'reschedule' }), text)
    t.notOk(isHeard(text), text)
  }
  for (const text of moves) {
    t.ok(isPlainAffirmation(readText(text), { act: 'reschedule' }), text)
    t.notOk(isPlainAffirmation(readText(text), { act: 'cancel' }), text)
    t.notOk(isHeard(text), text)
  }
  for (const text of [
    "yes, don't cancel",
    'cancel the other one',
    'لا تلغيه',
    'eh ma tel8i',
    'yes cancel both?'
  ]) {
    t.notOk(isPlainAffirmation(readText(text), { act: 'cancel' }), text)
  }
  for (const text of ['yes move it an hour', 'move the other one', 'اي انقل التاني', "don't move it"]) {
    t.notOk(isPlainAffirmation(readText(text), { act: 'reschedule' }), text)
  }
})

t.test('what only looks like a yes is none', async (t) => {
  t.same(near.filter(isHeard), [])
})
