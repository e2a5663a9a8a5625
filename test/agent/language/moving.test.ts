import t from '../../support/tap.js'
import { withoutStaying } from '../../../agent/language/keeping.js'
import { readMove, toldTimes } from '../../../agent/language/moving.js'
import { readText } from '../../../agent/language/reading.js'

/** A Wednesday. */
const NOW = '2026-12-02T09:40:00'

/** What each text says: the times that hold so far or do not suit, and the new ones. */
const texts: Array<[text: string, old: string[], others: string[]]> = [
  ['could we start at 6.30 instead of 5?', ['17:00'], ['18:30']],
  ['i meant 12 not 10, at 10 the kids have a dentist', ['10:00', '10:00'], ['12:00']],
  ['the painter of friday please come monday at 3', [], ['2026-12-04', '2026-12-07 15:00']],
  ['monday is no good, tuesday at 9 would be great', [], ['2026-12-08 09:00']],
  ['السبت عنا ضيوف، خليه التنين عال ١١', ['2026-12-05'], ['2026-12-07 11:00']],
  ['ابيه ٢ بدال ١٠', ['10:00'], ['14:00']],
  [
    'le plombier de vendredi, possible lundi à 14h au lieu de 11h ?',
    ['2026-12-04', '11:00'],
    ['2026-12-07', '14:00']
  ],
  ['3al 4 badal l 2', ['14:00'], ['16:00']],
  ['إلى الخميس العاشر من الشهر الساعة الثانية', [], ['2026-12-10 14:00']],
  ['la nhar l khamis 10 mn l shaher 3al 2', [], ['2026-12-10 14:00']],
  ['إلى يوم الجمعة الحادي عشر من هذا الشهر عند الساعة العاشرة صباحاً، لأنني مسافر', [], ['2026-12-11 10:00']],
  ['la nhar l jom3a 11 mn hal shaher 3al 10', [], ['2026-12-11 10:00']],
  ['fina nnazzelo lal arb3a 9 l shaher nafs l wa2et', [], ['2026-12-09']],
  ['n2elo lal arb3a 9 bel shaher, nafs l wa2et', [], ['2026-12-09']],
  ['n2elo lal khamis 10 l shaher 3al 3', [], ['2026-12-10 15:00']],
  ['انقلوه للأربعاء ٩ الشهر نفس الوقت', [], ['2026-12-09']],
  ['نقلوه عالأربعا ٩ بالشهر بنفس الساعة', [], ['2026-12-09']],
  ['make it wednesday the 9th of the month, same time', [], ['2026-12-09']],
  ['de jeudi à vendredi 15h', ['2026-12-03'], ['2026-12-04 15:00']],
  ['badde ghayyer l maw3ad mn 10:30 لل 9:00', ['10:30'], ['09:00']],
  ['change appointment السباك from 10 للـ 9', ['10:00'], ['09:00']],
  ['décaler le plombier من 10h لل 14h', ['10:00'], ['14:00']],
  ['move the plumber 10:30 → 9', [], ['10:30', '09:00']],
  ['بدل ال 10 خليها 12 للسباك', ['10:00'], ['12:00']],
  ['انقل موعد السباك، مش فاضي غير الاتنين الساعة 5', [], ['2026-12-07 17:00']],
  ['ma fiye ella l tanen 3al 3', [], ['2026-12-07 15:00']]
]

t.test('a text tells the time that holds so far from the one that is wanted', async (t) => {
  for (const [text, old, others] of texts) {
    const told = toldTimes(text, NOW)
    const said = (isOld: boolean) =>
      told
        .filter(({ role }) => (role === 'from' || role === 'reason') === isOld)
        .map(({ when: { date, time } }) => [date, time].filter((part) => part !== undefined).join(' '))

    t.same(said(true), old, `${text}: old`)
    t.same(said(false), others, `${text}: new`)
  }
})

t.test('what stays as it is is told apart from what changes', async (t) => {
  const kept: Array<[text: string, kept: string]> = [
    ['make the gardener an hour later and the cleaner stays as she is', 'and the cleaner stays as she is'],
    ['غيرلي موعد السباك للسبت، أما الدهان فيبقى كما هو', 'أما الدهان فيبقى كما هو'],
    ['l kahrabje la bokra, l sabbak metel ma houwe', 'l sabbak metel ma houwe'],
    ['move the plumber to friday', '']
  ]

  for (const [text, staying] of kept) t.equal(withoutStaying(text).kept, staying, text)
})

t.test('by how much a start moves is told apart from when it is to be', async (t) => {
  const shiftIn = (text: string) => readMove(text, readText(text).words, NOW).shift

  for (const text of [
    'décaler le rendez-vous à jeudi 15h',
    'n2akhro lal jem3a',
    'akhro l maw3ed la jem3a',
    'postpone it to friday at 2',
    'أجلولي ياه لنهار الجمعة',
    'أجلولي ياه ليوم ١١',
    '2akhkhrouli ye la nhar l tanen'
  ]) {
    t.equal(shiftIn(text), null, text)
  }

  for (const [text, days, minutes] of [
    ['akhro l maw3ed jem3a', 7, 0],
    ['postpone it by a week', 7, 0],
    ['décaler le rendez-vous de 2h', 0, 120],
    ['أخّر الموعد ساعتين', 0, 120],
    ['السباك بكرة الساعة ١٢، ينفع نأخره ساعة واحدة بس؟', 0, 60],
    ['فيك تأجلو ساعة', 0, 60],
    ['بكرلي ياه ساعة', 0, -60],
    ['أجلولي ياه يوم واحد، نفس الساعة', 1, 0],
    ['أجلولي ياه نهار واحد', 1, 0],
    ['قدمولي ياه نهار', -1, 0],
    ['قدمولنا ياها يومين', -2, 0],
    ['أخرولنا ياه ساعتين', 0, 120],
    ['أود تأجيل الموعد يوماً واحداً', 1, 0],
    ['اجلولي الموعد ٣ ايام', 3, 0],
    ['push it by two days', 2, 0],
    ['put him one week after, same hour', 7, 0],
    ['ابي تأجلون لي الموعد ثلاث ايام', 3, 0],
    ['أرجو تأخير الموعد أسبوعاً واحداً في الساعة نفسها', 7, 0],
    ['a week later', 7, 0],
    ['2akhkhro yawmen', 2, 0],
    ['2akhkhrouli ye sa3ten', 0, 120],
    ['ajjello nhar', 1, 0],
    ['ajlile ye nhar wa7ad nafs l se3a', 1, 0],
    ['2addemouli ye nhar', -1, 0],
    ['2akhkher l maw3ad 2 days', 2, 0],
    ['الممرضة القادمة يوم الجمعة، أرجو تأخير موعدها ساعتين', 0, 120]
  ] as const) {
    t.same(shiftIn(text), { days, minutes }, text)
  }
})
