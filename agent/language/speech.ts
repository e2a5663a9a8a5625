import { Phrases } from './reading.js'

/**
 * Words that turn a sentence around, in English, Arabic and Arabizi (normalised; "la" is ambiguous and
 * handled where it matters).
 */
export const negators: ReadonlySet<string> = new Set(
  `
no not dont doesnt didnt wont wouldnt cant cannot couldnt shouldnt isnt arent wasnt havent hasnt never nothing none neither nor without stop nope nah neednt mustnt refuse avoid
لا لاء ما مش مو موش مب ليس ليست لن لم بدون بلا بلاها بلاش ولا مابدي ابدا كلا مافي
la2 laa2 la2a ma mish mesh mech mich moush mouch mo mou bala balaha balesh wala
`
    .trim()
    .split(/\s+/)
)

/** Verbs that hand on someone else's words. */
export const reportingWords: ReadonlySet<string> = new Set(
  `
said says say saying told tells tell telling asked asks wrote writes wrote texted quote quoted according button link page website site sign sticker ad advertisement review reviews listing description message email
قال قالت قالوا قلي قللي قالي قالتلي قالولي قالو بيقول بتقول بيقولو يقول تقول حكي حكت حكالي حكتلي خبرني خبرتني كتب كتبت كتبلي مكتوب كاتب كاتبين سالني رساله ريفيو
2al 2alle 2alli 2elle 2eltelle 2alet 2aletle 2aloule 2alouli alle bi2oul bi2oulo bt2oul katab katabet maktoub 7ake 7akale khabbarne khabarne
`
    .trim()
    .split(/\s+/)
)

/** Ways to ask for a booking that need more than one word. */
export const bookingPhrases = new Phrases(`
make a booking, make the booking, make a reservation, make an appointment, make me an appointment, make me a booking, make the appointment, set up an appointment, set an appointment, get me an appointment, fix an appointment, take an appointment,
خدلي موعد, خذلي موعد, خدلي حجز, خود موعد, خودلي موعد, اخد موعد, آخد موعد, اخذ موعد, بدي موعد, بدي حجز, عملي حجز, اعملي حجز, اعمل حجز, اعملي موعد, عملي موعد, سجلي موعد, سجل موعد, ثبتلي موعد, ثبت الحجز, ثبت الموعد, ثبتلي الحجز, ثبتلي الموعد, ظبطلي موعد, زبطلي موعد,
khedle maw3ad, khedli maw3ad, 5edle maw3ad, khedle maw3ed, 5edle maw3ed, khidle maw3ad, bade maw3ad, baddi maw3ad, bade 7ajez, 3mele 7ajez, e3mel 7ajez, sabbet el 7ajez, sabbetle el 7ajez, sabbetle maw3ad, zabbetle maw3ad
`)

const ENGLISH_VERB = /^(?:book|reserve|schedule)$/
const NOUN_BEFORE = new Set(
  'a the my this that your his her our read reading comic note good fully full daily weekly work'.split(' ')
)
const ARABIC_VERB =
  /^[وف]?(?:(?:ا|ن|ت|بن|ب|بت|من|ل|لا)?حجز(?:لي|لنا|ها|ه|و|هم|لو|لها|لياه|لياها)?|احجزي(?:لي|لنا|ها|ه)?|احجزولي|ثبت(?:لي|ها|ه|و|يلي)?|ثبتي)$/u
const ARABIZI_VERB = /^(?:[aeiy]|ne|ni|n|te|ti|t)?[7h]j[aeiou]{0,2}z(?:le|li|lna|lne|a|ha|o|ou|u|ya|yeh|ye)?$/

/** Is the word at this place a verb of booking (not the noun of "my book", "your schedule", "حجزي")? */
export function isBookingVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  if (ENGLISH_VERB.test(word)) return !NOUN_BEFORE.has(words[index - 1] ?? '') && words[index + 1] !== 'of'
  return ARABIC_VERB.test(word) || ARABIZI_VERB.test(word)
}

const BRIDGE = new Set(
  `want wanna to need you me let please should have going gonna wish mean actually really we i it
بدي بدنا بدك اريد عايز عاوز ابغي ابي تقوم تروح اني انو bade badde baddi biddi badna badak enno`.split(/\s+/)
)

/**
 * Is the verb at this place turned around by a negation before it, with nothing but helping words between ("I
 * don't want to cancel")?
 */
export function isNegated(words: readonly string[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && BRIDGE.has(words[at] ?? '')) at--
  const before = words[at] ?? ''
  const verb = words[index] ?? ''

  // "لا الغيها" is "no, cancel it"; only "لا تلغيها" forbids.
  if (at === index - 1 && ['لا', 'لاء', 'la', 'la2', 'no'].includes(before)) {
    return /^(?:ت|t[aei])/u.test(verb)
  }

  return negators.has(before) || (before === 'need' && words[at - 1] === 'no')
}
