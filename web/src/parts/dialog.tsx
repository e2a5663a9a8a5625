import { useEffect, useId, useRef, type ReactNode } from 'react'
import { commonTexts as say } from '../texts/common'

/**
 * The browser's own dialog: it keeps the focus, gives it back, and closes by Escape. Render it while it is
 * open.
 */
export function Dialog({
  title,
  close,
  children
}: {
  title: string
  close: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className="inside">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="button quiet" aria-label={say.close} onClick={close}>
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
