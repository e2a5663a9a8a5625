import fastJsonStringify, { type Schema } from 'fast-json-stringify'

type Serialize = (value: unknown) => string

const compiled = new WeakMap<object, Serialize>()

/**
 * Writes JSON as a schema says, and nothing that it does not name. Compiled once for each schema object, when
 * its first value comes: a third of an app's start went into compiling the same few schemas for each route
 * and status.
 */
export function serializerFor(schema: Schema): Serialize {
  const known = compiled.get(schema)
  if (known !== undefined) return known

  let write: Serialize | undefined
  const serialize: Serialize = (value) => {
    write ??= fastJsonStringify(schema)
    return write(value)
  }
  compiled.set(schema, serialize)

  return serialize
}
