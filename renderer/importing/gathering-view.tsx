import { useWords } from '../wording/words'

interface GatheringViewProps {
  readonly staged: { readonly done: number; readonly total: number } | null
  readonly isAccepted: boolean
}

/** What was chosen, on its way. */
export function GatheringView({ staged, isAccepted }: GatheringViewProps) {
  const { t } = useWords()
  const text = staged === null ? t('preview.listing') : t('preview.staging', staged)
  return (
    <div className="gathering">
      <p>{text}</p>
      {staged !== null && <progress aria-label={text} max={staged.total} value={staged.done} />}
      {isAccepted && <p className="muted">{t('preview.accepted')}</p>}
    </div>
  )
}
