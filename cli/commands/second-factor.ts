import type { Command } from 'commander'
import type { NewRecoveryCodes, NewSecondFactor, SecondFactor } from '../../src/accounts/index.js'
import type { Context } from '../context.js'
import { moment } from '../format.js'
import { renderFacts } from '../output.js'
import { ask, confirm } from '../prompt.js'
import { toolsOf } from '../tools.js'

const PATH = '/api/users/second-factor'

export function addSecondFactor(program: Command, context: Context): void {
  const factor = program
    .command('second-factor')
    .description('Have signing in ask for a code of an authenticator app, too.')

  factor
    .command('show')
    .description('Since when it is asked for, and how many recovery codes are left.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)

      show(await client.get<SecondFactor>(PATH), ({ since, recoveryCodesLeft }) =>
        renderFacts(context, [
          ['Second factor', since === null ? 'off' : `on since ${moment(since)}`],
          ['Recovery codes left', String(recoveryCodesLeft)]
        ])
      )
    })

  factor
    .command('on')
    .description(
      'Show a secret for the app, and turn the second factor on by a code of it. It prints recovery codes.'
    )
    .action(async (_options: object, command: Command) => {
      const { client, show, remark } = toolsOf(context, command)
      const { secret, uri } = await client.send<NewSecondFactor>('POST', PATH)

      remark(`Add this secret to your authenticator app: ${secret}`)
      remark(`Or this address: ${uri}`)
      const code = await ask(context, 'Code: ')

      show(await client.send<NewRecoveryCodes>('POST', `${PATH}/confirm`, { code }), renderCodes)
    })

  factor
    .command('codes')
    .description('Make new recovery codes; the earlier ones end.')
    .action(async (_options: object, command: Command) => {
      const { client, show } = toolsOf(context, command)
      show(await client.send<NewRecoveryCodes>('POST', `${PATH}/recovery-codes`), renderCodes)
    })

  factor
    .command('off')
    .description('Turn the second factor off.')
    .option('--yes', 'do not ask')
    .action(async (options: { yes?: boolean }, command: Command) => {
      const { client, show } = toolsOf(context, command)
      await confirm(context, 'Turn the second factor off?', options)
      await client.send('DELETE', PATH)

      show({ since: null }, () => 'The second factor is off.')
    })
}

function renderCodes({ recoveryCodes }: NewRecoveryCodes): string {
  return ['Keep these codes in a safe place; each signs in once:', ...recoveryCodes].join('\n')
}
