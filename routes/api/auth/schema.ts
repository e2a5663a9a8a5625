import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  CompleteSignIn,
  ForgotPassword,
  LogIn,
  Prove,
  Proven,
  Refresh,
  ResetPassword,
  SignedIn,
  SignInWithToken,
  SignUp,
  Tokens,
  User,
  VerifyEmail
} from '../../../src/accounts/index.js'

const tags = ['Auth']

export const signUp = {
  summary: 'Make an account and sign in',
  description:
    'Signed in at once. A link to prove the address goes out by mail. An address that has an ' +
    'account is a 409 (`email_taken`); a password that is easy to guess is a 400 ' +
    '(`password_too_common`). A page of the web front asks for its refresh token in a cookie: ' +
    '`X-Session: cookie`, here, at the other ways of signing in, at `/refresh` and at `/logout`.',
  operationId: 'signUp',
  tags,
  body: SignUp,
  response: { 201: SignedIn }
} satisfies FastifySchema

export const logIn = {
  summary: 'Sign in',
  description:
    'Unknown, banned and deactivated accounts answer exactly as a wrong password does. An account with a ' +
    'second factor is refused with `second_factor_needed` and a `challenge`, good for five minutes: ' +
    '`POST /api/auth/second-factor` takes it, with the code.',
  operationId: 'logIn',
  tags,
  body: LogIn,
  response: { 200: SignedIn }
} satisfies FastifySchema

export const completeSignIn = {
  summary: 'Complete a sign-in by the second factor',
  description:
    'By a code of the authenticator app or a recovery code, each good once. A wrong code ' +
    '(`second_factor_wrong`) leaves the challenge open; `session_ended` means: sign in again.',
  operationId: 'completeSignIn',
  tags,
  body: CompleteSignIn,
  response: { 200: SignedIn }
} satisfies FastifySchema

export const prove = {
  summary: 'Show once more who uses this session',
  description:
    'Sensitive acts are refused with `proof_needed` unless this was done within ten minutes: by `code` ' +
    'where the account has a second factor, or else by `password`; `by` of the refusal says which.',
  operationId: 'prove',
  tags,
  body: Prove,
  response: { 200: Proven }
} satisfies FastifySchema

export const refresh = {
  summary: 'Trade a refresh token for new tokens',
  description:
    'Each refresh token works once. Used again within 30 seconds and before its new token was ' +
    'used (two tabs at once, a reply that was lost), it gives the same new refresh token; any ' +
    'other second use ends the whole session. With `X-Session: cookie` it is read from the cookie that a ' +
    'page got at sign-in (HttpOnly, SameSite=Strict), and the new one is put there.',
  operationId: 'refresh',
  tags,
  body: Refresh,
  response: { 200: Tokens }
} satisfies FastifySchema

export const logOut = {
  summary: 'End this session, on every door',
  description:
    'The access token, the refresh token and the sockets of this session end at once; other ' +
    'devices stay signed in.',
  operationId: 'logOut',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const getMe = {
  summary: 'Who am I?',
  description: 'The account behind the access token.',
  operationId: 'getMe',
  tags,
  response: { 200: User }
} satisfies FastifySchema

export const signInWithToken = {
  summary: 'Sign in with an OpenID Connect ID token',
  description:
    'Of the configured issuer, such as Firebase Auth or Google. Who is new gets an account; an ' +
    'existing one is joined only if the issuer has verified the address. A token is good for one ' +
    "sign-in (`id_token_used`): ask the issuer's library for a fresh one each time. 503 where no " +
    'issuer is configured. A second factor is asked for as after a password.',
  operationId: 'signInWithToken',
  tags,
  body: SignInWithToken,
  response: { 200: SignedIn }
} satisfies FastifySchema

export const forgotPassword = {
  summary: 'Ask for a link to a new password',
  description: 'The answer is the same whether or not the address has an account.',
  operationId: 'forgotPassword',
  tags,
  body: ForgotPassword,
  response: { 202: Type.Null() }
} satisfies FastifySchema

export const resetPassword = {
  summary: 'Set a new password by the link from the mail',
  description: 'The link works once and for an hour. Every session ends.',
  operationId: 'resetPassword',
  tags,
  body: ResetPassword,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const verifyEmail = {
  summary: 'Prove an address by the link from the mail',
  description: 'Also completes a change of address: other sessions end, and the old address is told.',
  operationId: 'verifyEmail',
  tags,
  body: VerifyEmail,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const resendVerification = {
  summary: 'Send me the link that proves my address again',
  description: 'Earlier links stop working. An address that is already proven gets nothing.',
  operationId: 'resendVerification',
  tags,
  response: { 202: Type.Null() }
} satisfies FastifySchema
