import type { services } from '../../drizzle/schema/index.js'
import { cleanLine, cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import type { ListingText } from '../shared/market.js'
import { detectLanguage } from '../shared/text.js'
import type { Locale } from '../texts/index.js'

// A listing in one language is enough. The other is written by a person, drafted by a model, or shown as
// written in the first; which of these it is stands beside it.

type Row = typeof services.$inferSelect
export type TextOrigin = Row['origin_en']

/** The titles and descriptions of a listing, as they are shown, with where each is from. */
export type ListingTexts = Pick<
  Row,
  | 'title_en'
  | 'title_ar'
  | 'description_en'
  | 'description_ar'
  | 'origin_en'
  | 'origin_ar'
  | 'isOutdated_en'
  | 'isOutdated_ar'
>

/** What a form showed of a listing before, and which of it nobody had written. */
export type EarlierTexts = Omit<ListingTexts, 'isOutdated_en' | 'isOutdated_ar'>

/** What a person writes of it: null takes a language's text away, what is absent stays. */
export interface WrittenTexts {
  title_en?: string | null
  title_ar?: string | null
  description_en?: string | null
  description_ar?: string | null
  /** Languages whose text is right as it stands. */
  confirm?: Locale[]
}

/** A draft that is to be made: of which text, for which language. */
export interface WantedDraft {
  to: Locale
  source: ListingText
}

/** One language of a listing. */
interface Text extends ListingText {
  origin: TextOrigin
  isOutdated: boolean
}

/** What a person did to one language. */
type Act = { kind: 'nothing' | 'confirmed' | 'removed' } | { kind: 'edited'; text: ListingText }

const otherOf = { en: 'ar', ar: 'en' } as const

/**
 * The texts of a new listing. The same text twice is one, in the language that it is in.
 * @throws text_incomplete unless one language is whole, and where one has a title or a description alone
 */
export function newTexts(written: WrittenTexts): ListingTexts {
  const [en, ar] = [wholeText(written, 'en'), wholeText(written, 'ar')]
  const shown = en ?? ar
  if (shown === null) throw new DomainError('text_incomplete', { field: 'title_en' })

  const only = en !== null && ar !== null && isSameText(en, ar) ? languageOf(shown) : null
  return rowOf({ en: begun(only === 'ar' ? null : en, shown), ar: begun(only === 'en' ? null : ar, shown) })
}

/**
 * The texts after an edit. What is sent as it is shown is no edit, nor is what was shown before where nobody
 * wrote it: a form may be older than a draft. A text that is the other language's is no text of its own. An
 * edited text is a person's own; the other one, if a person's too, is older from then on, unless this one was
 * older and has caught up. A text that nobody wrote follows the other.
 * @param earlier what was shown before, the newest first
 * @throws text_incomplete for half a language, and where no person's text would be left; invalid_input to
 * confirm a text that there is not
 */
export function editedTexts(
  row: ListingTexts,
  written: WrittenTexts,
  earlier: EarlierTexts[] = []
): ListingTexts {
  const current = { en: textOf(row, 'en'), ar: textOf(row, 'ar') }
  const actIn = (locale: Locale) => {
    const stale = isTakenAway(written, otherOf[locale]) ? [] : staleTexts(row, earlier, locale)
    return actOn(current[locale], written, locale, stale)
  }
  const acts = withoutCopy(current, { en: actIn('en'), ar: actIn('ar') })

  const after = {
    en: textAfter(current, acts, 'en'),
    ar: textAfter(current, acts, 'ar')
  }

  const isWritten = (locale: Locale) => after[locale]?.origin === 'written'
  if (!isWritten('en') && !isWritten('ar')) {
    throw new DomainError('text_incomplete', { field: acts.en.kind === 'removed' ? 'title_en' : 'title_ar' })
  }

  return rowOf({ en: after.en ?? untranslated(after.ar), ar: after.ar ?? untranslated(after.en) })
}

/** The draft that a listing lacks: for a language without a text, or whose draft is older than its source. */
export function wantedDraft(row: ListingTexts): WantedDraft | null {
  for (const to of ['en', 'ar'] as const) {
    const [target, source] = [textOf(row, to), textOf(row, otherOf[to])]
    const isLacking = target.origin === 'untranslated' || (target.origin === 'drafted' && target.isOutdated)
    if (isLacking && source.origin === 'written') {
      return { to, source: wordsIn(row, otherOf[to]) }
    }
  }

  return null
}

/** The texts with a draft in one language. */
export function draftedTexts(row: ListingTexts, to: Locale, draft: ListingText): ListingTexts {
  const drafted: Text = { ...draft, origin: 'drafted', isOutdated: false }
  return rowOf({ en: textOf(row, 'en'), ar: textOf(row, 'ar'), [to]: drafted })
}

/** May older forms still send texts that nobody wrote? Then what was shown before tells them. */
export function mayBeStale(row: ListingTexts, written: WrittenTexts): boolean {
  return (['en', 'ar'] as const).some(
    (locale) =>
      row[`origin_${locale}`] !== 'written' &&
      (typeof written[`title_${locale}`] === 'string' || typeof written[`description_${locale}`] === 'string')
  )
}

function wholeText(written: WrittenTexts, locale: Locale): ListingText | null {
  const title = written[`title_${locale}`] ?? null
  const description = written[`description_${locale}`] ?? null
  if (title === null && description === null) return null

  return {
    title: required(title, `title_${locale}`),
    description: required(description, `description_${locale}`)
  }
}

function required(text: string | null, field: string): string {
  if (text === null) throw new DomainError('text_incomplete', { field })
  return field.startsWith('title') ? cleanLine(text) : cleanText(text)
}

function begun(written: ListingText | null, shown: ListingText): Text {
  return { ...(written ?? shown), origin: written === null ? 'untranslated' : 'written', isOutdated: false }
}

/**
 * What forms that are open still show in the place of a text that nobody wrote: the other language's words,
 * or an older draft.
 */
function staleTexts(row: ListingTexts, earlier: EarlierTexts[], locale: Locale): ListingText[] {
  if (row[`origin_${locale}`] === 'written') return []

  const unwritten = earlier.filter((texts) => texts[`origin_${locale}`] !== 'written')
  return [wordsIn(row, otherOf[locale]), ...unwritten.map((texts) => wordsIn(texts, locale))]
}

function isTakenAway(written: WrittenTexts, locale: Locale): boolean {
  return written[`title_${locale}`] === null && written[`description_${locale}`] === null
}

/** An edit may leave the same text in both languages. It is the text of one of them. */
function withoutCopy(current: Record<Locale, Text>, acts: Record<Locale, Act>): Record<Locale, Act> {
  const [en, ar] = [saidIn(current.en, acts.en), saidIn(current.ar, acts.ar)]
  const edited = (['en', 'ar'] as const).filter((locale) => acts[locale].kind === 'edited')
  const [first] = edited
  if (first === undefined || en === null || ar === null || !isSameText(en, ar)) return acts

  const own = edited.length === 1 ? otherOf[first] : languageOf(en)
  const copy = otherOf[own]

  return {
    ...acts,
    [own]: acts[own].kind === 'edited' ? acts[own] : { kind: 'confirmed' },
    [copy]: { kind: current[copy].origin === 'written' ? 'removed' : 'nothing' }
  }
}

/** The words of a language after an act; null where it has none of its own. */
function saidIn(text: Text, act: Act): ListingText | null {
  if (act.kind === 'edited') return act.text
  return act.kind === 'removed' || text.origin === 'untranslated' ? null : text
}

function isSameText(one: ListingText, other: ListingText): boolean {
  return one.title === other.title && one.description === other.description
}

function languageOf({ title, description }: ListingText): Locale {
  return detectLanguage(`${title}\n${description}`)
}

function actOn(current: Text, written: WrittenTexts, locale: Locale, stale: ListingText[]): Act {
  const title = fieldOf(written[`title_${locale}`], current.title, cleanLine)
  const description = fieldOf(written[`description_${locale}`], current.description, cleanText)

  if (title === null || description === null) return removalOf(title, description, locale)
  const whole = { title: title ?? current.title, description: description ?? current.description }
  const isEdited = title !== undefined || description !== undefined

  if (isEdited && !stale.some((text) => isSameText(text, whole))) {
    const base = current.origin === 'untranslated' ? { title: null, description: null } : current
    return {
      kind: 'edited',
      text: {
        title: required(title ?? base.title, `title_${locale}`),
        description: required(description ?? base.description, `description_${locale}`)
      }
    }
  }

  if (written.confirm?.includes(locale) !== true) return { kind: 'nothing' }
  if (current.origin === 'untranslated') throw new DomainError('invalid_input', { field: 'confirm' })
  return { kind: 'confirmed' }
}

/** A field that is edited; null where it is taken away, absent where it stays as it is shown. */
function fieldOf(
  written: string | null | undefined,
  shown: string,
  clean: (text: string) => string
): string | null | undefined {
  if (written === undefined || written === null) return written
  return clean(written) === shown ? undefined : clean(written)
}

/** @throws text_incomplete where only one of the two is taken away */
function removalOf(
  title: string | null | undefined,
  description: string | null | undefined,
  locale: Locale
): Act {
  if (title !== null) throw new DomainError('text_incomplete', { field: `description_${locale}` })
  if (description !== null) throw new DomainError('text_incomplete', { field: `title_${locale}` })

  return { kind: 'removed' }
}

/** Null where the language has no text of its own. */
function textAfter(current: Record<Locale, Text>, acts: Record<Locale, Act>, locale: Locale): Text | null {
  const [text, act] = [current[locale], acts[locale]]

  switch (act.kind) {
    case 'edited':
      return { ...act.text, origin: 'written', isOutdated: false }
    case 'confirmed':
      return { ...text, origin: 'written', isOutdated: false }
    case 'removed':
      return null
    case 'nothing':
      if (text.origin === 'untranslated') return null
      return {
        ...text,
        isOutdated: text.isOutdated || isOlderNow(text, current[otherOf[locale]], acts, locale)
      }
  }
}

/** Was the other text edited, and did that not only bring it up to date, or begin it? */
function isOlderNow(text: Text, other: Text, acts: Record<Locale, Act>, locale: Locale): boolean {
  if (acts[otherOf[locale]].kind !== 'edited') return false
  return text.origin === 'drafted' || (other.origin !== 'untranslated' && !other.isOutdated)
}

function untranslated(shown: Text | null): Text {
  if (shown === null) throw new DomainError('text_incomplete', { field: 'title_en' })
  return { ...shown, origin: 'untranslated', isOutdated: false }
}

function wordsIn(row: EarlierTexts, locale: Locale): ListingText {
  return { title: row[`title_${locale}`], description: row[`description_${locale}`] }
}

function textOf(row: ListingTexts, locale: Locale): Text {
  return {
    ...wordsIn(row, locale),
    origin: row[`origin_${locale}`],
    isOutdated: row[`isOutdated_${locale}`]
  }
}

function rowOf({ en, ar }: Record<Locale, Text>): ListingTexts {
  return {
    title_en: en.title,
    title_ar: ar.title,
    description_en: en.description,
    description_ar: ar.description,
    origin_en: en.origin,
    origin_ar: ar.origin,
    isOutdated_en: en.isOutdated,
    isOutdated_ar: ar.isOutdated
  }
}
