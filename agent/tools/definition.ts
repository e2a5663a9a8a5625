import type { JSONSchema7 } from '@ai-sdk/provider'
import type { Static, TSchema } from '@sinclair/typebox'
import type * as Sdk from 'ai'
import type { Locale } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'
import { compileStrict } from '../../src/shared/validate.js'
import type { ToolQueue } from '../answer/model/tool-queue.js'
import type { ToolResult } from '../facts/results.js'
import type { ToolContext } from '../dialogue/turn.js'

/** The part of the AI SDK that tools need; it is loaded when the first turn comes. */
export type ToolKit = Pick<typeof Sdk, 'jsonSchema' | 'tool'>

/**
 * One capability of the concierge: a description for models, a TypeBox input, and a domain operation as the
 * actor.
 */
export interface ToolDefinition<T extends TSchema = TSchema> {
  name: string
  description: string
  input: T
  execute: (context: ToolContext, input: Static<T>) => Promise<ToolResult>
}

/** Keeps the types of one definition together. */
export function defineTool<T extends TSchema>(definition: ToolDefinition<T>): ToolDefinition<T> {
  return definition
}

const MAX_TEXT = 300

/**
 * The one adapter from TypeBox to the AI SDK: the schema is enforced (`jsonSchema` alone would accept
 * anything), unknown keys are refused, a refusal becomes a typed result in the user's language, and every use
 * is recorded in the turn before any model sees its result.
 */
export function adaptTool<T extends TSchema>(
  kit: ToolKit,
  definition: ToolDefinition<T>,
  context: ToolContext,
  queue: ToolQueue
): Sdk.Tool<Static<T>, ToolResult> {
  const validate = compileStrict(definition.input, context.turn.language)
  return kit.tool<Static<T>, ToolResult>({
    description: definition.description,
    inputSchema: kit.jsonSchema<Static<T>>(plainSchema(definition.input), {
      validate: (value) => {
        const read = validate(value)
        return read.ok
          ? { success: true, value: read.value }
          : {
              success: false,
              error: new DomainError('invalid_input', { field: read.errors[0]?.field ?? '' })
            }
      }
    }),
    execute: async (input, { toolCallId }) =>
      (await queue.run(async () => {
        const output = await runTool(definition, context, input)
        context.turn.calls.push({ id: toolCallId, name: definition.name, input, output })
        return output
      })) ?? unavailable(context.turn.language)
  })
}

/**
 * Does what a tool does; what it refuses is a result, and what nobody expected is logged whole and shown
 * masked.
 */
export async function runTool<T extends TSchema>(
  definition: ToolDefinition<T>,
  context: ToolContext,
  input: Static<T>
): Promise<ToolResult> {
  const { language } = context.turn
  try {
    return shorten(await definition.execute(context, input))
  } catch (error) {
    if (error instanceof DomainError) {
      return {
        ok: false,
        code: error.code,
        message: errorMessage(error.code, language, error.params),
        ...alternativesOf(error)
      }
    }

    context.report(error, definition.name)
    return unavailable(language)
  }
}

function unavailable(language: Locale): ToolResult {
  return { ok: false, code: 'unavailable', message: errorMessage('unavailable', language) }
}

function alternativesOf({ params: { alternatives } }: DomainError): { alternatives?: string[] } {
  return Array.isArray(alternatives) ? { alternatives } : {}
}

const plainSchemas = new WeakMap<TSchema, JSONSchema7>()

/** JSON as it goes to models: TypeBox's own symbols stay here. The same for every turn, so made once. */
function plainSchema(schema: TSchema): JSONSchema7 {
  const known = plainSchemas.get(schema)
  if (known !== undefined) return known

  const plain: JSONSchema7 = JSON.parse(JSON.stringify(schema))
  plainSchemas.set(schema, plain)

  return plain
}

/** No text of a listing, a review or a name reaches a model at full length. */
function shorten<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'string' && item.length > MAX_TEXT ? `${item.slice(0, MAX_TEXT)}…` : item
    )
  )
}
