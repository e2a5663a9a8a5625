import type { FieldTexts } from '../shape/fields.js'

export const fields: FieldTexts = {
  required: 'is required',
  unknown: 'is not known here',
  type: (type) => `must be ${type}`,
  format: (format) => `must be a valid ${format}`,
  oneOf: (values) => `must be one of ${values}`,
  minLength: (limit) => `must have at least ${limit} characters`,
  maxLength: (limit) => `must have at most ${limit} characters`,
  invisible: 'must show something',
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  other: (validatorSays) => validatorSays ?? 'is not valid'
}
