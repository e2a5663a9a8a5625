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
  oneOf: (values) => `must be one of ${values}`,
  minLength: (limit) => `must have at least ${limit} characters`,
  maxLength: (limit) => `must have at most ${limit} characters`,
  invisible: 'must show something',
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  other: (validatorSays) => validatorSays ?? 'is not valid'
}
