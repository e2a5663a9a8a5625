import type { ReactNode } from 'react'
import { isProblem, Unreachable } from '../api/problem'
import { commonTexts as say } from '../texts/common'
import { Button } from './button'

/** The sentence of what went wrong: the server's own, or ours where it was not reached. */
export function sentenceOf(error: unknown): string {
  if (isProblem(error)) return error.message
  return error instanceof Unreachable ? say.unreachable : say.somethingWrong
}

/**
 * What was refused, as an alert. Name the `fields` that show their own sentences: of them it says nothing.
 */
export function ProblemNote({ error, fields = [] }: { error: unknown; fields?: string[] }) {
  if (error === null || error === undefined) return null
  const isShownAtFields = isProblem(error) && fields.some((field) => error.fieldProblem(field) !== undefined)
  if (isShownAtFields) return null

  return (
    <p className="note problem" role="alert">
      {sentenceOf(error)}
    </p>
  )
}

/** A page or a part that could not be loaded, with a way to try again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div className="state">
      <ProblemNote error={error} />
      {retry !== undefined && <Button onClick={retry}>{say.tryAgain}</Button>}
    </div>
  )
}

/** Nothing to show, and what to do about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="state empty">{children}</div>
}

/** A page that is on its way. */
export function Loading() {
  return (
    <main className="page narrow" aria-busy="true">
      <span className="for-readers" role="status">
        {say.loading}
      </span>
      <Skeleton lines={4} />
    </main>
  )
}

/** Stands for lines of text that are on their way, in about their size. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
