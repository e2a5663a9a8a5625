import type { components, SignedIn } from '../../../docs/client/schema'
import { problemOf, reach } from '../api/client'
import { apiOrigin } from '../api/origin'
import { locale } from '../texts/locale'
import { session } from './session'

type Schemas = components['schemas']

/** Signs in by a password. @throws ApiProblem, with `second_factor_needed` where a code is asked for */
export async function signIn(body: Schemas['LogIn']): Promise<void> {
  await enterBy('/api/auth/login', body)
}

/** Completes a sign-in by a code. @throws ApiProblem */
export async function completeSignIn(body: Schemas['CompleteSignIn']): Promise<void> {
  await enterBy('/api/auth/second-factor', body)
}

/** Makes an account, and signs in. @throws ApiProblem */
export async function signUp(body: Schemas['SignUp']): Promise<void> {
  await enterBy('/api/auth/signup', body)
}

async function enterBy(path: string, body: object): Promise<void> {
  const response = await reach(
    new Request(apiOrigin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session': 'cookie', 'accept-language': locale },
      credentials: 'include',
      body: JSON.stringify(body)
    })
  )
  if (!response.ok) throw problemOf(await response.json().catch(() => null), response)

  const entered: SignedIn = await response.json()
  session.enter(entered)
}
