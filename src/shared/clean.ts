// Controls but tab and line feed; bidi embeddings, overrides and isolates; lone surrogates.
const UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu

/**
 * User text as it is stored: trimmed, NFC, line ends as \n, without control and bidi-override characters,
 * which could make a name or a price read as something else. HTML stays text.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC').trim()
}

/** The same for text on one line: a name, a title. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/**
 * Text that we did not ask for, a model's or a cut listing's, as PostgreSQL can store it: without NUL and
 * halves of a surrogate pair (22021, 22P05).
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}
