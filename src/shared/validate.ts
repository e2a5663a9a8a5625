import type { Static, TSchema } from '@sinclair/typebox'
import { Ajv, type ErrorObject, type FuncKeywordDefinition, type Options, type SchemaValidateFunction, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'
import type { Locale } from './actor.js'

export interface FieldError { field: string, message: string }
export type Validated<T> = { ok: true, value: T } | { ok: false, errors: FieldError[] }

const shared: Options = { allErrors: false, removeAdditional: false, useDefaults: true, strict: false, validateFormats: true }
// The CommonJS module's default export arrives one level deeper under NodeNext.
const addFormats = addFormatsModule.default

function createAjv (coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ ...shared, coerceTypes })
  addFormats(ajv, ['uuid', 'date', 'date-time', 'email', 'uri'])
  ajv.addKeyword(lowerCase)
  return ajv
}

const LOWER_CASE = 'lowerCase'

const writeInLowerCase: SchemaValidateFunction = (_schema: boolean, text: string, _parentSchema, context) => {
  if (context?.parentData !== undefined) context.parentData[context.parentDataProperty] = text.toLowerCase()
  return true
}

const lowerCase: FuncKeywordDefinition = {
  keyword: LOWER_CASE,
  type: 'string',
  schemaType: 'boolean',
  modifying: true,
  errors: false,
  validate: writeInLowerCase
}

const oneSpelling = new WeakMap<object, object>()

/**
 * The schema with every id in it read in one spelling. Some clients write UUIDs in upper case (Swift does); the database takes both,
 * and guards that compare ids as texts would be gone round. Done here for every `format: 'uuid'`, so that no schema can forget it
 * and no document tells of it. Made once a schema, because the validator keeps what it has compiled by the schema's identity.
 */
function withOneSpelling (schema: object): object {
  const known = oneSpelling.get(schema)
  if (known !== undefined) return known
  const rewritten = rewrite(schema)
  oneSpelling.set(schema, rewritten)
  return rewritten
}

function rewrite (schema: object): object {
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, rewriteAny(value)]))
  return copy.format === 'uuid' ? { ...copy, [LOWER_CASE]: true } : copy
}

function rewriteAny (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteAny)
  return typeof value === 'object' && value !== null ? rewrite(value) : value
}

let strictAjv: Ajv | undefined
let coercingAjv: Ajv | undefined

/** The one validator of bodies and tool inputs: nothing is coerced, unknown keys are refused. */
export function compileStrict<T extends TSchema> (schema: T, locale: Locale = 'en'): (input: unknown) => Validated<Static<T>> {
  strictAjv ??= createAjv(false)
  return runner(strictAjv.compile(withOneSpelling(schema)), locale)
}

/** For strings from outside that mean numbers: query, params, environment. */
export function compileCoercing<T extends TSchema> (schema: T): (input: unknown) => Validated<Static<T>> {
  coercingAjv ??= createAjv(true)
  return runner(coercingAjv.compile(withOneSpelling(schema)), 'en')
}

/** The raw validators for a web framework that collects errors itself; they change what they are given. */
export function compileFor (coerce: boolean, schema: object): ValidateFunction {
  const ajv = coerce ? (coercingAjv ??= createAjv(true)) : (strictAjv ??= createAjv(false))
  return ajv.compile(withOneSpelling(schema))
}

function runner<T> (validate: ValidateFunction, locale: Locale): (input: unknown) => Validated<T> {
  return (input) => {
    const value = structuredClone(input)
    return validate(value)
      ? { ok: true, value: value as T }
      : { ok: false, errors: fieldErrors(validate.errors ?? [], locale) }
  }
}

/** Validator errors as field and sentence, in the caller's language. */
export function fieldErrors (errors: ErrorObject[], locale: Locale): FieldError[] {
  return errors.slice(0, 10).map((error) => ({ field: fieldOf(error), message: sentenceOf(error, locale) }))
}

function fieldOf (error: ErrorObject): string {
  const parts = error.instancePath.split('/').filter((part) => part !== '')
  if (error.keyword === 'required') parts.push(String(error.params.missingProperty))
  if (error.keyword === 'additionalProperties') parts.push(String(error.params.additionalProperty).slice(0, 60))
  return parts.join('.')
}

function sentenceOf (error: ErrorObject, locale: Locale): string {
  const limit = String(error.params.limit ?? '')
  const english = locale === 'en'
  switch (error.keyword) {
    case 'required': return english ? 'is required' : 'مطلوب'
    case 'additionalProperties': return english ? 'is not known here' : 'مش معروف هون'
    case 'type': return english ? `must be ${String(error.params.type)}` : `نوعه لازم يكون ${String(error.params.type)}`
    case 'format': return english ? `must be a valid ${String(error.params.format)}` : `لازم يكون ${String(error.params.format)} صحيح`
    case 'enum': return english ? `must be one of ${String(error.params.allowedValues)}` : `لازم يكون واحد من ${String(error.params.allowedValues)}`
    case 'minLength': return english ? `must have at least ${limit} characters` : `لازم يكون ${limit} حروف عالقليلة`
    case 'maxLength': return english ? `must have at most ${limit} characters` : `لازم ما يزيد عن ${limit} حرف`
    case 'minimum': return english ? `must be at least ${limit}` : `لازم يكون ${limit} أو أكتر`
    case 'maximum': return english ? `must be at most ${limit}` : `لازم يكون ${limit} أو أقل`
    default: return english ? (error.message ?? 'is not valid') : 'مش صحيح'
  }
}
