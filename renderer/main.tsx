import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LANGUAGES } from '../shared/article'
import { createClient } from '../shared/pipe'
import { OqyrmanPage } from './app'
import { createCommands } from './commands/commands'
import { undoneInText } from './commands/undo-in-text'
import { PageShelter } from './notices/page-shelter'
import { createBrowserShell } from './shell/browser-shell'
import { createDesktopShell } from './shell/desktop-shell'
import { AppProvider } from './stores/app'
import { createStores } from './stores/stores'
import { languageOf } from './wording/interface-language'
import { InterfaceWords } from './wording/interface-words'
import { loadWords } from './wording/loaded-words'

const shell = window.oqyrman === undefined ? createBrowserShell() : createDesktopShell(window.oqyrman)
const stores = createStores(createClient(shell.pipe), shell, navigator.languages)
const commands = createCommands({ stores, shell })

async function importDropped(data: DataTransfer) {
  try {
    const files = await shell.readDrop(data)
    if (files.length === 0) stores.notices.tell({ kind: 'nothing-to-import' })
    else await stores.preview.show({ kind: 'files', files })
  } catch (thrown) {
    stores.notices.fail(thrown)
  }
}

shell.onCommand(command => {
  if (!undoneInText(command)) void commands.run(command)
})
// One call, and then the page is drawn as it was left, in the theme and the language that were chosen, not in two steps.
await Promise.all([stores.restore(), loadWords(languageOf('system', navigator.languages))])
// Where they cannot be had, that is told, in the words that are here.
await loadWords(stores.language()).catch(() => undefined)
// Only a desktop has a menu to tell.
if (shell.tellMenu !== null)
  void import('./commands/follow-menu').then(({ followMenu }) => followMenu(stores, commands, shell))
void stores.start()
document.addEventListener('scroll', stores.pageState.touch, { capture: true, passive: true })
shell.onLeaving(stores.keepNow)

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no place for the page.')
createRoot(root).render(
  <StrictMode>
    <InterfaceWords settings={stores.settings} onMissing={stores.reloading.miss}>
      <AppProvider value={{ stores, ...commands }}>
        <PageShelter>
          <OqyrmanPage onDrop={data => void importDropped(data)} />
        </PageShelter>
      </AppProvider>
    </InterfaceWords>
  </StrictMode>,
)

// Once there is nothing else to do: another language is then spoken the moment it is chosen.
requestIdleCallback(() => {
  for (const language of LANGUAGES) void loadWords(language).catch(() => undefined)
})
