import { connect } from '../../drizzle/client.js'
import { createWorker, type JobHandlers } from '../../src/jobs/index.js'
import { smtpTransport } from '../../src/mail/index.js'
import { jobKinds } from '../../src/shared/jobs.js'

// A worker in a process of its own, to be killed: every job becomes one mail to the server named on the command line.
const [url = '', smtp = ''] = process.argv.slice(2)
const { sql } = connect({ url, max: 4, prepare: true })
const transport = smtpTransport(smtp, 'Taskego <no-reply@example.org>')

const handlers = Object.fromEntries(Object.keys(jobKinds).map((kind) => [kind, async (data: { userId: string }, { id }: { id: string }) => {
  await transport.send({ id, userId: data.userId, to: { name: 'Maya', address: 'maya@example.org' }, subject: kind, text: data.userId, html: '', language: 'en' })
}])) as unknown as JobHandlers

const worker = createWorker({ sql, handlers, onFailure: () => {} })
await worker.start()
process.stdout.write('ready\n')
