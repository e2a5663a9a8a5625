import { tokenize, tokenizeWithOffsets } from '../../src/shared/text.js'

/** The text with every shown name blanked out. */
export function withoutNames(text: string, names: string[]): string {
  const tokens = tokenizeWithOffsets(text)
  const units = text.split('')

  for (const name of names.map((written) => tokenize(written)).filter(({ length }) => length > 0)) {
    tokens.forEach(({ start }, index) => {
      const last = tokens[index + name.length - 1]
      const isSaid = name.every((word, offset) => tokens[index + offset]?.word === word)
      if (isSaid && last !== undefined) units.fill(' ', start, last.end)
    })
  }

  return units.join('')
}
