import type { errors } from '../en/errors.js'

/** A sentence for each public error code; `{name}` stands for one of its params. */
export type ErrorTexts = Record<keyof typeof errors, string>
