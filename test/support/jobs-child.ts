import { connect } from '../../drizzle/client.js'
import { createWorker } from '../../src/jobs/index.js'
import { smtpTransport } from '../../src/mail/index.js'
import { forEveryKind } from './job-handlers.js'

// A worker in a process of its own, to be killed: every job becomes one mail to the server named on the
// command line.
const [url = '', smtp = ''] = process.argv.slice(2)
const { sql } = connect({ url, max: 4, prepare: true })
const transport = smtpTransport(smtp, 'Taskego <no-reply@example.org>')

const handlers = forEveryKind(async (kind, data, { id }) => {
  const userId = 'userId' in data ? String(data.userId) : ''
  await transport.send({
    id,
    userId,
    senderName: 'Taskego',
    to: { name: 'Maya', address: 'maya@example.org' },
    subject: kind,
    text: userId,
    html: '',
    language: 'en',
    unsubscribeUrl: null
  })
})

const worker = createWorker({ sql, pollSeconds: 5, handlers, onFailure: () => {} })
await worker.start()
process.stdout.write('ready\n')
