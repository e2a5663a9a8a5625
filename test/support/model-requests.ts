import type { Wire } from './model-wire.js'

/**
 * What the real APIs would refuse in a request: unknown keys, unknown roles, tools without a schema, tool
 * results that answer no call.
 */
export function faultsOf(wire: Wire, body: Record<string, unknown>): string[] {
  return { chat: chatFaults, responses: responseFaults, gemini: geminiFaults }[wire](body)
}

type Json = Record<string, unknown>

const chatKeys = new Set([
  'model',
  'messages',
  'tools',
  'tool_choice',
  'max_tokens',
  'max_completion_tokens',
  'stream',
  'stream_options',
  'store',
  'temperature',
  'parallel_tool_calls'
])
const responseKeys = new Set([
  'model',
  'input',
  'tools',
  'tool_choice',
  'max_output_tokens',
  'stream',
  'store',
  'include',
  'temperature',
  'parallel_tool_calls'
])
const geminiKeys = new Set(['contents', 'systemInstruction', 'generationConfig', 'tools', 'toolConfig'])

function chatFaults(body: Json): string[] {
  const open = new Set<unknown>()
  const faults = unknownKeys(body, chatKeys)

  for (const message of objects(body.messages)) {
    if (!['system', 'developer', 'user', 'assistant', 'tool'].includes(String(message.role))) {
      faults.push(`unknown role ${String(message.role)}`)
    }

    if (message.role === 'tool' && !open.delete(message.tool_call_id)) {
      faults.push('a tool message answers no tool call')
    } else if (message.role !== 'tool' && open.size > 0) faults.push('a tool call was not answered')

    for (const call of objects(message.tool_calls)) open.add(call.id)
  }

  if (open.size > 0) faults.push('a tool call was not answered')
  return [...faults, ...objects(body.tools).flatMap((tool) => toolFaults(object(tool.function)))]
}

function responseFaults(body: Json): string[] {
  const open = new Set<unknown>()
  const faults = unknownKeys(body, responseKeys)

  for (const item of objects(body.input)) {
    if (item.type === 'function_call') open.add(item.call_id)
    else if (item.type === 'function_call_output' && !open.delete(item.call_id)) {
      faults.push('an output answers no function call')
    } else if (
      item.type === undefined &&
      !['system', 'developer', 'user', 'assistant'].includes(String(item.role))
    ) {
      faults.push(`unknown role ${String(item.role)}`)
    }
  }

  if (open.size > 0) faults.push('a function call was not answered')
  return [...faults, ...objects(body.tools).flatMap(toolFaults)]
}

function geminiFaults(body: Json): string[] {
  const faults = unknownKeys(body, geminiKeys)
  let calls = 0

  for (const content of objects(body.contents)) {
    const parts = objects(content.parts)
    const responses = parts.filter((part) => part.functionResponse !== undefined).length

    if (content.role !== 'user' && content.role !== 'model') {
      faults.push(`unknown role ${String(content.role)}`)
    }

    if (responses !== calls) faults.push('function responses and function calls differ in number')
    calls = parts.filter((part) => part.functionCall !== undefined).length
  }

  const declarations = objects(body.tools).flatMap((tool) => objects(tool.functionDeclarations))
  return [
    ...faults,
    ...(calls > 0 ? ['a function call was not answered'] : []),
    ...declarations.flatMap(toolFaults)
  ]
}

function toolFaults({ name, description, parameters }: Json): string[] {
  const isNamed = typeof name === 'string' && /^[\w-]{1,64}$/.test(name) && typeof description === 'string'
  const isShaped = parameters === undefined || object(parameters).type === 'object'
  return isNamed && isShaped ? [] : [`the tool ${String(name)} is not declared properly`]
}

function unknownKeys(body: Json, known: Set<string>): string[] {
  return Object.keys(body)
    .filter((key) => !known.has(key))
    .map((key) => `unknown key ${key}`)
}

function objects(value: unknown): Json[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Json => typeof entry === 'object' && entry !== null)
    : []
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
