import type { JSONSchema7 } from '@ai-sdk/provider'
import type { TSchema } from '@sinclair/typebox'
import type * as Sdk from 'ai'
import { compileStrict } from '../../../src/shared/validate.js'
import type { ToolResult } from '../../facts/results.js'
import type { ToolContext } from '../../permission/tool-context.js'
import { invalidInput, unavailable, type Tool } from '../../tools/definition.js'
import { tools } from '../../tools/index.js'
import type { ToolQueue } from './tool-queue.js'

/** The part of the AI SDK that tools need. It is loaded with the first turn. */
export type ToolKit = Pick<typeof Sdk, 'jsonSchema' | 'tool'>

export type ModelTools = Record<string, Sdk.Tool<unknown, ToolResult>>

/** All tools as a language model may use them, as the user of one turn. */
export function createTools(kit: ToolKit, context: ToolContext, queue: ToolQueue): ModelTools {
  return Object.fromEntries(
    Object.entries(tools).map(([name, tool]) => [name, adaptTool(kit, tool, context, queue)])
  )
}

/**
 * The one adapter from TypeBox to the AI SDK: the schema is enforced (`jsonSchema` alone would accept
 * anything) and unknown keys are refused.
 */
function adaptTool(
  kit: ToolKit,
  { description, input: schema, use }: Tool,
  context: ToolContext,
  queue: ToolQueue
): Sdk.Tool<unknown, ToolResult> {
  const { language } = context.turn
  const validate = compileStrict(schema, language)

  return kit.tool<unknown, ToolResult>({
    description,
    inputSchema: kit.jsonSchema<unknown>(plainSchema(schema), {
      validate: (value) => {
        const read = validate(value)
        return read.ok
          ? { success: true, value: read.value }
          : { success: false, error: invalidInput(read.errors) }
      }
    }),
    execute: async (input, { toolCallId }) =>
      (await queue.run(async () => await use(context, toolCallId, input))) ?? unavailable(language)
  })
}

const plainSchemas = new WeakMap<TSchema, JSONSchema7>()

/**
 * The JSON schema that models get: TypeBox's own symbols are left out. It is the same for every turn, so it
 * is made once.
 */
function plainSchema(schema: TSchema): JSONSchema7 {
  const known = plainSchemas.get(schema)
  if (known !== undefined) return known

  const plain: JSONSchema7 = JSON.parse(JSON.stringify(schema))
  plainSchemas.set(schema, plain)

  return plain
}
