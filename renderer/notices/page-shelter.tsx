import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { failureOf, OqyrmanError } from '../../shared/failure'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'
import { ErrorBoundary } from './error-boundary'

/** Around the whole page: where it cannot be drawn, that is said, with a way back. What was typed is kept. */
export function PageShelter({ children }: { readonly children: ReactNode }) {
  const { stores } = useApp()
  const [thrown, setThrown] = useState<unknown>(null)
  const [tries, setTries] = useState(0)
  const breakDown = (thrown: unknown) => {
    stores.keepNow()
    setThrown(thrown)
  }
  const showAgain = () => {
    stores.closeWhatIsOver()
    // What breaks again is most likely the article itself.
    if (tries > 0) stores.article.close()
    // Drawn at once: the button that had the keyboard is gone with the page that it stood on.
    flushSync(() => setTries(tries + 1))
    focusPlace(LIST_ID)
  }
  return (
    <ErrorBoundary
      of={tries}
      onBroken={breakDown}
      fallback={<BrokenPage thrown={thrown} onShowAgain={showAgain} onReload={stores.reloading.reload} />}
    >
      {children}
    </ErrorBoundary>
  )
}

interface BrokenPageProps {
  readonly thrown: unknown
  readonly onShowAgain: () => void
  readonly onReload: () => Promise<void>
}

function BrokenPage({ thrown, onShowAgain, onReload }: BrokenPageProps) {
  const { t, failure } = useWords()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const detail = thrown instanceof Error && !(thrown instanceof OqyrmanError) ? thrown.message : null
  return (
    <main className="empty-state">
      <h1>{t('page.broken')}</h1>
      <p role="alert">{t('page.broken-hint')}</p>
      <button ref={first} type="button" className="button" onClick={onShowAgain}>
        {t('page.show-again')}
      </button>
      <button type="button" className="button" onClick={() => void onReload()}>
        {t('page.load-again')}
      </button>
      <p>{failure(detail === null ? failureOf(thrown) : { kind: 'internal', detail })}</p>
    </main>
  )
}
