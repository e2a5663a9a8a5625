import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Test } from 'tap'

export interface Gate {
  /** Where it listens, as a number of loopback. */
  port: number
  /**
   * Keeps every connection open, and lets nothing through: what a hung or unreachable neighbour looks like.
   */
  freeze: () => void
  thaw: () => void
  /** Ends every connection by a reset: what a machine says of connections that it has forgotten. */
  reset: () => void
}

/** A TCP proxy on loopback between a server under test and one of its neighbours. */
export async function startGate(
  t: Pick<Test, 'teardown'>,
  target: { host: string; port: number }
): Promise<Gate> {
  const sockets = new Set<Socket>()
  let isFrozen = false

  const server = createServer((near) => {
    const far = connect(target.port, target.host)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => {})
      if (isFrozen) socket.pause()
    }

    pass(near, far)
    pass(far, near)
  })

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  function pass(from: Socket, to: Socket): void {
    from.on('data', (chunk) => {
      to.write(chunk)
    })
    from.on('close', () => to.destroy())
    if (isFrozen) from.pause()
  }

  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      isFrozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw: () => {
      isFrozen = false
      for (const socket of sockets) socket.resume()
    },
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy()
    }
  }
}
