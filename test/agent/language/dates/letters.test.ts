import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { means, wednesday } from './say.js'

/** Arabizi and English in which every digit is a letter or counts something, and nothing is about time. */
const timeless = [
  'bser3a please',
  'wa2a3 l mokayyif',
  'el 7anafiye bi tna2et',
  'l berrad 3am ynatte2 may',
  'el may 3am tinzal mn l sa2ef',
  '3am fattesh 3a kahrabji',
  '3am dawwer 3ala 7ada mni7',
  '2al l mokayef kharban',
  'sat7 l bineye 3am ynash',
  '7at el sa7n 3al sate7',
  '3tine ra2mo',
  'badna net2akkad abel ma n2arrer',
  'el ghassele wa2fe w ma btin3asar',
  'l bab ma 3am byit2affal',
  'fik teb3atle 7ada',
  'ma 7ada byerod',
  '2eddesh bikallif',
  'kam bta5do 3al metr',
  'badde 2a7san wa7ad',
  '3ala ra7tak',
  'ma 3ande wa2t',
  'la mar7aba ktir',
  'l 7a2 3lay',
  'ta3be ktir',
  '3a may el shereb',
  '2arrib la hon',
  'el lamba 3am tirja3 w trouh',
  '7a nsoof shu byemshe',
  '3a fekra shu 2ossa',
  '3al 2a2al jarreb',
  'bayt 3 tawabe2',
  '2bedroom flat'
]

t.test('digits that are letters of a word name no time', async (t) => {
  for (const text of timeless) t.same(resolveDateTime(text, { now: wednesday }), { spans: [] }, text)
})

means('digits glued to a word about time are still read', [
  ['3pm', '15:00 (2026-03-11)'],
  ['tomorrow at3pm', '2026-03-12 15:00'],
  ['15h30', '15:30 (2026-03-11)'],
  ['9.30am tomorrow', '2026-03-12 09:30'],
  ['15march', '2026-03-15'],
  ['march15', '2026-03-15'],
  ['5apr at 9', '2026-04-05 09:00'],
  ['the 7th', '2026-04-07'],
  ['nhar24', '2026-03-24'],
  ['nhar l24', '2026-03-24'],
  ['bokra 3al10', '2026-03-12 10:00'],
  ['se3a10 bokra', '2026-03-12 10:00'],
  ['in 30min', '2026-03-11 10:30'],
  ['at 3am to open the door', '03:00 (2026-03-12)'],
  ['tomorrow 3am works', '2026-03-12 03:00']
])
