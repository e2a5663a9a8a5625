import type { Command } from 'commander'
import { writeFileSync } from 'node:fs'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { print } from '../output.js'
import { toolsOf } from '../tools.js'

export function addOpenApi(program: Command, context: Context): void {
  program
    .command('openapi')
    .description("The server's OpenAPI 3.1 document, as JSON.")
    .option('-o, --output <file>', 'write it to a file')
    .action(async (options: { output?: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const text = JSON.stringify(await tools.client.anonymous<object>('GET', '/openapi.json'), null, 2)

      if (options.output === undefined) return print(context, text)

      try {
        writeFileSync(options.output, `${text}\n`)
      } catch {
        throw new CliError(exitCodes.failed, `The file ${options.output} cannot be written.`)
      }

      tools.remark(`Written to ${options.output}.`)
    })
}
