import { Phrases, consistsOf, read, type Reading } from './reading.js'
import { bookingPhrases, isBookingVerb, negators, reportingWords } from './speech.js'

// What may cause a write is a closed list: a text counts only when every word of it is understood. Wrong is
// worse than "don't know".

const YES = new Phrases(`
yes, yess, yep, yeah, yea, yup, ya, yah, aye, y, ok, okay, oki, okey, oke, okk, k, kk, okie, alright, all right, sure, sure thing, for sure, of course, certainly, absolutely, definitely, exactly,
correct, thats correct, that is correct, thats right, that is right, it is correct, right, confirm, confirmed, i confirm, i agree, agreed, agree, i accept, accept, approve, approved, i do, i am sure, im sure, i would, id love to, id love that,
go ahead, go for it, go on, do it, do that, proceed, please proceed, lets do it, lets do that, lets go, lets go ahead, lets book it, make it happen, perfect, great, excellent, awesome, wonderful, cool, deal, done, fine, thats fine, that is fine, its fine,
sounds good, sounds great, sounds perfect, sounds fine, that sounds good, that sounds great, that sounds perfect, that sounds fine, looks good, looks great, that looks good, it looks good, works for me, that works, that works for me, it works for me, that will work, that would work, thats ok, thats okay, that is ok, that is okay, that is great, im good with that, i am good with that, seems good, seems great, that seems good, indeed, yes indeed, indeed i do, thats good, that is good, thats great, thats perfect, that is perfect, good for me, thats good for me, good idea, by all means,
book it, book that, book this, book, book me, book him, book her, reserve it, reserve, reserve that, schedule it, schedule that, confirm it, confirm that, confirm this, confirm the booking, confirm my booking, confirm booking, confirm the appointment, confirm my appointment, make the booking, make the appointment, book the appointment, book my appointment, i want it, i want that, id like that, i would like that, i want to book it, i want to confirm, i want to confirm it, everything is correct, all good, all correct,
اي, إي, ايه, إيه, ايي, اييه, ايوا, ايوه, أيوة, ايواا, اه, آه, نعم, نعم نعم, أجل, اكيد, أكيد, بالتأكيد, طبعا, أوك, اوك, اوكي, أوكي, اوكيه, اوكاي, تمام, تماما, ماشي, ماشي الحال, يلا, يالله, موافق, موافقة, وافق, بوافق, أوافق, اتفقنا, مزبوط, مظبوط, مضبوط, مزبوطة, زبطت, تم, زين, ابشر, طيب, حاضر, منيح, منيحة, مليح, ممتاز, عظيم, كويس, حلو, صح, صحيح, بلى, مبلا, مبلى, امبلا, يس, كمل, كملي, كملها, خلينا نعملها, عملها, اعملها, على بركة الله, عبركة الله, توكلنا على الله,
أؤكد, اؤكد, أؤكد الحجز, أكد, أكدها, أكده, أكدلي, اكدلي الحجز, أكد الحجز, أكد الموعد, بأكد, ثبت, ثبتها, ثبته, ثبتو, ثبتلي, ثبتلي ياه, ثبتلي ياها, ثبتي, ثبت الحجز, ثبت الموعد, ثبتلي الحجز, ثبتلي الموعد, احجز, احجزها, احجزه, احجزو, احجزي, احجزيها, احجزلي, احجزيلي, حجزلي, احجزلي ياه, احجزلي ياها, احجزلي اياه, احجزلي اياها, حجزلي ياه, حجزلي ياها, احجز الموعد, احجزلي الموعد, بدي ياه, بدي ياها, بدي احجز, بدي احجزها, بدي احجزه, ما في مشكلة, مافي مشكلة, ما عندي مشكلة, مش مشكلة, ما عندي مانع, ما في مانع, بيناسبني, مناسب, مناسبني, تمام عندي, كلو تمام, كله تمام, كلو صح, كله صحيح,
eh, ee, eeh, ehh, aywa, aiwa, aywah, na3am, naam, akid, akeed, 2akid, tamem, tamam, tmem, mashi, meshi, meche, meshe, mechi, mashe, yalla, yala, yallah, mbala, embala, mwefe2, mwafe2, mwef2a, mwafa2a, mouwafe2, mazbout, mazboot, mazbouta, zabtet, mni7, mnih, mneeh, mni7a, tayeb, tayyeb, tayib, 7elo, sa7, sah, tab3an, tabe3an, kammil, kamil, 3melha, e3mela,
sabbet, sabbit, sabbeta, sabbitha, sabbto, sabbetle, sabbitli, thabbet, akked, akkid, akkida, akkedle, e7jez, e7joz, ehjez, ehjoz, i7joz, e7jza, e7jiza, e7jezla, e7jzo, e7jezo, 7jezle, 7jizli, e7jezle, e7jizli, ehjezle, ehjizli, hjezle, e7jezle yeh, e7jezle yeha, e7jezle ye, e7jezle yaha, 7jezle yeh, 7jezle yeha, bade yeh, bade yeha, bade e7joz, baddi yeh, ma fi meshkle, mafi mechkle, ma fi mechkle, ma fi meshkel, mish meshkle,
oui, ouais, d accord, daccord, bien sur, parfait, ca marche, vas y
`)

const POLITE = new Phrases(`
please, pls, plz, plse, kindly, thanks, thank you, thx, ty, tnx, thanks a lot, thank you so much, thank you very much, many thanks, cheers, and, then, so, well, oh, i, it, that, this, just, for me, to me, very much, my friend, dear, bro, man, sir, habibi, habibe, my dear, everything, the booking, the appointment, now, right now, right away, immediately, please do, no problem, no worries, ah, aha,
لو سمحت, لو سمحتي, من فضلك, بليز, شكرا, شكراً كتير, شكرا كتير, مشكور, يسلمو, تسلم, ميرسي, مرسي, مرسي كتير, الله يخليك, الله يعطيك العافية, يعطيك العافية, عيوني, حبيبي, حبيبتي, يا حبيبي, صديقي, خيي, معلم, يا معلم, والله, خلص, اذا بتريد, إذا بتريد, عمول معروف, اعمل معروف, هيك, هيدا, هيدي, هيداك, و, هلق, هلأ, هلا, الآن, فورا, حالا, الحجز, الموعد, انشالله, ان شاء الله,
law sama7t, law samaht, min fadlak, min fadlik, 3mol ma3rouf, 3moul ma3rouf, eza betrid, iza betrid, shukran, choukran, merci, mersi, merci ktir, ktir, yislamo, tislam, khayye, khayyi, wallah, walla, khalas, khalass, heik, hek, hayda, halla2, hala2, inshallah, nshallah, ya
`)

const NO = new Phrases(`
no, nope, nah, naah, not just now, thats all no, that doesnt work, that does not work, doesnt work, doesnt work for me, that doesnt work for me, noo, no no, never, never mind, nevermind, no thanks, no thank you, no way, not now, not this, not that, not this one, not that one, not really, not yet, not today, dont, do not, dont do it, dont book, dont book it, do not book it, dont confirm, dont confirm it, forget it, forget about it, drop it, leave it, skip it, stop, i dont want it, i dont want to, i dont want that, i dont want this, i changed my mind, i refuse, refuse, disagree, i disagree, wrong, thats wrong, that is wrong, incorrect,
لا, لأ, لاء, لأه, لا لا, لا شكرا, كلا, ابدا, أبدا, ما بدي, ما بدي ياه, ما بدي ياها, ما بدنا, مابدي, مش بدي, لا اريد, ما اريد, مو هلق, مش هلق, مش هلأ, مش الآن, مو هيدا, مش هيدا, مش هيدي, مو هذا, مش هيك, مو هيك, بلا, بلاها, بلاه, بلاش, انسى, انساها, اتركها, تركها, لا تحجز, لا تحجزها, ما تحجز, ما تحجزها, ما تحجزلي, لا تأكد, لا تثبت, ما تثبت, مش موافق, مش موافقة, مو موافق, غلط, مش مزبوط, مش صح, مش عايز, مش عاوز, ما أبي, ما ابغى, مابي, خلص بطلت, بطلت, غيرت رأيي, ما عاد بدي, ما في داعي,
la2, la2a, laa, laa2, la, la la, la2 la2, la shukran, la2 shukran, la merci, ma bade, ma baddi, ma badde, ma badda, ma bade yeh, ma bade yeha, mish bade, mish halla2, mesh halla2, mich halla2, mish hala2, mish hayda, mesh hayda, mech hayda, mish hayde, mish heik, bala, balaha, bala ha, balesh, insa, nsiha, ma te7jez, ma te7joz, la te7joz, ma tehjez, mish mwefe2, ghalat, battalet, batalet, battalt, ma 3ad bade, non, non merci
`)

const CANCEL = new Phrases(`
cancel, cancel it, cancel that, cancel this, cancel please, cancel the booking, cancel booking, cancel my booking, cancel this booking, cancel that booking, cancel the appointment, cancel my appointment, cancel this appointment, cancel the reservation, cancel my reservation, undo, undo it, undo that, undo this, undo the booking, call it off, i want to cancel, i want to cancel it, i want to cancel that, i need to cancel, i need to cancel it, i would like to cancel, id like to cancel, i would like to cancel it, can you cancel it, could you cancel it, can you cancel, delete it, delete the booking, remove it, take it back,
الغي, ألغي, الغ, ألغِ, الغيها, الغيه, الغيو, الغيلي, الغيلي ياه, الغيلي ياها, الغيلي اياه, الغيلي اياها, الغي الحجز, الغي الموعد, الغي حجزي, الغي موعدي, الغيلي الحجز, الغيلي الموعد, لغيها, لغيه, لغيلي ياه, لغي الحجز, لغي الموعد, لغيلي الحجز, ألغها, ألغه, إلغاء, الغاء, إلغاء الحجز, الغاء الموعد, كنسل, كنسلها, كنسله, كنسلو, كنسلي, كنسلي ياه, كنسلي ياها, كنسل الحجز, كنسل الموعد, كنسلي الحجز, كنسلي الموعد, بدي الغي, بدي الغيها, بدي الغيه, بدي الغي الحجز, بدي الغي الموعد, بدي كنسل, بدي كنسلها, أريد إلغاء الحجز, اريد الغاء الموعد, شيلها, شيلا, ما عاد بدي, ما عاد بدي ياه, ما عاد بدي ياها, بطلت, بطلت بدي, تراجعت, امسحها, احذفها, احذف الحجز,
elghe, elghi, elgha, elghiha, elgheha, elgheya, elghiya, elghiyya, elghih, elghiye, elghe l 7ajez, elghe el 7ajez, elghe el hajez, elghe l maw3ad, elghe el maw3ad, elghe el maw3ed, elghile yeh, elghele yeha, ilghe, ilgha, ilghi, el8e, el8iha, le8iha, la8e, kansel, kanselha, kansila, kanselo, kansele, kansele yeh, kansel el 7ajez, kansel el maw3ad, canceli, cancella, canceliya, bade elghe, bade elghi, bade elghiya, baddi elghe, baddi kansel, bade kansel, bade cancel, ma 3ad bade, ma 3ad baddi, battalet, batalet, battalt, annule, annuler
`)
const CANCEL_FILLER = new Phrases(`
please, pls, plz, kindly, thanks, thank you, thx, sorry, no, no no, nope, yes, ok, okay, oh, oh no, actually, wait, just, then, now, right now, immediately, for me, i changed my mind, my mistake, by mistake, it was a mistake, oops, hey, and, well,
لا, لأ, اي, ايه, اوك, اوكي, تمام, لو سمحت, من فضلك, بليز, شكرا, عفوا, سوري, اسف, آسف, آسفة, خلص, هلق, هلأ, هلا, فورا, حالا, الآن, غيرت رأيي, غلطت, بالغلط, يلا, حبيبي, معلش, معليش, والله, لحظة,
la2, la, eh, ok, law sama7t, plz, khalas, khalass, halla2, hala2, sorry, merci, shukran, ghayyaret rayi, bel ghalat, yalla, habibi, ma3lesh, wallah
`)

const APPROVING_EMOJI = /[👍👌✅🆗💯🤝☑✔🙏]/u
const ONLY_APPROVING = /^[👍👌✅🆗💯🤝☑✔\s]+$/u
const ONLY_REFUSING = /^[👎❌🚫⛔✖🙅\s]+$/u
const EMOJI_VARIANT = /\uFE0F|\u200D|\p{Emoji_Modifier}/gu
const REFUSING_EMOJI = /[👎❌🚫⛔✖🙅🤔😕]/u
const HESITATION = /\.{2,}|…/

/**
 * Is the whole text a yes, and nothing but a yes ("اي تمام", "yes go ahead", "eh tamem")? Anything else in it
 * (a day, a "but", a question mark, a hesitation, a quotation) makes it none: then it is a correction, a
 * question or unclear, and may confirm nothing.
 */
export function isPlainAffirmation(text: string): boolean {
  const reading = read(text)
  if (isUnsure(reading)) return false
  if (reading.words.length === 0) return isOnlyEmoji(reading, ONLY_APPROVING)

  return (
    consistsOf(reading.words, YES, POLITE) &&
    !startsLikeQuestion(reading) &&
    !consistsOf(reading.words, NO, POLITE)
  )
}

/**
 * What follows a yes that is a sentence of its own ("That's right. What is their phone number?"); undefined
 * when the text does not begin with one, or hesitates.
 */
export function restAfterYes(text: string): string | undefined {
  const reading = read(text)
  const [first, ...rest] = reading.clauses
  if (
    first === undefined ||
    reading.hasQuotation ||
    REFUSING_EMOJI.test(reading.raw) ||
    !consistsOf(first, YES, POLITE)
  ) {
    return undefined
  }

  return rest.map((words) => words.join(' ')).join('. ')
}

/** Is the whole text a no, and nothing but a no? */
export function isPlainDenial(text: string): boolean {
  const reading = read(text)
  if (reading.hasQuotation || reading.isQuestion) return false
  if (reading.words.length === 0) return isOnlyEmoji(reading, ONLY_REFUSING)

  return !APPROVING_EMOJI.test(reading.raw) && consistsOf(reading.words, NO, POLITE)
}

/**
 * Is the whole text "cancel it", and nothing but that? "Don't cancel", "can I cancel?" and "cancel the second
 * one" are not.
 */
export function isPlainCancellation(text: string): boolean {
  const reading = read(text)
  if (
    reading.hasQuotation ||
    HESITATION.test(reading.raw) ||
    APPROVING_EMOJI.test(reading.raw) ||
    /[👎❌🚫]/u.test(reading.raw)
  ) {
    return false
  }
  if (reading.isQuestion && !/^(?:please )?(?:can|could|would|will) you/.test(reading.words.join(' '))) {
    return false
  }

  return consistsOf(reading.words, CANCEL, CANCEL_FILLER)
}

const NOW_AFTER_VERB = new Phrases('now')
const NOW = new Phrases(`
right now, right away, straight away, immediately, instantly, at once, this minute, this instant, this second, now now,
هلق, هلأ, هلا, هلقيت, هلئ, الآن, الان, حالا, حالاً, فورا, فوراً, فوري, عالفور, على الفور, في الحال, بالحال, دلوقتي, دلوقت, الحين, هسا, هسه,
halla2, hala2, halla, halle2, hela2, hella2, hallak, halla2et, fawran, 7alan, halan, el2en, el2an, al2an, delwa2ti, del wa2et
`)
const NOT_THE_MOMENT_OF_BOOKING = new Set(
  `for from until till by not since even free available open leaking broken working here need busy is are im online closed going happening waiting home
من لحد لعند بعد مش مو فاضي فاضيه متوفر متوفره متاح متاحه موجود موجوده فاتح جاهز عم ل men la7ad ba3d mish mesh fade fadye mawjoud`.split(
    /\s+/
  )
)
const NOT_AN_ORDER = new Phrases(`
if, whether, should, shall, how, why, what, who, which, when, where, maybe, perhaps, might, later, before, once, unless, almost, wait, hold on, hang on, kidding, joking, just joking, for example, hypothetically, imagine, suppose, pretend, test, testing, but, although, though, except, however, cancel, undo, he, she, they, wants, someone, somebody, everyone, everybody, people, anyone, already, thinking, consider, considering, afraid, decide, deciding, tempted, used to, ready to, able to, going to, about to, planning to, plan to, remind me, reminder, can i, could i, may i, do i, am i, did i, is it, i can, i could, i may, you can, have to, had to, must i, need to know, wonder, wondering, or not, or later, or should, learn, teach,
اذا, إذا, لو, لو بدي, ليش, ليه, لماذا, كيف, شو, ايمت, متى, هل, يمكن, بلكي, ربما, بعدين, قبل, استنى, استني, انطر, نطر, لحظة, عم امزح, مزح, بس, لكن, ولكن, بدو, بدها, بدهم, بدن, فيني, فيي, بقدر, بقدر احجز, اقدر, أقدر, الغي, كنسل, محتار, عم فكر, افكر, مثلا, تذكير,
eza, iza, lesh, leish, kif, shu, shou, chou, emta, hal, yemken, balke, ba3den, abel, abl, 2abel, estanna, notor, la7za, bas, bass, lakin, baddo, badda, baddon, fine e7joz, fiyye, fiyyi, be2dar, bi2dar, elghe, kansel, 3am fakker, masalan
`)
const HARMLESS =
  /\b(?:no problem|no worries|why not|law sama7t|what are you waiting for)\b|ما في مشكله|مافي مشكله|مش مشكله|لو سمحتي?|اذا بتريدي?|\beza betrid\b|\bi(?:m| am) ready\b/gu
const POLITE_REQUEST =
  /^(?:please |ok |okay |yes |hi |hello |مرحبا |اوكي |ok )*(?:(?:can|could|would|will) (?:you|u)\b|(?:فيك|فيكي|ممكن|بتقدر|بتحجز|تقدر|بتحجزلي|بليز|fik|fike|mumkin|momken|btu2dar)(?: |$))/u

/**
 * Does the text order a booking to be made this moment: a booking verb and a word of immediacy in one breath,
 * in the user's own voice? Negations, questions ("can I book now?"), conditions, reported or quoted speech
 * and third persons make it none. "asap" and "urgent" say when the job is wanted, not that it may be booked
 * unasked.
 */
export function isBookNow(text: string): boolean {
  const reading = read(text)
  if (reading.hasQuotation || REFUSING_EMOJI.test(reading.raw)) return false

  const spoken = reading.clauses.map((clause) =>
    clause
      .join(' ')
      .replace(HARMLESS, ' ')
      .split(/\s+/)
      .filter((word) => word !== '')
  )

  const words = spoken.flat()
  if (reading.isQuestion && !POLITE_REQUEST.test(words.join(' '))) return false
  if (
    words.some((word, index) => isNegator(words, index) || reportingWords.has(word)) ||
    NOT_AN_ORDER.in(words)
  ) {
    return false
  }

  if (
    /\b(?:can|could|would|will)\b/.test(words.join(' ')) &&
    !/\b(?:can|could|would|will) (?:you|u)\b|\bwould (?:like|love)\b/.test(words.join(' '))
  ) {
    return false
  }

  return spoken.some((clause, index) => ordersBooking(clause, spoken.slice(index + 1)))
}

function ordersBooking(clause: string[], later: string[][]): boolean {
  const verb = clause.findIndex(
    (_, index) => isBookingVerb(clause, index) || bookingPhrases.lengthAt(clause, index) > 0
  )
  if (verb < 0) return false

  return (
    clause.some((_, index) => isImmediate(clause, index, verb)) ||
    later.some((words) => consistsOf(words, NOW, POLITE) || consistsOf(words, NOW_AFTER_VERB, POLITE))
  )
}

function isImmediate(clause: string[], index: number, verb: number): boolean {
  const before = (clause[index - 1] ?? '').replace(/^ال/u, '')
  if (NOT_THE_MOMENT_OF_BOOKING.has(before) || clause[index + 1] === 'that') return false
  if (clause[index] === 'هلا' && index === 0) return false

  return NOW.lengthAt(clause, index) > 0 || (NOW_AFTER_VERB.lengthAt(clause, index) > 0 && index > verb)
}

/** "la" also means "for" in Arabizi (la bokra): it refuses only as the first word or before a verb. */
function isNegator(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  if (word === 'la') return index === 0 || /^t[aei]/.test(words[index + 1] ?? '')
  return negators.has(word)
}

function isUnsure(reading: Reading): boolean {
  return (
    reading.hasQuotation ||
    reading.isQuestion ||
    HESITATION.test(reading.raw) ||
    REFUSING_EMOJI.test(reading.raw)
  )
}

function startsLikeQuestion({ words }: Reading): boolean {
  return [
    'is',
    'are',
    'does',
    'can',
    'could',
    'will',
    'would',
    'should',
    'shall',
    'so',
    'and',
    'then',
    'هل'
  ].includes(words[0] ?? '')
}

function isOnlyEmoji({ raw }: Reading, emoji: RegExp): boolean {
  return raw.trim() !== '' && emoji.test(raw.replace(EMOJI_VARIANT, ''))
}
