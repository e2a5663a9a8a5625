import { connect as open, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { embeddedDump } from '../support/database.js'
import t from '../support/tap.js'

const PROTOCOL = 196_608
const LINES = 500

t.test('what a connection asked for and left goes to no other', async (t) => {
  const database = await startEmbedded({ dump: await embeddedDump() })
  t.teardown(async () => await database.close())

  const left = await greeted(database.socketPath)
  const heard: Buffer[] = []
  left.on('data', (data) => heard.push(data))
  left.write(Buffer.concat([message('P', '\0select 42 as left_behind\0', 2), message('B', '\0\0', 6)]))
  left.write(Buffer.concat([message('D', 'P\0'), message('E', '\0', 4)]))

  await pause(300)
  t.equal(Buffer.concat(heard).length, 0, 'nothing is answered before a Sync')
  left.destroy()
  await pause(100)

  const { sql, close } = connect({ url: database.socketPath, max: 1, prepare: true })
  t.same([...(await sql`select 7 as asked`)], [{ asked: 7 }])
  t.equal((await sql`select generate_series(1, ${LINES}::int)`).length, LINES, 'a long answer is whole')
  await close()
})

/** A connection past its greeting. */
async function greeted(path: string): Promise<Socket> {
  const socket = open(path)
  const words = Buffer.from('user\0postgres\0database\0postgres\0\0')
  const head = Buffer.alloc(8)
  head.writeInt32BE(head.length + words.length, 0)
  head.writeInt32BE(PROTOCOL, 4)
  socket.write(Buffer.concat([head, words]))

  let seen = Buffer.alloc(0)
  while (!seen.subarray(-6).equals(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) {
    seen = Buffer.concat([seen, await new Promise<Buffer>((resolve) => socket.once('data', resolve))])
  }

  return socket
}

/** A message of the protocol: its letter, its length, its text and so many zero bytes. */
function message(letter: string, text: string, zeros = 0): Buffer {
  const body = Buffer.concat([Buffer.from(text), Buffer.alloc(zeros)])
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + length.length)
  return Buffer.concat([Buffer.from(letter), length, body])
}
