import { Figures } from '../../parts/figures'
import { analyticsTexts as say } from '../../texts/analytics'

export interface Total {
  name: string
  /** As people read it. */
  value: string
  /** As programs read it. */
  plain?: number | string
}

/** Some figures side by side; with a `file`, also as a table and for a spreadsheet. */
export function Totals({ totals, caption, file }: { totals: Total[]; caption?: string; file?: string }) {
  return (
    <>
      <dl className="figures">
        {totals.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {caption !== undefined && file !== undefined && (
        <Figures
          caption={caption}
          file={file}
          rows={totals}
          columns={[
            { name: say.what, show: ({ name }) => name, plain: ({ name }) => name },
            {
              name: say.value,
              show: ({ value }) => value,
              plain: ({ value, plain }) => plain ?? value,
              isNumber: true
            }
          ]}
        />
      )}
    </>
  )
}
