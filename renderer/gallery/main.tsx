import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { LANGUAGES } from '../../shared/article'
import { createWords } from '../../shared/words/words'
import { createCommands } from '../commands/commands'
import { keysInEffect } from '../commands/keys-in-effect'
import { AppProvider } from '../stores/app'
import { createFakeLibrary } from '../stores/fake-library'
import { createFakeShell } from '../stores/fake-shell'
import { createStores } from '../stores/stores'
import { WordsProvider } from '../wording/words'
import { Gallery } from './gallery'
import { galleryTheme } from './gallery-themes'
import { KNOWN_TAGS } from './samples'

const address = new URL(window.location.href).searchParams
const theme = galleryTheme(address.get('theme'))
const language = LANGUAGES.find(each => each === address.get('language')) ?? 'en'

document.documentElement.dataset.theme = theme.theme
document.documentElement.dataset.contrast = theme.contrast
document.documentElement.lang = language

// For the parts that ask the page around them: a library that holds nothing but the tags.
const library = createFakeLibrary(0)
const { shell } = createFakeShell(library)
const stores = createStores(library.api, shell, [language])
stores.tags.setState({ byName: new Map(KNOWN_TAGS.map(tag => [tag.tag, tag])) })
const words = { ...createWords(language), keys: keysInEffect([], new Map(), false) }

const root = document.getElementById('gallery')
if (root === null) throw new Error('index.html has no place for the gallery.')
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={language}>
      <WordsProvider value={words}>
        <AppProvider value={{ stores, ...createCommands({ stores, shell }) }}>
          <Gallery theme={theme.id} language={language} />
        </AppProvider>
      </WordsProvider>
    </I18nProvider>
  </StrictMode>,
)
