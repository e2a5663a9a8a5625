import type { Static, TSchema } from '@sinclair/typebox'
import type { Locale } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { errorMessage } from '../../src/shared/error-message.js'
import { requireFeature, type Feature } from '../../src/shared/features.js'
import { compileStrict } from '../../src/shared/validate.js'
import type { ToolResult } from '../facts/results.js'
import type { ToolContext } from '../permission/tool-context.js'

/**
 * One tool of the concierge: a description for models, a TypeBox input, and a domain operation with the user
 * as the actor.
 */
export interface ToolDefinition<T extends TSchema> {
  name: string
  description: string
  /** The part of the marketplace that it belongs to: without it nobody has the tool. */
  feature?: Feature
  input: T
  execute: (context: ToolContext, input: Static<T>) => Promise<ToolResult>
}

/** A tool as it is used, by a language model or by our own plan. */
export interface Tool<T extends TSchema = TSchema> {
  name: string
  description: string
  feature?: Feature
  input: T
  /**
   * Does it as the user of the turn. What it refuses is a typed result in their language, and so is an input
   * of another shape. Every use is recorded in the turn, under this id, before anybody sees its result.
   */
  use: (context: ToolContext, id: string, input: unknown) => Promise<ToolResult>
}

const MAX_TEXT = 300

export function defineTool<T extends TSchema>(definition: ToolDefinition<T>): Tool<T> {
  const { name, description, feature, input: schema } = definition

  return {
    name,
    description,
    ...(feature === undefined ? {} : { feature }),
    input: schema,
    use: async (context, id, input) => {
      const { turn } = context
      const read = compileStrict(schema, turn.language)(input)
      const output = read.ok
        ? await execute(definition, context, read.value)
        : refusal(invalidInput(read.errors), turn.language)

      turn.calls.push({ id, name, input: read.ok ? read.value : input, output })
      return output
    }
  }
}

/** What the validator found, as the error that every door knows. */
function invalidInput(errors: Array<{ field: string }>): DomainError {
  return new DomainError('invalid_input', { field: errors[0]?.field ?? '' })
}

export function unavailable(language: Locale): ToolResult {
  return { ok: false, code: 'unavailable', message: errorMessage('unavailable', language) }
}

/** What nobody expected is logged whole and shown masked. */
async function execute<T extends TSchema>(
  definition: ToolDefinition<T>,
  context: ToolContext,
  input: Static<T>
): Promise<ToolResult> {
  const { language } = context.turn
  try {
    if (definition.feature !== undefined) requireFeature(context.market.rules, definition.feature)
    return shorten(await definition.execute(context, input))
  } catch (error) {
    if (error instanceof DomainError) return refusal(error, language)

    context.report(error, definition.name)
    return unavailable(language)
  }
}

function refusal(error: DomainError, language: Locale): ToolResult {
  const message = errorMessage(error.code, language, error.params)
  return { ok: false, code: error.code, message, ...fieldOf(error), ...alternativesOf(error) }
}

function fieldOf({ params: { field } }: DomainError): { field?: string } {
  return typeof field === 'string' ? { field } : {}
}

function alternativesOf({ params: { alternatives } }: DomainError): { alternatives?: string[] } {
  return Array.isArray(alternatives) ? { alternatives } : {}
}

/** No text of a listing, a review or a name reaches a model at full length. */
function shorten<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'string' && item.length > MAX_TEXT ? `${item.slice(0, MAX_TEXT)}…` : item
    )
  )
}
