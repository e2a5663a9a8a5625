import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from '../support/tap.js'
import { renderDocs } from '../../cli/docs.js'
import { createProgram } from '../../cli/program.js'
import { configFolder, taskego } from './terminal.js'

const execute = promisify(execFile)

t.test('docs/cli.md is what the program says of itself', async (t) => {
  const { stdin: input, stdout: output, stderr: errors } = process

  const program = createProgram({
    input,
    output,
    errors,
    env: {},
    fetch,
    signal: new AbortController().signal
  })

  t.equal(readFileSync('docs/cli.md', 'utf8'), renderDocs(program), 'run npm run docs:cli')
})

t.test('every command of the contract is there', async (t) => {
  const docs = readFileSync('docs/cli.md', 'utf8')
  for (const command of [
    'login',
    'logout',
    'whoami',
    'stats',
    'analytics',
    'users list',
    'users show',
    'users ban',
    'users unban',
    'providers pending',
    'providers approve',
    'providers reject',
    'services list',
    'services hide',
    'services show',
    'services delete',
    'bookings list',
    'bookings show',
    'bookings preview',
    'bookings cancel',
    'logs',
    'chat',
    'db migrate',
    'db seed',
    'db backup',
    'db restore',
    'db check',
    'db copy',
    'admin create',
    'openapi',
    'completion'
  ]) {
    t.match(docs, `# ${command}\n`)
  }
})

t.test('help and version are done; wrong words, options and values are wrong usage', async (t) => {
  t.match(await taskego(['--help']), { code: 0, output: /Usage: taskego/ })
  t.match(await taskego(['--version']), { code: 0, output: /^\d+\.\d+\.\d+\n$/ })

  for (const words of [
    ['nonsense'],
    ['users'],
    ['users', 'ban'],
    ['stats', '--nonsense'],
    ['analytics', '--bucket', 'year'],
    ['login', '--password', 'secret'],
    ['db', 'copy'],
    ['db', 'copy', '--to', 'mysql://x']
  ]) {
    const result = await taskego(words, { env: { TASKEGO_CONFIG_DIR: '/nowhere' } })
    t.match(result, { code: 2, output: '' }, words.join(' '))
    t.not(result.errors, '')
  }
})

t.test(
  'a server that is down, is none, is of another version, or does not know the command: one sentence, exit 1',
  async (t) => {
    const env = { TASKEGO_CONFIG_DIR: configFolder(t) }

    const sentence = async (
      server: string,
      words = ['login', '--email', 'a@example.org', '--password-stdin']
    ) => {
      const result = await taskego([...words, '--server', server], { env, input: 'password' })
      t.equal(result.errors.trim().split('\n').length, 1)
      return result
    }

    t.match(await sentence('http://127.0.0.1:9'), {
      code: 1,
      errors: /No server answers at http:\/\/127\.0\.0\.1:9/
    })
    t.match(await sentence(await standIn(t, (_request, response) => response.end('<h1>Hello</h1>'))), {
      code: 1,
      errors: /does not answer as a Taskego server/
    })
    t.match(
      await sentence(await standIn(t, (_request, response) => response.end('{"info":{"version":"7.0.0"}}'))),
      { code: 1, errors: /version 7\.0\.0.*do not fit/ }
    )

    const older = await standIn(t, (_request, response) =>
      response
        .writeHead(404)
        .end('{"status":404,"code":"route_not_found","detail":"There is nothing at this address."}')
    )

    t.match(await sentence(older, ['openapi']), { code: 1, errors: /another version/ })
    t.match(await sentence('ftp://example.org'), { code: 2, errors: /is not the address of a server/ })
    t.match(await sentence('http://me:secret@127.0.0.1:9'), {
      code: 2,
      errors: /must not contain a password/
    })
  }
)

t.test('whoever is not signed in is told how to; a credentials file that is none is named', async (t) => {
  const env = { TASKEGO_CONFIG_DIR: configFolder(t) }
  t.match(await taskego(['stats'], { env }), { code: 3, errors: /Sign in with: taskego login/ })
  t.match(await taskego(['stats', '--json'], { env }), {
    code: 3,
    errors: /^\{"detail":"You are not signed in.*"exitCode":3\}\n$/
  })
  writeFileSync(join(env.TASKEGO_CONFIG_DIR, 'credentials.json'), 'not json')
  t.match(await taskego(['stats'], { env }), { code: 1, errors: /credentials\.json cannot be read/ })
})

t.test(
  'a password is never taken where others could read it, and never asked for where nobody sits',
  async (t) => {
    const env = { TASKEGO_CONFIG_DIR: configFolder(t) }
    t.match(await taskego(['login', '--email', 'a@example.org'], { env }), {
      code: 2,
      errors: /There is no terminal to ask for: Password/
    })
    t.match(await taskego(['login', '--email', 'a@example.org', '--password-stdin'], { env, input: '' }), {
      code: 2,
      errors: /no password on standard input/
    })
    t.notMatch(readFileSync('docs/cli.md', 'utf8'), /--password [<[]/)
  }
)

t.test('completion knows commands and options, in every shell', async (t) => {
  const { output } = await taskego(['completion', 'bash'])

  const complete = async (...words: string[]) =>
    (
      await execute('bash', [
        '-c',
        `${output}\nCOMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _taskego; echo ` +
          `"\${COMPREPLY[@]}"`,
        'bash',
        'taskego',
        ...words
      ])
    ).stdout
      .trim()
      .split(/\s+/)

  t.same(await complete('u'), ['users'])
  t.same((await complete('users', '')).slice(0, 4), ['list', 'show', 'ban', 'unban'])
  t.same(await complete('users', 'ban', 'maya', '--d'), ['--dry-run'])
  t.same((await complete('completion', '')).slice(0, 3), ['bash', 'zsh', 'fish'])
  t.match((await taskego(['completion', 'zsh'])).output, /^#compdef taskego/)
  t.match(
    (await taskego(['completion', 'fish'])).output,
    /complete -c taskego -n '__fish_seen_subcommand_from users' -a 'list show ban unban view'/
  )
  t.equal((await taskego(['completion', 'tcsh'])).code, 2)
})

/** A server of another kind. */
async function standIn(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())

  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
