import { textsIn, type Locale } from '../texts/index.js'
import type { ErrorCode, ErrorParams } from './errors.js'

/** The sentence of an error code in the caller's language; `{name}` is filled from the params. */
export function errorMessage(code: ErrorCode, locale: Locale, params: ErrorParams = {}): string {
  return textsIn(locale).errors[code].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    if (value === undefined || value === null) return placeholder

    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
