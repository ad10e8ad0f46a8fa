import { restored, shell, stores } from './begin'

// That comes first: what the page begins with is on its way while the rest is read.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LANGUAGES } from '../shared/article'
import { OqyrmanPage } from './app'
import { createCommands } from './commands/commands'
import { undoneInText } from './commands/undo-in-text'
import { PageShelter } from './notices/page-shelter'
import { AppProvider } from './stores/app'
import { InterfaceWords } from './wording/interface-words'
import { loadWords } from './wording/loaded-words'

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

async function draw() {
  await restored
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
  // Only a desktop has a menu to tell.
  if (shell.tellMenu !== null)
    void import('./commands/follow-menu').then(({ followMenu }) => followMenu(stores, commands, shell))
  // Once there is nothing else to do: another language is then spoken the moment it is chosen.
  requestIdleCallback(() => {
    for (const language of LANGUAGES) void loadWords(language).catch(() => undefined)
  })
}

void draw()
