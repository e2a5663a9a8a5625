import { io, type Socket } from 'socket.io-client'
import type { Test } from 'tap'

/** Opens a socket with this token; closed when the test ends. */
export function openSocket(
  t: Test,
  url: string,
  token: unknown,
  headers: Record<string, string> = {}
): Socket {
  const socket = io(url, {
    auth: { token },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers
  })

  t.teardown(() => {
    socket.disconnect()
  })

  return socket
}

/** The first payload of an event; rejects when none comes in time. */
export function heard(socket: Socket, event: string, milliseconds = 15_000): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} within ${milliseconds} ms`)), milliseconds)
    socket.once(event, (payload: unknown) => {
      clearTimeout(timer)
      resolve(payload)
    })
  })
}

/** Was the connection refused? */
export async function isRefused(socket: Socket): Promise<boolean> {
  return await Promise.race([
    heard(socket, 'connect_error').then(() => true),
    heard(socket, 'connect').then(() => false)
  ])
}
