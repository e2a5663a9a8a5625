import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { securityTexts as say } from '../../texts/security'

/** The recovery codes, which the server tells this once. */
export function RecoveryCodes({ codes, close }: { codes: string[]; close: () => void }) {
  return (
    <Dialog title={say.isOn} close={close}>
      <p>{say.keep}</p>
      <ul className="recovery-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button look="primary" onClick={close}>
        {say.kept}
      </Button>
    </Dialog>
  )
}
