import { useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../../parts/button'
import { commonTexts } from '../../texts/common'
import { homeTexts as say } from '../../texts/home'
import { conversation } from './conversation'

const LONGEST = 2000

/** Where words are written: Enter sends them, Shift and Enter begin a new line. */
export function Composer() {
  const { is } = useSyncExternalStore(conversation.subscribe, () => conversation.state)
  const [words, setWords] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)

  const send = () => {
    if (words.trim() === '' || is !== 'idle') return

    conversation.say(words)
    setWords('')
    area.current?.focus()
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        ref={area}
        aria-label={say.message}
        placeholder={say.placeholder}
        dir="auto"
        rows={1}
        maxLength={LONGEST}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          send()
        }}
      />
      <Button look="primary" type="submit" busy={is === 'waiting' || is === 'answering'}>
        {commonTexts.send}
      </Button>
    </form>
  )
}
