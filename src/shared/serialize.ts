import fastJsonStringify, { type Schema } from 'fast-json-stringify'

type Serialize = (value: unknown) => string

const compiled = new WeakMap<object, Serialize>()

/**
 * Writes JSON as a schema says, and nothing that it does not name. Compiled once for each schema object: most of an app's start went into
 * compiling the same few schemas for each route and status. `named`: the schemas that a `$ref` may point at.
 */
export function serializerFor (schema: Schema, named: Record<string, Schema>): Serialize {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const serialize: Serialize = fastJsonStringify(schema, { schema: named })
  compiled.set(schema, serialize)
  return serialize
}
