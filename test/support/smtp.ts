import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import type { Test } from 'tap'

export interface Received extends Email {
  envelope: { from: string; to: string[] }
  raw: string
}
export interface MailServer {
  url: string
  port: number
  received: Received[]
  /** While set, every message is answered with this instead of being taken. */
  refuseWith: string | null
  /** While set, connections are accepted and never answered. */
  isSilent: boolean
}

/** A mail server on loopback that speaks enough SMTP (RFC 5321) for any client, over real TCP. */
export async function startMailServer(t: Test, port = 0): Promise<MailServer> {
  const state: MailServer = { url: '', port: 0, received: [], refuseWith: null, isSilent: false }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    if (!state.isSilent) converse(socket, state)
  })

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

  const address = server.address() as AddressInfo
  state.port = address.port
  state.url = `smtp://127.0.0.1:${address.port}`
  t.teardown(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })

  return state
}

function converse(socket: Socket, state: MailServer): void {
  let buffer = ''
  let envelope = { from: '', to: [] as string[] }
  let isInData = false
  const say = (line: string) => {
    socket.write(`${line}\r\n`)
  }

  say('220 loopback ESMTP')
  socket.setEncoding('utf8')

  socket.on('data', (chunk: string) => {
    buffer += chunk

    for (;;) {
      const end = buffer.indexOf(isInData ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return

      const part = buffer.slice(0, end)
      buffer = buffer.slice(end + (isInData ? 5 : 2))

      if (isInData) {
        isInData = false
        take(part.replace(/^\.\./gm, '.'))
      } else command(part)
    }
  })

  function command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO' || verb === 'HELO') say('250-loopback\r\n250 8BITMIME')
    else if (verb === 'MAIL') {
      envelope = { from: addressIn(line), to: [] }
      say('250 OK')
    } else if (verb === 'RCPT') {
      envelope.to.push(addressIn(line))
      say('250 OK')
    } else if (verb === 'DATA') {
      isInData = true
      say('354 Go on')
    } else if (verb === 'QUIT') {
      say('221 Bye')
      socket.end()
    } else say('250 OK')
  }

  function take(raw: string): void {
    if (state.refuseWith !== null) return say(state.refuseWith)

    const to = envelope
    PostalMime.parse(raw).then(
      (mail) => {
        state.received.push({ ...mail, envelope: to, raw })
        say('250 Taken')
      },
      () => say('554 Not a message')
    )
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ''
}
