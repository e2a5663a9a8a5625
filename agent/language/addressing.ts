import { negators } from './speech.js'

// What may stand beside a yes in any number of forms, so that no list can hold it: names that somebody is
// called by, and blessings. Neither changes a yes, and neither is one.

const CALLING = /^(?:يا|ya)$/u
/** "Either … or" in Arabic begins with the same word, and what is chosen from carries the article. */
const CHOSEN_FROM = /^(?:ال|\d+$)/u

const LORD = /^(?:الله|ربنا|ربي|allah|alla|rabna|rabbna)$/u
/** A verb with "you" at its end: يوفقك، يسعدج، يخليكم, ykhallik, y3tikon. */
const BLESSES = /^(?:[يت]\p{L}{1,9}(?:ك|كم|كن|كي|ج)|[yt][a-z0-9]{2,10}(?:k|kon|kun|kum|ki))$/u
const CURSES = /^(?:ي(?:ا|أ)?خ[دذ]|يلعن|يقلع|يهد)|^y(?:a5o?d|akho?d|e?l3an|2la3)/u
/** What is wished: "may God give you health". */
const WISHED = /^(?:ال)?(?:خير|خيرا|عافيه|صحه|عمر|قوه|kheir|kheyr|khair|3afye|afye|se77a|3omor)$/u

/** Before the name of the eldest child: "ya Abu Elie". */
const PARENT = /^(?:ابو|ام|ابن|abou?|em+|im+|umm)$/u

/** How many words call somebody ("يا كبير", "ya basha") at this place; 0 when none do. */
export function callingAt(words: readonly string[], index: number): number {
  const [call = '', name = '', again = ''] = words.slice(index, index + 3)
  const isName = name !== '' && !CHOSEN_FROM.test(name) && !negators.has(name) && !CALLING.test(again)
  if (!CALLING.test(call) || !isName) return 0

  return PARENT.test(name) && again !== '' && !negators.has(again) ? 3 : 2
}

/** How many words bless somebody ("الله يوفقك", "allah ya3tik l 3afye") at this place; 0 when none do. */
export function blessingAt(words: readonly string[], index: number): number {
  const [lord = '', verb = ''] = words.slice(index, index + 2)
  if (!LORD.test(lord) || !BLESSES.test(verb) || CURSES.test(verb)) return 0

  let end = index + 2
  while (/^(?:l|el)$/.test(words[end] ?? '') || WISHED.test(words[end] ?? '')) end++
  return end - index
}
