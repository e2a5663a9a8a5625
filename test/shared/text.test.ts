import { processorTime } from '../support/growth.js'
import t from '../support/tap.js'
import {
  MAX_TEXT_LENGTH,
  arabiziKey,
  detectLanguage,
  foldText,
  isArabizi,
  normalizeText,
  replyLanguage,
  tokenize,
  tokenizeWithOffsets,
  trigramSimilarity,
  trigrams
} from '../../src/shared/text.js'

t.test('normalising makes the spellings of one word equal', async (t) => {
  const pairs: Array<[string, string]> = [
    ['سَبَّاكٌ', 'سباك'],
    ['سبـــاك', 'سباك'],
    ['أإآٱ', 'ا'],
    ['مستشفى', 'مستشفي'],
    ['غسّالة', 'غساله'],
    ['مسؤول', 'مسوول'],
    ['كهربائي', 'كهربايي'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['تمااااام', 'تمام'],
    ['yesss!!', 'yes'],
    ['1000000', '1000000'],
    ['Électricien', 'electricien'],
    ['MÉNAGE', 'menage'],
    ['ﻻ', 'لا'],
    ['ｆｒｉｄｇｅ', 'fridge'],
    ['کلید', 'كليد'],
    ['straße', 'strasse'],
    ['plum\u200bber', 'plumber'],
    ['\u202Efridge\u202C', 'fridge'],
    ['صور\u200F', 'صور'],
    ['a\u00ADc', 'ac'],
    ['هلأ', 'هلا'],
    ['1️⃣', '1'],
    ['don’t', 'dont'],
    ["I'm", 'im'],
    ["l'électricien", 'l electricien'],
    ['A/C, please?', 'a c please'],
    ['  two \n words ', 'two words'],
    ['', ''],
    ['؟!', '']
  ]

  for (const [written, expected] of pairs) t.equal(normalizeText(written), expected, JSON.stringify(written))
})

t.test('normalising twice changes nothing more', async (t) => {
  for (const text of [
    'بدّي سنكري بصور بكرا الساعة ١٠',
    'Fridge isn’t cooling!!',
    'İstanbul ǅ ﷺ ½',
    "qu'il l'a vu",
    'ىىىىييي ةةة'
  ]) {
    t.equal(normalizeText(normalizeText(text)), normalizeText(text), text)
  }
})

t.test('folding keeps punctuation, for readers of money and questions', async (t) => {
  t.equal(foldText('أقل من ٥٠$؟'), 'اقل من 50$؟')
})

t.test('input longer than the limit is cut, and stays quick', async (t) => {
  const milliseconds = processorTime(() => {
    t.ok(normalizeText('ا'.repeat(10) + 'ab '.repeat(500_000)).length <= MAX_TEXT_LENGTH)

    for (const part of ["'", "a'", 'ـ', 'aa', '2a', '\u0301', "l'"]) {
      normalizeText(part.repeat(100_000))
      tokenizeWithOffsets(part.repeat(100_000))
      isArabizi(part.repeat(100_000))
    }
  })

  t.ok(milliseconds < 1000, `${milliseconds} ms`)
})

t.test('words carry their place in the text as it was written', async (t) => {
  const text = 'بدّي  سَبّاك, l’électricien'
  const tokens = tokenizeWithOffsets(text)

  t.same(
    tokens.map((token) => token.word),
    tokenize(text)
  )
  t.same(
    tokens.map((token) => text.slice(token.start, token.end)),
    ['بدّي', 'سَبّاك', 'l’électricien', 'l’électricien']
  )
})

t.test('trigrams and similarity are those of pg_trgm', async (t) => {
  t.same([...trigrams('cat')].sort(), ['  c', ' ca', 'at ', 'cat'])
  t.same([...trigrams('foo|bar')].sort(), ['  b', '  f', ' ba', ' fo', 'ar ', 'bar', 'foo', 'oo '])
  t.equal(Math.round(trigramSimilarity('word', 'two words') * 1e6), 363636)
  t.equal(trigramSimilarity('سباك', 'سبّاك'), 1)
  t.equal(trigramSimilarity('', ''), 0)
})

t.test('the script decides the language', async (t) => {
  for (const text of ['بدي سباك', 'بدي plumber', '؟ شو']) t.equal(detectLanguage(text), 'ar', text)

  for (const text of ['I need a plumber', 'book محمد for tomorrow please', '2', '👍', '', 'bade sabbak']) {
    t.equal(detectLanguage(text), 'en', text)
  }
})

t.test('Arabic in Latin letters is recognised', async (t) => {
  for (const text of [
    'bade sabbak bi sour bokra 3al 10',
    'baddi kahrabje halla2',
    'eh tamem',
    'la2 mish hayda',
    'shu mawa3ide',
    'chou fi 3andak',
    'kifak',
    'yalla',
    'elghe el maw3ad',
    'fi 7ada ysalle7 barrad bi saida',
    'mar7aba',
    'bade plumber bi beirut',
    'el tene',
    'ra2em 2',
    'mni7',
    'el mkayyef ma 3am ybarred',
    'biddi wa7ad rkhis',
    'mashi',
    'merci ktir',
    '2addesh el se3r',
    'e7jezle halla2',
    'ma bade',
    'eh',
    'la2',
    'bokra el sob7',
    'bi jbeil law sama7t'
  ]) {
    t.equal(isArabizi(text), true, text)
  }
})

t.test('English and French are not taken for Arabizi', async (t) => {
  for (const text of [
    'I need 2 plumbers at 5',
    'the second one',
    'book it for 5pm on the 2nd',
    'my mp3 player is broken',
    '3br apartment cleaning',
    'I need a sabbak in Sour',
    '4x4 mechanic',
    'je cherche un plombier à Beyrouth',
    'plombier',
    'menage',
    'coiffeur pour femme',
    'I want a 3 hour clean',
    'b2b cleaning',
    'hello',
    'no',
    'yes',
    'fridge repair',
    'Let me get a man in',
    'all of the above',
    'la femme de ménage',
    'iphone7 screen',
    '24h locksmith',
    'ok',
    '5',
    'AC 18000btu',
    'a4 paper',
    '',
    'wifi',
    '2 bed 2 bath',
    'ma voiture est en panne',
    'is 3pm ok',
    'call me at 3ish',
    '8am tomorrow',
    'what is the fee',
    'can I pay on saturday',
    '10km from beirut'
  ]) {
    t.equal(isArabizi(text), false, text)
  }
})

t.test('the reply keeps the language spoken before when the text tells nothing', async (t) => {
  t.equal(replyLanguage('ok', 'ar'), 'ar')
  t.equal(replyLanguage('2', 'ar'), 'ar')
  t.equal(replyLanguage('2'), 'en')
  t.equal(replyLanguage('the second one', 'ar'), 'en')
  t.equal(replyLanguage('el tene', 'en'), 'ar')
})

t.test('an answer in French keeps the language of the conversation', async (t) => {
  for (const text of [
    'la moins chère',
    'mardi à 16h',
    'oui parfait',
    'le deuxième',
    'plutôt vendredi matin'
  ]) {
    t.equal(replyLanguage(text, 'ar'), 'ar', text)
    t.equal(replyLanguage(text, 'en'), 'en', text)
  }

  t.equal(replyLanguage('the plumber le plus cher', 'ar'), 'en', 'English words decide')
})

t.test('spellings of one Arabic word in Latin letters share a key', async (t) => {
  for (const group of [
    ['sabbak', 'sabbek', 'sebbek', 'sabak'],
    ['7alla2', '7allaa2', 'hallaa'],
    ['khazzen', '5azzan', '5azen'],
    ['ghassele', '8assele', 'ghasaleh']
  ]) {
    const keys = new Set(group.map(arabiziKey))
    t.equal(keys.size, 1, `${group.join(' ')} → ${[...keys].join(' ')}`)
  }
})
