import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Setting, Settings } from '../../../../docs/client/schema'
import { api, fetchAs, problemOf, read } from '../../api/client'
import { apiOrigin } from '../../api/origin'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Choice, Field, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { formatNumber } from '../../parts/format'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { adminTexts as say } from '../../texts/admin'
import { AdminFrame } from './frame'
import { useProven } from '../../parts/proof'

type Value = Settings['values'][keyof Settings['values']]

/** What holds in this marketplace, in words, and who set it last. */
export function SettingsPage() {
  return (
    <AdminFrame title={say.settings}>
      <AllSettings />
    </AdminFrame>
  )
}

function AllSettings() {
  const [open, setOpen] = useState<Setting | null>(null)
  const [saved, setSaved] = useState(false)
  const settings = useQuery({
    queryKey: ['admin', 'settings'],
    queryFn: async () => await read(api.GET('/api/admin/settings'))
  })

  if (settings.isPending) return <Skeleton lines={12} />
  if (settings.isError) return <Failed error={settings.error} retry={() => settings.refetch()} />

  const values = new Map<string, Value>(Object.entries(settings.data.values))
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{say.settings}</h2>
      <p role="status" className="hint">
        {saved && say.saved}
      </p>
      <ul className="rows">
        {settings.data.items.map((setting) => (
          <li key={setting.key} className="setting" id={setting.key}>
            <p>{setting.description}</p>
            <p className="value">
              <bdi>{shown(values.get(setting.key))}</bdi>
            </p>
            <p className="hint">
              <code dir="ltr">{setting.key}</code>
              <LastChange setting={setting} />
            </p>
            <Button
              onClick={() => {
                setSaved(false)
                setOpen(setting)
              }}
            >
              {say.change}
              <span className="for-readers"> {setting.description}</span>
            </Button>
          </li>
        ))}
      </ul>
      {open !== null && (
        <ChangeDialog
          setting={open}
          value={values.get(open.key)}
          version={settings.data.version}
          close={() => setOpen(null)}
          done={() => {
            setOpen(null)
            setSaved(true)
          }}
        />
      )}
    </section>
  )
}

function LastChange({ setting: { changedAt, changedBy } }: { setting: Setting }) {
  if (changedAt === null) return null

  return (
    <>
      {' · '}
      {say.setLast} <Time at={changedAt} />
      {typeof changedBy?.name === 'string' && (
        <>
          {' '}
          {say.by} <bdi>{changedBy.name}</bdi>
        </>
      )}
    </>
  )
}

function shown(value: Value | undefined): string {
  if (value === null || value === undefined) return say.unset
  if (typeof value === 'boolean') return value ? say.on : say.off
  if (typeof value === 'number') return formatNumber(value)
  return Array.isArray(value) ? value.map((one) => formatNumber(one)).join(', ') : value
}

interface Change {
  value: Value
  reason: string
}

function ChangeDialog({
  setting,
  value,
  version,
  close,
  done
}: {
  setting: Setting
  value: Value | undefined
  version: number
  close: () => void
  done: () => void
}) {
  const queries = useQueryClient()
  const changing = useProven(
    async (change: Change) => await changeSetting(setting.key, change, version),
    (settings) => {
      queries.setQueryData(['admin', 'settings'], settings)
      // Its name, currency or zone may be what was set.
      queries.invalidateQueries({ queryKey: ['marketplace'] })
      done()
    }
  )

  const field = `values.${setting.key}`
  return (
    <Dialog title={setting.description} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          changing.act({ value: valueIn(form, setting, value), reason: textIn(form, 'reason') })
        }}
      >
        <ValueField setting={setting} value={value} problem={fieldProblem(changing.error, field)} />
        <TextField
          label={say.reason}
          hint={say.reasonLogged}
          name="reason"
          rows={2}
          maxLength={500}
          required
          problem={fieldProblem(changing.error, 'reason')}
        />
        <ProblemNote error={changing.error} fields={[field, 'reason']} />
        <Button look="primary" type="submit" busy={changing.isPending}>
          {say.save}
        </Button>
      </form>
      {changing.proof}
    </Dialog>
  )
}

/** One setting by its key, which only the server knows the type of. @throws ApiProblem, Unreachable */
async function changeSetting(key: string, { value, reason }: Change, version: number): Promise<Settings> {
  const response = await fetchAs(
    new Request(`${apiOrigin}/api/admin/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ values: { [key]: value }, reason, version })
    })
  )
  if (!response.ok) throw problemOf(await response.json().catch(() => null), response)

  const settings: Settings = await response.json()
  return settings
}

function ValueField({
  setting: { kind, minimum, maximum, choices },
  value,
  problem
}: {
  setting: Setting
  value: Value | undefined
  problem: string | undefined
}) {
  const common = { label: say.value, name: 'value', problem }

  if (kind === 'switch') {
    return (
      <Choice {...common} defaultValue={String(value)}>
        <option value="true">{say.on}</option>
        <option value="false">{say.off}</option>
      </Choice>
    )
  }
  if (kind === 'choice') {
    return (
      <Choice {...common} defaultValue={String(value)}>
        {choices?.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Choice>
    )
  }
  if (kind === 'number') {
    return (
      <Field
        {...common}
        type="number"
        dir="ltr"
        step={1}
        min={minimum ?? undefined}
        max={maximum ?? undefined}
        hint={
          minimum === null || maximum === null
            ? undefined
            : say.bounds(formatNumber(minimum), formatNumber(maximum))
        }
        defaultValue={String(value)}
        required
      />
    )
  }

  return (
    <Field
      {...common}
      dir="auto"
      hint={kind === 'list' ? say.listHint : undefined}
      defaultValue={Array.isArray(value) ? value.join(', ') : String(value ?? '')}
    />
  )
}

/** What the form says, in the type that the setting has. A name that may be missing is null when empty. */
function valueIn(form: FormData, { kind }: Setting, before: Value | undefined): Value {
  const written = textIn(form, 'value').trim()

  if (kind === 'switch') return written === 'true'
  if (kind === 'number') return Number(written)
  if (kind === 'list') {
    return written
      .split(/[,،\s]+/)
      .filter((part) => part !== '')
      .map(Number)
  }
  return written === '' && before !== '' ? null : written
}
