import autocannon from 'autocannon'
import { spawn, spawnSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READERS = 32
const hasWrk = spawnSync('wrk', ['--version']).error === undefined

export const readerName = `reads by ${hasWrk ? 'wrk' : 'autocannon'}`

/** How much was answered. */
export interface Driven {
  answered: number
  perSecond: number
}

/** What is asked for, one after the other. */
export interface Read {
  path: string
  headers?: Record<string, string>
}

/**
 * Asks for one after the other, for so many seconds. wrk takes less of the processor, so it goes first where
 * it is installed.
 * @throws Error when any answer is no success
 */
export async function readFor(seconds: number, origin: string, reads: Read[]): Promise<Driven> {
  if (hasWrk) return await byWrk(seconds, origin, reads)

  const result = await autocannon({
    url: origin,
    requests: reads.map((read) => ({ method: 'GET', ...read })),
    connections: READERS,
    duration: seconds
  })
  return answersOf(origin, result)
}

async function byWrk(seconds: number, origin: string, reads: Read[]): Promise<Driven> {
  const script = join(tmpdir(), `taskego-bench-${process.pid}.lua`)
  await writeFile(script, wrkScriptOf(reads))

  const limits = ['-t1', `-c${READERS}`, `-d${seconds}s`, '--timeout', '30s']
  const child = spawn('wrk', [...limits, '-s', script, origin])
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  await new Promise((resolve) => child.once('close', resolve))
  await rm(script)

  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  const answered = Number(/(\d+) requests in/.exec(output)?.[1])
  if (!(perSecond > 0) || /Non-2xx|Socket errors/.test(output)) throw new Error(`${origin}: ${output}`)
  return { answered, perSecond }
}

/** The requests are put together once, so that wrk only sends them. */
function wrkScriptOf(reads: Read[]): string {
  const requests = reads.map(({ path, headers = {} }) => {
    const fields = Object.entries(headers).map(([name, value]) => `["${name}"] = "${value}"`)
    return `{ "${path}", { ${fields.join(', ')} } }`
  })

  return `local requests = {}
local count = 0
init = function()
  for index, read in ipairs({ ${requests.join(',\n')} }) do
    requests[index] = wrk.format("GET", read[1], read[2])
  end
end
request = function()
  count = count % #requests + 1
  return requests[count]
end
`
}

/** @throws Error when any answer is no success */
export function answersOf(url: string, { duration, errors, non2xx, ...result }: autocannon.Result): Driven {
  const answered = result['2xx']
  const failed = non2xx + errors
  // On a busy machine a second may be over before a cold server answers the first: slow, but not wrong.
  if (failed > 0) throw new Error(`${url}: ${answered} answered, ${failed} failed`)

  return { answered, perSecond: answered / duration }
}
