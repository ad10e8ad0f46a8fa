import { useWords } from '../wording/words'

/** Keys of the sidebar's own: they are the same for everybody, as arrows are. */
const KEYS = [
  { key: '→', does: 'sidebar-keys.in' },
  { key: '←', does: 'sidebar-keys.out' },
  { key: '-', does: 'sidebar-keys.leave-out' },
  { key: 'Shift+F10', does: 'sidebar-keys.menu' },
] as const

/** What keys do while the keyboard is in the sidebar. */
export function SidebarKeys() {
  const { t } = useWords()
  return (
    <section className="shortcut-area" aria-label={t('sidebar-keys.title')}>
      <h3>{t('sidebar-keys.title')}</h3>
      <dl>
        {KEYS.map(({ key, does }) => (
          <div key={key} className="shortcut-row">
            <dt>{t(does)}</dt>
            <dd>
              <kbd className="key">{key}</kbd>
            </dd>
          </div>
        ))}
        <div className="shortcut-row">
          <dt>{t('sidebar-keys.letters')}</dt>
          <dd>
            <kbd className="key">{t('sidebar-keys.letter-keys')}</kbd>
          </dd>
        </div>
      </dl>
    </section>
  )
}
