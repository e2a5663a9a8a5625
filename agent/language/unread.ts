import { MAX_TEXT_LENGTH, tokenizeWithOffsets } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases } from './reading.js'
import { selectionAt, type Selection } from './selection.js'
import { bookingPhrases, isBookingVerb } from './speech.js'

// The words around what a booking order is about: they carry no condition, no place, no time and no name.
// A word that can turn, bound or widen an order ("not", "but", "or", "about", "after", "from", "only",
// "another") must never stand here.
const AROUND_AN_ORDER = new Phrases(`
i, id, im, ill, we, wed, me, my, us, our, you, u, your, a, an, the, this, that, it, one, am, and, so, then, just, really,
want, wanna, want to, need, need to, would, would like, would love, like, love, can you, could you, would you, will you, can u, could u, let, lets, ready,
get, make, take, set up, set, arrange, booking, reservation, appointment, visit, slot, to, at, on, in, for, of, with, near,
please, pls, plz, kindly, thanks, thank you, thank you very much, thanks a lot, many thanks, thx, ty, cheers, dear, sir, bro, habibi,
hi, hello, hey, hiya, good morning, good afternoon, good evening, bonjour, salut, yes, yeah, yep, ok, okay, sure, alright, great, perfect, go ahead, no problem, no worries, why not,
now, right now, right away, straight away, immediately, instantly, at once, this minute, this instant, this second, urgent, urgently,
home, house, apartment, flat, office, place, come, over, fix, repair, check, install, look at, service, job, work, help, technician, specialist, professional, expert, guy, company,
cheap, affordable, best, good, reliable, top, nearest, closest, near me, nearby, me near, day, date, hour, o clock, oclock,
بدي, بدنا, بدك, اريد, نريد, عايز, عايزة, عاوز, عاوزة, ابغى, ابي, حابب, حابة, محتاج, محتاجة, لازمني, لازم, انا, نحنا, لي, لنا, الي, إلنا, عندي, عنا, معي, ممكن, فيك, فيكي, بتقدر, تقدر,
لو سمحت, لو سمحتي, لو سمحتم, من فضلك, بليز, عمول معروف, عملي معروف, اعمل معروف, اذا بتريد, اذا بتريدي, الله يخليك, الله يعطيك العافية, يعطيك العافية, شكرا, مرسي, ميرسي, يسلمو, تسلم, حبيبي, خيي, معلم, يا معلم,
مرحبا, اهلا, هلا, هاي, سلام, السلام عليكم, صباح الخير, مسا الخير, مساء الخير, اي, ايه, نعم, اوكي, اوك, تمام, طيب, ماشي, يلا, اكيد, موافق, موافقة, ما في مشكلة, مافي مشكلة, مش مشكلة,
هيدا, هيدي, هاد, هذا, هذه, ياه, ياها, اياه, اياها, واحد, وحدة, حدا, و, ب, في, ع, على, عند, ل, ال, يوم, نهار, الساعة, ساعة, تمام الساعة, موعد, الموعد, حجز, الحجز,
البيت, بيت, بيتي, بالبيت, عالبيت, للبيت, لعندي, لعنا, يجي, يجيني, تجي, يصلح, يصلحلي, تصلح, تصليح, صيانة, تركيب, شغل, خدمة, فني, معلم, شركة, شاطر, منيح, كويس, رخيص, قريب, قريب مني,
هلق, هلأ, هلا, هلقيت, هلئ, الآن, حالا, فورا, فوري, عالفور, على الفور, في الحال, بالحال, دلوقتي, دلوقت, الحين, هسا, هسه, ضروري, مستعجل, مستعجلة, عاجل, بسرعة,
bade, badde, baddi, bidde, badna, 3ayez, 3awez, lazem, lezim, lazimni, ana, ne7na, ele, elna, 3ande, 3anna, ma3e, mumkin, momken, fik, fike, law sama7t, law samaht, min fadlak, 3mol ma3rouf, eza betrid, shukran, choukran, merci, mersi, yislamo,
mar7aba, marhaba, ahla, salam, bonjour, eh, ee, aywa, tamem, tamam, mashi, yalla, akid, yeh, yeha, hayda, hayde, wa7ad, we7de, 7ada, w, bi, b, bel, bil, fi, 3a, 3al, 3ala, 3and, la, lal, el, l, al, nhar, yom, youm, sa3a, se3a, el se3a, maw3ad, 7ajez,
beit, bayt, el beit, 3al beit, lal beit, bel beit, yeje, yije, ysalle7, ysalli7, tasli7, shater, mni7, rkhis, arib,
halla2, hala2, halla, halle2, hela2, hella2, hallak, halla2et, fawran, 7alan, halan, el2en, el2an, al2an, delwa2ti, del wa2et, daroure, mesta3jel, bser3a
`)
const OPTION_WORDS = new Phrases('number, option, no, choice, رقم, الرقم, خيار, ra2em, raqem')
/** What Arabic and Arabizi write onto a word that is read without it: والساعة, عالعشرة, bokra's 3al. */
const ATTACHED = /^(?:[وف]?(?:بال|عال|هال|لل|ال|[بلعه])|[وف]|bi?l?|bel|3al?|el|l)$/iu

/**
 * The words of a booking order that no reader accounts for, as they were written; none = all of it was read.
 * `read` holds what the readers of trades, places, dates and names used. A number, a second choice and text
 * beyond what is read are never accounted for by themselves.
 */
export function unreadWords(text: string, read: readonly Span[], chosen: Selection | undefined): string[] {
  const covered = coverage(text, read)
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word, start, end }) => (isCovered(text, covered, { start, end }) ? '' : word))
  const unread: string[] = []

  for (let index = 0; index < words.length; ) {
    const length = words[index] === '' ? 1 : accountedAt(words, index, chosen)
    const token = tokens[index]
    if (length === 0 && token !== undefined) unread.push(text.slice(token.start, token.end))
    index += Math.max(length, 1)
  }

  return text.length > MAX_TEXT_LENGTH ? [...unread, '…'] : unread
}

function accountedAt(words: readonly string[], index: number, chosen: Selection | undefined): number {
  const choice = selectionAt(words, index)
  const isChosen =
    choice !== undefined &&
    (chosen === undefined ? isWish(choice.selection) : isSame(choice.selection, chosen))

  return Math.max(
    isChosen ? choice.length : 0,
    optionAt(words, index, chosen),
    AROUND_AN_ORDER.lengthAt(words, index),
    bookingPhrases.lengthAt(words, index),
    isBookingVerb(words, index) ? 1 : 0
  )
}

/** "The cheapest plumber in Tyre", with nothing shown to choose from: how the found ones are ranked. */
function isWish(selection: Selection): boolean {
  return selection.kind === 'superlative' && selection.by !== 'soonest'
}

function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** "Number 2", "رقم ٢". */
function optionAt(words: readonly string[], index: number, chosen: Selection | undefined): number {
  const length = OPTION_WORDS.lengthAt(words, index)
  return length > 0 && chosen?.kind === 'index' && words[index + length] === String(chosen.index + 1)
    ? length + 1
    : 0
}

/** For each UTF-16 unit, whether a reader used it. */
function coverage(text: string, read: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of read) covered.fill(1, start, end)
  return covered
}

function isCovered(text: string, covered: Uint8Array, { start, end }: Span): boolean {
  let first = start
  while (first < end && covered[first] === 0) first++

  if (first === end || (first > start && !ATTACHED.test(text.slice(start, first)))) return false
  return covered.subarray(first, end).every((unit) => unit === 1)
}
