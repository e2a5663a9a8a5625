import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes
} from 'react'
import { isProblem } from '../api/problem'

interface FieldProps {
  label: string
  hint?: string | undefined
  /** What is wrong with it, as the server said it. */
  problem?: string | undefined
}

type Attributes = { id: string; 'aria-describedby'?: string; 'aria-invalid': boolean }

function Labelled({
  label,
  hint,
  problem,
  children
}: FieldProps & { children: (attributes: Attributes) => ReactNode }) {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
    .filter((part) => part !== '')
    .join(' ')

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        ...(described === '' ? {} : { 'aria-describedby': described })
      })}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** A line to fill in, with its label and what is wrong with it. */
export function Field({
  label,
  hint,
  problem,
  ...input
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(attributes) => <input {...input} {...attributes} />}
    </Labelled>
  )
}

/** Several lines to fill in. */
export function TextField({
  label,
  hint,
  problem,
  ...area
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(attributes) => <textarea dir="auto" {...area} {...attributes} />}
    </Labelled>
  )
}

/** One of some choices. */
export function Choice({
  label,
  hint,
  problem,
  children,
  ...select
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(attributes) => (
        <select {...select} {...attributes}>
          {children}
        </select>
      )}
    </Labelled>
  )
}

/** What the server says of one field of a form that it refused; undefined where it says nothing. */
export function fieldProblem(error: unknown, field: string): string | undefined {
  return isProblem(error) ? error.fieldProblem(field) : undefined
}
