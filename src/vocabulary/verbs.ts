import { normalizeText } from '../shared/text.js'

// A list has the stem of a verb once; here are its persons and times. What is attached to words of any sort
// (article, prepositions, possessives) is taken off when a text is read.

const ARABIC_BEFORE = [
  '',
  ...['ا', 'ي', 'ت', 'ن'],
  ...['ات', 'يت', 'تت', 'ان', 'ين', 'تن'],
  ...['حي', 'حت', 'حن', 'سي', 'ست', 'سن']
]
const ARABIC_AFTER = ['', 'وا', 'ل', 'ول', 'ت', 'يت', 'ي']

const ARABIZI_BEFORE = [
  '',
  ...['e', 'i', 'a', 'y', 'ye', 'yi', 'ya', 't', 'te', 'ti', 'ta', 'n', 'ne', 'ni', 'na'],
  ...['b', 'be', 'by', 'bye', 'byi', 'bt', 'bte', 'bti', 'mn', 'mne', 'm']
]
const ARABIZI_AFTER = ['', 'o', 'ou', 'a', 'e', 'le', 'li', 'lo', 'la', 'lna', 'on', 'na', 't', 'et']

/** The same as they sound in `arabiziKey`: one vowel is like another. */
const KEYS_BEFORE = ['', 'a', 't', 'ta', 'n', 'na', 'b', 'ba', 'bt', 'bta', 'mn', 'mna']
const KEYS_AFTER = ['', 'a', 'la', 'lna', 'an', 'na', 't', 'at']

const ENGLISH_AFTER = ['', 'e', 's', 'es', 'ed', 'ing']

/** In which language a list writes a word. */
export type Writing = 'en' | 'ar' | 'arabizi'

/**
 * A word or phrase of a list, normalised; with each word that is marked + in all its forms, and of those all
 * combinations.
 */
export function writtenForms(written: string, writing: Writing): string[] {
  let phrases = ['']

  for (const word of written.split(' ')) {
    const forms = word.endsWith('+') ? verbForms(normalizeText(word), writing) : [normalizeText(word)]
    phrases = phrases.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`))
  }

  return phrases.map((phrase) => phrase.trim())
}

/** A verb in all its forms, by the key of its stem. */
export function keyForms(key: string): string[] {
  return combined(KEYS_BEFORE, key, KEYS_AFTER).map((form) => form.replace(/(.)\1+/g, '$1'))
}

function verbForms(stem: string, writing: Writing): string[] {
  if (writing === 'ar') return combined(ARABIC_BEFORE, stem, ARABIC_AFTER)
  if (writing === 'arabizi') return combined(ARABIZI_BEFORE, stem, ARABIZI_AFTER)
  return [...combined([''], stem, ENGLISH_AFTER), ...combined([''], stem + stem.slice(-1), ['ed', 'ing'])]
}

function combined(before: readonly string[], stem: string, after: readonly string[]): string[] {
  return before.flatMap((prefix) => after.map((suffix) => prefix + stem + suffix))
}
