/** What is wrong with a field of a request. The field's own name stands beside it. */
export interface FieldTexts {
  required: string
  unknown: string
  type: (type: string) => string
  format: (format: string) => string
  /** It has a form of its own, of which there may be an example. */
  pattern: (example: string | undefined) => string
  oneOf: (values: string) => string
  /** A text or a list. */
  empty: string
  minLength: (limit: string) => string
  maxLength: (limit: string) => string
  /** It holds only signs that nobody sees. */
  invisible: string
  minimum: (limit: string) => string
  maximum: (limit: string) => string
  between: (minimum: string, maximum: string) => string
  minItems: (limit: string) => string
  maxItems: (limit: string) => string
  uniqueItems: string
  /** An object that names nothing, where all of its fields may be left out. */
  minProperties: string
  /** Anything else. */
  other: string
}
