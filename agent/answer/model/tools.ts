import type { JSONSchema7 } from '@ai-sdk/provider'
import type { TSchema } from '@sinclair/typebox'
import type * as Sdk from 'ai'
import { hasFeature } from '../../../src/shared/features.js'
import type { MarketplaceRules } from '../../../src/shared/rules.js'
import type { ToolContext } from '../../permission/tool-context.js'
import { unavailable, type Tool } from '../../tools/definition.js'
import { tools } from '../../tools/index.js'
import { adviceOn } from './refusals.js'
import type { ToolQueue } from './tool-queue.js'
import { viewOf } from './view.js'

/** The part of the AI SDK that tools need. It is loaded with the first turn. */
export type ToolKit = Pick<typeof Sdk, 'jsonSchema' | 'tool'>

export type ModelTools = Record<string, Sdk.Tool<unknown, unknown>>

/** All tools of this marketplace as a language model may use them, as the user of one turn. */
export function createTools(kit: ToolKit, context: ToolContext, queue: ToolQueue): ModelTools {
  return Object.fromEntries(
    toolsOf(context.market.rules).map((tool) => [tool.name, adaptTool(kit, tool, context, queue)])
  )
}

/** Without those of a part that is off. */
function toolsOf(rules: MarketplaceRules): Tool[] {
  return Object.values<Tool>(tools).filter(
    ({ feature }) => feature === undefined || hasFeature(rules, feature)
  )
}

/**
 * The one adapter from TypeBox to the AI SDK. `use` enforces the schema: what it refuses is told to the model
 * as a result, with the field that is wrong.
 */
function adaptTool(
  kit: ToolKit,
  { description, input: schema, use }: Tool,
  context: ToolContext,
  queue: ToolQueue
): Sdk.Tool<unknown, unknown> {
  const { turn } = context
  const { language } = turn

  return kit.tool<unknown, unknown>({
    description,
    inputSchema: kit.jsonSchema<unknown>(plainSchema(schema)),
    execute: async (input, { toolCallId }) => {
      const used = await queue.run(async () => await use(context, toolCallId, input))
      const output = used ?? unavailable(language)
      return viewOf({ ...output, ...adviceOn(output, turn) }, turn)
    }
  })
}

/** A field of that name is a schema of its own. */
function isProperty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const plainSchemas = new WeakMap<TSchema, JSONSchema7>()

/** Models copy examples into their calls, and titles and defaults tell them nothing. */
const UNTOLD = new Set(['examples', 'title', 'default', '$id'])

/**
 * The JSON schema that models get: TypeBox's own symbols and all examples are left out. It is the same for
 * every turn, so it is made once.
 */
function plainSchema(schema: TSchema): JSONSchema7 {
  const known = plainSchemas.get(schema)
  if (known !== undefined) return known

  const plain: JSONSchema7 = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      UNTOLD.has(key) && !isProperty(value) ? undefined : value
    )
  )
  plainSchemas.set(schema, plain)

  return plain
}
