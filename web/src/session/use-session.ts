import { useSyncExternalStore } from 'react'
import type { User } from '../../../docs/client/schema'
import { session, type SessionState } from './session'

/** Who uses this page; `unknown` until it is found out. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state)
}

/** The account that is signed in; null for a visitor and until it is known. */
export function useUser(): User | null {
  const state = useSession()
  return state.is === 'signed-in' ? state.user : null
}
