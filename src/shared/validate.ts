import type { Static, TSchema } from '@sinclair/typebox'
import {
  Ajv,
  type ErrorObject,
  type FuncKeywordDefinition,
  type Options,
  type SchemaValidateFunction,
  type ValidateFunction
} from 'ajv'
import addFormatsModule from 'ajv-formats'
import { DateTime } from 'luxon'
import { textsIn, type Locale } from '../texts/index.js'
import { cleanText } from './clean.js'
import { isVisible } from './plain-text.js'
import { ANY_TEXT, SOME_TEXT } from './text-patterns.js'

export interface FieldError {
  field: string
  message: string
}
export type Validated<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] }

const shared: Options = {
  removeAdditional: false,
  useDefaults: true,
  strict: false,
  validateFormats: true,
  // An error carries its schema, whose example says more than a pattern.
  verbose: true
}
// The CommonJS module's default export arrives one level deeper under NodeNext.
const addFormats = addFormatsModule.default

function createAjv(coerceTypes: boolean, allErrors: boolean): Ajv {
  const ajv = new Ajv({ ...shared, coerceTypes, allErrors })
  addFormats(ajv, ['uuid', 'date', 'email', 'uri', 'password'])
  ajv.addFormat('date-time', isInstant)
  for (const keyword of [lowerCase, cleaned, shown]) ajv.addKeyword(keyword)
  return ajv
}

/** RFC 3339, section 5.6; the colon of the offset may be left out. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i

/**
 * Is it an instant that everybody behind the validator can read? The usual format lets `+02` and the leap
 * second through, which `Date` does not read, and a search for them found nothing.
 */
function isInstant(text: string): boolean {
  return DATE_TIME.test(text) && DateTime.fromISO(text.toUpperCase()).isValid
}

const LOWER_CASE = 'lowerCase'
const CLEANED = 'cleaned'
const SHOWN = 'shown'

/** A keyword that replaces the text that it finds. */
function replacing(keyword: string, replace: (text: string) => string): FuncKeywordDefinition {
  const validate: SchemaValidateFunction = (_schema: boolean, text: string, _parentSchema, context) => {
    if (context?.parentData !== undefined) context.parentData[context.parentDataProperty] = replace(text)
    return true
  }

  return { keyword, type: 'string', schemaType: 'boolean', modifying: true, errors: false, validate }
}

const lowerCase = replacing(LOWER_CASE, (text) => text.toLowerCase())
/** Before lengths are measured, because the stored text counts. */
const cleaned = { ...replacing(CLEANED, cleanText), before: 'maxLength' }
/** Not only invisible signs. */
const shown: FuncKeywordDefinition = {
  keyword: SHOWN,
  type: 'string',
  schemaType: 'boolean',
  validate: (_schema: boolean, text: string) => isVisible(text)
}

const readings = new WeakMap<object, object>()

/**
 * The schema as it is validated: ids in one spelling, texts cleaned before they are measured. Some clients
 * write UUIDs in upper case (Swift does); the database takes both, and guards that compare ids as texts must
 * not see two spellings. A text that is measured before it is cleaned can be empty when it is stored, or
 * longer than documented. This applies to every `format: 'uuid'` and every text, so that no schema can forget
 * it and no document mentions it. It is made once a schema, because the validator caches what it has compiled
 * by the schema's identity.
 */
function asRead(schema: object): object {
  const known = readings.get(schema)
  if (known !== undefined) return known

  const rewritten = rewrite(schema)
  readings.set(schema, rewritten)

  return rewritten
}

function rewrite(schema: object): object {
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, rewriteAny(value)]))
  if (copy.format === 'uuid') return { ...copy, [LOWER_CASE]: true }
  if (!isFreeText(copy)) return copy

  const isRequired = typeof copy.minLength === 'number' && copy.minLength > 0
  return { ...copy, [CLEANED]: true, ...(isRequired ? { [SHOWN]: true } : {}) }
}

/**
 * Free text of people. Values with a form of their own (a date, a slug, one of a list) are no free text.
 * Passwords are none, because every sign of them counts; nor are strings without a bound, which only machines
 * write.
 */
function isFreeText({
  type,
  format,
  maxLength,
  pattern,
  enum: values,
  const: value
}: Record<string, unknown>): boolean {
  const isString = type === 'string' || (Array.isArray(type) && type.includes('string'))
  const isBound =
    typeof maxLength === 'number' && format === undefined && values === undefined && value === undefined

  return isString && isBound && (pattern === undefined || pattern === ANY_TEXT || pattern === SOME_TEXT)
}

function rewriteAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteAny)
  return typeof value === 'object' && value !== null ? rewrite(value) : value
}

/** Validators that stop at the first error, and those that name all. Each is made when it is needed. */
const ajvs = new Map<string, Ajv>()

function ajvOf(coerceTypes: boolean, allErrors: boolean): Ajv {
  const key = `${coerceTypes} ${allErrors}`
  const ajv = ajvs.get(key) ?? createAjv(coerceTypes, allErrors)
  ajvs.set(key, ajv)

  return ajv
}

/** A validator. It changes its input; after a refusal `errors` names what is wrong, one error a field. */
export interface Validate {
  (input: unknown): boolean
  errors: ErrorObject[]
}

/** A validator whose errors are read when somebody asks for them. */
interface Checker {
  check: (input: unknown) => boolean
  /** What was wrong with the last input, one error a field. */
  errors: () => ErrorObject[]
}

/** The one validator of bodies and tool inputs: it coerces nothing and refuses unknown keys. */
export function compileStrict<T extends TSchema>(
  schema: T,
  locale: Locale = 'en'
): (input: unknown) => Validated<Static<T>> {
  return runner(compile(false, asRead(schema)), locale)
}

/** For the environment, whose strings may mean numbers and are taken unchanged. */
export function compileCoercing<T extends TSchema>(schema: T): (input: unknown) => Validated<Static<T>> {
  return runner(compile(true, schema), 'en')
}

/** The raw validators for a web framework that collects errors itself. */
export function compileFor(coerce: boolean, schema: object): Validate {
  const { check, errors } = compile(coerce, asRead(schema))

  const validate: Validate = (input) => {
    const isRight = check(input)
    validate.errors = isRight ? [] : errors()
    return isRight
  }
  validate.errors = []

  return validate
}

/**
 * What is wrong is refused at its first error, so that a large input costs little. A small one is then read
 * again to the end: whoever fills a form in learns all that is wrong with it. A schema is compiled when its
 * first input comes: compiling them all was a tenth of what a start takes.
 */
function compile(coerce: boolean, schema: object): Checker {
  let first: ValidateFunction | undefined
  let errors = (): ErrorObject[] => []

  return {
    check: (input) => {
      first ??= ajvOf(coerce, false).compile(schema)
      if (first(input)) return true

      const stopped = first.errors ?? []
      errors = () =>
        oneOfEachField(partsOf(input, SMALL) < SMALL ? allErrors(coerce, schema, input) : stopped)
      return false
    },
    errors: () => errors()
  }
}

function allErrors(coerce: boolean, schema: object, input: unknown): ErrorObject[] {
  const every = ajvOf(coerce, true).compile(schema)
  every(input)

  return every.errors ?? []
}

/** So many values and keys, and thousands of characters, an input has at most to have every error named. */
const SMALL = 500

/** How many values and thousands of characters an input has; it counts no further than to `most`. */
function partsOf(input: unknown, most: number): number {
  if (typeof input === 'string') return 1 + input.length / 1000
  if (typeof input !== 'object' || input === null) return 1

  let parts = 1
  for (const value of Object.values(input)) {
    parts += partsOf(value, most - parts)
    if (parts >= most) break
  }

  return parts
}

function oneOfEachField(errors: ErrorObject[]): ErrorObject[] {
  const fields = new Set<string>()

  return errors.filter(isOfNearestReading(errors)).filter((error) => {
    const isNew = !fields.has(fieldOf(error))
    fields.add(fieldOf(error))
    return isNew
  })
}

/**
 * What may be one of several things is refused once as each of them: a wrong address, which may also be null,
 * is told to be null as well. Only what is wrong with the thing that it comes nearest to helps.
 */
function isOfNearestReading(errors: ErrorObject[]): (error: ErrorObject) => boolean {
  const left = new Set(errors)

  // The validator names inner unions before the outer ones.
  for (const union of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const readings = readingsOf(union, [...left])
    const [nearest] = readings.toSorted(
      (one, other) => distance(one, union) - distance(other, union) || depth(other) - depth(one)
    )

    left.delete(union)
    for (const error of readings.flat()) if (!nearest?.includes(error)) left.delete(error)
  }

  return (error) => left.has(error)
}

/** The errors of a union, by the alternative that each belongs to. */
function readingsOf(union: ErrorObject, errors: ErrorObject[]): ErrorObject[][] {
  const alternatives = `${union.schemaPath}/`
  const readings = new Map<string, ErrorObject[]>()

  for (const error of errors) {
    const isHere = `${error.instancePath}/`.startsWith(`${union.instancePath}/`)
    if (!isHere || !error.schemaPath.startsWith(alternatives)) continue

    const [alternative = ''] = error.schemaPath.slice(alternatives.length).split('/')
    readings.set(alternative, [...(readings.get(alternative) ?? []), error])
  }

  return [...readings.values()]
}

/** How far an input is from one reading: of another type altogether, or wrong in so many fields. */
function distance(errors: ErrorObject[], { instancePath }: ErrorObject): number {
  const isOther = errors.some((error) => error.keyword === 'type' && error.instancePath === instancePath)
  return isOther ? Infinity : new Set(errors.map(fieldOf)).size
}

/** An error deep inside shows that what is around it was right. */
function depth([first]: ErrorObject[]): number {
  return first?.instancePath.split('/').length ?? 0
}

function runner<T>({ check, errors }: Checker, locale: Locale): (input: unknown) => Validated<T> {
  return (input) => {
    const value = structuredClone(input)
    if (check(value)) return { ok: true, value: value as T }

    // Many readers only ask whether a value has a shape.
    return {
      ok: false,
      get errors() {
        return fieldErrors(errors(), locale)
      }
    }
  }
}

/**
 * Validator errors as field and sentence, in the caller's language.
 * @param whole how to name the input itself, where it is at fault as a whole
 */
export function fieldErrors(errors: ErrorObject[], locale: Locale, whole = ''): FieldError[] {
  return errors
    .slice(0, 10)
    .map((error) => ({ field: fieldOf(error) || whole, message: sentenceOf(error, locale) }))
}

function fieldOf(error: ErrorObject): string {
  const parts = error.instancePath.split('/').filter((part) => part !== '')
  if (error.keyword === 'required') parts.push(String(error.params.missingProperty))

  if (error.keyword === 'additionalProperties') {
    parts.push(String(error.params.additionalProperty).slice(0, 60))
  }

  return parts.join('.')
}

function sentenceOf({ keyword, params, parentSchema }: ErrorObject, locale: Locale): string {
  const say = textsIn(locale).fields
  const limit = String(params.limit ?? '')

  switch (keyword) {
    case 'required':
      return say.required
    case 'additionalProperties':
      return say.unknown
    case 'type':
      return say.type(typeIn(params.type))
    case 'format':
      return say.format(String(params.format))
    case 'pattern':
      return say.pattern(exampleIn(parentSchema))
    case 'enum':
      return say.oneOf(String(params.allowedValues).replaceAll(',', ', '))
    case 'minLength':
      return limit === '1' ? say.empty : say.minLength(limit)
    case 'maxLength':
      return say.maxLength(limit)
    case SHOWN:
      return say.invisible
    case 'minimum':
      return say.minimum(limit)
    case 'maximum':
      return say.maximum(limit)
    case 'minItems':
      return limit === '1' ? say.empty : say.minItems(limit)
    case 'maxItems':
      return say.maxItems(limit)
    case 'uniqueItems':
      return say.uniqueItems
    case 'minProperties':
      return say.minProperties
    default:
      return say.other
  }
}

/** Of a type or null, the type: nobody means null by what they wrote. */
function typeIn(types: unknown): string {
  const [type = 'null'] = [types].flat().filter((name) => name !== 'null')
  return String(type)
}

function exampleIn(schema: ErrorObject['parentSchema']): string | undefined {
  const examples: unknown = schema?.examples
  return Array.isArray(examples) && typeof examples[0] === 'string' ? examples[0] : undefined
}
