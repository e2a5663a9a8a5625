import { dateAndTime as arabicDateAndTime } from './ar/date-and-time.js'
import { lebanese } from './ar/lebanese/index.js'
import { standard } from './ar/standard/index.js'
import { dateAndTime as englishDateAndTime } from './en/date-and-time.js'
import { spoken } from './en/spoken.js'
import type { Locale, Voice } from './locale.js'
import type { SpokenTexts } from './shape/spoken.js'

export { localeOf, type Locale, type Voice } from './locale.js'

// Apart from the sentences of the index, so that the command line says a time without reading all of them.

const spokenTexts: Record<Voice, SpokenTexts> = { en: spoken, lebanese, standard }
const datesAndTimes: Record<Locale, typeof englishDateAndTime> = {
  en: englishDateAndTime,
  ar: arabicDateAndTime
}

/** What the marketplace hands the concierge to say, as it is said in one voice. */
export function spokenTextsIn(voice: Voice): SpokenTexts {
  return spokenTexts[voice]
}

/** A local date and a time of day, as one says both: "Monday 23 November, 10:00". */
export function joinDateAndTime(date: string, time: string, locale: Locale): string {
  return datesAndTimes[locale](date, time)
}
