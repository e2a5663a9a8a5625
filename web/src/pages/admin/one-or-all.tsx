import { Choice } from '../../parts/field'
import { adminTexts } from '../../texts/admin'

interface Parts<Value extends string> {
  label: string
  values: readonly Value[]
  words: Record<Value, string>
  /** Null is all of them. */
  chosen: Value | null
  choose: (value: Value | null) => void
}

/** Which of its kinds a list shows, or all. */
export function OneOrAll<Value extends string>({ label, values, words, chosen, choose }: Parts<Value>) {
  return (
    <Choice
      label={label}
      value={chosen ?? ''}
      onChange={({ target }) => choose(values.find((one) => one === target.value) ?? null)}
    >
      <option value="">{adminTexts.all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </Choice>
  )
}
