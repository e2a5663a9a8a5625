import { useEffect, useRef } from 'react'
import type { Socket } from 'socket.io-client'
import { session } from '../session/session'
import { apiOrigin } from './origin'

// One socket for the whole page, opened when something first listens, and shut when nothing does. It opens
// again by itself, each time with a token that is good then.

let opening: Promise<Socket> | null = null
let listeners = 0

async function open(): Promise<Socket> {
  const { io } = await import('socket.io-client')
  const socket = io(apiOrigin, {
    transports: ['websocket'],
    auth: (give) => {
      session.accessToken().then(
        (token) => give({ token }),
        () => give({ token: null })
      )
    }
  })

  // A refusal ends the tries of the library: the session was renewed or has ended meanwhile.
  socket.on('connect_error', () => {
    if (!socket.active && session.state.is === 'signed-in') setTimeout(() => socket.connect(), 3000)
  })

  return socket
}

/**
 * Calls `hear` with each push of this name (docs/realtime.md) while the part is shown and somebody is signed
 * in. `caughtUp` is called when the connection is back: what was pushed meanwhile was missed, so read again.
 */
export function usePush<Payload>(
  name: string,
  hear: (payload: Payload) => void,
  { isOn = true, caughtUp }: { isOn?: boolean; caughtUp?: () => void } = {}
): void {
  const latest = useRef({ hear, caughtUp })
  latest.current = { hear, caughtUp }

  useEffect(() => {
    if (!isOn) return undefined

    let isGone = false
    let wasConnected = false
    const hearNow = (payload: Payload) => latest.current.hear(payload)
    const connected = () => {
      if (wasConnected) latest.current.caughtUp?.()
      wasConnected = true
    }

    listeners++
    opening ??= open()
    const socket = opening
    socket.then((ready) => {
      if (isGone) return
      ready.on(name, hearNow)
      ready.on('connect', connected)
      wasConnected = ready.connected
    })

    return () => {
      isGone = true
      listeners--
      socket.then((ready) => {
        ready.off(name, hearNow)
        ready.off('connect', connected)
        if (listeners === 0 && opening === socket) {
          ready.close()
          opening = null
        }
      })
    }
  }, [name, isOn])
}
