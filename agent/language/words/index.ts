import * as arabic from './arabic/index.js'
import * as arabizi from './arabizi/index.js'
import * as english from './english/index.js'

// What people say, one phrase a line, by language and by act: a new phrase is a new line in one of these
// lists. Arabizi is Arabic in Latin letters, and holds the French that Lebanese people use.
// The end of a list's name says what its lines are: whole phrases, or `…Beginnings` and `…Pieces` of words,
// `…Stems` of verbs, or `…Spellings`: patterns, because Latin letters write Arabic in too many ways to list.

export { arabic, arabizi, english }

/** The name of a list. A language may have nothing for it. */
export type WordList = keyof typeof english | keyof typeof arabic | keyof typeof arabizi

const languages: ReadonlyArray<Partial<Record<WordList, readonly string[]>>> = [
  english,
  arabic,
  arabizi
]

/** The phrases of some lists in all languages, as they are written there. */
export function wordsOf(...lists: WordList[]): string[] {
  return lists.flatMap((list) => languages.flatMap((language) => language[list] ?? []))
}
