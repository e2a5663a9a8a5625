import type { FieldTexts } from '../shape/fields.js'

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object'
}
const formats: Readonly<Record<string, string>> = {
  uuid: 'an id (UUID)',
  date: 'a date such as 2026-12-01',
  'date-time': 'a time with its offset, such as 2026-12-01T10:00:00+02:00',
  email: 'an e-mail address',
  uri: 'an address such as https://example.org'
}

export const fields: FieldTexts = {
  required: 'is required',
  unknown: 'is not known here',
  type: (type) => `must be ${types[type] ?? type}`,
  format: (format) => `must be ${formats[format] ?? `a valid ${format}`}`,
  pattern: (example) =>
    example === undefined ? 'is not in the right form' : `must have the form of ${example}`,
  oneOf: (values) => `must be one of ${values}`,
  empty: 'must not be empty',
  minLength: (limit) => `must have at least ${limit} characters`,
  maxLength: (limit) => `must have at most ${limit} characters`,
  invisible: 'must show something',
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  between: (minimum, maximum) => `must be between ${minimum} and ${maximum}`,
  minItems: (limit) => `must have at least ${limit} entries`,
  maxItems: (limit) => `must have at most ${limit} entries`,
  uniqueItems: 'must not hold the same entry twice',
  minProperties: 'must name at least one field',
  other: 'is not valid'
}
