/** What is wrong with a field of a request. The field's own name stands beside it. */
export interface FieldTexts {
  required: string
  unknown: string
  type: (type: string) => string
  format: (format: string) => string
  oneOf: (values: string) => string
  minLength: (limit: string) => string
  maxLength: (limit: string) => string
  /** It holds only signs that nobody sees. */
  invisible: string
  minimum: (limit: string) => string
  maximum: (limit: string) => string
  /** Anything else, with the validator's own English for it. */
  other: (validatorSays: string | undefined) => string
}
