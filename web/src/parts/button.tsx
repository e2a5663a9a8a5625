import type { ButtonHTMLAttributes } from 'react'
import { commonTexts as say } from '../texts/common'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

/** A button. While it is `busy` it says so and takes no second press. */
export function Button({
  look = 'plain',
  busy = false,
  type = 'button',
  className = '',
  disabled,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; busy?: boolean }) {
  return (
    <button
      type={type}
      className={`button ${look} ${className}`}
      disabled={disabled === true || busy}
      aria-busy={busy}
      {...rest}
    >
      {children}
      {busy && <span className="spinner" role="img" aria-label={say.loading} />}
    </button>
  )
}
