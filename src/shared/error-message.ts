import { textsIn, type Locale } from '../texts/index.js'
import type { ErrorCode, ErrorParams } from './errors.js'
import type { FieldError } from './validate.js'

/** The sentence of an error code in the caller's language; `{name}` is filled from the params. */
export function errorMessage(code: ErrorCode, locale: Locale, params: ErrorParams = {}): string {
  return textsIn(locale).errors[code].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    if (value === undefined || value === null) return placeholder

    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}

/**
 * What is wrong with the field that a refusal names by its params, as a validator would say it: `minimum` and
 * `maximum` are its bounds, `oneOf` what it may be. Undefined for a refusal that names none.
 */
export function fieldMessage(locale: Locale, { field, ...allowed }: ErrorParams): FieldError | undefined {
  if (typeof field !== 'string') return undefined
  return { field, message: sentenceOf(locale, allowed) }
}

function sentenceOf(locale: Locale, { minimum, maximum, oneOf }: ErrorParams): string {
  const say = textsIn(locale).fields

  if (typeof minimum === 'number' && typeof maximum === 'number') {
    return say.between(String(minimum), String(maximum))
  }

  return Array.isArray(oneOf) ? say.oneOf(oneOf.join(', ')) : say.other
}
