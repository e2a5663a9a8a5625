import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { isIP } from 'node:net'
import type { Test } from 'tap'

const TYPES = new Map([
  [1, 'A'],
  [28, 'AAAA']
])
const HEADER_BYTES = 12

/** A name server on this machine, of which a test says what it answers to every name. */
export interface NameServer {
  /** As a resolver is told of it. */
  address: string
  /** What names have from now on; without an address: there is no such name. Forgets what was asked. */
  answer: (...addresses: string[]) => void
  /** The questions since then, in order of their types. */
  asked: () => string[]
  /** It takes questions and says nothing. */
  isSilent: boolean
  firstQuestion: Promise<void>
}

/** Starts one (RFC 1035, one question a message) that ends with the test. */
export async function nameServer(t: Test): Promise<NameServer> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  t.teardown(() => socket.close())

  let addresses: string[] = []
  let asked: string[] = []
  const firstQuestion = once(socket, 'message').then(() => undefined)

  socket.on('message', (question, { port, address }) => {
    const { name, type, end } = read(question)
    asked.push(`${TYPES.get(type) ?? type} ${name}`)
    if (server.isSilent) return

    const family = type === 1 ? 4 : 6
    const own = addresses.filter((each) => isIP(each) === family)
    socket.send(reply(question.subarray(0, end), own, { isKnown: addresses.length > 0 }), port, address)
  })

  const server: NameServer = {
    address: `127.0.0.1:${socket.address().port}`,
    answer: (...given) => {
      addresses = given
      asked = []
    },
    asked: () => asked.toSorted(),
    isSilent: false,
    firstQuestion
  }
  return server
}

function read(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = HEADER_BYTES
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }

  return { name: labels.join('.'), type: message.readUInt16BE(at + 1), end: at + 5 }
}

/** The question again, with what there is for it. */
function reply(question: Buffer, addresses: string[], { isKnown }: { isKnown: boolean }): Buffer {
  const message = Buffer.from(question)
  message.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2)
  message.writeUInt16BE(addresses.length, 6)
  message.writeUInt32BE(0, 8)

  return Buffer.concat([message, ...addresses.map(record)])
}

/** An address of the name that stands in the question. */
function record(address: string): Buffer {
  const bytes = bytesOf(address)
  const head = Buffer.alloc(HEADER_BYTES)
  head.writeUInt16BE(0xc000 + HEADER_BYTES, 0)
  head.writeUInt16BE(bytes.length === 4 ? 1 : 28, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(bytes.length, 10)

  return Buffer.concat([head, bytes])
}

function bytesOf(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number))

  const [before = '', after = ''] = address.split('::')
  const words = (text: string) => (text === '' ? [] : text.split(':').map((word) => parseInt(word, 16)))
  const [left, right] = [words(before), words(after)]
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0)

  return Buffer.from([...left, ...zeros, ...right].flatMap((word) => [word >> 8, word & 255]))
}
